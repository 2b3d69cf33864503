/** Compose: what a patch on another branch already brought. In: changes, their commits, the patches' commits. Out: changes; those that readers have are internal. */
import type { Change, ClassifiedCommit, ParsedShipped, Sha } from '../model.ts';
import { OVERRULINGS } from './fate-rules.ts';

/** A backport's title has its own number after that of the pull request that it copies. */
const OWN_NUMBER = / ?\(#\d{1,9}\)$/;
const NUMBERED = /\(#\d{1,9}\)$/;

/**
 * Turns public changes internal when each of their commits went out in a patch: by a cherry-pick's trailer, whichever of the two
 * is the copy, by a message that names the pull request that it copies, or by one title with the number of one pull request.
 */
export function hideShipped(
  changes: readonly Change[],
  commits: readonly ClassifiedCommit[],
  shipped: readonly ParsedShipped[],
): readonly Change[] {
  if (shipped.length === 0) return changes;
  const versionOf = versionFinder(shipped);
  const parsed = new Map(commits.map(one => [one.commit.sha, one]));
  return changes.map(change => {
    if (change.visibility !== 'public') return change;
    const own = change.commits.flatMap(sha => parsed.get(sha) ?? []).filter(({ commit }) => commit.parents.length < 2);
    const versions = own.map(versionOf);
    const [version] = versions;
    if (version === undefined || versions.includes(undefined)) return change;
    const reason = OVERRULINGS.shipped.replace('…', () => version);
    return { ...change, visibility: 'internal', unsure: false, rule: 'shipped', reason };
  });
}

/** What a patch took back did not go out with it. */
function versionFinder(shipped: readonly ParsedShipped[]): (commit: ClassifiedCommit) => string | undefined {
  const reverted = new Set(shipped.map(({ reverts }) => reverts?.sha));
  const bySha = new Map<Sha, string>();
  const byTitle = new Map<string, string>();
  const own = new Map<number, string>();
  const copied = new Map<number, string>();
  for (const { commit, version, cherryPickedFrom, backportOf, pullRequest, rawSubject } of shipped) {
    if (reverted.has(commit.sha)) continue;
    if (pullRequest !== null) own.set(pullRequest, version);
    if (backportOf !== undefined) copied.set(backportOf, version);
    bySha.set(commit.sha, version);
    if (cherryPickedFrom !== null) bySha.set(cherryPickedFrom, version);
    for (const title of [rawSubject, rawSubject.replace(OWN_NUMBER, '')])
      if (NUMBERED.test(title)) byTitle.set(title, version);
  }
  return ({ commit, cherryPickedFrom, backportOf = -1, pullRequest, rawSubject }) =>
    bySha.get(commit.sha) ??
    bySha.get(cherryPickedFrom ?? '') ??
    copied.get(pullRequest ?? -1) ??
    copied.get(backportOf) ??
    own.get(backportOf) ??
    byTitle.get(rawSubject) ??
    byTitle.get(rawSubject.replace(OWN_NUMBER, ''));
}
