/** Markdown, the cut: a text in; its blocks at the margin out. By lines, so in linear time and for a text of any length. */

import type { Block, Kind } from './block.ts';
import { itemEnd, quoteEnd } from './container-end.ts';
import { lineStart } from './line-start.ts';
import { closesFence } from './visible-lines.ts';

/** Where a block ends, and what it turned out to be. */
interface Found {
  readonly kind: Kind;
  readonly depth: number;
  readonly end: number;
  readonly isOpenEnded?: boolean;
}

/** `head` is what stands before the first block: a byte order mark, blank lines. */
export function splitBlocks(text: string): { readonly head: string; readonly blocks: readonly Block[] } {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const raw = text.slice(mark.length).match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  const lines = raw.map(withoutEnding);
  let head = mark;
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length && isBlank(lines[at])) head += raw[at++];
  while (at < lines.length) {
    const { kind, depth, end, isOpenEnded = false } = find(lines, at);
    const last = lines[end - 1] ?? '';
    let after = (raw[end - 1] ?? '').slice(last.length);
    const body = raw.slice(at, end - 1).join('') + last;
    at = end;
    while (at < lines.length && isBlank(lines[at])) after += raw[at++];
    blocks.push({ kind, depth, text: body, after, isOpenEnded });
  }
  return { head, blocks };
}

function withoutEnding(line: string): string {
  if (line.endsWith('\r\n')) return line.slice(0, -2);
  return line.endsWith('\n') || line.endsWith('\r') ? line.slice(0, -1) : line;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function find(lines: readonly string[], at: number): Found {
  const line = lines[at] ?? '';
  if (at === 0 && /^---[ \t]*$/.test(line)) {
    const end = lines.findIndex((one, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(one));
    if (end > 0) return { kind: 'front', depth: 0, end: end + 1 };
  }
  const start = lineStart(line, false);
  switch (start.kind) {
    case 'heading':
      return { kind: 'heading', depth: start.depth, end: at + 1 };
    case 'rule':
      return { kind: 'rule', depth: 0, end: at + 1 };
    case 'item':
      return { kind: 'item', depth: 0, end: itemEnd(lines, at, start.offset) };
    case 'quote':
      return { kind: 'quote', depth: 0, end: quoteEnd(lines, at) };
    case 'code':
      return { kind: 'code', depth: 0, end: indentedEnd(lines, at) };
    case 'fence':
      return { kind: 'code', depth: 0, ...closed(lines, at + 1, (one, mark) => closesFence(mark, start.mark, one)) };
    case 'html':
      return htmlBlock(lines, at, start.end);
    case 'text':
      return paragraph(lines, at);
  }
}

/** Up to the line that closes it, that one included. */
function closed(
  lines: readonly string[],
  from: number,
  closes: (line: string, mark: string) => boolean,
): { readonly end: number; readonly isOpenEnded: boolean } {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (closes(line, mark)) return { end: index + 1, isOpenEnded: false };
  }
  return { end: withoutBlankEnd(lines, from, lines.length), isOpenEnded: true };
}

function htmlBlock(lines: readonly string[], at: number, until: RegExp | 'blank'): Found {
  if (until !== 'blank') return { kind: 'html', depth: 0, ...closed(lines, at, line => until.test(line)) };
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end])) end++;
  const html = lines.slice(at, end).join('\n');
  const opened = (html.match(/<details[\s>]/gi) ?? []).length;
  const shut = (html.match(/<\/details\s*>/gi) ?? []).length;
  return { kind: opened > shut ? 'open' : shut > opened ? 'close' : 'html', depth: 0, end };
}

function indentedEnd(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && (isBlank(lines[end]) || lineStart(lines[end] ?? '', false).kind === 'code')) end++;
  return withoutBlankEnd(lines, at + 1, end);
}

function withoutBlankEnd(lines: readonly string[], from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(lines[end - 1])) end--;
  return end;
}

/** A bold line by itself stands for a heading below all others, as in an e-mail; markers may follow it. */
const LABEL = /^ {0,3}(\*\*|__)(?=[^\s*_])((?:(?!\1).)+)\1(?:[ \t]*<!--[^<>]*-->)*[ \t]*$/;
const DELIMITERS = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function paragraph(lines: readonly string[], at: number): Found {
  const isTable = (lines[at] ?? '').includes('|') && (lines[at + 1] ?? '').includes('-') && isDelimiter(lines[at + 1]);
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (isBlank(line)) break;
    const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1];
    if (underline !== undefined && !isTable)
      return { kind: 'heading', depth: underline.startsWith('=') ? 1 : 2, end: end + 1 };
    if (isTable && end === at + 1) continue;
    const start = lineStart(line, true);
    if (start.kind === 'text' || (start.kind === 'item' && !start.mayInterrupt)) continue;
    break;
  }
  if (isTable) return { kind: 'table', depth: 0, end };
  const isLabel = end === at + 1 && LABEL.test(lines[at] ?? '');
  return { kind: isLabel ? 'label' : 'paragraph', depth: isLabel ? 7 : 0, end };
}

function isDelimiter(line: string | undefined): boolean {
  return line !== undefined && line.length < 2_000 && DELIMITERS.test(line);
}
