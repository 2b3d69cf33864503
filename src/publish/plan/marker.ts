/** Publish: short comments that Drumroll finds its things by. In: a text. Out: it with a marker, or the block between two. */

/** The marker of a line's own things: `<!-- drumroll:next -->`. */
function markerOf(mark: string): string {
  return `<!-- ${mark} -->`;
}

/** A whole text of ours, with its marker at the end: previews show the beginning. */
export function marked(text: string, mark: string): string {
  return `${text.trimEnd()}\n\n${markerOf(mark)}\n`;
}

/** More than a marker takes beside its own words, with the blank line before it. */
const ROOM_FOR_MARKER = 20;

/** A whole text of ours within a limit, with its marker. @param write Makes the text for so much room. */
export function markedWithin(limit: number, mark: string, write: (room: number) => string): string {
  return marked(write(limit - mark.length - ROOM_FOR_MARKER), mark);
}

/** A whole text of ours without its marker. */
export function withoutMarker(text: string, mark: string): string {
  const at = text.lastIndexOf(markerOf(mark));
  return at < 0 ? text : `${text.slice(0, at).trimEnd()}\n`;
}

/** Whether a text holds the marker. */
export function isMarked(text: string, mark: string): boolean {
  return text.includes(markerOf(mark));
}

/** Our block in a text that people write around; null where its two markers are not there in order. */
export function blockIn(text: string, mark: string): string | null {
  const range = blockRange(text, mark);
  return range === null ? null : text.slice(range.start, range.end);
}

/** The text with our block replaced, or added at its end; everything outside stays byte for byte. */
export function withBlock(text: string, mark: string, block: string): string {
  const range = blockRange(text, mark);
  if (range !== null) return text.slice(0, range.start) + block + text.slice(range.end);
  return text.trim() === '' ? block : `${text}\n\n${block}`;
}

/** A block with its two markers, each on a line of its own. */
export function asBlock(text: string, mark: string): string {
  return `${markerOf(mark)}\n${text.trim()}\n\n${markerOf(`/${mark}`)}`;
}

/** A block within a limit, with its two markers. @param write Makes what stands between them for so much room. */
export function blockWithin(limit: number, mark: string, write: (room: number) => string): string {
  return asBlock(write(limit - 2 * (mark.length + ROOM_FOR_MARKER)), mark);
}

function blockRange(text: string, mark: string): { readonly start: number; readonly end: number } | null {
  const closing = markerOf(`/${mark}`);
  const start = text.indexOf(markerOf(mark));
  const end = start === -1 ? -1 : text.indexOf(closing, start);
  return end === -1 ? null : { start, end: end + closing.length };
}
