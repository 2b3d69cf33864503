/** Publish: a body that people and we write together, entry by entry. In: how we would write it, what stands there, what is remembered. Out: what to write. */
import type { TextConflict, TextMemory } from '../../model.ts';
import type { ReconciledText, Reconciler } from '../reconciler.ts';
import type { LineState } from '../state/line-state.ts';
import { canonicalHash } from './canonical.ts';
import { isOurs, judge } from './judge.ts';
import { type FieldPlan, planFields } from './plan-fields.ts';

export interface SharedBody {
  readonly of: 'issue' | 'release';
  /** What GitHub stores at most, in characters. */
  readonly limit: number;
  /** Our text within so many characters: whole entries, with the mark of the whole at its end. */
  readonly write: (limit: number) => string;
  /** Whether entries are known without the comments at their ends, since people see the raw text when they edit. */
  readonly hidesMarkers: boolean;
}

export interface BodyPlan {
  readonly fields: FieldPlan;
  /** What to remember of it once it is written; null where nothing changes. */
  readonly memory: TextMemory | null;
  readonly entries: ReconciledText['entries'];
  readonly conflicts: readonly TextConflict[];
}

/** A body that is not there yet. */
export function newBody(
  { limit, write, hidesMarkers }: SharedBody,
  reconciler: Reconciler,
): { readonly text: string; readonly memory: TextMemory } {
  const next = write(limit);
  const { text, memory } = reconciler.reconcile({ base: null, current: null, next, hidesMarkers });
  return { text: text ?? next, memory };
}

/**
 * A body that stands there. Where nothing is remembered of it, it is ours as a whole or a person's as a whole.
 * @param isRecent Whether our last write is so new that what stood there before may be an old read.
 */
export function planBody(
  body: SharedBody,
  now: string,
  state: LineState,
  { reconciler, isRecent }: { readonly reconciler: Reconciler; readonly isRecent: boolean },
): BodyPlan {
  const key = `${body.of}.body`;
  const fresh = newBody(body, reconciler);
  const whole = (known: LineState): BodyPlan => {
    const fields = planFields(`${body.of}.`, { body: fresh.text }, { body: now }, known);
    const isKept = fields.edited.length > 0 || fields.late.length > 0;
    return { fields, memory: isKept ? null : fresh.memory, entries: [], conflicts: [] };
  };
  const remembered = state.memories[key];
  const isLate = isRecent && judge(now, fresh.text, key, state) === 'late';
  if (remembered === undefined || isLate) return whole(state);
  const base = reconciler.read(remembered);
  // What was written last may hold a person's words by now, so its hash makes it nobody's to replace as a whole.
  const theirs = { ...state, texts: {}, claim: null };
  const merged = base === null ? null : mergedWithin(body, base, now, reconciler);
  if (merged === null) return whole(theirs);
  const { memory, entries, conflicts } = merged;
  const text = merged.text ?? now;
  const isWritten = text !== now;
  const standing = isWritten || isOurs(now, key, state) ? { [key]: canonicalHash(now) } : {};
  return {
    fields: { fields: isWritten ? { body: text } : {}, edited: [], late: [], standing },
    memory,
    entries,
    conflicts,
  };
}

/** As many of our entries as there is room for beside what people wrote; null where there is no room for any. */
function mergedWithin(
  { limit, write, hidesMarkers }: SharedBody,
  base: TextMemory,
  now: string,
  reconciler: Reconciler,
): ReconciledText | null {
  let [room, step] = [limit, 0];
  for (;;) {
    const merged = reconciler.reconcile({ base, current: now, next: write(room), hidesMarkers });
    const excess = (merged.text ?? now).length - limit;
    if (excess <= 0) return merged;
    if (room === 0) return null;
    // Not all that is left out makes room: what people changed stays.
    step = Math.max(excess, 2 * step);
    room = Math.max(0, room - step);
  }
}
