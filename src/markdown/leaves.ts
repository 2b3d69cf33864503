/** Markdown, the leaves: a text in; its lines, and which of them make up each block that holds no other block, out. Linear. */
import type { Kind } from './block.ts';
import { lineStart } from './line-start.ts';
import { splitBlocks } from './split-blocks.ts';

/** A line as it stands in the text. Joined, `text` and `ending` of all lines are the text again. */
export interface Line {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  readonly ending: string;
}

/** A paragraph, heading, table, code block … at whatever depth; lines by their index, `end` is not part of it. */
export interface Leaf {
  readonly kind: Kind;
  readonly from: number;
  readonly end: number;
}

/** Deeper lists and quotations are no prose; each level costs another pass. */
const DEEPEST = 24;

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []) {
    const body = /[^\r\n]*/.exec(raw)?.[0] ?? '';
    lines.push({ start, text: body, ending: raw.slice(body.length) });
    start += raw.length;
  }
  return lines;
}

/** Blank lines between blocks belong to no leaf. */
export function leavesOf(lines: readonly Line[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  addLeaves(
    lines.map(({ text }) => text),
    0,
    0,
    leaves,
  );
  return leaves;
}

function addLeaves(contents: readonly string[], first: number, depth: number, leaves: Leaf[]): void {
  // Only a text begins with front matter, and no item or quotation does.
  const lead = depth === 0 ? 0 : 1;
  const { head, blocks } = splitBlocks('\n'.repeat(lead) + contents.join('\n'));
  let at = breaksIn(head) - lead;
  for (const { kind, text, after } of blocks) {
    const end = at + breaksIn(text) + 1;
    if ((kind === 'item' || kind === 'quote') && depth < DEEPEST) {
      const inside =
        kind === 'item' ? withoutBullet(contents.slice(at, end)) : contents.slice(at, end).map(withoutSign);
      addLeaves(inside, first + at, depth + 1, leaves);
    } else leaves.push({ kind, from: first + at, end: first + end });
    at += breaksIn(text) + breaksIn(after);
  }
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function withoutBullet(lines: readonly string[]): readonly string[] {
  const [first = '', ...others] = lines;
  const start = lineStart(first, false);
  const offset = start.kind === 'item' ? start.offset : 0;
  const indent = new RegExp(`^(?:\\t| {0,${offset}})`);
  return [first.slice(offset), ...others.map(line => line.replace(indent, ''))];
}

function withoutSign(line: string): string {
  return line.replace(/^ {0,3}> ?/, '');
}
