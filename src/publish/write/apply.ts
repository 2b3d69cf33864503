/** Publish: the only writer. In: operations. Out: files, all of them or none. */
import type { Current, CurrentFile, FileOperation } from '../../model.ts';
import type { Reconciler } from '../reconciler.ts';
import { STATE_FILE, stateText } from '../state/state.ts';

/** A text for a file. */
export interface FileWrite {
  readonly path: string;
  readonly text: string;
  /** What must still stand there; without it, whatever does is replaced. */
  readonly before?: Omit<CurrentFile, 'path'>;
}

/** What publish asks of the disk. Paths are absolute. */
export interface FileWriter {
  /** What stands there now, itself: links are not followed. Throws `E_FILE_UNREADABLE`. */
  readTarget(path: string): Promise<Omit<CurrentFile, 'path'>>;
  /**
   * Writes all files in this order, or none and throws `E_OUTPUT_UNWRITABLE` or `E_OUTPUT_NO_SPACE`. A path may come twice.
   * @returns the first path where something else stands than `before`, which is left alone with all that follow it; null when
   *   everything is written.
   */
  writeAll(files: readonly FileWrite[]): Promise<string | null>;
}

/**
 * Carries out the operations below a folder; the state says before what will be written, and afterwards what was. Writes nothing
 * at all when every operation is a skip and the state knows that.
 * @returns the path that changed since it was read, so that everything has to be read and planned again; null when all is done.
 */
export async function apply(
  operations: readonly FileOperation[],
  current: Current,
  folder: string,
  writer: FileWriter,
  join: Reconciler['join'],
): Promise<string | null> {
  const existing = new Map(current.files.map(file => [file.path, file]));
  const writes = operations
    .filter(({ kind }) => kind !== 'skip')
    .map(({ path, text }) => ({ path, text, before: existing.get(path) ?? NOTHING }));
  const intent = { path: STATE_FILE, text: stateText(current, operations, false, join), before: current.state };
  const done = {
    path: STATE_FILE,
    text: stateText(current, operations, true, join),
    before: { ...NOTHING, text: intent.text },
  };
  if (writes.length > 0) return writer.writeAll([intent, ...writes, done].map(file => within(folder, file)));
  const isKnown = done.text === stateText(current, [], true, join);
  if (isKnown) return null;
  return writer.writeAll([within(folder, { ...done, before: current.state })]);
}

const NOTHING = { text: null, isForeign: false };

function within(folder: string, file: FileWrite): FileWrite {
  return { ...file, path: `${folder}/${file.path}` };
}
