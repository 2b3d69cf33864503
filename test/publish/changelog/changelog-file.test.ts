/** A release in CHANGELOG.md: in the dress of its neighbours, and every other byte stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangelogRelease } from '../../../src/publish/changelog/changelog-dress.ts';
import { withRelease } from '../../../src/publish/changelog/changelog-file.ts';
import { sectionOf } from '../../../src/publish/changelog/section-of.ts';
import { randomRuns } from '../../support/random-runs.ts';

const release: ChangelogRelease = {
  version: '1.3.0',
  tag: 'v1.3.0',
  date: '2026-06-06',
  compareUrl: 'https://github.com/tidewater/app/compare/v1.2.0...v1.3.0',
  notes:
    '# What’s new in Tidewater, 6 June 2026\n\n**New:** exports.\n\n## New\n\n- Export to CSV.\n\n### In detail\n\nText.\n',
};
const BODY = '**New:** exports.\n\n### New\n\n- Export to CSV.\n\n#### In detail\n\nText.';

const headings: readonly (readonly [what: string, newest: string, ours: string])[] = [
  ['only a version', '## 1.2.0', '## 1.3.0'],
  ['a date behind a hyphen', '## 1.2.0 - 2026-05-09', '## 1.3.0 - 2026-06-06'],
  ['a date behind a dash', '## v1.2.0 – 2026-05-09', '## v1.3.0 – 2026-06-06'],
  ['a date in brackets', '## v1.2.0 (2026-05-09)', '## v1.3.0 (2026-06-06)'],
  ['a date behind a slash', '## 1.2.0 / 2026-05-09', '## 1.3.0 / 2026-06-06'],
  ['a date with other signs', '## 1.2.0 (2026/05/09)', '## 1.3.0 (2026/06/06)'],
  ['a date in words', '## 1.2.0 (May 29, 2026)', '## 1.3.0 (June 6, 2026)'],
  ['a date in short words', '## 1.2.0 - 09 Jan 2026', '## 1.3.0 - 06 Jun 2026'],
  ['a date with an ordinal', '## 1.2.0 - January 22nd, 2026', '## 1.3.0 - June 6th, 2026'],
  ['a date with dots', '## 1.2.0 (09.05.2026)', '## 1.3.0 (06.06.2026)'],
  ['a date whose day is past the twelfth', '## 1.2.0 (29/05/2026)', '## 1.3.0 (06/06/2026)'],
  ['brackets around the version', '## [1.2.0] - 2026-05-09', '## [1.3.0] - 2026-06-06'],
  [
    'a comparison',
    '## [1.2.0](https://github.com/tidewater/app/compare/v1.1.0...v1.2.0) (2026-05-09)',
    '## [1.3.0](https://github.com/tidewater/app/compare/v1.2.0...v1.3.0) (2026-06-06)',
  ],
  [
    'a comparison with two dots',
    '## [1.2.0](https://github.com/tidewater/app/compare/v1.1.0..v1.2.0) - 2026-05-09',
    '## [1.3.0](https://github.com/tidewater/app/compare/v1.2.0..v1.3.0) - 2026-06-06',
  ],
  [
    'a link to its page',
    '## [v1.2.0](https://github.com/tidewater/app/releases/tag/v1.2.0)',
    '## [v1.3.0](https://github.com/tidewater/app/releases/tag/v1.3.0)',
  ],
  ['a word before the version', '## Version 1.2.0', '## Version 1.3.0'],
  ['bold words', '## **1.2.0** (2026-05-09)', '## **1.3.0** (2026-06-06)'],
  ['a name that only that version has', '## 1.2.0 - 2026-05-09 - The big one', '## 1.3.0 - 2026-06-06'],
  ['a version that was taken back', '## [1.2.0] - 2026-05-09 [YANKED]', '## [1.3.0] - 2026-06-06'],
  ['a colon', '## 1.2.0: The big one', '## 1.3.0:'],
  ['a name before the date', '## 1.2.0 "Ebb" (2026-05-09)', '## 1.3.0 (2026-06-06)'],
  ['bold words with a date in brackets', '## **1.2.0 (2026-05-09)**', '## **1.3.0 (2026-06-06)**'],
  ['spaces before the words', '##  1.2.0', '##  1.3.0'],
  ['spaces and signs behind the words', '## 1.2.0  ##  ', '## 1.3.0  ##  '],
  ['a rule below it that is longer than its words', '1.2.0\n----------', '1.3.0\n----------'],
  ['a rule below it that is indented', '1.2.0  \n  -----  ', '1.3.0\n  -----'],
  ['signs behind the words', '## 1.2.0 ##', '## 1.3.0 ##'],
];

const models: readonly (readonly [
  what: string,
  newestFirst: readonly string[],
  ours: string,
  facts?: Partial<ChangelogRelease>,
])[] = [
  [
    'dates, where most have one',
    ['## 1.2.0', '## 1.1.0 (2026-05-09)', '## 1.0.0 (2026-01-09)'],
    '## 1.3.0 (2026-06-06)',
  ],
  ['no date, where most have none', ['## 1.2.0 (2026-05-09)', '## 1.1.0', '## 1.0.0'], '## 1.3.0'],
  ['no date, where as many have none', ['## 1.2.0 (2026-05-09)', '## 1.1.0'], '## 1.3.0'],
  ['the newest, whatever its kind', ['## v1.2.1', '## 1.2.0'], '## v1.3.0'],
  [
    'days before months, as another heading tells',
    ['## 1.2.0 (05/06/2026)', '## 1.1.0 (29/05/2026)'],
    '## 1.3.0 (06/06/2026)',
  ],
  [
    'months before days, where none tells',
    ['## 1.2.0 (05/06/2026)', '## 1.1.0 (05/01/2026)'],
    '## 1.3.0 (06/16/2026)',
    { date: '2026-06-16' },
  ],
  [
    'a link, though nothing can be compared',
    ['## [1.2.0](https://a.example/compare/v1.1.0...v1.2.0)'],
    '## 1.3.0',
    { compareUrl: null },
  ],
  [
    'two dots in a comparison of longer versions',
    ['## [1.20.0](https://a.example/compare/v1.10.0..v1.20.0)'],
    '## [1.30.0](https://a.example/compare/v1.20.0..v1.30.0)',
    { version: '1.30.0', compareUrl: 'https://a.example/compare/v1.20.0...v1.30.0' },
  ],
  [
    'a link that nothing in an address ends early',
    ['## [1.2.0](https://a.example/compare/v1.1.0...v1.2.0)'],
    '## [1.3.0](https://a.example/compare/v1.2.0...v1.3.0%28x%29%09)',
    { compareUrl: 'https://a.example/compare/v1.2.0...v1.3.0(x)\t' },
  ],
  ['the name of the package', ['## api@1.2.0'], '## web@1.3.0', { tag: 'web@1.3.0' }],
  [
    'the name of a package with an owner',
    ['## @tidewater/api@1.2.0'],
    '## @tidewater/web@1.3.0',
    { tag: '@tidewater/web@1.3.0' },
  ],
  ['no name of a package, for the whole product', ['## api@1.2.0'], '## 1.3.0'],
  ['other patches, in their level', ['## [1.2.1]', '# [1.2.0]'], '## [10.20.30]', { version: '10.20.30' }],
  ['other releases, in their level', ['## [1.2.1]', '# [1.2.0]'], '# [1.10.0]', { version: '1.10.0' }],
  ['other releases, though it has four numbers', ['## [1.2.1]', '# [1.2.0]'], '# [1.2.3.4]', { version: '1.2.3.4' }],
  [
    'other candidates, in their level',
    ['### [1.3.0-rc.1]', '## [1.2.1]', '# [1.2.0]'],
    '### [1.30.0-rc.2]',
    { version: '1.30.0-rc.2' },
  ],
];

describe('it dresses like', () => {
  test.each(headings)('%s', (_, newest, ours) => {
    const before = `# Changelog\n\nOurs.\n\n`;
    const after = `${newest}\n\n- Dark mode.\n\n${newest.replaceAll('1.2.0', '1.1.0')}\n\n- Search.\n`;
    const { text, section } = withRelease(before + after, release, null);
    expect(text).toBe(`${before}${ours}\n\n${BODY}\n\n${after}`);
    expect(section).toBe('added');
  });

  test.each(models.map(([what, newestFirst, ours, facts = {}]) => [what, newestFirst, ours, facts] as const))(
    '%s',
    (_, newestFirst, ours, facts) => {
      const before = newestFirst.map(heading => `${heading}\n\n- a\n`).join('\n');
      const { text } = withRelease(before, { ...release, notes: '- One.', ...facts }, null);
      expect(text).toBe(`${ours}\n\n- One.\n\n${before}`);
    },
  );

  test('an underlined heading, whose line is as long as its words', () => {
    const before =
      '1.2.0 (2026-05-09)\n==================\n* Dark mode.\n\n\n1.1.0 (2026-01-09)\n==================\n* Search.\n';
    const own =
      '1.3.0 (2026-06-06)\n==================\n**New:** exports.\n\n## New\n\n- Export to CSV.\n\n### In detail\n\nText.\n\n\n';
    expect(withRelease(before, release, null).text).toBe(own + before);
  });

  test('sections that conventional-changelog made, of the same kind and with a place to link to', () => {
    const section = (version: string, level: string): string =>
      `<a name="${version}"></a>\n${level} [${version}](https://a.example/compare/v1...v${version}) (2026-05-09)\n\n\n### Bug Fixes\n\n* One\n\n\n\n`;
    const before = section('1.2.1', '##') + section('1.2.0', '#');
    const { text } = withRelease(before, release, null);
    expect(
      text.startsWith(
        `<a name="1.3.0"></a>\n# [1.3.0](${release.compareUrl}) (2026-06-06)\n\n\n**New:** exports.\n\n## New\n`,
      ),
    ).toBe(true);
    expect(text.endsWith(`Text.\n\n\n\n${before}`)).toBe(true);
  });

  test('lines that are no headings', () => {
    const before = 'v1.2.0 - May 20, 2026\n\n* Fix: a\n\nv1.1.0 - January 6, 2026\n\n* Fix: b\n';
    expect(
      withRelease(before, release, null).text.startsWith('v1.3.0 - June 6, 2026\n\n**New:** exports.\n\n## New\n'),
    ).toBe(true);
  });

  test('the package’s other sections', () => {
    const before = '## api@1.2.0\n\n- One.\n\n## app@1.3.0\n\n- Two.\n';
    const { text, section } = withRelease(before, { ...release, tag: 'api@1.3.0' }, null);
    expect([text.startsWith('## api@1.3.0\n\n**New:**'), section]).toEqual([true, 'added']);
  });
});

const KEEP = `# Changelog

The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]

### Added

- Something that nobody released.

## [1.2.0] - 2026-05-09

### Added

- Dark mode.

## [1.1.0] - 2026-01-09

- Search.

[unreleased]: https://github.com/tidewater/app/compare/v1.2.0...HEAD
[1.2.0]: https://github.com/tidewater/app/compare/v1.1.0...v1.2.0
[1.1.0]: https://github.com/tidewater/app/releases/tag/v1.1.0
`;

describe('in a file that keeps a changelog', () => {
  test('the section goes below what is not released, which stays, and the links follow', () => {
    const { text, style } = withRelease(KEEP, release, null);
    expect(text).toBe(
      KEEP.replace('## [1.2.0]', () => `## [1.3.0] - 2026-06-06\n\n${BODY}\n\n## [1.2.0]`)
        .replace('/v1.2.0...HEAD', '/v1.3.0...HEAD')
        .replace('[1.2.0]: ', () => `[1.3.0]: ${release.compareUrl}\n[1.2.0]: `),
    );
    expect(style).toBe('keep-a-changelog');
  });

  test('a definition that a person wrote stays, and so does one that compares with something else', () => {
    const theirs = KEEP.replace('[unreleased]: ', '[1.3.0]: https://a.example\n[unreleased]: ').replace(
      'v1.2.0...HEAD',
      'main...dev',
    );
    const { text } = withRelease(theirs, release, null);
    expect(text.slice(text.indexOf('[1.3.0]: '))).toBe(theirs.slice(theirs.indexOf('[1.3.0]: ')));
  });

  test('the first release goes to the end, with a definition below the one of what is not released', () => {
    const before = '# Changelog\n\n## [Unreleased]\n\n- One.\n\n[Unreleased]: https://a.example/compare/v1...HEAD\n';
    expect(withRelease(before, { ...release, notes: '- Two.' }, null).text).toBe(
      `# Changelog\n\n## [Unreleased]\n\n- One.\n\n## [1.3.0] - 2026-06-06\n\n- Two.\n\n[Unreleased]: https://a.example/compare/v1...HEAD\n[1.3.0]: ${release.compareUrl}\n`,
    );
  });
});

const section = (version: string): string => `## ${version}\n\n- Of ${version}.\n`;
const orders: readonly (readonly [
  what: string,
  standing: readonly string[],
  ours: string,
  result: readonly string[],
])[] = [
  ['the newest first', ['1.2.0', '1.1.0'], '1.3.0', ['1.3.0', '1.2.0', '1.1.0']],
  ['the oldest first', ['1.1.0', '1.2.0'], '1.3.0', ['1.1.0', '1.2.0', '1.3.0']],
  ['a maintenance release', ['2.0.0', '1.2.0', '1.1.0'], '1.3.0', ['2.0.0', '1.3.0', '1.2.0', '1.1.0']],
  ['a maintenance release, oldest first', ['1.1.0', '1.2.0', '2.0.0'], '1.3.0', ['1.1.0', '1.2.0', '1.3.0', '2.0.0']],
  [
    'a release after its candidates',
    ['1.3.0-rc.10', '1.3.0-rc.9', '1.2.0'],
    '1.3.0',
    ['1.3.0', '1.3.0-rc.10', '1.3.0-rc.9', '1.2.0'],
  ],
  ['a candidate of what is out', ['1.3.0', '1.2.0'], '1.3.0-rc.1', ['1.3.0', '1.3.0-rc.1', '1.2.0']],
  ['releases by the day, not by version', ['1.2.9', '2.0.0', '1.2.8'], '1.3.0', ['1.3.0', '1.2.9', '2.0.0', '1.2.8']],
  ['older than all', ['2.0.0', '1.9.0'], '1.3.0', ['2.0.0', '1.9.0', '1.3.0']],
  ['older than all, oldest first', ['1.9.0', '2.0.0'], '1.3.0', ['1.3.0', '1.9.0', '2.0.0']],
  ['the third, oldest first', ['1.0.0', '1.1.0', '1.2.0'], '1.3.0', ['1.0.0', '1.1.0', '1.2.0', '1.3.0']],
  [
    'by the day, though it is older than some',
    ['2.0.0', '1.2.9', '1.4.0'],
    '1.3.0',
    ['1.3.0', '2.0.0', '1.2.9', '1.4.0'],
  ],
  ['one version twice', ['2.0.0', '1.2.0', '1.2'], '1.3.0', ['2.0.0', '1.3.0', '1.2.0', '1.2']],
  ['the same version in other words', ['1.3', '1.2.0'], '1.3.0', ['1.3', '1.3.0', '1.2.0']],
  ['what would come eleventh', ['1.10.0', '1.9.0'], '1.11.0', ['1.11.0', '1.10.0', '1.9.0']],
];

describe('it goes where the order says:', () => {
  test.each(orders)('%s', (_, standing, ours, result) => {
    const { text } = withRelease(
      standing.map(section).join('\n'),
      { ...release, version: ours, notes: `- Of ${ours}.` },
      null,
    );
    expect(text).toBe(result.map(section).join('\n'));
  });
});

const files: readonly (readonly [what: string, before: string | null, after: string])[] = [
  ['no file', null, `# Changelog\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n`],
  ['an empty file', '', `# Changelog\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n`],
  [
    'only a byte order mark',
    '\ufeff\n',
    `\ufeff# Changelog\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n`,
  ],
  [
    'prose',
    '# Changelog\n\nSee our site for 1.2 to 1.3.',
    `# Changelog\n\nSee our site for 1.2 to 1.3.\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n`,
  ],
  [
    'Windows’ line endings',
    '\ufeff# A\r\n\r\n## 1.2.0\r\n\r\n- a\r\n',
    '\ufeff# A\r\n\r\n## 1.3.0\r\n\r\n- One.\r\n\r\n## 1.2.0\r\n\r\n- a\r\n',
  ],
  [
    'prose that ends with its line',
    '# Changelog\n\nText.\n',
    `# Changelog\n\nText.\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n`,
  ],
  [
    'prose above definitions of links',
    '# Changelog\n\nText.\n\n[a]: https://a.example\n',
    `# Changelog\n\nText.\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n\n[a]: https://a.example\n`,
  ],
  [
    'only definitions of links',
    '\ufeff[a]: https://a.example\n',
    `\ufeff## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n\n[a]: https://a.example\n`,
  ],
  [
    'prose with a fence that nobody closed',
    '# Changelog\n\n```\nx\n',
    `# Changelog\n\n\`\`\`\nx\n\`\`\`\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n`,
  ],
  [
    'a file that says how it is kept',
    '# Changelog\n\nSee https://keepachangelog.com/.\n',
    '# Changelog\n\nSee https://keepachangelog.com/.\n\n## [1.3.0] - 2026-06-06\n\n- One.\n',
  ],
  [
    'what is not released, in words of another kind',
    '# Changelog\n\n### [Unreleased]\n\n- a\n',
    `# Changelog\n\n### [Unreleased]\n\n- a\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n`,
  ],
  [
    'what is not released, shown in code',
    '# Changelog\n\n```\n## [Unreleased]\n```\n',
    `# Changelog\n\n\`\`\`\n## [Unreleased]\n\`\`\`\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- One.\n`,
  ],
  [
    'what is not released above something else',
    '# Changelog\n\n## [Unreleased]\n\n- a\n\n# Licence\n\nText.\n',
    '# Changelog\n\n## [Unreleased]\n\n- a\n\n## [1.3.0] - 2026-06-06\n\n- One.\n\n# Licence\n\nText.\n',
  ],
  [
    'what is not released above the oldest first',
    '## [Unreleased]\n\n- x\n\n## 1.1.0\n\n- a\n\n## 1.2.0\n\n- b\n',
    '## [Unreleased]\n\n- x\n\n## 1.1.0\n\n- a\n\n## 1.2.0\n\n- b\n\n## 1.3.0\n\n- One.\n',
  ],
  [
    'a paragraph right above a version',
    '# A\n\nText.\n## 1.2.0\n\n- a\n',
    '# A\n\nText.\n\n## 1.3.0\n\n- One.\n\n## 1.2.0\n\n- a\n',
  ],
  [
    'a version with nothing below',
    '## 1.2.0\n\n## 1.1.0\n\n- a\n',
    '## 1.3.0\n\n- One.\n\n## 1.2.0\n\n## 1.1.0\n\n- a\n',
  ],
  ['a file that takes in all that is added to it', '# Changelog\n\n<pre>\nx\n', '# Changelog\n\n<pre>\nx\n'],
  [
    'packages above the product',
    '## api@2.0.0\n\n- x\n\n## 1.2.0\n\n- a\n',
    '## api@2.0.0\n\n- x\n\n## 1.3.0\n\n- One.\n\n## 1.2.0\n\n- a\n',
  ],
  ['no last line ending', '## 1.2.0\n\n- a', '## 1.3.0\n\n- One.\n\n## 1.2.0\n\n- a'],
  [
    'no last line ending, oldest first',
    '## 1.1.0\n\n- a\n\n## 1.2.0\n\n- a',
    '## 1.1.0\n\n- a\n\n## 1.2.0\n\n- a\n\n## 1.3.0\n\n- One.\n',
  ],
  [
    'front matter',
    '---\ntitle: "1.0"\n---\n\n## 1.2.0\n\n- a\n',
    '---\ntitle: "1.0"\n---\n\n## 1.3.0\n\n- One.\n\n## 1.2.0\n\n- a\n',
  ],
  [
    'no blank lines',
    '# A\n## 1.2.0\n- a\n## 1.1.0\n- b\n',
    '# A\n\n## 1.3.0\n- One.\n\n## 1.2.0\n- a\n## 1.1.0\n- b\n',
  ],
  [
    'a template in a comment',
    '<!--\n## 0.0.0 (date)\n-->\n\n## 1.2.0\n\n- a\n',
    '<!--\n## 0.0.0 (date)\n-->\n\n## 1.3.0\n\n- One.\n\n## 1.2.0\n\n- a\n',
  ],
  ['versions in code', '## 1.2.0\n\n```\n## 9.9.9\n```\n', '## 1.3.0\n\n- One.\n\n## 1.2.0\n\n```\n## 9.9.9\n```\n'],
  [
    'numbers in headings',
    '## 1.2.0\n\n### 1.5 times faster\n\n- a\n',
    '## 1.3.0\n\n- One.\n\n## 1.2.0\n\n### 1.5 times faster\n\n- a\n',
  ],
];

describe('it takes', () => {
  test.each(files)('%s', (_, before, after) => {
    expect(withRelease(before, { ...release, notes: '- One.\n' }, null).text).toBe(after);
  });
});

const notes: readonly (readonly [what: string, notes: string, body: string])[] = [
  ['headings go below ours', '# T\n\n## A\n\n#### B\n', '### A\n\n##### B'],
  ['underlined headings too', 'T\n===\n\nA\n---\n\nb\n', '### A\n\nb'],
  ['the sixth level is the last', '## A\n\n###### B\n', '### A\n\n###### B'],
  ['headings in code stay', '## A\n\n```\n# b\n```\n', '### A\n\n```\n# b\n```'],
  ['a fence that nobody closed ends here', '## A\n\n```sh\nb\n', '### A\n\n```sh\nb\n```'],
  ['a comment that nobody closed ends here', 'a\n\n<!-- b\n', 'a\n\n<!-- b -->'],
  [
    'a fold that nobody closed ends here',
    '<details>\n<summary>2</summary>\n\n- a\n',
    '<details>\n<summary>2</summary>\n\n- a\n\n</details>',
  ],
  ['what looks like a version stays in the section', '## A\n\n## 1.1.0\n\nb\n', '### A\n\n### 1.1.0\n\nb'],
];

describe('of the notes', () => {
  test.each(notes)('%s', (_, text, body) => {
    const updated = withRelease('## 1.2.0\n\n- a\n', { ...release, notes: text }, null);
    expect(updated.text).toBe(`## 1.3.0\n\n${body}\n\n## 1.2.0\n\n- a\n`);
    expect(sectionOf(updated.text, '1.3.0')).toBe(body);
  });
});

test('notes that say nothing leave a heading, and a release with nothing to compare has no link', () => {
  const bare = { ...release, notes: '', compareUrl: null };
  expect(withRelease(null, bare, null)).toMatchObject({ text: '# Changelog\n\n## 1.3.0 - 2026-06-06\n', style: 'new' });
  expect(withRelease('## 1.2.0\n\n- a\n', bare, null)).toMatchObject({
    text: '## 1.3.0\n\n## 1.2.0\n\n- a\n',
    style: 'plain',
  });
});

test('a file of links to comparisons keeps no changelog in the sense of keepachangelog.com', () => {
  const text = '## [1.2.0](https://a.example/compare/v1.1.0...v1.2.0)\n\nSee https://keepachangelog.com.\n';
  expect(withRelease(text, release, null).style).toBe('plain');
});

describe('a section that stands there', () => {
  const first = withRelease('# Changelog\n\n## 1.2.0 - 2026-05-09\n\n- a\n', release, null);
  const corrected = { ...release, notes: '# T\n\n- Export to CSV and PDF.\n' };

  test('is left alone by a second run', () => {
    expect(withRelease(first.text, release, first.hash)).toEqual({ ...first, section: 'same' });
  });

  test('follows the notes where nobody touched it', () => {
    const { text, section, hash } = withRelease(first.text, corrected, first.hash);
    expect(text).toBe(
      '# Changelog\n\n## 1.3.0 - 2026-06-06\n\n- Export to CSV and PDF.\n\n## 1.2.0 - 2026-05-09\n\n- a\n',
    );
    expect([section, withRelease(text, corrected, hash).section]).toEqual(['replaced', 'same']);
  });

  test('follows the notes where only an editor’s white space changed', () => {
    const saved = first.text.replace('Text.\n', 'Text.  \n').replaceAll('\n', '\r\n');
    expect(withRelease(saved, corrected, first.hash).section).toBe('replaced');
  });

  test.each([
    ['edited by a person', first.text.replace('CSV', 'CSV (beta)'), first.hash],
    ['whose heading a person edited', first.text.replace('1.3.0 -', '1.3.0 "Ebb" -'), first.hash],
    ['written by a person', '## 1.3.0\n\n- Mine.\n\n## 1.2.0\n\n- a\n', null],
    ['written by a person for what is not out', '## 1.3.0 (unreleased)\n\n- Mine.\n', null],
  ])('%s stays byte for byte', (_, text, ours) => {
    expect(withRelease(text, corrected, ours)).toMatchObject({ text, section: 'kept' });
  });

  test('takes the dress of its neighbours, which people may have changed since', () => {
    const { hash } = withRelease('## 1.2.0\n\n- a\n', corrected, null);
    const standing = '## 1.3.0\n\n- Export to CSV and PDF.\n\n## [1.2.0] - 2026-05-09\n\n- a\n';
    const { text, section } = withRelease(standing, { ...corrected, notes: '- Export.' }, hash);
    expect([text, section]).toEqual([
      '## [1.3.0] - 2026-06-06\n\n- Export.\n\n## [1.2.0] - 2026-05-09\n\n- a\n',
      'replaced',
    ]);
  });

  test('is its own model where it is the only one', () => {
    const only = withRelease(null, release, null);
    const { text } = withRelease(only.text, corrected, only.hash);
    expect(text).toBe(`# Changelog\n\n## [1.3.0](${release.compareUrl}) - 2026-06-06\n\n- Export to CSV and PDF.\n`);
  });
});

describe('whatever stands there (seed 20261122),', () => {
  const line = fc.constantFrom(
    ...[
      '',
      '',
      '# Changelog',
      '## [Unreleased]',
      '## 1.2.0',
      '## [1.1.0] - 2026-01-01',
      '# v2.0.0 (2026-01-01)',
      '1.0.0',
      '===',
      '---',
      '- a',
      '  b',
      '```',
      '<!--',
      '-->',
      '<a name="1.0.0"></a>',
      '### Fixed',
      '## Notes',
      '[1.1.0]: https://a.example/compare/v1.0.0...v1.1.0',
      '[Unreleased]: https://a.example/compare/v1.2.0...HEAD',
      '> ## 3.0.0',
      '<details>',
      'Version 4.0.0',
    ],
  );
  const someText = fc
    .tuple(
      fc.constantFrom('', '\ufeff', '---\na: b\n---\n'),
      fc.array(line, { maxLength: 14 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\n'),
    )
    .map(([head, lines, ending, last]) => (head + lines.join('\n') + last).replaceAll('\n', ending));

  test('no byte of it is lost or moved, and what was added is found again', () => {
    fc.assert(
      fc.property(someText, before => {
        const { text, section: fate, hash } = withRelease(before, release, null);
        const bytes = before.replace('\ufeff', '').trim() === '' ? '' : before;
        let at = 0;
        for (const sign of text.replaceAll('/v1.3.0...HEAD', '/v1.2.0...HEAD'))
          if (bytes.startsWith(sign, at)) at += sign.length;
        expect(at).toBe(bytes.length);
        expect(fate).toBe('added');
        const again = withRelease(text, release, hash);
        expect([again.section, again.text]).toEqual(['same', text]);
      }),
      { ...randomRuns(2_000), seed: 20261122 },
    );
  });
});

test('100,000 lines take no longer than their length', () => {
  const long = Array.from({ length: 20_000 }, (_, index) => `## 0.${20_000 - index}.0\n\n- One.\n\n`).join('');
  const { text } = withRelease(long, release, null);
  expect(text.endsWith(long)).toBe(true);
});
