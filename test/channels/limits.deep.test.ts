/** Limits hold for as many entries as a release can have. */
import { expect, test } from 'vitest';
import { build } from './build.ts';
import { entries, expectFit } from './limits.ts';

test.each([800, 801, 2_500, 5_000])('%i entries fit into every channel, or are counted', count => expectFit(count));

const HOSTILE: readonly (readonly [string, string])[] = [
  ['emphasis that never ends', 'a_'.repeat(32_000)],
  ['quotations in quotations', '> '.repeat(16_000)],
  ['brackets', '['.repeat(20_000)],
  ['merge fields that never end', '{{'.repeat(30_000)],
  ['addresses', 'http://'.repeat(8_000)],
  ['names', 'a.'.repeat(30_000)],
  ['stars', '*'.repeat(30_000)],
  ['parentheses behind an address', `https://a${')'.repeat(30_000)}`],
  ['short sentences', 'A. '.repeat(20_000)],
  ['signs in one word', '(a*b'.repeat(15_000)],
  ['spaces before breaks', `a${' '.repeat(300)}\n`.repeat(200)],
  ['HTML', '<b '.repeat(15_000)],
  ['spaces', `a${' '.repeat(60_000)}b`],
];

test.each(HOSTILE)('%s take no time', (_title, text) => {
  const started = performance.now();
  for (const channel of ['slack', 'email', 'in-app', 'social'] as const)
    build(channel, `---\nsubject: a\n---\n${text}`);
  // Some 50 ms here; quadratic time would be minutes.
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('an entry is the same wherever a long text was cut to be parsed', () => {
  const { shown } = build('email', entries(2_000));
  const numbers = [...shown.matchAll(/^- .* dashboard (\d+)\.$/gm)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index));
});
