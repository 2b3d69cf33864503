/** Reconcile, a run that was cut short: what was remembered before it and what it was about to remember in; what is true either way out. */
import { joinTicks } from './follow-tick.ts';
import { type Memory, NO_ASK, type PartMemory } from './memory.ts';
import { renamedMemory } from './renamed-memory.ts';

/** The text may be the old one or the new one, and people may have edited either since. What is in neither is nobody's deletion. */
export function joinMemories(before: Memory | null, after: Memory): Memory {
  if (before === null) return { parts: mapped(after.parts, part => ({ ...part, isPending: true })) };
  const was = renamedMemory(before, after).parts;
  const added = mapped(after.parts, (part, key): PartMemory => {
    const old = was[key];
    if (old === undefined) return { ...part, isPending: true };
    const { tick: _, asks: __, ...rest } = part;
    const asks = joinAsks(old.asks, part.asks);
    const tick = joinTicks(old.tick, part.tick);
    return {
      ...rest,
      in: old.in,
      ...(part.in === old.in ? {} : { orIn: part.in }),
      written: [...new Set([...old.written, ...part.written])],
      ...(asks.length > 0 ? { asks } : {}),
      ...(tick === undefined ? {} : { tick }),
      // Of two runs in a row that were cut short neither may have written it.
      ...(old.isPending === true ? { isPending: true } : {}),
    };
  });
  const removed = Object.entries(was).filter(([key]) => after.parts[key] === undefined);
  const kept = removed.map(([key, part]): [string, PartMemory] => [key, { ...part, isPending: true }]);
  // The same words may have gone and come: they stand where they were sooner than where they were to go, and are put there again.
  return { parts: { ...Object.fromEntries(kept), ...added } };
}

/** Where only one of the two asked, that nothing is asked there is no answer of anybody. */
function joinAsks(before: readonly string[] = [], after: readonly string[] = []): readonly string[] {
  const isEither = (before.length === 0) !== (after.length === 0);
  return [...new Set([...before, ...after, ...(isEither ? [NO_ASK] : [])])];
}

function mapped(
  parts: Memory['parts'],
  change: (part: PartMemory, key: string) => PartMemory,
): Record<string, PartMemory> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, change(part, key)]));
}
