import { describe, expect, test } from 'vitest';
import { alwaysPublic, figuresOf } from '../../../scripts/eval/figures.ts';

const counts = (truePositive: number, falsePositive: number, falseNegative: number, trueNegative: number) => ({
  truePositive,
  falsePositive,
  falseNegative,
  trueNegative,
});

describe('figuresOf', () => {
  test.each([
    ['all right', counts(4, 0, 0, 6), { precision: 1, recall: 1, f1: 1, mcc: 1 }],
    ['all wrong', counts(0, 4, 6, 0), { precision: 0, recall: 0, f1: 0, mcc: -1 }],
    ['no better than chance', counts(2, 2, 2, 2), { precision: 0.5, recall: 0.5, f1: 0.5, mcc: 0 }],
    ['nothing at all', counts(0, 0, 0, 0), { precision: 0, recall: 0, f1: 0, mcc: 0 }],
    [
      'some of each',
      counts(6, 2, 3, 9),
      { precision: 0.75, recall: 6 / 9, f1: 12 / 17, mcc: 48 / Math.sqrt(8 * 9 * 11 * 12) },
    ],
  ])('of %s', (_, input, figures) => {
    expect(figuresOf(input)).toEqual(figures);
  });
});

test('calling everything public finds all, is right as often as things are published, and knows nothing', () => {
  const baseline = alwaysPublic(counts(6, 2, 3, 9));
  expect(baseline).toEqual(counts(9, 11, 0, 0));
  expect(figuresOf(baseline)).toEqual({ precision: 0.45, recall: 1, f1: 18 / 29, mcc: 0 });
});
