/** Publish, hotfixes: whether a release's notes go out without an approval. In: the release, its pull requests and commits, rules. Out: a verdict with its reason in words. */
import type { Change, Commit, PullRequest, Release, Sha } from '../../model.ts';
import { codeSpan } from '../letters/code-span.ts';

/** `publish.hotfix` of the configuration. */
export interface HotfixRules {
  readonly labels: readonly string[];
  /** As they are written, for words. */
  readonly branches: readonly string[];
  readonly isBranch: (name: string) => boolean;
  /** Whether releases outside of the default branch's history are hotfixes, whatever they hold. */
  readonly maintenance: boolean;
}

/** What decides. */
export interface HotfixGrounds {
  readonly release: Pick<Release, 'changes'>;
  readonly pullRequests: readonly PullRequest[];
  /** Of the range, newest first. */
  readonly commits: readonly Commit[];
  readonly isOnDefaultBranch: boolean;
}

export interface HotfixLane {
  readonly isHotfix: boolean;
  /** Markdown: what makes it one, as the end of a sentence; or what keeps it from being one and what would make it one, as a sentence. */
  readonly reason: string;
}

const MOST_NAMED = 3;

/** @param tag The release's own, for words. */
export function hotfixLane(tag: string, grounds: HotfixGrounds, rules: HotfixRules): HotfixLane {
  if (grounds.release.changes.some(({ rule }) => rule === 'launch.told')) {
    const reason = `${codeSpan(tag)} is no hotfix, because its notes tell of a launch, so they are not published without an approval.`;
    return { isHotfix: false, reason };
  }
  if (rules.maintenance && !grounds.isOnDefaultBranch)
    return { isHotfix: true, reason: 'it belongs to a maintenance line' };
  const { changes } = grounds.release;
  const isHotfix = hotfixFinder(grounds, rules);
  const others = changes.filter(change => change.visibility === 'public' && !isHotfix(change));
  const signs = signsOf(rules);
  if (others.length === 0 && changes.some(isHotfix))
    return { isHotfix: true, reason: `each of its public changes has ${signs}` };
  const remedies = [
    ...(signs === '' ? [] : [`${signs} on the pull request of each public change`]),
    ...(rules.maintenance || grounds.isOnDefaultBranch ? [] : ['`publish.hotfix.maintenance: true`']),
  ];
  const cause =
    others.length === 0
      ? 'nothing in it is marked as one'
      : `${namesOf(others)} ${others.length === 1 ? 'is' : 'are'} not marked as one`;
  const remedy = remedies.length === 0 ? '' : ` What would make it one: ${remedies.join(', or ')}.`;
  return {
    isHotfix: false,
    reason: `${codeSpan(tag)} is no hotfix, because ${cause}, so its notes are not published without an approval.${remedy}`,
  };
}

/** A branch of a fork is named by whoever made the fork, so its name says nothing. */
function hotfixFinder({ pullRequests, commits }: HotfixGrounds, rules: HotfixRules): (change: Change) => boolean {
  const labels = new Set(rules.labels.map(folded));
  const isMarked = ({ labels: own, head, isFromFork }: PullRequest): boolean =>
    own.some(label => labels.has(folded(label))) || (!isFromFork && head !== '' && rules.isBranch(head));
  const marked = new Map(pullRequests.map(one => [nameOf(one.number, one.repository), isMarked(one)]));
  const merged = mergedFrom(commits, rules.isBranch);
  return change =>
    change.pullRequests.length > 0
      ? change.pullRequests.every(({ number, repository }) =>
          marked.get(nameOf(number, repository ?? change.repository)),
        )
      : change.commits.every(sha => merged.has(sha));
}

function nameOf(number: number, repository: string | null): string {
  return `${(repository ?? '').toLowerCase()}#${number}`;
}

/** Git's own subject of a merge by hand, and that of git-flow. */
const MERGED_BRANCH = /^Merge (?:remote-tracking )?branch '(?:origin\/)?([^'\n]+)'/;

/** Commits that came by a merge of such a branch, where no pull request tells; in time that grows with commits and merges of that kind. */
function mergedFrom(commits: readonly Commit[], isBranch: (name: string) => boolean): ReadonlySet<Sha> {
  const parents = new Map(commits.map(commit => [commit.sha, commit.parents]));
  const reach = (starts: readonly Sha[], known: ReadonlySet<Sha>): ReadonlySet<Sha> => {
    const found = new Set<Sha>();
    const left = [...starts];
    for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
      const next = parents.get(sha);
      if (next === undefined || found.has(sha) || known.has(sha)) continue;
      found.add(sha);
      left.push(...next);
    }
    return found;
  };
  const merged = new Set<Sha>();
  for (const {
    parents: [first, ...others],
    message,
  } of commits) {
    const branch = others.length === 0 ? undefined : MERGED_BRANCH.exec(message)?.[1];
    if (branch === undefined || first === undefined || !isBranch(branch)) continue;
    for (const sha of reach(others, reach([first], new Set()))) merged.add(sha);
  }
  return merged;
}

function signsOf({ labels, branches }: HotfixRules): string {
  const signs = [
    ...(labels.length === 0 ? [] : [`the label ${labels.map(codeSpan).join(' or ')}`]),
    ...(branches.length === 0 ? [] : [`a branch like ${branches.map(codeSpan).join(' or ')}`]),
  ];
  return signs.join(' or ');
}

/** `#412, #413 and 2 more`. */
function namesOf(changes: readonly Change[]): string {
  const names = changes.map(({ pullRequests: [first], commits: [sha = ''] }) =>
    codeSpan(first === undefined ? sha.slice(0, 12) : `#${first.number}`),
  );
  const [shown, rest] = [names.slice(0, MOST_NAMED), names.length - MOST_NAMED];
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return [shown.slice(0, -1).join(', '), shown.at(-1)].filter(Boolean).join(' and ');
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
