/** Init: keys of another config that have no counterpart. In: the config and words for its keys. Out: what is left, a line for each reason. */
import type { Left } from './finding.ts';
import { oneLine } from './values.ts';

export const TEMPLATES = 'texts are made from templates here: docs/templates.md says how to write your own';
export const VERSIONING = 'the next version is suggested from the changes here; `--release` sets another';
export const FORGE = 'that is about publishing packages or about GitHub itself, and stays with the other tool';

const MOST_NAMED = 20;

/**
 * Keys that are there, by reason. Keys in `read` were read elsewhere; a key that nobody knows is named too.
 * @param reasons By key: why it is not carried over.
 */
export function keysLeft(
  config: Readonly<Record<string, unknown>>,
  reasons: Readonly<Record<string, string>>,
  read: readonly string[],
  prefix = '',
): readonly Left[] {
  const byReason = new Map<string, string[]>();
  for (const key of Object.keys(config)) {
    if (read.includes(key) || key === '$schema') continue;
    const reason = Object.hasOwn(reasons, key) ? reasons[key] : undefined;
    const why = reason ?? 'it has no counterpart here';
    byReason.set(why, [...(byReason.get(why) ?? []), `${prefix}${oneLine(key).slice(0, 60)}`]);
  }
  return [...byReason].map(([why, keys]) => ({
    where: [...keys.slice(0, MOST_NAMED), ...(keys.length > MOST_NAMED ? ['…'] : [])].join(', '),
    why,
  }));
}
