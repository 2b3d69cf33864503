/** Init: `.github/drumroll.yml`. In: what is carried over, and what could not be. Out: its text, with where each line comes from. */
import { Document, type Node, YAMLMap, YAMLSeq } from 'yaml';
import { packageData, ruleData } from './config-fragment.ts';
import type { SourcedLeft } from './merge-left.ts';
import type { Sorted, Sourced, SourcedText } from './sort-out.ts';
import { oneLine } from './values.ts';

const SCHEMA = 'https://raw.githubusercontent.com/drumroll-notes/drumroll/main/schema.json';
const INTRODUCTION = ` yaml-language-server: $schema=${SCHEMA}\n Every key may be left out: docs/configuration.md.`;

const LONGEST_COMMENT = 500;
const MOST_LEFT = 60;

/** Only keys that differ from the defaults; without any, a file of comments. */
export function configText(sorted: Sorted, left: readonly SourcedLeft[]): string {
  const document = new Document();
  const root = new YAMLMap();
  const put = (map: YAMLMap, key: string, value: Node | null): void => {
    if (value !== null) map.set(document.createNode(key), value);
  };
  put(root, 'tags', tagsNode(document, sorted.tags));
  put(root, 'packages', mappings(document, sorted.packages, packageData));
  put(root, 'rules', mappings(document, sorted.rules, ruleData));
  const internal = new YAMLMap();
  put(internal, 'paths', texts(document, sorted.paths));
  put(internal, 'labels', texts(document, sorted.labels));
  put(root, 'internal', internal.items.length > 0 ? internal : null);
  put(root, 'bots', texts(document, sorted.bots));
  const closing = leftComment(left);
  const isEmpty = root.items.length === 0;
  if (!isEmpty) document.contents = root;
  document.commentBefore = isEmpty && closing !== '' ? `${INTRODUCTION}\n\n${closing}` : INTRODUCTION;
  if (!isEmpty && closing !== '') document.comment = closing;
  const text = document.toString({ lineWidth: 0, singleQuote: true, nullStr: '' });
  return `${text.trimEnd()}\n`;
}

function tagsNode(document: Document, tags: Sorted['tags']): Node | null {
  if (tags === null) return null;
  const map = new YAMLMap();
  const pattern = document.createNode(tags.pattern);
  pattern.comment = comment(tags.from);
  map.set(document.createNode('pattern'), pattern);
  return map;
}

function mappings<Item extends Sourced>(
  document: Document,
  items: readonly Item[],
  dataOf: (item: Item) => Record<string, unknown>,
): Node | null {
  if (items.length === 0) return null;
  const list = new YAMLSeq();
  for (const item of items) {
    const node = document.createNode(dataOf(item), { aliasDuplicateObjects: false });
    node.commentBefore = comment(item.from);
    list.add(node);
  }
  return list;
}

function texts(document: Document, items: readonly SourcedText[]): Node | null {
  if (items.length === 0) return null;
  const list = new YAMLSeq();
  for (const item of items) {
    const node = document.createNode(item.text);
    node.comment = comment(item.from);
    list.add(node);
  }
  return list;
}

function leftComment(left: readonly SourcedLeft[]): string {
  if (left.length === 0) return '';
  const lines = left.slice(0, MOST_LEFT).map(({ file, where, why }) => comment(`- ${file}: ${where}: ${why}.`));
  const more = left.length > MOST_LEFT ? [` and ${left.length - MOST_LEFT} more`] : [];
  return [' Not carried over:', ...lines, ...more].join('\n');
}

/** One line, whatever it is made of. */
function comment(line: string): string {
  const text = oneLine(line);
  return ` ${text.length > LONGEST_COMMENT ? `${text.slice(0, LONGEST_COMMENT)}…` : text}`;
}
