/** Parse, notes beside a list of categories of which one is left: ClickHouse. In: a body. Out: its note, or null without any. */
import type { Block } from '../markdown/outline.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { NoteBody } from './note-body.ts';
import { noteCategory } from './note-category.ts';
import { type FoundNote, NONE, noteOf } from './note-text.ts';

/** "Not for changelog (changelog entry is not required)", "CI Fix or Improvement (changelog entry is not required)". */
const NOT_REQUIRED = /\bnot for changelog\b|\bentry is not required\b/i;

/** `### Changelog category (leave one):` and `### Changelog entry (a user-readable short description …):`. */
export function readLeftOne({ blocks, whole }: NoteBody): readonly FoundNote[] | null {
  const [choice] = sectionsOf(whole, key => key === 'changelog category');
  if (choice === undefined) return null;
  const left = choice.blocks
    .filter(({ kind }) => kind === 'item' || kind === 'text')
    .flatMap(({ text }) => text.split('\n'));
  const [only = ''] = left;
  const category = left.length === 1 ? only : '';
  const [entry] = sectionsOf(
    blocks,
    key => key === 'changelog entry',
    () => false,
  );
  const note = noteOf(wordsBelow(entry?.blocks ?? []), noteCategory(category));
  if (NOT_REQUIRED.test(category) && (note === null || note.isNone || /\bnot for changelog\b/i.test(category)))
    return [NONE];
  return note === null ? [] : [note];
}

function wordsBelow(blocks: readonly Block[]): string {
  return blocks.map(block => (block.kind === 'fence' ? '' : block.text)).join('\n');
}
