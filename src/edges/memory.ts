/** Edge: the heap of this process. In: nothing. Out: V8 told to keep its nursery small, and when to collect garbage. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * What a draft makes lives as long as the process, so a large nursery only delays moving it, and V8 doubles its nursery up
 * to 32 MiB three times over. With a small one a whole history takes a third less memory and no more time (docs/benchmarks.md).
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function keepNurserySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Bytes in use from which collecting is worth its time: some 40,000 commits. */
const MUCH = 64 * 2 ** 20;

/**
 * Collects garbage where there is much in use, for moments when most of it has just died. V8 by itself lets a heap grow to four times
 * what was alive when it last looked, which for 100,000 commits is a third of the peak (docs/benchmarks.md).
 */
export function dropGarbage(): void {
  if (getHeapStatistics().used_heap_size < MUCH) return;
  // Contexts made after the flag is set have the function (https://nodejs.org/api/cli.html#--expose-gc).
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  if (typeof collect === 'function') collect();
}
