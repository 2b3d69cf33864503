/** Reconcile, names that a run gave: what was remembered before it and after it in; the former by the latter's names out. */
import { followFrame } from './follow-frame.ts';
import { renameSections } from './follow-sections.ts';
import { isGoneKey } from './is-gone-key.ts';
import { isHeaderKey } from './is-header-key.ts';
import type { Memory } from './memory.ts';
import type { NamedPart } from './part.ts';

/** A section or paragraph that the run knew under another name is one, whether the text has its old words or the new ones. */
export function renamedMemory(before: Memory, after: Memory): Memory {
  const parts = namedParts(after);
  // What a person renamed or deleted the run still knew by its old name, so whatever has another one was ours to rename.
  return followFrame(
    renameSections(before, parts, () => true),
    parts,
  );
}

/** Those that were generated, as far as names need them, in the order of their places. */
function namedParts({ parts }: Memory): readonly NamedPart[] {
  return Object.entries(parts)
    .filter(([key]) => !isGoneKey(key))
    .map(([key, part]): NamedPart => {
      const role = isHeaderKey(key) ? 'header' : 'frame';
      const [section, fold] = role === 'header' ? [key, part.in] : [part.in, ''];
      return { key, role, section, fold, source: part.agreed };
    })
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key));
}

function placeOf(key: string): number {
  return Number(/\/(\d+)$/.exec(key)?.[1] ?? 1);
}
