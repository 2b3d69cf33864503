/** Which lines are code, headings and paragraphs, however deep, agrees with a Markdown parser. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { leavesOf, linesOf } from '../../src/markdown/leaves.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

const line = fc.constantFrom(
  ...['', '', 'a', 'b', '# a', '- a', '- a', '  b', '  - c', '    - d', '> a', '> b', '> - c', '- > d', '1. a', '   b'],
  ...[
    '```',
    '~~~',
    '  ```',
    '- ```',
    '  ~~~',
    '<!-- a',
    'b -->',
    '<!-- #1 -->',
    '- a\n\n  ```\n  b\n  ```',
    '> ```\n> a\n> ```',
  ],
);

test('lines and endings joined are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 12 }), parts => {
      const text = parts.flat().join('');
      const lines = linesOf(text);
      expect(lines.map(({ text: body, ending }) => body + ending).join('')).toBe(text);
      expect(lines.every(({ start, text: body }) => text.startsWith(body, start))).toBe(true);
    }),
  );
});

test('code is where the parser finds it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), parts => {
      const text = `a\n\n${parts.join('\n')}\n`;
      const found = leavesOf(linesOf(text)).filter(({ kind }) => kind === 'code');
      const root = parseMarkdown(text.split('\n'));
      const expected = root === null ? [] : codeIn(root, text.split('\n'));
      expect(found.map(({ from }) => from + 1)).toEqual(expected);
    }),
    { numRuns: 1_500, seed: 20261122 },
  );
});

/** Where code begins. The parser cuts indented code behind a quotation into single lines, which CommonMark does not. */
function codeIn(node: Nodes, lines: readonly string[]): readonly number[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child, index) => {
    if (child.type !== 'code') return codeIn(child, lines);
    const start = child.position?.start.line ?? 0;
    const before = node.children[index - 1];
    const between = lines.slice((before?.position?.start.line ?? 0) - 1, start).join('');
    return before?.type === 'code' && !/[`~]/.test(between) ? [] : [start];
  });
}

test('a text as deep as it is long takes no longer than its length', () => {
  const deep = linesOf(`${'> '.repeat(20_000)}a\n`.repeat(5));
  expect(leavesOf(deep).at(-1)?.end).toBe(5);
});
