/** Scripts, eval: what went wrong. In: verdicts. Out: the errors, worst first, and how each rule does. */
import type { Category } from '../../src/model.ts';
import { isPublic, isPublished, isUnsure, type Verdict } from './verdict.ts';

/** How much a reader minds: a breaking change missed costs a working day, a line about documentation nothing. */
const WEIGHT: Readonly<Record<Category, number>> = {
  breaking: 5,
  security: 5,
  deprecation: 4,
  feature: 3,
  improvement: 2,
  fix: 2,
  performance: 2,
  dependency: 1,
  documentation: 1,
  other: 0,
};
/** Where the heading does not tell. */
const USUAL_WEIGHT = 2;

export interface Errors {
  /** Published, and not public with us. */
  readonly leftOut: readonly Verdict[];
  /** Public with us, and not published. */
  readonly takenIn: readonly Verdict[];
  /** Public on both sides, under a heading that our category does not fit. */
  readonly misplaced: readonly Verdict[];
  /** Rules that decided wrongly at least once, the one with most errors first. */
  readonly rules: readonly RuleRecord[];
}

/** How often a rule decided, and how often against what was published. */
export interface RuleRecord {
  readonly rule: string;
  readonly decided: number;
  readonly leftOut: number;
  readonly takenIn: number;
}

/**
 * Weight comes first; of one weight, what we were sure of is worse, because a person sees what we were unsure of; then the
 * truth's own order.
 */
export function findErrors(verdicts: readonly Verdict[]): Errors {
  const leftOut = verdicts.filter(verdict => isPublished(verdict) && !isPublic(verdict));
  const takenIn = verdicts.filter(verdict => !isPublished(verdict) && isPublic(verdict));
  const misplaced = verdicts.filter(
    verdict =>
      isPublic(verdict) && verdict.ours !== null && verdict.accepted?.includes(verdict.ours.category) === false,
  );
  return {
    leftOut: worstFirst(leftOut, missedWeight),
    takenIn: worstFirst(takenIn, ({ ours }) => (ours === null ? 0 : WEIGHT[ours.category])),
    misplaced: worstFirst(misplaced, missedWeight),
    rules: countRules(verdicts, new Set(leftOut), new Set(takenIn)),
  };
}

function missedWeight({ accepted }: Verdict): number {
  return accepted === null ? USUAL_WEIGHT : Math.max(...accepted.map(category => WEIGHT[category]));
}

function worstFirst(verdicts: readonly Verdict[], weightOf: (verdict: Verdict) => number): readonly Verdict[] {
  const badness = (verdict: Verdict): number => weightOf(verdict) * 2 + (isUnsure(verdict) ? 0 : 1);
  return verdicts.toSorted((a, b) => badness(b) - badness(a));
}

function countRules(
  verdicts: readonly Verdict[],
  leftOut: ReadonlySet<Verdict>,
  takenIn: ReadonlySet<Verdict>,
): readonly RuleRecord[] {
  const records = new Map<string, RuleRecord>();
  for (const verdict of verdicts) {
    const rule = verdict.ours?.rule ?? '(not found)';
    const before = records.get(rule) ?? { rule, decided: 0, leftOut: 0, takenIn: 0 };
    records.set(rule, {
      rule,
      decided: before.decided + 1,
      leftOut: before.leftOut + Number(leftOut.has(verdict)),
      takenIn: before.takenIn + Number(takenIn.has(verdict)),
    });
  }
  return [...records.values()]
    .filter(record => record.leftOut + record.takenIn > 0)
    .sort((a, b) => b.leftOut + b.takenIn - a.leftOut - a.takenIn || (a.rule < b.rule ? -1 : 1));
}
