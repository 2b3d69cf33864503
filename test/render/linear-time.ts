/** Time as a ratio: on a slow machine both sides are slow. */
import { expect } from 'vitest';

const SMALL = 16 * 1024;
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
  const [small, large] = [input(SMALL), input(LARGE)];
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && ratio > 10; attempt++) {
    const largeTime = milliseconds(run, large);
    if (largeTime < 20) return;
    ratio = Math.min(ratio, largeTime / milliseconds(run, small));
  }
  expect(ratio, `64 KiB against 16 KiB of ${JSON.stringify(small.slice(0, 20))}`).toBeLessThan(10);
}

function milliseconds(run: (text: string) => unknown, text: string): number {
  const start = performance.now();
  run(text);
  return performance.now() - start;
}
