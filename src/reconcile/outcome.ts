/** Reconcile, what is told about a text: types only. */

/** What a person says about a conflict: leave my words, or put the generated ones there. */
export type Answer = 'keep' | 'take';

/** How an entry fared. `generated`: it stands as we write it. */
export interface EntryState {
  readonly id: string;
  readonly state: 'generated' | 'edited' | 'deleted' | 'missing' | 'gone';
  /** As it stands now; null where it does not. */
  readonly text: string | null;
  /** Edited only by being put elsewhere: the words are those that we wrote. */
  readonly isOurWords?: true;
}
