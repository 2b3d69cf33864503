/** Who may ask the double what: tokens, permissions, private repositories, limits. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { ask, askGraphql } from './ask.ts';
import { startGitHub } from './github.ts';
import { honestGitHub } from './honest.ts';

const R = '/repos/tidewater/app';
const READ = '{ repository(owner: "tidewater", name: "app") { nameWithOwner pullRequests(first: 1) { totalCount } } }';

describe('a private repository', () => {
  test.each([
    ['nobody', null, 404],
    ['an unknown token', 'ghs_unknown', 401],
    ['a token of another repository', 'ghs_other', 404],
    ['a token without permissions', 'ghs_none', 404],
    ['a token that may read contents', 'ghs_contents', 403],
    ['a token that may read pull requests', 'ghs_pulls', 200],
  ])('lists pull requests for %s: %s', async (_title, token, status) => {
    const github = await honestGitHub({ visibility: 'private' });
    github.token('ghs_other', { repositories: ['tidewater/else'] });
    github.token('ghs_none', { permissions: {} });
    github.token('ghs_contents', { permissions: { metadata: 'read', contents: 'read' } });
    github.token('ghs_pulls', { permissions: { metadata: 'read', pull_requests: 'read' } });
    const answer = await ask(github, 'GET', `${R}/pulls`, undefined, { token });
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.headers['x-accepted-github-permissions']).toBe('pull_requests=read');
  });

  test('answers GraphQL with FORBIDDEN beside the data that may be seen', async () => {
    const github = await honestGitHub({ visibility: 'private' });
    github.token('ghs_contents', { permissions: { metadata: 'read', contents: 'read' } });
    const { status, body } = await askGraphql(github, READ, {}, { token: 'ghs_contents' });
    expect([status, body.errors[0].type, body.errors[0].path]).toEqual([
      200,
      'FORBIDDEN',
      ['repository', 'pullRequests'],
    ]);
    expect(body.data.repository).toBeNull();
  });
});

test('a public repository is read by any token, and written to by permission', async () => {
  const github = await honestGitHub();
  github.person('mia').openIssue({ title: 'One' });
  github.token('ghs_contents', { permissions: { contents: 'read' } });
  const token = 'ghs_contents';
  expect((await ask(github, 'GET', `${R}/issues/1`, undefined, { token })).status).toBe(200);
  const { status, body, headers } = await ask(github, 'PATCH', `${R}/issues/1`, { title: 'T' }, { token });
  expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
  expect(headers['x-accepted-github-permissions']).toBe('issues=write');
  expect((await ask(github, 'PATCH', `${R}/issues/1`, { title: 'T' }, { token: null })).status).toBe(401);
});

test('the setting for Actions is shown to administrators only', async () => {
  const github = await honestGitHub();
  expect((await ask(github, 'GET', `${R}/actions/permissions/workflow`)).status).toBe(403);
});

test('limits are counted in headers, and end in 403 or RATE_LIMITED', async () => {
  const github = await honestGitHub();
  const token = 'ghs_small';
  github.token(token, { limits: { core: 2, graphql: 1 } });
  const first = await ask(github, 'GET', R, undefined, { token });
  expect([
    first.headers['x-ratelimit-limit'],
    first.headers['x-ratelimit-remaining'],
    first.headers['x-ratelimit-used'],
  ]).toEqual(['2', '1', '1']);
  const known = await ask(github, 'GET', R, undefined, {
    token,
    headers: { 'if-none-match': first.headers.etag ?? '' },
  });
  expect(known.status).toBe(304);
  expect((await ask(github, 'GET', R, undefined, { token })).status).toBe(200);
  const { status, headers, body } = await ask(github, 'GET', R, undefined, { token });
  expect([status, headers['x-ratelimit-remaining']]).toEqual([403, '0']);
  expect(body.message).toContain('API rate limit exceeded');
  await askGraphql(github, READ, {}, { token });
  const second = await askGraphql(github, READ, {}, { token });
  expect([second.status, second.body.errors[0].type, second.headers['x-ratelimit-remaining']]).toEqual([
    200,
    'RATE_LIMITED',
    '0',
  ]);
});

test('GitHub Enterprise Server has its API below /api', async () => {
  const github = await honestGitHub({ isEnterprise: true });
  expect(github.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
  expect((await ask(github, 'GET', R)).body.url).toBe(`${github.url}${R}`);
  const { GITHUB_GRAPHQL_URL = '' } = github.environment();
  const { body } = await ask({ url: GITHUB_GRAPHQL_URL.replace('/graphql', '') }, 'POST', '/graphql', { query: READ });
  expect(body.data.repository.nameWithOwner).toBe('tidewater/app');
});

test('a route that the double has not is 404, and told', async () => {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  expect((await ask(github, 'GET', `${R}/stargazers`)).status).toBe(404);
  await askGraphql(github, '{ repository(owner: "tidewater", name: "app") { homepageUrl } }');
  expect(github.unknown).toEqual([`GET ${R}/stargazers`, 'GraphQL Repository.homepageUrl']);
});

test('what a request may not say is told', async () => {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  github.person('mia').openIssue({ title: 'One' });
  await ask(github, 'PATCH', `${R}/issues/1`, { name: 'T' });
  await ask(github, 'GET', `${R}/issues?perpage=3`);
  await askGraphql(github, '{ repository(owner: "tidewater", name: "app") { issues { nodes { number } } } }');
  expect(github.violations).toEqual([
    `PATCH ${R}/issues/1: issues/update 200: request has no field "name"`,
    `GET ${R}/issues: issues/list-for-repo 200: request has no query "perpage"`,
    'GraphQL: You must provide a `first` or `last` value to properly paginate the `issues` connection.',
  ]);
});
