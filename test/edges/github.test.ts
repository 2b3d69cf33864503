import { describe, expect, test } from 'vitest';
import { apiPath } from '../../src/collect/github.ts';
import { openGitHub } from '../../src/edges/github.ts';
import type { Timing } from '../../src/edges/github-client.ts';
import { usageLine } from '../../src/edges/github-meter.ts';
import { DrumrollError, describeError } from '../../src/errors.ts';
import { closedAddress, type ScriptedAnswer, type ScriptedServer, scriptedServer } from './scripted-server.ts';

const TOKEN = 'ghs_0123456789abcdefABCDEF0123456789abcd';
const START = Date.UTC(2026, 5, 16, 10, 0, 0);
const inSeconds = (seconds: number): string => String(START / 1000 + seconds);

/** A GitHub edge whose clock only waiting moves. */
function open(server: Pick<ScriptedServer, 'url'>, timing: Partial<Timing> = {}, root = '') {
  let at = START;
  const waits: number[] = [];
  const edge = openGitHub(
    { token: TOKEN, apiUrl: `${server.url}${root}` },
    {
      spacing: 0,
      retryBase: 1,
      now: () => at,
      wait: async milliseconds => {
        waits.push(milliseconds / 1000);
        at += milliseconds;
      },
      ...timing,
    },
  );
  return { edge, waits };
}

/** The code and words of what a promise was rejected with; never the token. */
async function failure(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DrumrollError);
  const { code, message, fix } = describeError(error);
  expect(`${message} ${fix} ${(error as Error).stack}`).not.toContain(TOKEN);
  return `${code}: ${message} ${fix}`;
}

const ok = (data: unknown = { viewer: 1 }): ScriptedAnswer => ({ body: { data } });
const secondary: ScriptedAnswer = {
  status: 403,
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
};
const usedUp = (resets: string): ScriptedAnswer => ({
  status: 403,
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resets, 'x-ratelimit-resource': 'core' },
  body: { message: 'API rate limit exceeded for installation ID 1.' },
});
const graphqlUsedUp = (resets: string): ScriptedAnswer => ({
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resets, 'x-ratelimit-resource': 'graphql' },
  body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] },
});

