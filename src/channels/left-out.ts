/** Channels, what did not fit: how many entries in; the line for readers, and the remark for the writer, out. */
import type { Paragraph } from 'mdast';
import type { Piece, Remark } from './announcement.ts';
import type { Fitted } from './fit-pieces.ts';

/** The pieces with a line that says how many more there are, where they stood. */
export function withMore({ pieces, leftOut, line }: Fitted, fullText: string | null): readonly Piece[] {
  if (leftOut === 0) return pieces;
  const count = leftOut.toLocaleString('en-US');
  const node: Paragraph = {
    type: 'paragraph',
    children:
      fullText === null
        ? [{ type: 'text', value: `And ${count} more.` }]
        : [
            { type: 'text', value: `And ${count} more: ` },
            { type: 'link', url: fullText, children: [{ type: 'text', value: 'read the whole text' }] },
            { type: 'text', value: '.' },
          ],
  };
  const more: Piece = { kind: 'block', level: 0, node, line, list: null, entry: null };
  const next = pieces.findIndex(piece => piece.line > line);
  return next < 0 ? [...pieces, more] : pieces.toSpliced(next, 0, more);
}

export function remarkOnLeftOut({ leftOut, line }: Fitted, limit: string): readonly Remark[] {
  if (leftOut === 0) return [];
  const what = leftOut === 1 ? 'One entry does' : `${leftOut.toLocaleString('en-US')} entries do`;
  return [{ line, message: `${what} not fit: ${limit}.` }];
}
