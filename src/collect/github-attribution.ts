/** Collect, GitHub: which pull request brought each commit. In: commits, merges, GitHub's own lists. Out: owners, and whom to ask about. */
import type { Commit, Sha } from '../model.ts';
import type { Merged } from './github-pull-request.ts';

/** What is known so far. */
export interface Knowledge {
  /** Pull requests merged here, by number. */
  readonly merged: ReadonlyMap<number, Merged>;
  /** Numbers of pull requests that GitHub lists for a commit; merged ones of this repository. */
  readonly listed: ReadonlyMap<Sha, readonly number[]>;
}

export interface Attribution {
  /** Numbers by commit; absent for what came without a pull request. */
  readonly owners: ReadonlyMap<Sha, number>;
  /** Commits that only GitHub's lists can tell about, newest first. */
  readonly open: readonly Sha[];
}

/** Long-lived branches, into which other pull requests are merged first. */
const INTEGRATION = /^(?:dev|devel|develop|development|main|master|next|staging|trunk|release[/-].*)$/;

/**
 * Gives each commit to the innermost pull request that brought it. First by its own id, which a squash, a merge and the last
 * commit of a rebase have; then by GitHub's list, of which the pull request merged first is the innermost; then by the merge that
 * the commit came through.
 * @param commits The range, in git's order.
 */
export function attribute(commits: readonly Commit[], { merged, listed }: Knowledge): Attribution {
  const inRange = new Set(commits.map(({ sha }) => sha));
  const own = new Map<Sha, Merged>();
  for (const pull of merged.values()) {
    const { mergeCommit } = pull;
    if (mergeCommit !== null) own.set(mergeCommit, innermost([pull, own.get(mergeCommit)]));
  }
  const through = merges(commits, ({ sha }) => own.get(sha)?.number ?? null);
  const owners = new Map<Sha, number>();
  for (const { sha } of commits) {
    const direct = own.get(sha) ?? listedFor(sha);
    if (direct !== undefined) owners.set(sha, direct.number);
  }
  const collectors = new Set<number>();
  for (const { sha } of commits) {
    const outer = merged.get(through.get(sha) ?? 0);
    // What was merged into its branch shows that a branch collects.
    if (outer !== undefined && (collects(outer) || (own.has(sha) && own.get(sha) !== outer)))
      collectors.add(outer.number);
  }
  const open: Sha[] = [];
  for (const { sha } of commits) {
    if (owners.has(sha)) continue;
    const outer = through.get(sha);
    if (outer !== undefined) owners.set(sha, outer);
    if (outer === undefined || collectors.has(outer)) open.push(sha);
  }
  return { owners, open };

  function listedFor(sha: Sha): Merged | undefined {
    const pulls = (listed.get(sha) ?? []).flatMap(number => merged.get(number) ?? []);
    // A merge elsewhere, such as into a maintenance branch, did not bring the commit here.
    const here = pulls.filter(({ mergeCommit }) => mergeCommit !== null && inRange.has(mergeCommit));
    const [first, ...rest] = here.length > 0 ? here : pulls.filter(({ mergeCommit }) => mergeCommit === null);
    return first === undefined ? undefined : innermost([first, ...rest]);
  }
}

/** A fork's `main` is an ordinary branch. */
function collects({ head, isFromFork }: Merged): boolean {
  return !isFromFork && INTEGRATION.test(head);
}

function innermost([first, ...others]: readonly [Merged, ...(Merged | undefined)[]]): Merged {
  return others.reduce<Merged>((best, next) => {
    if (next === undefined || next.mergedAt > best.mergedAt) return best;
    return next.mergedAt < best.mergedAt || next.number < best.number ? next : best;
  }, first);
}

/**
 * The merge that each commit came through, for those that came through one. Walks first-parent chains from the newest commit; a
 * branch belongs to the merge that brought it, and where an older merge already brought a commit, that one keeps it. The walk has
 * a twin in `compose/ownership.ts`: stages do not import each other, and that one goes by places in an index that is made later.
 * @param numberOf What to call a merge of a pull request; null for any other, whose branch belongs to the merge around it.
 */
export function merges(
  commits: readonly Commit[],
  numberOf: (merge: Commit) => number | null,
): ReadonlyMap<Sha, number> {
  const bySha = new Map(commits.map(commit => [commit.sha, commit]));
  const seen = new Set<Sha>();
  const through = new Map<Sha, number>();
  const tips: { readonly tip: Sha; readonly outer: number | null }[] = [];
  for (const { sha } of commits) {
    if (seen.has(sha)) continue;
    tips.push({ tip: sha, outer: null });
    for (let next = tips.pop(); next !== undefined; next = tips.pop()) visit(next.tip, next.outer);
  }
  return through;

  function visit(tip: Sha, outer: number | null): void {
    const branches: { readonly tip: Sha; readonly outer: number | null }[] = [];
    for (let at = bySha.get(tip); at !== undefined && !seen.has(at.sha); at = bySha.get(at.parents[0] ?? '')) {
      seen.add(at.sha);
      if (outer !== null) through.set(at.sha, outer);
      const others = at.parents.slice(1);
      if (others.length === 0) continue;
      const brought = numberOf(at) ?? outer;
      for (const parent of others) branches.push({ tip: parent, outer: brought });
    }
    // The chain was walked newest first; the oldest merge, now last, has the first claim on what it brought.
    for (const branch of branches) tips.push(branch);
  }
}