describe('a query', () => {
  test('goes to the address, the token and the variables that it was given', async () => {
    const server = await scriptedServer([ok()]);
    const { edge } = open(server);
    const answer = await edge.graphql('query($n: Int!) { viewer }', { n: 7, query: 'not the document' });
    expect(answer).toEqual({ data: { viewer: 1 }, errors: [] });
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/graphql' });
    expect(server.seen[0]?.headers.authorization).toBe(`token ${TOKEN}`);
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      query: 'query($n: Int!) { viewer }',
      variables: { n: 7, query: 'not the document' },
    });
  });

  test('goes beside the REST API on GitHub Enterprise Server, not below it', async () => {
    const server = await scriptedServer([ok()]);
    const { edge } = open(server, {}, '/api/v3/');
    await edge.graphql('{ viewer }', {});
    await edge.find('/repos/o/r');
    expect(server.seen.map(({ url }) => url)).toEqual(['/api/graphql', '/api/v3/repos/o/r']);
  });

  test('hands on data and errors that come together, and drops neither', async () => {
    const body = {
      data: { repository: { pull7: null } },
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'pull7'], message: 'Could not resolve', locations: [] }],
    };
    const { edge } = open(await scriptedServer([{ body }]));
    expect(await edge.graphql('{ x }', {})).toEqual({
      data: body.data,
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'pull7'], message: 'Could not resolve' }],
    });
  });

  test.each<[string, ScriptedAnswer, RegExp]>([
    [
      'a field that GitHub does not know',
      { body: { errors: [{ message: "Field 'titel' doesn't exist" }] } },
      /^E_GITHUB_REFUSED: .*Field 'titel'/,
    ],
    [
      'pull requests that the token may not see',
      {
        body: {
          data: null,
          errors: [{ type: 'FORBIDDEN', path: ['repository', 'pull7'], message: 'Resource not accessible' }],
        },
      },
      /^E_GITHUB_FORBIDDEN: .*`pull-requests: read` under `permissions:`/,
    ],
    [
      'a token that is wrong',
      { status: 401, body: { message: 'Bad credentials' } },
      /^E_GITHUB_UNAUTHORIZED: .*`token`/,
    ],
    [
      'a query that took too long, though GitHub answers 200',
      { body: { data: null, errors: [{ message: 'Something went wrong while executing your query. timeout' }] } },
      /^E_GITHUB_UNAVAILABLE/,
    ],
    ['a page of HTML', { body: '<html>proxy</html>' }, /^E_GITHUB_REFUSED: /],
  ])('fails for %s', async (_title, answer, expected) => {
    const { edge } = open(await scriptedServer([answer]));
    expect(await failure(edge.graphql('{ viewer }', {}))).toMatch(expected);
  });

  test.each<[string, ScriptedAnswer]>([
    ['502', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['504', { status: 504, body: { message: 'We couldn’t respond to your request in time.' } }],
    ['a cut connection', { breaks: 'at once' }],
    [
      'a connection cut in the middle of an answer',
      { body: { data: { viewer: 'x'.repeat(2000) } }, breaks: 'in the body' },
    ],
  ])('is sent again after %s', async (_title, trouble) => {
    const server = await scriptedServer([trouble, trouble, ok()]);
    const { edge } = open(server);
    expect((await edge.graphql('{ viewer }', {})).data).toEqual({ viewer: 1 });
    expect(server.seen).toHaveLength(3);
    expect(edge.usage().requests).toBe(3);
  });

  test('is sent once where the caller would rather ask for less', async () => {
    const server = await scriptedServer([{ status: 502 }]);
    const { edge } = open(server);
    expect(await failure(edge.graphql('{ viewer }', {}, { isSingle: true }))).toMatch(/^E_GITHUB_UNAVAILABLE: .*502/);
    expect(server.seen).toHaveLength(1);
  });

  test('is given up after three more tries, and the reason said', async () => {
    const server = await scriptedServer([{ breaks: 'at once' }]);
    const { edge } = open(server);
    expect(await failure(edge.graphql('{ viewer }', {}))).toMatch(/^E_GITHUB_UNAVAILABLE: .*the connection was cut/);
    expect(server.seen).toHaveLength(4);
  });

  test('is given up when no answer comes in time', async () => {
    const { edge } = open(await scriptedServer([{ breaks: 'never answers' }]), { timeout: 50 });
    expect(await failure(edge.graphql('{ viewer }', {}, { isSingle: true }))).toMatch(
      /UNAVAILABLE: .*it took too long/,
    );
  });

  test('is not sent without a token', async () => {
    const server = await scriptedServer([ok()]);
    const edge = openGitHub({ token: '', apiUrl: server.url });
    expect(await failure(edge.graphql('{ viewer }', {}))).toMatch(/^E_GITHUB_NO_TOKEN/);
    expect(server.seen).toEqual([]);
  });

  test('never tells a token that HTTP does not allow', async () => {
    const server = await scriptedServer([ok()]);
    const edge = openGitHub({ token: `${TOKEN}\nx`, apiUrl: server.url }, { retryBase: 1 });
    expect(await failure(edge.graphql('{ viewer }', {}, { isSingle: true }))).toMatch(/^E_GITHUB_UNAVAILABLE/);
  });

  test('keeps at most ten others in flight, and all of them arrive', async () => {
    const server = await scriptedServer(async () => {
      await new Promise(resolve => setTimeout(resolve, 50));
      return ok();
    });
    const { edge } = open(server);
    await Promise.all(Array.from({ length: 60 }, () => edge.graphql('{ viewer }', {})));
    expect(server.seen).toHaveLength(60);
    expect(server.mostOpen()).toBe(10);
  });
});

