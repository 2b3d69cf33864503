/** Reconcile, order: numbers in; as many of them as ascend, and null in place of the others, out. */

/** The longest strictly ascending subsequence, in n log n. */
export function longestAscent(numbers: readonly (number | null)[]): readonly (number | null)[] {
  /** By length: index of the smallest number that ends an ascent so long. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    if (number === null) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  }
  const ascent: (number | null)[] = numbers.map(() => null);
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) ascent[index] = numbers[index] ?? null;
  return ascent;
}
