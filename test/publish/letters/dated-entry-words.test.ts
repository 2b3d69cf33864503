/** Names that a public repository shows: only what readers are told, and nothing in them does anything. */
import { expect, test } from 'vitest';
import { readLaunch } from '../../../src/launch/read-launch.ts';
import { entryBranch, entryTitle } from '../../../src/publish/letters/dated-entry-words.ts';
import { launchEntry } from '../../../src/publish/shipping/launch-entry.ts';
import { PLAN_FILE } from '../../launch/plan.ts';

const DATE = '20 June 2026';
const folder = 'launches/scheduled-exports/ga';
const LAUNCH = readLaunch(PLAN_FILE);

test.each([
  ['Your weekly export now sends itself', 'drumroll/entry-20-june-2026-your-weekly-export-now-sends-itself'],
  ['Fixes #12 for @acme/ops', 'drumroll/entry-20-june-2026-fixes-12-for-acme-ops'],
  ['a..b/../~^:?*[\\ .lock', 'drumroll/entry-20-june-2026-a-b-lock'],
  ['エクスポートを予約できます', 'drumroll/entry-20-june-2026-エクスポートを予約できます'],
  ['$(rm -rf /)', 'drumroll/entry-20-june-2026-rm-rf'],
  ['🚀', 'drumroll/entry-20-june-2026'],
  ['long '.repeat(40), 'drumroll/entry-20-june-2026-long-long-long-long-long-long-long-long-long'],
])('the branch of “%s” is %s', (name, branch) => {
  expect(entryBranch({ name, date: DATE, text: '' })).toBe(branch);
});

test.each([
  ['Your **weekly** export `now` sends itself', 'docs: Your weekly export now sends itself, 20 June 2026'],
  ['Fixes #12 for @acme', 'docs: Fixes 12 for acme, 20 June 2026'],
  ['[Exports](https://x.example) <b>now</b>', 'docs: Exports now, 20 June 2026'],
])('the title of “%s” is “%s”', (name, title) => {
  expect(entryTitle({ name, date: DATE, text: '' })).toBe(title);
});

test('a very long title ends between words, within what GitHub takes', () => {
  const title = entryTitle({ name: 'exports '.repeat(60), date: DATE, text: '' });
  expect(title.length).toBeLessThanOrEqual(256);
  expect(title).toMatch(/exports …, 20 June 2026$/);
});

const BLOG = {
  path: `${folder}/customers.blog.md`,
  text: '# It sends *itself*.\n\n16 June 2026\n\nNobody exports by hand.\n',
};
const IN_APP = {
  path: `${folder}/customers.in-app.md`,
  text: '---\nbutton: Try it\nlink: https://x.example\n---\n# It sends itself\n\nChoose **Schedule**.\n',
};
const OTHER = { path: `${folder}/support.brief.md`, text: '# Secret Horizon\n\nDo not promise.\n' };

test.each([
  [
    'the blog’s, before all others, without the day that was planned',
    [OTHER, IN_APP, BLOG],
    'It sends *itself*',
    '# It sends *itself*.\n\nNobody exports by hand.\n',
  ],
  [
    'the in-app message’s, without its button',
    [OTHER, IN_APP],
    'It sends itself',
    '# It sends itself\n\nChoose **Schedule**.\n',
  ],
  [
    'the in-app message’s, also where it leads nowhere',
    [{ ...IN_APP, text: '---\n---\n# It sends itself\n\nChoose **Schedule**.\n' }],
    'It sends itself',
    '# It sends itself\n\nChoose **Schedule**.\n',
  ],
  [
    'the plan’s for customers, where no text is for everyone to read, and never what colleagues call it',
    [OTHER],
    'Your weekly export now sends itself',
    '# Your weekly export now sends itself.\n\nOpen an export and choose **Schedule**.\n\n- **Pause** stops it at once.',
  ],
  [
    'a day that goes on as a sentence stays',
    [{ ...BLOG, text: '# It sends itself\n\n20 June 2026 was long.\n' }],
    'It sends itself',
    '# It sends itself\n\n20 June 2026 was long.\n',
  ],
])('the words are %s', (_title, texts, name, text) => {
  expect(launchEntry(LAUNCH, texts, DATE).entry).toEqual({ name, date: DATE, text });
});
