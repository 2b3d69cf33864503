/** Collect: finds the repository and resolves the refs of a request. In: git and refs as typed. Out: a {@link Place}. */
import { resolve } from 'node:path';
import { fail } from '../errors.ts';
import type { Sha } from '../model.ts';
import type { Git } from './git.ts';

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
const NOT_ONE_COMMIT = /^[-^]|\.\.|[\u0000-\u0020\u007f:?*[\\]|^$/;

/**
 * One `git rev-parse` for everything that must be known before the first commit is read.
 * @param directory Absolute, without symbolic links.
 * @throws `E_REF_INVALID`, `E_GIT_NOT_A_REPOSITORY`, `E_GIT_FAILED`.
 */
export async function locate(git: Git, directory: string, refs: readonly string[]): Promise<Place> {
  for (const ref of refs) if (NOT_ONE_COMMIT.test(ref)) throw fail('E_REF_INVALID', { ref });
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
