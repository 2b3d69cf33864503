/** Compose: what a revert takes back. In: units, and what reverts say. Out: a function from a revert to its {@link Original}. */
import type { ClassifiedCommit, Sha } from '../model.ts';
import { type NamesakeFinder, namesakeFinder } from './namesakes.ts';
import { isMerge, type Unit } from './units.ts';

/** What a revert says that it takes back. */
export type RevertClaim = NonNullable<ClassifiedCommit['reverts']>;

/** One commit of a unit; all of them where `sha` is null. */
export interface Original {
  readonly unit: Unit;
  readonly sha: Sha | null;
}

/** Reverts ask newest first, and a unit that is no candidate for one of them is none for those after it. */
export type OriginalFinder = (claim: RevertClaim, isCandidate: (unit: Unit) => boolean) => Original | undefined;

/**
 * Indexes units by all that reverts name them by.
 * @param units Newest first.
 * @param claims Those of all reverts.
 */
export function originalFinder(units: readonly Unit[], claims: readonly RevertClaim[]): OriginalFinder {
  const named = new Set(claims.map(({ sha }) => sha));
  const bySha = new Map<Sha, Original>();
  const byPullRequest = new Map<number, Unit>();
  for (const unit of units) {
    for (const commit of unit.commits) {
      const { sha } = commit.commit;
      // A revert of a merge takes back all that it brought.
      const isAll = isMerge(commit) && commit.pullRequest !== null;
      if (named.has(sha)) bySha.set(sha, { unit, sha: isAll ? null : sha });
    }
    if (unit.pullRequest !== null) byPullRequest.set(unit.pullRequest, unit);
  }
  // Made when the first revert names no commit, which most do.
  let bySubject: ReadonlyMap<string, readonly Unit[]> | undefined;
  const finders = new Map<string, NamesakeFinder>();
  return ({ sha, subject, pullRequest }, isCandidate) => {
    const original = bySha.get(sha ?? '');
    if (original !== undefined) return original;
    const numbered = byPullRequest.get(pullRequest ?? -1);
    if (numbered !== undefined) return { unit: numbered, sha: null };
    bySubject ??= indexSubjects(units, new Set(claims.map(claim => bare(claim.subject))));
    const title = bare(subject);
    const find = finders.get(title) ?? namesakeFinder(bySubject.get(title) ?? []);
    finders.set(title, find);
    const unit = find(pullRequest, isCandidate);
    return unit === undefined ? undefined : { unit, sha: null };
  };
}

/** @param asked Of the subjects, those that a revert names; all others of a long history would only take memory. */
function indexSubjects(units: readonly Unit[], asked: ReadonlySet<string>): ReadonlyMap<string, readonly Unit[]> {
  const bySubject = new Map<string, Unit[]>();
  const add = (subject: string, unit: Unit): void => {
    if (!asked.has(subject)) return;
    const same = bySubject.get(subject);
    if (same === undefined) bySubject.set(subject, [unit]);
    else same.push(unit);
  };
  for (const unit of units) {
    const [whole, own] = [bare(unit.primary.rawSubject), bare(unit.primary.subject)];
    add(whole, unit);
    if (own !== whole) add(own, unit);
  }
  return bySubject;
}

/** `(#1234567890)`: no number is longer. */
const LONGEST_NUMBER = 13;

/** Subjects compare without pull request numbers and case: tools add and drop both when they quote one. */
function bare(subject: string): string {
  let text = subject;
  // One by one and near the end only: over a row of spaces, a pattern for all of them would take quadratic time.
  for (;;) {
    const number = text.endsWith(')') ? /\([#!]\d+\)$/.exec(text.slice(-LONGEST_NUMBER))?.[0] : undefined;
    if (number === undefined) return text.trim().toLowerCase();
    text = text.slice(0, -number.length).trimEnd();
  }
}
