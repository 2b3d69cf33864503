/** Reconcile, memory of one part: a generated part that stands as generated in; what is remembered of it out. */
import { homeOf } from './home-of.ts';
import type { PartMemory } from './memory.ts';
import type { Part } from './part.ts';
import { boxOf } from './task-box.ts';

/** @param tick Whose the tick in its box is; ours where it is generated with one, unless a person had a say. */
export function remembered(
  part: Part,
  home = homeOf(part),
  tick: PartMemory['tick'] = isTicked(part) ? 'ours' : undefined,
): PartMemory {
  const { hash, source, asks } = part;
  return {
    written: [hash],
    agreed: source,
    in: home,
    ...(asks.length > 0 ? { asks } : {}),
    ...(tick === undefined ? {} : { tick }),
  };
}

function isTicked({ unit }: Part): boolean {
  return unit.kind === 'item' && (boxOf(unit.text) ?? ' ') !== ' ';
}
