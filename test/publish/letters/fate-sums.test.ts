/** How many changes became what: what the cover letter adds up. */
import { expect, test } from 'vitest';
import type { Change, LedgerEntry } from '../../../src/model.ts';
import { fateSums } from '../../../src/publish/letters/fate-sums.ts';
import { aRelease } from '../a-plan.ts';

const [made] = aRelease().changes;
if (made === undefined) throw new Error('a release has a change');
const change = (id: string, numbers: readonly number[], facts: Partial<Change>): Change => ({
  ...made,
  id,
  pullRequests: numbers.map(number => ({ number, repository: 'tidewater/app' })),
  ...facts,
});
const SHOWN = { visibility: 'public' } as const;
const INTERNAL = { visibility: 'internal', unsure: false, rule: 'type' } as const;
const UNSURE = { ...INTERNAL, unsure: true };
const HELD = { ...UNSURE, rule: 'trailer.feature-flag' };
const entry = (kind: LedgerEntry['kind'], fate: LedgerEntry['fate']): LedgerEntry => ({
  kind,
  id: 'x',
  fate,
  rule: 'x',
  reason: 'x',
  change: null,
});
const sums = (noun: string, total: number, counts: readonly number[], gone = 0) => {
  const [shown, held, unsure, internal] = counts;
  return { noun, total, counts: { shown, held, unsure, internal }, gone };
};

test.each<[string, readonly Change[], readonly LedgerEntry[], ReturnType<typeof sums>]>([
  ['nothing is no change', [], [entry('pull-request', 'excluded')], sums('change', 0, [0, 0, 0, 0])],
  [
    'each pull request once, whatever it brought',
    [change('pr-1', [1], SHOWN), change('pr-2', [2], HELD), change('pr-3', [3], UNSURE), change('pr-4', [4], INTERNAL)],
    [],
    sums('pull request', 4, [1, 1, 1, 1]),
  ],
  [
    'a change of several pull requests as several',
    [change('pr-1', [1, 2], SHOWN)],
    [],
    sums('pull request', 2, [2, 0, 0, 0]),
  ],
  [
    'a pull request of several changes as what most readers get of it, in whatever order they come',
    [
      change('pr-1', [1], INTERNAL),
      change('pr-1.b', [1], SHOWN),
      change('pr-1.c', [1], UNSURE),
      change('pr-2', [2], HELD),
      change('pr-2.b', [2], INTERNAL),
    ],
    [],
    sums('pull request', 2, [1, 1, 0, 0]),
  ],
  [
    'pull requests of which nothing is left, but no commits',
    [change('pr-1', [1], SHOWN)],
    [entry('pull-request', 'excluded'), entry('pull-request', 'included'), entry('commit', 'excluded')],
    sums('pull request', 2, [1, 0, 0, 0], 1),
  ],
  [
    'changes, where one of them came without a pull request',
    [change('pr-1', [1, 2], SHOWN), change('c-1', [], INTERNAL)],
    [entry('pull-request', 'excluded')],
    sums('change', 2, [1, 0, 0, 1]),
  ],
])('%s', (_title, changes, ledger, expected) => {
  expect(fateSums({ changes, ledger })).toEqual(expected);
});
