import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/parse/body.ts';
import { closedIssues, isOnlyReferences } from '../../src/parse/reference.ts';

describe('closedIssues', () => {
  test.each<[title: string, text: string, expected: readonly string[]]>([
    [
      'every keyword',
      'close #1 closes #2 closed #3 fix #4 fixes #5 fixed #6 resolve #7 resolves #8 resolved #9',
      ['#1', '#2', '#3', '#4', '#5', '#6', '#7', '#8', '#9'],
    ],
    ['capitals and colons', 'FIXES: #1, Closes:#2', ['#1', '#2']],
    ['a keyword for each', 'fixes #1, #2 and closes #3', ['#1', '#3']],
    ['another repository', 'closes owner/repo.js#3', ['owner/repo.js#3']],
    ['an address on GitHub', 'Closes https://github.com/astral-sh/uv/issues/6305.', ['astral-sh/uv#6305']],
    ['an address on GitLab', 'Closes https://gitlab.com/group/sub/name/-/issues/4', ['group/sub/name#4']],
    ['an address with a comment', 'fix https://github.com/a/b/pull/11#issuecomment-1', ['a/b#11']],
    ['GH- as in old messages', 'fixes GH-12', ['#12']],
    ['the same issue twice', 'fix #1\n\nFixes #1', ['#1']],
    ['a header that is a keyword', 'fix: #5642 - build packages', ['#5642']],
    ['a reference without a keyword', 'see #1, refs #2, part of #3', []],
    ['a keyword inside of a word', 'prefix #1, hotfixes #2', []],
    ['a keyword without a reference', 'fixes the parser', []],
    ['a zero', 'fixes #0', []],
  ])('%s', (_title, text, expected) => {
    const show = ({ repository, number }: { repository: string | null; number: number }) =>
      `${repository ?? ''}#${number}`;
    expect(closedIssues(text, bodyOf('')).map(show)).toEqual(expected);
    expect(closedIssues('', bodyOf(text)).map(show)).toEqual(expected);
  });

  test.each([
    ['a fence', '```\nfixes #1\n```'],
    ['a quotation', '> fixes #1'],
    ['a comment', '<!-- fixes #1 -->'],
    ['details', '<details>\n\nfixes #1\n\n</details>'],
  ])('not in %s', (_title, body) => {
    expect(closedIssues('', bodyOf(body))).toEqual([]);
  });
});

test('a piece is nothing but references when its other words only introduce them', () => {
  expect(
    [
      '#1',
      'fixes #1, #2',
      'part of owner/repo#3',
      'see https://github.com/a/b/issues/1',
      'ABC-123',
      '!12',
      'close: #4',
    ].every(isOnlyReferences),
  ).toBe(true);
  expect(['', 'current', 'pin #15980', 'v3', 'fixes'].some(isOnlyReferences)).toBe(false);
});
