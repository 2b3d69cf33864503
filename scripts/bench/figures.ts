/** Scripts, bench: figures of repeated runs. In: seconds. Out: medians and {@link Figures}. */

/** What one contender's runs came to. */
export interface Figures {
  readonly runs: number;
  readonly median: number;
  readonly fastest: number;
}

/** The middle value, or the mean of the two in the middle. @throws RangeError when there is nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new RangeError('Nothing was measured.');
  return (lower + upper) / 2;
}

export function figuresOf(seconds: readonly number[]): Figures {
  return { runs: seconds.length, median: median(seconds), fastest: Math.min(...seconds) };
}

/** The sums of runs that followed each other in one round, so that a busy moment hits both parts. */
export function sumRounds(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.slice(0, other.length).map((seconds, round) => seconds + (other[round] ?? 0));
}
