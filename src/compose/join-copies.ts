/** Compose: cherry-picks and backports once. In: changes and their commits. Out: changes; a copy is folded into its original. */
import type { Change, ClassifiedCommit, Sha } from '../model.ts';

/** A backport's title carries the number of the pull request that it copies before its own. */
const BACKPORT = /\(#(\d{1,9})\) ?\(#\d{1,9}\)$/;
const LONGEST_ENDING = '(#123456789) (#123456789)'.length;

function copiedNumber(title: string): number | null {
  const number = title.endsWith(')') ? BACKPORT.exec(title.slice(-LONGEST_ENDING))?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/** Folds a change whose every commit is a copy of a commit in another change of the range. */
export function joinCopies(changes: readonly Change[], commits: readonly ClassifiedCommit[]): readonly Change[] {
  const marked = commits.filter(
    ({ cherryPickedFrom, rawSubject }) => cherryPickedFrom !== null || copiedNumber(rawSubject) !== null,
  );
  if (marked.length === 0) return changes;
  const changeOf = new Map<Sha, Change>();
  for (const change of changes) for (const sha of change.commits) changeOf.set(sha, change);
  const pickedFrom = readOriginals(marked, changes, changeOf);
  const copies = new Map<Change, Change>();
  for (const change of changes) {
    if (!change.commits.some(sha => pickedFrom.has(sha))) continue;
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

/** The original of each copy: as git marks it, else by the number in a backport's title, where the titles are equal too. */
function readOriginals(
  marked: readonly ClassifiedCommit[],
  changes: readonly Change[],
  changeOf: ReadonlyMap<Sha, Change>,
): ReadonlyMap<Sha, Sha> {
  const byNumber = new Map(
    changes.flatMap(change => change.pullRequests.map(({ number }): [number, Change] => [number, change])),
  );
  const originals = new Map<Sha, Sha>();
  for (const { commit, cherryPickedFrom, rawSubject } of marked) {
    const original = byNumber.get(copiedNumber(rawSubject) ?? -1);
    const isBackport = original !== undefined && original.title === changeOf.get(commit.sha)?.title;
    const from = cherryPickedFrom ?? (isBackport ? original.commits[0] : undefined);
    if (from !== undefined) originals.set(commit.sha, from);
  }
  return originals;
}
