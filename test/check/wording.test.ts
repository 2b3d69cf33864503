/** What the wording rules find, what they leave alone, and how they would say it. */
import { describe, expect, test } from 'vitest';
import { CHECK_RULE_FACTS } from '../../src/check/check-rules.ts';
import { wordingOf } from '../../src/check/wording.ts';
import { CHECK_RULES } from '../../src/model.ts';
import { expectLinear } from '../render/linear-time.ts';

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
    ['hype', 'A revolutionary editor.', null],
    ['hype', 'Exports are blazing fast.', null],
    ['future', 'Exports will soon be faster.', null],
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
    'Pages load 30 % faster. They need half the memory. You need not do anything for it.',
    '',
  ])('%s', text => {
    expect(rulesOf(text)).toEqual([]);
  });
});

test('a fix has none of the faults that it mends', () => {
  for (const text of ['This PR adds dark mode.', 'Charts load (TIDE-42).', 'Utilize filters prior to exporting.'])
    for (const { rule, fix } of wordingOf(text)) if (fix !== null) expect(rulesOf(fix)).not.toContain(rule);
});

test('long and hostile texts take linear time', () => {
  for (const part of ['minor ', 'this pr ', 'A-1 ', 'src/', '0a', 'will ', 'in order ', 'fix, '])
    expectLinear(wordingOf, part);
});

test('every rule says what it is about and shows how to do better', () => {
  expect(Object.keys(CHECK_RULE_FACTS)).toEqual([...CHECK_RULES]);
  for (const { about, example } of Object.values(CHECK_RULE_FACTS))
    expect([about, example]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\w/)]);
});
