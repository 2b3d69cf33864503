/** Reconcile, asks: an entry's text in; hashes of the questions and suggestions in it out. */
import { askPieces } from './ask-pieces.ts';
import type { Fingerprints } from './fingerprints.ts';

export function asksIn(text: string, prints: Fingerprints): readonly string[] {
  const asks = askPieces(text).filter(({ isAsk }) => isAsk);
  return asks.map(ask => prints.of(ask.text.trimStart(), []));
}
