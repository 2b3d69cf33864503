import { describe, expect, test } from 'vitest';
import { listNames, type Problem, place, problemList, quote, visible, visibleLine } from '../../src/errors/wording.ts';

describe('a value from outside is shown', () => {
  test.each([
    ['on one line', 'a\n\tb', 'a b'],
    ['without what moves the cursor or turns the text around', 'a\u001b[2Jb\u202ec', 'a\ufffd[2Jb\ufffdc'],
    ['up to 200 characters', 'x'.repeat(300), `${'x'.repeat(200)}…`],
  ])('%s', (_, value, shown) => expect(visible(value)).toBe(shown));

  test('whole, where a sentence of ours holds it', () => {
    const value = `${'x'.repeat(300)}\n\u001b]0;a\u0007\u009b31m ##[add-mask]`;
    expect(visibleLine(`::error::${value}`)).toBe(
      `: :error::${'x'.repeat(300)} \ufffd]0;a\ufffd\ufffd31m ## [add-mask]`,
    );
  });

  test('in quotation marks, so that an empty one shows', () => expect(quote('')).toBe('""'));
});

test('long lists of names are cut', () => {
  expect(listNames(['a', 'b'])).toBe('a, b');
  expect(listNames(Array.from({ length: 15 }, (_, index) => `n${index}`))).toMatch(/^n0, .*, n11 and 3 more$/);
});

test.each([
  ['a.yml', 0, 0, 'a.yml'],
  ['a.yml', 3, 0, 'a.yml:3'],
  ['a.yml', 3, 7, 'a.yml:3:7'],
])('%s, line %d, column %d is the place %s', (file, line, column, shown) =>
  expect(place(file, line, column)).toBe(shown),
);

describe('a list of problems', () => {
  const problem: Problem = { line: 3, column: 1, path: '', message: 'is wrong', value: null, allowed: [] };
  const line = (changes: Partial<Problem>): string =>
    problemList('a.yml', [{ ...problem, ...changes }])
      .split('\n')[1]
      ?.trim() ?? '';

  test.each([
    ['the place and what is wrong', {}, 'a.yml:3:1  is wrong.'],
    ['what it is about', { path: 'publish.on' }, 'a.yml:3:1  publish.on is wrong.'],
    ['the value', { path: 'publish.on', value: 'merged' }, 'a.yml:3:1  publish.on: "merged" is wrong.'],
    ['a name only once', { path: 'publish.on', value: 'on' }, 'a.yml:3:1  publish.on is wrong.'],
    [
      'what may stand there',
      { value: 'xyz', path: 'a', allowed: ['merge', 'tag'] },
      'a.yml:3:1  a: "xyz" is wrong. Allowed: merge, tag.',
    ],
    [
      'the likely one',
      { value: 'merged', path: 'a', allowed: ['merge', 'tag'] },
      'a.yml:3:1  a: "merged" is wrong. Did you mean "merge"? Allowed: merge, tag.',
    ],
    [
      'only the likely one of many',
      { value: 'n1x', path: 'a', allowed: Array.from({ length: 30 }, (_, index) => `n${index}`) },
      'a.yml:3:1  a: "n1x" is wrong. Did you mean "n1"?',
    ],
  ])('shows %s', (_, changes, shown) => expect(line(changes)).toBe(shown));

  test('counts them, and stops at fifty', () => {
    expect(problemList('a.yml', [problem])).toMatch(/^"a.yml" has a problem:\n/);
    const many = problemList(
      'a.yml',
      Array.from({ length: 60 }, () => problem),
    );
    expect(many).toMatch(/^"a.yml" has 60 problems:\n/);
    expect(many).toMatch(/\n {2}and 10 more$/);
    expect(many.split('\n')).toHaveLength(52);
  });
});
