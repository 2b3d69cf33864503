/** Publish: texts as readers see them. In: two of them. Out: the first line in which they differ, or null. */

export interface Difference {
  /** As written; null where that text has ended. */
  readonly first: string | null;
  readonly second: string | null;
}

interface Line {
  readonly written: string;
  readonly words: string;
}

/**
 * Line endings, white space at the ends of lines and blank lines make no difference, nor does the depth of headings: a changelog has
 * them deeper. Linear.
 */
export function firstDifference(first: string, second: string): Difference | null {
  const [left, right] = [linesOf(first), linesOf(second)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    if (one?.words === other?.words) continue;
    return { first: one?.written ?? null, second: other?.written ?? null };
  }
  return null;
}

function linesOf(text: string): readonly Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map(written => ({ written, words: wordsOf(written) }))
    .filter(({ words }) => words !== '');
}

function wordsOf(line: string): string {
  return line.trimEnd().replace(/^( {0,3})#{1,6}(?=[ \t])/, '$1#');
}
