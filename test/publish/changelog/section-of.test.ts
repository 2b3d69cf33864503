/** What a changelog says of one version, byte for byte. */
import { expect, test } from 'vitest';
import { sectionOf } from '../../../src/publish/changelog/section-of.ts';

const KEEP =
  '# Changelog\r\n\r\n## [Unreleased]\r\n\r\n- Next.\r\n\r\n## [1.2.0] - 2026-05-09\r\n\r\n### Added\r\n\r\n- One.  \r\n\r\n## [1.1.0]\r\n- Two.\r\n\r\n[1.2.0]: https://a.example\r\n';
const MIXED =
  '# [1.2.0](https://a.example) (2026-05-09)\n\n### Features\n\n* One\n\n## [1.1.1](https://a.example) (2026-05-01)\n\n* Two\n\n# Older\n\nElsewhere.\n';
const SAME_LEVEL = '## 1.2.0\n\n### Fixed\n\n- One.\n\n## New contributors\n\n- @ada\n\n## 1.1.0\n\n- Two.\n';

test.each([
  ['between its heading and the next', KEEP, '1.2.0', '### Added\r\n\r\n- One.'],
  ['without the definitions at the end of the file', KEEP, '1.1.0', '- Two.'],
  ['of a patch whose heading is deeper', MIXED, '1.2.0', '### Features\n\n* One'],
  ['up to a heading above all versions', MIXED, '1.1.1', '* Two'],
  [
    'with parts whose headings are as high as its own',
    SAME_LEVEL,
    '1.2.0',
    '### Fixed\n\n- One.\n\n## New contributors\n\n- @ada',
  ],
  ['that is empty', '## 1.2.0\n\n## 1.1.0\n\n- a\n', '1.2.0', ''],
  ['that is not there', KEEP, '1.0.0', null],
  ['in code', '```\n## 1.2.0\n\na\n```\n', '1.2.0', null],
  ['of the first of two with one version', '## 1.2.0\n\na\n\n## 1.2.0\n\nb\n', '1.2.0', 'a'],
])('the section %s', (_, changelog, version, text) => {
  expect(sectionOf(changelog, version)).toBe(text);
});

test('the section of the package that the tag names', () => {
  const changelog = '## app@1.2.0\n\na\n\n## api@1.2.0\n\nb\n';
  expect(['app@1.2.0', 'api@1.2.0', 'v1.2.0'].map(tag => sectionOf(changelog, '1.2.0', tag))).toEqual(['a', 'b', null]);
});
