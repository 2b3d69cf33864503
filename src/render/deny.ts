/** Render: words that must not be public. In: documents and the deny-list. Out: documents, or an error that names the place. */
import { fail } from '../errors.ts';
import type { Document } from '../model.ts';

/**
 * Passes documents on when no public one holds a denied word, in whatever case and spelling, in the text or in what a reader sees of it.
 * @throws `E_TEXT_DENIED`.
 */
export function refuseDenied(documents: readonly Document[], denied: readonly string[]): readonly Document[] {
  const words = denied.flatMap(word => [
    { word, folded: fold(word) },
    { word, folded: fold(shown(word)) },
  ]);
  const wanted = words.filter(({ folded }) => folded !== '');
  if (wanted.length === 0) return documents;
  for (const { path, visibility, text } of documents) {
    if (visibility !== 'public') continue;
    for (const [index, line] of text.split('\n').entries()) {
      const forms = [...new Set([line, shown(line)])].map(fold);
      const found = wanted.find(({ folded }) => forms.some(form => form.includes(folded)));
      if (found !== undefined) throw fail('E_TEXT_DENIED', { path, line: index + 1, word: found.word });
    }
  }
  return documents;
}

/**
 * One spelling for all that readers take for the same: accents as one character or two, wide letters, both cases, `ß` and `SS`, any
 * white space, and nothing that is invisible.
 */
function fold(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .replace(/\s+/g, ' ');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

/** What our escapers wrote, as a reader sees it: without the marks of code and backslashes, with escapes and entities resolved. */
function shown(text: string): string {
  return text
    .replace(/(?:%[\da-f]{2})+/gi, decoded)
    .replace(/\\u([\da-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/[`\\]|<\/?code>/g, '')
    .replace(/&#(\d{1,6});/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(\w{2,4});/g, (entity, name: string) => ENTITIES.get(name) ?? entity);
}

/** A percent sign may also be only that. */
function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}
