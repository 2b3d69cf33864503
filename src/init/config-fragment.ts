/** Init: one carried thing as the config says it. In: what was carried. Out: plain data, to be checked against the schema. */
import type { Carried } from './finding.ts';

export function ruleData({ when, category, visibility }: Extract<Carried, { kind: 'rule' }>): Record<string, unknown> {
  return {
    when: Object.fromEntries(
      Object.entries(when).map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
    ),
    ...(category === null ? {} : { category }),
    ...(visibility === null ? {} : { visibility }),
  };
}

export function packageData({ name, path, tagPrefix }: Extract<Carried, { kind: 'package' }>): Record<string, unknown> {
  return { name, path, ...(tagPrefix === null ? {} : { tag_prefix: tagPrefix }) };
}

/** A whole config with nothing else in it. */
export function configFragment(carried: Carried): Record<string, unknown> {
  switch (carried.kind) {
    case 'rule':
      return { rules: [ruleData(carried)] };
    case 'package':
      return { packages: [packageData(carried)] };
    case 'tags':
      return { tags: { pattern: carried.pattern } };
    case 'bot':
      return { bots: [carried.text] };
    case 'label':
      return { internal: { labels: [carried.text] } };
    case 'path':
      return { internal: { paths: [carried.text] } };
  }
}
