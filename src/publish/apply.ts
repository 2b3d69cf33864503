/** Publish: the only writer. In: operations. Out: files, all of them or none. */
import type { Current, FileOperation } from '../model.ts';
import { STATE_FILE, stateText } from './state.ts';

/** What apply asks of the disk. Paths are absolute. */
export interface FileWriter {
  /** Writes all files, or none and throws `E_OUTPUT_UNWRITABLE` or `E_OUTPUT_NO_SPACE`. */
  writeAll(files: readonly { readonly path: string; readonly text: string }[]): Promise<void>;
}

/**
 * Carries out the operations below a folder and notes in the state what was written; writes nothing at all when every
 * operation is a skip.
 */
export async function apply(
  operations: readonly FileOperation[],
  current: Current,
  folder: string,
  writer: FileWriter,
): Promise<void> {
  const writes = operations.filter(({ kind }) => kind !== 'skip');
  if (writes.length === 0) return;
  await writer.writeAll(
    [...writes, { path: STATE_FILE, text: stateText(current.written, writes) }].map(({ path, text }) => ({
      path: `${folder}/${path}`,
      text,
    })),
  );
}
