import { describe, expect, test } from 'vitest';
import { stripEnding } from '../../src/parse/suffix.ts';

describe('stripEnding', () => {
  test.each<[line: string, text: string, numbers: readonly number[]]>([
    ['a (#1)', 'a', [1]],
    ['a(#1) (#2)', 'a', [2, 1]],
    ['a (fix: #3) (#4) [ci skip]', 'a', [4]],
    ['a (closes #1, owner/repo#2)', 'a', []],
    ['a, fix #1 and #2', 'a', []],
    ['a closes #1', 'a', []],
    ['partially closes #1', 'partially closes #1', []],
    ['a. #13256', 'a', []],
    ['a #13256', 'a #13256', []],
    ['chore: Update docker tag to v9 (main) (#1)', 'chore: Update docker tag to v9', [1]],
    ['Update a to v9 (release/2.x)', 'Update a to v9', []],
    ['Update a to v9 (major)', 'Update a to v9 (major)', []],
    ['Watch the branch (main)', 'Watch the branch (main)', []],
    ['Typo fixes #3', 'Typo fixes #3', []],
    ['follow up on #1.', 'follow up on #1.', []],
    ['(#1)', '', [1]],
    ['f(x)', 'f(x)', []],
    ['v1.2.3', 'v1.2.3', []],
    ['', '', []],
  ])('%s', (line, text, numbers) => {
    expect(stripEnding(line)).toEqual({ text, numbers });
  });
});
