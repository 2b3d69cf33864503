/** Markdown, line by line: a line in; which block of Markdown begins there out. */

import { htmlEnd } from './html-end.ts';
import { fenceMark } from './visible-lines.ts';

export type LineStart =
  | { readonly kind: 'heading'; readonly depth: number }
  | { readonly kind: 'rule' | 'quote' | 'code' | 'text' }
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'html'; readonly end: RegExp | 'blank' }
  /** `offset`: the column where its content begins. */
  | { readonly kind: 'item'; readonly offset: number; readonly content: string; readonly mayInterrupt: boolean };

const ITEM = /^ {0,3}(?:([-+*])|(\d{1,9})[.)])(?=[ \t]|$)/;

/** @param isInParagraph Whether the line follows one of a paragraph, which not every block interrupts. */
export function lineStart(line: string, isInParagraph: boolean): LineStart {
  if (indentOf(line) >= 4) return { kind: isInParagraph ? 'text' : 'code' };
  const first = line.trimStart();
  const heading = /^#{1,6}(?=[ \t]|$)/.exec(first);
  if (heading !== null) return { kind: 'heading', depth: heading[0].length };
  if (isRule(first)) return { kind: 'rule' };
  const mark = fenceMark(line);
  if (mark !== '') return { kind: 'fence', mark };
  if (first.startsWith('>')) return { kind: 'quote' };
  const end = htmlEnd(line, isInParagraph);
  if (end !== null) return { kind: 'html', end };
  const item = ITEM.exec(line);
  if (item === null) return { kind: 'text' };
  const rest = line.slice(item[0].length);
  const content = rest.trimStart();
  const space = content === '' ? 1 : indentOf(rest);
  return {
    kind: 'item',
    offset: item[0].length + (space > 4 ? 1 : space),
    content,
    mayInterrupt: content !== '' && (item[2] === undefined || item[2] === '1'),
  };
}

function isRule(line: string): boolean {
  return /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

/** Columns of white space at the beginning; a tab goes to the next multiple of four. */
function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}
