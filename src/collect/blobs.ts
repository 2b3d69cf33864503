/** Collect: texts of files at commits. In: git and `commit:path` names. Out: texts by name. */
import type { Git } from './git.ts';

/**
 * Reads many files with one `git cat-file`.
 * @param names `<sha>:<path>`; a path with a line break cannot be asked for and is skipped.
 * @returns Texts by name; names without a file are absent.
 */
export async function readBlobs(git: Git, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const asked = names.filter(name => !name.includes('\n'));
  if (asked.length === 0) return texts;
  const format = '--batch=%(objecttype) %(objectsize)';
  // Sizes count bytes, and latin1 keeps one character a byte.
  const { stdout } = await git.run(['cat-file', format], `${asked.join('\n')}\n`, 'latin1');
  let at = 0;
  for (const name of asked) {
    const end = stdout.indexOf('\n', at);
    const [type, digits = ''] = stdout.slice(at, end).split(' ');
    at = end + 1;
    if (!/^\d+$/.test(digits)) continue;
    const size = Number(digits);
    if (type === 'blob') texts.set(name, Buffer.from(stdout.slice(at, at + size), 'latin1').toString('utf8'));
    at += size + 1;
  }
  return texts;
}
