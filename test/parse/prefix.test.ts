import { describe, expect, test } from 'vitest';
import { type Prefix, readPrefix } from '../../src/parse/prefix.ts';

describe('readPrefix', () => {
  test.each<[line: string, expected: Partial<Prefix> | null]>([
    ['fixup! a', { isFixup: true, rest: 'a' }],
    ['[css] a', { scopes: ['css'], rest: 'a' }],
    ['[Docs]: a', { type: 'docs', scopes: [], rest: 'a' }],
    ['[breaking] a', { isBreaking: true, rest: 'a' }],
    ['[ABC-1] a', { scopes: [], rest: 'a' }],
    ['[skip ci] a', { scopes: [], rest: 'a' }],
    ['[codex] a', { scopes: [], rest: 'a' }],
    ['(revert) a', { type: 'revert', rest: 'a' }],
    ['(again) a', null],
    ['ABC-1, ABC-2: a', { scopes: [], rest: 'a' }],
    ['ISO-8601: a', { scopes: ['ISO-8601'], rest: 'a' }],
    ['Fixes #1 - a', { rest: 'a' }],
    ['backport #1, a', { scopes: [], rest: 'a' }],
    ['Backported PR #1: a', { rest: 'a' }],
    ['cherry-pick of #1 - `a`', { rest: '`a`' }],
    ['backport #1 and #2', null],
    ['backport #1, and a', null],
    ['backport #1 to 2.x', null],
    ['BREAKING: a', { isBreaking: true, rest: 'a' }],
    ['a/b, c: d', { scopes: ['a/b', 'c'], rest: 'd' }],
    ['12: a', null],
    ['a b: c', null],
    ['a', null],
  ])('%s', (line, expected) => {
    const prefix = readPrefix(line, false);
    if (expected === null) expect(prefix).toBeNull();
    else expect(prefix).toMatchObject(expected);
  });

  test('a colon no longer ends an area behind a header', () => {
    expect(readPrefix('net: a', true)).toBeNull();
  });
});
