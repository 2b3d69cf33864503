/** Publish: what to write. In: documents and what exists now. Out: {@link Operation}s; nothing a person wrote is replaced. */
import type { Current, Document, Operation } from '../model.ts';
import { canonicalHash } from './canonical.ts';

/**
 * One operation a document. A text whose hash is not the one that we wrote last was edited by a person, or is not ours:
 * it is kept, and the reason says how to get the new one.
 */
export function plan(documents: readonly Document[], current: Current): readonly Operation[] {
  const existing = new Map(current.files.map(file => [file.path, file.text]));
  return documents.map(({ path, text, visibility }): Operation => {
    const before = existing.get(path) ?? null;
    if (before === null) return { kind: 'create', path, text, visibility, reason: 'new' };
    if (canonicalHash(before) === canonicalHash(text))
      return { kind: 'skip', path, text, visibility, reason: 'unchanged' };
    if (canonicalHash(before) === current.written[path])
      return { kind: 'update', path, text, visibility, reason: 'nobody edited it' };
    return {
      kind: 'skip',
      path,
      text,
      visibility,
      reason: 'edited by a person, so it is kept; move it away to get the new text',
    };
  });
}
