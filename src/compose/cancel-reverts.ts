/** Compose: takes back what was taken back. In: units, newest first. Out: which units and commits cancel each other. */
import type { ClassifiedCommit, Sha } from '../model.ts';
import type { Unit } from './units.ts';

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
export function cancelReverts(units: readonly Unit[]): Cancellations {
  const reverted = new Map<Sha, Sha>();
  const reverts = new Map<Sha, Sha>();
  const index = indexUnits(units);
  units.forEach((unit, position) => {
    const { sha } = unit.primary.commit;
    const taken = revertOf(unit);
    if (taken === null || reverted.has(sha)) return;
    const target = findOriginal(taken, index, position);
    if (target === undefined || target.commits.some(({ commit }) => commit.sha === sha)) return;
    for (const commit of unit.commits) reverts.set(commit.commit.sha, target.shas[0] ?? sha);
    for (const original of target.shas) if (!reverts.has(original)) reverted.set(original, sha);
  });
  return { reverted, reverts };
}

/** A pull request that reverts says so in its one commit, not in its merge. */
function revertOf({ primary, commits }: Unit): ClassifiedCommit['reverts'] {
  const [own, ...others] = commits.filter(({ commit }) => commit.parents.length < 2);
  return primary.reverts ?? (others.length === 0 ? (own?.reverts ?? null) : null);
}

interface Original {
  /** Newest first; one commit of a unit, or all of it. */
  readonly shas: readonly Sha[];
  readonly commits: readonly ClassifiedCommit[];
}

interface Index {
  readonly bySha: ReadonlyMap<Sha, Unit>;
  readonly byPullRequest: ReadonlyMap<number, Unit>;
  /** Positions in ascending order, so newest first. */
  readonly bySubject: ReadonlyMap<string, readonly { readonly unit: Unit; readonly position: number }[]>;
}

function indexUnits(units: readonly Unit[]): Index {
  const bySha = new Map<Sha, Unit>();
  const byPullRequest = new Map<number, Unit>();
  const bySubject = new Map<string, { unit: Unit; position: number }[]>();
  units.forEach((unit, position) => {
    for (const { commit } of unit.commits) bySha.set(commit.sha, unit);
    if (unit.pullRequest !== null) byPullRequest.set(unit.pullRequest, unit);
    for (const subject of new Set([bare(unit.primary.rawSubject), bare(unit.primary.subject)])) {
      const same = bySubject.get(subject);
      if (same === undefined) bySubject.set(subject, [{ unit, position }]);
      else same.push({ unit, position });
    }
  });
  return { bySha, byPullRequest, bySubject };
}

function findOriginal(
  revert: NonNullable<ClassifiedCommit['reverts']>,
  { bySha, byPullRequest, bySubject }: Index,
  position: number,
): Original | undefined {
  if (revert.sha !== null) {
    const unit = bySha.get(revert.sha) ?? byAbbreviation(bySha, revert.sha);
    if (unit !== undefined) return original(unit, revert.sha);
  }
  const unit =
    (revert.pullRequest === null ? undefined : byPullRequest.get(revert.pullRequest)) ??
    bySubject.get(bare(revert.subject))?.find(candidate => candidate.position > position)?.unit;
  return unit === undefined ? undefined : original(unit, null);
}

/** A revert of one commit of several takes back that commit alone; one of the commit that speaks for all, all of them. */
function original(unit: Unit, sha: Sha | null): Original {
  const all = unit.commits.map(({ commit }) => commit.sha);
  const isPart = sha !== null && all.length > 1 && !unit.primary.commit.sha.startsWith(sha);
  return { shas: isPart ? all.filter(one => one.startsWith(sha)) : all, commits: unit.commits };
}

function byAbbreviation(bySha: ReadonlyMap<Sha, Unit>, sha: Sha): Unit | undefined {
  if (sha.length >= 40) return undefined;
  for (const [full, unit] of bySha) if (full.startsWith(sha)) return unit;
  return undefined;
}

/** Subjects compare without pull request numbers and case: tools add and drop both when they quote one. */
function bare(subject: string): string {
  return subject
    .replace(/(?:\s*\([#!]\d+\))+$/, '')
    .trim()
    .toLowerCase();
}
