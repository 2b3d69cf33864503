/** Publish: what to write to disk. In: documents and what exists now. Out: {@link FileOperation}s; nothing a person wrote is replaced. */
import type { Current, Document, FileOperation } from '../model.ts';
import { canonicalHash } from './canonical.ts';

/**
 * One operation a document. A text whose hash is not the one that we wrote last was edited by a person, or is not ours:
 * it is kept, and the reason says how to get the new one.
 */
export function plan(documents: readonly Document[], current: Current): readonly FileOperation[] {
  const existing = new Map(current.files.map(file => [file.path, file]));
  return documents.map(({ path, text }): FileOperation => {
    const verdict = (kind: FileOperation['kind'], reason: string): FileOperation => ({
      target: 'file',
      kind,
      name: path,
      reason,
      // A disk is read by whoever runs the program.
      visibility: 'internal',
      path,
      text,
    });
    const { text: before = null, isForeign = false } = existing.get(path) ?? {};
    if (isForeign) return verdict('skip', 'no text of ours, so it is kept; move it away to get the new text');
    if (before === null) return verdict('create', 'new');
    const hash = canonicalHash(before);
    if (hash === canonicalHash(text)) return verdict('skip', 'unchanged');
    if (current.written[path]?.includes(hash)) return verdict('update', 'nobody edited it');
    return verdict('skip', 'edited by a person, so it is kept; move it away to get the new text');
  });
}
