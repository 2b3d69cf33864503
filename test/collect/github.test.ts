import { describe, expect, test } from 'vitest';
import { honestGitHub } from '../doubles/honest.ts';
import { CHECKOUTS, told } from './on-github.ts';

const each = CHECKOUTS;

/** A repository with a released first commit. */
async function released() {
  const github = await honestGitHub();
  const mia = github.person('mia');
  mia.push('main', { message: 'Start' });
  mia.tag('v1.0.0');
  return { github, mia };
}

describe.each(each)('with %s, a pull request brings', checkout => {
  test('its squash, with its own words, labels, author, milestone and issues', async () => {
    const { github, mia } = await released();
    const sam = github.person('sam');
    mia.openIssue({ title: 'Please let us export', labels: ['customer'], number: 7 });
    sam.react(7);
    mia.react(7, 'heart');
    sam.openPullRequest({
      title: 'Export to CSV',
      body: 'Fixes #7\n\n## Why\nYou can take your data along.',
      labels: ['feature', 'ui'],
      number: 12,
      commits: [{ message: 'wip' }, { message: 'more' }],
    });
    mia.milestone('June', 12).dueOn = '2026-06-16T07:00:00Z';
    mia.merge(12, 'squash');
    const { evidence, brought, direct, pull } = await told(github, { checkout });
    expect(brought).toEqual(['#12: Export to CSV (#12)']);
    expect(direct).toEqual([]);
    expect(pull(12)).toMatchObject({
      repository: 'tidewater/app',
      title: 'Export to CSV',
      labels: ['feature', 'ui'],
      author: { name: 'sam', login: 'sam' },
      mergeCommit: github.repository.head(),
      issues: [7],
      base: 'main',
      head: 'add-export',
      isFromFork: false,
      milestone: 'June',
      milestoneDue: '2026-06-16T07:00:00Z',
    });
    expect(pull(12)?.body).toContain('You can take your data along.');
    expect(evidence.issues).toEqual([
      { number: 7, repository: 'tidewater/app', title: 'Please let us export', labels: ['customer'], reactions: 2 },
    ]);
    expect(evidence.repository).toMatchObject({ slug: 'tidewater/app', name: 'app', visibility: 'public' });
    expect(evidence.notices).toEqual([]);
  });

  test('every commit of a rebase merge', async () => {
    const { github, mia } = await released();
    const commits = [{ message: 'Add CSV' }, { message: 'Add PDF' }];
    mia.openPullRequest({ title: 'Exports', number: 12, commits });
    mia.merge(12, 'rebase');
    mia.push('main', { message: 'Not in a pull request' });
    const { brought, direct } = await told(github, { checkout });
    expect(brought).toEqual(['#12: Add PDF, Add CSV']);
    expect(direct).toEqual(['Not in a pull request']);
  });

  test('its merge and what came through it', async () => {
    const { github, mia } = await released();
    const commits = [{ message: 'Add CSV (#3)' }, { message: 'Add PDF' }];
    mia.openPullRequest({ title: 'Exports', number: 12, commits });
    mia.merge(12, 'merge');
    const { brought, direct } = await told(github, { checkout });
    expect(brought).toEqual(['#12: Merge pull request #12 from tidewater/add-export, Add PDF, Add CSV (#3)']);
    expect(direct).toEqual([]);
  });

  test('only what no pull request inside it brought', async () => {
    const { github, mia } = await released();
    mia.push('develop', { message: 'Prepare' });
    mia.openPullRequest({
      title: 'CSV',
      base: 'develop',
      head: 'csv',
      number: 5,
      commits: [{ message: 'c' }, { message: 'd' }],
    });
    mia.merge(5, 'squash');
    const rebased = [{ message: 'Add PDF' }, { message: 'Add HTML' }];
    mia.openPullRequest({ title: 'PDF', base: 'develop', head: 'pdf', number: 6, commits: rebased });
    mia.merge(6, 'rebase');
    mia.openPullRequest({ title: 'Promote', head: 'develop', number: 9 });
    mia.merge(9, 'merge');
    const { brought, direct } = await told(github, { checkout });
    expect(brought).toEqual([
      '#9: Merge pull request #9 from tidewater/develop, Prepare',
      '#6: Add HTML, Add PDF',
      '#5: CSV (#5)',
    ]);
    expect(direct).toEqual([]);
  });

  test('what was merged into its branch only to those pull requests', async () => {
    const { github, mia } = await released();
    mia.push('exports', { message: 'Prepare' });
    mia.openPullRequest({ title: 'CSV', base: 'exports', head: 'csv', number: 5, commits: [{ message: 'c' }] });
    mia.merge(5, 'merge');
    const rebased = [{ message: 'Add PDF' }, { message: 'Add HTML' }];
    mia.openPullRequest({ title: 'PDF', base: 'exports', head: 'pdf', number: 6, commits: rebased });
    mia.merge(6, 'rebase');
    mia.openPullRequest({ title: 'Exports', head: 'exports', number: 9 });
    mia.merge(9, 'merge');
    const { brought } = await told(github, { checkout });
    expect(brought).toEqual([
      '#9: Merge pull request #9 from tidewater/exports, Prepare',
      '#6: Add HTML, Add PDF',
      '#5: Merge pull request #5 from tidewater/csv, c',
    ]);
  });

  test('nothing when it only moved a branch on, which the ledger says', async () => {
    const { github, mia } = await released();
    mia.push('develop', { message: 'Prepare' });
    const rebased = [{ message: 'Add PDF' }, { message: 'Add HTML' }];
    mia.openPullRequest({ title: 'PDF', base: 'develop', head: 'pdf', number: 6, commits: rebased });
    mia.merge(6, 'rebase');
    mia.openPullRequest({ title: 'Promote', head: 'develop', number: 9 });
    // Somebody pushes develop to main, and GitHub takes #9 for merged by its last commit.
    github.repository.store.updateRef('refs/heads/main', github.repository.head('develop'));
    github.repository.changed();
    const { brought, release } = await told(github, { checkout });
    expect(brought).toEqual(['#6: Add HTML, Add PDF', '#9: Prepare']);
    mia.tag('v1.1.0', 'develop~2');
    const later = await told(github, { checkout });
    expect(later.brought).toEqual(['#6: Add HTML, Add PDF', '#9: ']);
    const fate = later.release.ledger.find(({ kind, id }) => kind === 'pull-request' && id === '9');
    expect(fate).toMatchObject({ fate: 'excluded', rule: 'promotion' });
    expect(release.changes.map(({ title }) => title)).toHaveLength(2);
  });

  test('nothing before it is merged, or in another repository', async () => {
    const { github, mia } = await released();
    const sha = mia.push('next', { message: 'Fix a crash' });
    mia.openPullRequest({ title: 'Still open', head: 'next', number: 40 });
    const fork = { repository: 'someone/fork', number: 3, title: 'Sync', mergedAt: '2026-02-01T10:00:00Z' };
    github.repository.data.foreignPulls.push({ ...fork, sha });
    const { brought, direct } = await told(github, { checkout, to: 'next', from: 'v1.0.0' });
    expect(brought).toEqual([]);
    expect(direct).toEqual(['Fix a crash']);
  });
});

