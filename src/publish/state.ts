/** Publish: what we wrote last, beside the files. In: the state file's text or operations. Out: hashes by path; its text. */
import type { FileOperation } from '../model.ts';
import { canonicalHash } from './canonical.ts';

/** Name of the state file below the drafts' root. */
export const STATE_FILE = '.drumroll.json';

/** Hashes of what was written last, by path. A state that cannot be read knows nothing, so every text is a person's. */
export function parseState(text: string | null): Readonly<Record<string, string>> {
  if (text === null) return {};
  try {
    const state: unknown = JSON.parse(text);
    const written = isRecord(state) && state.schema === 1 && isRecord(state.written) ? state.written : {};
    return Object.fromEntries(
      Object.entries(written).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** The state after these operations; hashes of files that they do not touch stay. */
export function stateText(before: Readonly<Record<string, string>>, operations: readonly FileOperation[]): string {
  const written = { ...before };
  for (const { kind, path, text } of operations) if (kind !== 'skip') written[path] = canonicalHash(text);
  const sorted = Object.fromEntries(Object.entries(written).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ schema: 1, written: sorted }, null, 2)}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
