/** Markdown, items and quotations: lines in; where the one that begins here ends out, with lazy lines. */

import { lineStart } from './line-start.ts';
import { closesFence, fenceMark } from './visible-lines.ts';

/** What a line inside says to the next one: whether that may go on without the container's indent or sign. */
interface Inside {
  fence: string;
  isText: boolean;
}

/** The first line after an item whose content begins at column `offset`; blank lines at its end are not its. */
export function itemEnd(lines: readonly string[], at: number, offset: number): number {
  const inside: Inside = { fence: '', isText: false };
  const first = (lines[at] ?? '').slice(offset);
  read(first, inside);
  let end = at + 1;
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      inside.isText = false;
      // An item may begin with one blank line, not with two.
      if (first.trim() === '' && index === at + 1) return end;
      continue;
    }
    if (isIndented(line, offset)) read(line.slice(offset), inside);
    else if (!isLazy(line, inside)) return end;
    end = index + 1;
  }
  return end;
}

/** The first line after a quotation. */
export function quoteEnd(lines: readonly string[], at: number): number {
  const inside: Inside = { fence: '', isText: false };
  for (let index = at; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const quoted = /^ {0,3}> ?/.exec(line);
    if (quoted !== null) read(line.slice(quoted[0].length), inside);
    else if (line.trim() === '' || !isLazy(line, inside)) return index;
  }
  return lines.length;
}

function isIndented(line: string, offset: number): boolean {
  return line.slice(0, offset).trim() === '' || /^ {0,3}\t/.test(line);
}

function isLazy(line: string, { fence, isText }: Inside): boolean {
  if (!isText || fence !== '') return false;
  const start = lineStart(line, true);
  return start.kind === 'text';
}

/** Looks through further signs of containers; a paragraph in any of them may go on lazily. */
function read(line: string, inside: Inside): void {
  const mark = fenceMark(line);
  if (inside.fence !== '') {
    if (closesFence(mark, inside.fence, line)) inside.fence = '';
    return;
  }
  let rest = line;
  for (let depth = 0; depth < 24; depth++) {
    const start = lineStart(rest, inside.isText);
    if (start.kind === 'item' && start.content !== '') rest = start.content;
    else if (start.kind === 'quote') rest = rest.trimStart().slice(1);
    else {
      if (start.kind === 'fence' && depth === 0) inside.fence = start.mark;
      inside.isText = start.kind === 'text' && rest.trim() !== '';
      return;
    }
  }
}
