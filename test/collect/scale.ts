/** Test support: repositories of every size on the double, and what asking about them may cost. */
import { expect } from 'vitest';
import type { GitHubDouble } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';
import { type Seeded, seed } from '../doubles/seed.ts';
import { type Checkout, type Told, told } from './on-github.ts';

const METHODS = ['squash', 'rebase', 'merge'] as const;
export const BOTH: readonly Checkout[] = ['a clone', 'no clone'];

/** One third each way to merge; every fifth comes after a commit without a pull request. */
export function mixed(pulls: number): readonly Seeded[] {
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

export function squashed(pulls: number): readonly Seeded[] {
  return Array.from({ length: pulls }, (_, index) => ({ method: 'squash' as const, title: `Change ${index}` }));
}

export async function released(items: readonly Seeded[]): Promise<GitHubDouble> {
  const github = await honestGitHub();
  const mia = github.person('mia');
  mia.push('main', { message: 'Start' });
  mia.tag('v1.0.0');
  seed(github.repository, items);
  return github;
}

/** Requests, the longest chain of them and points, against what may be spent. */
function spent(github: GitHubDouble, { evidence, depth }: Told, checkout: Checkout) {
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
    depth,
    points: log.points(),
  };
}

/** Drafts, and holds the figures against the limits; FIGURES=1 prints them. */
export async function expectCheap(title: string, items: readonly Seeded[], checkout: Checkout): Promise<void> {
  const github = await released(items);
  const figures = spent(github, await told(github, { checkout, timing: { inFlight: 1000 } }), checkout);
  if (process.env.FIGURES !== undefined) console.log(`${checkout}, ${title}: ${JSON.stringify(figures)}`);
  expect(figures.pulls).toBe(items.filter(item => 'method' in item).length);
  expect(figures.requests).toBeLessThanOrEqual(figures.most);
  expect(figures.depth).toBeLessThanOrEqual(checkout === 'a clone' ? 4 : 5);
  expect(figures.points).toBeLessThan(200);
}
