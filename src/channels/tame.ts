/** Channels, taming: mdast as it was parsed in; the same with nothing in it that acts, and remarks on what was changed, out. */
import type { BlockContent, Definition, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { BARE_ADDRESS, safeAddress } from './addresses.ts';

export interface Taming {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly restore: (value: string) => string;
  readonly remark: (message: string) => void;
}

type Block = BlockContent | DefinitionContent;

/** Null where nothing is left. Links by reference are links; HTML is text, for channels have their own; breaks of lines are spaces. */
export function tameBlock(node: RootContent, taming: Taming): RootContent | null {
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const children = withoutEdges(tameInline(node.children, taming));
      return children.length === 0 ? null : { ...node, children };
    }
    case 'code':
      return node.value.trim() === '' ? null : { ...node, value: taming.restore(node.value) };
    case 'blockquote':
      return orNull({ ...node, children: tameBlocks(node.children, taming) });
    case 'list':
      return orNull({ ...node, children: node.children.flatMap(item => tameItem(item, taming)) });
    case 'table': {
      const children = node.children.map(row => ({
        ...row,
        children: row.children.map(cell => ({ ...cell, children: withoutEdges(tameInline(cell.children, taming)) })),
      }));
      return children.some(row => row.children.some(cell => cell.children.length > 0)) ? { ...node, children } : null;
    }
    case 'thematicBreak':
      return node;
    case 'html': {
      const children = withoutEdges(htmlAsText(node.value, taming));
      return children.length === 0 ? null : { type: 'paragraph', children };
    }
    default:
      return null;
  }
}

/** Where an image or a comment went, white space can be left. */
function withoutEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent): boolean =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
  const first = nodes.findIndex(node => !isEmpty(node));
  const last = nodes.findLastIndex(node => !isEmpty(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
}

function orNull<T extends RootContent & { readonly children: readonly unknown[] }>(node: T): T | null {
  return node.children.length === 0 ? null : node;
}

function tameBlocks(nodes: readonly Block[], taming: Taming): Block[] {
  return nodes.map(node => tameBlock(node, taming)).filter((node): node is Block => node !== null);
}

/** No channel has boxes that can be ticked. */
function tameItem(item: ListItem, taming: Taming): readonly ListItem[] {
  const children = tameBlocks(item.children, taming);
  const [first, ...others] = children;
  if (first === undefined) return [];
  const { checked = null } = item;
  if (checked === null || first.type !== 'paragraph') return [{ ...item, checked: null, children }];
  const box: PhrasingContent = { type: 'text', value: checked ? '☑ ' : '☐ ' };
  return [{ ...item, checked: null, children: [{ ...first, children: [box, ...first.children] }, ...others] }];
}

function tameInline(nodes: readonly PhrasingContent[], taming: Taming, isInLink = false): PhrasingContent[] {
  return nodes.flatMap(node => tameOne(node, taming, isInLink));
}

function tameOne(node: PhrasingContent, taming: Taming, isInLink: boolean): readonly PhrasingContent[] {
  const { restore, definitions } = taming;
  switch (node.type) {
    case 'text': {
      const value = restore(node.value).replaceAll('\n', ' ');
      return isInLink ? [{ type: 'text', value }] : withLinks(value);
    }
    case 'inlineCode':
      return [{ type: 'inlineCode', value: restore(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'html':
      return htmlAsText(node.value, taming);
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = tameInline(node.children, taming, isInLink);
      return children.length === 0 ? [] : [{ type: node.type, children }];
    }
    case 'link':
      return linked(node.url, tameInline(node.children, taming, true), taming);
    case 'linkReference': {
      const url = definitions.get(node.identifier)?.url ?? '';
      return linked(url, tameInline(node.children, taming, true), taming);
    }
    case 'image':
      return pictured(node.url, node.alt ?? '', taming);
    case 'imageReference':
      return pictured(definitions.get(node.identifier)?.url ?? '', node.alt ?? '', taming);
    default:
      return [];
  }
}

function linked(
  url: string,
  words: readonly PhrasingContent[],
  { restore, remark }: Taming,
): readonly PhrasingContent[] {
  const address = safeAddress(restore(url));
  if (address === null) {
    remark('A link is left out and its words stay: only whole http, https and mailto addresses work everywhere.');
    return words;
  }
  return [{ type: 'link', url: address, children: words.length > 0 ? [...words] : [{ type: 'text', value: address }] }];
}

function pictured(url: string, alt: string, { restore, remark }: Taming): readonly PhrasingContent[] {
  const words = restore(alt).trim();
  const address = safeAddress(restore(url));
  if (words === '')
    remark('An image is left out: it has no text for people who do not see it, as in ![what it shows](…).');
  else if (address?.startsWith('http')) return [{ type: 'image', url: address, alt: words }];
  else remark('An image is left out and its text stays: only http and https addresses work everywhere.');
  return words === '' ? [] : [{ type: 'text', value: words }];
}

function withLinks(text: string): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: typed, index } of text.matchAll(BARE_ADDRESS)) {
    const address = safeAddress(typed);
    if (address === null) continue;
    if (index > at) nodes.push({ type: 'text', value: text.slice(at, index) });
    nodes.push({ type: 'link', url: address, children: [{ type: 'text', value: typed }] });
    at = index + typed.length;
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
  return nodes;
}

/** Comments are for authors. */
function htmlAsText(html: string, { restore, remark }: Taming): PhrasingContent[] {
  const words = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
  if (words === '') return [];
  if (/^<br\s*\/?>$/i.test(words)) return [{ type: 'break' }];
  remark('HTML is shown as text: channels have their own.');
  return restore(words)
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => {
      const text: PhrasingContent = { type: 'text', value: line.trim() };
      return index === 0 ? [text] : [{ type: 'break' }, text];
    });
}
