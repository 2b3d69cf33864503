/** What differs between the places where a version is told of, in sentences. */
import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../src/publish/verify/find-differences.ts';
import type { VersionToCheck } from '../../../src/publish/verify/version-to-check.ts';

const NOTES = '# What’s new, 6 June 2026\n\n## New\n\n- Export to CSV. <!-- #412 -->\n- Dark mode. <!-- #413 -->\n';
const ASK = '> ✍️ **Why would a customer care?** Replace this line. Asked: priya-n. It is never published.';
const body = '# What’s new, 6 June 2026\n\n## New\n\n- Export to CSV.\n- Dark mode.\n';
const release = { tag: 'v1.2.0', body, isDraft: false, isPrerelease: false };
const fine = {
  version: '1.2.0',
  tag: 'v1.2.0',
  published: NOTES,
  release,
  changelogSection: '### New\n\n- Export to CSV.\n- Dark mode.',
  tags: ['v1.1.0', 'v1.2.0'],
} satisfies VersionToCheck;

const told = (changed: Partial<VersionToCheck>): readonly string[] =>
  findDifferences({ ...fine, ...changed }).map(({ where, problem }) => `${where}: ${problem}`);

describe('nothing is told', () => {
  test.each<[string, Partial<VersionToCheck>]>([
    ['where all places say the same', {}],
    [
      'of line endings, white space and blank lines',
      { release: { ...release, body: body.replace('CSV.', 'CSV.  ').replaceAll('\n', '\r\n') } },
    ],
    ['of the mark of a release of ours', { release: { ...release, body: `${body}\n<!-- drumroll:next -->\n` } }],
    ['of questions in the notes, which are not published', { published: `${NOTES}\n${ASK}\n` }],
    [
      'of words that would close an issue',
      {
        published: NOTES.replace('Dark mode', 'Fixes #7'),
        release: { ...release, body: body.replace('Dark mode', 'Fixes issue #7') },
        changelogSection: null,
        tags: [],
      },
    ],
    [
      'of headings that are written in another way',
      { published: NOTES.replace('## New\n', 'New\n---\n'), release: undefined },
    ],
    ['of places that nobody read', { release: undefined, changelogSection: undefined }],
    ['of a version that is not out', { release: null, changelogSection: null, tags: [] }],
    [
      'of a draft before its tag',
      { release: { ...release, isDraft: true, body: 'Other words.' }, changelogSection: null, tags: [] },
    ],
    [
      'of a question in code',
      {
        published: `${NOTES}\n\`\`\`\n${ASK}\n\`\`\`\n`,
        release: { ...release, body: `${body}\n\`\`\`\n${ASK}\n\`\`\`\n` },
        changelogSection: undefined,
      },
    ],
  ])('%s', (what, changed) => {
    const expected = what.startsWith('of words that')
      ? ['tags: The release v1.2.0 has no tag in this clone.', 'CHANGELOG.md: The release 1.2.0 has no section.']
      : [];
    expect(told(changed as Partial<VersionToCheck>)).toEqual(expected);
  });
});

describe('it tells of', () => {
  test.each<[string, Partial<VersionToCheck>, readonly string[]]>([
    ['a tag without a release', { release: null }, ['GitHub release: The tag v1.2.0 has no release.']],
    [
      'a draft left over',
      { release: { ...release, isDraft: true } },
      ['GitHub release: The release v1.2.0 is still a draft, though its tag is out.'],
    ],
    ['a release without a tag', { tags: [] }, ['tags: The release v1.2.0 has no tag in this clone.']],
    ['a release without a section', { changelogSection: null }, ['CHANGELOG.md: The release 1.2.0 has no section.']],
    [
      'a section without a release',
      { release: null, published: null, tags: [] },
      ['CHANGELOG.md: There is a section for 1.2.0, but no tag v1.2.0 and no notes.'],
    ],
    [
      'a pre-release that is none',
      { release: { ...release, isPrerelease: true } },
      ['GitHub release: The release v1.2.0 is marked as a pre-release, though 1.2.0 is none.'],
    ],
    [
      'a pre-release that looks like a release',
      { version: '1.2.0-rc.1' },
      ['GitHub release: The release v1.2.0 is not marked as a pre-release, though 1.2.0-rc.1 is one.'],
    ],
    [
      'other words in the release, with both lines',
      { release: { ...release, body: body.replace('Dark mode', 'Light mode') } },
      ['GitHub release: It differs from line 6 of the notes: it says “- Light mode.” instead of “- Dark mode.”.'],
    ],
    [
      'other words in the changelog, where the notes have them',
      { changelogSection: fine.changelogSection.replace('CSV', 'PDF') },
      ['CHANGELOG.md: It differs from line 5 of the notes: it says “- Export to PDF.” instead of “- Export to CSV.”.'],
    ],
    [
      'a text that ends too early',
      { changelogSection: '### New\n\n- Export to CSV.' },
      ['CHANGELOG.md: It ends before line 6 of the notes: “- Dark mode.”.'],
    ],
    [
      'a text that goes on',
      { changelogSection: `${fine.changelogSection}\n- More.` },
      ['CHANGELOG.md: It goes on behind the end of the notes: “- More.”.'],
    ],
    [
      'a changelog that differs from the release, where there are no notes',
      { published: null, changelogSection: '### New\n\n- Export.\n- Dark mode.' },
      ['CHANGELOG.md: It differs from line 5 of the release: it says “- Export.” instead of “- Export to CSV.”.'],
    ],
    [
      'a marker that is public',
      { changelogSection: fine.changelogSection.replace('CSV.', 'CSV. <!-- #412 -->') },
      ['CHANGELOG.md: Line 3 of the public text is meant for colleagues only: “- Export to CSV. <!-- #412 -->”.'],
    ],
    [
      'a question that is public',
      { release: { ...release, body: `${body}\n${ASK}\n` } },
      [`GitHub release: Line 8 of the public text is meant for colleagues only: “${ASK}”.`],
    ],
    [
      'words that a terminal would act on, without them',
      { changelogSection: '### New\n\n- \u001b[2J\u202eExport.' },
      ['CHANGELOG.md: It differs from line 5 of the notes: it says “-  [2J Export.” instead of “- Export to CSV.”.'],
    ],
  ])('%s', (_, changed, problems) => {
    expect(told(changed)).toEqual(problems);
    for (const { fix } of findDifferences({ ...fine, ...changed })) expect(fix).toMatch(/^[A-Z].*\.$/);
  });
});
