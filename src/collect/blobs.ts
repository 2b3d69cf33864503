/** Collect: texts of files. In: git and blob ids. Out: texts by id. */
import type { Sha } from '../model.ts';
import type { Git } from './git.ts';

/**
 * Reads many files with one `git cat-file`. By ids, because git looks for a path by going through its folder from the start.
 * @returns Texts by id; absent are those that the clone lacks.
 */
export async function readBlobs(git: Git, ids: Iterable<Sha>): Promise<ReadonlyMap<Sha, string>> {
  const texts = new Map<Sha, string>();
  const asked = [...new Set(ids)];
  if (asked.length === 0) return texts;
  const format = '--batch=%(objecttype) %(objectsize)';
  // Sizes count bytes, and latin1 keeps one character a byte. The exit code tells nothing that the answers do not.
  const { stdout } = await git.run(['cat-file', format], `${asked.join('\n')}\n`, 'latin1');
  let at = 0;
  for (const id of asked) {
    const end = stdout.indexOf('\n', at);
    const [type, digits = ''] = stdout.slice(at, end).split(' ');
    at = end + 1;
    if (end === -1) break;
    if (!/^\d+$/.test(digits)) continue;
    const size = Number(digits);
    const text = Buffer.from(stdout.slice(at, at + size), 'latin1').toString('utf8');
    at += size + 1;
    if (type === 'blob' && at <= stdout.length) texts.set(id, text);
  }
  return texts;
}
