/** Collect: the repository around a folder, without asking git. In: files and a folder. Out: a {@link Place}, or null: ask git. */
import { dirname } from 'node:path';
import type { FileReader } from './files.ts';
import type { Place } from './locate.ts';

/** Settings that move or hide the work tree, and files that may hold such settings. */
const TELLING_SETTING = /^\s*(?:worktree\b|bare\s*=\s*true|\[\s*(?:include|extensions))/im;

/**
 * Nearly every clone is a folder with a `.git` folder in it. Worktrees, submodules, bare repositories and anything
 * configured are for `git rev-parse` to find (https://git-scm.com/docs/gitrepository-layout).
 * @param directory Absolute, without symbolic links.
 */
export async function findPlainClone(
  files: FileReader,
  directory: string,
): Promise<Omit<Place, 'commits' | 'isProven'> | null> {
  for (let root = directory; ; root = dirname(root)) {
    const gitDirectory = root.endsWith('/') ? `${root}.git` : `${root}/.git`;
    const read = (name: string): Promise<string | null> => files.readHint(`${gitDirectory}/${name}`);
    // The folder itself may be a bare repository or the inside of one.
    const [head, config, commonDirectory, shallow, hasHead] = await Promise.all([
      read('HEAD'),
      read('config'),
      read('commondir'),
      read('shallow'),
      files.exists(`${root}/HEAD`),
    ]);
    if (hasHead || commonDirectory !== null) return null;
    if (head !== null && config !== null)
      return TELLING_SETTING.test(config) ? null : { root, gitDirectory, isShallow: (shallow ?? '') !== '' };
    // A `.git` that is a file leads elsewhere.
    if (dirname(root) === root || (await files.exists(gitDirectory))) return null;
  }
}
