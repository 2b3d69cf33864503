/** Markdown, front matter: a text in; its fields as YAML, or that it has none, out. A person may begin with a rule and end a paragraph with one. */
import { leavesOf, linesOf } from './leaves.ts';

/** Whether lines between two rules at the start of a text are fields, or the place for some: nobody sets nothing apart. */
export function isFrontMatter(lines: readonly string[]): boolean {
  if (lines.every(line => line.trim() === '')) return true;
  return (
    lines.some(line => /^[\w.-]+:/.test(line)) && lines.every(line => /^(?:[\w.-]+:(?:\s|$)|\s|#|- |$)/.test(line))
  );
}

/** Its lines, of which the first is line 2 of the text; empty where there is none. */
export function frontMatterOf(text: string): readonly string[] {
  if (!/^\ufeff?---/.test(text)) return [];
  const lines = linesOf(text).map(line => line.text);
  const front = leavesOf(linesOf(text)).find(({ kind }) => kind === 'front');
  const inside = front === undefined ? [] : lines.slice(front.from + 1, front.end - 1);
  return isFrontMatter(inside) ? inside : [];
}