describe('a number in a message', () => {
  test.each(each)('is no pull request when it is an issue, an open one, or nobody’s (%s)', async checkout => {
    const { github, mia } = await released();
    mia.openIssue({ title: 'Crash', number: 3 });
    mia.openPullRequest({
      title: 'Still open',
      head: 'open',
      number: 4,
      commits: [{ message: 'x' }, { message: 'y' }],
    });
    mia.push(
      'main',
      { message: 'Fix a crash (#3)' },
      { message: 'Fix more (#4)' },
      { message: 'Fix all (#999999999)' },
    );
    const { brought, direct, evidence } = await told(github, { checkout });
    expect(brought).toEqual([]);
    expect(direct).toEqual(['Fix all (#999999999)', 'Fix more (#4)', 'Fix a crash (#3)']);
    expect(evidence.notices).toEqual([]);
  });

  test('is another repository’s when that pull request was merged by another commit', async () => {
    const { github, mia } = await released();
    mia.openPullRequest({ title: 'Export', head: 'a', number: 5, commits: [{ message: 'a' }, { message: 'b' }] });
    mia.merge(5, 'squash');
    mia.push('main', { message: 'Sync from upstream (#5)' });
    const { brought, direct } = await told(github);
    expect(brought).toEqual(['#5: Export (#5)']);
    expect(direct).toEqual(['Sync from upstream (#5)']);
  });

  test('that is an issue’s gives way to the pull request that rebased the commit', async () => {
    const { github, mia } = await released();
    mia.openIssue({ title: 'Crash', number: 3 });
    mia.openPullRequest({ title: 'Fixes', number: 8, commits: [{ message: 'Fix a crash (#3)' }, { message: 'Test' }] });
    mia.merge(8, 'rebase');
    const { brought } = await told(github);
    expect(brought).toEqual(['#8: Test, Fix a crash (#3)']);
  });
});

