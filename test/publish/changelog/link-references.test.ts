/** Definitions of links at the end of a changelog: the release gets one like the others, and what is not released follows. */
import { expect, test } from 'vitest';
import type { ChangelogRelease } from '../../../src/publish/changelog/changelog-dress.ts';
import { withRelease } from '../../../src/publish/changelog/changelog-file.ts';

const release: ChangelogRelease = {
  version: '1.3.0',
  tag: 'v1.3.0',
  date: '2026-06-06',
  compareUrl: 'https://a.example/compare/v1.2.0...v1.3.0',
  notes: '- One.',
};
const SECTIONS = '## [1.2.0]\n\n- a\n\n## [1.1.0]\n\n- b\n\n';
const OLDEST_FIRST = '## [1.1.0]\n\n- b\n\n## [1.2.0]\n\n- a\n\n';
const COMPARED = 'https://a.example/compare/v1.1.0...v1.2.0';
const PAGE = 'https://a.example/releases/tag';
const OURS = `[1.3.0]: ${release.compareUrl}`;

const places: readonly (readonly [
  what: string,
  before: string,
  after: string,
  facts?: Partial<ChangelogRelease>,
  sections?: string,
])[] = [
  [
    'stands above the newest',
    `[1.2.0]: ${COMPARED}\n[1.1.0]: ${PAGE}/v1.1.0\n`,
    `${OURS}\n[1.2.0]: ${COMPARED}\n[1.1.0]: ${PAGE}/v1.1.0\n`,
  ],
  ['stands above the only one', `[1.2.0]: ${COMPARED}\n`, `${OURS}\n[1.2.0]: ${COMPARED}\n`],
  [
    'stands below the newest, where that is the last',
    `[1.1.0]: ${PAGE}/v1.1.0\n[1.2.0]: ${COMPARED}\n`,
    `[1.1.0]: ${PAGE}/v1.1.0\n[1.2.0]: ${COMPARED}\n${OURS}\n`,
  ],
  [
    'stands above the newest, whatever the order of the sections',
    `[1.1.0]: ${PAGE}/v1.1.0\n[1.2.0]: ${COMPARED}`,
    `[1.3.0]: ${PAGE}/v1.3.0\n[1.1.0]: ${PAGE}/v1.1.0\n[1.2.0]: ${COMPARED}`,
    {},
    OLDEST_FIRST,
  ],
  [
    'has the sign of the others',
    `[v1.2.0]:  ${COMPARED}\n`,
    `[v1.3.0]:  ${release.compareUrl}\n[v1.2.0]:  ${COMPARED}\n`,
  ],
  [
    'leads to a page like the others',
    `[1.2.0]: ${PAGE}/v1.2.0 "Page"\n`,
    `[1.3.0]: ${PAGE}/v1.3.0\n[1.2.0]: ${PAGE}/v1.2.0 "Page"\n`,
  ],
  [
    'has Windows’ line endings like the others',
    `[1.2.0]: ${COMPARED}\r\n`,
    `${OURS}\r\n[1.2.0]: ${COMPARED}\r\n`,
    {},
    SECTIONS.replaceAll('\n', '\r\n'),
  ],
  [
    'is left out where nothing can be compared',
    `[1.2.0]: ${COMPARED}\n`,
    `[1.2.0]: ${COMPARED}\n`,
    { compareUrl: null },
  ],
  [
    'is left out where a person wrote it',
    `[v1.3.0]: https://b.example\n[1.2.0]: ${COMPARED}\n`,
    `[v1.3.0]: https://b.example\n[1.2.0]: ${COMPARED}\n`,
  ],
  [
    'is left out where versions have none',
    '[guide]: https://a.example/compare/v1.2.0...HEAD\n',
    '[guide]: https://a.example/compare/v1.2.0...HEAD\n',
  ],
  [
    'stands among versions, and not among other links',
    `[guide]: https://a.example\n[1.2.0]: ${COMPARED}\n[2.0]: https://a.example/two\n`,
    `[guide]: https://a.example\n${OURS}\n[1.2.0]: ${COMPARED}\n[2.0]: https://a.example/two\n`,
  ],
  [
    'stands below the one of what is not released, where no version has one',
    '[Unreleased]: https://a.example/compare/v1.1.0...HEAD\n',
    `[Unreleased]: https://a.example/compare/v1.1.0...HEAD\n${OURS}\n`,
  ],
  [
    'is left out there too where nothing can be compared',
    '[Unreleased]: https://a.example/compare/v1.1.0...HEAD\n',
    '[Unreleased]: https://a.example/compare/v1.1.0...HEAD\n',
    { compareUrl: null },
  ],
  [
    'is compared with by what is not released',
    `[unreleased]: https://a.example/compare/v1.2.0...HEAD "Soon"\n[1.2.0]: ${COMPARED}\n`,
    `[unreleased]: https://a.example/compare/v1.3.0...HEAD "Soon"\n${OURS}\n[1.2.0]: ${COMPARED}\n`,
  ],
  [
    'is compared with by what is not released, with two dots and at the end',
    `[1.2.0]: ${COMPARED}\n[Unreleased]: https://a.example/compare/v1.2.0..HEAD\n`,
    `${OURS}\n[1.2.0]: ${COMPARED}\n[Unreleased]: https://a.example/compare/v1.3.0..HEAD\n`,
  ],
  [
    'is compared with by the name of its tag',
    `[Unreleased]: https://a.example/compare/api@1.2.0...HEAD\n[1.2.0]: ${COMPARED}\n`,
    `[Unreleased]: https://a.example/compare/api@1.3.0...HEAD\n[1.3.0]: https://a.example/compare/api@1.2.0...api@1.3.0\n[1.2.0]: ${COMPARED}\n`,
    { tag: 'api@1.3.0', compareUrl: 'https://a.example/compare/api@1.2.0...api@1.3.0' },
  ],
  [
    'is not compared with where nothing can be',
    `[Unreleased]: https://a.example/compare/v1.2.0...HEAD\n[1.2.0]: ${PAGE}/v1.2.0\n`,
    `[Unreleased]: https://a.example/compare/v1.2.0...HEAD\n[1.3.0]: ${PAGE}/v1.3.0\n[1.2.0]: ${PAGE}/v1.2.0\n`,
    { compareUrl: null },
  ],
  [
    'is not compared with by a branch',
    `[Unreleased]: https://a.example/compare/main...HEAD\n[1.2.0]: ${COMPARED}\n`,
    `[Unreleased]: https://a.example/compare/main...HEAD\n${OURS}\n[1.2.0]: ${COMPARED}\n`,
  ],
  [
    'is not compared with by links of other names',
    `[unreleased-docs]: https://a.example/compare/v1.2.0...HEAD\n[not unreleased]: https://a.example/compare/v1.2.0...HEAD\n[1.2.0]: ${COMPARED}\n`,
    `[unreleased-docs]: https://a.example/compare/v1.2.0...HEAD\n[not unreleased]: https://a.example/compare/v1.2.0...HEAD\n${OURS}\n[1.2.0]: ${COMPARED}\n`,
  ],
];

test.each(
  places.map(
    ([what, before, after, facts = {}, sections = SECTIONS]) => [what, before, after, facts, sections] as const,
  ),
)('the definition of a release %s', (_, before, after, facts, sections) => {
  const { text } = withRelease(sections + before, { ...release, ...facts }, null);
  const tail = text.slice(text.indexOf('\n[') + 1);
  expect(tail).toBe(after);
});
