/** Test double: REST routes of pull requests and reviews. In: requests. Out: GitHub's answers and refusals. */

import { associatedPulls } from './associated-pulls.ts';
import {
  type Exchange,
  ISSUE_LIMIT,
  invalid,
  limitText,
  notFound,
  pageOf,
  type Route,
  refuse,
  requiredText,
  textOf,
  threadOf,
  written,
} from './exchange.ts';
import { type MergeMethod, mergePull } from './merge.ts';
import { newPull, newThread } from './new-thread.ts';
import { setState } from './rest-issues.ts';
import { commitShape, fileShapes } from './shape-git.ts';
import { pullShape, reviewShape, wholePullShape } from './shape-thread.ts';
import { branchRef, type Pull, type Review, type Thread } from './state.ts';

type Answer = ReturnType<Route['handle']>;

const PULLS = '/repos/{owner}/{repo}/pulls';
const PULL = `${PULLS}/{pull_number}`;
const READ = [['pull_requests', 'read']] as const;
const WRITE = [['pull_requests', 'write']] as const;

function listPulls(exchange: Exchange): Answer {
  const { world, view, query, token } = exchange;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const found = [...view.threads.values()].filter(
    ({ pull, state: own }) =>
      pull !== null &&
      (state === 'all' || own === state) &&
      (base === null || pull.baseRef === base) &&
      // GitHub ignores a head that names no owner.
      (head === null || !head.includes(':') || head === `${pull.headRepository?.split('/')[0]}:${pull.headRef}`),
  );
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  // "desc when sort is created or not specified, otherwise asc"
  const sign = (query.get('direction') ?? (key === 'createdAt' ? 'desc' : 'asc')) === 'asc' ? 1 : -1;
  found.sort(
    (left, right) => sign * (left[key] < right[key] ? -1 : left[key] > right[key] ? 1 : left.number - right.number),
  );
  return pageOf(exchange, found, thread => pullShape(world, view, thread, token));
}

/** Whoever may not: the setting "Allow GitHub Actions to create and approve pull requests" is off. */
function mayOpen({ token, data }: Exchange): void {
  if (token?.kind === 'actions' && !data.settings.actionsMayCreatePullRequests)
    refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.');
}

function createPull(exchange: Exchange): Answer {
  const { world, data, repository, body, login, token } = exchange;
  mayOpen(exchange);
  const title = requiredText(exchange, 'title', 'PullRequest');
  limitText('PullRequest', title, 256, 'title');
  const head = requiredText(exchange, 'head', 'PullRequest');
  const base = requiredText(exchange, 'base', 'PullRequest');
  const text = textOf(exchange, 'body', 'PullRequest') ?? null;
  limitText('PullRequest', text ?? '', ISSUE_LIMIT);
  const headRef = head.includes(':') ? head.slice(head.indexOf(':') + 1) : head;
  const headSha = repository.head(headRef);
  const baseSha = repository.head(base);
  if (headSha === null) return invalid({ resource: 'PullRequest', code: 'invalid', field: 'head' });
  if (baseSha === null) return invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' });
  const refuseAs = (message: string): never => invalid({ resource: 'PullRequest', code: 'custom', message });
  const commits = repository.store.range(baseSha, headSha);
  if (commits.length === 0) refuseAs(`No commits between ${base} and ${headRef}`);
  if (openPull(data.threads.values(), repository.slug, headRef, base))
    refuseAs(`A pull request already exists for ${data.owner}:${headRef}.`);
  const thread = newThread(repository, { title, body: text, author: login, now: world.stamp() });
  const ends = { headRepository: repository.slug, headRef, headSha, baseRef: base, baseSha };
  thread.pull = newPull({ ...ends, isDraft: body.draft === true, commits: [...commits] });
  repository.store.updateRef(`refs/pull/${thread.number}/head`, headSha);
  const answer = written(exchange, 201);
  return { ...answer, body: wholePullShape(repository, data, thread, token) };
}

function openPull(threads: Iterable<Thread>, slug: string, head: string, base: string): boolean {
  for (const { state, pull } of threads)
    if (state === 'open' && pull?.headRepository === slug && pull.headRef === head && pull.baseRef === base)
      return true;
  return false;
}

function getPull(exchange: Exchange): Answer {
  const { repository, data, token } = exchange;
  return { status: 200, body: wholePullShape(repository, data, threadOf(exchange, 'pull'), token) };
}

