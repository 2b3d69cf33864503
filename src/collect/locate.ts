/** Collect: finds the repository and resolves the refs of a request. In: git, files, refs as typed. Out: a {@link Place}. */
import { resolve } from 'node:path';
import { fail } from '../errors.ts';
import type { Sha } from '../model.ts';
import type { FileReader } from './files.ts';
import type { Git } from './git.ts';
import { readPackedRefs } from './packed-refs.ts';
import { findPlainClone } from './plain-clone.ts';
import { listRefs, type Refs } from './tags.ts';

/** A repository on disk. */
export interface Place {
  /** The work tree's top folder; null for a bare repository. */
  readonly root: string | null;
  /** The git directory that linked worktrees share: config, shallow file. */
  readonly gitDirectory: string;
  readonly isShallow: boolean;
  /** Commits of the refs asked for, in the order asked; ends before the first one that git does not know. */
  readonly commits: readonly Sha[];
  /** Whether git or its files named them; false where a person's word was taken for an id's being a commit. */
  readonly isProven: boolean;
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * What `git check-ref-format` forbids in any ref, plus what would name a range or a path instead of one commit. `^`, `~`
 * and `@{…}` stay allowed: people type `HEAD~3`. https://git-scm.com/docs/git-check-ref-format
 */
export const NOT_ONE_COMMIT = /^[-^]|\.\.|[\u0000-\u0020\u007f:?*[\\]|^$/;

/** The repository around a folder: from files for nearly every clone, else from one `git rev-parse`. @throws as {@link locateRange}. */
export async function locate(git: Git, files: FileReader, directory: string): Promise<Place> {
  const plain = git.isRedirected ? null : await findPlainClone(files, directory);
  return plain === null ? askGit(git, directory, []) : { ...plain, commits: [], isProven: true };
}

/** A repository, and what it calls its commits. */
export interface Located {
  readonly place: Place;
  readonly refs: Refs;
}

/**
 * Everything that must be known before the first commit is read: from files for nearly every clone and request, else from a
 * `git show-ref`, a `git rev-parse` or both.
 * @param directory Absolute, without symbolic links.
 * @param asked As typed.
 * @throws `E_REF_INVALID`, `E_GIT_NOT_A_REPOSITORY`, `E_GIT_FAILED`.
 */
export async function locateRange(
  git: Git,
  files: FileReader,
  directory: string,
  asked: readonly string[],
): Promise<Located> {
  for (const ref of asked) if (NOT_ONE_COMMIT.test(ref)) throw fail('E_REF_INVALID', { ref });
  const plain = git.isRedirected ? null : await findPlainClone(files, directory);
  const packed = plain === null ? null : await readPackedRefs(files, plain.gitDirectory);
  const listing = packed === null ? listRefs(git) : Promise.resolve(packed);
  // Where there is no repository, finding none says so better than listing its refs.
  listing.catch(() => {});
  if (plain !== null) {
    const refs = await listing;
    const commits = asked.map(ref => commitOf(ref, refs));
    const isProven = commits.every((commit, at) => commit !== asked[at]);
    if (commits.every(commit => commit !== null)) return { place: { ...plain, commits, isProven }, refs };
  }
  const place = await askGit(git, directory, asked);
  return { place, refs: await listing };
}

/** Of HEAD, of the name of a tag, which git prefers to a branch of the same name, and of a commit's id; null for others. */
function commitOf(ref: string, { head, tags }: Refs): Sha | null {
  if (ref === 'HEAD') return head;
  // Whatever else it may be called, git takes what looks like an id for one.
  return SHA.test(ref) ? ref : (tags.get(ref) ?? null);
}

/** Reads the place and the commits of refs as git understands them. @throws as {@link locateRange}. */
export async function askGit(git: Git, directory: string, refs: readonly string[]): Promise<Place> {
  const result = await git.run([
    'rev-parse',
    '--path-format=absolute',
    '--git-common-dir',
    '--is-shallow-repository',
    '--is-bare-repository',
    '--show-cdup',
    '--end-of-options',
    ...refs.map(ref => `${ref}^{commit}`),
  ]);
  const [gitDirectory, isShallow, isBare, toRoot, ...rest] = result.stdout.split('\n');
  if (gitDirectory === undefined || isShallow === undefined || isBare === undefined || toRoot === undefined) {
    const { stderr, code } = result;
    if (stderr.includes('not a git repository')) throw fail('E_GIT_NOT_A_REPOSITORY', { directory });
    throw fail('E_GIT_FAILED', { command: 'git rev-parse', code: String(code), output: stderr.trim() });
  }
  return {
    root: isBare === 'true' ? null : resolve(directory, toRoot),
    gitDirectory,
    isShallow: isShallow === 'true',
    // Git before 2.46 prints `--end-of-options` back, hence the filter.
    commits: rest.filter(line => SHA.test(line)),
    isProven: true,
  };
}
