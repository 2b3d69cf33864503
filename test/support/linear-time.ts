/** Test support: time as a ratio, since on a slow machine both sides are slow. What would never end fails by itself. */
import { expect } from 'vitest';

const LARGE = 64 * 1024;

/** Units that make naive scanners and backtracking expressions slow when they are repeated. */
export const HOSTILE_UNITS: readonly string[] = [
  ...['`', '`a', '` ', '``a`', '`|', '`##[', '`]:`', '\\', '\\*', '*', '**a', 'a_', '_', '[', '](', '(', ')a', ')('],
  ...['<', '<a', '&', '&a', '&amp;', '~', '#', '# ', '#1', '@a', 'a@', ':', ':a', '::a', '$a', '|', '-', '1.', '='],
  ...[
    'http://',
    'www.',
    '1f',
    'deadbee1 ',
    'a.',
    'a/',
    'a.b',
    '{',
    'aB',
    'é_',
    '"',
    ' ',
    '\n',
    '\0',
    '\u200d',
    '\ud800',
  ],
];

/** Four times the input may take four times as long, with room for noise; sixteen times would be quadratic. */
export function expectLinear(run: (text: string) => unknown, unit: string): void {
  // An end that matches nothing makes a backtracking expression try everything before it; a code span is one token of any length.
  expectLinearFor(run, length => `${unit.repeat(Math.ceil(length / unit.length))}!x`);
  expectLinearFor(run, length => `\` ${unit.replaceAll('`', "'").repeat(Math.ceil(length / unit.length))}!x\``);
}

function expectLinearFor(run: (text: string) => unknown, input: (length: number) => string): void {
  expectLinearIn(LARGE, length => {
    const text = input(length);
    return () => run(text);
  });
}

/**
 * The same for anything that has a size.
 * @param prepare Not timed; gives what is.
 */
export function expectLinearIn(size: number, prepare: (size: number) => () => unknown): void {
  const [small, large] = [prepare(size / 4), prepare(size)];
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && ratio > 10; attempt++) {
    const largeTime = milliseconds(large);
    if (largeTime < 20) return;
    ratio = Math.min(ratio, largeTime / milliseconds(small));
  }
  expect(ratio, `the time of ${size} against that of ${size / 4}`).toBeLessThan(10);
}

/** Of the processor, since whatever else a busy machine does is not the test's. */
function milliseconds(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
