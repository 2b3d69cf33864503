/** Compose: a range as numbers. In: commits in git's order. Out: a {@link History}; every later walk goes by position. */
import type { ParsedCommit, Sha } from '../model.ts';

/** Commits in git's order, newest first; a commit is known by its place in this list. */
export interface History<Commit extends ParsedCommit = ParsedCommit> {
  readonly commits: readonly Commit[];
  readonly placeOf: ReadonlyMap<Sha, number>;
  /** By place: the first parent's place; -1 where that lies outside the range or there is none. */
  readonly firstParents: Int32Array;
  /** Places of a merge's other parents, those outside the range left out; by the merge's place. */
  readonly otherParents: ReadonlyMap<number, readonly number[]>;
}

/** Looks every parent up once: shas are slow keys, and several stages walk the same history. */
export function indexHistory<Commit extends ParsedCommit>(commits: readonly Commit[]): History<Commit> {
  const placeOf = new Map<Sha, number>();
  for (const { commit } of commits) placeOf.set(commit.sha, placeOf.size);
  const firstParents = new Int32Array(commits.length).fill(-1);
  const otherParents = new Map<number, readonly number[]>();
  let place = 0;
  for (const { commit } of commits) {
    const [first, ...others] = commit.parents;
    if (first !== undefined) firstParents[place] = placeOf.get(first) ?? -1;
    if (others.length > 0)
      otherParents.set(
        place,
        others.map(parent => placeOf.get(parent) ?? -1).filter(parent => parent >= 0),
      );
    place++;
  }
  return { commits, placeOf, firstParents, otherParents };
}
