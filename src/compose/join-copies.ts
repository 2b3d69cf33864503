/** Compose: cherry-picks and backports once. In: changes and their commits. Out: changes; a copy is folded into its original. */
import type { Change, ClassifiedCommit, Sha } from '../model.ts';

/** Folds a change whose every commit is a copy of a commit in another change of the range. */
export function joinCopies(changes: readonly Change[], commits: readonly ClassifiedCommit[]): readonly Change[] {
  const pickedFrom = new Map<Sha, Sha>();
  for (const { commit, cherryPickedFrom } of commits)
    if (cherryPickedFrom !== null) pickedFrom.set(commit.sha, cherryPickedFrom);
  if (pickedFrom.size === 0) return changes;
  const changeOf = new Map<Sha, Change>();
  for (const change of changes) for (const sha of change.commits) changeOf.set(sha, change);
  const copies = new Map<Change, Change>();
  for (const change of changes) {
    const [original, ...others] = new Set(change.commits.map(sha => changeOf.get(pickedFrom.get(sha) ?? '')));
    if (original !== undefined && original !== change && others.length === 0 && !copies.has(original))
      copies.set(change, original);
  }
  const joined = new Map<Change, Change>();
  for (const [copy, original] of copies) {
    const base = joined.get(original) ?? original;
    joined.set(original, {
      ...base,
      commits: [...base.commits, ...copy.commits],
      pullRequests: [...base.pullRequests, ...copy.pullRequests],
      packages: [...new Set([...base.packages, ...copy.packages])],
    });
  }
  return changes.filter(change => !copies.has(change)).map(change => joined.get(change) ?? change);
}
