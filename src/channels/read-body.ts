/** Channels, the body: Markdown of any length in; its blocks as mdast, with their lines, out. What is too costly to parse is text. */
import type { List, RootContent } from 'mdast';
import { isAffordable } from '../markdown/guard.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { splitBlocks } from '../markdown/split-blocks.ts';

/** A block and where it begins, in lines from 1. */
export interface Placed {
  readonly node: RootContent;
  readonly line: number;
}

/** Links by reference are defined anywhere, so each part gets all definitions; nobody writes more. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S+.*$/gm;
const MOST_DEFINITIONS = 100;

/** The parser's guard allows some hundred items at once, so that a long text is parsed by halves until each is affordable. */
export function readBody(text: string): readonly Placed[] {
  const { head, blocks } = splitBlocks(text);
  const definitions = (text.match(DEFINITION) ?? []).slice(0, MOST_DEFINITIONS).join('\n');
  return joinLists(
    read(
      blocks.map(block => block.text + block.after),
      1 + breaksIn(head),
      definitions,
    ),
  );
}

function read(blocks: readonly string[], line: number, definitions: string): readonly Placed[] {
  if (blocks.length === 0) return [];
  const text = blocks.join('');
  const lines = linesOf(text);
  if (isAffordable(lines)) {
    const withAll = linesOf(`${text}\n\n${definitions}`);
    const root = parseMarkdown(withAll) ?? parseMarkdown(lines);
    return (root?.children ?? []).map(node => ({ node, line: line + (node.position?.start.line ?? 1) - 1 }));
  }
  if (blocks.length === 1) return [{ node: literal(text), line }];
  const half = Math.floor(blocks.length / 2);
  const first = blocks.slice(0, half);
  return [...read(first, line, definitions), ...read(blocks.slice(half), line + breaksIn(first.join('')), definitions)];
}

/** The guard knows a blank line by its being empty. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').map(line => (line.trim() === '' ? '' : line));
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

function literal(text: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text.trim() }] };
}

/** A list that was cut into halves is one again. */
function joinLists(placed: readonly Placed[]): readonly Placed[] {
  const joined: Placed[] = [];
  for (const { node, line } of placed) {
    const last = joined.at(-1)?.node;
    if (node.type !== 'list' || last?.type !== 'list' || !isSameList(last, node)) {
      joined.push({ node: node.type === 'list' ? { ...node, children: lineItems(node, line) } : node, line });
      continue;
    }
    last.children.push(...lineItems(node, line));
  }
  return joined;
}

/** The parser never makes two lists of one kind side by side, but for another bullet, which people use without a meaning. */
function isSameList(a: List, b: List): boolean {
  return (a.ordered ?? false) === (b.ordered ?? false);
}

/** Items keep their line of the whole text. */
function lineItems(list: List, line: number): List['children'] {
  const shift = line - (list.position?.start.line ?? 1);
  return list.children.map(item => {
    const start = item.position?.start ?? { line: 1, column: 1 };
    const position = { start: { ...start, line: start.line + shift }, end: item.position?.end ?? start };
    return { ...item, position };
  });
}
