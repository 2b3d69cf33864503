/** Reconcile, sections of the source: a run's scene in; what is remembered, and in which section the source has what stands elsewhere, out. */
import type { PartMemory } from './memory.ts';
import type { Scene } from './scene.ts';

/** What a person edited, moved or deleted stays where the source put it before. It says nothing of what that section is called by now. */
export function withSourceSections({ after, byKey }: Scene): ReadonlyMap<string, PartMemory> {
  const told = [...after].map(([key, { sourceIn: _, ...memory }]): readonly [string, PartMemory] => {
    const part = byKey.get(key);
    const isElsewhere = part !== undefined && part.role !== 'header' && part.section !== memory.in;
    return [key, isElsewhere ? { ...memory, sourceIn: part.section } : memory];
  });
  return new Map(told);
}
