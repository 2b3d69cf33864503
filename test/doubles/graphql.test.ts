/** The double's GraphQL: GitHub's schema over a real repository, with GitHub's limits, costs and errors. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Asked, ask, askGraphql } from './ask.ts';
import { type GitHubDouble, startGitHub } from './github.ts';
import { honestGitHub } from './honest.ts';
import { seed } from './seed.ts';

const NAMES = 'owner: "tidewater", name: "app"';

async function tidewater(): Promise<GitHubDouble> {
  const github = await honestGitHub();
  github.person('mia').push('main', { message: 'feat: first' });
  github.person('mia').tag('v1.0.0');
  return github;
}

/** Numbers of a commit's pull requests. */
async function associated(github: GitHubDouble, oid: string): Promise<readonly number[]> {
  const query = `query($oid: GitObjectID!) { repository(${NAMES}) { object(oid: $oid) { ... on Commit { associatedPullRequests(first: 9) { nodes { number } } } } } }`;
  const { body } = await askGraphql(github, query, { oid });
  return body.data.repository.object.associatedPullRequests.nodes.map(({ number }: { number: number }) => number);
}

describe('pull requests of a commit', () => {
  test('are found for a squash, a rebased commit, a merge and what it merged', async () => {
    const github = await tidewater();
    const [squash, rebase, merge] = seed(github.repository, [
      { method: 'squash', title: 'feat: a', commits: ['one', 'two'] },
      { method: 'rebase', title: 'feat: b', commits: ['three', 'four'] },
      { method: 'merge', title: 'feat: c', commits: ['five', 'six'] },
    ]);
    for (const thread of [squash, rebase, merge])
      for (const sha of thread?.pull?.landed ?? []) expect(await associated(github, sha)).toEqual([thread?.number]);
    expect([squash, rebase, merge].map(thread => thread?.pull?.landed.length)).toEqual([1, 2, 3]);
  });

  test('are missing while the index lags', async () => {
    const github = await tidewater();
    const mia = github.person('mia');
    const { number, pull } = mia.openPullRequest({ title: 'T', commits: [{ message: 'one' }] });
    const sha = mia.merge(number);
    if (pull !== null) pull.isIndexed = false;
    expect(await associated(github, sha)).toEqual([]);
    if (pull !== null) pull.isIndexed = true;
    github.repository.saved();
    expect(await associated(github, sha)).toEqual([number]);
  });

  test('are all that hold it: a promotion too, an open one only off the default branch', async () => {
    const github = await tidewater();
    const mia = github.person('mia');
    mia.push('old', { message: 'fix: old' });
    mia.push('develop', { message: 'chore: start' });
    mia.openPullRequest({ title: 'Feature', head: 'feature', base: 'develop', commits: [{ message: 'feat: x' }] });
    const sha = mia.merge(1, 'merge');
    mia.openPullRequest({ title: 'Promote', head: 'develop' });
    expect(await associated(github, sha)).toEqual([1, 2]);
    mia.merge(2, 'merge');
    expect(await associated(github, sha)).toEqual([1, 2]);
    mia.openPullRequest({ title: 'For the old line', head: 'main', base: 'old' });
    expect(github.repository.thread(3).pull?.commits).toContain(sha);
    expect(await associated(github, sha)).toEqual([1, 2]);
  });
});

test('people: bots without [bot], nobody for who was deleted, git names without an account', async () => {
  const github = await tidewater();
  github.person('dependabot[bot]').openPullRequest({ title: 'Bump', head: 'a', commits: [{ message: 'bump' }] });
  github.person('sam').openPullRequest({
    title: 'T',
    head: 'b',
    commits: [{ message: 'x\n\nCo-authored-by: Lea <lea@nowhere.example>' }],
  });
  github.world.user('sam').isDeleted = true;
  const query = `{ repository(${NAMES}) { pullRequests(first: 5) { nodes { author { __typename login } commits(first: 1) { nodes { commit { authors(first: 3) { nodes { name user { login } } } } } } } } } }`;
  const { nodes } = (await askGraphql(github, query)).body.data.repository.pullRequests;
  const authorsOf = (node: (typeof nodes)[0]) => node.commits.nodes[0].commit.authors.nodes;
  expect(nodes[0].author).toEqual({ __typename: 'Bot', login: 'dependabot' });
  expect(authorsOf(nodes[0])).toEqual([{ name: 'dependabot[bot]', user: null }]);
  expect(nodes[1].author).toBeNull();
  expect(authorsOf(nodes[1])).toEqual([
    { name: 'sam', user: null },
    { name: 'Lea', user: null },
  ]);
});

test('what is not there: null for a ref, NOT_FOUND beside the data for a number or a repository', async () => {
  const github = await tidewater();
  github.person('mia').openIssue({ title: 'One' });
  const query = `{ repository(${NAMES}) { ref(qualifiedName: "refs/tags/none") { name } issue(number: 1) { title } pullRequest(number: 1) { title } p2: pullRequest(number: 2) { title } } other: repository(owner: "no", name: "body") { name } }`;
  const { status, body } = await askGraphql(github, query);
  expect(status).toBe(200);
  expect(body.data).toEqual({
    repository: { ref: null, issue: { title: 'One' }, pullRequest: null, p2: null },
    other: null,
  });
  expect(body.errors.map(({ type, path, message }: Record<string, unknown>) => [type, path, message])).toEqual([
    ['NOT_FOUND', ['repository', 'pullRequest'], 'Could not resolve to a PullRequest with the number of 1.'],
    ['NOT_FOUND', ['repository', 'p2'], 'Could not resolve to a PullRequest with the number of 2.'],
    ['NOT_FOUND', ['other'], "Could not resolve to a Repository with the name 'no/body'."],
  ]);
});

