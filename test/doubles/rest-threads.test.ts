/** The double's issues and pull requests: limits, refusals, and GitHub's own words when one is merged. */
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import type { GitHubDouble } from './github.ts';
import { honestGitHub } from './honest.ts';

const R = '/repos/tidewater/app';

async function tidewater(): Promise<GitHubDouble> {
  const github = await honestGitHub();
  github.person('mia').push('main', { message: 'feat: first' });
  return github;
}

const message = (github: GitHubDouble, sha: string | null): string =>
  github.repository.store.commit(sha ?? '')?.message ?? '';

describe('opening a pull request', () => {
  const open = (github: GitHubDouble, body: object = {}) =>
    ask(github, 'POST', `${R}/pulls`, { title: 'T', head: 'drafts', base: 'main', ...body });

  test('without a commit of its own is refused', async () => {
    const github = await tidewater();
    await ask(github, 'POST', `${R}/git/refs`, { ref: 'refs/heads/drafts', sha: github.repository.head() });
    const { status, body } = await open(github);
    expect([status, body.message, body.errors[0].message]).toEqual([
      422,
      'Validation Failed',
      'No commits between main and drafts',
    ]);
  });

  test('is refused while another one is open for the branch, and taken when that is closed', async () => {
    const github = await tidewater();
    github.person('mia').push('drafts', { message: 'docs: x' });
    const { number } = (await open(github)).body;
    const { status, body } = await open(github);
    expect([status, body.errors[0].message]).toEqual([422, 'A pull request already exists for tidewater:drafts.']);
    github.person('mia').close(number);
    expect((await open(github)).status).toBe(201);
  });

  test('is refused when Actions may not', async () => {
    const github = await tidewater();
    github.repository.data.settings.actionsMayCreatePullRequests = false;
    github.person('mia').push('drafts', { message: 'docs: x' });
    const { status, body } = await open(github);
    expect([status, body.message]).toEqual([
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    ]);
    github.token('ghs_app', { kind: 'app', login: 'drumroll-bot', permissions: { pull_requests: 'write' } });
    expect(
      (await ask(github, 'POST', `${R}/pulls`, { title: 'T', head: 'drafts', base: 'main' }, { token: 'ghs_app' }))
        .status,
    ).toBe(201);
  });

  test.each([
    ['head', { head: 'none' }],
    ['base', { base: 'none' }],
  ])('with a %s that does not exist is refused', async (field, body) => {
    const github = await tidewater();
    github.person('mia').push('drafts', { message: 'docs: x' });
    expect((await open(github, body)).body.errors).toEqual([{ resource: 'PullRequest', code: 'invalid', field }]);
  });
});

describe('a text of 65,536 characters is the longest', () => {
  test.each([
    ['an issue', 'POST', 'issues', { title: 'T' }, 201],
    ['an issue, changed', 'PATCH', 'issues/1', {}, 200],
    ['a comment', 'POST', 'issues/1/comments', {}, 201],
    ['a pull request, changed', 'PATCH', 'pulls/2', {}, 200],
  ])('of %s', async (_title, method, path, more, status) => {
    const github = await tidewater();
    github.person('mia').openIssue({ title: 'One' });
    github.person('mia').openPullRequest({ title: 'Two', commits: [{ message: 'x' }] });
    const send = (length: number) => ask(github, method, `${R}/${path}`, { ...more, body: 'x'.repeat(length) });
    expect((await send(65_536)).status).toBe(status);
    const { status: refused, body } = await send(65_537);
    expect([refused, body.errors[0].message]).toEqual([422, 'body is too long (maximum is 65536 characters)']);
  });
});

