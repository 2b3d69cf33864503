/** Reconcile, boxes: a list item in; the sign in its box, or the item with another sign there, out. */

const ITEM = /^( {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]+\[)([ xX])(?=\][ \t])/;

/** A space, or the letter that ticks it; null for what has no box. */
export function boxOf(text: string): string | null {
  return ITEM.exec(text)?.[2] ?? null;
}

/** Everything else stays byte for byte. */
export function withBox(text: string, box: string | null): string {
  return box === null ? text : text.replace(ITEM, `$1${box}`);
}
