/** CHANGELOG.md inside the drafts' pull request, on the double: it follows the notes, and keeps what people wrote. */
import { expect, test } from 'vitest';
import { type Scene, scene } from './github-scene.ts';

const drafts = { pull_request: true, release: true, checklist: true, changelog: 'CHANGELOG.md' };
const KEPT = `# Changelog

## [Unreleased]

- A note of mine.

## [2.3.0] - 2026-06-02

### Fixed

- Charts load.

[Unreleased]: https://github.com/tidewater/app/compare/v2.3.0...HEAD
[2.3.0]: https://github.com/tidewater/app/compare/v2.2.0...v2.3.0
`;

function fileOn({ github }: Scene, branch: string): string {
  return github.repository.store.bytes(['show', `${branch}:CHANGELOG.md`]).toString('utf8');
}

async function begun(): Promise<Scene> {
  const here = await scene();
  here.mia.push('main', { message: 'docs: changelog', files: { 'CHANGELOG.md': KEPT } });
  here.merge('feat: export dashboards as PDF');
  await here.run({ drafts });
  return here;
}

test('gets the section of the coming release in the style of the file, without our comments, and a second run writes nothing', async () => {
  const here = await begun();
  const text = fileOn(here, 'drumroll/main');
  expect(text).toContain(`- A note of mine.

## [2.4.0] - 2026-06-16

**In this release:** Export dashboards as PDF.
No action needed.

### New

- Export dashboards as PDF.

Version 2.4.0.

## [2.3.0] - 2026-06-02
`);
  expect(text).toContain('[2.4.0]: https://github.com/tidewater/app/compare/v2.3.0...v2.4.0');
  here.github.log.clear();
  await here.run({ drafts });
  expect(here.github.log.writes).toEqual([]);
});

test('follows the notes when a person edits them, and what others write in it on the release branch', async () => {
  const here = await begun();
  const notes = here.github.repository.store.bytes(['show', 'drumroll/main:releases/next/notes.md']).toString('utf8');
  here.mia.push('drumroll/main', {
    message: 'docs: say it better',
    files: { 'releases/next/notes.md': notes.replace('- Export dashboards as PDF.', '- Any dashboard is a PDF now.') },
  });
  here.mia.push('main', {
    message: 'docs: a second note',
    files: { 'CHANGELOG.md': KEPT.replace('- A note of mine.', '- A note of mine.\n- Another one.') },
  });
  here.merge('fix: no flicker');
  here.github.world.clock.advance(61 * 60_000);
  await here.run({ drafts });
  const text = fileOn(here, 'drumroll/main');
  expect(text).toContain('- Any dashboard is a PDF now.');
  expect(text).toContain('- No flicker.');
  expect(text).toContain('- A note of mine.\n- Another one.');
});

test('keeps a section that a person edited there, and says so', async () => {
  const here = await begun();
  const edited = fileOn(here, 'drumroll/main').replace('No action needed.', 'You need not do anything.');
  here.mia.push('drumroll/main', { message: 'docs: changelog', files: { 'CHANGELOG.md': edited } });
  here.merge('fix: no flicker');
  here.github.world.clock.advance(61 * 60_000);
  const { sentences } = await here.run({ drafts });
  expect(fileOn(here, 'drumroll/main')).toBe(edited);
  expect(sentences.join('\n')).toContain('somebody edited its section, so it is kept');
});

test('stays as it was approved, and keeps the section of a release whose drafts were never merged', async () => {
  const here = await begun();
  here.mia.review(1);
  here.merge('feat: dark mode');
  await here.run({ drafts });
  expect(fileOn(here, 'drumroll/main')).not.toContain('Dark mode');
  here.mia.tag('v2.4.0', 'main~1');
  await here.publish({ tag: 'v2.4.0' });
  here.tag('2.4.0');
  here.merge('fix: no flicker');
  await here.run({ drafts });
  const text = fileOn(here, 'drumroll/main');
  expect(text.indexOf('## [2.5.0]')).toBeGreaterThan(0);
  expect(text.indexOf('## [2.4.0]')).toBeGreaterThan(text.indexOf('## [2.5.0]'));
  expect(text).toContain('[2.5.0]: https://github.com/tidewater/app/compare/v2.4.0...v2.5.0');
});
