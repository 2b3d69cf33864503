/** The fault proxy: each fault as the client sees it, and what GitHub did meanwhile. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { ask, askGraphql } from './ask.ts';
import { type FaultProxy, startFaults } from './fault-proxy.ts';
import { FAULTS, type Fault, GRAPHQL_FAULTS, primary } from './faults.ts';
import type { GitHubDouble } from './github.ts';
import { honestGitHub } from './honest.ts';

const R = '/repos/tidewater/app';

async function withFault(fault: Fault, nth = 1): Promise<{ github: GitHubDouble; proxy: FaultProxy }> {
  const github = await honestGitHub();
  github.person('mia').push('main', { message: 'feat: first' });
  const proxy = await startFaults(github);
  onTestFinished(() => proxy.close());
  proxy.inject({ nth, fault });
  return { github, proxy };
}

const create = (proxy: FaultProxy) =>
  ask(proxy, 'POST', `${R}/issues`, { title: 'One' }).then(
    ({ status }) => status as number | string,
    (error: unknown) => (error instanceof SyntaxError ? 'broken JSON' : 'cut'),
  );

/** What the client sees, and how many issues GitHub has then. */
test.each<[keyof typeof FAULTS, number | string, number]>([
  ['a slow answer', 201, 1],
  ['429 with retry-after', 429, 0],
  ['429 without retry-after', 429, 0],
  ['403 of a secondary limit with retry-after', 403, 0],
  ['403 of a secondary limit without retry-after', 403, 0],
  ['500', 500, 0],
  ['502', 502, 0],
  ['503', 503, 0],
  ['504', 504, 0],
  ['a connection cut before the request was carried out', 'cut', 0],
  ['a connection cut after the request was carried out', 'cut', 1],
  ['502 after the request was carried out', 502, 1],
  ['JSON that ends in the middle', 'broken JSON', 1],
  ['401', 401, 0],
  ['403', 403, 0],
  ['404', 404, 0],
])('%s: the client sees %s, GitHub has %i issues', async (name, seen, issues) => {
  const { github, proxy } = await withFault(FAULTS[name]);
  expect(await create(proxy)).toBe(seen);
  expect(github.repository.data.threads.size).toBe(issues);
  expect(await create(proxy)).toBe(201);
  expect(proxy.injected).toEqual([1]);
});

test('every fault of the table is tried', () => {
  expect(Object.keys(FAULTS)).toHaveLength(17);
});

test('the hourly limit says when it ends', async () => {
  const { proxy } = await withFault(primary(1_800_000_000));
  const { status, headers } = await ask(proxy, 'GET', R);
  expect([status, headers['x-ratelimit-remaining'], headers['x-ratelimit-reset']]).toEqual([403, '0', '1800000000']);
});

test('an older answer is the first one to the same read', async () => {
  const { proxy } = await withFault(FAULTS['an older answer'], 3);
  const count = async () => (await ask(proxy, 'GET', `${R}/issues`)).body.length;
  expect(await count()).toBe(0);
  await create(proxy);
  expect([await count(), await count()]).toEqual([0, 1]);
});

describe('GraphQL', () => {
  const query = '{ repository(owner: "tidewater", name: "app") { name issues(first: 5) { nodes { number } } } }';

  test.each<[keyof typeof GRAPHQL_FAULTS, unknown]>([
    ['GraphQL errors without data', undefined],
    ['GraphQL errors beside data', { repository: { name: 'app', issues: { nodes: [{ number: 1 }, null] } } }],
    ['GraphQL FORBIDDEN beside data', { repository: { name: 'app', issues: { nodes: [{ number: 1 }, null] } } }],
    ['GraphQL RATE_LIMITED', undefined],
    ['GraphQL timeout', null],
  ])('%s', async (name, data) => {
    const { github, proxy } = await withFault(GRAPHQL_FAULTS[name]);
    github.person('mia').openIssue({ title: 'One' });
    github.person('mia').openIssue({ title: 'Two' });
    const { status, body } = await askGraphql(proxy, query);
    expect([status, body.errors.length, body.data]).toEqual([200, 1, data]);
  });
});

test('a rule may name its requests, and how many of them', async () => {
  const { proxy } = await withFault(FAULTS['500'], 99);
  proxy.inject({ match: ({ method }) => method === 'POST', nth: 2, times: 2, fault: FAULTS['502'] });
  const get = async () => (await ask(proxy, 'GET', R)).status;
  expect([
    await get(),
    await create(proxy),
    await get(),
    await create(proxy),
    await create(proxy),
    await create(proxy),
  ]).toEqual([200, 201, 200, 502, 502, 201]);
  proxy.heal();
});

test('the hook runs when GitHub has carried a request out and the client does not know yet', async () => {
  const { github, proxy } = await withFault(FAULTS['500'], 99);
  const seen: number[] = [];
  let isAnswered = false;
  proxy.afterEach = () => {
    seen.push(github.repository.data.threads.size);
    expect(isAnswered).toBe(false);
  };
  await create(proxy);
  isAnswered = true;
  expect(seen).toEqual([1]);
});

test('pages are followed through the proxy', async () => {
  const { github, proxy } = await withFault(FAULTS['500'], 99);
  for (const title of ['One', 'Two']) github.person('mia').openIssue({ title });
  const { headers, body } = await ask(proxy, 'GET', `${R}/issues?per_page=1`);
  expect(headers.link).toContain(`<${proxy.url}/repositories/`);
  expect(body[0].url).toBe(`${proxy.url}${R}/issues/2`);
});
