/** Reconcile, parts of a generated text: types and the names of those that have no marker. */
import type { Unit } from './document.ts';

/** What is generated as one, and remembered by its key. */
export interface Part {
  /** An entry's id, or a name that begins with `§`, `~` or `=`. */
  readonly key: string;
  readonly unit: Unit;
  /** A header begins a section: a heading without a marker, a fold, its end, the footer. */
  readonly role: 'entry' | 'header' | 'frame';
  /** Key of the section that it stands in or, for a header, begins; empty before the first. */
  readonly section: string;
  /** The fold that a header stands in; empty outside. */
  readonly fold: string;
  /** Of the text without asks. */
  readonly hash: string;
  /** What a conflict is about: {@link hash}; of what has no marker, without its numbers. */
  readonly source: string;
  readonly asks: readonly string[];
}

/** What a part is known by. */
export type NamedPart = Pick<Part, 'key' | 'role' | 'section' | 'fold' | 'source'>;

/** The section of the text's own mark: nothing of ours, but what a person wrote behind it. No heading is named so. */
export const MARK = '§*mark';

/** The section of the last words. */
export const FOOTER = '§footer';