describe('a limit', () => {
  test.each<[string, ScriptedAnswer, number]>([
    ['a secondary limit with retry-after', { ...secondary, headers: { 'retry-after': '7' } }, 7],
    ['a secondary limit that names no time: a minute', secondary, 60],
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '30' } }, 30],
    ['429 without', { status: 429 }, 60],
    ['the hourly limit: until a second after its reset', usedUp(inSeconds(90)), 91],
    ['the hourly limit of points, in a 200', graphqlUsedUp(inSeconds(90)), 91],
    ['an hourly limit that is over by our clock', usedUp(inSeconds(-5)), 0],
  ])('is waited for: %s', async (_title, limited, seconds) => {
    const server = await scriptedServer([limited, ok()]);
    const { edge, waits } = open(server);
    expect((await edge.graphql('{ viewer }', {})).data).toEqual({ viewer: 1 });
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(seconds);
    expect(server.seen).toHaveLength(2);
  });

  test('that stays is waited for longer each time, and then given up', async () => {
    const server = await scriptedServer([secondary]);
    const { edge, waits } = open(server);
    expect(await failure(edge.find('/repos/o/r'))).toMatch(/^E_GITHUB_RATE_LIMITED: .*short time.*2026-06-16T10:/);
    expect(waits).toEqual([60, 120, 240, 480]);
  });

  test('that lasts longer than we wait ends the run with the time of its end', async () => {
    const server = await scriptedServer([usedUp(inSeconds(3599))]);
    const { edge, waits } = open(server);
    const words = await failure(edge.find('/repos/o/r'));
    expect(words).toMatch(
      /^E_GITHUB_RATE_LIMITED: .*the hourly limit of requests.*Run again after 2026-06-16T11:00:00Z/,
    );
    expect(waits).toEqual([]);
  });

  test('that one request meets holds up the others', async () => {
    const server = await scriptedServer((_request, index) =>
      index === 0 ? { status: 429, headers: { 'retry-after': '20' } } : ok(),
    );
    const { edge, waits } = open(server, { inFlight: 1 });
    await Promise.all([edge.graphql('{ a }', {}), edge.graphql('{ b }', {})]);
    await edge.graphql('{ c }', {});
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(20);
  });

  test('is none where 403 means no', async () => {
    const headers = { 'x-ratelimit-remaining': '900', 'x-ratelimit-reset': inSeconds(90) };
    const server = await scriptedServer([{ status: 403, headers, body: { message: 'Resource not accessible' } }]);
    const { edge, waits } = open(server);
    expect(await failure(edge.find('/repos/o/r'))).toMatch(/^E_GITHUB_FORBIDDEN/);
    expect(waits).toEqual([]);
  });
});

describe('a read', () => {
  test('says what is not there with null', async () => {
    const { edge } = open(await scriptedServer([{ status: 404, body: { message: 'Not Found' } }]));
    expect(await edge.find('/repos/o/r/releases/1')).toBeNull();
  });

  test('says how many pages there are', async () => {
    const link =
      '<https://api.github.com/repositories/1/tags?page=2>; rel="next", <https://api.github.com/repositories/1/tags?per_page=100&page=24>; rel="last"';
    const server = await scriptedServer([{ body: [], headers: { link } }, { body: [] }]);
    const { edge } = open(server);
    expect((await edge.find('/repos/o/r/tags', { per_page: 100 }))?.pages).toBe(24);
    expect((await edge.find('/repos/o/r/tags', { per_page: 100, page: 24 }))?.pages).toBeNull();
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/repos/o/r/tags?per_page=100',
      '/repos/o/r/tags?per_page=100&page=24',
    ]);
  });

  test('keeps hostile names inside their part of the path', async () => {
    const server = await scriptedServer([{ body: [] }]);
    const { edge } = open(server);
    await edge.find(apiPath`/repos/o/r/compare/${'v1/../x?y#z{owner}'}...${'é "main"'}`);
    expect(server.seen[0]?.url).toBe('/repos/o/r/compare/v1%2F..%2Fx%3Fy%23z%7Bowner%7D...%C3%A9%20%22main%22');
  });

  test('follows a renamed repository with its query', async () => {
    const server = await scriptedServer(({ url }) =>
      url.startsWith('/repos/old/name')
        ? { status: 301, headers: { location: '/repositories/7/tags' }, body: { message: 'Moved Permanently' } }
        : { body: ['v1'] },
    );
    const { edge } = open(server);
    expect((await edge.find('/repos/old/name/tags', { page: 2 }))?.data).toEqual(['v1']);
    expect(server.seen.map(({ url }) => url)).toEqual(['/repos/old/name/tags?page=2', '/repositories/7/tags?page=2']);
  });

  test('never takes the token to another host', async () => {
    const elsewhere = await scriptedServer([{ body: {} }]);
    const server = await scriptedServer([{ status: 302, headers: { location: `${elsewhere.url}/steal` } }]);
    const { edge } = open(server);
    expect(await failure(edge.find('/repos/o/r'))).toMatch(/^E_GITHUB_REFUSED/);
    expect(elsewhere.seen).toEqual([]);
  });

  test('ends when an address redirects to itself', async () => {
    const server = await scriptedServer([{ status: 301, headers: { location: '/repos/o/r' } }]);
    const { edge } = open(server);
    expect(await failure(edge.find('/repos/o/r'))).toMatch(/^E_GITHUB_REFUSED: .*301/);
    expect(server.seen).toHaveLength(4);
  });
});

