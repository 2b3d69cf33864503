/** Publish: what people think of the drafts. In: the drafts' pull request. Out: each person's word as it stands, and the merge. */

import { newApprovals, type Opinion } from '../approval/approval.ts';
import type { GitHubCurrent } from '../current.ts';
import type { GitHub } from '../github.ts';
import type { LineState } from '../state/line-state.ts';
import { listAt, textAt, valueAt } from './answer.ts';
import { ask } from './ask.ts';
import { readFiles } from './read-files.ts';

const OPINIONS = `query Opinions($owner: String!, $name: String!, $number: Int!) {
  rateLimit { cost remaining limit resetAt }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      mergedAt
      mergedBy { __typename login }
      reviews(last: 100) {
        nodes { state submittedAt authorCanPushToRepository author { __typename login } commit { oid } }
      }
    }
  }
}`;

/**
 * Whoever merges may write. Bots approve nothing, and comments say neither yes nor no. A request for changes, and a review that is
 * dismissed, take back what the person approved before; another approval does not, since it may be of another text.
 * @param since Reviews up to then were about an earlier release.
 */
async function readOpinions(github: GitHub, slug: string, number: number, since: string): Promise<readonly Opinion[]> {
  // A list knows a new pull request before all of GitHub does; by then nobody has looked at it.
  const query = { document: OPINIONS, variables: { number }, permission: 'pull-requests: read', mayMiss: true };
  const found = valueAt(await ask(github, slug, query), 'pullRequest');
  const standing = new Map<string, readonly Opinion[]>();
  for (const review of listAt(found, 'reviews', 'nodes')) {
    const opinion = opinionOf(review);
    if (opinion === 'taken-back') standing.delete(textAt(review, 'author', 'login') ?? '');
    else if (opinion !== null && opinion.at > since) standing.set(opinion.login, withNext(standing, opinion));
  }
  const merge = mergeOf(found);
  return [...[...standing.values()].flat(), ...(merge === null || merge.at <= since ? [] : [merge])];
}

function withNext(standing: ReadonlyMap<string, readonly Opinion[]>, next: Opinion): readonly Opinion[] {
  const before = next.verdict === 'approved' ? (standing.get(next.login) ?? []) : [];
  return [...before.filter(({ verdict }) => verdict === 'approved'), next];
}

/** Null for a remark, for a bot's word, and for a review of a commit that is gone. */
function opinionOf(review: unknown): Opinion | 'taken-back' | null {
  const [login, at, commit] = [
    textAt(review, 'author', 'login'),
    textAt(review, 'submittedAt'),
    textAt(review, 'commit', 'oid'),
  ];
  if (login === null || at === null || textAt(review, 'author', '__typename') !== 'User') return null;
  const state = textAt(review, 'state');
  if (state === 'DISMISSED') return 'taken-back';
  if (commit === null || (state !== 'APPROVED' && state !== 'CHANGES_REQUESTED')) return null;
  const verdict = state === 'APPROVED' ? 'approved' : 'changes-requested';
  const mayWrite = valueAt(review, 'authorCanPushToRepository') === true;
  return { login, at, commit, how: 'review', verdict, mayWrite };
}

function mergeOf(found: unknown): Opinion | null {
  const [login, at, commit] = [
    textAt(found, 'mergedBy', 'login'),
    textAt(found, 'mergedAt'),
    textAt(found, 'headRefOid'),
  ];
  if (login === null || at === null || commit === null || textAt(found, 'mergedBy', '__typename') !== 'User')
    return null;
  return { login, at, commit, how: 'merge', verdict: 'approved', mayWrite: true };
}

/** Opinions, and the files of every approved commit that the state does not know yet; a commit that is gone has none. */
export async function readReviews(
  {
    slug,
    number,
    paths,
    state,
  }: {
    readonly slug: string;
    /** Null while there is no pull request. */
    readonly number: number | null;
    readonly paths: readonly string[];
    readonly state: Pick<LineState, 'approval' | 'approvedShipped' | 'reviewedUntil' | 'finished'>;
  },
  github: GitHub,
): Promise<Pick<GitHubCurrent, 'opinions' | 'reviewed'>> {
  const opinions = number === null ? [] : await readOpinions(github, slug, number, state.reviewedUntil);
  const unknown = newApprovals(opinions, state);
  // Before anything is tagged every approval is about everything, so that a person's last one is enough.
  const counting = state.finished.length > 0 ? unknown : unknown.filter((one, index) => isLast(one, index, unknown));
  const unique = [...new Set(counting.map(({ commit }) => commit))];
  const files = await Promise.all(unique.map(commit => readFiles(github, slug, commit, paths)));
  const reviewed = unique.map((commit, index) => [commit, files[index] ?? new Map<string, string>()] as const);
  return { opinions, reviewed: new Map(reviewed.filter(([, found]) => found.size > 0)) };
}

function isLast({ login, how }: Opinion, index: number, opinions: readonly Opinion[]): boolean {
  return !opinions.slice(index + 1).some(next => next.login === login && next.how === how);
}
