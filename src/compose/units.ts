/** Compose: commits that belong together. In: classified commits. Out: {@link Unit}s, newest first, each commit in one. */
import type { ClassifiedCommit, ParsedCommit, PullRequest } from '../model.ts';
import { findCollectors } from './collectors.ts';
import type { History } from './history.ts';
import { ownership } from './ownership.ts';

/** What one pull request brought, or one direct commit. */
export interface Unit {
  /** Null for a direct commit. */
  readonly pullRequest: number | null;
  /** That pull request as GitHub knows it; null for a direct commit, and where nobody asked. */
  readonly request: PullRequest | null;
  /** The commit whose message speaks for all: the squash, the merge of a pull request, the direct commit. */
  readonly primary: ClassifiedCommit;
  /** All of them, `primary` included, newest first. */
  readonly commits: readonly ClassifiedCommit[];
}

/**
 * Groups commits by the pull request that brought them.
 * @param requests What GitHub knows, which settles the matter; null when nobody asked, and messages must tell.
 */
export function groupUnits(
  history: History<ClassifiedCommit>,
  slug: string | null,
  requests: readonly PullRequest[] | null,
): readonly Unit[] {
  const { commits } = history;
  const known = new Map((requests ?? []).map(request => [request.number, request]));
  const numberOf = requests === null ? byMessages(history, slug) : ({ pullRequest }: ClassifiedCommit) => pullRequest;
  const groups: { readonly pullRequest: number | null; readonly commits: ClassifiedCommit[] }[] = [];
  const byPullRequest = new Map<number, ClassifiedCommit[]>();
  for (const [place, commit] of commits.entries()) {
    const pullRequest = numberOf(commit, place);
    const group = pullRequest === null ? undefined : byPullRequest.get(pullRequest);
    if (group !== undefined) group.push(commit);
    else {
      const first = [commit];
      groups.push({ pullRequest, commits: first });
      if (pullRequest !== null) byPullRequest.set(pullRequest, first);
    }
  }
  return groups.map(({ pullRequest, commits: all }) => {
    const request = known.get(pullRequest ?? -1) ?? null;
    const own = request === null ? undefined : all.find(({ commit }) => commit.sha === request.mergeCommit);
    return { pullRequest, request, commits: all, primary: own ?? speaker(all) };
  });
}

function byMessages(
  history: History<ClassifiedCommit>,
  slug: string | null,
): (commit: ClassifiedCommit, place: number) => number | null {
  const owners = ownership(history);
  const collectors = findCollectors(history.commits, owners, slug);
  return (commit, place) => pullRequestOf(commit, owners[place] ?? null, collectors);
}

/** Inside an ordinary pull request, `(#n)` in a commit's subject names an issue, and what has no number belongs to it. */
function pullRequestOf(
  commit: ClassifiedCommit,
  owner: ParsedCommit | null,
  collectors: ReadonlySet<ParsedCommit>,
): number | null {
  if (owner === null || isMerge(commit)) return commit.pullRequest ?? owner?.pullRequest ?? null;
  return collectors.has(owner) ? commit.pullRequest : owner.pullRequest;
}

/** The unit with only these of its commits; another speaks for them where the one that did is gone. */
export function withCommits(unit: Unit, commits: readonly ClassifiedCommit[]): Unit {
  if (commits.length === unit.commits.length) return unit;
  return { ...unit, commits, primary: commits.includes(unit.primary) ? unit.primary : speaker(commits) };
}

/** Whether a unit brought nothing itself: a promotion such as develop → main, or a plain merge. */
export function isOnlyMerges(unit: Unit): boolean {
  return unit.commits.every(isMerge);
}

/** Whether a commit joins histories. */
export function isMerge({ commit }: ParsedCommit): boolean {
  return commit.parents.length > 1;
}

function speaker(commits: readonly ClassifiedCommit[]): ClassifiedCommit {
  const [only, second] = commits;
  if (only !== undefined && second === undefined) return only;
  const merge = commits.find(commit => isMerge(commit) && commit.pullRequest !== null && hasTitle(commit));
  const first = commits.findLast(({ kind }) => kind !== 'merge' && kind !== 'fixup');
  const speaking = merge ?? first ?? commits.find(isMerge) ?? commits[0];
  if (speaking === undefined) throw new Error('a unit without commits');
  return speaking;
}

/** `Merge pull request #12 from mia/export` alone says nothing that a reader could use. */
function hasTitle({ subject, rawSubject }: ParsedCommit): boolean {
  return subject !== '' && subject !== rawSubject.trim();
}
