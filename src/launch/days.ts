/** Launch: calendar days. In: what people write. Out: `2026-06-16`, and sums of days. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = 86_400_000;

/** A day of the calendar, `2026-06-16`. */
export type Day = string;

/** Reads `2026-06-16`, `16 June 2026`, `Tue 16 Jun 2026` and `June 16, 2026`; null for anything else, also for the 30th of February. */
export function readDay(text: string): Day | null {
  const words = text
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/i, '')
    .split(/[\s,]+/)
    .filter(word => word !== '');
  const [iso = ''] = words;
  if (words.length === 1) return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? existing(iso) : null;
  const [first = '', second = '', year = ''] = words;
  if (words.length !== 3 || !/^\d{4}$/.test(year)) return null;
  const [day, month] = /^\d/.test(first) ? [first, second] : [second, first];
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number === 0 || !/^\d{1,2}$/.test(day) || !/^[a-z]{3,9}\.?$/i.test(month)) return null;
  return existing(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function existing(day: Day): Day | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day ? day : null;
}

/** The day so many days later; earlier where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** How many days `later` comes after `earlier`; negative where it comes before. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / DAY);
}
