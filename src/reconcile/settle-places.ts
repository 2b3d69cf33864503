/** Reconcile, after a run that was cut short: what is remembered in; it with the one place that each part was in or is in by now, out. */
import type { Memory, PartMemory } from './memory.ts';
import type { Scene } from './scene.ts';
import { sectionOf } from './section-of.ts';

/** What that run was about to move either still stands where it was, or was moved. */
export function settlePlaces(memory: Memory, scene: Pick<Scene, 'found' | 'sections' | 'page'>): Memory {
  const settled = Object.entries(memory.parts).map(([key, { orIn, ...part }]): [string, PartMemory] => {
    const node = scene.found.get(key)?.node;
    const isMoved = orIn !== undefined && (node === undefined || sectionOf(node, scene) !== part.in);
    return [key, isMoved ? { ...part, in: orIn } : part];
  });
  return { parts: Object.fromEntries(settled) };
}
