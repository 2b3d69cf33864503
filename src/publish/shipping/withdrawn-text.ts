/** Publish: the notes of a release that was taken back. In: notes and why. Out: the notes with a line that says so, below their title. */
import { splitBlocks } from '../../markdown/split-blocks.ts';

/** How that line begins. */
const BEGINNING = '**Withdrawn:**';

/**
 * Every other byte stays; the text as it is where it says so already.
 * @param reason Inline Markdown that a person wrote.
 */
export function withdrawnText(notes: string, reason: string): string {
  if (notes.includes(BEGINNING)) return notes;
  const { head, blocks } = splitBlocks(notes);
  const lineEnding = /\r\n?|\n/.exec(notes)?.[0] ?? '\n';
  const line = `${BEGINNING} ${reason.trim().replace(/\s+/g, ' ').replaceAll('<!--', '&lt;!--')}`;
  const isTitle = blocks.map(({ depth }) => depth === 1);
  // Front matter may stand above the title.
  const title = isTitle.indexOf(true) <= 1 ? isTitle.indexOf(true) : -1;
  const top =
    head +
    blocks
      .slice(0, title + 1)
      .map(({ text, after }) => text + after)
      .join('');
  const gap = top === '' || /(?:\r\n?|\n){2}$/.test(top) ? '' : lineEnding;
  const rest = notes.slice(top.length);
  return `${top}${gap}${line}${lineEnding}${rest === '' ? '' : lineEnding}${rest}`;
}