describe('a write', () => {
  test('sends its body as it is, whatever its keys are called', async () => {
    const server = await scriptedServer([{ status: 201, body: { number: 7 } }]);
    const { edge } = open(server);
    const body = { title: 'x', headers: 'y', url: 'z', method: 'w', data: { request: 1 } };
    expect(await edge.send('POST', '/repos/o/r/issues', body)).toEqual({ status: 201, data: { number: 7 } });
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual(body);
  });

  test.each([409, 412, 422])('hands back %i, which compare-and-swap must see', async status => {
    const { edge } = open(await scriptedServer([{ status, body: { message: 'Update is not a fast forward' } }]));
    expect(await edge.send('PATCH', '/repos/o/r/git/refs/heads/x', {})).toEqual({
      status,
      data: { message: 'Update is not a fast forward' },
    });
  });

  test('hands back what the caller asked to see', async () => {
    const { edge } = open(await scriptedServer([{ status: 403, body: { message: 'no' } }]));
    expect(await edge.send('POST', '/repos/o/r/pulls', {}, { returns: [403] })).toMatchObject({ status: 403 });
  });

  test.each<[string, ScriptedAnswer]>([
    ['the connection is cut', { breaks: 'at once' }],
    [
      'the connection is cut in the middle of the answer',
      { status: 201, body: 'x'.repeat(500), breaks: 'in the body' },
    ],
    ['GitHub answers 500', { status: 500 }],
    ['GitHub answers 502', { status: 502, body: '<html></html>' }],
    ['no answer comes in time', { breaks: 'never answers' }],
  ])('is sent once and called uncertain when %s', async (_title, answer) => {
    const server = await scriptedServer([answer]);
    const { edge } = open(server, { timeout: 200 });
    expect(await failure(edge.send('POST', '/repos/o/r/issues', { title: 'x' }))).toMatch(
      /^E_GITHUB_UNCERTAIN: .*POST \/repos\/o\/r\/issues/,
    );
    expect(server.seen).toHaveLength(1);
  });

  test('is certain not to have happened when nothing listens', async () => {
    const { edge } = open({ url: await closedAddress() });
    expect(await failure(edge.send('POST', '/repos/o/r/issues', {}))).toMatch(
      /^E_GITHUB_UNAVAILABLE: .*nothing listens/,
    );
  });

  test('waits for a limit and is sent again, because GitHub did not carry it out', async () => {
    const server = await scriptedServer([{ ...secondary, headers: { 'retry-after': '5' } }, { status: 201 }]);
    const { edge, waits } = open(server);
    expect((await edge.send('POST', '/repos/o/r/issues', {})).status).toBe(201);
    expect(waits).toEqual([5]);
  });

  test('follows a renamed repository as a write', async () => {
    const server = await scriptedServer([
      { status: 307, headers: { location: '/repositories/7/issues' } },
      { status: 201, body: { number: 1 } },
    ]);
    const { edge } = open(server);
    expect((await edge.send('POST', '/repos/old/name/issues', { title: 'x' })).status).toBe(201);
    expect(server.seen.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
      'POST /repos/old/name/issues {"title":"x"}',
      'POST /repositories/7/issues {"title":"x"}',
    ]);
  });

  test('keeps its distance from the write before', async () => {
    let last = 0;
    const server = await scriptedServer(() => {
      last = performance.now();
      return { status: 201 };
    });
    const { edge } = open(server, { spacing: 80 });
    const start = performance.now();
    await Promise.all([1, 2, 3].map(() => edge.send('PATCH', '/repos/o/r/git/refs/heads/x', {})));
    // A slow machine only makes it longer.
    expect(last - start).toBeGreaterThan(150);
  });

  test.each<[string, 'POST' | 'PATCH', string, ScriptedAnswer, RegExp]>([
    [
      'a missing permission, as the table knows it',
      'PATCH',
      '/repos/o/r/issues/12',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /^E_GITHUB_FORBIDDEN: .*"issues: write".*add|Add the line `issues: write` under `permissions:`/,
    ],
    [
      'a missing permission, as GitHub names it',
      'POST',
      '/repos/o/r/anything',
      { status: 403, headers: { 'x-accepted-github-permissions': 'pull_requests=write; contents=write' } },
      /^E_GITHUB_FORBIDDEN: .*`pull-requests: write`/,
    ],
    [
      'Actions that may not create pull requests',
      'POST',
      '/repos/tidewater/app/pulls',
      { status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } },
      /^E_GITHUB_PULL_REQUESTS_OFF: "tidewater\/app".*Settings, Actions, General/,
    ],
    [
      'workflow files',
      'POST',
      '/repos/o/r/releases',
      {
        status: 403,
        body: { message: 'refusing to allow an App to update workflow `ci.yml` without `workflows` permission' },
      },
      /^E_GITHUB_WORKFLOWS/,
    ],
    [
      'something that is not there or not for this token',
      'PATCH',
      '/repos/o/r/releases/9',
      { status: 404, body: { message: 'Not Found' } },
      /^E_GITHUB_NOT_FOUND: .*`contents: write`/,
    ],
    [
      'issues that are switched off',
      'POST',
      '/repos/o/r/issues',
      { status: 410, body: { message: 'Issues are disabled for this repo' } },
      /^E_GITHUB_REFUSED: .*410.*Issues are disabled/,
    ],
  ])('names %s', async (_title, method, path, answer, expected) => {
    const { edge } = open(await scriptedServer([answer]));
    expect(await failure(edge.send(method, path, {}))).toMatch(expected);
  });
});

describe('usage', () => {
  test('counts requests, points and what is left, whatever the order of the answers', async () => {
    const headers = (resource: string, remaining: number): Record<string, string> => ({
      'x-ratelimit-resource': resource,
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': inSeconds(600),
    });
    const server = await scriptedServer([
      { headers: headers('graphql', 986), body: { data: { rateLimit: { cost: 3 } } } },
      { headers: headers('graphql', 989), body: { data: { rateLimit: { cost: 1 } } } },
      { headers: headers('core', 995) },
    ]);
    const { edge } = open(server);
    expect(usageLine(edge.usage())).toBe('0 requests to GitHub');
    await edge.graphql('{ a }', {});
    expect(usageLine(edge.usage())).toBe('1 request to GitHub; left this hour: 986 of 1,000 points');
    await edge.graphql('{ b }', {});
    await edge.find('/repos/o/r');
    expect(edge.usage()).toMatchObject({ requests: 3, points: 4 });
    expect(usageLine(edge.usage())).toBe(
      '3 requests to GitHub; left this hour: 986 of 1,000 points, 995 of 1,000 other requests',
    );
  });
});
