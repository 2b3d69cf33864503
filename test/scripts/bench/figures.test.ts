import { describe, expect, test } from 'vitest';
import { figuresOf, median, sumRounds } from '../../../scripts/bench/figures.ts';

describe('the median', () => {
  test.each([
    ['of one value is that value', [3], 3],
    ['of an odd number of values is the middle one, in whatever order they came', [9, 1, 2], 2],
    ['of an even number of values is the mean of the two in the middle', [4, 1, 2, 100], 3],
    ['orders by size and not by text', [10, 9, 100], 10],
    ['is not moved by one run that was disturbed', [1, 1, 1, 1, 500], 1],
  ])('%s', (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of nothing is an error and no figure', () => {
    expect(() => median([])).toThrow('Nothing was measured.');
  });
});

test('figures are the number of runs, their median and the fastest', () => {
  expect(figuresOf([0.3, 0.1, 0.2])).toEqual({ runs: 3, median: 0.2, fastest: 0.1 });
});

test('rounds are added one by one, as far as both have them', () => {
  expect(sumRounds([1, 2, 3], [10, 20])).toEqual([11, 22]);
});
