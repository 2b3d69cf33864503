import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { escapeJson } from '../../src/render/escape-json.ts';
import { hostileText } from './markdown-judge.ts';

test.each([
  ['quotation marks and backslashes', 'a "b" \\c', 'a \\"b\\" \\\\c'],
  ['what ends a script', '</script><!-- & co', '\\u003c/script\\u003e\\u003c!-- \\u0026 co'],
  ['what the runner takes for a command', '##[add-mask]x # [a]', '##\\u005badd-mask]x # [a]'],
  ['code stays marked', 'Use `a`', 'Use `a`'],
])('%s', (_, text, json) => expect(escapeJson(text)).toBe(json));

test('any text comes out of the JSON as it went in, on one line', () => {
  fc.assert(
    fc.property(hostileText, text => {
      expect(JSON.parse(`"${escapeJson(text)}"`)).toBe(cleanText(text));
    }),
    { numRuns: 1000, seed: 412 },
  );
});
