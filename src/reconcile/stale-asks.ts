/** Reconcile, asks in an edited entry: its text, the asks that we put there and those that are generated now in; the text out. */
import { askPieces } from './ask-pieces.ts';
import type { Fingerprints } from './fingerprints.ts';

/** A question that was answered goes, though a person wrote beside it; their lines stay byte for byte. */
export function withoutStaleAsks(
  text: string,
  ours: readonly string[],
  wanted: readonly string[],
  prints: Fingerprints,
): string {
  const pieces = askPieces(text);
  if (pieces.length < 2) return text;
  const kept = pieces.filter(piece => {
    if (!piece.isAsk) return true;
    const hash = prints.of(piece.text.trimStart(), []);
    return wanted.includes(hash) || !ours.includes(hash);
  });
  if (kept.length === pieces.length) return text;
  const last = kept.at(-1);
  const before = kept.slice(0, -1).map(piece => piece.text + piece.after);
  // The white space that ends the last line is its own; what follows sets it apart from what is gone.
  return before.join('') + (last === undefined ? '' : last.text + (/^[^\r\n]*/.exec(last.after)?.[0] ?? ''));
}
