/** Collect: where a range starts. In: a history, release tags and what was asked. Out: a {@link Base} with its reason. */
import type { ReleaseTag, Sha } from '../model.ts';
import type { Ancestry } from './ancestry.ts';
import { baseCandidates, bestCandidate, type Target } from './base.ts';
import { isPrerelease } from './version.ts';

/** A start, excluded from the range; `from` null for the first commit. */
export interface Base {
  readonly from: Sha | null;
  readonly tag: ReleaseTag | null;
  /** The end of a sentence. */
  readonly reason: string;
  /** False while nobody has looked whether this tag's commit is an ancestor: reading the range will tell. */
  readonly isChecked: boolean;
}

/** A first draft in a repository without tags reads this many commits, or this many days when there are more. */
const UNTAGGED = { commits: 500, days: 90 };

/** Of thousands of tags on other branches, the newest tell. */
const MOST_LOOKED_AT = 50;

/** The base as a person asked for it, else the newest tag of the line, else by size and age. */
export async function findBase(history: Ancestry, tags: readonly ReleaseTag[], to: Sha, target: Target): Promise<Base> {
  if (hasSeveralPackages(tags)) return nearestBase(history, tags, to);
  const newest = bestCandidate(tags, target);
  if (newest === undefined) return untaggedBase(history, tags, to, target);
  const reason =
    target.version === null ? 'the newest release tag in this history' : `the release before ${target.version}`;
  return { from: newest.sha, tag: newest, reason: `since ${newest.name}, ${reason}`, isChecked: false };
}

/**
 * The base when the newest tag turned out to be no ancestor: that tag all the same where this history is the trunk that
 * releases are cut from, else the newest tag that is an ancestor (docs/decisions/0005-base-on-a-release-branch.md).
 */
export async function findReachableBase(
  history: Ancestry,
  tags: readonly ReleaseTag[],
  to: Sha,
  target: Target,
): Promise<Base> {
  const candidates = baseCandidates(tags, target);
  const reachable = await history.firstReachable(candidates, to);
  const newer = reachable === null ? candidates : candidates.slice(0, candidates.indexOf(reachable));
  const cut = await findCutRelease(history, newer, reachable, to, target);
  if (cut !== null) return cut;
  const [newest] = candidates;
  if (reachable === null || newest === undefined) return untaggedBase(history, tags, to, target);
  const reason = `since ${reachable.name}, the newest release tag in this history; ${newest.name} is newer but not an ancestor (pass --from ${newest.name} if it should be the base)`;
  return { from: reachable.sha, tag: reachable, reason, isChecked: true };
}

/**
 * The newest release that was cut on a branch of its own, which left this history after the newest tag in it. Without a
 * version to go by, that could as well be a maintenance line's view of the trunk: there, all newer releases left this
 * history at one commit, while from a trunk each line leaves at another.
 * @param newer Release tags that are no ancestors of `to`, newest first.
 */
async function findCutRelease(
  history: Ancestry,
  newer: readonly ReleaseTag[],
  reachable: ReleaseTag | null,
  to: Sha,
  { tag: released, version }: Target,
): Promise<Base | null> {
  const looked = newer.slice(0, MOST_LOOKED_AT).filter(tag => version !== null || !isPrerelease(tag.version));
  const possible = released === null ? looked : await history.existingAt(looked, to);
  const [newest] = possible;
  const other = possible.find(tag => newest !== undefined && lineOf(tag) !== lineOf(newest));
  if (newest === undefined || (version === null && other === undefined)) return null;
  const [left, otherLeft] = await Promise.all([
    history.leavingPoint(newest.sha, to),
    version === null && other !== undefined ? history.leavingPoint(other.sha, to) : null,
  ]);
  if (left === null || left === reachable?.sha || otherLeft === left) return null;
  if (reachable !== null && !(await history.isAncestor(reachable.sha, left))) return null;
  const inHistory =
    reachable === null
      ? 'no release tag is in this history'
      : `the newest tag in this history is ${reachable.name} (pass --from ${reachable.name} to start there)`;
  const reason = `since ${newest.name}, released from a branch that left this history at ${left.slice(0, 12)}; ${inHistory}`;
  return { from: newest.sha, tag: newest, reason, isChecked: true };
}

/** Releases of one line (`2.9.0`, `2.9.1`) come from one branch. */
function lineOf({ version }: ReleaseTag): string {
  return version.split('.', 2).join('.');
}

/**
 * The base where the last notes end before its tag: what they do not tell of stands in the next ones.
 * @param since Null where they end at the tag.
 */
export async function beginAt(since: Sha | null, base: Base, history: Ancestry, to: Sha): Promise<Base> {
  if (since === null || since === base.from || !(await history.isAncestor(since, to))) return base;
  const reason = `${base.reason}; the last notes end at ${since.slice(0, 12)}, so these begin there`;
  return { ...base, from: since, reason, isChecked: true };
}

/** Whether these tags belong to more than one line of releases. */
export function hasSeveralPackages(tags: readonly ReleaseTag[]): boolean {
  return new Set(tags.map(tag => tag.package)).size > 1;
}

/** Versions of different packages do not compare, so the last commit that released any of them is the base. */
async function nearestBase(history: Ancestry, tags: readonly ReleaseTag[], to: Sha): Promise<Base> {
  const tag = await history.nearest(tags, to);
  if (tag === null) return untaggedBase(history, [], to, { tag: null, version: null });
  const reason = `since ${tag.name}, the last release of any package (pass --package for one of them)`;
  return { from: tag.sha, tag, reason, isChecked: true };
}

async function untaggedBase(
  history: Ancestry,
  tags: readonly ReleaseTag[],
  to: Sha,
  { version }: Target,
): Promise<Base> {
  if (version !== null && tags.length > 0)
    return firstCommit(`no earlier release tag than ${version} is in this history`);
  const from = await history.recentStart(UNTAGGED, to);
  if (from === 'whole') return firstCommit('there is no release tag yet');
  const reason = `the last ${UNTAGGED.days} days: there is no release tag yet and more than ${UNTAGGED.commits} commits`;
  return { from, tag: null, reason, isChecked: true };
}

function firstCommit(reason: string): Base {
  return { from: null, tag: null, reason: `from the first commit: ${reason}`, isChecked: true };
}
