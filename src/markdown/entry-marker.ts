/** Markdown, markers of entries: a change's id in; the comment `<!-- #412 -->` out; and back, a text's markers read or taken out. */
import { entryIdOf } from './entry-id.ts';

/** What ends an entry's first line in a document, so that the entry is known whatever people make of its words. */
export function entryMarker(changeId: string): string {
  return `<!-- ${entryIdOf(changeId)} -->`;
}

/** `#412`, `#412.slug`, `app#412`; or, behind `app/` too: `dep-react`, `c-` and twelve digits, what stands for all about security; `launch-exports.ga`. */
const ENTRY_ID = /^(?:[\w@.+/:*-]*#\d|(?:[\w.-]+\/)?(?:dep-.|launch-[a-z\d]|c-[\da-f]{12}|security(?:\.internal)?$))/;

export function isEntryId(word: string): boolean {
  return ENTRY_ID.test(word);
}

/**
 * What Markdown reads before it reads a comment comes first: an escape, code, backticks that end no code. So a title that shows a
 * marker in code has none. Code goes on to the next line at most, which a fence does not, and has a longest length for the sake of time.
 */
const TOKEN =
  /\\[\s\S]|(`+)(?!`)[^\n]{0,2000}?(?:\n[^\n]{0,2000}?)?(?<!`)\1(?!`)|`+|<!--[ \t]*([\w@.+/:#*-]+(?:[ \t,]+[\w@.+/:#*-]+)*)[ \t]*-->/g;

/**
 * The ids that markers name, in order.
 * @param isKnown Whether an entry of that id was ever generated. Other comments are a person's; `<!-- 412 -->` has only lost its sign.
 */
export function entryIdsIn(text: string, isKnown: (id: string) => boolean): readonly string[] {
  if (!text.includes('<!--')) return [];
  const ids = new Set<string>();
  for (const [, , words = ''] of text.matchAll(TOKEN))
    for (const word of wordsOf(words)) {
      const id = !isKnown(word) && isKnown(`#${word}`) ? `#${word}` : word;
      if (isKnown(id) || isEntryId(id)) ids.add(id);
    }
  return [...ids];
}

/** The text without markers that name nothing but such ids, and without the white space before them. */
export function withoutEntryMarkers(text: string, isOurs: (id: string) => boolean): string {
  if (!text.includes('<!--')) return text;
  let rest = '';
  let at = 0;
  for (const { 0: token, 2: words, index } of text.matchAll(TOKEN)) {
    if (words === undefined || !wordsOf(words).every(isOurs)) continue;
    rest += text.slice(at, index).trimEnd();
    at = index + token.length;
  }
  return rest + text.slice(at);
}

function wordsOf(comment: string): readonly string[] {
  return comment.split(/[ \t,]+/).filter(word => word !== '');
}
