/** Reconcile, joint entries: a node and the part looked for in; whether other entries stand there too out. */
import type { PartMemory } from './memory.ts';
import type { PageNode } from './page.ts';

/** What stands for other entries too, or is a line in another's text, is not ours to replace. */
export function isShared({ unit }: PageNode, key: string, { via }: Pick<PartMemory, 'via'>): boolean {
  if (unit === null || unit.ids.length > 1 || unit.covers.length > 0) return true;
  return unit.ids.length === 1 && unit.ids[0] !== key && unit.ids[0] !== via;
}
