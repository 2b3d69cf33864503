/** Init: the tools whose configs are read. Data: where they lie, what they are written in, and who reads them. */
import { readChangesets } from './changesets.ts';
import type { Reading, Survey } from './finding.ts';
import { readGitCliff } from './git-cliff.ts';
import { readGitHubRelease } from './github-release.ts';
import { readReleaseDrafter } from './release-drafter.ts';
import { readReleasePlease } from './release-please.ts';
import { readSemanticRelease } from './semantic-release.ts';
import { isMapping, mapping } from './values.ts';

export interface Tool {
  readonly name: string;
  /** The first that exists is read. `.json` is read as YAML too, of which it is a part. */
  readonly files: readonly string[];
  /** Configs that are programs: they are never run. */
  readonly programs: readonly string[];
  /** The config within the file; null where the file holds none. */
  readonly find: (data: unknown, file: string) => unknown;
  readonly read: (config: unknown, survey: Survey) => Reading;
  /** How a workflow of the tool is recognised. */
  readonly runs: RegExp;
}

const whole = (data: unknown): unknown => (isMapping(data) ? data : null);

export const TOOLS: readonly Tool[] = [
  {
    name: 'release-drafter',
    files: ['.github/release-drafter.yml', '.github/release-drafter.yaml', '.github/release-drafter-config.yml'],
    programs: [],
    find: whole,
    read: readReleaseDrafter,
    runs: /uses:\s*['"]?(?:release-drafter|toolmantim)\/release-drafter/,
  },
  {
    name: "GitHub's own release notes",
    files: ['.github/release.yml', '.github/release.yaml'],
    programs: [],
    // Many repositories have another file of that name.
    find: data => (isMapping(mapping(data).changelog) ? data : null),
    read: readGitHubRelease,
    runs: /generate_release_notes:\s*true|--generate-notes/,
  },
  {
    name: 'changesets',
    files: ['.changeset/config.json', '.changeset/config.jsonc'],
    programs: [],
    find: whole,
    read: readChangesets,
    runs: /uses:\s*['"]?changesets\/action/,
  },
  {
    name: 'git-cliff',
    files: ['cliff.toml', '.cliff.toml', '.config/cliff.toml', 'cliff.yaml', 'cliff.yml'],
    programs: [],
    find: whole,
    read: readGitCliff,
    runs: /uses:\s*['"]?orhun\/git-cliff-action|\bgit[- ]cliff +-/,
  },
  {
    name: 'release-please',
    files: ['release-please-config.json', '.release-please-config.json', '.github/release-please.yml'],
    programs: [],
    find: whole,
    read: readReleasePlease,
    runs: /uses:\s*['"]?(?:googleapis|google-github-actions)\/release-please-action/,
  },
  {
    name: 'semantic-release',
    files: ['.releaserc', '.releaserc.json', '.releaserc.yaml', '.releaserc.yml', 'package.json'],
    programs: ['js', 'cjs', 'mjs', 'ts'].flatMap(end => [`release.config.${end}`, `.releaserc.${end}`]),
    find: (data, file) => whole(file === 'package.json' ? mapping(data).release : data),
    read: readSemanticRelease,
    runs: /\bsemantic-release\b/,
  },
];
