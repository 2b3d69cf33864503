/** Render: days around a day. In: `2026-06-16` and a count. Out: another such day; null where the first is not known. */

const DAY = 86_400_000;

/** So many days before, or the Friday before that: nobody is due on a weekend. */
export function daysBefore(day: string | null, count: number): string | null {
  if (day === null) return null;
  const date = new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY);
  const weekday = date.getUTCDay();
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return new Date(date.getTime() - back * DAY).toISOString().slice(0, 10);
}

/** So many days after, whatever weekday that is. */
export function daysAfter(day: string | null, count: number): string | null {
  return day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}
