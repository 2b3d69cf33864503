/** Markdown, the outline: a body in; its blocks in order out, as flat as people read them. Others' words are left out. */
import type { BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { isAffordable } from './guard.ts';
import { inlineTextOf } from './inline-text.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { visibleLines } from './visible-lines.ts';

/** A piece of a body. `text` is inline text with its line breaks; of a fence, its content as written. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      /** Whether nobody wrote it: it heads what it heads, and says nothing. */
      readonly isForm?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly isItalic: boolean;
      /** Whether its author struck a part of it out, which leaves a hole in a sentence; absent elsewhere. */
      readonly hasHole?: true;
    }
  | {
      readonly kind: 'item';
      readonly level: number;
      readonly text: string;
      readonly checked: boolean | null;
      readonly hasHole?: true;
    }
  | { readonly kind: 'fence'; readonly info: string; readonly text: string };

/** Bold lines and lines such as `Release Notes:` are headings below all others. */
export const LABEL = 7;
const LONGEST_LABEL = 80;

/**
 * The blocks of a body. Quotations, `<details>` and tables are left out: bots and people quote others there.
 * @returns Null where the text is too intricate to be parsed in time.
 */
export function outlineOf(body: string): readonly Block[] | null {
  return outlineOfLines(visibleLines(body));
}

/** The blocks of lines that `visibleLines` gave. */
export function outlineOfLines(lines: readonly string[]): readonly Block[] | null {
  const paragraphs = plainParagraphs(lines);
  if (paragraphs !== null && isAffordable(lines)) return outlineOfParagraphs(paragraphs);
  const root = parseMarkdown(lines);
  return root === null ? null : outlineOfTree(root);
}

function outlineOfParagraphs(paragraphs: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const text of paragraphs) addLines(text, false, blocks);
  return blocks;
}

/** The blocks of what the parser read. */
export function outlineOfTree(root: Root): readonly Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  for (const node of root.children) {
    const html = htmlOf(node);
    depth = Math.max(0, depth + count(html, /<(?:details|blockquote)\b/gi));
    if (depth === 0) addNode(node, 0, blocks);
    depth = Math.max(0, depth - count(html, /<\/(?:details|blockquote)>/gi));
  }
  return blocks;
}

function htmlOf(node: RootContent): string {
  if (node.type === 'html') return node.value;
  if (node.type !== 'paragraph') return '';
  return node.children.map(child => (child.type === 'html' ? child.value : '')).join('');
}

function count(text: string, pattern: RegExp): number {
  return text === '' ? 0 : (text.match(pattern)?.length ?? 0);
}

function addNode(node: RootContent, level: number, blocks: Block[]): void {
  if (node.type === 'heading') blocks.push({ kind: 'heading', level: node.depth, text: inlineTextOf(node.children) });
  else if (node.type === 'thematicBreak') blocks.push({ kind: 'heading', level: LABEL, text: '' });
  else if (node.type === 'paragraph') addParagraph(node, blocks);
  else if (node.type === 'code')
    blocks.push({ kind: 'fence', info: [node.lang, node.meta].filter(Boolean).join(' '), text: node.value });
  else if (node.type === 'list') for (const item of node.children) addItem(item, level + 1, blocks);
}

function addItem({ children, checked }: ListItem, level: number, blocks: Block[]): void {
  const own = children.filter((child): child is Paragraph => child.type === 'paragraph');
  const text = own.map(({ children: nodes }) => inlineTextOf(nodes).trim()).join('\n');
  const holes = own.some(({ children: nodes }) => isHoled(nodes)) ? HOLE : {};
  blocks.push({ kind: 'item', level, text, checked: checked ?? null, ...holes });
  const others = children.filter((child): child is BlockContent | DefinitionContent => child.type !== 'paragraph');
  for (const child of others) addNode(child, level, blocks);
}

/** `**Why?** Because`, `**Why**: because` and `Why:` are labels with what follows them. */
function addParagraph({ children }: Paragraph, blocks: Block[]): void {
  const [first, ...rest] = children;
  if (first?.type === 'strong') {
    const label = inlineTextOf(first.children).trim();
    const after = inlineTextOf(rest);
    const isLabel = after.trim() === '' || /^\s*:/.test(after) || /[:?]$/.test(label) || after.startsWith('\n');
    if (isLabel && label.length <= LONGEST_LABEL) {
      blocks.push({ kind: 'heading', level: LABEL, text: label });
      addText(after.replace(/^\s*:/, ''), false, blocks);
      return;
    }
  }
  addLines(inlineTextOf(children).trim(), rest.length === 0 && first?.type === 'emphasis', blocks, isHoled(children));
}

/** The inline text of a paragraph, whose first line may be a label. */
function addLines(text: string, isItalic: boolean, blocks: Block[], hasHole = false): void {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  if (/^[A-Z].*:$/.test(line) && line.length <= LONGEST_LABEL) {
    blocks.push({ kind: 'heading', level: LABEL, text: line });
    addText(end < 0 ? '' : text.slice(end), false, blocks);
    return;
  }
  addText(text, isItalic, blocks, hasHole);
}

function addText(text: string, isItalic: boolean, blocks: Block[], hasHole = false): void {
  const trimmed = text.trim();
  if (trimmed !== '') blocks.push({ kind: 'text', text: trimmed, isItalic, ...(hasHole ? HOLE : {}) });
}

const HOLE = { hasHole: true } as const;

function isHoled(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(({ type }) => type === 'delete');
}
