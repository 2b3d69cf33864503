/** Publish: texts as readers see them. In: two of them. Out: the first line in which they differ, or null. */

export interface Difference {
  /** Of the first text, from 1; of its end where the second one goes on. */
  readonly line: number;
  /** As written; null where that text has ended. */
  readonly first: string | null;
  readonly second: string | null;
}

interface Line {
  readonly number: number;
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
    const line = one?.number ?? (left.at(-1)?.number ?? 0) + 1;
    return { line, first: one?.written ?? null, second: other?.written ?? null };
  }
  return null;
}

function linesOf(text: string): readonly Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((written, index) => ({ number: index + 1, written, words: wordsOf(written) }))
    .filter(({ words }) => words !== '');
}

function wordsOf(line: string): string {
  return line.trimEnd().replace(/^( {0,3})#{1,6}(?=[ \t])/, '$1#');
}
