/** Edge: what the system says about files, in words. In: anything that `node:fs` threw. Out: whether it means "none"; an error of ours. */
import { DrumrollError, fail } from '../errors.ts';

/** There is no such file, or a part of its path is no folder. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  ENOENT: 'a folder of its path does not exist',
  EEXIST: 'a file is in the way',
  ELOOP: 'its links lead round in a circle',
  ENOSPC: 'there is no space left',
};

/** Node's messages name the call and the path; people need only the cause. */
export function reasonOf(error: unknown): string {
  return WORDS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

/** An error of the catalogue passes as it is. */
export function unreadable(file: string, error: unknown): DrumrollError {
  if (error instanceof DrumrollError) return error;
  return fail('E_FILE_UNREADABLE', { file, reason: reasonOf(error) }, { cause: error });
}
