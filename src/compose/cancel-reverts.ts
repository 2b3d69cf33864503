/** Compose: takes back what was taken back. In: units, newest first. Out: which units and commits cancel each other. */
import type { ClassifiedCommit, Sha } from '../model.ts';
import { originalFinder } from './find-original.ts';
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
  const ordered = placed.map(({ unit }) => unit);
  const find = originalFinder(
    ordered,
    ordered.map(revertOf).filter(claim => claim !== null),
  );
  const takers = new Map<Unit, Sha[]>();
  for (const { unit, position } of placed) {
    const { sha } = unit.primary.commit;
    const taken = revertOf(unit);
    if (taken === null || reverted.has(sha)) continue;
    const isEarlier = (one: Sha): boolean => positionOf(one) > position;
    const target = find(taken, ({ primary }) => isEarlier(primary.commit.sha) && !reverted.has(primary.commit.sha));
    if (target === undefined || target.unit === unit) continue;
    const named = target.sha ?? target.unit.commits[0]?.commit.sha ?? sha;
    for (const { commit } of unit.commits) reverts.set(commit.sha, named);
    // A pull request that was merged again afterwards keeps what the second merge brought.
    const take = (original: Sha): void => {
      if (isEarlier(original) && !reverts.has(original)) reverted.set(original, sha);
    };
    const others = takers.get(target.unit);
    if (target.sha !== null) take(target.sha);
    // Whatever an earlier revert of all of it takes back, a later one has taken back already.
    else if (others !== undefined) others.push(sha);
    else {
      for (const { commit } of target.unit.commits) take(commit.sha);
      takers.set(target.unit, [sha]);
    }
  }
  for (const [unit, shas] of takers) if (shas.length > 1) nameEarliest(unit, shas, reverted, positionOf);
  for (const unit of units) if (unit.commits.length > 1) emptyMerges(unit, reverted);
  return { reverted, reverts };
}

/**
 * Of several reverts of all of a unit, the first after a commit is what took that commit back. All of them in one pass: reverting one
 * pull request again and again must not take quadratic time.
 * @param takers Newest first.
 */
function nameEarliest(
  { commits }: Unit,
  takers: readonly Sha[],
  reverted: Map<Sha, Sha>,
  positionOf: (sha: Sha) => number,
): void {
  const newestFirst = commits.map(({ commit }) => commit.sha).sort((a, b) => positionOf(a) - positionOf(b));
  let next = 0;
  for (const sha of newestFirst) {
    const position = positionOf(sha);
    while (next < takers.length && positionOf(takers[next] ?? '') < position) next++;
    const [by, taker] = [reverted.get(sha), takers[next - 1]];
    if (by !== undefined && taker !== undefined && positionOf(by) < positionOf(taker)) reverted.set(sha, taker);
  }
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
