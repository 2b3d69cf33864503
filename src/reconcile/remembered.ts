/** Reconcile, memory of one part: a generated part that stands as generated in; what is remembered of it out. */
import type { PartMemory } from './memory.ts';
import type { Part } from './part.ts';

export function remembered({ hash, source, asks }: Part, section: string): PartMemory {
  return { written: [hash], agreed: source, in: section, ...(asks.length > 0 ? { asks } : {}) };
}
