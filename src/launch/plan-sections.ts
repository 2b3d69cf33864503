/** Launch: a plan's Markdown in; its sections, tables and lists out, each with its line. Knows no launch. */
import type { Block } from '../markdown/block.ts';
import { splitBlocks } from '../markdown/split-blocks.ts';
import { visibleLines } from '../markdown/visible-lines.ts';

/** A block with the number of its first line, from 1. */
export interface PlacedBlock extends Block {
  readonly line: number;
}

/** What stands below a heading of the second level, or before the first of them (with an empty key). */
export interface PlanSection {
  /** The heading in lower case, letters and digits only: `exit criteria`. */
  readonly key: string;
  readonly line: number;
  readonly blocks: readonly PlacedBlock[];
}

/** A row of a table by its columns' keys; `line` counts from 1. */
export interface PlanRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Headings and column names as people vary them: case, signs and space do not count. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The plan's sections in order, the part before the first heading of the second level first. */
export function planSections(text: string): readonly PlanSection[] {
  const sections: { key: string; line: number; blocks: PlacedBlock[] }[] = [{ key: '', line: 1, blocks: [] }];
  for (const block of placedBlocks(text)) {
    if (block.kind === 'heading' && block.depth === 2)
      sections.push({ key: keyOf(headingText(block)), line: block.line, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function placedBlocks(text: string): readonly PlacedBlock[] {
  const { head, blocks } = splitBlocks(text);
  let line = 1 + breaksIn(head);
  return blocks.map(block => {
    const placed = { ...block, line };
    line += breaksIn(block.text) + breaksIn(block.after);
    return placed;
  });
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** A heading's words, underlined or with signs before and after them. */
export function headingText({ text }: Block): string {
  const [first = ''] = text.split(/\r\n|\n|\r/);
  return first
    .replace(/^ {0,3}#{1,6}(?:[ \t]+|$)/, '')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .trim();
}

/** The rows of every table of a section; a row that says nothing is none. */
export function rowsOf({ blocks }: Pick<PlanSection, 'blocks'>): readonly PlanRow[] {
  return blocks.filter(({ kind }) => kind === 'table').flatMap(tableRows);
}

function tableRows({ text, line }: PlacedBlock): readonly PlanRow[] {
  const [head = '', , ...rows] = text.split(/\r\n|\n|\r/);
  const columns = cellsOf(head).map(keyOf);
  return rows.flatMap((row, at) => {
    const cells = cellsOf(row);
    if (cells.every(cell => cell === '')) return [];
    const named = columns.map((column, index): readonly [string, string] => [
      column,
      withoutComments(cells[index] ?? ''),
    ]);
    return [{ line: line + 2 + at, cells: Object.fromEntries(named) }];
  });
}

/** A row's cells, trimmed; `\|` is a sign in a cell. */
export function cellsOf(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|').trim());
}

/** On one line, as a reader of the plan sees it: what stands in comments is for nobody else. */
export function withoutComments(text: string): string {
  const seen = text.includes('<!--') ? visibleLines(text).join(' ') : text;
  return seen.replace(/\s+/g, ' ').trim();
}

/** What people wrote in a section, as Markdown: without comments, and without what it still asks of them. */
export function writtenText(blocks: readonly PlacedBlock[]): string {
  const own = blocks.filter(block => !isAsk(block));
  return visibleLines(own.map(({ text, after }) => text + after).join(''))
    .join('\n')
    .trim();
}

/** The pieces of a plan that ask for words begin so, like those of every draft. */
function isAsk({ kind, text }: Block): boolean {
  return kind === 'quote' && /^ {0,3}>[ \t]*✍️/u.test(text);
}
