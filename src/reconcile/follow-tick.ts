/** Reconcile, ticks: a box as it is generated and as it stands, and what is remembered of it, in; the box to write out. */
import type { PartMemory } from './memory.ts';

export type Tick = PartMemory['tick'];

/** A box to write, null where there is none, and whose its tick is. */
export interface TickedBox {
  readonly box: string | null;
  readonly tick: Tick;
}

/**
 * What is done by the source's word ticks itself once, and loses that tick with the source's word. A box that a person ticked
 * before, or unticked afterwards, is theirs for good.
 * @param generated The sign in the generated box; null without one.
 * @param standing The sign in the box that stands there; null without one.
 */
export function followTick(generated: string | null, standing: string | null, tick: Tick): TickedBox {
  if (generated === null || standing === null) return { box: generated, tick: undefined };
  if (tick === 'theirs') return { box: standing, tick };
  const isTicked = standing !== ' ';
  if (tick === 'ours' && !isTicked) return { box: standing, tick: 'theirs' };
  if (generated === ' ') return { box: tick === undefined ? standing : ' ', tick: undefined };
  if (isTicked) return { box: standing, tick: tick === undefined ? 'theirs' : 'ours' };
  return { box: generated, tick: 'ours' };
}

/** While a run may have been cut short, before or after it ticked or unticked a box. */
export function joinTicks(before: Tick, after: Tick): Tick {
  if (after === undefined) return before === 'ours' ? 'planned' : before;
  return after === 'ours' && before !== 'ours' ? 'planned' : after;
}
