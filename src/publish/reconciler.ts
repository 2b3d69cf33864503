/** Publish, port: what publish asks of the stage that keeps human edits. The pipeline answers it with `reconcile/`. */

import type { TextConflict, TextMemory, WordsByEntry } from '../model.ts';

/** What a person says about conflicts, by id: leave my words, or put the generated ones there. */
export type Answers = Readonly<Record<string, 'keep' | 'take'>>;

/** How one entry fared. */
export interface EntryFate {
  readonly id: string;
  readonly state: string;
  /** As it stands now; null where it does not. */
  readonly text: string | null;
}

/** What became of one text. */
export interface ReconciledText {
  /** Null where a person deleted all of it. */
  readonly text: string | null;
  readonly memory: TextMemory;
  readonly entries: readonly EntryFate[];
  readonly conflicts: readonly TextConflict[];
}

/** Keeps every byte that a person wrote, and brings the rest up to date. */
export interface Reconciler {
  reconcile(request: {
    /** Null before the first time, and where it was lost. */
    readonly base: TextMemory | null;
    readonly current: string | null;
    readonly next: string;
    /** The same without words that people gave it elsewhere; lines without markers are known by it. */
    readonly pristine?: string;
    readonly answers?: Answers;
    /** List items of `next` have markers that the text is not to show. */
    readonly hidesMarkers?: boolean;
  }): ReconciledText;
  /** What people made of entries, where it can be told elsewhere. */
  words(entries: readonly EntryFate[]): WordsByEntry;
  /** For the time in which either of two texts may stand there. */
  join(before: TextMemory | null, after: TextMemory): TextMemory;
  /** What a text says, entry by entry, for an approval of it: a name for people, and a hash. */
  parts(text: string): readonly { readonly name: string; readonly hash: string }[];
  /** From a state file; null where it is damaged. */
  read(data: unknown): TextMemory | null;
}
