/** Reconcile, the pieces of a text: types only. Joined in order, `text` and `after` of all pieces are the text again. */
import type { Block } from '../markdown/block.ts';

/** What is kept, replaced or moved as one: an entry with all that belongs to it, or any other block. */
export interface Unit extends Block {
  /** What its markers say; several where a person joined entries. */
  readonly ids: readonly string[];
  /** Other entries' markers inside it, put there by a person. */
  readonly covers: readonly string[];
  readonly isFooter: boolean;
}
