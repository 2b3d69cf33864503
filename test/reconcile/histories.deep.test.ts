/** The promises of histories.test.ts over 100,000 longer histories; a failure prints its seed and the shortest history that breaks one. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { checkHistory, hardHistory, history } from './check-history.ts';

const SEEDS = Array.from({ length: 10 }, (_, index) => 20_261_122 + index);

describe('10,000 random histories keep every promise', () => {
  test.each(SEEDS)('seed %i', seed => {
    fc.assert(fc.property(history(6), checkHistory), { numRuns: 10_000, seed });
  });
});

describe('2,000 random histories with headings that change and runs that are cut short keep what is a person’s', () => {
  test.each(SEEDS)('seed %i', seed => {
    fc.assert(fc.property(hardHistory(6), checkHistory), { numRuns: 2_000, seed });
  });
});
