/** What the short way reads, the parser reads the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOfLines, outlineOfTree } from '../../src/markdown/outline.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { plainParagraphs } from '../../src/markdown/plain-paragraphs.ts';
import { visibleLines } from '../../src/markdown/visible-lines.ts';

const piece = fc.constantFrom(
  ...[
    'The `sink` reads',
    ' twice',
    '  ',
    '.',
    ': ',
    'Why:',
    '\n',
    '\n\n',
    '\n',
    'http://a.example/b?c=d#e',
    ' (see #12)',
    'a - b',
  ],
  ...[
    '`',
    '``',
    '` a',
    'a `',
    '`a`',
    '`<b>`',
    '`a|b`',
    '`\\`',
    '`*a*`',
    '`a  b`',
    '"quoted"',
    "don't",
    '{#top}',
    '$HOME',
    '1. a',
    '- a',
  ],
  ...[
    '*',
    '_',
    'a_b_c',
    '<',
    '>',
    '&amp;',
    '[a](b)',
    '!',
    '~~a~~',
    '|',
    '---',
    '===',
    '\\',
    '#',
    '    a',
    '\t',
    'é',
    '<!-- a -->',
  ],
);

test('whatever it is made of', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), pieces => {
      const lines = visibleLines(pieces.join(''));
      if (plainParagraphs(lines) === null) return;
      read++;
      const root = parseMarkdown(lines);
      expect(outlineOfLines(lines)).toEqual(root === null ? null : outlineOfTree(root));
    }),
    { numRuns: 6_000, seed: 20261122 },
  );
  expect(read).toBeGreaterThan(300);
});

test.each([
  [
    'a changelog fragment',
    'Fixed the `file` source, which skipped `*.gz` files.\nThis came with v0.50.0.\n\nIt costs 5% (or 6).',
    true,
  ],
  ['a label', 'Fix:\nthe sink reads twice', true],
  ['a list', '- one', false],
  ['a number at the start of a line', 'It takes\n3. of four', false],
  ['emphasis', 'a *b*', false],
  ['a link', 'see [this](https://a.example)', false],
  ['an entity', 'a &amp; b', false],
  ['a lonely backtick', 'a ` b', false],
  ['code with spaces at its ends', 'a ` b ` c', false],
  ['code that touches code', '`a``b`', false],
])('%s', (_, text, isPlain) => {
  const lines = visibleLines(text);
  expect(plainParagraphs(lines) !== null).toBe(isPlain);
  const root = parseMarkdown(lines);
  expect(outlineOfLines(lines)).toEqual(root === null ? null : outlineOfTree(root));
});
