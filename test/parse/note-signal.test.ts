/** The look before the leap: every convention is noticed, and ordinary messages are not parsed. */
import { expect, test } from 'vitest';
import { mayGiveReason, maySayMore, maySayNote } from '../../src/parse/note-signal.ts';
import { evidenceOf } from '../support/evidence.ts';

const F = '```';

test.each([
  `${F}release-note\nx\n${F}`,
  `${F}releasenote:bug\nx`,
  `${F}dev-release-note`,
  '/release-note-none',
  '#### Release Note\n',
  'Release Notes:\n\n- x',
  'Words.\n\nRelease note (bug fix): x',
  'Release-Note: x',
  'release notes: x',
  'Release Notes - x',
  'Notes: none',
  '## Changelog:\n[A] [B] - c',
  '### Changelog Entry',
  '### Changelog category (leave one):',
  '### Proposed changelog entries',
  '### Proposed upgrade guidelines',
  '## Breaking change',
  '## 🚨 User Impact 🚨',
  `${F}\n== RELEASE NOTES ==`,
  '== NO RELEASE NOTE ==',
  '**Release note**: x',
  'Benefit: x',
  '## Type of change\n\n- [x] Bugfix',
  '## 📝 Release Notes',
  '> no\n\n   Release Notes:',
])('%j may hold a note', text => {
  expect([maySayNote(text), maySayNote(text.toUpperCase()), maySayNote(`Words.\n\n${text}`)]).toEqual([
    true,
    true,
    true,
  ]);
});

test.each([
  '',
  'Fix a typo in the changelog',
  'Words about\nthe release notes of others.',
  'Changelog: fixed',
  '<summary>Changelog</summary>',
  'feat!: x\n\nBREAKING CHANGE: y',
  '## Summary\n\nFixes the parser.\n\n## Test Plan\n\ncargo test',
  'See https://a.b/changelog',
  '- [Release notes](https://a.b)\n- [Changelog](https://a.b)',
])('%j holds none', text => {
  expect(maySayNote(text)).toBe(false);
});

test.each([
  '## Why\n\nx',
  '### Motivation',
  '**Why do we need this?**',
  'so that users can x',
  'This allows users to x',
  'You can now x',
  'as an admin, I want to x',
])('%j may hold a reason', text => {
  expect(mayGiveReason(text)).toBe(true);
});

test('a range without a sign of anything loads no parser of Markdown', () => {
  expect(maySayMore(evidenceOf(['feat: x', 'fix: y (#2)\n\nSo that it works.']), true)).toBe(false);
  expect(maySayMore(evidenceOf(['feat: x\n\nThis allows users to y.']), false)).toBe(false);
  expect(maySayMore(evidenceOf(['feat: x\n\nThis allows users to y.']), true)).toBe(true);
  expect(maySayMore(evidenceOf(['feat: x\n\nRelease-Note: y']), false)).toBe(true);
  const bot = { message: 'Update a\n\n### Release Notes\n\nx', author: 'renovate[bot]' };
  expect(maySayMore(evidenceOf([bot]), true)).toBe(false);
});
