/** Parse, notes that count when a box is ticked: OpenHands. In: a body. Out: its notes, or null without such a box. */
import { sectionsOf } from '../markdown/sections.ts';
import type { NoteBody } from './note-body.ts';
import { type FoundNote, noteOf } from './note-text.ts';

const BOX = /\binclude (?:this|the) (?:change|pr|pull request) in (?:the )?release notes?\b/i;

/** Text without the tick is a draft of the author's; nobody is to read it. */
export function readTicked({ whole, blocks }: NoteBody): readonly FoundNote[] | null {
  const [section] = sectionsOf(
    whole,
    key => /\brelease notes?$/.test(key),
    () => false,
  );
  const box = section?.blocks.find(block => block.kind === 'item' && block.checked !== null && BOX.test(block.text));
  if (section === undefined || box?.kind !== 'item') return null;
  if (box.checked !== true) return [];
  const own = new Set(blocks);
  const words = section.blocks
    .filter(block => own.has(block) && block.kind !== 'fence')
    .map(({ text }) => (BOX.test(text) ? text.replace(/^.*$/m, '') : text))
    .join('\n');
  const note = noteOf(words);
  return note === null ? [] : [note];
}