test('a comparison ends at 1,000 commits, and only aheadBy tells', async () => {
  const github = await tidewater();
  seed(
    github.repository,
    Array.from({ length: 1010 }, (_each, index) => ({ message: `feat: ${index}` })),
  );
  const query = `query($after: String) { repository(${NAMES}) { ref(qualifiedName: "v1.0.0") { compare(headRef: "main") { aheadBy commits(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } } } } } }`;
  const seen = new Set<string>();
  let after: string | null = null;
  let aheadBy = 0;
  do {
    const answer: Asked = await askGraphql(github, query, { after });
    const { compare } = answer.body.data.repository.ref;
    for (const { oid } of compare.commits.nodes) seen.add(oid);
    aheadBy = compare.aheadBy;
    after = compare.commits.pageInfo.hasNextPage ? compare.commits.pageInfo.endCursor : null;
  } while (after !== null);
  expect([aheadBy, seen.size]).toEqual([1010, 1000]);
});

describe('cost', () => {
  const lean = `associatedPullRequests(first: 5) { nodes { number } }`;
  const commits = (inner: string): string =>
    `{ repository(${NAMES}) { ref(qualifiedName: "v1.0.0") { compare(headRef: "main") { commits(first: 100) { nodes { oid ${inner} } } } } } rateLimit { cost nodeCount } }`;

  test.each([
    ['a range with its pull requests', commits(lean), 1, 600],
    [
      'the same with labels and issues of each',
      commits(
        'associatedPullRequests(first: 5) { nodes { labels(first: 20) { nodes { name } } closingIssuesReferences(first: 5) { nodes { number } } } }',
      ),
      11,
      13_100,
    ],
    [
      'fifty pull requests by number',
      `{ rateLimit { cost nodeCount } repository(${NAMES}) { ${Array.from({ length: 50 }, (_each, index) => `p${index}: issueOrPullRequest(number: 1) { ... on PullRequest { labels(first: 20) { nodes { name } } closingIssuesReferences(first: 5) { nodes { number } } } }`).join(' ')} } }`,
      1,
      1250,
    ],
    ['a count alone', `{ rateLimit { cost nodeCount } repository(${NAMES}) { issues { totalCount } } }`, 1, 0],
  ])('of %s', async (_title, query, cost, nodeCount) => {
    const github = await tidewater();
    github.person('mia').openIssue({ title: 'One' });
    const { body } = await askGraphql(github, query);
    expect(body.data.rateLimit).toEqual({ cost, nodeCount });
    expect(github.log.points()).toBe(cost);
  });

  test.each([
    ['no first or last', 'issues { nodes { number } }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['a page of 101', 'issues(first: 101) { nodes { number } }', 'EXCESSIVE_PAGINATION'],
    [
      'more than 500,000 nodes',
      'issues(first: 100) { nodes { labels(first: 100) { nodes { issues(first: 100) { totalCount } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
  ])('%s is refused', async (_title, field, type) => {
    const github = await startGitHub();
    onTestFinished(() => github.close());
    const { status, body } = await askGraphql(github, `{ repository(${NAMES}) { ${field} } }`);
    expect([status, body.errors[0].type, body.data]).toEqual([200, type, undefined]);
    expect(github.violations).toHaveLength(1);
  });
});

describe('createCommitOnBranch', () => {
  const query =
    'mutation Save($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  const input = (expectedHeadOid: string | null, contents = 'x') => ({
    branch: { repositoryNameWithOwner: 'tidewater/app', branchName: 'main' },
    message: { headline: 'docs: notes' },
    expectedHeadOid,
    fileChanges: { additions: [{ path: 'notes.md', contents: Buffer.from(contents).toString('base64') }] },
  });

  test('of two writers from the same head one wins', async () => {
    const github = await tidewater();
    const head = github.repository.head();
    const answers = await Promise.all(
      ['one', 'two'].map(text => askGraphql(github, query, { input: input(head, text) })),
    );
    const errors = answers.flatMap(({ body }) => body.errors ?? []);
    expect(errors.map(({ type }) => type)).toEqual(['STALE_DATA']);
    expect(github.repository.store.range(head ?? '', 'main')).toHaveLength(1);
    expect(github.log.writes).toHaveLength(2);
  });
});

test('a query that GitHub would not understand is answered with errors and no data', async () => {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  const { status, body } = await askGraphql(github, `{ repository(${NAMES}) { nmae } }`);
  expect([status, body.data, body.errors[0].message]).toEqual([
    200,
    undefined,
    'Cannot query field "nmae" on type "Repository". Did you mean "name"?',
  ]);
  expect((await ask(github, 'POST', '/graphql', { query: '{ viewer { login } }' }, { token: null })).status).toBe(401);
});
