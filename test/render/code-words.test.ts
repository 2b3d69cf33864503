import { describe, expect, test } from 'vitest';
import { codeWords } from '../../src/render/code-words.ts';
import { inlineText, inlineTokens } from '../../src/render/inline.ts';

function coded(text: string, isCode: (word: string) => boolean): string {
  return inlineText(codeWords(inlineTokens(text), /./, isCode));
}

describe('a word that passes becomes code without the punctuation around it', () => {
  const hasX = (word: string): boolean => word.includes('x');
  test.each([
    ['a x b', 'a `x` b'],
    ['(x), "x"; [x]. x?!', '(`x`), "`x`"; [`x`]. `x`?!'],
    ['(f(x))', '(`f(x)`)'],
    ['x() x[0].', '`x()` `x[0]`.'],
    ['(x))', '(`x`))'],
    ['界x界', '界`x`界'],
    ['`x` x', '`x` `x`'],
    ['`a`x', '`ax`'],
  ])('%s', (text, expected) => expect(coded(text, hasX)).toBe(expected));
});

test('a text without the hint is not looked at', () => {
  const tokens = inlineTokens('a x b');
  expect(codeWords(tokens, /y/, word => word === 'x')).toBe(tokens);
});

test('markup around it goes too where only the rest passes', () => {
  expect(coded('**ab** <ab> {ab}', word => word === 'ab')).toBe('**`ab`** <`ab`> {`ab`}');
});

test('markup stays inside where the word passes with it', () => {
  expect(coded('{ab}, (<ab>)', word => /^[{<]ab[}>]$/.test(word))).toBe('`{ab}`, (`<ab>`)');
});

test('punctuation stays inside where the word passes only with it', () => {
  expect(coded(':ab: ab:', word => word === ':ab:')).toBe('`:ab:` ab:');
});
