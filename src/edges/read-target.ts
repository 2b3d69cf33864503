/** Edge: what stands where publish will write. In: a path. Out: its text, or that it is no text of ours. */
import { lstat, readFile } from 'node:fs/promises';
import type { CurrentFile } from '../model.ts';
import { isMissing, unreadable } from './file-errors.ts';
import { strictText } from './strict-text.ts';

export async function readTarget(path: string): Promise<Omit<CurrentFile, 'path'>> {
  try {
    if (!(await lstat(path)).isFile()) return { text: null, isForeign: true };
    const text = strictText(await readFile(path));
    return { text, isForeign: text === null };
  } catch (error) {
    if (isMissing(error)) return { text: null, isForeign: false };
    throw unreadable(path, error);
  }
}
