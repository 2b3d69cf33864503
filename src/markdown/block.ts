/** Markdown, the pieces of a text: types only. Joined in order, `text` and `after` of all pieces are the text again. */

export type Kind =
  | 'front'
  | 'heading'
  | 'label'
  | 'item'
  | 'paragraph'
  | 'table'
  | 'quote'
  | 'code'
  | 'html'
  | 'open'
  | 'close'
  | 'rule';

/** A block at the margin; every list item is one by itself. */
export interface Block {
  readonly kind: Kind;
  /** Of a heading 1 to 6, of a bold line that stands for one 7, else 0. */
  readonly depth: number;
  /** As written, without its last line ending. */
  readonly text: string;
  /** Line endings and blank lines up to the next block, or to the end. */
  readonly after: string;
  /** Whether only the end of the text ended it: a fence or comment that nobody closed takes in whatever follows. */
  readonly isOpenEnded: boolean;
}
