/** Channels, HTML: pieces in; sanitised elements out, the same for an e-mail and for an application. */
import type { Element, ElementContent, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { Heading, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Piece } from './announcement.ts';

/** What Markdown has, and no more; what else got in here would be a mistake of ours, and still harmless. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['a', 'strong', 'em', 'del', 'code', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], img: ['src', 'alt'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  required: {},
  clobberPrefix: '',
};

export function htmlOf(pieces: readonly Piece[]): readonly ElementContent[] {
  const root = toHast({ type: 'root', children: joined(pieces).map(verbatimAddresses) });
  const safe = sanitize(root, SCHEMA) as Root;
  return safe.children.filter((node): node is ElementContent => node.type !== 'doctype').map(accessible);
}

/** Items of one list stand in one list again. */
function joined(pieces: readonly Piece[]): readonly RootContent[] {
  const nodes: RootContent[] = [];
  let list: Piece['list'] = null;
  for (const piece of pieces) {
    const last = nodes.at(-1);
    if (piece.list !== null && piece.list === list && last?.type === 'list' && piece.node.type === 'list')
      nodes[nodes.length - 1] = { ...last, children: last.children.concat(piece.node.children) };
    else nodes.push(piece.node);
    list = piece.list;
  }
  return nodes;
}

/**
 * No level is skipped on the way down, so that people who listen find their way (WCAG 2.2, 1.3.1).
 * @param above The level of what stands above the text; 0 where nothing does.
 */
export function levelled(pieces: readonly Piece[], above: number): readonly Piece[] {
  let before = above;
  return pieces.map(piece => {
    if (piece.node.type !== 'heading') return piece;
    const depth = Math.max(above + 1, Math.min(piece.node.depth, before + 1)) as Heading['depth'];
    before = depth;
    return { ...piece, node: { ...piece.node, depth } };
  });
}

/** An address stays as it was typed: a merge field with encoded braces is one no longer. */
function verbatimAddresses<T extends RootContent>(node: T): T {
  const own = node.type === 'link' ? { ...node, data: { hProperties: { href: node.url } } } : (node as RootContent);
  if (!('children' in own)) return own as T;
  return { ...own, children: own.children.map(child => verbatimAddresses(child)) } as T;
}

/** A head of a column says so; without words it is none. */
function accessible<T extends ElementContent>(node: T): T {
  if (node.type !== 'element') return node;
  const children = node.children.map(accessible);
  if (node.tagName !== 'th') return { ...node, children };
  const element: Element =
    children.length === 0
      ? { ...node, tagName: 'td', children }
      : { ...node, properties: { ...node.properties, scope: 'col' }, children };
  return element as T;
}
