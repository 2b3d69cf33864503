/** Promises over random histories of a checklist: nothing that a person did to it is lost or undone. */
import fc from 'fast-check';
import { test } from 'vitest';
import { randomRuns } from '../support/random-runs.ts';
import { checkIssueHistory, issueHistory } from './check-issue-history.ts';

const SEED = 20261122;

test(`100 random histories of a checklist keep every promise (seed ${SEED})`, { timeout: 90_000 }, () => {
  fc.assert(fc.property(issueHistory(4), checkIssueHistory), { ...randomRuns(100), seed: SEED });
});
