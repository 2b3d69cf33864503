import { describe, expect, test } from 'vitest';
import { readChangelog } from '../../../scripts/truth/read-changelog.ts';
import { STYLES, styleNamed } from '../../../scripts/truth/styles.ts';

const entry = (category: string, text: string, ...prs: number[]) => ({ category, text, prs });

describe('readChangelog', () => {
  test.each([
    [
      'uv',
      'Released on 2026-08-14 stands below the version',
      '# Changelog\n\n## 0.2.0\n\nReleased on 2026-08-14.\n\n### Bug fixes\n\n- Fix tides\n  ([#2](https://github.com/a/b/pull/2))\n- Say nothing\n',
      [{ version: '0.2.0', date: '2026-08-14', entries: [entry('Bug fixes', 'Fix tides', 2)] }],
    ],
    [
      'keep-a-changelog',
      'what is unreleased belongs to no version',
      '## [Unreleased]\n\n### Added\n\n- Later (#9)\n\n## [1.1.0] - 2026-02-01\n\n### Added\n\n- Tides (#2)\n\n## [1.0.0] - 2026-01-01\n\n- First (#1)\n',
      [
        { version: '1.1.0', date: '2026-02-01', entries: [entry('Added', 'Tides', 2)] },
        { version: '1.0.0', date: '2026-01-01', entries: [entry('', 'First', 1)] },
      ],
    ],
    [
      'conventional',
      'a patch release is as deep as its sections',
      '### <small>[1.0.1](https://github.com/a/b/compare/v1.0.0...v1.0.1) (2026-02-01)</small>\n\n### Bug Fixes\n\n* **css:** keep order (fix [#1](https://github.com/a/b/issues/1)) ([#2](https://github.com/a/b/issues/2)) ([495d9ff](https://github.com/a/b/commit/495d9ff))\n',
      [
        {
          version: '1.0.1',
          date: '2026-02-01',
          entries: [entry('Bug Fixes', '**css:** keep order (fix [#1](https://github.com/a/b/issues/1))', 1, 2)],
        },
      ],
    ],
    [
      'brackets',
      'each line carries its category',
      '## 3.1.0 / 2026-08-17\n\n- [BUGFIX] TSDB: Fix it. #2\n* [CHANGE/FEATURE] Move it. #3\n- Plain. #4\n',
      [
        {
          version: '3.1.0',
          date: '2026-08-17',
          entries: [
            entry('BUGFIX', 'TSDB: Fix it.', 2),
            entry('CHANGE/FEATURE', 'Move it.', 3),
            entry('', 'Plain.', 4),
          ],
        },
      ],
    ],
    [
      'labels',
      'a paragraph with a colon is a category',
      '# 25.07 (2025-07-15)\n\nThanks to all. Enjoy:\n\nFixes:\n\n- Fix it (#2)\n',
      [{ version: '25.07', date: '2025-07-15', entries: [entry('Fixes', 'Fix it', 2)] }],
    ],
    [
      'headings',
      'versions may stand one level above categories',
      '# 2.0\n\n## Fixes\n\n- Fix it (#2)\n\n# Older\n\n- Far away (#1)\n',
      [{ version: '2.0', date: '', entries: [entry('Fixes', 'Fix it', 2)] }],
    ],
    [
      'headings',
      'an item has all that is indented below it',
      '## 30.2.0\n\n### Fixes\n\n- Make parsing robust\n  - of numbers (#2)\n  - of dates (#3)\n\n## Older releases\n\n- See elsewhere (#1)\n',
      [
        {
          version: '30.2.0',
          date: '',
          entries: [entry('Fixes', 'Make parsing robust - of numbers (#2) - of dates', 2, 3)],
        },
      ],
    ],
  ])('%s: %s', (style, _, markdown, sections) => {
    expect(readChangelog(markdown, styleNamed(style))).toEqual(sections);
  });

  test('reads a file without versions as nothing', () => {
    expect(readChangelog('# Changelog\n\n- Something (#1)\n', styleNamed('headings'))).toEqual([]);
  });
});

test('an unknown style is refused with the known ones', () => {
  expect(() => styleNamed('constructor')).toThrow(`Known: ${Object.keys(STYLES).join(', ')}.`);
});
