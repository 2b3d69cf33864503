/** Compose: commits that belong together. In: classified commits. Out: {@link Unit}s, newest first, each commit in one. */
import type { ClassifiedCommit, ParsedCommit } from '../model.ts';
import { findCollectors } from './collectors.ts';
import type { History } from './history.ts';
import { ownership } from './ownership.ts';

/** What one pull request brought, or one direct commit. */
export interface Unit {
  /** Null for a direct commit. */
  readonly pullRequest: number | null;
  /** The commit whose message speaks for all: the squash, the merge of a pull request, the direct commit. */
  readonly primary: ClassifiedCommit;
  /** All of them, `primary` included, newest first. */
  readonly commits: readonly ClassifiedCommit[];
}

/** Groups commits by the pull request that brought them. */
export function groupUnits(history: History<ClassifiedCommit>, slug: string | null): readonly Unit[] {
  const { commits } = history;
  const owners = ownership(history);
  const collectors = findCollectors(commits, owners, slug);
  const groups: { readonly pullRequest: number | null; readonly commits: ClassifiedCommit[] }[] = [];
  const byPullRequest = new Map<number, ClassifiedCommit[]>();
  for (const [place, commit] of commits.entries()) {
    const pullRequest = pullRequestOf(commit, owners[place] ?? null, collectors);
    const known = pullRequest === null ? undefined : byPullRequest.get(pullRequest);
    if (known !== undefined) known.push(commit);
    else {
      const group = { pullRequest, commits: [commit] };
      groups.push(group);
      if (pullRequest !== null) byPullRequest.set(pullRequest, group.commits);
    }
  }
  return groups.map(group => ({ ...group, primary: speaker(group.commits) }));
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
