/** Compose: cherry-picks, backports and what a rebase left twice, each once. In: changes and their commits. Out: changes; a copy is folded into its original. */
import type { Change, ClassifiedCommit, Commit, Sha } from '../model.ts';

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
    ({ cherryPickedFrom, backportOf, rawSubject }) =>
      cherryPickedFrom !== null || backportOf !== undefined || copiedNumber(rawSubject) !== null,
  );
  const twins = twinsIn(changes, commits);
  if (marked.length === 0 && twins.size === 0) return changes;
  const changeOf = new Map<Sha, Change>();
  for (const change of changes) for (const sha of change.commits) changeOf.set(sha, change);
  const pickedFrom = new Map([...twins, ...readOriginals(marked, changes, changeOf)]);
  const copies = new Map<Change, Change>();
  for (const change of changes) {
    if (!change.commits.some(sha => pickedFrom.has(sha))) continue;
    const [original, ...others] = new Set(change.commits.map(sha => changeOf.get(pickedFrom.get(sha) ?? '')));
    if (original !== undefined && others.length === 0 && firstOf(original, copies) !== change)
      copies.set(change, original);
  }
  const copiesOf = new Map<Change, Change[]>();
  for (const copy of copies.keys()) {
    const original = firstOf(copy, copies);
    const same = copiesOf.get(original);
    if (same === undefined) copiesOf.set(original, [copy]);
    else same.push(copy);
  }
  return changes.filter(change => !copies.has(change)).map(change => join(change, copiesOf.get(change) ?? []));
}

/** What a copy of copies is a copy of in the end; it shortens the way there, so that a long one is gone once. */
function firstOf(change: Change, copies: Map<Change, Change>): Change {
  let first = change;
  for (let next = copies.get(first); next !== undefined; next = copies.get(first)) first = next;
  for (let at = change; at !== first; ) {
    const next = copies.get(at) ?? first;
    copies.set(at, first);
    at = next;
  }
  return first;
}

function join(original: Change, copies: readonly Change[]): Change {
  if (copies.length === 0) return original;
  const all = [original, ...copies];
  return {
    ...original,
    commits: all.flatMap(({ commits }) => commits),
    pullRequests: all.flatMap(({ pullRequests }) => pullRequests),
    packages: [...new Set(all.flatMap(({ packages }) => packages))],
  };
}

/** The original of each copy: as git marks it or its message says it, else by the number in a backport's title, where the titles are equal too. */
function readOriginals(
  marked: readonly ClassifiedCommit[],
  changes: readonly Change[],
  changeOf: ReadonlyMap<Sha, Change>,
): ReadonlyMap<Sha, Sha> {
  const byNumber = new Map(
    changes.flatMap(change => change.pullRequests.map(({ number }): [number, Change] => [number, change])),
  );
  const originals = new Map<Sha, Sha>();
  for (const { commit, cherryPickedFrom, backportOf, rawSubject } of marked) {
    const original = byNumber.get(backportOf ?? copiedNumber(rawSubject) ?? -1);
    const isSame = backportOf !== undefined || original?.title === changeOf.get(commit.sha)?.title;
    const isBackport = original !== undefined && isSame;
    const from = cherryPickedFrom ?? (isBackport ? original.commits[0] : undefined);
    if (from !== undefined) originals.set(commit.sha, from);
  }
  return originals;
}

/**
 * The older of two commits that one person wrote at one time in the same words, by the newer: a branch that was rebased and merged as it
 * had been leaves both. What a pull request brought is told apart by its number.
 */
function twinsIn(changes: readonly Change[], commits: readonly ClassifiedCommit[]): ReadonlyMap<Sha, Sha> {
  const byTitle = new Map<string, Sha>();
  const alike = new Map<Sha, Sha>();
  // Newest first, so the last one is the oldest.
  for (const { title, commits: own, pullRequests } of changes.toReversed()) {
    const [sha, ...others] = own;
    if (sha === undefined || others.length > 0 || pullRequests.length > 0) continue;
    const older = byTitle.get(title);
    if (older === undefined) byTitle.set(title, sha);
    else alike.set(sha, older);
  }
  if (alike.size === 0) return alike;
  const wanted = new Set([...alike].flat());
  const bySha = new Map(commits.flatMap(({ commit }) => (wanted.has(commit.sha) ? [[commit.sha, commit]] : [])));
  return new Map([...alike].filter(([newer, older]) => isTwin(bySha.get(newer), bySha.get(older))));
}

function isTwin(one: Commit | undefined, other: Commit | undefined): boolean {
  return (
    one?.authoredAt !== undefined &&
    one.authoredAt === other?.authoredAt &&
    one.message === other.message &&
    one.author.email === other.author.email
  );
}
