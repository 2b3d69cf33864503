/** Parse, text of one line: any text in; a line of visible characters with single spaces out. */

// Printable ASCII without two spaces in a row: nine of ten subjects need no work at all.
const NEEDS_WORK = /[^ -~]| {2}|^ | $/;

/**
 * Control characters, bidirectional overrides, zero-width and tag characters: nobody sees them, and they can reorder or hide text
 * (https://trojansource.codes). The zero-width joiners stay: emoji and several scripts need them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** `text` on one line: invisible characters dropped, every run of white space one space, none at the ends. */
export function oneLine(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
