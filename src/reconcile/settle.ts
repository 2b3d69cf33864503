/** Reconcile, conflicts: what a person keeps and what the source says now in; whether it has to be told, and what to remember, out. */
import type { TextConflict } from '../model.ts';
import type { PartMemory } from './memory.ts';
import type { Answer } from './outcome.ts';

/** What is remembered of the dispute. */
export interface Settlement {
  readonly conflict: TextConflict | null;
  readonly memory: PartMemory;
}

/** A source may go back and forth; nobody has to hear of it each time. */
const MOST_TOLD = 8;

/** Told once a source; settled by `keep`, by the same words on both sides, or by a source that goes back. */
export function settle(
  memory: PartMemory,
  { source, ...words }: Pick<TextConflict, 'id' | 'kind' | 'yours' | 'generated' | 'source'>,
  answer: Answer | undefined,
): Settlement {
  const kept: PartMemory = answer === 'keep' ? { ...memory, settled: source } : memory;
  if (source === kept.agreed || source === kept.settled) return { conflict: null, memory: kept };
  const { reported = [] } = memory;
  const isNew = !reported.includes(source);
  const told = isNew ? [...reported, source].slice(-MOST_TOLD) : reported;
  return { conflict: { ...words, source, isNew }, memory: { ...kept, reported: told } };
}