describe('the index from commits to pull requests', () => {
  test.each(['squash', 'rebase', 'merge'] as const)('may lag behind a %s, and the newest merges tell', async method => {
    const { github, mia } = await released();
    mia.push('main', { message: 'Before' });
    const commits = [{ message: 'Add CSV' }, { message: `Add PDF${' and more'.repeat(12)}` }];
    const { pull } = mia.openPullRequest({ title: 'Exports', number: 12, commits });
    mia.merge(12, method, { title: 'Everything', message: '' });
    if (pull !== null) pull.isIndexed = false;
    const { brought, direct } = await told(github);
    expect(brought).toHaveLength(1);
    expect(direct).toEqual(['Before']);
  });

  test('may hide a merged pull request behind open ones on other branches', async () => {
    const { github, mia } = await released();
    mia.push('1.x', { message: 'Maintenance' });
    for (let number = 1; number <= 15; number++) mia.openPullRequest({ title: `Open ${number}`, head: '1.x', number });
    mia.openPullRequest({ title: 'Fix', base: '1.x', head: 'fix', number: 20, commits: [{ message: 'Add a fix' }] });
    mia.merge(20, 'rebase');
    // So many that each is asked about with few words.
    mia.push('1.x', ...Array.from({ length: 25 }, (_, index) => ({ message: `Direct ${index}` })));
    const { brought } = await told(github, { to: '1.x', from: 'v1.0.0', branch: 'main' });
    expect(brought).toEqual(['#20: Add a fix']);
  });

  test('does not make a merge into another branch the one that brought a commit here', async () => {
    const { github, mia } = await released();
    mia.push('1.x', { message: 'Maintenance' });
    mia.push('shared', { message: 'Shared fix' });
    mia.openPullRequest({ title: 'To 1.x', base: '1.x', head: 'shared', number: 5 });
    mia.merge(5, 'merge');
    mia.openPullRequest({ title: 'To main', base: 'main', head: 'shared', number: 6 });
    mia.merge(6, 'merge');
    const { brought } = await told(github);
    expect(brought).toEqual(['#6: Merge pull request #6 from tidewater/shared, Shared fix']);
  });
});

test.each(CHECKOUTS)('a branch beside the default one is known as a side line, with %s', async checkout => {
  const { github, mia } = await released();
  mia.push('2.3.x', { message: 'fix: maintenance' });
  mia.push('main', { message: 'feat: new' });
  const line = async (branch: string | null) =>
    (await told(github, { checkout, from: 'v1.0.0', to: branch ?? 'main', branch })).evidence.isSideLine;
  expect(await line('2.3.x')).toBe(true);
  expect(await line('main')).toBeUndefined();
  // Nobody says which branch a tag is of.
  expect(await line(null)).toBeUndefined();
});

describe('people', () => {
  test('who were deleted are ghost, without an account that did nothing', async () => {
    const { github, mia } = await released();
    github
      .person('leaver')
      .openPullRequest({ title: 'Old work', number: 5, commits: [{ message: 'x' }, { message: 'y' }] });
    mia.merge(5, 'squash');
    github.world.user('leaver').isDeleted = true;
    const { pull, evidence } = await told(github);
    expect(pull(5)?.author).toEqual({ name: 'ghost', login: null });
    expect(evidence.commits[0]?.login).toBeUndefined();
  });

  test('that are bots end in [bot], as git has them', async () => {
    const { github, mia } = await released();
    github
      .person('dependabot[bot]')
      .openPullRequest({ title: 'Bump x from 1 to 2', number: 5, commits: [{ message: 'x' }, { message: 'y' }] });
    mia.merge(5, 'squash');
    const { pull, release } = await told(github);
    expect(pull(5)?.author).toEqual({ name: 'dependabot[bot]', login: 'dependabot[bot]' });
    expect(release.contributors).toEqual([]);
  });

  test.each(each)('have the account that GitHub knows for their address (%s)', async checkout => {
    const { github, mia } = await released();
    mia.push('main', { message: 'Direct' });
    mia.openPullRequest({ title: 'Squashed', number: 5, commits: [{ message: 'x' }, { message: 'y' }] });
    mia.merge(5, 'squash');
    mia.openPullRequest({ title: 'Merged', head: 'm', number: 6, commits: [{ message: 'inside' }] });
    mia.merge(6, 'merge');
    mia.push('main', { message: 'Stranger', author: 'Nobody Known <nobody@example.org>' });
    const { evidence } = await told(github, { checkout });
    const logins = Object.fromEntries(evidence.commits.map(({ message, login }) => [message.split('\n')[0], login]));
    expect(logins).toEqual({
      Direct: 'mia',
      'Squashed (#5)': 'mia',
      inside: 'mia',
      'Merge pull request #6 from tidewater/m': 'mia',
      Stranger: undefined,
    });
    expect(JSON.stringify(evidence.pullRequests)).not.toContain('@');
  });
});

