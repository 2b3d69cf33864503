/** Promises over random histories: whatever a repository and a person do in turns, nothing that a person wrote is lost. */
import fc from 'fast-check';
import { test } from 'vitest';
import { randomRuns } from '../support/random-runs.ts';
import { checkHistory, hardHistory, history } from './check-history.ts';

const SEED = 20261122;

test(`1,000 random histories keep every promise (seed ${SEED})`, { timeout: 90_000 }, () => {
  fc.assert(fc.property(history(3), checkHistory), { ...randomRuns(1_000), seed: SEED });
});

test(`and 300 with headings that change and runs that are cut short keep what is a person's (seed ${SEED})`, () => {
  fc.assert(fc.property(hardHistory(3), checkHistory), { ...randomRuns(300), seed: SEED });
});
