/** Test double: REST routes of issues, comments, labels and milestones. In: requests. Out: GitHub's answers and limits. */
import {
  type Exchange,
  ISSUE_LIMIT,
  invalid,
  limitText,
  type Needs,
  notFound,
  pageOf,
  type Route,
  refuse,
  requiredText,
  textOf,
  threadOf,
  written,
} from './exchange.ts';
import { ensureLabel, newThread } from './new-thread.ts';
import { commentShape, issueShape } from './shape-thread.ts';
import type { Comment, Label, Thread } from './state.ts';

type Answer = ReturnType<Route['handle']>;

export const REPO = '/repos/{owner}/{repo}';
export const THREAD_READ: Needs = [
  ['issues', 'read'],
  ['pull_requests', 'read'],
];
const ISSUES: Needs = [['issues', 'write']];
export const EITHER: Needs = [
  ['issues', 'write'],
  ['pull_requests', 'write'],
];

/** A pull request may be written to with either permission, an issue with its own only. */
export function byKind({ data, params }: Exchange): Needs {
  return data.threads.get(Number(params.issue_number))?.pull ? EITHER : ISSUES;
}

function byComment(exchange: Exchange): Needs {
  const comment = exchange.data.comments.find(({ id }) => id === Number(exchange.params.comment_id));
  return exchange.data.threads.get(comment?.number ?? 0)?.pull ? EITHER : ISSUES;
}

/** Pull requests are issues here, as on GitHub. */
function listIssues(exchange: Exchange): Answer {
  const { world, view, query } = exchange;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
  const creator = query.get('creator')?.replace(/\[bot\]$/, '');
  const since = query.get('since') ?? '';
  const found = [...view.threads.values()].filter(
    thread =>
      (state === 'all' || thread.state === state) &&
      labels.every(label => thread.labels.includes(label)) &&
      (creator === undefined || thread.author === creator) &&
      thread.updatedAt >= since,
  );
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  found.sort(
    (left, right) => sign * (left[key] < right[key] ? -1 : left[key] > right[key] ? 1 : left.number - right.number),
  );
  return pageOf(exchange, found, thread => issueShape(world, view, thread));
}

function hasIssues({ data }: Exchange): void {
  if (!data.settings.hasIssues) refuse(410, 'Issues has been disabled in this repository.');
}

function createIssue(exchange: Exchange): Answer {
  const { world, data, repository } = exchange;
  hasIssues(exchange);
  const title = requiredText(exchange, 'title', 'Issue');
  limitText('Issue', title, 256, 'title');
  const body = textOf(exchange, 'body', 'Issue') ?? null;
  limitText('Issue', body ?? '', ISSUE_LIMIT);
  const milestone = milestoneOf(exchange);
  const given = { title, body, author: exchange.login, labels: labelNames(exchange.body.labels), now: world.stamp() };
  const thread = newThread(repository, given);
  Object.assign(thread, { assignees: namesOf(exchange.body.assignees), milestone });
  const answer = written(exchange, 201);
  return { ...answer, body: issueShape(world, data, thread) };
}

const namesOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
export const labelNames = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(each => (typeof each === 'string' ? each : String((each as Label).name))) : [];

function milestoneOf({ data, body }: Exchange): number | null {
  if (body.milestone === undefined || body.milestone === null) return null;
  const number = Number(body.milestone);
  if (!data.milestones.some(milestone => milestone.number === number))
    invalid({ resource: 'Issue', code: 'invalid', field: 'milestone', value: body.milestone });
  return number;
}

function getIssue(exchange: Exchange): Answer {
  return { status: 200, body: issueShape(exchange.world, exchange.data, threadOf(exchange)) };
}

