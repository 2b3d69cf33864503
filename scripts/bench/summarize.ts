/** Scripts, bench: what a race says. In: {@link Result}s. Out: a {@link Summary}: rows with ratios, the floor among them. */
import { type Figures, figuresOf, sumRounds } from './figures.ts';
import type { Result } from './race.ts';

export interface Row extends Figures {
  readonly id: Result['id'] | 'floor';
  readonly name: string;
  /** MiB of the largest process; null where it was not measured. */
  readonly peak: number | null;
  readonly isStopped: boolean;
  readonly perFloor: number;
  /** Null without git-cliff 2.12. */
  readonly perCliff: number | null;
}

/**
 * Ratios are of medians. The floor P is `node -e 0` and `git log` of the same round, one after the other, as if neither waited for the other.
 * @throws Error when a part of the floor was not measured.
 */
export function summarize(results: readonly Result[]): readonly Row[] {
  const find = (id: Result['id']): Result | undefined => results.find(result => result.id === id);
  const [log, node, cliff] = [find('git-log'), find('node'), find('git-cliff-2.12')];
  if (log === undefined || node === undefined) throw new Error('The floor was not measured.');
  const floor = {
    id: 'floor' as const,
    name: 'P = both',
    seconds: sumRounds(node.seconds, log.seconds),
    peak: log.peak === null || node.peak === null ? null : Math.max(log.peak, node.peak),
    isStopped: false,
  };
  const floorMedian = figuresOf(floor.seconds).median;
  const cliffMedian = cliff === undefined ? null : figuresOf(cliff.seconds).median;
  return [...results, floor].map(({ seconds, ...result }) => {
    const figures = figuresOf(seconds);
    return {
      ...result,
      ...figures,
      perFloor: figures.median / floorMedian,
      perCliff: cliffMedian === null ? null : figures.median / cliffMedian,
    };
  });
}
