/** Channels, Slack's format: mdast in; mrkdwn that shows the same characters, and acts only where the Markdown did, out. */
import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent, Table } from 'mdast';
import { isPlainAddress } from './addresses.ts';
import { inlinePlain } from './plain-text.ts';

type Block = RootContent | BlockContent | DefinitionContent;

/** @see https://docs.slack.dev/messaging/formatting-message-text */
export function slackText(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return slackInline(node.children).trim();
    case 'heading':
      return slackInline([{ type: 'strong', children: node.children }]);
    case 'list':
      return listText(node, 0);
    case 'blockquote':
      return prefixed(blocksText(node.children, 0), '> ');
    case 'code':
      return `\`\`\`\n${escapeCharacters(node.value)}\n\`\`\``;
    case 'table':
      return tableText(node);
    default:
      return '';
  }
}

function blocksText(nodes: readonly Block[], depth: number): string {
  return nodes.map(node => (node.type === 'list' ? listText(node, depth) : slackText(node))).join('\n');
}

function prefixed(text: string, sign: string): string {
  return text
    .split('\n')
    .map(line => sign + line)
    .join('\n');
}

/** Slack has no lists in its format, but shows bullets and the white space before them. */
function listText(list: List, depth: number): string {
  const indent = '    '.repeat(depth);
  return list.children
    .map((item, index) => {
      const bullet = list.ordered ? `${(list.start ?? 1) + index}. ` : depth === 0 ? '• ' : '◦ ';
      return indent + bullet + blocksText(item.children, depth + 1);
    })
    .join('\n');
}

/** Nor has it tables: each row names its columns. */
function tableText(table: Table): string {
  const [head, ...body] = table.children;
  const names = (head?.children ?? []).map(cell => inlinePlain(cell.children));
  if (head !== undefined && body.length === 0) return names.map(escapeText).join(', ');
  return body
    .map(row => {
      const cells = row.children.flatMap((cell, column): readonly (readonly PhrasingContent[])[] => {
        const name = names[column] ?? '';
        if (cell.children.length === 0) return [];
        return [name === '' ? cell.children : [bold(`${name}:`), { type: 'text', value: ' ' }, ...cell.children]];
      });
      return `• ${cells.map(cell => slackInline(cell)).join(' · ')}`;
    })
    .join('\n');
}

function bold(value: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value }] };
}

const SIGNS: Readonly<Record<string, string>> = { strong: '*', emphasis: '_', delete: '~' };

export function slackInline(nodes: readonly PhrasingContent[], around = ''): string {
  return nodes
    .map((node, index): string => {
      switch (node.type) {
        case 'text':
          return escapeText(node.value);
        case 'inlineCode':
          return codeSpan(node.value);
        case 'break':
          // A format ends with its line.
          return around === '' ? '\n' : ' ';
        case 'image':
          return linkText(node.url, [{ type: 'text', value: node.alt ?? '' }]);
        case 'link':
          return linkText(node.url, node.children);
        case 'strong':
        case 'emphasis':
        case 'delete': {
          const sign = SIGNS[node.type] ?? '';
          const text = slackInline(node.children, around + sign);
          const isAlone = !isWordAt(nodes[index - 1], -1) && !isWordAt(nodes[index + 1], 0);
          // Slack reads its signs only around whole words, and takes a doubled one for two.
          return isAlone && !around.includes(sign) && text.trim() === text ? sign + text + sign : text;
        }
        default:
          return '';
      }
    })
    .join('');
}

function isWordAt(node: PhrasingContent | undefined, at: number): boolean {
  return node !== undefined && /[\p{L}\p{N}]/u.test(inlinePlain([node]).at(at) ?? '');
}

function linkText(url: string, words: readonly PhrasingContent[]): string {
  const text = inlinePlain(words).replace(/\s+/g, ' ');
  if (!isPlainAddress(url)) return escapeText(text);
  const address = url.replace(/[|<>\s]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return `<${address}|${escapeCharacters(text).replaceAll('|', '¦')}>`;
}

function codeSpan(value: string): string {
  return `\`${escapeCharacters(value.replace(/\s+/g, ' '))}\``;
}

/**
 * Slack has no escape for its signs, so a word with one at its edge is shown as code. `&gt;` quotes at the start of a line all the
 * same.
 */
const AT_EDGE = /(?:^|[(["'])[*_~][^\s*_~]|[^*_~][*_~](?:$|[)\]"'.,;:!?])/;

function escapeText(text: string): string {
  if (!/[*_~`>]/.test(text)) return escapeCharacters(text);
  return text
    .split(/(\s+)/)
    .map((word, index) => {
      const isActive = AT_EDGE.test(word) || (index === 0 && word.startsWith('>'));
      return isActive ? codeSpan(word) : escapeCharacters(word);
    })
    .join('');
}

/** The three that Slack has escapes for, which also ends `<!channel>` and `<@U1>`; a backtick would begin code. */
function escapeCharacters(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('`', "'");
}
