/** Collect: which repository a clone is of. In: a folder. Out: `owner/name` as its remote names it; null where none does. */
import type { FileReader } from './files.ts';
import type { Git } from './git.ts';
import { locate } from './locate.ts';
import { readRemote } from './remote.ts';

/** @throws `E_GIT_NOT_A_REPOSITORY`, `E_GIT_MISSING`. */
export async function readSlug(git: Git, files: FileReader, directory: string): Promise<string | null> {
  const place = await locate(git, files, directory);
  return readRemote((await files.readHint(`${place.gitDirectory}/config`)) ?? '').slug;
}
