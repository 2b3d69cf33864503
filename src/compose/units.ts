/** Compose: commits that belong together. In: classified commits. Out: {@link Unit}s, newest first, each commit in one. */
import type { ClassifiedCommit } from '../model.ts';
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
export function groupUnits(commits: readonly ClassifiedCommit[]): readonly Unit[] {
  const owners = ownership(commits);
  const groups = new Map<string, { pullRequest: number | null; commits: ClassifiedCommit[] }>();
  for (const commit of commits) {
    const { sha } = commit.commit;
    const owner = owners.get(sha);
    // Inside an ordinary pull request, `(#n)` in a commit's subject names an issue.
    const isItsOwn = owner === undefined || isMerge(commit) || isIntegration(owner.rawSubject);
    const pullRequest = (isItsOwn ? commit.pullRequest : null) ?? owner?.pullRequest ?? null;
    const key = pullRequest === null ? sha : `#${pullRequest}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { pullRequest, commits: [commit] });
    else group.commits.push(commit);
  }
  return [...groups.values()].map(group => ({ ...group, primary: speaker(group.commits) }));
}

/** Whether a unit brought nothing itself: a promotion such as develop → main, or a plain merge. */
export function isOnlyMerges(unit: Unit): boolean {
  return unit.commits.every(isMerge);
}

function isMerge({ commit }: ClassifiedCommit): boolean {
  return commit.parents.length > 1;
}

/** Long-lived branches collect pull requests of their own before they are merged. */
const INTEGRATION_BRANCH =
  / from [^/\s]+\/(?:dev|devel|develop|development|main|master|next|staging|trunk|release[/-]\S*)$/;

function isIntegration(mergeSubject: string): boolean {
  return INTEGRATION_BRANCH.test(mergeSubject);
}

function speaker(commits: readonly ClassifiedCommit[]): ClassifiedCommit {
  const merge = commits.find(commit => isMerge(commit) && commit.pullRequest !== null && commit.subject !== '');
  const first = commits.findLast(({ kind }) => kind !== 'merge' && kind !== 'fixup');
  const speaking = merge ?? first ?? commits[0];
  if (speaking === undefined) throw new Error('a unit without commits');
  return speaking;
}
