/** Reconcile, an entry's own text: its text and the asks that are ours in; the text without those out. */
import { askPieces } from './ask-pieces.ts';
import type { Fingerprints } from './fingerprints.ts';

/** An ask that a person changed is theirs, and so part of the entry. */
export function ownText(text: string, asks: readonly string[], prints: Fingerprints): string {
  const pieces = askPieces(text);
  if (pieces.length < 2) return text;
  return pieces
    .filter(piece => !piece.isAsk || !asks.includes(prints.of(piece.text.trimStart(), [])))
    .map(piece => piece.text + piece.after)
    .join('')
    .trimEnd();
}
