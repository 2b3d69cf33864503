/** Compose: takes back what was taken back. In: units, newest first. Out: which units and commits cancel each other. */
import type { ClassifiedCommit, Sha } from '../model.ts';
import type { History } from './history.ts';
import { positionsOf } from './position.ts';
import { isMerge, type Unit } from './units.ts';

/** What a revert inside the range does to the commits that it concerns: sha → the other side's sha. */
export interface Cancellations {
  /** Commits taken back by a later one. */
  readonly reverted: ReadonlyMap<Sha, Sha>;
  /** Reverts whose original is in the range as well. */
  readonly reverts: ReadonlyMap<Sha, Sha>;
}

/**
 * Pairs reverts with their originals, newest revert first: a revert that was itself taken back takes nothing back, so
 * chains of any length come out right. A revert whose original is not in the range stays a change: the original shipped.
 */
export function cancelReverts(units: readonly Unit[], history: History): Cancellations {
  const reverted = new Map<Sha, Sha>();
  const reverts = new Map<Sha, Sha>();
  if (!units.some(unit => revertOf(unit) !== null)) return { reverted, reverts };
  const positions = positionsOf(history);
  const positionOf = (sha: Sha): number => positions[history.placeOf.get(sha) ?? -1] ?? 0;
  const placed = units.map(unit => ({ unit, position: positionOf(unit.primary.commit.sha) }));
  placed.sort((a, b) => a.position - b.position);
  const index = indexUnits(placed.map(({ unit }) => unit));
  for (const { unit, position } of placed) {
    const { sha } = unit.primary.commit;
    const taken = revertOf(unit);
    if (taken === null || reverted.has(sha)) continue;
    const isEarlier = (one: Sha): boolean => positionOf(one) > position;
    const target = findOriginal(
      taken,
      index,
      ({ primary }) => isEarlier(primary.commit.sha) && !reverted.has(primary.commit.sha),
    );
    if (target === undefined || target.unit.commits.some(({ commit }) => commit.sha === sha)) continue;
    for (const { commit } of unit.commits) reverts.set(commit.sha, target.shas[0] ?? sha);
    // A pull request that was merged again afterwards keeps what the second merge brought.
    for (const original of target.shas) if (isEarlier(original) && !reverts.has(original)) reverted.set(original, sha);
  }
  for (const unit of units) if (unit.commits.length > 1) emptyMerges(unit, reverted);
  return { reverted, reverts };
}

/** A merge goes when every commit that it brought was taken back one by one. */
function emptyMerges({ commits }: Unit, reverted: Map<Sha, Sha>): void {
  const own = commits.filter(commit => !isMerge(commit));
  const [by] = own.map(({ commit }) => reverted.get(commit.sha));
  if (by === undefined || !own.every(({ commit }) => reverted.has(commit.sha))) return;
  for (const { commit } of commits) if (!reverted.has(commit.sha)) reverted.set(commit.sha, by);
}

/** A pull request that reverts says so in its one commit, not in its merge. */
function revertOf({ primary, commits }: Unit): ClassifiedCommit['reverts'] {
  if (primary.reverts !== null || commits.length === 1) return primary.reverts;
  const [own, ...others] = commits.filter(commit => !isMerge(commit));
  return others.length === 0 ? (own?.reverts ?? null) : null;
}

interface Original {
  readonly unit: Unit;
  /** Newest first; one commit of the unit, or all of it. */
  readonly shas: readonly Sha[];
}

interface Index {
  /** Of commits that some revert names. */
  readonly bySha: ReadonlyMap<Sha, Unit>;
  readonly byPullRequest: ReadonlyMap<number, Unit>;
  /** Newest first; made when the first revert names no commit, which most do. */
  readonly bySubject: () => ReadonlyMap<string, readonly Unit[]>;
}

function indexUnits(units: readonly Unit[]): Index {
  const named = new Set<Sha>();
  for (const unit of units) named.add(revertOf(unit)?.sha ?? '');
  const bySha = new Map<Sha, Unit>();
  const byPullRequest = new Map<number, Unit>();
  for (const unit of units) {
    for (const { commit } of unit.commits) if (named.has(commit.sha)) bySha.set(commit.sha, unit);
    if (unit.pullRequest !== null) byPullRequest.set(unit.pullRequest, unit);
  }
  let bySubject: ReadonlyMap<string, readonly Unit[]> | undefined;
  return { bySha, byPullRequest, bySubject: () => (bySubject ??= indexSubjects(units)) };
}

function indexSubjects(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const bySubject = new Map<string, Unit[]>();
  const add = (subject: string, unit: Unit): void => {
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

function findOriginal(
  revert: NonNullable<ClassifiedCommit['reverts']>,
  { bySha, byPullRequest, bySubject }: Index,
  isCandidate: (unit: Unit) => boolean,
): Original | undefined {
  if (revert.sha !== null) {
    const unit = bySha.get(revert.sha);
    if (unit !== undefined) return original(unit, revert.sha);
  }
  const { pullRequest } = revert;
  const numbered = pullRequest === null ? undefined : byPullRequest.get(pullRequest);
  const unit =
    numbered ??
    bySubject()
      .get(bare(revert.subject))
      ?.find(candidate => isCandidate(candidate) && mayBe(candidate, pullRequest));
  return unit === undefined ? undefined : original(unit, null);
}

/** Titles repeat. One that came by another pull request than the revert names is a namesake; a copy carries both numbers. */
function mayBe({ pullRequest, primary }: Unit, named: number | null): boolean {
  return named === null || pullRequest === null || primary.rawSubject.includes(`#${named})`);
}

/** A revert of a merge takes back all that it brought; of one commit of several, that one. */
function original(unit: Unit, sha: Sha | null): Original {
  const all = unit.commits.map(({ commit }) => commit.sha);
  const isWhole =
    sha === null ||
    unit.commits.some(one => isMerge(one) && one.pullRequest !== null && one.commit.sha.startsWith(sha));
  return { unit, shas: isWhole ? all : all.filter(one => one.startsWith(sha)) };
}

/** Subjects compare without pull request numbers and case: tools add and drop both when they quote one. */
function bare(subject: string): string {
  const text = subject.endsWith(')') ? subject.replace(/(?:\s*\([#!]\d+\))+$/, '') : subject;
  return text.trim().toLowerCase();
}
