/** Collect: finds the repository and resolves the refs of a request. In: git, files, refs as typed. Out: a {@link Place}. */
import { resolve } from 'node:path';
import { fail } from '../errors.ts';
import type { Sha } from '../model.ts';
import type { FileReader } from './files.ts';
import type { Git } from './git.ts';
import { findPlainClone } from './plain-clone.ts';

/** A repository on disk. */
export interface Place {
  /** The work tree's top folder; null for a bare repository. */
  readonly root: string | null;
  /** The git directory that linked worktrees share: config, shallow file. */
  readonly gitDirectory: string;
  readonly isShallow: boolean;
  /** Commits of the refs asked for, in the order asked; ends before the first one that git does not know. */
  readonly commits: readonly Sha[];
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * What `git check-ref-format` forbids in any ref, plus what would name a range or a path instead of one commit. `^`, `~`
 * and `@{…}` stay allowed: people type `HEAD~3`. https://git-scm.com/docs/git-check-ref-format
 */
export const NOT_ONE_COMMIT = /^[-^]|\.\.|[\u0000-\u0020\u007f:?*[\\]|^$/;

/**
 * Everything that must be known before the first commit is read: from files and the names of tags for nearly every clone and
 * request, else from one `git rev-parse`.
 * @param listed What `listRefs` lists.
 * @param directory Absolute, without symbolic links.
 * @throws `E_REF_INVALID`, `E_GIT_NOT_A_REPOSITORY`, `E_GIT_FAILED`.
 */
export async function locate(
  git: Git,
  files: FileReader,
  listed: Promise<string>,
  directory: string,
  refs: readonly string[],
): Promise<Place> {
  for (const ref of refs) if (NOT_ONE_COMMIT.test(ref)) throw fail('E_REF_INVALID', { ref });
  const plain = git.isRedirected ? null : await findPlainClone(files, directory);
  if (plain === null) return askGit(git, directory, refs);
  const commits = refs.length === 0 ? [] : tagged(await listed, refs);
  return commits === null ? askGit(git, directory, refs) : { ...plain, commits };
}

/** The commits of refs that are all names of tags, which git prefers to branches of the same name; null for others. */
function tagged(listed: string, refs: readonly string[]): readonly Sha[] | null {
  const commits: Sha[] = [];
  for (const ref of refs) {
    const at = [`refs/tags/${ref}^{}\n`, `refs/tags/${ref}\n`]
      .map(name => listed.indexOf(` ${name}`))
      .find(found => found >= 0);
    const sha = at === undefined ? '' : listed.slice(listed.lastIndexOf('\n', at) + 1, at);
    if (!SHA.test(sha)) return null;
    commits.push(sha);
  }
  return commits;
}

async function askGit(git: Git, directory: string, refs: readonly string[]): Promise<Place> {
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
  };
}
