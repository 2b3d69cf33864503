/** Scripts, bench: runs in turn. In: contenders and a number of rounds. Out: {@link Result}s. */
import type { Contender } from './contenders.ts';
import { runCommand } from './run-command.ts';
import { type Watched, watchMemory } from './watch-memory.ts';

/** All that was measured of one contender. */
export interface Result {
  readonly id: Contender['id'];
  readonly name: string;
  /** A round each; of a slow contender only the watched runs. */
  readonly seconds: readonly number[];
  readonly peak: number | null;
  readonly isStopped: boolean;
}

/** A contender that took longer is not run again: the watched runs must do. */
export const SLOW = 5;
/** The highest of some runs: a reading that came too early shows in one of them at most. */
const WATCHED_RUNS = 3;

/**
 * First each is watched for its memory, which also fills the disk's cache; then one timed run of each in turn, so that
 * what else the machine does hits all of them.
 */
export async function race(
  contenders: readonly Contender[],
  rounds: number,
  repository: string,
  output: string,
): Promise<readonly Result[]> {
  const watched = new Map<Contender, readonly Watched[]>();
  for (const contender of contenders) watched.set(contender, await watch(contender, repository, output));
  const isSlow = (runs: readonly Watched[]): boolean => runs.some(run => run.seconds > SLOW);
  const seconds = new Map([...watched].map(([one, runs]) => [one, isSlow(runs) ? runs.map(run => run.seconds) : []]));
  const racing = contenders.filter(one => !isSlow(watched.get(one) ?? []));
  for (let round = 0; round < rounds; round++)
    for (const one of racing) seconds.get(one)?.push(runCommand(one, repository, output).seconds);
  // Leaves no cache in the clone.
  for (const one of contenders) one.prepare();
  return contenders.map(one => {
    const runs = watched.get(one) ?? [];
    const peaks = runs.flatMap(({ peak }) => peak ?? []);
    return {
      id: one.id,
      name: one.name,
      seconds: seconds.get(one) ?? [],
      peak: peaks.length === 0 ? null : Math.max(...peaks),
      isStopped: runs.some(({ isStopped }) => isStopped),
    };
  });
}

/** Several times, unless the first shows that the contender is slow. */
async function watch(contender: Contender, repository: string, output: string): Promise<readonly Watched[]> {
  const runs = [await watchMemory(contender, repository, output)];
  while (runs.length < WATCHED_RUNS && runs.every(({ seconds }) => seconds <= SLOW))
    runs.push(await watchMemory(contender, repository, output));
  return runs;
}
