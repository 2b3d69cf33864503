/** Commands: what `init` looks at. In: git and files. Out: branch, commits, tags, packages, and texts of the files that may matter. */

import { SCOPES, TYPES } from '../classify/type-table.ts';
import type { FileReader } from '../collect/files.ts';
import type { Git } from '../collect/git.ts';
import { MANIFEST_NAMES, packagesIn } from '../collect/packages.ts';
import { parseReleaseTag } from '../config/release-tag.ts';
import { fail } from '../errors.ts';
import type { Judgement, Survey } from '../init/finding.ts';

export interface Look {
  readonly survey: Survey;
  /** The branch that releases are made from. */
  readonly branch: string;
  /** Of the newest commits, newest first. */
  readonly subjects: readonly string[];
  /** All files that git knows, relative to the root. */
  readonly paths: readonly string[];
}

const MOST_COMMITS = 500;
const MOST_MANIFESTS = 500;

/** The work tree's top folder. @throws `E_GIT_NOT_A_REPOSITORY`, `E_INIT_BARE`. */
export async function findRoot(git: Git, directory: string): Promise<string> {
  const { code, stdout, stderr } = await git.run(['rev-parse', '--show-toplevel']);
  if (code === 0 && stdout.trim() !== '') return stdout.replace(/\r?\n$/, '');
  if (/not a git repository/.test(stderr)) throw fail('E_GIT_NOT_A_REPOSITORY', { directory });
  if (/must be run in a work tree/.test(stderr)) throw fail('E_INIT_BARE', { directory });
  throw fail('E_GIT_FAILED', { command: 'git rev-parse', code: String(code), output: stderr.trim() });
}

export async function lookAt(git: Git, files: FileReader, root: string): Promise<Look> {
  const lines = async (args: readonly string[], end = '\n'): Promise<readonly string[]> =>
    (await git.run(args)).stdout.split(end).filter(line => line !== '');
  const [subjects, tags, paths, branch] = [
    await lines(['log', `--max-count=${MOST_COMMITS}`, '--no-merges', '--format=%s', 'HEAD', '--']),
    await lines(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']),
    await lines(['ls-files', '-z'], '\0'),
    await releaseBranch(git),
  ];
  const survey: Survey = {
    tags,
    packages: await namedPackages(files, root, paths),
    usualPackages: packagesIn(paths),
    readTag: parseReleaseTag,
    judgeType,
    types: [...TYPES.keys()],
    quietScopes: [...SCOPES.keys()],
  };
  return { survey, branch, subjects, paths };
}

/** What the remote calls its default branch, else the branch that is checked out. */
async function releaseBranch(git: Git): Promise<string> {
  const remote = await git.run(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const name = remote.stdout.trim().replace(/^origin\//, '');
  if (remote.code === 0 && name !== '') return name;
  const here = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return here.stdout.trim() || 'main';
}

/** From this many points on, a type alone decides. */
const SURE = 5;

function judgeType(type: string): Judgement | null {
  const meaning = TYPES.get(type.toLowerCase());
  if (meaning === undefined) return null;
  const { points, category } = meaning;
  return { category, visibility: points >= SURE ? 'public' : points <= -SURE ? 'internal' : null };
}

/** By the folder's name, and by the one in its `package.json`, which other tools use. */
async function namedPackages(files: FileReader, root: string, paths: readonly string[]): Promise<Survey['packages']> {
  const manifests = paths
    .filter(path => MANIFEST_NAMES.has(path.slice(path.lastIndexOf('/') + 1)))
    // Fixtures of tests lie deep.
    .sort((one, other) => depthOf(one) - depthOf(other));
  const packages: { name: string; path: string }[] = [];
  for (const manifest of manifests.slice(0, MOST_MANIFESTS)) {
    const path = manifest.includes('/') ? manifest.slice(0, manifest.lastIndexOf('/')) : '.';
    const name = manifest.endsWith('package.json') ? await nameIn(files, root, manifest) : null;
    if (name !== null) packages.push({ name, path });
    packages.push({ name: path.slice(path.lastIndexOf('/') + 1), path });
  }
  return packages;
}

function depthOf(path: string): number {
  return path.split('/').length;
}

async function nameIn(files: FileReader, root: string, manifest: string): Promise<string | null> {
  try {
    const data: unknown = JSON.parse((await files.readWithin(root, manifest)) ?? '');
    const name = typeof data === 'object' && data !== null && 'name' in data ? data.name : null;
    return typeof name === 'string' && name !== '' ? name : null;
  } catch {
    // A manifest is a hint: one that cannot be read names nothing.
    return null;
  }
}
