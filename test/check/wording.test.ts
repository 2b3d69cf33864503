/** What the wording rules find, what they leave alone, and how they would say it. */
import { describe, expect, test } from 'vitest';
import { CHECK_RULE_FACTS } from '../../src/check/check-rules.ts';
import { wordingOf } from '../../src/check/wording.ts';
import { CHECK_RULES } from '../../src/model.ts';
import { expectLinear } from '../support/linear-time.ts';

const rulesOf = (text: string): readonly string[] => wordingOf(text).map(({ rule }) => rule);

describe('a finding', () => {
  test.each([
    ['reader-subject', 'This PR adds dark mode.', 'Add dark mode.'],
    ['reader-subject', 'This change fixes a crash of `We`.', 'Fix a crash of `We`.'],
    ['reader-subject', 'We moved the settings.', null],
    ['reader-subject', 'The pull request rewrites charts.', null],
    ['no-implementation', 'Refactored the export queue.', null],
    ['no-implementation', 'Fix a nil pointer dereference when exporting.', null],
    ['no-implementation', 'Change src/export/queue.ts to be faster.', null],
    ['vague-fix', 'Various bug fixes and performance improvements.', null],
    ['vague-fix', 'Fixed some minor issues.', null],
    ['vague-fix', 'Misc updates', null],
    ['ticket-id', 'Charts load faster (TIDE-42).', 'Charts load faster.'],
    ['ticket-id', 'TIDE-42: charts load faster.', 'Charts load faster.'],
    ['ticket-id', 'Charts load faster, as in #42.', null],
    ['ticket-id', 'Charts load faster since 0a1b2c3d4e.', null],
    ['sentence-length', `You can ${'now '.repeat(31)}export.`, null],
    ['wordy', 'Press it in order to export.', 'Press it to export.'],
    ['wordy', 'Utilize filters prior to exporting.', 'Use filters before exporting.'],
    ['wordy', 'Faster. In order to export, press it in order to save.', 'Faster. To export, press it to save.'],
    ['wordy', 'npm utilizes it, leveraging pnpm.', 'npm uses it, using pnpm.'],
    ['wordy', 'You can leverage filters.', 'You can use filters.'],
    ['wordy', 'Leverage your filters.', 'Use your filters.'],
    ['wordy', 'Utilize leverage.', 'Use leverage.'],
    ['reader-subject', 'I’ve moved the settings.', null],
    ['reader-subject', 'The commit fixes charts.', 'Fix charts.'],
    ['vague-fix', 'Bugfixes', null],
    ['ticket-id', 'npm installs (TIDE-42).', 'npm installs.'],
    ['ticket-id', 'Charts load (TIDE-42) and save (TIDE-43).', null],
    ['future', 'The upcoming version has charts.', null],
    ['future', 'Exports will be faster.', null],
    ['future', 'Exports are deprecated; charts come soon.', null],
    ['hype', 'Seamless exports.', null],
    ['no-implementation', 'Stop a goroutine leak.', null],
    ['hype', 'A revolutionary editor.', null],
    ['hype', 'Exports are blazing fast.', null],
    ['future', 'Exports will soon be faster.', null],
    ['belittling', 'Simply open an export.', null],
    ['belittling', 'You can just press **Schedule**.', null],
    ['belittling', 'Just run `init` again.', null],
    ['belittling', 'All you have to do is sign in.', null],
    ['belittling', 'Exports obviously keep their name.', null],
  ])('%s: %s', (rule, text, fix) => {
    const found = wordingOf(text).filter(one => one.rule === rule);
    expect(found.map(one => one.fix)).toEqual([fix]);
  });
});

describe('nothing is found in', () => {
  test.each([
    'You can now schedule an export by day and time.',
    'Charts keep their time zone when you duplicate a dashboard.',
    'Accents survive when you open a CSV export in Excel.',
    'Read UTF-8, SHA-256 and ISO-8601 in exports; mends CVE-2026-12345.',
    'Add `#42` and `refactor()` to the palette.',
    'Fix a crash when a chart has no data.',
    'Ourselves, wehrmacht and iPhones are words of their own.',
    'The willow theme is here.',
    'Exports that were just saved open at once, not just in Excel.',
    'Restore what you deleted just before you signed out.',
    'Add `just` recipes; install Just.',
    'Simplify the settings of a just-in-time export.',
    'I/O is faster.',
    'The commit button works.',
    'The change log has dates.',
    'The patch command takes folders.',
    'The pull request list is faster.',
    'Plan for COVID-19 with GPT-4 on MI-300, AVX-512 and RTX-4090.',
    'Play MP-3 and MPEG-4; mends RUSTSEC-2026-0001.',
    'Read 123e4567-e89b-12d3-a456-426614174000 as an id.',
    'Buttons are #123456 and #1a2b3c4d.',
    'Exports are deprecated and will be removed in v9.',
    'Exports are deprecated and will no longer work in v9.',
    'Old exports will be removed in v9.',
    'Show upcoming events as soon as they begin.',
    'Add a goroutine profile.',
    'Allow nil values.',
    'Keep stack trace interception working.',
    'Add seamless textures and Font Awesome icons.',
    'A',
    'Add',
    'Leverage ratio is shown.',
    'Pages load 30 % faster. They need half the memory. You need not do anything for it.',
    '',
  ])('%s', text => {
    expect(rulesOf(text)).toEqual([]);
  });
});

test('a fix has none of the faults that it mends', () => {
  for (const text of [
    'This PR adds dark mode.',
    'Charts load (TIDE-42).',
    'Utilize filters prior to exporting prior to saving.',
  ])
    for (const { rule, fix } of wordingOf(text)) if (fix !== null) expect(rulesOf(fix)).not.toContain(rule);
});

test('long and hostile texts take linear time', () => {
  for (const part of [
    'minor ',
    'this pr ',
    'A-1 ',
    'src/',
    '0a',
    'will ',
    'in order ',
    'fix, ',
    'leverage ',
    'to ',
    'soon ',
    'upcoming ',
    '#1',
  ])
    expectLinear(wordingOf, part);
});

test('every rule says what it is about and shows how to do better', () => {
  expect(Object.keys(CHECK_RULE_FACTS)).toEqual([...CHECK_RULES]);
  for (const { about, example } of Object.values(CHECK_RULE_FACTS))
    expect([about, example]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\w/)]);
});
