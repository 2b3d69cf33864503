import { describe, expect, test } from 'vitest';
import { told } from './on-github.ts';
import { BOTH, expectCheap, mixed, released } from './scale.ts';

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
  60_000,
);

describe.each(BOTH)('with %s, so many pull requests, merged in three ways, cost so little:', checkout => {
  test.each([30, 250, 1000])('%i', pulls => expectCheap(`${pulls} mixed`, mixed(pulls), checkout));
});

test('5,000 pull requests cost so little', () => expectCheap('5,000 mixed', mixed(5000), 'a clone'), 60_000);
