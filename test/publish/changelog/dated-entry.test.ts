import { describe, expect, test } from 'vitest';
import { readChangelog } from '../../../src/publish/changelog/changelog-sections.ts';
import { withDatedEntry } from '../../../src/publish/changelog/dated-entry.ts';

const ENTRY = {
  name: 'Scheduled exports',
  date: '20 June 2026',
  text: '# It sends itself\n\nYour weekly export now sends itself.\n\n## Good to know\n\n- Team only.\n',
};
const WRITTEN =
  '## Scheduled exports, 20 June 2026\n\nYour weekly export now sends itself.\n\n### Good to know\n\n- Team only.';

describe('news without a release stands above the newest release, and no other byte changes', () => {
  test.each<[string, string | null, string]>([
    ['where there is no changelog', null, `# Changelog\n\n${WRITTEN}\n`],
    ['in a plain one', '# Changelog\n\n## 2.4.0\n\n- New.\n', `# Changelog\n\n${WRITTEN}\n\n## 2.4.0\n\n- New.\n`],
    [
      'below what is not released',
      '# Changelog\n\n## [Unreleased]\n\n- Soon.\n\n## [2.4.0] - 2026-06-01\n\n- New.\n',
      `# Changelog\n\n## [Unreleased]\n\n- Soon.\n\n${WRITTEN}\n\n## [2.4.0] - 2026-06-01\n\n- New.\n`,
    ],
    ['in a blank one', ' \n', `# Changelog\n\n${WRITTEN}\n`],
    [
      'below deeper headings of releases, as deep as they are',
      '# Changelog\n\n### 2.4.0\n\n- New.\n',
      `# Changelog\n\n${WRITTEN.replace('## S', '### S').replace('### G', '#### G')}\n\n### 2.4.0\n\n- New.\n`,
    ],
    [
      'before the links at its end, where there is no release',
      '# Changelog\n\nAll.\n\n[a]: https://a.example\n',
      `# Changelog\n\nAll.\n\n${WRITTEN}\n\n[a]: https://a.example\n`,
    ],
    ['before any release', '# Changelog\n\nAll that changes.\n', `# Changelog\n\nAll that changes.\n\n${WRITTEN}\n`],
    [
      'with line endings of Windows',
      '# Changelog\r\n\r\n## 2.4.0\r\n',
      `# Changelog\r\n\r\n${WRITTEN.replaceAll('\n', '\r\n')}\r\n\r\n## 2.4.0\r\n`,
    ],
  ])('%s', (_title, before, after) => {
    expect(withDatedEntry(before, ENTRY)).toBe(after);
    expect(withDatedEntry(after, ENTRY)).toBe(after);
  });

  test.each<[string, string, string]>([
    ['line endings of Windows', '# Title\r\n\r\nOne.\r\n', 'One.'],
    ['line endings of old Macs', '# Title\r\rOne.\r', 'One.'],
    ['blank lines around it', '\n\n# Title\n\n\n\nOne.\n\n', 'One.'],
    ['no title', 'One.\n\n# Two\n', 'One.\n\n### Two'],
    ['nothing but a title', '# Title\n\n', ''],
    ['headings of all depths', '## Two\n\n#### Four\n\n###### Six\n', '### Two\n\n#### Four\n\n###### Six'],
    ['a heading in code', '```sh\n# one\n~~~\n```\n\n## Two\n', '```sh\n# one\n~~~\n```\n\n### Two'],
    ['signs in a line', 'Use # and ## here.\n#tag\n', 'Use # and ## here.\n#tag'],
  ])('may have %s', (_title, text, written) => {
    const title = '## Scheduled exports, 20 June 2026';
    expect(withDatedEntry(null, { ...ENTRY, text })).toBe(`# Changelog\n\n${`${title}\n\n${written}`.trimEnd()}\n`);
  });

  test('it is no version, so the next release finds its place', () => {
    const text = withDatedEntry('# Changelog\n\n## 2.4.0\n\n- New.\n', ENTRY);
    expect(readChangelog(text).sections.map(({ version }) => version)).toEqual(['2.4.0']);
  });
});
