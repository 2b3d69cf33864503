/** Classify, the verdict: clues in; visibility, certainty and the one rule to name out. */
import type { Visibility } from '../model.ts';
import type { RuleId } from './rules.ts';

/**
 * One piece of evidence. A point is about half a unit of log-odds, as fitted to hand-written changelogs of eight repositories: it
 * makes "a customer would want to read this" 1.6 times as likely; negative points make it less likely.
 */
export interface Clue {
  readonly rule: RuleId;
  readonly points: number;
}

/** What the evidence adds up to. */
export interface Verdict {
  readonly visibility: Visibility;
  readonly unsure: boolean;
  /** The strongest clue on the winning side. */
  readonly rule: RuleId;
}

const NOTHING: Clue = { rule: 'none', points: 0 };

/**
 * Adds up the evidence: a change is public as soon as more speaks for it than against it, and where both weigh the same a person has
 * to say. Of clues that are equally strong the first is named.
 */
export function weigh(...evidence: readonly (readonly Clue[])[]): Verdict {
  let points = 0;
  let [strongest, weakest] = [NOTHING, NOTHING];
  for (const clues of evidence)
    for (const clue of clues) {
      points += clue.points;
      if (clue.points > strongest.points) strongest = clue;
      if (clue.points < weakest.points) weakest = clue;
    }
  const isPublic = points > 0;
  return {
    visibility: isPublic ? 'public' : 'internal',
    unsure: points === 0,
    rule: (isPublic ? strongest : weakest).rule,
  };
}
