/** Publish: documents as files. In: documents, a folder, the disk. Out: what was written or kept; nothing a person wrote is lost. */
import { fail } from '../errors.ts';
import type { Current, Document, FileOperation } from '../model.ts';
import { type Keeping, plan } from './plan/plan.ts';
import type { Reconciler } from './reconciler.ts';
import { parseState, STATE_FILE } from './state/state.ts';
import { apply, type FileWriter } from './write/apply.ts';

/** How often everything is read again when somebody saves meanwhile. */
const MOST_TRIES = 3;

/**
 * Read → plan → apply; a dry run only plans.
 * @throws `E_TEXT_DENIED`, `E_OUTPUT_BUSY`, `E_OUTPUT_NEWER`, `E_OUTPUT_UNWRITABLE`, `E_OUTPUT_NO_SPACE`, `E_FILE_UNREADABLE`.
 */
export async function publishFiles(
  documents: readonly Document[],
  folder: string,
  disk: FileWriter,
  isDryRun: boolean,
  keeping: Keeping,
): Promise<readonly FileOperation[]> {
  const { reconciler, notes } = keeping;
  const read = notes === null ? documents : [...documents, notes];
  for (let times = 1; ; times++) {
    const current = await readCurrent(read, folder, disk, reconciler);
    const operations = plan(documents, current, keeping);
    const changed = isDryRun ? null : await apply(operations, current, folder, disk, reconciler.join);
    if (changed === null) return operations;
    if (times === MOST_TRIES) throw fail('E_OUTPUT_BUSY', { path: changed, times });
  }
}

async function readCurrent(
  documents: readonly Document[],
  folder: string,
  disk: FileWriter,
  reconciler: Reconciler,
): Promise<Current> {
  const read = async (path: string) => ({ path, ...(await disk.readTarget(`${folder}/${path}`)) });
  const [state, ...files] = await Promise.all([read(STATE_FILE), ...documents.map(({ path }) => read(path))]);
  return { files, state, ...parseState(`${folder}/${STATE_FILE}`, state.text, reconciler.read) };
}
