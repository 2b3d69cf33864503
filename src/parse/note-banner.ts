/** Parse, notes below a banner: Presto. In: a body. Out: its notes, or null without a banner. */
import { outlineOf } from '../markdown/outline.ts';
import type { NoteBody } from './note-body.ts';
import { type FoundNote, NONE, noteOf } from './note-text.ts';

/** https://github.com/prestodb/presto/wiki/Release-Notes-Guidelines, in a fence as a rule. */
const BANNER = /^== ?RELEASE NOTES? ?==[ \t]*$/m;
const NO_BANNER = /^== ?NO RELEASE NOTES? ?==[ \t]*$/m;

/** Every `* item` below the banner, whatever section of theirs it stands in. */
export function readBanner({ blocks }: NoteBody): readonly FoundNote[] | null {
  const at = blocks.findIndex(({ text }) => BANNER.test(text));
  if (at < 0) return blocks.some(({ text }) => NO_BANNER.test(text)) ? [NONE] : null;
  const banner = blocks[at];
  const below = banner?.kind === 'fence' ? (outlineOf(banner.text.replace(BANNER, '')) ?? []) : blocks.slice(at + 1);
  return below.map(block => (block.kind === 'item' ? noteOf(block.text) : null)).filter(note => note !== null);
}
