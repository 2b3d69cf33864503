/** GitHub fails once, at one step: the end state is right or untouched, the message says what to do, and a rerun completes it. */
import { expect, onTestFinished, test } from 'vitest';
import { describeError } from '../../src/errors.ts';
import { startFaults } from '../doubles/fault-proxy.ts';
import { FAULTS, type Fault, GRAPHQL_FAULTS } from '../doubles/faults.ts';
import { type Scene, scene } from './github-scene.ts';
import { endStateByKind } from './killed.ts';

type Match = (request: { readonly method: string; readonly path: string; readonly body: string }) => boolean;

const get =
  (path: RegExp): Match =>
  request =>
    request.method === 'GET' && path.test(request.path);
const post =
  (path: RegExp, body = /./): Match =>
  request =>
    request.method === 'POST' && path.test(request.path) && body.test(request.body);

const STEPS = {
  'reading who can read it': get(/\/repos\/tidewater\/app$/),
  'reading branches': get(/matching-refs/),
  'reading pull requests': get(/\/pulls\?/),
  'reading releases': get(/\/releases\?/),
  'reading by GraphQL': post(/graphql/),
  'making the claim': post(/\/git\/refs$/, /drumroll-state/),
  'making the commit': request => post(/\/git\/commits$/, /draft release notes/)(request),
  'making the branch': post(/\/git\/refs$/, /drumroll\/main/),
  'opening the pull request': post(/\/pulls$/),
  'making the draft release': post(/\/releases$/),
  'making the checklist': post(/\/issues$/),
  'remembering it': request => request.method === 'PATCH' && /drumroll-state$/.test(request.path),
} satisfies Record<string, Match>;

const ALL = { ...FAULTS, ...GRAPHQL_FAULTS } satisfies Record<string, Fault>;

/** Null: the run comes through. */
const ROWS: readonly (readonly [keyof typeof STEPS, keyof typeof ALL, string | null])[] = [
  ['reading who can read it', '502', null],
  ['reading who can read it', '401', 'E_GITHUB_UNAUTHORIZED'],
  ['reading who can read it', '404', 'E_GITHUB_NOT_FOUND'],
  ['reading branches', 'a connection cut before the request was carried out', null],
  ['reading branches', '404', 'E_GITHUB_NOT_FOUND'],
  ['reading pull requests', '403', 'E_GITHUB_FORBIDDEN'],
  ['reading releases', '404', 'E_GITHUB_NOT_FOUND'],
  ['reading releases', '429 with retry-after', null],
  ['reading by GraphQL', '504', null],
  ['reading by GraphQL', 'GraphQL errors beside data', null],
  ['reading by GraphQL', 'GraphQL FORBIDDEN beside data', 'E_GITHUB_FORBIDDEN'],
  ['reading by GraphQL', 'JSON that ends in the middle', 'E_GITHUB_REFUSED'],
  ['making the claim', '502', 'E_GITHUB_UNCERTAIN'],
  ['making the claim', '502 after the request was carried out', 'E_GITHUB_UNCERTAIN'],
  ['making the commit', '503', 'E_GITHUB_UNCERTAIN'],
  ['making the commit', '403 of a secondary limit with retry-after', null],
  ['making the branch', 'a connection cut after the request was carried out', 'E_GITHUB_UNCERTAIN'],
  ['making the branch', 'a connection cut before the request was carried out', 'E_GITHUB_UNCERTAIN'],
  ['opening the pull request', '502 after the request was carried out', 'E_GITHUB_UNCERTAIN'],
  ['opening the pull request', '429 with retry-after', null],
  ['opening the pull request', '403', 'E_GITHUB_FORBIDDEN'],
  ['making the draft release', 'a connection cut after the request was carried out', 'E_GITHUB_UNCERTAIN'],
  ['making the draft release', '500', 'E_GITHUB_UNCERTAIN'],
  ['making the draft release', '403', 'E_GITHUB_FORBIDDEN'],
  ['making the checklist', '502 after the request was carried out', 'E_GITHUB_UNCERTAIN'],
  ['making the checklist', '404', 'E_GITHUB_NOT_FOUND'],
  ['making the checklist', '403 of a secondary limit with retry-after', null],
  ['remembering it', '502', 'E_GITHUB_UNCERTAIN'],
  ['remembering it', 'a connection cut after the request was carried out', 'E_GITHUB_UNCERTAIN'],
];

async function begin(): Promise<Scene> {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  return here;
}

/** The same for every row, so made once. */
let expected: Promise<unknown> | null = null;
async function wholeRun(): Promise<unknown> {
  const here = await begin();
  await here.run();
  return endStateByKind(here);
}

test.each(ROWS)('%s: %s → %s', async (step, fault, code) => {
  expected ??= wholeRun();
  const whole = await expected;
  const here = await begin();
  const proxy = await startFaults(here.github);
  onTestFinished(() => proxy.close());
  const before = endStateByKind(here);
  // A read is repeated at once by the edge, so a fault that lasts is needed to see it fail.
  proxy.inject({ match: STEPS[step], times: 1, fault: ALL[fault] });
  const error: unknown = await here.run({ url: proxy.url }).then(
    () => null,
    thrown => thrown,
  );
  expect(proxy.injected, 'the fault happened').toHaveLength(1);
  if (code === null) expect(error).toBeNull();
  else {
    const { code: said, message, fix } = describeError(error);
    expect(said).toBe(code);
    expect(message).not.toContain('ghs_');
    expect(fix).toMatch(/run again|look|check|add|permissions|renew|leave out/i);
  }
  if (step.startsWith('reading') && code !== null) expect(endStateByKind(here)).toEqual(before);
  await here.run({ url: proxy.url });
  expect(endStateByKind(here)).toEqual(whole);
});
