import { expect, test } from 'vitest';
import { releaseOf, shaOf } from '../support/evidence.ts';

/** Why each commit is in no change, oldest first; empty for those that are in one. */
function reasonsOf(messages: readonly string[]): readonly string[] {
  const { ledger } = releaseOf(messages);
  return messages.map((_, place) => {
    const entry = ledger.find(({ kind, id }) => kind === 'commit' && id === shaOf(place));
    return entry?.fate === 'excluded' ? entry.reason : '';
  });
}

const short = (place: number): string => shaOf(place).slice(0, 12);

test('of several reverts of one pull request, each commit went by the first after it', () => {
  const revert = (number: number) => `Revert "feat: fly" (#${number})\n\nReverts tidewater/app#2`;
  expect(reasonsOf(['feat: fly (#2)', revert(3), 'feat: fly again (#2)', revert(4), revert(5)])).toEqual([
    `Taken back in the same range by ${short(1)}.`,
    // A pull request's revert names the newest of its commits.
    `Takes back ${short(2)}, which is in the same range.`,
    `Taken back in the same range by ${short(3)}.`,
    `Takes back ${short(2)}, which is in the same range.`,
    `Takes back ${short(2)}, which is in the same range.`,
  ]);
});

test('of several commits of one pull request, those go that a revert names', () => {
  const revert = (place: number) => `Revert "x"\n\nThis reverts commit ${shaOf(place)}.`;
  expect(reasonsOf(['feat: a (#2)', 'feat: b (#2)', 'feat: c (#2)', revert(1), revert(0)])).toEqual([
    `Taken back in the same range by ${short(4)}.`,
    `Taken back in the same range by ${short(3)}.`,
    '',
    `Takes back ${short(1)}, which is in the same range.`,
    `Takes back ${short(0)}, which is in the same range.`,
  ]);
});

test('titles that repeat are taken back one by one, the newest first', () => {
  expect(reasonsOf(['fix: x', 'fix: x', 'Revert "fix: x"', 'fix: x', 'Revert "fix: x"', 'Revert "fix: x"'])).toEqual([
    `Taken back in the same range by ${short(2)}.`,
    `Taken back in the same range by ${short(4)}.`,
    `Takes back ${short(0)}, which is in the same range.`,
    `Taken back in the same range by ${short(5)}.`,
    `Takes back ${short(1)}, which is in the same range.`,
    `Takes back ${short(3)}, which is in the same range.`,
  ]);
});
