/** Publish: one file on the drafts branch with the answers of people. In: what stands there, what is generated, ticked boxes. Out: the text, and what is still open. */
import type { TextConflict, TextMemory } from '../../model.ts';
import type { Answers, ReconciledText, Reconciler } from '../reconciler.ts';
import { boxKey } from './boxes.ts';

export interface SettledFile extends ReconciledText {
  /** What is open until the answers are carried out; without any, the same as `conflicts`. */
  readonly asked: readonly TextConflict[];
}

/** Reconciles once more only where somebody answered. */
export function settleFile(
  request: {
    readonly path: string;
    readonly base: TextMemory;
    readonly current: string;
    readonly next: string;
    readonly pristine: string;
  },
  ticks: ReadonlySet<string>,
  reconciler: Reconciler,
): SettledFile {
  const { path, ...texts } = request;
  const first = reconciler.reconcile(texts);
  const asked = first.conflicts;
  const answers = answersTo(path, asked, ticks);
  const settled = Object.keys(answers).length === 0 ? first : reconciler.reconcile({ ...texts, answers });
  return { ...settled, asked };
}

/** By id; two boxes of one question that are both ticked are no answer. */
function answersTo(path: string, conflicts: readonly TextConflict[], ticks: ReadonlySet<string>): Answers {
  if (ticks.size === 0) return {};
  return Object.fromEntries(
    conflicts.flatMap(conflict => {
      const [keep, take] = (['keep', 'take'] as const).map(answer => ticks.has(boxKey(answer, path, conflict)));
      return keep === take ? [] : [[conflict.id, keep ? 'keep' : 'take'] as const];
    }),
  );
}
