import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeError } from '../../src/errors.ts';
import type { Evidence } from '../../src/model.ts';
import { type GitHubDouble, startGitHub } from '../doubles/github.ts';
import { type Seeded, seed } from '../doubles/seed.ts';
import { type Meddler, type Meddling, meddle, type Passing } from './meddler.ts';
import { type Checkout, type HowToAsk, told } from './on-github.ts';

let github: GitHubDouble;

/** 36 squashes, 36 rebases, 9 merges, 72 commits without a pull request, an issue that one of them closes; nobody changes them. */
beforeAll(async () => {
  github = await startGitHub();
  const mia = github.person('mia');
  mia.push('main', { message: 'Start' });
  mia.tag('v1.0.0');
  mia.openIssue({ title: 'Crash', labels: ['bug'], number: 1 });
  const items: Seeded[] = [];
  for (let index = 0; index < 36; index++) {
    const title = `Change ${index}`;
    items.push({ method: 'squash', title, labels: ['ui'], body: index === 3 ? 'Fixes #1' : '' });
    items.push({ method: 'rebase', title, commits: [`Part of ${index}`] }, { message: `Direct ${index} (#1)` });
    if (index % 4 === 0) items.push({ method: 'merge', title, commits: ['a', 'b'] });
    items.push({ message: `Plain ${index}` });
  }
  seed(github.repository, items);
});

afterAll(async () => {
  await github.close();
  expect({ unknown: github.unknown, violations: github.violations }).toEqual({ unknown: [], violations: [] });
});

/** A clock that only waiting moves. */
function patience() {
  let at = 0;
  return {
    now: () => at,
    wait: async (milliseconds: number) => {
      at += milliseconds;
    },
  };
}

async function through(meddler: Meddler, how: HowToAsk = {}) {
  const proxy = await meddle(github, meddler);
  const { evidence, edge } = await told(github, { ...how, url: proxy.url, timing: { ...patience(), ...how.timing } });
  return { evidence, edge, seen: proxy.seen };
}

const expected = new Map<Checkout, Evidence>();

/** What a run without trouble collects. */
async function undisturbed(checkout: Checkout): Promise<Evidence> {
  const evidence = expected.get(checkout) ?? (await told(github, { checkout })).evidence;
  expected.set(checkout, evidence);
  expect(evidence.pullRequests).toHaveLength(81);
  return evidence;
}

const isGraphql = ({ url }: Passing): boolean => url.endsWith('/graphql');
const isCompare =
  (page: number) =>
  ({ url }: Passing): boolean =>
    url.includes('/compare/') && url.includes(`&page=${page}`);
const once = (isMeant: (request: Passing) => boolean, meddling: Meddling): Meddler => {
  let isDone = false;
  return {
    before: request => {
      if (isDone || !isMeant(request)) return null;
      isDone = true;
      return meddling;
    },
  };
};

describe.each(['a clone', 'no clone'] as const)('with %s the same comes out', checkout => {
  test.each<[string, Meddler]>([
    [
      'when GitHub gives up on more than twelve at a time (502)',
      { before: ({ aliases }) => (aliases.length > 12 ? { status: 502 } : null) },
    ],
    [
      'when GitHub gives up on more than two at a time (504)',
      { before: ({ aliases }) => (aliases.length > 2 ? { status: 504 } : null) },
    ],
    [
      'when queries that take too long end in a 200',
      {
        before: ({ aliases }) =>
          aliases.length > 12
            ? { body: { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] } }
            : null,
      },
    ],
    ['when the first query takes too long', once(isGraphql, { status: 502 })],
    ['when a limit is met, with retry-after', once(isGraphql, { status: 429, headers: { 'retry-after': '3' } })],
    [
      'when a limit is met, without',
      once(({ aliases }) => aliases.length > 0, {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit.' },
      }),
    ],
    [
      'when points are used up, in a 200',
      once(({ aliases }) => aliases.length > 0, {
        headers: { 'x-ratelimit-reset': '20' },
        body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      }),
    ],
    ['when every fifth connection is cut', { before: ({ index }) => (index % 5 === 2 ? { cuts: true } : null) }],
    ['when every fourth answer is a 500', { before: ({ index }) => (index % 4 === 1 ? { status: 500 } : null) }],
  ])('%s', async (_title, meddler) => {
    const { evidence } = await through(meddler, { checkout });
    expect(evidence).toEqual(await undisturbed(checkout));
  });

  test('when fields come back with holes, once', async () => {
    const holed = new Set<string>();
    const { evidence } = await through(
      {
        after: ({ aliases }, body) => {
          const [alias = ''] = aliases.filter(name => !holed.has(name));
          if (alias === '' || body.data?.repository?.[alias] === undefined) return body;
          holed.add(alias);
          body.data.repository[alias] = null;
          const path = ['repository', alias];
          return { ...body, errors: [...(body.errors ?? []), { path, message: 'Something went wrong' }] };
        },
      },
      { checkout },
    );
    expect(holed.size).toBeGreaterThan(3);
    expect(evidence).toEqual(await undisturbed(checkout));
  });

  test('when a part of a field is missing, once', async () => {
    let isDone = false;
    const { evidence } = await through(
      {
        after: (_request, body) => {
          const [alias] = Object.keys(body.data?.repository ?? {}).filter(
            name => /^pull\d/.test(name) && body.data.repository[name],
          );
          if (isDone || alias === undefined) return body;
          isDone = true;
          body.data.repository[alias].labels = null;
          return {
            ...body,
            errors: [...(body.errors ?? []), { path: ['repository', alias, 'labels'], message: 'Timeout' }],
          };
        },
      },
      { checkout },
    );
    expect(isDone).toBe(true);
    expect(evidence).toEqual(await undisturbed(checkout));
  });
});

