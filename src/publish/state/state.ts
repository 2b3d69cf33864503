/** Publish: what we wrote last, beside the files. In: the state file's text or operations. Out: hashes by path; its text. */
import { fail } from '../../errors.ts';
import type { Current, FileOperation } from '../../model.ts';
import { canonicalHash } from '../plan/canonical.ts';
import { entriesAt, parseJson, valueAt } from '../read/answer.ts';
import type { Reconciler } from '../reconciler.ts';

/** Name of the state file below the drafts' root. */
export const STATE_FILE = '.drumroll.json';

const SCHEMA = 1;

/**
 * Hashes of the texts that are ours and memories of texts, by path. A state that cannot be read knows nothing, so every text is a person's.
 * @param file Its path, for the error.
 * @throws `E_OUTPUT_NEWER` for a state of a later version: written back by this one, it would lose what that one knew.
 */
export function parseState(
  file: string,
  text: string | null,
  readMemory: Reconciler['read'],
): Pick<Current, 'written' | 'memories'> {
  const state = text === null ? null : parseJson(text);
  const schema = valueAt(state, 'schema');
  if (typeof schema === 'number' && schema > SCHEMA)
    throw fail('E_OUTPUT_NEWER', { path: file, schema, supported: SCHEMA });
  const written = schema === SCHEMA ? entriesAt(state, 'written') : [];
  const memories = schema === SCHEMA ? entriesAt(state, 'memories') : [];
  return {
    written: Object.fromEntries(
      written.map(([path, hashes]) => [path, [hashes].flat().filter(hash => typeof hash === 'string')]),
    ),
    memories: Object.fromEntries(
      memories.flatMap(([path, data]) => {
        const memory = readMemory(data);
        return memory === null ? [] : [[path, memory] as const];
      }),
    ),
  };
}

/**
 * The state with these operations; hashes of files that they do not touch stay. What equals our text counts as ours, however it
 * came there.
 * @param isDone Before they are carried out, a file may hold its old text or the new one, should the run be cut short.
 */
export function stateText(
  { files, written, memories }: Current,
  operations: readonly FileOperation[],
  isDone: boolean,
  join: Reconciler['join'],
): string {
  const existing = new Map(files.map(file => [file.path, file.text]));
  const hashes = new Map(Object.entries(written));
  const known = new Map(Object.entries(memories));
  for (const { kind, path, text, memory } of operations) {
    if (memory !== null) known.set(path, isDone || kind === 'skip' ? memory : join(known.get(path) ?? null, memory));
    const hash = canonicalHash(text);
    if (kind === 'skip' && canonicalHash(existing.get(path) ?? '') !== hash) continue;
    hashes.set(path, isDone ? [hash] : [...(hashes.get(path) ?? []).filter(one => one !== hash), hash]);
  }
  const entries = sorted(hashes).map(([path, list]) => [path, list.length === 1 ? list[0] : list]);
  const remembered = known.size === 0 ? {} : { memories: Object.fromEntries(sorted(known)) };
  return `${JSON.stringify({ schema: SCHEMA, written: Object.fromEntries(entries), ...remembered }, null, 1)}\n`;
}

function sorted<Value>(values: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1));
}
