/** Test double: the clock of a GitHub double. In: a start. Out: a time that moves only when a test or a write moves it. */

/** Milliseconds since the epoch; every write of the double moves it by a second, so that dates tell their order. */
export interface Clock {
  now(): number;
  advance(milliseconds: number): void;
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** A clock that starts on a Wednesday morning. */
export function createClock(start = Date.UTC(2026, 5, 10, 9)): Clock {
  let time = start;
  return {
    now: () => time,
    advance: milliseconds => {
      time += milliseconds;
    },
  };
}

/** GitHub's dates have seconds and no fractions: `2026-06-10T09:00:00Z`. */
export function isoDate(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
