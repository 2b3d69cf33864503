/** Edge: the heap of this process. In: nothing. Out: V8 told to keep its nursery small. */
import { setFlagsFromString } from 'node:v8';

/**
 * What a draft makes lives as long as the process, so a large nursery only delays moving it, and V8 doubles its nursery up
 * to 32 MiB three times over. With a small one a whole history takes a third less memory and no more time (docs/benchmarks.md).
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function keepNurserySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