function updatePull(exchange: Exchange): Answer {
  const { world, data, repository, body, token } = exchange;
  const thread = threadOf(exchange, 'pull');
  const pull = thread.pull as Pull;
  const text = textOf(exchange, 'body', 'PullRequest');
  const title = textOf(exchange, 'title', 'PullRequest');
  const base = textOf(exchange, 'base', 'PullRequest');
  limitText('PullRequest', text ?? '', ISSUE_LIMIT);
  limitText('PullRequest', title ?? '', 256, 'title');
  if (title === '') invalid({ resource: 'PullRequest', code: 'missing_field', field: 'title' });
  if (base !== undefined && repository.head(base) === null)
    invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' });
  if (body.state === 'open' && pull.mergedAt !== null)
    invalid({
      resource: 'PullRequest',
      code: 'custom',
      field: 'state',
      message: 'state cannot be changed. The pull request cannot be reopened.',
    });
  if (body.state === 'open' && thread.state === 'closed' && data.refs[branchRef(pull.headRef)] === undefined)
    invalid({
      resource: 'PullRequest',
      code: 'custom',
      field: 'state',
      message: `state cannot be changed. The ${pull.headRef} branch has been deleted.`,
    });
  thread.updatedAt = world.stamp();
  if (text !== undefined) thread.body = text;
  if (title !== undefined) thread.title = title;
  if (base !== undefined) pull.baseRef = base;
  if (body.state === 'open' || body.state === 'closed') setState(exchange, thread, body.state);
  const answer = written(exchange, 200);
  return { ...answer, body: wholePullShape(repository, data, thread, token) };
}

function listCommits(exchange: Exchange): Answer {
  const { repository } = exchange;
  const commits = (threadOf(exchange, 'pull').pull?.commits ?? []).slice(0, 250);
  return pageOf(exchange, commits, sha => {
    const commit = repository.store.commit(sha);
    return commit && commitShape(repository, commit);
  });
}

function listFiles(exchange: Exchange): Answer {
  const { repository } = exchange;
  const { pull } = threadOf(exchange, 'pull');
  const first = repository.store.commit(pull?.commits[0] ?? '')?.parents[0];
  const files = first === undefined || pull === null ? [] : fileShapes(repository, first, pull.headSha);
  return pageOf(exchange, files.slice(0, 3000), file => file);
}

function merge(exchange: Exchange): Answer {
  const { repository, body, login } = exchange;
  const thread = threadOf(exchange, 'pull');
  if (thread.state === 'closed' || thread.pull?.isDraft) return refuse(405, 'Pull Request is not mergeable');
  if (typeof body.sha === 'string' && body.sha !== thread.pull?.headSha)
    refuse(409, 'Head branch was modified. Review and try the merge again.');
  const method = (body.merge_method ?? 'merge') as MergeMethod;
  const title = textOf(exchange, 'commit_title', 'PullRequest');
  const message = textOf(exchange, 'commit_message', 'PullRequest');
  const given = { ...(title === undefined ? {} : { title }), ...(message === undefined ? {} : { message }) };
  const sha = mergePull(repository, thread.number, login, method, given);
  return written(exchange, 200, { sha, merged: true, message: 'Pull Request successfully merged' });
}

function listReviews(exchange: Exchange): Answer {
  const { world, view } = exchange;
  const { number } = threadOf(exchange, 'pull');
  const found = view.reviews.filter(review => review.number === number);
  return pageOf(exchange, found, review => reviewShape(world, view, review));
}

const EVENTS = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

function createReview(exchange: Exchange): Answer {
  const { world, data, body, login, token } = exchange;
  const { number, pull } = threadOf(exchange, 'pull');
  const event = body.event as keyof typeof EVENTS;
  if (event === 'APPROVE' && token?.kind === 'actions') mayOpen(exchange);
  const review: Review = {
    id: world.nextId(),
    number,
    author: login,
    state: EVENTS[event] ?? 'PENDING',
    body: textOf(exchange, 'body', 'PullRequestReview') ?? '',
    submittedAt: world.stamp(),
    commit: pull?.headSha ?? notFound(),
  };
  data.reviews.push(review);
  const answer = written(exchange, 200);
  return { ...answer, body: reviewShape(world, data, review) };
}

/** `GET /commits/{sha}/pulls`: merged ones for a commit of the default branch, open ones too for another. */
function pullsOfCommit(exchange: Exchange): Answer {
  const { world, view, repository, params, token } = exchange;
  const commit = repository.store.commit(params.commit_sha ?? '');
  if (commit === null) return refuse(422, `No commit found for SHA: ${params.commit_sha}`);
  return pageOf(exchange, associatedPulls(exchange.repository, view, commit.sha), thread =>
    pullShape(world, view, thread, token),
  );
}

export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: PULLS, needs: READ, handle: listPulls },
  { method: 'POST', path: PULLS, needs: WRITE, handle: createPull },
  { method: 'GET', path: PULL, needs: READ, handle: getPull },
  { method: 'PATCH', path: PULL, needs: WRITE, handle: updatePull },
  { method: 'GET', path: `${PULL}/commits`, needs: READ, handle: listCommits },
  { method: 'GET', path: `${PULL}/files`, needs: READ, handle: listFiles },
  { method: 'PUT', path: `${PULL}/merge`, needs: [['contents', 'write']], handle: merge },
  { method: 'GET', path: `${PULL}/reviews`, needs: READ, handle: listReviews },
  { method: 'POST', path: `${PULL}/reviews`, needs: WRITE, handle: createReview },
  { method: 'GET', path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls', needs: READ, handle: pullsOfCommit },
];
