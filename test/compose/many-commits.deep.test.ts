/** Histories that somebody made to be slow: four times the commits may take four times as long, with room for noise. */
import { expect, test } from 'vitest';
import type { Evidence, Package, PullRequest } from '../../src/model.ts';
import { type CommitFacts, releaseOf, shaOf } from '../support/evidence.ts';

const SMALL = 2_000;

type History = (count: number) => Parameters<typeof releaseOf>;

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const alone = (facts: readonly (CommitFacts | string)[]): ReturnType<History> => [facts];
const revertOf = (name: string, revert: string): CommitFacts => ({
  name: revert,
  message: `Revert "x"\n\nThis reverts commit ${shaOf(name)}.`,
});
const packagesOf = (count: number): Package[] =>
  times(count, index => ({ name: `@o/p${index}`, path: `p/p${index}`, previousVersion: null, version: null }));
const requestOf = (commits: readonly string[], mergeCommit: string): PullRequest => ({
  number: 1,
  repository: 'tidewater/app',
  title: 'feat: x',
  body: '',
  labels: [],
  author: { name: 'Mia', login: 'mia-k' },
  mergedAt: '2026-06-16T10:00:00Z',
  mergeCommit,
  commits,
  issues: [],
  base: 'main',
  head: 'x',
  isFromFork: false,
  milestone: null,
});

const HISTORIES: Readonly<Record<string, History>> = {
  'equal titles and as many reverts of them': count =>
    alone([...times(count, () => 'fix: x'), ...times(count, () => 'Revert "fix: x"')]),
  'equal titles with numbers, and reverts that name others': count =>
    alone([
      ...times(count, index => `fix: x (#${index + 1})`),
      ...times(count, index => `Revert "fix: x (#${900_000 + index})"`),
    ]),
  'the commits of one pull request, reverted one by one': count =>
    alone([
      ...times(count, index => ({ name: `o${index}`, message: `fix: x ${index} (#7)` })),
      ...times(count, index => revertOf(`o${index}`, `r${index}`)),
    ]),
  'one pull request, reverted again and again': count =>
    alone([
      ...times(count, index => `fix: x ${index} (#7)`),
      ...times(count, index => `Revert "x" (#${index + 8})\n\nReverts tidewater/app#7`),
    ]),
  'fixes of a commit that nobody knows': count =>
    alone(times(2 * count, index => `fix: x ${index}\n\nFixes: abcdef1 ("x")`)),
  'copies of one commit': count =>
    alone([
      { name: 'first', message: 'fix: x' },
      ...times(5 * count, index => `fix: x ${index}\n\n(cherry picked from commit ${shaOf('first')})`),
    ]),
  'copies of copies': count =>
    alone(times(count, index => `fix: x ${index}\n\n(cherry picked from commit ${shaOf(index - 1)})`)),
  'copies of copies, the last one first': count =>
    alone(times(count, index => `fix: x ${index}\n\n(cherry picked from commit ${shaOf(index + 1)})`)),
  'one pull request of many commits, as GitHub knows it': count => [
    times(5 * count, index => `fix: x ${index}`),
    { pullRequests: [requestOf(times(5 * count, shaOf), shaOf('elsewhere'))] },
  ],
  'as many packages as paths': count => [
    times(count, index => ({ message: `fix: x ${index}`, paths: [`p/p${index}/a/b.ts`] })),
    { packages: packagesOf(count) },
  ],
  'as many packages as scopes': count => [
    times(count, index => `fix(p${index}): x ${index}`),
    { packages: packagesOf(count) },
  ],
  'as many packages as commits of one of them': count => {
    const overrides: Partial<Evidence> = { packages: packagesOf(count) };
    return [times(count, index => ({ message: `fix: x ${index}`, paths: [`p/p1/${index}.ts`] })), overrides];
  },
};

test.each(Object.entries(HISTORIES))('%s', (_, history) => {
  const [small, large] = [history(SMALL), history(4 * SMALL)];
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && ratio > 8; attempt++)
    ratio = Math.min(ratio, milliseconds(() => releaseOf(...large)) / milliseconds(() => releaseOf(...small)));
  expect(ratio).toBeLessThan(8);
});

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
