/** Test double: GitHub's REST shapes of issues, pull requests, comments and reviews. In: state. Out: JSON. */
import type { Repository } from './repository.ts';
import {
  associationOf,
  type Json,
  labelShape,
  milestoneShape,
  nodeId,
  reactionsShape,
  repositoryPage,
  repositoryShape,
  repositoryUrl,
  userShape,
} from './shape-user.ts';
import type { Comment, Pull, RepositoryData, Review, Thread } from './state.ts';
import type { Token, World } from './world.ts';

/** What every shape of a thread has. */
function threadShape(world: World, data: RepositoryData, thread: Thread): Json {
  const milestone = data.milestones.find(({ number }) => number === thread.milestone);
  const labels = thread.labels.map(name => data.labels.find(label => label.name === name)).filter(each => each);
  const assignees = thread.assignees.map(login => userShape(world, login));
  return {
    id: thread.id,
    number: thread.number,
    title: thread.title,
    body: thread.body,
    user: userShape(world, thread.author),
    labels: labels.map(label => label && labelShape(world, data, label)),
    state: thread.state,
    locked: thread.isLocked,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone === undefined ? null : milestoneShape(world, data, milestone),
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    author_association: associationOf(data, thread.author),
  };
}

/** `issue`: pull requests have this shape too, with the key `pull_request`. */
export function issueShape(world: World, data: RepositoryData, thread: Thread): Json {
  const url = `${repositoryUrl(world, data)}/issues/${thread.number}`;
  const page = `${repositoryPage(world, data)}/${thread.pull ? 'pull' : 'issues'}/${thread.number}`;
  const pullUrl = `${repositoryUrl(world, data)}/pulls/${thread.number}`;
  const links = { url: pullUrl, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` };
  const half = thread.pull && {
    draft: thread.pull.isDraft,
    pull_request: { ...links, merged_at: thread.pull.mergedAt },
  };
  return {
    ...threadShape(world, data, thread),
    ...half,
    url,
    repository_url: repositoryUrl(world, data),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page,
    node_id: nodeId(thread.pull ? 'PR' : 'I', thread.id),
    comments: data.comments.filter(({ number }) => number === thread.number).length,
    reactions: reactionsShape(url, thread.reactions),
    performed_via_github_app: null,
    state_reason: thread.stateReason,
    closed_by: thread.closedBy === null ? null : userShape(world, thread.closedBy),
  };
}

/** `pull-request-simple`, as lists have it. */
export function pullShape(world: World, data: RepositoryData, thread: Thread, token: Token | null): Json {
  const pull = thread.pull as Pull;
  const url = `${repositoryUrl(world, data)}/pulls/${thread.number}`;
  const issue = `${repositoryUrl(world, data)}/issues/${thread.number}`;
  const page = `${repositoryPage(world, data)}/pull/${thread.number}`;
  const statuses = `${repositoryUrl(world, data)}/statuses/${pull.headSha}`;
  const links = {
    self: url,
    html: page,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${url}/comments{/number}`,
    commits: `${url}/commits`,
    statuses,
  };
  return {
    ...threadShape(world, data, thread),
    url,
    node_id: nodeId('PR', thread.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    draft: pull.isDraft,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    requested_reviewers: pull.requestedReviewers.map(login => userShape(world, login)),
    requested_teams: [],
    auto_merge: null,
    head: endShape(world, data, pull.headRepository, pull.headRef, pull.headSha, token),
    base: endShape(world, data, `${data.owner}/${data.name}`, pull.baseRef, pull.baseSha, token),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}

function endShape(
  world: World,
  data: RepositoryData,
  slug: string | null,
  ref: string,
  sha: string,
  token: Token | null,
): Json {
  const owner = slug?.split('/')[0] ?? null;
  return {
    label: owner === null ? ref : `${owner}:${ref}`,
    ref,
    sha,
    user: owner === null ? null : userShape(world, owner),
    repo: slug === null ? null : repositoryShape(world, data, token, slug),
  };
}

/** `pull-request`, as a single one is answered. */
export function wholePullShape(
  repository: Repository,
  data: RepositoryData,
  thread: Thread,
  token: Token | null,
): Json {
  const { world, store } = repository;
  const pull = thread.pull as Pull;
  return {
    ...pullShape(world, data, thread, token),
    merged: pull.mergedAt !== null,
    mergeable: thread.state === 'open' ? true : null,
    mergeable_state: thread.state === 'open' ? 'clean' : 'unknown',
    rebaseable: thread.state === 'open' ? true : null,
    merged_by: pull.mergedBy === null ? null : userShape(world, pull.mergedBy),
    comments: data.comments.filter(({ number }) => number === thread.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: 1,
    deletions: 0,
    changed_files: pull.commits.length === 0 ? 0 : store.diff(`${pull.commits[0]}^`, pull.headSha).length,
  };
}

export function commentShape(world: World, data: RepositoryData, comment: Comment): Json {
  const { id, number, author, body, createdAt, updatedAt } = comment;
  const url = `${repositoryUrl(world, data)}/issues/comments/${id}`;
  const kind = data.threads.get(number)?.pull ? 'pull' : 'issues';
  return {
    id,
    node_id: nodeId('IC', id),
    url,
    html_url: `${repositoryPage(world, data)}/${kind}/${number}#issuecomment-${id}`,
    issue_url: `${repositoryUrl(world, data)}/issues/${number}`,
    body,
    user: userShape(world, author),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: associationOf(data, author),
    reactions: reactionsShape(url, []),
    performed_via_github_app: null,
  };
}

export function reviewShape(world: World, data: RepositoryData, review: Review): Json {
  const html = `${repositoryPage(world, data)}/pull/${review.number}#pullrequestreview-${review.id}`;
  const pull = `${repositoryUrl(world, data)}/pulls/${review.number}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userShape(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(data, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}
