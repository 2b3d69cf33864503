/** Parse, the words of a note: a piece of a body in; inline text on one line, without bullets and trailing references, out. */
import { outlineOf } from '../markdown/outline.ts';
import type { Category } from '../model.ts';
import { noteCategory } from './note-category.ts';
import { oneLine } from './one-line.ts';
import { isPlaceholder, saysNone } from './placeholder.ts';
import { stripEnding } from './suffix.ts';

/** A note as its reader finds it. */
export interface FoundNote {
  /** Empty where it says only the rest. */
  readonly text: string;
  readonly category: Category | null;
  readonly isNone: boolean;
  readonly breaking: boolean;
  readonly migration: string;
}

/** That somebody said there is nothing to tell. */
export const NONE: FoundNote = { text: '', category: null, isNone: true, breaking: false, migration: '' };

/** Kubernetes sorts such notes first. */
const ACTION_REQUIRED = /\baction required\b/i;
const LEADING_ACTION = /^\W{0,4}action required\W{0,6}/i;

/** A note of these words: null for a placeholder, {@link NONE} where it says so. */
export function noteOf(text: string, category: Category | null = null): FoundNote | null {
  const line = wordsOf(text);
  if (saysNone(line)) return NONE;
  if (isPlaceholder(line)) return null;
  const isUrgent = ACTION_REQUIRED.test(line);
  const words = isUrgent ? line.replace(LEADING_ACTION, '') || line : line;
  const kind = isUrgent ? 'breaking' : category;
  return { text: words, category: kind, isNone: false, breaking: kind === 'breaking', migration: '' };
}

/** Words on one line; `Fixed: x` and `[Fixed] x` keep their kind apart. */
export function wordsOf(text: string): string {
  const line = oneLine(text).replace(/^[-*+•] /, '');
  const isQuoted = line.length > 2 && /^(["'])[^"']*\1$/.test(line);
  const words = isQuoted ? line.slice(1, -1) : line;
  const bare = words.endsWith('.') ? words.slice(0, -1) : words;
  const { text: rest } = stripEnding(bare);
  // Only where references went does the period go with them.
  const said = rest === '' || rest === bare ? words : rest;
  // What it leads up to is code, which a sentence has no room for.
  return said.length > 1 && said.endsWith(':') ? `${said.slice(0, -1)}.` : said;
}

/** Splits off a kind that stands before the words: `Added: x`, `[Fixed] x`, `Bug fix - x`. */
export function withKind(text: string): { readonly category: Category | null; readonly rest: string } {
  const match = /^\[?([A-Za-z][A-Za-z -]{1,30})(?:\]:?| ?:| - ) ?(?=\S)/.exec(text);
  const category = match?.[1] === undefined ? null : noteCategory(match[1]);
  return match === null || category === null
    ? { category: null, rest: text }
    : { category, rest: text.slice(match[0].length) };
}

/** Words that open a note where the convention wants one of them. */
const FIRST_WORDS: ReadonlyMap<string, Category> = new Map([
  ['Added', 'feature'],
  ['Fixed', 'fix'],
  ['Improved', 'improvement'],
  ['Deprecated', 'deprecation'],
]);

/** The kind that a note's first word says, where authors choose that word from a list. */
export function kindOfFirstWord(text: string): Category | null {
  return FIRST_WORDS.get(/^[A-Z][a-z]+(?= )/.exec(text)?.[0] ?? '') ?? null;
}

/**
 * Notes of what stands in a fence: its items; its lines where each is a sentence (Mattermost wants a note a line); else all of it.
 * Fences hold Markdown as a rule. None where the text is too intricate.
 */
export function notesInFence(text: string, category: Category | null): readonly FoundNote[] {
  const blocks = (outlineOf(withoutIndent(text)) ?? []).filter(block => block.kind !== 'fence');
  const items = blocks.filter(block => block.kind === 'item' && block.level === 1);
  const whole = blocks.map(block => block.text).join('\n');
  const lines = whole.split('\n').filter(line => line.trim() !== '');
  const isList = items.length > 0 && blocks.every(block => block.kind === 'item');
  const words = isList ? items.map(item => item.text) : lines.every(isSentence) ? lines : [whole];
  return words.map(one => noteOf(one, category)).filter(note => note !== null);
}

/** Indented by four spaces or more, it would be code. */
function withoutIndent(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const indent = Math.min(...lines.slice(0, 100).map(line => line.length - line.trimStart().length));
  return lines.length === 0 || indent < 4
    ? text
    : text
        .split('\n')
        .map(line => line.slice(indent))
        .join('\n');
}

function isSentence(line: string): boolean {
  return /^["`\p{Lu}]/u.test(line) && line.endsWith('.');
}
