/** Init, changesets: `.changeset/config.json` in (https://github.com/changesets/changesets/blob/main/docs/config-file-options.md); what it comes to out. */
import type { Carried, Left, Reading, Survey } from './finding.ts';
import { FORGE, keysLeft, TEMPLATES, VERSIONING } from './known-keys.ts';
import { mapping, named, texts } from './values.ts';

const LEFT: Readonly<Record<string, string>> = {
  changelog: TEMPLATES,
  fixed: VERSIONING,
  linked: VERSIONING,
  snapshot: VERSIONING,
  updateInternalDependencies: VERSIONING,
  bumpVersionsWithWorkspaceProtocolOnly: VERSIONING,
  ___experimentalUnsafeOptions_WILL_CHANGE_IN_PATCH: VERSIONING,
  commit: FORGE,
  access: FORGE,
  baseBranch: FORGE,
  privatePackages: FORGE,
  changedFilePatterns: FORGE,
  prettier: FORGE,
  format: FORGE,
};

/** An ignored package is not released: customers do not read what touches only it. */
export function readChangesets(data: unknown, survey: Survey): Reading {
  const config = mapping(data);
  const carried: Carried[] = [];
  const left: Left[] = [];
  for (const name of texts(config.ignore)) {
    const where = `ignore ${named(name)}`;
    const folders = new Set(survey.packages.filter(({ name: other }) => matches(name, other)).map(({ path }) => path));
    if (folders.size === 0) left.push({ where, why: 'no package of this repository is called so' });
    for (const path of folders) carried.push({ kind: 'path', text: `${path}/**`, where });
  }
  left.push(...keysLeft(config, LEFT, ['ignore']));
  return { carried, left };
}

/** Names, or globs with a star at their end: `@tidewater/*`. */
function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