/** Issue routes change pull requests too. */
function updateIssue(exchange: Exchange): Answer {
  const { world, data, body } = exchange;
  const thread = threadOf(exchange);
  const text = textOf(exchange, 'body', 'Issue');
  const title = textOf(exchange, 'title', 'Issue');
  limitText('Issue', text ?? '', ISSUE_LIMIT);
  limitText('Issue', title ?? '', 256, 'title');
  if (title === '') invalid({ resource: 'Issue', code: 'missing_field', field: 'title' });
  thread.updatedAt = world.stamp();
  if (text !== undefined) thread.body = text;
  if (title !== undefined) thread.title = title;
  if (body.milestone !== undefined) thread.milestone = milestoneOf(exchange);
  if (body.labels !== undefined) {
    thread.labels = labelNames(body.labels);
    for (const name of thread.labels) ensureLabel(exchange.repository, name);
  }
  if (body.assignees !== undefined) thread.assignees = namesOf(body.assignees);
  if (body.state === 'closed' || body.state === 'open') setState(exchange, thread, body.state);
  const answer = written(exchange, 200);
  return { ...answer, body: issueShape(world, data, thread) };
}

/** Opens or closes. */
export function setState({ login, body }: Exchange, thread: Thread, state: 'open' | 'closed'): void {
  if (thread.state === state) return;
  thread.state = state;
  thread.closedAt = state === 'closed' ? thread.updatedAt : null;
  thread.closedBy = state === 'closed' ? login : null;
  const reason = (body.state_reason ?? 'completed') as Thread['stateReason'];
  if (thread.pull === null) thread.stateReason = state === 'open' ? 'reopened' : reason;
}

function listComments(exchange: Exchange): Answer {
  const { world, view } = exchange;
  const thread = threadOf(exchange);
  const found = view.comments.filter(({ number }) => number === thread.number);
  return pageOf(exchange, found, comment => commentShape(world, view, comment));
}

/** Comments of all issues and pull requests. */
function allComments(exchange: Exchange): Answer {
  const { world, view } = exchange;
  return pageOf(exchange, view.comments, comment => commentShape(world, view, comment));
}

function createComment(exchange: Exchange): Answer {
  const { world, data } = exchange;
  const thread = threadOf(exchange);
  const body = requiredText(exchange, 'body', 'IssueComment');
  limitText('IssueComment', body, ISSUE_LIMIT);
  const now = world.stamp();
  const { number } = thread;
  const comment = { id: world.nextId(), number, author: exchange.login, body, createdAt: now, updatedAt: now };
  data.comments.push(comment);
  thread.updatedAt = now;
  const answer = written(exchange, 201);
  return { ...answer, body: commentShape(world, data, comment) };
}

function commentOf({ data, params }: Exchange): Comment {
  return data.comments.find(({ id }) => id === Number(params.comment_id)) ?? notFound();
}

function updateComment(exchange: Exchange): Answer {
  const { world, data } = exchange;
  const comment = commentOf(exchange);
  const body = requiredText(exchange, 'body', 'IssueComment');
  limitText('IssueComment', body, ISSUE_LIMIT);
  comment.body = body;
  comment.updatedAt = world.stamp();
  const answer = written(exchange, 200);
  return { ...answer, body: commentShape(world, data, comment) };
}

function deleteComment(exchange: Exchange): Answer {
  const comment = commentOf(exchange);
  exchange.data.comments = exchange.data.comments.filter(each => each !== comment);
  return written(exchange, 204);
}

export const ISSUE = `${REPO}/issues/{issue_number}`;
const COMMENT = `${REPO}/issues/comments/{comment_id}`;

export const issueRoutes: readonly Route[] = [
  { method: 'GET', path: `${REPO}/issues`, needs: [['issues', 'read']], handle: listIssues },
  { method: 'POST', path: `${REPO}/issues`, needs: ISSUES, handle: createIssue },
  { method: 'GET', path: ISSUE, needs: THREAD_READ, handle: getIssue },
  { method: 'PATCH', path: ISSUE, needs: byKind, handle: updateIssue },
  { method: 'GET', path: `${ISSUE}/comments`, needs: THREAD_READ, handle: listComments },
  { method: 'GET', path: `${REPO}/issues/comments`, needs: THREAD_READ, handle: allComments },
  { method: 'POST', path: `${ISSUE}/comments`, needs: byKind, handle: createComment },
  {
    method: 'GET',
    path: COMMENT,
    needs: THREAD_READ,
    handle: exchange => ({ status: 200, body: commentShape(exchange.world, exchange.data, commentOf(exchange)) }),
  },
  { method: 'PATCH', path: COMMENT, needs: byComment, handle: updateComment },
  { method: 'DELETE', path: COMMENT, needs: byComment, handle: deleteComment },
];
