/** The same as issue-histories.test.ts, longer, with a seed of its own each time; a failure names it. */
import fc from 'fast-check';
import { test } from 'vitest';
import { checkIssueHistory, issueHistory } from './check-issue-history.ts';

test('2,000 random histories of a checklist keep every promise', () => {
  fc.assert(fc.property(issueHistory(8), checkIssueHistory), { numRuns: 2_000 });
});
