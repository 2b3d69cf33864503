/** Channels, plain text: pieces in; a text that says all of their sentences, with addresses behind their words, out. */
import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent, Table } from 'mdast';
import type { Piece } from './announcement.ts';

export function plainText(pieces: readonly Piece[]): string {
  let text = '';
  let previous: Piece | null = null;
  for (const piece of pieces) {
    const isNextItem = previous?.list != null && previous.list === piece.list;
    const gap = previous === null ? '' : isNextItem && !previous.list?.spread ? '\n' : '\n\n';
    const isUnderTitle = previous !== null && previous.level > 0 && previous.level < 7 && piece.level === 0;
    text += `${isUnderTitle && previous?.kind === 'heading' ? '\n' : gap}${blockText(piece.node)}`;
    previous = piece;
  }
  return text;
}

type Block = RootContent | BlockContent | DefinitionContent;

function blockText(node: Block): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlinePlain(node.children).trim();
    case 'list':
      return listText(node);
    case 'blockquote':
      return indented(blocksText(node.children), '> ', '> ');
    case 'code':
      return node.value;
    case 'table':
      return tableText(node);
    case 'thematicBreak':
      return '--';
    default:
      return '';
  }
}

function blocksText(nodes: readonly Block[]): string {
  return nodes
    .map((node, index) => {
      const gap = index === 0 ? '' : node.type === 'list' ? '\n' : '\n\n';
      return gap + blockText(node);
    })
    .join('');
}

function listText(list: List): string {
  return list.children
    .map((item, index) => {
      const bullet = list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
      return indented(blocksText(item.children), bullet, ' '.repeat(bullet.length));
    })
    .join('\n');
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

/** Each row is one entry that names its columns, so that it can be read aloud. */
function tableText(table: Table): string {
  const rows = table.children.map(row => row.children.map(cell => inlinePlain(cell.children)));
  const [head = [], ...body] = rows;
  if (body.length === 0) return head.join(', ');
  return body
    .map(cells => {
      const named = cells.flatMap((cell, column) =>
        cell === '' ? [] : [head[column] ? `${head[column]}: ${cell}` : cell],
      );
      return indented(named.join('\n'), '- ', '  ');
    })
    .join('\n');
}

/** How a channel writes what plain text has no format for. */
export interface Plain {
  /** What stands behind the words of a link. */
  readonly address: (url: string) => string;
  readonly code: (value: string) => string;
}

const IN_PARENTHESES: Plain = { address: url => ` (${url})`, code: value => value };
/** Without addresses. */
export const WORDS: Plain = { address: () => '', code: value => value };

export function inlinePlain(nodes: readonly PhrasingContent[], plain: Plain = IN_PARENTHESES): string {
  return nodes
    .map(node => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'inlineCode':
          return plain.code(node.value);
        case 'break':
          return '\n';
        case 'image':
          return `[${node.alt ?? ''}]`;
        case 'link': {
          const words = inlinePlain(node.children, plain);
          return isSameAddress(words, node.url) ? words : `${words}${plain.address(node.url)}`;
        }
        case 'emphasis':
        case 'strong':
          return inlinePlain(node.children, plain);
        case 'delete':
          return `~${inlinePlain(node.children, plain)}~`;
        default:
          return '';
      }
    })
    .join('');
}

function isSameAddress(words: string, url: string): boolean {
  return words === url || `${words}/` === url || `mailto:${words}` === url;
}
