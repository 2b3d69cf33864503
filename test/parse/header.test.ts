import { describe, expect, test } from 'vitest';
import {
  beginsLikeHeader,
  type Header,
  isType,
  mayHoldHeaders,
  readBodyHeader,
  readHeader,
  withoutBullet,
} from '../../src/parse/header.ts';

const header = (type: string, scopes: readonly string[], description: string, isBreaking = false): Header => ({
  type,
  scopes,
  isBreaking,
  description,
});

describe('readHeader', () => {
  test.each<[title: string, line: string, expected: Header | null]>([
    ['a type', 'feat: add x', header('feat', [], 'add x')],
    ['an upper-case type', 'Fix: a crash', header('fix', [], 'a crash')],
    ['a scope', 'fix(css): a crash', header('fix', ['css'], 'a crash')],
    ['several scopes', 'feat(a, b,c): x', header('feat', ['a', 'b', 'c'], 'x')],
    [
      'scopes of several words',
      'fix(elasticsearch, sematext sinks): x',
      header('fix', ['elasticsearch', 'sematext sinks'], 'x'),
    ],
    ['a path as scope', 'docs(guide/ssr): x', header('docs', ['guide/ssr'], 'x')],
    ['a breaking type', 'feat!: x', header('feat', [], 'x', true)],
    ['a breaking scope', 'feat(a, b)!: x', header('feat', ['a', 'b'], 'x', true)],
    ['a mark before the scope', 'chore!(config): x', header('chore', ['config'], 'x', true)],
    ['spaces before the colon', 'fix(deps) : x', header('fix', ['deps'], 'x')],
    ['spaces before the scope', 'enhancement (journald source): x', header('enhancement', ['journald source'], 'x')],
    ['no space after the colon', 'feat:add x', header('feat', [], 'add x')],
    ['no colon', 'fix(codecs) csv quoting', header('fix', ['codecs'], 'csv quoting')],
    ['a semicolon', 'chore(ci); Run setup', header('chore', ['ci'], 'Run setup')],
    ['a full-width colon', 'fix：登录', header('fix', [], '登录')],
    ['angle brackets', '<fix>: x', header('fix', [], 'x')],
    ['parentheses within a scope', 'fix(foo(bar)): x', header('fix', ['foo(bar)'], 'x')],
    ['an unknown type with a scope', 'cva(vue): x', header('cva', ['vue'], 'x')],
    ['a number as scope, which is none', 'feat(#19183): x', header('feat', [], 'x')],
    ['a ticket as scope, which is none', 'feat(ABC-12): x', header('feat', [], 'x')],
    ['an empty scope', 'fix(): x', header('fix', [], 'x')],
    ['an area', 'sync: fix x', null],
    ['a manual page', 'open(2): fix x', null],
    ['an area with a remark', 'Docker (alpine): x', null],
    ['a sentence with a type', 'Fix a crash: the parser', null],
    ['a sentence that begins with a type and parentheses', 'Test (again) the parser', null],
    ['an address', 'https://example.com: down', null],
    ['no description', 'feat: ', null],
    ['nothing', '', null],
  ])('reads %s: %s', (_title, line, expected) => {
    expect(readHeader(line)).toEqual(expected);
  });
});

describe('readBodyHeader', () => {
  test.each<[line: string, type: string | null]>([
    ['feat: add x', 'feat'],
    ['fix(a)!: x', 'fix'],
    ['Fix: x', null],
    ['update: still broken', null],
    ['note: x', null],
    ['test(s) are flaky', null],
    ['fix the parser: it hangs', null],
  ])('%s', (line, type) => {
    expect(readBodyHeader(line)?.type ?? null).toBe(type);
  });
});

test('mayHoldHeaders finds a header on the first line, below and after a bullet', () => {
  expect(['fix: a', 'a\nfeat(b): c', 'a\n* chore!: b', '- docs: x'].every(mayHoldHeaders)).toBe(true);
  expect(['prefix: a', 'a\n  fix: b', 'the fix: b', ''].some(mayHoldHeaders)).toBe(false);
});

test('beginsLikeHeader looks at the start only', () => {
  expect(['fix: a', '* feat(', 'docs!'].every(beginsLikeHeader)).toBe(true);
  expect(['a fix: b', 'fixes: a', '  fix: a'].some(beginsLikeHeader)).toBe(false);
});

test('isType knows types whatever their case, and no areas', () => {
  expect(['feat', 'Docs', 'REVERT'].every(isType)).toBe(true);
  expect(['sync', 'css', ''].some(isType)).toBe(false);
});

test('a bullet is one of two signs and a space', () => {
  expect(['* a', '- a', '+ a', '*a'].map(withoutBullet)).toEqual(['a', 'a', '+ a', '*a']);
});
