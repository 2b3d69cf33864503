/** Render: words that must not be public. In: documents and the deny-list. Out: documents, or an error that names the place. */
import { fail } from '../errors.ts';
import type { Document } from '../model.ts';

/**
 * Passes documents on when no public one holds a denied word, whatever its case.
 * @throws `E_TEXT_DENIED`.
 */
export function refuseDenied(documents: readonly Document[], denied: readonly string[]): readonly Document[] {
  for (const { path, visibility, text } of documents) {
    if (visibility !== 'public') continue;
    text.split('\n').forEach((line, index) => {
      const lower = line.toLowerCase();
      const word = denied.find(one => lower.includes(one.toLowerCase()));
      if (word !== undefined) throw fail('E_TEXT_DENIED', { path, line: index + 1, word });
    });
  }
  return documents;
}
