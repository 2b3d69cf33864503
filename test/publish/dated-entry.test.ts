import { describe, expect, test } from 'vitest';
import { readChangelog } from '../../src/publish/changelog-sections.ts';
import { withDatedEntry } from '../../src/publish/dated-entry.ts';

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

  test('it is no version, so the next release finds its place', () => {
    const text = withDatedEntry('# Changelog\n\n## 2.4.0\n\n- New.\n', ENTRY);
    expect(readChangelog(text).sections.map(({ version }) => version)).toEqual(['2.4.0']);
  });
});
