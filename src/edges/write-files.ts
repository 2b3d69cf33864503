/** Edge: writes files. In: texts and what their places held. Out: all of them on disk, none, or what changed meanwhile. */
import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DrumrollError, fail } from '../errors.ts';
import type { FileWrite } from '../publish/write/apply.ts';
import { codeOf, reasonOf } from './file-errors.ts';
import { readTarget } from './read-target.ts';

/**
 * Writes every text to a temporary file beside its target, and renames them, in this order, only when all of them are complete
 * on disk. A file that could be made in a folder can nearly always be renamed in it, so what may fail has failed before the
 * first rename.
 */
export async function writeAll(files: readonly FileWrite[]): Promise<string | null> {
  // Unique among processes; `wx` below refuses a file that exists all the same.
  const temporary = files.map(({ path }, index) => `${path}.${process.pid}-${performance.now()}-${index}.tmp`);
  const made = new Set<string>();
  const changed: string[] = [];
  let at = '';
  try {
    await removeLeftovers(files.map(({ path }) => path));
    for (const { path } of files) {
      at = path;
      await makeFolder(dirname(path), made);
      const found = await stat(path).catch(() => null);
      if (found?.isDirectory()) throw new Error('a folder of that name is in the way');
      if (found?.isFile() === false) throw new Error('it is no plain file');
    }
    for (const [index, { path, text }] of files.entries()) {
      at = path;
      await writeDurably(temporary[index] ?? '', text);
    }
    for (const [index, { path, before }] of files.entries()) {
      at = path;
      const now = before === undefined ? undefined : await readTarget(path);
      if (now?.text !== before?.text || now?.isForeign !== before?.isForeign) return path;
      await rename(temporary[index] ?? '', path);
      changed.push(path);
    }
    return null;
  } catch (error) {
    throw unwritable(at, changed, error);
  } finally {
    if (changed.length < files.length) await cleanUp(temporary, made);
  }
}

/** Notes each folder that it had to make. */
async function makeFolder(folder: string, made: Set<string>): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let one = folder; one.length >= first.length; one = dirname(one)) made.add(one);
}

/** Only what is ours and still empty goes: somebody may have put a file into a new folder meanwhile. */
async function cleanUp(temporary: readonly string[], made: ReadonlySet<string>): Promise<void> {
  await Promise.all(temporary.map(path => rm(path, { force: true }).catch(() => {})));
  for (const folder of [...made].sort((a, b) => b.length - a.length)) await rmdir(folder).catch(() => {});
}

const TEMPORARY = /^(.+)\.(\d+)-[\d.]+-\d+\.tmp$/;

/** Temporary files of runs that were killed. */
async function removeLeftovers(paths: readonly string[]): Promise<void> {
  const names = new Set(paths.map(path => basename(path)));
  for (const folder of new Set(paths.map(path => dirname(path))))
    for (const found of await readdir(folder).catch(() => [])) {
      const [, name = '', pid = ''] = TEMPORARY.exec(found) ?? [];
      if (names.has(name) && !isRunning(Number(pid))) await rm(join(folder, found), { force: true }).catch(() => {});
    }
}

/** Whether another process has this id; what our own has left behind is from an earlier life of it. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
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

function unwritable(path: string, changed: readonly string[], error: unknown): DrumrollError {
  if (error instanceof DrumrollError) return error;
  if (changed.length === 0 && (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT'))
    return fail('E_OUTPUT_NO_SPACE', { path }, { cause: error });
  return fail('E_OUTPUT_UNWRITABLE', { path, reason: reasonOf(error), changed }, { cause: error });
}
