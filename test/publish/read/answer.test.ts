/** JSON from outside may be anything, and reading it never throws. */
import { describe, expect, test } from 'vitest';
import {
  entriesAt,
  listAt,
  numberAt,
  parseJson,
  refusalOf,
  textAt,
  valueAt,
} from '../../../src/publish/read/answer.ts';

const data = { a: { b: [1, 'x'], c: 'text', d: 7, e: null, f: { g: 0 } } };

test('a text is parsed, and what is no JSON is null', () => {
  expect(parseJson('{"a":1}')).toEqual({ a: 1 });
  expect(parseJson('{"a":')).toBeNull();
});

test.each<readonly [what: string, names: readonly string[], value: unknown]>([
  ['all of it without names', [], data],
  ['what the names lead to', ['a', 'f', 'g'], 0],
  ['null where null stands', ['a', 'e'], null],
  ['nothing below null', ['a', 'e', 'x'], undefined],
  ['nothing below a text', ['a', 'c', 'length'], undefined],
  ['nothing where a name is missing', ['x', 'y'], undefined],
  ['nothing that every object has', ['a', 'toString'], undefined],
])('a value is %s', (_, names, value) => {
  expect(valueAt(data, ...names)).toEqual(value);
});

test.each<readonly [what: string, read: unknown, value: unknown]>([
  ['a text', textAt(data, 'a', 'c'), 'text'],
  ['no text where a number stands', textAt(data, 'a', 'd'), null],
  ['a number', numberAt(data, 'a', 'd'), 7],
  ['no number where a text stands', numberAt(data, 'a', 'c'), null],
  ['a list', listAt(data, 'a', 'b'), [1, 'x']],
  ['no list where an object stands', listAt(data, 'a', 'f'), []],
  ['the entries of an object', entriesAt(data, 'a', 'f'), [['g', 0]]],
  ['no entries of a list', entriesAt(data, 'a', 'b'), []],
  ['no entries of null', entriesAt(data, 'a', 'e'), []],
  ['no entries of a text', entriesAt(data, 'a', 'c'), []],
])('%s is read', (_, read, value) => {
  expect(read).toEqual(value);
});

describe('a refusal is said in one line', () => {
  test.each<readonly [what: string, answer: unknown, line: string]>([
    ['by its message', { message: 'Not Found' }, 'Not Found'],
    [
      'with what was wrong',
      { message: 'Validation Failed', errors: [{ message: 'A pull request exists' }, 'body is too long'] },
      'Validation Failed: A pull request exists: body is too long',
    ],
    [
      'by field and code where there are no words',
      { message: 'Validation Failed', errors: [{ field: 'tag_name', code: 'already_exists' }, { code: 'custom' }] },
      'Validation Failed: tag_name already_exists: custom',
    ],
    ['even if it says nothing', '<html>', 'no reason given'],
  ])('%s', (_, answer, line) => {
    expect(refusalOf(answer)).toBe(line);
  });
});