describe('a repository', () => {
  test.each(each)('that was renamed is found, and its new name said (%s)', async checkout => {
    const { github, mia } = await released();
    mia.openPullRequest({ title: 'Export', number: 5, commits: [{ message: 'x' }, { message: 'y' }] });
    mia.merge(5, 'squash');
    github.repository.data.formerNames.push('oldwater/app');
    const { brought, evidence } = await told(github, { checkout, repository: 'oldwater/app' });
    expect(brought).toEqual(['#5: Export (#5)']);
    expect(evidence.repository.slug).toBe('tidewater/app');
    // A shallow clone's own remote knows the new name already.
    expect(evidence.notices.map(({ code }) => code)).toEqual(
      checkout === 'a shallow clone' ? [] : ['repository-renamed'],
    );
  });

  test.each(['public', 'private', 'internal'] as const)('that is %s is called so, or private', async visibility => {
    const github = await honestGitHub({ visibility });
    github.person('mia').push('main', { message: 'Start' });
    const { evidence } = await told(github);
    expect(evidence.repository.visibility).toBe(visibility === 'public' ? 'public' : 'private');
  });

  test('gets pull requests from private and deleted forks', async () => {
    const { github, mia } = await released();
    const { pull: first } = github
      .person('sam')
      .openPullRequest({ title: 'From a fork', fork: 'sam', number: 5, commits: [{ message: 'x' }, { message: 'y' }] });
    if (first !== null) first.headRepository = null;
    mia.merge(5, 'merge');
    const { pull } = await told(github);
    expect(pull(5)).toMatchObject({ isFromFork: true, head: 'add-export' });
  });

  test.each(['a clone', 'no clone'] as const)('that is not there is an error (%s)', async checkout => {
    const { github } = await released();
    const asked = told(github, { checkout, repository: 'tidewater/secret' });
    await expect(asked).rejects.toMatchObject({
      code: 'E_GITHUB_NOT_FOUND',
      message: expect.stringContaining('the repository tidewater/secret'),
      fix: expect.stringContaining('`contents: read`'),
    });
  });

  test('whose pull requests the token may not see is an error that names the line to write', async () => {
    const github = await honestGitHub({ visibility: 'private' });
    github.token('narrow', { kind: 'actions', permissions: { metadata: 'read', contents: 'read' } });
    github.person('mia').push('main', { message: 'Start (#4)' });
    await expect(told(github, { token: 'narrow' })).rejects.toMatchObject({
      code: 'E_GITHUB_FORBIDDEN',
      fix: expect.stringContaining('`pull-requests: read`'),
    });
  });

  test('whose issues the token may not see costs no more than their labels, and a notice says so', async () => {
    const github = await honestGitHub({ visibility: 'private' });
    const mia = github.person('mia');
    github.token('narrow', {
      kind: 'actions',
      permissions: { metadata: 'read', contents: 'read', pull_requests: 'read' },
    });
    mia.push('main', { message: 'Start' });
    mia.openIssue({ title: 'Crash', number: 3, labels: ['bug'] });
    mia.openPullRequest({ title: 'Fix', body: 'Fixes #3', number: 5, commits: [{ message: 'x' }, { message: 'y' }] });
    mia.merge(5, 'squash');
    const { brought, evidence } = await told(github, { token: 'narrow' });
    expect(brought).toEqual(['#5: Fix (#5)']);
    expect(evidence.notices).toMatchObject([
      { code: 'issues-unreadable', message: expect.stringContaining('`issues: read`') },
    ]);
  });
});

test('a description beyond GitHub’s own limit is cut, and that is said', async () => {
  const { github, mia } = await released();
  mia.openPullRequest({
    title: 'Long',
    body: `${'x'.repeat(65_535)}😀tail`,
    number: 5,
    commits: [{ message: 'x' }, { message: 'y' }],
  });
  mia.merge(5, 'squash');
  const { pull, evidence } = await told(github);
  expect(pull(5)?.body).toBe('x'.repeat(65_535));
  expect(evidence.notices).toMatchObject([{ code: 'body-cut', where: '#5' }]);
});
