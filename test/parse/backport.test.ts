import { describe, expect, test } from 'vitest';
import { backportOf } from '../../src/parse/backport.ts';
import { bodyOf } from '../../src/parse/body.ts';

describe('a commit names the pull request that it is a copy of', () => {
  test.each<readonly [what: string, subject: string, body: string, number: number | null]>([
    ['in Mergify’s title', 'fix: export (backport #12) (#13)', '', 12],
    ['in a title, picked', '[2.3] Export (cherry-picked from #12) (#13)', '', 12],
    ['in Kubernetes’ title', 'Automated cherry pick of #12: Export', '', 12],
    ['in a trailer', 'fix: export', 'Exports again.\n\nBackport-of: #12', 12],
    ['in a line', 'fix: export', 'Backport of #12', 12],
    ['in a line with its branch', 'fix: export', '# Description\nBackport of #12 to `stable`.', 12],
    ['in Kubernetes’ line', 'fix: export', 'Cherry pick of #12 on release-1.2.', 12],
    [
      'in Mergify’s line',
      'fix: export',
      'This is an automatic backport of pull request #12 done by [Mergify](https://mergify.com).',
      12,
    ],
    ['twice', 'fix: export (backport #12)', 'Backports #12.', 12],
    ['but not two of them', 'fix: export', 'Backport of #12\nBackport of #14', null],
    ['but not two of them in a line', 'fix: export', 'Backport of #12 and #14', null],
    ['but not two of them in a title', 'Automated cherry pick of #12: Export #14: Import', '', null],
    ['but not of another repository', 'fix: export', 'Backport of tide/water#12', null],
    ['but not where it was taken out of a larger one', 'fix: filter keys', 'Cherry-picked from #12', null],
    ['but not in a sentence', 'fix: export', 'Backport of #12 broke exports.', null],
    ['but not in a part', 'fix: export', 'Partial backport of #12', null],
    ['but not in a quotation', 'fix: export', '> Backport of #12', null],
    ['but not in a comment', 'fix: export', '<!-- Backport of #12 -->', null],
    ['but not where it only belongs to it', 'fix: follow-up of the backport (#12)', '', null],
    ['or does not', 'fix: export (#12)', 'As it was.', null],
  ])('%s', (_, subject, body, number) => expect(backportOf(subject, bodyOf(body))).toBe(number));
});
