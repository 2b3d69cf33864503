/** Reconcile, one run: what its steps share. */
import type { TextConflict } from '../model.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Memory, PartMemory } from './memory.ts';
import type { Answer, EntryState } from './outcome.ts';
import type { Page, PageNode } from './page.ts';
import type { Part } from './part.ts';
import type { Found } from './recognise.ts';

export interface Scene {
  readonly page: Page;
  readonly parts: readonly Part[];
  readonly byKey: ReadonlyMap<string, Part>;
  readonly before: Memory;
  /** Nothing is remembered, so nothing that stands there is touched. */
  readonly isBlind: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly prints: Fingerprints;
  /** Where parts are; steps add what they put there. */
  readonly found: Map<string, Found>;
  /** Keys whose memory went to others. */
  readonly handedOver: Set<string>;
  /** Header → key of the section that it begins; of a person's own section there is none. */
  readonly sections: Map<PageNode, string>;
  /** Section → the last node that was put there or passed, behind which the next one goes. */
  readonly cursors: Map<string, PageNode>;
  /** What is remembered next time. */
  readonly after: Map<string, PartMemory>;
  readonly conflicts: TextConflict[];
  readonly entries: EntryState[];
  /** Answers that could not be carried out. */
  readonly refused: string[];
}
