/** Publish: white space between blocks. In: some of it. Out: as many line breaks, and no other signs. */

const MOST_BREAKS = 5;

/** @param least How many there are at least. */
export function breaks(space: string, lineEnding: string, least = 1): string {
  const count = space.match(/\r\n|\n|\r/g)?.length ?? 0;
  return lineEnding.repeat(Math.min(MOST_BREAKS, Math.max(least, count)));
}
