/** Which lines of a changelog begin a version's section, and where it ends. */
import { describe, expect, test } from 'vitest';
import { readChangelog, wordsOf } from '../../../src/publish/changelog/changelog-sections.ts';

/** Each section's version, and its text from its beginning to its end. */
function sectionsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readChangelog(text).sections.map(({ version, start, end }) => [version, text.slice(start, end)]),
  );
}

describe('sections of', () => {
  test.each<readonly [what: string, text: string, sections: Readonly<Record<string, string>>]>([
    ['no text', '', {}],
    [
      'headings, each up to the next',
      '# Changelog\n\n## 1.2.0\n\n- a\n\n\n## 1.1.0\n\n- b\n',
      { '1.2.0': '## 1.2.0\n\n- a', '1.1.0': '## 1.1.0\n\n- b' },
    ],
    [
      'headings with parts on their own level',
      '## 1.2.0\n\n## Fixed\n\n- a\n\n## 1.1.0\n\n- b\n',
      { '1.2.0': '## 1.2.0\n\n## Fixed\n\n- a', '1.1.0': '## 1.1.0\n\n- b' },
    ],
    ['headings up to one of a higher level', '## 1.2.0\n\n- a\n\n# Licence\n\nText.\n', { '1.2.0': '## 1.2.0\n\n- a' }],
    [
      'headings up to the definitions of links',
      '## [1.2.0]\n\n- a\n\n[1.2.0]: https://a.example\n',
      { '1.2.0': '## [1.2.0]\n\n- a' },
    ],
    [
      'headings, though lines look like versions too',
      '## 1.2.0\n\nv1.1.0 - January 6, 2026\n',
      { '1.2.0': '## 1.2.0\n\nv1.1.0 - January 6, 2026' },
    ],
    [
      'lines, where no heading names a version',
      '# Changelog\n\nv1.2.0 - May 20, 2026\n\n- a\n\nv1.1.0 - January 6, 2026\n\n- b\n',
      { '1.2.0': 'v1.2.0 - May 20, 2026\n\n- a', '1.1.0': 'v1.1.0 - January 6, 2026\n\n- b' },
    ],
    [
      'lines, where the only heading is of what is not released',
      '# Unreleased\n\nv1.2.0 - May 20, 2026\n\n- a\n',
      { '1.2.0': 'v1.2.0 - May 20, 2026\n\n- a' },
    ],
    [
      'lines that end with their date',
      'v1.2.0 - May 20, 2026\n\nv1.1.0 (January 6, 2026): the first\n',
      { '1.2.0': 'v1.2.0 - May 20, 2026\n\nv1.1.0 (January 6, 2026): the first' },
    ],
    [
      'headings, and not of a definition with a rule below it',
      '## 1.1.0\n\n- a\n\n[1.2.0]: https://a.example\n---\n\nText.\n',
      { '1.1.0': '## 1.1.0\n\n- a\n\n[1.2.0]: https://a.example\n---\n\nText.' },
    ],
    [
      'a heading that looks like a definition',
      '## [1.2.0]: May 9, 2026\n\n- a\n',
      { '1.2.0': '## [1.2.0]: May 9, 2026\n\n- a' },
    ],
    [
      'versions alone, though another thing has one',
      '## 1.2.0\n\n- a\n\n## Node 22.1\n\n- b\n',
      { '1.2.0': '## 1.2.0\n\n- a\n\n## Node 22.1\n\n- b' },
    ],
    [
      'versions behind the same words, however they are written',
      '## Version 1.2.0\n\n## version  1.1.0\n\n## Node 22.1\n',
      { '1.2.0': '## Version 1.2.0', '1.1.0': '## version  1.1.0\n\n## Node 22.1' },
    ],
    ['bold versions and others', '## **1.2.0**\n\n## 1.1.0\n', { '1.2.0': '## **1.2.0**', '1.1.0': '## 1.1.0' }],
    ['packages and the product', '## api@1.2.0\n\n## 1.1.0\n', { '1.2.0': '## api@1.2.0', '1.1.0': '## 1.1.0' }],
    [
      'patches that stand deeper, with a date or a link',
      '## 1.2.0\n\n### 1.2.1 (2026-05-09)\n\n### [1.2.2]\n',
      { '1.2.0': '## 1.2.0', '1.2.1': '### 1.2.1 (2026-05-09)', '1.2.2': '### [1.2.2]' },
    ],
    [
      'no deeper heading that only counts or names something',
      '## 1.2.0\n\n### 1.5.0 - 12 fixes\n\n### 1.6.0 - in words\n',
      { '1.2.0': '## 1.2.0\n\n### 1.5.0 - 12 fixes\n\n### 1.6.0 - in words' },
    ],
    [
      'headings with their place to link to',
      '<a name="1.2.0"></a>\n\n## 1.2.0\n\n- a\n\n<a id="1.1.0"></a>\n\n## 1.1.0\n',
      { '1.2.0': '<a name="1.2.0"></a>\n\n## 1.2.0\n\n- a', '1.1.0': '<a id="1.1.0"></a>\n\n## 1.1.0' },
    ],
    [
      'headings without another version’s place to link to',
      '<a name="1.0.0"></a>\n\n## 1.2.0\n',
      { '1.2.0': '## 1.2.0' },
    ],
    ['headings without a sentence that names them', 'New: 1.2.0\n\n## 1.2.0\n', { '1.2.0': '## 1.2.0' }],
    ['a version without anything below', '## 1.2.0', { '1.2.0': '## 1.2.0' }],
    ['headings below a byte order mark', '\ufeff## 1.2.0\n\n- a\n', { '1.2.0': '## 1.2.0\n\n- a' }],
  ])('%s', (_, text, sections) => {
    expect(sectionsOf(text)).toEqual(sections);
  });
});

test.each<readonly [what: string, text: string, unreleased: string | null]>([
  ['up to the first release', '## [Unreleased]\n\n- a\n\n## 1.2.0\n', '## [Unreleased]\n\n- a'],
  ['though nothing is released', '# Unreleased\n\n- a\n', '# Unreleased\n\n- a'],
  ['nothing where no heading says so', '## 1.2.0\n', null],
])('what is not released goes %s', (_, text, unreleased) => {
  const { unreleasedEnd } = readChangelog(text);
  expect(unreleasedEnd === null ? null : text.slice(0, unreleasedEnd)).toBe(unreleased);
});

test.each<readonly [heading: string, words: string]>([
  ['## One', 'One'],
  ['  ###### One', 'One'],
  ['##  One ##  ', 'One'],
  ['## One #', 'One'],
  ['## One #2', 'One #2'],
  ['## C#', 'C#'],
  ['#One', '#One'],
  ['##', ''],
  ['One\n===', 'One'],
  ['  One  \r\n  ---  ', 'One'],
  ['One', 'One'],
])('%j says %j', (heading, words) => {
  expect(wordsOf(heading)).toBe(words);
});
