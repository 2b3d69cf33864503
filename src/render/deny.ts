/** Render: words that must not be public. In: documents or a release, and the deny-list. Out: the same without finds that hold one, or an error that names the place. */
import { fail } from '../errors.ts';
import type { Benefit, Document, Release } from '../model.ts';

/**
 * Passes documents on when no public one holds a denied word, in whatever case and spelling, in the text or in what a reader sees of it.
 * @throws `E_TEXT_DENIED`.
 */
export function refuseDenied(documents: readonly Document[], denied: readonly string[]): readonly Document[] {
  const find = deniedFinder(denied);
  if (find === null) return documents;
  for (const { path, visibility, text } of documents) {
    if (visibility !== 'public') continue;
    for (const [index, line] of text.split('\n').entries()) {
      const word = find(line);
      if (word !== null) throw fail('E_TEXT_DENIED', { path, line: index + 1, word });
    }
  }
  return documents;
}

/** What was only found, and holds a denied word, is left out: nobody chose to write it for readers. */
export function withoutDeniedFinds(release: Release, denied: readonly string[]): Release {
  const find = deniedFinder(denied);
  if (find === null) return release;
  const isFit = ({ text, source }: Pick<Benefit, 'text' | 'source'>): boolean => find(`${text} ${source}`) === null;
  return {
    ...release,
    changes: release.changes.map(({ suggestions = [], benefit, ...change }) => {
      const left = suggestions.filter(isFit);
      return {
        ...change,
        benefit: benefit?.isFound && !isFit(benefit) ? null : benefit,
        ...(left.length > 0 ? { suggestions: left } : {}),
      };
    }),
  };
}

/** Makes a function that finds a denied word in a line; null where none is denied. */
export function deniedFinder(denied: readonly string[]): ((line: string) => string | null) | null {
  const words = denied.flatMap(word => [
    { word, folded: fold(word) },
    { word, folded: fold(shown(word)) },
  ]);
  const wanted = words.filter(({ folded }) => folded !== '');
  if (wanted.length === 0) return null;
  return line => {
    const forms = [...new Set([line, shown(line)])].map(fold);
    return wanted.find(({ folded }) => forms.some(form => form.includes(folded)))?.word ?? null;
  };
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
