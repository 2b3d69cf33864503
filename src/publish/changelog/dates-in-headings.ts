/** Publish: dates in a changelog's headings. In: what stands behind a version. Out: where its date is, and how to write another like it. */

export interface DateForm {
  readonly start: number;
  readonly end: number;
  /** @param date `2026-06-16`. */
  readonly write: (date: string) => string;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const MONTH =
  '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)';
const YEAR_FIRST = /\b\d{4}([-/. ])\d\d\1\d\d\b/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(st|nd|rd|th)?( |-)${MONTH}(,? |-)\\d{4}\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}(\\.?) (\\d{1,2})(st|nd|rd|th)?(,? )\\d{4}\\b`, 'i');
const WITH_DOTS = /\b\d{1,2}\.\d{1,2}\.\d{4}\b/;
const WITH_SLASHES = /\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/;

/** @param others What stands behind the other versions: they tell days from months in `06/07/2026`. */
export function dateForm(rest: string, others: readonly string[]): DateForm | null {
  const yearFirst = YEAR_FIRST.exec(rest);
  if (yearFirst !== null) return form(yearFirst, date => date.replaceAll('-', yearFirst[1] ?? '-'));
  const dayFirst = DAY_FIRST.exec(rest);
  if (dayFirst !== null) {
    const [, day = '', ordinal, space = ' ', month = '', comma = ' '] = dayFirst;
    return form(
      dayFirst,
      date => `${dayLike(day, ordinal, date)}${space}${monthLike(month, date)}${comma}${yearOf(date)}`,
    );
  }
  const monthFirst = MONTH_FIRST.exec(rest);
  if (monthFirst !== null) {
    const [, month = '', dot = '', day = '', ordinal, comma = ' '] = monthFirst;
    return form(
      monthFirst,
      date => `${monthLike(month, date)}${dot} ${dayLike(day, ordinal, date)}${comma}${yearOf(date)}`,
    );
  }
  const dots = WITH_DOTS.exec(rest);
  if (dots !== null) return form(dots, date => date.split('-').toReversed().join('.'));
  const slashes = WITH_SLASHES.exec(rest);
  if (slashes === null) return null;
  const isDayFirst = [rest, ...others].some(other => Number(WITH_SLASHES.exec(other)?.[1] ?? 0) > 12);
  return form(slashes, date => {
    const [year, month, day] = date.split('-');
    return isDayFirst ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
  });
}

function form(found: RegExpExecArray, write: DateForm['write']): DateForm {
  return { start: found.index, end: found.index + found[0].length, write };
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** `June` like `October`, `Jun` like `Oct`. */
function monthLike(like: string, date: string): string {
  const name = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return like.length === 3 && like.toLowerCase() !== 'may' ? name.slice(0, 3) : name;
}

function dayLike(like: string, ordinal: string | undefined, date: string): string {
  const day = Number(date.slice(8, 10));
  if (ordinal === undefined) return like.startsWith('0') ? String(day).padStart(2, '0') : String(day);
  const ending = ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
  return `${day}${day > 10 && day < 14 ? 'th' : ending}`;
}
