/** Markdown, the short way: lines in; the texts of their paragraphs out, or null where anything in them might be more than words and code. */

/** Begins like a sentence and has no sign that Markdown knows but backticks, in pairs, around code that has no space at its ends. */
const PLAIN_LINE = /^(?=[A-Za-z"'(`])(?:[A-Za-z\d ,.;:()'"/%?+=#{}$^-]|`(?! )[^`]*[^` ]`(?!`))+$/;

/**
 * What a parser would make of the lines of a short note, as its inline text. Nine of ten changelog fragments are no more than that,
 * and a parser takes a millisecond for each in a fresh process, a fifth of the time of a release with 50 of them.
 * @param lines Of `visibleLines`.
 */
export function plainParagraphs(lines: readonly string[]): readonly string[] | null {
  if (!lines.every(line => line === '' || PLAIN_LINE.test(line))) return null;
  return lines
    .join('\n')
    .split('\n\n')
    .map(text => text.trim())
    .filter(text => text !== '');
}
