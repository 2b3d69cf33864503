import { describe, expect, test } from 'vitest';
import { compilePattern, patternProblem, tagPatternProblem } from '../../src/config/pattern.ts';

describe('compilePattern', () => {
  test('finds a pattern anywhere', async () => {
    const pattern = await compilePattern('b+');
    expect(['abbc', 'ac'].map(text => pattern.test(text))).toEqual([true, false]);
  });

  test('reads named groups of the whole text, in either spelling', async () => {
    const pattern = await compilePattern('(?<a>x)(?P<b>y)?');
    expect(['xy', 'x', 'xyz'].map(text => pattern.groups(text))).toEqual([{ a: 'x', b: 'y' }, { a: 'x' }, null]);
  });
});

describe('patternProblem', () => {
  test.each(['^feat', '(?i)wip', '\\bdeps?\\b', '[^a-z]+', '\\p{Lu}'])('%s is a pattern', async source => {
    expect(await patternProblem(source)).toBeNull();
  });

  test.each([
    ['(', 'missing closing )'],
    ['*', 'missing argument to repetition operator'],
    ['[z-a]', 'invalid character class range'],
    ['(?=a)', 'invalid or unsupported Perl syntax'],
    ['(a)\\1', 'invalid escape sequence'],
    ['a{2000}', 'invalid repeat count'],
    [`${'('.repeat(1_000)}${')'.repeat(1_000)}`, 'expression nests too deeply'],
  ])('%.20s is none', async (source, expected) => {
    expect(await patternProblem(source)).toContain(`is not a regular expression in RE2's syntax: ${expected}`);
  });
});

test('a pattern is as long as one that somebody wrote, since matching takes time in proportion to it', async () => {
  expect(await patternProblem('a'.repeat(2_000))).toBeNull();
  expect(await patternProblem('a'.repeat(2_001))).toBe('has more than 2000 characters');
});

describe('tagPatternProblem', () => {
  test.each([
    ['v(?<version>.+)', null],
    ['(?P<package>.+)-(?P<version>.+)', null],
    ['v(.+)', 'must have a group named version: (?<version>…)'],
    ['v(?<Version>.+)', 'must have a group named version: (?<version>…)'],
  ])('%s: %s', async (source, expected) => {
    expect(await tagPatternProblem(source)).toBe(expected);
  });

  test('a pattern that is none says so first', async () => {
    expect(await tagPatternProblem('(')).toContain('missing closing )');
  });
});
