/** Reconcile, canonical form by the parser: Markdown in; what it says, in whatever way it is written, out; or null. */
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { canonicalNode } from './canonical-node.ts';
import { canonicalText } from './canonical-text.ts';

/**
 * Bullets, the kind of an outer list, ticks, positions, line endings and the number of blank lines are left out.
 * @returns Null for a text that is too intricate to be parsed in time.
 */
export function parsedCanonical(text: string): string | null {
  const lines = text.split(/\r\n?|\n/).map(line => (line.trim() === '' ? '' : line));
  const root = parseMarkdown(lines);
  if (root === null) return null;
  return root.children.map(node => (node.type === 'list' ? all(node.children) : one(node))).join('');
}

function all(nodes: readonly Nodes[]): string {
  let value = '';
  for (const node of nodes) value += one(node);
  return value;
}

function one(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return canonicalText(node.value);
    case 'listItem':
      return canonicalNode('item', [typeof node.checked === 'boolean' ? 'task' : ''], all(node.children));
    case 'list':
      return canonicalNode('list', node.ordered ? [String(node.start ?? 1)] : [], all(node.children));
    case 'heading':
      return canonicalNode('heading', [String(node.depth)], all(node.children));
    case 'link':
    case 'definition':
    case 'image':
      return canonicalNode(
        node.type,
        [node.url, node.title, 'alt' in node ? node.alt : '', 'identifier' in node ? node.identifier : ''],
        node.type === 'link' ? all(node.children) : '',
      );
    case 'linkReference':
    case 'imageReference':
      return canonicalNode(
        node.type,
        [node.identifier, 'alt' in node ? node.alt : ''],
        node.type === 'linkReference' ? all(node.children) : '',
      );
    case 'table':
      return canonicalNode('table', (node.align ?? []).map(String), all(node.children));
    case 'code':
      return canonicalNode('code', [node.lang, node.meta], node.value.replace(/[\u0000-\u0005]/g, '\ufffd'));
    case 'inlineCode':
    case 'html':
      return canonicalNode(node.type, [], canonicalText(node.value));
    default:
      return canonicalNode(node.type, [], 'children' in node ? all(node.children) : '');
  }
}
