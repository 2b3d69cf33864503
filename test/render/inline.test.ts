import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSpan, inlineText, inlineTokens, joinTokens } from '../../src/render/inline.ts';
import { expectLinear, HOSTILE_UNITS } from '../support/linear-time.ts';

/** `[a]` for code, so that tokens read as one line. */
function shown(text: string): string {
  return inlineTokens(text)
    .map(({ kind, value }) => (kind === 'code' ? `[${value}]` : value))
    .join('');
}

describe('code spans are found as CommonMark finds them', () => {
  test.each([
    ['no backticks', 'plain', 'plain'],
    ['one span', 'Add `close` now', 'Add [close] now'],
    ['a span at both ends', '`a` and `b`', '[a] and [b]'],
    ['longer fences hold shorter ones', '``a`b``', '[a`b]'],
    ['padding keeps backticks apart', '`` `a` ``', '[`a`]'],
    ['other spaces stay', 'x` and `y', 'x[ and ]y'],
    ['a run without a partner is text', 'Don`t', 'Don`t'],
    ['a run pairs with the next of its length', '`a``b`', '[a``b]'],
    ['the third of three is text', '`a` b`', '[a] b`'],
    ['runs of different lengths are text', '`a``', '`a``'],
    ['two backticks alone are text', 'a `` b', 'a `` b'],
    ['a backslash means nothing', '\\`a\\`', '\\[a\\]'],
    ['a line break becomes a space, in code too', '`a\nb`\nc', '[a b] c'],
  ])('%s', (_, text, tokens) => expect(shown(text)).toBe(tokens));

  test('an empty text has no tokens', () => expect(inlineTokens(' \n ')).toEqual([]));
});

test('neighbours of one kind become one, and empty ones go', () => {
  const joined = joinTokens([
    { kind: 'text', value: '' },
    { kind: 'code', value: 'a' },
    { kind: 'text', value: '' },
    { kind: 'code', value: 'b' },
    { kind: 'text', value: 'c' },
  ]);
  expect(joined).toEqual([
    { kind: 'code', value: 'ab' },
    { kind: 'text', value: 'c' },
  ]);
});

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a`', '`` `a` ``'],
  ['a``', '``` a`` ```'],
  [' a ', '`  a  `'],
  [' a', '` a`'],
  [' ', '` `'],
])('the code span of %j is %j', (value, markdown) => expect(codeSpan(value)).toBe(markdown));

test('text without stray backticks comes back with the same tokens', () => {
  const unit = fc.constantFrom('`', '``', ' ', 'a', 'b ', ' c', '\\', '*');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), units => {
      const tokens = inlineTokens(units.join(''));
      fc.pre(tokens.every(({ kind, value }) => kind === 'code' || !value.includes('`')));
      expect(inlineTokens(inlineText(tokens))).toEqual(tokens);
    }),
    { seed: 412 },
  );
});

test.each(HOSTILE_UNITS)('64 KiB of %j take time in proportion', unit => expectLinear(inlineTokens, unit));

test('runs of growing length take time in proportion', () => {
  const runs = Array.from({ length: 360 }, (_, length) => '`'.repeat(length)).join(' ');
  expectLinear(text => inlineTokens(`${runs}${text}`), 'a');
});
