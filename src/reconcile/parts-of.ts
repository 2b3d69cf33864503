/** Reconcile, parts: a Markdown text in; what it says, entry by entry, as hashes out. */
import { askPieces } from './ask-pieces.ts';
import { fingerprints } from './fingerprints.ts';
import { readCurrent } from './read-current.ts';

/** An entry, or a piece of the frame. */
export interface TextPart {
  /** How a person finds it: its marker, `#412`, else its first words. */
  readonly name: string;
  /** Of what it says: 16 hex digits. What editors and formatters change by themselves changes nothing. */
  readonly hash: string;
}

const MOST_LETTERS = 40;

/** Questions and suggestions of ours count as nothing: they are never published. */
export function partsOf(text: string): readonly TextPart[] {
  const prints = fingerprints();
  return readCurrent(text, () => false, [], prints)
    .nodes()
    .flatMap(({ unit, text: whole }) => {
      const own = askPieces(whole)
        .filter(({ isAsk }) => !isAsk)
        .map(piece => piece.text + piece.after)
        .join('')
        .trimEnd();
      if (own === '') return [];
      const ids = [...(unit?.ids ?? []), ...(unit?.covers ?? [])];
      return [{ name: ids[0] ?? firstWords(own), hash: prints.of(own, ids) }];
    });
}

function firstWords(text: string): string {
  const line =
    text
      .split(/\r\n?|\n/)
      .find(one => /[\p{L}\p{N}]/u.test(one))
      ?.replace(/^[\s#>*+\-|\d.)]+/, '')
      .replace(/[*_`]/g, '') ?? text;
  return line.length <= MOST_LETTERS ? line.trim() : `${line.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')}…`;
}