test('after batches that were too large, those that follow are no larger', async () => {
  const { seen } = await through({ before: ({ aliases }) => (aliases.length > 12 ? { status: 502 } : null) });
  const sizes = seen.map(({ aliases }) => aliases.length);
  // Two kinds of batches start side by side, at 50 and then at 25.
  expect(sizes.filter(size => size > 12).length).toBeLessThanOrEqual(12);
  expect(sizes.findLastIndex(size => size > 12)).toBeLessThan(sizes.length / 2);
});

test.each(['a clone', 'no clone'] as const)(
  'an incomplete answer about the repository is asked for again (%s)',
  async checkout => {
    let times = 0;
    const spoiled: Meddler = {
      after: (request, body) => {
        if (!/query (?:Start|Home)\(/.test(request.body) || times++ > 1) return body;
        return {
          ...body,
          errors: [{ path: ['repository', 'pullRequests', 'nodes', 3], message: 'Something went wrong' }],
        };
      },
    };
    expect((await through(spoiled, { checkout })).evidence).toEqual(await undisturbed(checkout));
    expect(times).toBe(3);
  },
);

describe.each(['no clone'] as const)('with %s', checkout => {
  test.each<[string, (body: { commits: unknown[]; total_commits: number }) => void]>([
    ['a page that came short', body => void body.commits.pop()],
    ['a page that came empty', body => void body.commits.splice(0)],
    ['a page with one commit twice and another missing', body => void body.commits.splice(0, 1, body.commits[1])],
  ])('%s is asked for again, and fails the run when that does not help', async (title, spoil) => {
    let times = 0;
    const spoiling = (most: number): Meddler => ({
      after: (request, body) => {
        if (isCompare(2)(request) && times++ < most) spoil(body);
        return body;
      },
    });
    const asked = through(spoiling(1), { checkout });
    // Nothing but the whole tells that a page of the right length has a hole.
    if (title.includes('twice')) await expect(asked).rejects.toMatchObject({ code: 'E_GITHUB_PARTIAL' });
    else expect((await asked).evidence).toEqual(await undisturbed(checkout));
    times = 0;
    await expect(through(spoiling(9), { checkout })).rejects.toMatchObject({ code: 'E_GITHUB_PARTIAL' });
  });

  test('a total that grows between pages is believed', async () => {
    const grown: Meddler = {
      after: (request, body) => {
        if (/"near"|near: refs/.test(request.body))
          for (const node of body.data.repository.near.nodes) node.compare.aheadBy = 7;
        return body;
      },
    };
    const { evidence } = await through(grown, { checkout });
    expect(evidence).toEqual(await undisturbed(checkout));
  });
});

describe('the run ends, and says why,', () => {
  const rejected = async (meddler: Meddler, how: HowToAsk = {}) => {
    const error = await through(meddler, how).catch((thrown: unknown) => thrown);
    const { code, message, fix } = describeError(error);
    return `${code}: ${message} ${fix}`;
  };

  test('when a field keeps its hole', async () => {
    const words = await rejected({
      after: ({ aliases }, body) => {
        if (!aliases.includes('pull5') || !body.data?.repository) return body;
        body.data.repository.pull5 = null;
        return { ...body, errors: [{ path: ['repository', 'pull5'], message: 'Something went wrong' }] };
      },
    });
    expect(words).toMatch(/^E_GITHUB_PARTIAL: .*Something went wrong.*Nothing was written/);
  });

  test('when the hour’s requests are used up for longer than it waits', async () => {
    const limited: Meddling = {
      headers: { 'x-ratelimit-reset': '3000' },
      body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    };
    const words = await rejected({ before: ({ aliases }) => (aliases.length > 0 ? limited : null) });
    expect(words).toMatch(/^E_GITHUB_RATE_LIMITED: .*GraphQL|^E_GITHUB_RATE_LIMITED: .*1970-01-01T00:50:01Z/);
  });

  test('when GitHub is down, without a request for every commit', async () => {
    const proxy = { count: 0 };
    const words = await rejected({
      before: ({ aliases }) => {
        proxy.count++;
        return aliases.length > 0 ? { status: 502 } : null;
      },
    });
    expect(words).toMatch(/^E_GITHUB_UNAVAILABLE: .*502/);
    expect(proxy.count).toBeLessThan(80);
  });
});

test('GitHub Enterprise Server has its API below /api/v3', async () => {
  const proxy = await meddle(github, {});
  const { evidence } = await told(github, { checkout: 'no clone', url: `${proxy.url}/api/v3` });
  expect(evidence).toEqual(await undisturbed('no clone'));
  expect(new Set(proxy.seen.map(({ url }) => url.split('/').slice(0, 3).join('/')))).toEqual(
    new Set(['/api/v3', '/api/graphql']),
  );
});
