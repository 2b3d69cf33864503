/** The payloads: GitHub's own, about the double's repository and nothing else. */
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import {
  commentEvent,
  dispatchEvent,
  issueEvent,
  mergeGroupEvent,
  type PullAction,
  pullRequestEvent,
  pushEvent,
  releaseEvent,
  scheduleEvent,
  tagEvent,
} from './events.ts';
import type { GitHubDouble } from './github.ts';
import { honestGitHub } from './honest.ts';
import type { RunnerEvent } from './run-action.ts';

async function tidewater(): Promise<GitHubDouble> {
  const github = await honestGitHub();
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first' }, { message: 'feat: second' });
  mia.tag('v1.0.0');
  mia.openPullRequest({
    title: 'From a fork',
    head: 'fix',
    fork: 'sam',
    labels: ['bug'],
    commits: [{ message: 'fix: one' }],
  });
  mia.openIssue({ title: 'Broken' });
  await ask(github, 'POST', '/repos/tidewater/app/releases', { tag_name: 'v1.0.0' });
  return github;
}

// biome-ignore lint/suspicious/noExplicitAny: payloads have every shape
const payload = (event: RunnerEvent): any => event.payload;

describe('every payload', () => {
  test.each<[string, (github: GitHubDouble) => RunnerEvent, string, string]>([
    ['a push', github => pushEvent(github), 'push', 'refs/heads/main'],
    ['a pushed tag', github => tagEvent(github, 'v1.0.0'), 'push', 'refs/tags/v1.0.0'],
    ...(
      [
        'opened',
        'edited',
        'synchronize',
        'reopened',
        'labeled',
        'closed',
        'assigned',
        'ready_for_review',
      ] as PullAction[]
    ).map((action): [string, (github: GitHubDouble) => RunnerEvent, string, string] => [
      `a pull request, ${action}`,
      github => pullRequestEvent(github, 1, action),
      'pull_request',
      'refs/pull/1/merge',
    ]),
    ['a merge queue', github => mergeGroupEvent(github, 1), 'merge_group', 'refs/heads/gh-readonly-queue/main/pr-1-'],
    ['a published release', github => releaseEvent(github, 'v1.0.0'), 'release', 'refs/tags/v1.0.0'],
    ['a run by hand', github => dispatchEvent(github, { command: 'draft' }), 'workflow_dispatch', 'refs/heads/main'],
    ['a schedule', github => scheduleEvent(github), 'schedule', 'refs/heads/main'],
    ['an issue', github => issueEvent(github, 2, 'opened'), 'issues', 'refs/heads/main'],
    [
      'a comment',
      github => commentEvent(github, github.person('mia').comment(1, 'yes')),
      'issue_comment',
      'refs/heads/main',
    ],
  ])('of %s is about this repository', async (_title, make, name, ref) => {
    const event = make(await tidewater());
    expect([event.name, event.ref?.startsWith(ref)]).toEqual([name, true]);
    expect(payload(event).repository.full_name).toBe('tidewater/app');
    expect(JSON.stringify(event.payload).match(/Codertocat|octo-org\/octo-repo/g)).toBeNull();
  });
});

test('a push has its commits, a pull request of a fork its head', async () => {
  const github = await tidewater();
  const push = payload(pushEvent(github));
  expect([push.after, push.head_commit.message]).toEqual([github.repository.head(), 'feat: second']);
  expect(github.repository.store.commit(push.after)?.parents).toEqual([push.before]);
  const { pull_request: pull, action } = payload(pullRequestEvent(github, 1, 'opened'));
  expect([action, pull.head.repo.full_name, pull.base.repo.full_name, pull.merged]).toEqual([
    'opened',
    'sam/app',
    'tidewater/app',
    false,
  ]);
});

test('a merged pull request says so when it is closed', async () => {
  const github = await tidewater();
  const sha = github.person('mia').merge(1);
  const { pull_request: pull } = payload(pullRequestEvent(github, 1, 'closed'));
  expect([pull.merged, pull.merge_commit_sha, pull.state]).toEqual([true, sha, 'closed']);
});
