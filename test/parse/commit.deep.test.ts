import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommit } from '../../src/parse/commit.ts';
import { commitOf } from './commit-of.ts';
import { expectInvariants } from './invariants.ts';
import { grow, type Hostile, hostiles, messages, plainHostiles } from './random-messages.ts';

const SEED = Number(process.env.SEED ?? 20260616);
const SMALL = 4 * 1024;
const LARGE = 64 * 1024;
const SCALE = LARGE / SMALL;
/** A quadratic parser needs sixteen times as long; half of that leaves room for caches and garbage collection. */
const MOST = 8;
/** Below this nothing can be measured, in milliseconds. */
const UNMEASURABLE = 1;

test('a hundred thousand random messages keep what holds for all of them', () => {
  fc.assert(fc.property(messages, expectInvariants), { numRuns: 100_000, seed: SEED });
});

describe('a message of 64 KiB takes sixteen times as long as one of 4 KiB', () => {
  test.each(plainHostiles)('%s…', (_title, hostile) => expectLinear(hostile));

  test('a thousand mixes', () => {
    for (const hostile of fc.sample(hostiles, { numRuns: 1000, seed: SEED })) expectLinear(hostile);
  });
});

test('a message of a megabyte is only a message', () => {
  const line = 'fix(parser): a line of words (#12), closes #3\n';
  const parsed = parseCommit(
    commitOf(grow({ start: 'feat: x\n\n', unit: line, end: '\nSigned-off-by: A <a@b.c>' }, 1024 * 1024)),
  );
  expect(parsed.trailers).toHaveLength(1);
  expect(parsed.headers).toHaveLength(2);
});

/** The smallest of several medians: noise only ever adds. */
function expectLinear(hostile: Hostile): void {
  const small = commitOf(grow(hostile, SMALL));
  const large = commitOf(grow(hostile, LARGE));
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && best > MOST; attempt++) {
    const ratios = Array.from({ length: 3 }, () => {
      const expected = time(() => {
        for (let part = 0; part < SCALE; part++) parseCommit(small);
      });
      const actual = time(() => parseCommit(large));
      return actual < UNMEASURABLE ? 1 : actual / expected;
    });
    best = Math.min(best, median(ratios));
  }
  expect(best, `${JSON.stringify(hostile)} grows faster than its length`).toBeLessThanOrEqual(MOST);
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
