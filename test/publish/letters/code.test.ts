/** Outside text as code: it mentions nobody, links nothing and ends where it should. */
import { expect, test } from 'vitest';
import { codeSpan } from '../../../src/publish/letters/code-span.ts';
import { fenced } from '../../../src/publish/letters/fenced.ts';

test.each([
  ['v2.4.0', '`v2.4.0`'],
  ['a`@mia`b', "`a'@mia'b`"],
  ['a\r\nb|c', '`a  b c`'],
])('%j on one line, also in a table', (text, expected) => {
  expect(codeSpan(text)).toBe(expected);
});

test.each([
  ['a text without white space at its end', '  - One.\n\n', '```markdown\n  - One.\n```'],
  ['a text with a fence in it', 'a\n````\nb\n```\n', '`````markdown\na\n````\nb\n```\n`````'],
])('%s, to be copied as it is', (_title, text, expected) => {
  expect(fenced(text)).toBe(expected);
});
