import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/errors/nearest.ts';
import { expectLinearIn } from '../support/linear-time.ts';

describe('the likely name', () => {
  test.each([
    ['a letter too few', 'titl', ['body', 'title'], 'title'],
    ['a letter too many', 'titlee', ['title'], 'title'],
    ['a wrong letter', 'tatle', ['body', 'table'], 'table'],
    ['two letters swapped', 'tilte', ['title'], 'title'],
    ['another case', 'Title', ['title'], 'title'],
    ['the nearest of several', 'sections', ['section', 'sections2', 'actions'], 'section'],
    ['the first among equals', 'abcd', ['abce', 'abcf'], 'abce'],
    ['one edit in a short name', 'md', ['mdx', 'html'], 'mdx'],
  ])('with %s', (_, name, known, likely) => expect(nearest(name, known)).toBe(likely));
});

describe('no name, rather than a wrong one', () => {
  test.each([
    ['when nothing is near', 'headline', ['title', 'body']],
    ['when two edits in five would be needed', 'titel', ['table']],
    ['when nothing is known', 'title', []],
    ['for a very long name', 'x'.repeat(65), ['x'.repeat(65)]],
    ['for an empty name', '', ['a']],
    ['for a single letter', 'x', ['y']],
  ])('%s', (_, name, known) => expect(nearest(name, known)).toBeNull());
});

test('ten thousand known names take linear time', () => {
  expectLinearIn(10_000, length => {
    const known = Array.from({ length }, (_, index) => `package-${index}-with-a-long-name`);
    return () => expect(nearest('package-12-wiht-a-long-name', known)).toBe('package-12-with-a-long-name');
  });
});
