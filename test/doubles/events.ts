/** Test double: real webhook payloads, moved to the double's repository. In: what happened. Out: an event as the runner hands it over. */
import { createRequire } from 'node:module';
import type { GitHubDouble } from './github.ts';
import type { RunnerEvent } from './run-action.ts';
import { releaseShape } from './shape-release.ts';
import { commentShape, issueShape, pullShape, reviewShape, wholePullShape } from './shape-thread.ts';
import { type Json, labelShape, repositoryShape, userShape } from './shape-user.ts';

interface Examples {
  readonly name: string;
  readonly examples: readonly Json[];
}

const require = createRequire(import.meta.url);
let examples: readonly Examples[] | undefined;

/** The first example of GitHub's that fits. @throws Error when @octokit/webhooks-examples has none */
function example(name: string, fits: (payload: Json) => boolean = () => true): Json {
  examples ??= require('@octokit/webhooks-examples') as readonly Examples[];
  const found = examples.find(each => each.name === name)?.examples.find(fits);
  if (found === undefined) throw new Error(`@octokit/webhooks-examples has no such ${name}`);
  return structuredClone(found);
}

/** The example with the double's repository and people, and with what the event is about. */
function payloadOf({ world, repository }: GitHubDouble, payload: Json, sender: string, about: Json): Json {
  const { organization: _, installation: __, ...rest } = payload;
  const moved = { repository: repositoryShape(world, repository.data, null), sender: userShape(world, sender) };
  const text = JSON.stringify({ ...rest, ...about, ...moved });
  const names = text.replaceAll(/Codertocat\/Hello-World|octo-org\/octo-repo/g, repository.slug);
  return JSON.parse(names.replaceAll('Codertocat', sender)) as Json;
}

const NOBODY = '0'.repeat(40);

/** A push to a branch; `before` is the head's parent unless said. */
export function pushEvent(github: GitHubDouble, { branch = 'main', before = '', sender = 'mia' } = {}): RunnerEvent {
  const { repository } = github;
  const ref = `refs/heads/${branch}`;
  const after = repository.head(branch) ?? NOBODY;
  const head = repository.store.commit(after);
  const old = before || head?.parents[0] || NOBODY;
  const base = example('push', payload => String(payload.ref).startsWith('refs/heads/'));
  const commit = { id: after, message: head?.message ?? '', tree_id: head?.tree };
  const about = {
    ref,
    before: old,
    after,
    created: old === NOBODY,
    deleted: after === NOBODY,
    forced: false,
    base_ref: null,
    compare: `${github.world.serverUrl}/${repository.slug}/compare/${old.slice(0, 12)}...${after.slice(0, 12)}`,
    head_commit: head === null ? null : { ...(base.head_commit as Json | null), ...commit },
    commits: [],
    pusher: { name: sender, email: `${sender}@example.com` },
  };
  return { name: 'push', ref, sha: after, payload: payloadOf(github, base, sender, about) };
}

/** A push of a tag. */
export function tagEvent(github: GitHubDouble, tag: string, sender = 'mia'): RunnerEvent {
  const ref = `refs/tags/${tag}`;
  const target = github.repository.data.refs[ref];
  const base = example('push', payload => String(payload.ref).startsWith('refs/tags/') && payload.created === true);
  const about = { ref, before: NOBODY, after: target?.sha ?? NOBODY, created: true, deleted: false, base_ref: null };
  return { name: 'push', ref, sha: target?.commit ?? '', payload: payloadOf(github, base, sender, about) };
}

export type PullAction =
  | 'opened'
  | 'edited'
  | 'synchronize'
  | 'reopened'
  | 'labeled'
  | 'closed'
  | 'assigned'
  | 'ready_for_review';

/** Anything about a pull request; the drafts pull request and those of forks are told by their heads. */
export function pullRequestEvent(
  github: GitHubDouble,
  number: number,
  action: PullAction,
  sender = 'mia',
): RunnerEvent {
  const { world, repository } = github;
  const thread = repository.thread(number);
  const { pull } = thread;
  if (pull === null) throw new Error(`#${number} is no pull request`);
  // There is no example of `edited`; it is one of `opened` with what changed.
  const base = example('pull_request', payload => payload.action === (action === 'edited' ? 'opened' : action));
  const label = repository.data.labels.find(({ name }) => thread.labels.includes(name));
  const about = {
    action,
    number,
    pull_request: wholePullShape(repository, repository.data, thread, null),
    ...(action === 'labeled' && label ? { label: labelShape(world, repository.data, label) } : {}),
    ...(action === 'edited' ? { changes: { body: { from: '' } } } : {}),
    ...(action === 'synchronize' ? { before: pull.commits.at(-2) ?? pull.baseSha, after: pull.headSha } : {}),
  };
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: pull.headSha,
    payload: payloadOf(github, base, sender, about),
    environment: { GITHUB_HEAD_REF: pull.headRef, GITHUB_BASE_REF: pull.baseRef },
  };
}

