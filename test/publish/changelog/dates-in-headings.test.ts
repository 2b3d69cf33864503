/** A date is written as the others in the file are, whatever the day. */
import { expect, test } from 'vitest';
import { dateForm } from '../../../src/publish/changelog/dates-in-headings.ts';

/** The words with their date replaced; null where they have none. */
function rewritten(words: string, date: string, others: readonly string[] = []): string | null {
  const form = dateForm(words, others);
  return form === null ? null : words.slice(0, form.start) + form.write(date) + words.slice(form.end);
}

test.each<readonly [form: string, words: string, date: string, result: string | null]>([
  ['by hyphens', ' - 2026-05-09', '2026-06-16', ' - 2026-06-16'],
  ['by slashes, year first', ' (2026/05/09)', '2026-06-16', ' (2026/06/16)'],
  ['by dots, year first', ' 2026.05.09', '2026-06-16', ' 2026.06.16'],
  ['by spaces, year first', ' 2026 05 09', '2026-06-16', ' 2026 06 16'],
  ['by dots, day first', ' (09.05.2026)', '2026-06-16', ' (16.06.2026)'],
  ['with the month in words', ' - May 9, 2026', '2026-06-16', ' - June 16, 2026'],
  ['with the month in short', ' - Jan 9, 2026', '2026-10-06', ' - Oct 6, 2026'],
  ['with the month in short, and a dot', ' - Jan. 9 2026', '2026-10-06', ' - Oct. 6 2026'],
  ['with May, which is never short', ' - may 9, 2026', '2026-10-06', ' - October 6, 2026'],
  ['with the day first', ' (9 January 2026)', '2026-12-06', ' (6 December 2026)'],
  ['with the day first, of two digits', ' (09 January, 2026)', '2026-12-06', ' (06 December, 2026)'],
  ['with hyphens around the month', ' 9-Jan-2026', '2026-12-06', ' 6-Dec-2026'],
  ['with an ordinal and the day first', ' 9th January 2026', '2026-12-01', ' 1st December 2026'],
  ['of two different signs is none', ' 2026-05/09', '2026-06-16', null],
  ['is none where there is only a year', ' in 2026', '2026-06-16', null],
  ['is none where there is nothing', '', '2026-06-16', null],
])('a date %s', (_, words, date, result) => {
  expect(rewritten(words, date)).toBe(result);
});

test('every day has its own ordinal', () => {
  const days = [1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 20, 21, 22, 23, 24, 30, 31];
  expect(days.map(day => rewritten('May 2nd, 2026', `2026-05-${String(day).padStart(2, '0')}`))).toEqual(
    '1st 2nd 3rd 4th 9th 10th 11th 12th 13th 14th 20th 21st 22nd 23rd 24th 30th 31st'
      .split(' ')
      .map(day => `May ${day}, 2026`),
  );
});

test.each<readonly [what: string, words: string, others: readonly string[], result: string]>([
  ['the month first, unless something says otherwise', ' 06/07/2026', [], ' 06/16/2026'],
  ['the month first with a twelfth month', ' 12/07/2026', [' 12/30/2026', ''], ' 06/16/2026'],
  ['the day first where it cannot be a month', ' 13/07/2026', [], ' 16/06/2026'],
  ['the day first where it is so in another heading', ' 06/07/2026', [' - 2026-01-01', ' 29/01/2026'], ' 16/06/2026'],
])('with slashes, %s', (_, words, others, result) => {
  expect(rewritten(words, '2026-06-16', others)).toBe(result);
});
