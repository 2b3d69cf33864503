/** Collect: the files of a commit. In: git and a commit. Out: blob ids by path. */
import type { Sha } from '../model.ts';
import type { Git } from './git.ts';

/**
 * Lists the files whose names are `wanted` with one `git ls-tree`; no links, no submodules.
 * @param wanted Names without folders.
 * @returns In git's order: by path.
 */
export async function readTree(git: Git, commit: Sha, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, Sha>> {
  const files = new Map<string, Sha>();
  let rest = '';
  for await (const chunk of git.stream(['ls-tree', '-r', '-z', '--full-tree', commit])) {
    const entries = (rest + chunk).split('\0');
    rest = entries.pop() ?? '';
    for (const entry of entries) {
      // `100644 blob <id>\t<path>`
      const tab = entry.indexOf('\t');
      const path = entry.slice(tab + 1);
      if (!entry.startsWith('100') || !wanted.has(path.slice(path.lastIndexOf('/') + 1))) continue;
      files.set(path, entry.slice(entry.lastIndexOf(' ', tab) + 1, tab));
    }
  }
  return files;
}
