/** Reconcile, memory of one part: a generated part that stands as generated in; what is remembered of it out. */
import { homeOf } from './home-of.ts';
import type { PartMemory } from './memory.ts';
import type { Part } from './part.ts';

export function remembered(part: Part, home = homeOf(part)): PartMemory {
  const { hash, source, asks } = part;
  return { written: [hash], agreed: source, in: home, ...(asks.length > 0 ? { asks } : {}) };
}
