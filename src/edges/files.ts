/** Edge: files on disk. In: absolute paths. Out: texts; writes that happen all or not at all. */
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileReader } from '../collect/files.ts';
import { fail } from '../errors.ts';
import type { FileWriter } from '../publish/apply.ts';

/** The disk, as collect reads it and publish writes it. */
export const disk: FileReader & FileWriter = { read, list, writeAll };

/** The folder without symbolic links; null when there is no such folder. */
export async function resolveFolder(path: string): Promise<string | null> {
  return (await isFolder(path)) ? realpath(path) : null;
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw fail('E_FILE_UNREADABLE', { file: path, reason: reasonOf(error) }, { cause: error });
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const prefix = folder.length + 1;
    return entries
      .filter(entry => entry.isFile())
      .map(entry => `${entry.parentPath}/${entry.name}`.slice(prefix).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw fail('E_FILE_UNREADABLE', { file: folder, reason: reasonOf(error) }, { cause: error });
  }
}

/**
 * Writes every text to a temporary file beside its target, and renames them only when all of them are complete on disk.
 * A file that could be made in a folder can be renamed in it, so what may fail has failed before the first rename.
 */
async function writeAll(files: readonly { readonly path: string; readonly text: string }[]): Promise<void> {
  // Unique among processes; `wx` below refuses a file that exists all the same.
  const suffix = `.${process.pid}.${performance.now()}.tmp`;
  const folders: string[] = [];
  try {
    for (const { path, text } of files) {
      const made = await mkdir(dirname(path), { recursive: true }).catch(unwritable(path));
      if (made !== undefined) folders.push(made);
      if (await isFolder(path))
        throw fail('E_OUTPUT_UNWRITABLE', { path, reason: 'a folder of that name is in the way' });
      await writeDurably(path + suffix, text).catch(unwritable(path));
    }
  } catch (error) {
    await Promise.all(files.map(({ path }) => rm(path + suffix, { force: true }).catch(() => {})));
    // These did not exist before this call and hold nothing that was renamed yet.
    await Promise.all(folders.map(folder => rm(folder, { recursive: true }).catch(() => {})));
    throw error;
  }
  for (const { path } of files) await rename(path + suffix, path).catch(unwritable(path));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  );
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

function unwritable(path: string): (error: unknown) => never {
  return error => {
    if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT')
      throw fail('E_OUTPUT_NO_SPACE', { path }, { cause: error });
    throw fail('E_OUTPUT_UNWRITABLE', { path, reason: reasonOf(error) }, { cause: error });
  };
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Node's messages name the call and the path; people need only the cause. */
function reasonOf(error: unknown): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file',
    ENOENT: 'a folder of its path does not exist',
    EEXIST: 'a file is in the way',
  };
  return words[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
