/** Reconcile, asks: an entry's text in; questions and suggestions of ours in it apart from all other lines out. */

/** A run of lines; joined, all pieces are the text again. */
export interface Piece {
  readonly isAsk: boolean;
  readonly text: string;
  /** Line endings and blank lines that follow. */
  readonly after: string;
}

const ASK = /^[ \t]*>[ \t]?(?:✍|💡)/u;

/** An ask goes from its sign to the end of its quotation's signs; what a person wrote right below has none. */
export function askPieces(text: string): readonly Piece[] {
  if (!text.includes('✍') && !text.includes('💡')) return [{ isAsk: false, text, after: '' }];
  const pieces: { isAsk: boolean; lines: string }[] = [];
  for (const line of text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []) {
    const last = pieces.at(-1);
    const begins = ASK.test(line);
    const goesOn = last !== undefined && !begins && (last.isAsk ? /^[ \t]*(?:>|[\r\n]*$)/.test(line) : true);
    if (goesOn) last.lines += line;
    else pieces.push({ isAsk: begins, lines: line });
  }
  return pieces.map(({ isAsk, lines }) => {
    const body = lines.trimEnd();
    return { isAsk, text: body, after: lines.slice(body.length) };
  });
}
