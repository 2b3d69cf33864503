/** Publish: what to write to disk. In: documents and what exists now. Out: {@link FileOperation}s; nothing a person wrote is replaced. */
import type { Current, Document, FileOperation } from '../../model.ts';
import { followersOf, isSource, type Retell, settleSource, sourceFirst, type Told, toldIn } from '../follow-words.ts';
import { withProgress } from '../letters/checklist-progress.ts';
import { keptWords } from '../letters/kept-words.ts';
import type { Answers, Reconciler } from '../reconciler.ts';
import { canonicalHash } from './canonical.ts';

/** What keeps people's words, and carries them to where they are told too. */
export interface Keeping {
  readonly reconciler: Reconciler;
  readonly retell: Retell;
  readonly answers: Answers;
  /** As generated, where they stand on disk and are not to be written: what people made of them holds for the others. */
  readonly notes: Document | null;
}

/**
 * One operation a document. What is remembered entry by entry is brought up to date around everything that a person wrote. A text of which nothing is
 * remembered and whose hash is not the one that we wrote last is a person's, or is not ours: it is kept whole, and the reason says how to get the new one.
 */
export function plan(
  documents: readonly Document[],
  current: Current,
  { reconciler, retell, answers, notes }: Keeping,
): readonly FileOperation[] {
  const existing = new Map(current.files.map(file => [file.path, file]));
  const toldAlready = notes === null ? null : toldOnDisk(notes, current, reconciler);
  let followers = followersOf(documents, toldAlready, retell);
  return sourceFirst(documents).map((document): FileOperation => {
    const { path, text: pristine } = document;
    const text = followers.get(path) ?? pristine;
    const operation = (
      kind: FileOperation['kind'],
      reason: string,
      more: Partial<FileOperation> = {},
    ): FileOperation => ({
      target: 'file',
      kind,
      name: path,
      reason,
      // A disk is read by whoever runs the program.
      visibility: 'internal',
      path,
      text,
      memory: null,
      conflicts: [],
      ...more,
    });
    const { text: before = null, isForeign = false } = existing.get(path) ?? {};
    if (isForeign) return operation('skip', 'no text of ours, so it is kept; move it away to get the new text');
    const fresh = () => reconciler.reconcile({ base: null, current: null, next: text, pristine }).memory;
    if (before === null) return operation('create', 'new', { memory: fresh() });
    const base = current.memories[path] ?? null;
    if (base !== null) {
      const merge = (next: string) => reconciler.reconcile({ base, current: before, next, pristine, answers });
      const settle = (next: string) => {
        const first = merge(next);
        const { tasks } = document;
        return tasks === undefined ? first : merge(withProgress(next, tasks, first.text ?? before));
      };
      const { settled: merged, told } = isSource(document)
        ? settleSource(document, settle, retell, reconciler)
        : { settled: settle(text), told: null };
      const { memory, entries, conflicts } = merged;
      const whole = { text: merged.text ?? before, memory, conflicts };
      const kept = keptWords(entries);
      if (told !== null) followers = followersOf(documents, told, retell);
      return whole.text === before
        ? operation('skip', kept === '' ? 'unchanged' : `unchanged; ${kept}`, whole)
        : operation('update', kept || 'nobody edited it', whole);
    }
    const hash = canonicalHash(before);
    if (hash === canonicalHash(text)) return operation('skip', 'unchanged', { memory: fresh() });
    if (current.written[path]?.includes(hash)) return operation('update', 'nobody edited it', { memory: fresh() });
    return operation('skip', 'edited by a person, so it is kept; move it away to get the new text');
  });
}

function toldOnDisk(notes: Document, { files, memories }: Current, reconciler: Reconciler): Told | null {
  const { path, text: next } = notes;
  const text = files.find(file => file.path === path)?.text ?? null;
  const base = memories[path] ?? null;
  return text === null || base === null
    ? null
    : toldIn(notes, reconciler.reconcile({ base, current: text, next }), reconciler);
}
