/** Edge: files on disk. In: paths. Out: texts; nothing waits but for a file that a person named. */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { FileReader } from '../collect/files.ts';
import { fail } from '../errors.ts';
import type { FileWriter } from '../publish/write/apply.ts';
import { isMissing, unreadable } from './file-errors.ts';
import { readTarget } from './read-target.ts';
import { strictText } from './strict-text.ts';
import { writeAll } from './write-files.ts';

/**
 * The disk, as collect reads it and publish writes it. The files of a repository that tell something are few and small, and by
 * promises each takes ten times as long (settings of a repository without any: 2 ms instead of 4), so they are read at once.
 */
export const disk: FileReader & FileWriter = {
  read,
  readHint,
  readWithin,
  listWithin,
  exists,
  readTarget,
  writeAll,
};

/** The folder without symbolic links; null when there is no such folder. */
export async function resolveFolder(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? realpath(path) : null;
}

async function read(path: string): Promise<string | null> {
  try {
    return decode(path, await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw unreadable(path, error);
  }
}

async function readHint(path: string): Promise<string | null> {
  try {
    return isThere(path) ? readPlain(path, Number.POSITIVE_INFINITY).toString('utf8') : null;
  } catch {
    return null;
  }
}

/** Settings of a repository are small; more would be something else. */
const LARGEST_WITHIN = 1024 * 1024;

async function readWithin(root: string, path: string): Promise<string | null> {
  const file = join(root, path);
  try {
    const real = follow(root, path);
    return real === null ? null : decode(file, readPlain(real, LARGEST_WITHIN));
  } catch (error) {
    throw unreadable(file, error);
  }
}

const MOST_LISTED = 1000;

async function listWithin(root: string, folder: string, most = MOST_LISTED): Promise<readonly string[]> {
  const files: string[] = [];
  let seen = 0;
  try {
    walk('');
    return files.sort();
  } catch (error) {
    throw unreadable(join(root, folder), error);
  }

  function walk(below: string): void {
    const real = follow(root, join(folder, below));
    // Editors keep hidden files beside the ones they edit, links to nowhere among them.
    const entries = real === null ? [] : readdirSync(real, { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      // Links can make a folder endless.
      if (++seen > most) throw new Error(`there are more than ${most.toLocaleString('en-US')} files in it`);
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (leadsToFolder(entry, path)) walk(path);
      else files.push(path);
    }
  }

  function leadsToFolder(entry: Dirent, path: string): boolean {
    if (!entry.isSymbolicLink()) return entry.isDirectory();
    const real = follow(root, join(folder, path));
    return real !== null && statSync(real).isDirectory();
  }
}

async function exists(path: string): Promise<boolean> {
  return isThere(path);
}

function isThere(path: string): boolean {
  try {
    // To throw and catch an error for what is mostly not there takes longer than to look.
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Where a path of the repository leads, without symbolic links; null when there is nothing.
 * @throws `E_FILE_OUTSIDE` for what is no file of the repository. Git's own folder is none: its configuration may hold a token.
 */
function follow(root: string, path: string): string | null {
  const file = join(root, path);
  const top = realpathSync.native(root);
  if (!isThere(file)) return null;
  const real = realOrNull(file);
  if (real === null) throw new Error('it is a link to nothing');
  const way = relative(top, real);
  const isOutside = isAbsolute(way) || way.split(sep).some(part => part === '..' || part.toLowerCase() === '.git');
  if (isOutside) throw fail('E_FILE_OUTSIDE', { file, folder: root });
  return real;
}

/** A pipe or a device could make a reader wait for ever; opening without waiting and then looking leaves no gap between. */
function readPlain(path: string, largest: number): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) throw new Error('it is a folder');
    if (!found.isFile()) throw new Error('it is no plain file');
    if (found.size > largest) throw new Error(`it is larger than ${largest / 1024} KB`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function decode(file: string, bytes: Buffer): string {
  const text = strictText(bytes);
  if (text === null) throw fail('E_FILE_ENCODING', { file });
  return text;
}

function realOrNull(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
