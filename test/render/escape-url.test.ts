import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { escapeUrl } from '../../src/render/escape-url.ts';
import { expectLinear, HOSTILE_UNITS } from '../support/linear-time.ts';
import { hostileText } from './markdown-judge.ts';

test.each([
  ['stays as it is', 'https://example.com/a/b?c=d&e=f#g', 'https://example.com/a/b?c=d&e=f#g'],
  ['may be http or mailto', 'mailto:a@example.com?subject=Hi', 'mailto:a@example.com?subject=Hi'],
  [
    'has no brackets and quotes',
    `https://example.com/a(b)[c]"d'<e>`,
    'https://example.com/a%28b%29%5Bc%5D%22d%27%3Ce%3E',
  ],
  ['has no spaces', ' https://example.com/a b\n', 'https://example.com/a%20b'],
  ['has no pipes and backticks', 'https://example.com/a|b`c', 'https://example.com/a%7Cb%60c'],
  ['has no entities', 'https://example.com/?a&copy;=1', 'https://example.com/?a&copy%3B=1'],
  ['is ASCII', 'https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
])('an address %s', (_, address, expected) => expect(escapeUrl(address)).toBe(expected));

describe('what is no such address becomes empty', () => {
  test.each([
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['java\u200bscript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['ftp://example.com'],
    ['//example.com'],
    ['/relative'],
    ['https://'],
    ['https://bank.example@evil.example'],
    ['https://user:secret@example.com'],
    ['text'],
    [''],
  ])('%j', address => expect(escapeUrl(address)).toBe(''));
});

test('any address leads a Markdown link to itself, and cannot end it', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const address = escapeUrl(`https://example.com/${text}`);
      const [paragraph] = fromMarkdown(`[a](${address}) b`).children;
      expect(paragraph).toMatchObject({
        type: 'paragraph',
        children: [{ type: 'link', url: address }, { value: ' b' }],
      });
    }),
    { numRuns: 1000, seed: 412 },
  );
});

test.each(HOSTILE_UNITS)('64 KiB of %j take time in proportion', unit => {
  expectLinear(text => escapeUrl(`https://example.com/${text}`), unit);
});
