/** What may be left out of a text by itself, and what goes with it. */
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/publish/plan/entries.ts';

test.each<readonly [what: string, text: string, parts: readonly string[]]>([
  ['nothing', '', []],
  [
    'items, each with what is indented or blank below it',
    '- a\n  b\n\n  c\n+ d\n* e',
    ['entry - a\n  b\n\n  c\n', 'entry + d\n', 'entry * e'],
  ],
  ['words behind items are no part of them', '- a\nb\n\nc\n', ['entry - a\n', 'other b\n\nc\n']],
  ['words before items', 'a\n\n- b\n', ['other a\n\n', 'entry - b\n']],
  ['a bullet without words is none', '-\n-a\n', ['other -\n-a\n']],
  [
    'headings, each with the words below it',
    '# a\n\nb\n\n### c\nd\n- e',
    ['heading1 # a\n\nb\n\n', 'heading3 ### c\nd\n', 'entry - e'],
  ],
  ['seven signs are no heading', '####### a\n#b\n', ['other ####### a\n#b\n']],
  [
    'an entry’s heading with all up to the next heading',
    '### a <!-- #1 -->\n\nb\n\n- c\n\nd\n\n## e\n',
    ['entry3 ### a <!-- #1 -->\n\nb\n\n- c\n\nd\n\n', 'heading2 ## e\n'],
  ],
  [
    'folds and what stands in them',
    '<details>\n<summary>2</summary>\n\n- a\n\n</details>\n\nb\n',
    ['open <details>\n<summary>2</summary>\n\n', 'entry - a\n\n', 'close </details>\n', 'other \nb\n'],
  ],
  ['folds in capitals', '<DETAILS>\n</DETAILS>\n', ['open <DETAILS>\n', 'close </DETAILS>\n']],
  [
    'a fence is no entry, whatever is in it',
    '- a\n\n```\n- b\n# c\n</details>\n```\n- d\n',
    ['entry - a\n\n```\n- b\n# c\n</details>\n```\n', 'entry - d\n'],
  ],
  [
    'a fence ends with the sign that it began with',
    '```\n~~~\n- a\n````\n- b\n',
    ['other ```\n~~~\n- a\n````\n', 'entry - b\n'],
  ],
  [
    'a fence at the beginning of a fold',
    '<details>\n~~~\n- a\n~~~\n</details>\n~~~\nb\n~~~\n',
    ['open <details>\n', 'other ~~~\n- a\n~~~\n', 'close </details>\n', 'other ~~~\nb\n~~~\n'],
  ],
  ['no fence in the middle of a line', 'a ```\n- b\n', ['other a ```\n', 'entry - b\n']],
])('it finds %s', (_, text, parts) => {
  const found = partsOf(text);
  expect(found.map(({ kind, level, text: own }) => `${kind}${level === 0 ? '' : level} ${own}`)).toEqual(parts);
  expect(found.map(part => part.text).join('')).toBe(text);
});
