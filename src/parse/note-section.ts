/** Parse, notes in sections: Zed, sentry/craft, elastic, Electron, Jenkins, Airbyte. In: a body. Out: its notes, or null without any. */
import type { Block } from '../markdown/outline.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { NoteBody } from './note-body.ts';
import { noteCategory } from './note-category.ts';
import { type FoundNote, kindOfFirstWord, noteOf, notesInFence, withKind } from './note-text.ts';

/** Headings and labels under which the text is meant for readers, as `headingKey` gives them. */
const HEADINGS: ReadonlySet<string> = new Set(
  (
    'release note|release notes|changelog entry|changelog entries|change log entry|changelog note|proposed changelog entry|' +
    'proposed changelog entries|user impact|release note entry|suggested release note'
  ).split('|'),
);

/** `Notes:` repeats the heading (Electron). */
const FIELD = /^(?:release[- ])?notes?:\s*/i;
/** Fences of any other language are code. */
const PLAIN = new Set(['', 'text', 'txt', 'md', 'markdown', 'rst']);

/** Every item at the top is a note of its own, with what stands below it; text before a list makes one note of all. */
export function readSections({ blocks }: NoteBody): readonly FoundNote[] | null {
  // `### Added` sorts notes; below any other heading stands something else, which may be meant for colleagues.
  const sections = sectionsOf(
    blocks,
    key => HEADINGS.has(key),
    key => noteCategory(key) !== null,
  );
  if (sections.length === 0) return null;
  return sections.flatMap(section => notesOfBlocks(section.blocks));
}

/** The notes in blocks that hold nothing else. */
export function notesOfBlocks(blocks: readonly Block[]): readonly FoundNote[] {
  const own = blocks.filter(block => block.kind !== 'fence' && !(block.kind === 'text' && block.isItalic));
  const [first] = own;
  if (first === undefined)
    return blocks.flatMap(block =>
      block.kind === 'fence' && PLAIN.has(block.info) ? notesInFence(block.text, null) : [],
    );
  if (first.kind === 'text' && FIELD.test(first.text)) return present([ofWords(first.text.replace(FIELD, ''))]);
  if (first.kind === 'text') return present([ofWords(joined(own))]);
  const groups: Block[][] = [];
  for (const block of own) {
    const isOwn = block.kind === 'item' && block.level === 1;
    if (isOwn) groups.push([block]);
    // What follows the list at the margin is said about something else.
    else if (block.kind === 'item') groups.at(-1)?.push(block);
  }
  return present(groups.filter(([item]) => isTaken(item)).map(group => ofWords(joined(group))));
}

/** Boxes that nobody ticked are choices that nobody made. */
function isTaken(item: Block | undefined): boolean {
  return item?.kind !== 'item' || item.checked !== false;
}

function ofWords(text: string): FoundNote | null {
  const { category, rest } = withKind(text.trim());
  return noteOf(rest, category ?? kindOfFirstWord(rest));
}

/** Paragraphs and items as sentences of one text. */
function joined(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text.trim())
    .filter(text => text !== '')
    .map((text, at, all) => (at === all.length - 1 || /[.!?:;,…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

function present(notes: readonly (FoundNote | null)[]): readonly FoundNote[] {
  return notes.filter(note => note !== null);
}
