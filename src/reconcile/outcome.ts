/** Reconcile, what is told about a text: types only. */

/** What a person says about a conflict: leave my words, or put the generated ones there. */
export type Answer = 'keep' | 'take';

/** A person's words and a source that went on without them. Listed until somebody answers; told once. */
export interface Conflict {
  /** The entry's id, or a name of a part of the frame, which begins with `§`, `~` or `=`. */
  readonly id: string;
  /** `missing`: nothing is remembered of it, so it may be deleted or new. */
  readonly kind: 'changed' | 'gone' | 'missing';
  /** What stands in the text; empty for `missing`. */
  readonly yours: string;
  /** What would stand there; null for `gone`. */
  readonly generated: string | null;
  /** Which version of the source it is about: an answer to another one is an answer to another question. */
  readonly source: string;
  readonly isNew: boolean;
}

/** How an entry fared. `generated`: it stands as we write it. */
export interface EntryState {
  readonly id: string;
  readonly state: 'generated' | 'edited' | 'deleted' | 'missing' | 'gone';
  /** As it stands now; null where it does not. */
  readonly text: string | null;
  /** Edited only by being put elsewhere: the words are those that we wrote. */
  readonly isOurWords?: true;
}