describe('merging', () => {
  test('a squash is named after its only commit, and after the title when there are more', async () => {
    const github = await tidewater();
    const mia = github.person('mia');
    mia.openPullRequest({ title: 'Title', head: 'a', commits: [{ message: 'feat: one\n\nBecause.' }] });
    mia.openPullRequest({
      title: 'Title',
      head: 'b',
      commits: [{ message: 'one' }, { message: 'two', author: 'sam' }],
    });
    expect(message(github, mia.merge(1, 'squash'))).toBe('feat: one (#1)\n\nBecause.');
    expect(message(github, mia.merge(2, 'squash'))).toBe(
      'Title (#2)\n\n* one\n\n* two\n\n---------\n\nCo-authored-by: sam <sam@example.com>',
    );
  });

  test('a merge names the branch and keeps the title, a rebase keeps the messages', async () => {
    const github = await tidewater();
    const mia = github.person('mia');
    mia.openPullRequest({ title: 'Title', head: 'a', fork: 'sam', commits: [{ message: 'one' }] });
    mia.openPullRequest({ title: 'Title', head: 'b', commits: [{ message: 'two' }, { message: 'three' }] });
    expect(message(github, mia.merge(1, 'merge'))).toBe('Merge pull request #1 from sam/a\n\nTitle');
    mia.merge(2, 'rebase');
    expect(
      github.repository.store
        .history('main')
        .slice(0, 2)
        .map(sha => message(github, sha)),
    ).toEqual(['three', 'two']);
    expect(github.repository.thread(2).pull?.landed).not.toEqual(github.repository.thread(2).pull?.commits);
  });

  test('closes the issues that its text names, when the base is the default branch', async () => {
    const github = await tidewater();
    const mia = github.person('mia');
    mia.openIssue({ title: 'Broken' });
    mia.openIssue({ title: 'Wrong' });
    mia.push('release', { message: 'x' });
    mia.openPullRequest({ title: 'T', head: 'a', body: 'Fixes #1', commits: [{ message: 'one' }] });
    mia.openPullRequest({ title: 'T', head: 'b', base: 'release', body: 'Fixes #2', commits: [{ message: 'two' }] });
    mia.merge(3);
    mia.merge(4);
    expect([1, 2].map(number => github.repository.thread(number).state)).toEqual(['closed', 'open']);
  });

  test('by a push counts as merged', async () => {
    const github = await tidewater();
    const mia = github.person('mia');
    mia.openPullRequest({ title: 'T', head: 'a', commits: [{ message: 'one' }] });
    const sha = mia.push('main', { message: "Merge branch 'a'", merges: ['a'] });
    const { state, pull } = github.repository.thread(1);
    expect([state, pull?.mergeCommit, pull?.mergedAt !== null]).toEqual(['closed', sha, true]);
  });
});

test('the list of issues has pull requests too, and names bots with [bot]', async () => {
  const github = await tidewater();
  const bot = github.person('dependabot[bot]');
  bot.openPullRequest({ title: 'Bump x', commits: [{ message: 'bump' }] });
  github.person('mia').openIssue({ title: 'One' });
  const { body } = await ask(github, 'GET', `${R}/issues?state=all`);
  expect(
    body.map((each: { number: number; pull_request?: unknown; user: { login: string } }) => [
      each.number,
      'pull_request' in each,
      each.user.login,
    ]),
  ).toEqual([
    [2, false, 'mia'],
    [1, true, 'dependabot[bot]'],
  ]);
});

test('what was deleted or renamed: a user is a ghost, a repository is elsewhere', async () => {
  const github = await tidewater();
  github.person('sam').openIssue({ title: 'One' });
  github.world.user('sam').isDeleted = true;
  expect((await ask(github, 'GET', `${R}/issues/1`)).body.user.login).toBe('ghost');
  github.repository.data.formerNames.push('tidewater/old');
  const read = await ask(github, 'GET', '/repos/tidewater/old/issues?page=1');
  const write = await ask(github, 'PATCH', '/repos/tidewater/old/issues/1', { title: 'T' });
  expect([read.status, write.status]).toEqual([301, 307]);
  expect(read.headers.location).toBe(`${github.url}/repositories/${github.repository.data.id}/issues?page=1`);
  expect((await ask(github, 'GET', `/repositories/${github.repository.data.id}/issues/1`)).body.number).toBe(1);
});