/** The newest review of a pull request. */
export function reviewEvent(github: GitHubDouble, number: number): RunnerEvent {
  const { world, repository } = github;
  const { pull } = repository.thread(number);
  const review = repository.data.reviews.findLast(each => each.number === number);
  if (pull === null || review === undefined) throw new Error(`#${number} has no review`);
  const base = example('pull_request_review', payload => payload.action === 'submitted');
  const shape = reviewShape(world, repository.data, review);
  const about = {
    // Webhooks write states in lower case, the REST API in upper case.
    review: { ...shape, state: review.state.toLowerCase() },
    pull_request: pullShape(world, repository.data, repository.thread(number), null),
  };
  return {
    name: 'pull_request_review',
    ref: `refs/pull/${number}/merge`,
    sha: pull.headSha,
    payload: payloadOf(github, base, review.author, about),
    environment: { GITHUB_HEAD_REF: pull.headRef, GITHUB_BASE_REF: pull.baseRef },
  };
}

/** A merge queue asks for checks. */
export function mergeGroupEvent(github: GitHubDouble, number: number): RunnerEvent {
  const { repository } = github;
  const { pull } = repository.thread(number);
  const base = repository.head() ?? '';
  const head = pull?.headSha ?? '';
  const ref = `refs/heads/gh-readonly-queue/${repository.data.defaultBranch}/pr-${number}-${base}`;
  const payload = example('merge_group', each => each.action === 'checks_requested');
  const group = {
    head_sha: head,
    head_ref: ref,
    base_sha: base,
    base_ref: `refs/heads/${repository.data.defaultBranch}`,
  };
  const about = { merge_group: { ...(payload.merge_group as Json), ...group } };
  return { name: 'merge_group', ref, sha: head, payload: payloadOf(github, payload, 'mia', about) };
}

/** Something about a release, most of all `published`. */
export function releaseEvent(
  github: GitHubDouble,
  tag: string,
  action: 'published' | 'released' | 'edited' | 'created' | 'deleted' = 'published',
  sender = 'mia',
): RunnerEvent {
  const { world, repository } = github;
  const release = repository.data.releases.find(({ tagName }) => tagName === tag);
  if (release === undefined) throw new Error(`no release ${tag}`);
  const base = example('release', payload => payload.action === action);
  const about = { release: releaseShape(world, repository.data, release) };
  const sha = repository.data.refs[`refs/tags/${tag}`]?.commit ?? '';
  return { name: 'release', ref: `refs/tags/${tag}`, sha, payload: payloadOf(github, base, sender, about) };
}

export function dispatchEvent(github: GitHubDouble, inputs: Readonly<Record<string, string>> = {}): RunnerEvent {
  const ref = `refs/heads/${github.repository.data.defaultBranch}`;
  const about = { inputs, ref, workflow: '.github/workflows/drumroll.yml' };
  const payload = payloadOf(github, example('workflow_dispatch'), 'mia', about);
  return { name: 'workflow_dispatch', ref, sha: github.repository.head() ?? '', payload };
}

/** Of a schedule there is no example: its payload has the schedule, the repository and nothing else. */
export function scheduleEvent(github: GitHubDouble, schedule = '17 6 * * 1-5'): RunnerEvent {
  const ref = `refs/heads/${github.repository.data.defaultBranch}`;
  const { repository, sender } = payloadOf(github, {}, 'github-actions[bot]', {});
  return { name: 'schedule', ref, sha: github.repository.head() ?? '', payload: { schedule, repository, sender } };
}

export function issueEvent(
  github: GitHubDouble,
  number: number,
  action: 'opened' | 'edited' | 'labeled' | 'reopened',
  sender = 'mia',
  label = 'bug',
): RunnerEvent {
  const { world, repository } = github;
  const issue = issueShape(world, repository.data, repository.thread(number));
  const payload = payloadOf(
    github,
    example('issues', each => each.action === action),
    sender,
    action === 'labeled' ? { issue, label: { name: label } } : { issue },
  );
  return { name: 'issues', ref: 'refs/heads/main', sha: repository.head() ?? '', payload };
}

/** A comment; on a pull request too, whose `issue` then names it. */
export function commentEvent(github: GitHubDouble, id: number): RunnerEvent {
  const { world, repository } = github;
  const comment = repository.data.comments.find(each => each.id === id);
  if (comment === undefined) throw new Error(`no comment ${id}`);
  const about = {
    comment: commentShape(world, repository.data, comment),
    issue: issueShape(world, repository.data, repository.thread(comment.number)),
  };
  const payload = payloadOf(
    github,
    example('issue_comment', each => each.action === 'created'),
    comment.author,
    about,
  );
  return { name: 'issue_comment', ref: 'refs/heads/main', sha: repository.head() ?? '', payload };
}
