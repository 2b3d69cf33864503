import { describe, expect, test } from 'vitest';
import type { GitHubDouble } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';
import { type Seeded, seed } from '../doubles/seed.ts';
import { type Checkout, type Told, told } from './on-github.ts';

const METHODS = ['squash', 'rebase', 'merge'] as const;
const BOTH: readonly Checkout[] = ['a clone', 'no clone'];

/** One third each way to merge; every fifth comes after a commit without a pull request. */
function mixed(pulls: number): readonly Seeded[] {
  return Array.from({ length: pulls }, (_, index): readonly Seeded[] => {
    const method = METHODS[index % 3] ?? 'squash';
    const title = `Change ${index}`;
    const commits =
      method === 'squash'
        ? [title]
        : [`Part ${index}`, `Rest of ${index} (#${(index % 90) + 1})`].slice(0, 1 + (index % 2));
    const direct = index % 5 === 0 ? [{ message: `Direct ${index}` }] : [];
    return [...direct, { method, title, commits, labels: [`area-${index % 7}`] }];
  }).flat();
}

function squashed(pulls: number): readonly Seeded[] {
  return Array.from({ length: pulls }, (_, index) => ({ method: 'squash' as const, title: `Change ${index}` }));
}

async function released(items: readonly Seeded[], latency = 0): Promise<GitHubDouble> {
  const github = await honestGitHub({ latency });
  const mia = github.person('mia');
  mia.push('main', { message: 'Start' });
  mia.tag('v1.0.0');
  seed(github.repository, items);
  return github;
}

/** Requests, rounds, requests at a time and points, against what may be spent. */
function spent(github: GitHubDouble, { evidence }: Told, checkout: Checkout) {
  const { log } = github;
  const owned = new Set(evidence.pullRequests.flatMap(({ commits }) => commits));
  const { commits, pullRequests } = evidence;
  const named = commits.filter(({ message }) => /\(#\d+\)$|^Merge pull request #/.test(message.split('\n')[0] ?? ''));
  const unattributed = commits.length - named.length;
  const pages = checkout === 'a clone' ? 0 : Math.ceil(commits.length / 100);
  const most = pages + Math.ceil(pullRequests.length / 50) + Math.ceil(unattributed / 50) + 8;
  return {
    commits: commits.length,
    pulls: pullRequests.length,
    direct: commits.length - owned.size,
    requests: log.count(),
    most,
    depth: log.depth(),
    inFlight: log.maxInFlight(),
    points: log.points(),
  };
}

test.each(BOTH)(
  '1,400 pull requests merged in three ways in 2,300 commits: nothing is missing (%s)',
  async checkout => {
    const items = mixed(1400);
    const github = await released(items);
    const { evidence, release } = await told(github, { checkout });
    expect(evidence.commits.length).toBeGreaterThan(2300);
    const found = new Map(evidence.pullRequests.map(({ number, commits }) => [number, commits.toSorted()]));
    const landed = [...github.repository.data.threads.values()].map(({ number, pull }): [number, string[]] => [
      number,
      (pull?.landed ?? []).toSorted(),
    ]);
    expect(found).toEqual(new Map(landed));
    const direct = items.flatMap(item => ('method' in item ? [] : [item.message]));
    const owned = new Set(evidence.pullRequests.flatMap(({ commits }) => commits));
    expect(evidence.commits.filter(({ sha }) => !owned.has(sha)).map(({ message }) => message.trim())).toEqual(
      direct.toReversed(),
    );
    expect(release.ledger.filter(({ kind }) => kind === 'pull-request')).toHaveLength(1400);
  },
  120_000,
);

describe.each(BOTH)('with %s, so many merged pull requests cost so little:', checkout => {
  const most = checkout === 'a clone' ? 4 : 5;

  test.each<[string, readonly Seeded[]]>([
    ['30 squashed', squashed(30)],
    ['30 mixed', mixed(30)],
    ['250 squashed', squashed(250)],
    ['250 mixed', mixed(250)],
    ['1,000 squashed', squashed(1000)],
    ['1,000 mixed', mixed(1000)],
    ['5,000 squashed', squashed(5000)],
    ['5,000 mixed', mixed(5000)],
  ])(
    '%s',
    async (title, items) => {
      const github = await released(items, 40);
      const figures = spent(github, await told(github, { checkout }), checkout);
      if (process.env.FIGURES) console.log(`${checkout}, ${title}: ${JSON.stringify(figures)}`);
      expect(figures.pulls).toBe(items.filter(item => 'method' in item).length);
      expect(figures.requests).toBeLessThanOrEqual(figures.most);
      expect(figures.depth).toBeLessThanOrEqual(most);
      expect(figures.inFlight).toBeLessThanOrEqual(10);
      expect(figures.points).toBeLessThan(200);
    },
    120_000,
  );
});
