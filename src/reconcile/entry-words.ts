/** Reconcile, words: how the entries of a text fared in; what people made of them, as inline text, out. */
import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { entryIdsIn } from '../markdown/entry-marker.ts';
import { inlineTextOf } from '../markdown/inline-text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { splitSentence } from '../markdown/split-sentence.ts';
import { visibleLines } from '../markdown/visible-lines.ts';
import type { EntryWords, WordsByEntry } from '../model.ts';
import { askPieces } from './ask-pieces.ts';
import type { EntryState } from './outcome.ts';

/**
 * Of entries that a person edited and that stand by themselves. First sentence and rest; a heading and what is below it. What has no
 * words in a line of text (tables, images, HTML) is left out; so is what is too intricate to be parsed.
 */
export function entryWords(entries: readonly EntryState[]): WordsByEntry {
  const words = new Map<string, EntryWords>();
  for (const { id, state, text, isOurWords } of entries) {
    if (state !== 'edited' || text === null || isOurWords) continue;
    // Where entries were joined, nobody can say which words are whose.
    if (entryIdsIn(text, one => one === id).join() !== id) continue;
    const said = wordsOf(text);
    if (said !== null) words.set(id, said);
  }
  return words;
}

function wordsOf(text: string): EntryWords | null {
  const own = askPieces(text).filter(({ isAsk }) => !isAsk);
  const root = parseMarkdown(visibleLines(own.map(piece => piece.text + piece.after).join('')));
  const [first, ...below] = root?.children ?? [];
  if (first === undefined) return null;
  const inside = first.type === 'list' ? (first.children[0]?.children ?? []) : [first];
  const [head = '', ...others] = paragraphsOf([...inside, ...below]);
  if (head === '') return null;
  const [title, more] = isHeading(first) ? [head, ''] : splitSentence(head);
  const rest = [more, ...others].filter(paragraph => paragraph !== '');
  return { title: asSentence(title), text: rest.map(asSentence).join('\n\n') };
}

type Node = RootContent | BlockContent | DefinitionContent;

/** Also a bold line by itself, which stands for one. */
function isHeading(node: Node): boolean {
  if (node.type !== 'paragraph') return node.type === 'heading';
  const [first, ...others] = node.children;
  return first?.type === 'strong' && inlineTextOf(others).trim() === '';
}

/** Each on one line. The points of a list follow each other in one. */
function paragraphsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.map(paragraphOf).filter(paragraph => paragraph !== '');
}

function paragraphOf(node: Node): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return onOneLine(inlineTextOf(node.children));
    case 'code':
      return onOneLine(inlineTextOf([{ type: 'inlineCode', value: onOneLine(node.value) }]));
    case 'blockquote':
      return paragraphsOf(node.children).map(asSentence).join(' ');
    case 'list':
      return node.children.flatMap(({ children }) => paragraphsOf(children).map(asSentence)).join(' ');
    default:
      return '';
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What ends without a sign gets a period, since other texts may go on behind it. */
function asSentence(text: string): string {
  return text === '' || /[.!?…:;][)\]"'”’»]*$/.test(text) ? text : `${text}.`;
}
