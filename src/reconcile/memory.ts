/** Reconcile, what is remembered of a text between two runs: hashes, never words. */

/** One part that was generated: an entry by its marker's id, or a part of the frame by a name that begins with `§`. */
export interface PartMemory {
  /** Hashes of what we wrote that may stand in the text; several only after a run that was cut short. */
  readonly written: readonly string[];
  /** Hash of the source that the text agreed with last. */
  readonly agreed: string;
  /** Key of the section that we put it in. */
  readonly in: string;
  /** The one that a run was about to put it in when it was cut short. */
  readonly orIn?: string;
  /** The one that the source has it in, where that is another one. */
  readonly sourceIn?: string;
  /** Sources of the conflicts that a person was told of, the latest last, and the one that they settled by `keep`. */
  readonly reported?: readonly string[];
  readonly settled?: string;
  /** Hashes of the questions and suggestions below it; with {@link NO_ASK} among them only after a run that was cut short. */
  readonly asks?: readonly string[];
  /** Hash of the heading that a person gave this section. */
  readonly named?: string;
  /** The id that stands for it in the text, since a person edited the entry that it was split from or joined to. */
  readonly via?: string;
  /** Whose the tick in its box is, once the source said that it is done; `planned` where a run was cut short. */
  readonly tick?: 'ours' | 'theirs' | 'planned';
  /** True where a run was cut short: where it is missing, nobody deleted it. */
  readonly isPending?: true;
}

/** By key. What is here and not in the text was deleted by a person, and stays so. */
export interface Memory {
  readonly parts: Readonly<Record<string, PartMemory>>;
}

/** In place of a hash where there may be none. */
export const NO_ASK = '';

/** The source of what is not generated any more. */
export const GONE = 'gone';
