/** Publish: the checklist issue and the comments. In: what the state has on record. Out: those, or what is found by marker where an interrupted run may have made them. */
import type { Release } from '../../model.ts';
import { approvalMark } from '../approval/plan-approval-comment.ts';
import type { CurrentComment, CurrentIssue, CurrentPullRequest, GitHubCurrent } from '../current.ts';
import { apiPath, type GitHub, repositoryPath } from '../github.ts';
import { issueMark, type Line } from '../line.ts';
import { isMarked } from '../plan/marker.ts';
import { dueMark } from '../plan/plan-due-comment.ts';
import { baseOf } from '../state/cycle.ts';
import type { LineState } from '../state/line-state.ts';
import { textAt } from './answer.ts';
import { ask } from './ask.ts';
import { commentsQuery, ISSUES_QUERY } from './current-query.ts';
import { commentOf, issueOf, ownNodes } from './read-shapes.ts';

/** What to look for. */
export interface ThreadRequest {
  readonly slug: string;
  readonly line: Line;
  readonly release: Release;
  readonly wantsChecklist: boolean;
  /** There is no state to go by. */
  readonly isUnknown: boolean;
  readonly pullRequests: readonly CurrentPullRequest[];
}

export async function readThreads(
  request: ThreadRequest,
  state: LineState,
  github: GitHub,
): Promise<Pick<GitHubCurrent, 'issues' | 'comments'>> {
  const open = request.pullRequests.find(one => one.state === 'open');
  const [issues, onPullRequest] = await Promise.all([
    request.wantsChecklist ? readIssues(request, state, github) : [],
    readComment(request, state, github, 'pull-request', open?.number ?? null),
  ]);
  const [issue] = issues;
  const onIssue = issue === undefined ? null : await readComment(request, state, github, 'issue', issue.number);
  const onApproval = await readApprovalComment(request, state, github);
  const onDue = issue === undefined ? null : await readDueComment(request, state, github, issue.number);
  return {
    issues,
    comments: {
      ...(onApproval === null ? {} : { approval: onApproval }),
      ...(onPullRequest === null ? {} : { 'pull-request': onPullRequest }),
      ...(onDue === null ? {} : { due: onDue }),
      ...(onIssue === null ? {} : { issue: onIssue }),
    },
  };
}

async function readIssues(
  { slug, line, release, isUnknown }: ThreadRequest,
  { ids, claim }: LineState,
  github: GitHub,
): Promise<readonly CurrentIssue[]> {
  if (ids.issue !== undefined) {
    const found = await github.find(repositoryPath(slug) + apiPath`/issues/${ids.issue}`);
    const issue = issueOf(found?.data);
    if (issue !== null) return [issue];
    return [];
  }
  if (!isUnknown && claim?.creates.includes('issue') !== true) return [];
  const data = await ask(github, slug, ISSUES_QUERY);
  return ownNodes(data, 'issues')
    .filter(node => isMarked(textAt(node, 'body') ?? '', issueMark(line, baseOf(release))))
    .flatMap(node => issueOf(node) ?? [])
    .toSorted((a, b) => a.number - b.number);
}

/** Made once and never changed, so it is looked for only where a run may have made it and not said so. */
export async function readApprovalComment(
  { slug, line }: Pick<ThreadRequest, 'slug' | 'line'>,
  { ids, claim }: LineState,
  github: GitHub,
): Promise<CurrentComment | null> {
  const number = ids['pull-request'];
  if (number === undefined || claim?.creates.includes('comment.approval') !== true) return null;
  return findComment(slug, 'pull-request', number, approvalMark(line), github);
}

/** As {@link readApprovalComment}, on the issue. */
async function readDueComment(
  { slug, line }: ThreadRequest,
  { claim }: LineState,
  github: GitHub,
  number: number,
): Promise<CurrentComment | null> {
  if (claim?.creates.includes('comment.due') !== true) return null;
  return findComment(slug, 'issue', number, dueMark(line), github);
}

async function readComment(
  { slug, line, isUnknown }: ThreadRequest,
  { ids, claim }: LineState,
  github: GitHub,
  on: 'pull-request' | 'issue',
  number: number | null,
): Promise<CurrentComment | null> {
  const id = ids[`comment.${on}`];
  if (id !== undefined) {
    const found = await github.find(repositoryPath(slug) + apiPath`/issues/comments/${id}`);
    return commentOf(found?.data);
  }
  if (number === null || (!isUnknown && claim?.creates.includes(`comment.${on}`) !== true)) return null;
  return findComment(slug, on, number, line.mark, github);
}

async function findComment(
  slug: string,
  on: 'pull-request' | 'issue',
  number: number,
  mark: string,
  github: GitHub,
): Promise<CurrentComment | null> {
  const data = await ask(github, slug, commentsQuery(on, number));
  const [first = null] = ownNodes(data, 'issueOrPullRequest', 'comments')
    .filter(node => isMarked(textAt(node, 'body') ?? '', mark))
    .flatMap(node => commentOf(node) ?? [])
    .toSorted((a, b) => a.id - b.id);
  return first;
}
