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

test('usual messages take at most twenty times as long as lines and one pattern do', () => {
  const commits = Array.from({ length: 2000 }, (_, at) => commitOf(`${USUAL[at % USUAL.length]}\n\nRefs: ${at}`));
  const floor = () =>
    commits.map(({ message }) => [message.split('\n'), /^(\w+)(?:\(([^)]*)\))?(!)?: (.*)$/m.exec(message)]);
  const ratios = Array.from({ length: 20 }, () => {
    const least = time(floor);
    return time(() => commits.map(parseCommit)) / least;
  });
  expect(Math.min(...ratios.slice(10))).toBeLessThan(20);
});

/** As in Vite, uv and Vector. */
const USUAL = [
  'fix(css): strip BOM (fixes #10043) (#10577)',
  'chore(deps): update all non-major dependencies (#5679)',
  'release: v8.2.2',
  'Add `--exact` flag to `uv run` (#10198)\n\n## Summary\n\nThis makes the environment exact.\n\nCloses https://github.com/astral-sh/uv/issues/7777.\n\n## Test Plan\n\n`cargo test`\n',
  'chore(deps): bump log from 0.4.14 to 0.4.16 (#11948)\n\nBumps [log](https://github.com/rust-lang/log) from 0.4.14 to 0.4.16.\n- [Release notes](https://github.com/rust-lang/log/releases)\n\nSigned-off-by: dependabot[bot] <support@github.com>\n\nCo-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
  'fix(vrl): Unwrap logged messages (#12609)\n\n* fix(vrl): Unwrap logged messages\n\nSigned-off-by: A <a@b.c>\n\n* Move tracing-test to test dependencies\n\nSigned-off-by: A <a@b.c>',
];

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
