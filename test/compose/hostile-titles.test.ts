import { describe, expect, test } from 'vitest';
import { releaseOf } from '../support/evidence.ts';
import { expectLinear } from '../support/linear-time.ts';

/** Messages that a length makes hostile, each in the place where a pattern once looked for its end from everywhere. */
const PLACES: readonly (readonly [place: string, units: readonly string[], messageOf: (text: string) => string])[] = [
  ['the end of a title', ['.', ' ', '. ', ',', ':', '\t'], text => `feat: add ${text.slice(0, -2)}x.`],
  ['a note that says nothing', ['`', '"', "'", '` ', ' "'], text => `feat: y\n\nRelease-Note: ${text}`],
  ['a title that may be reverted', [' ', ' (#1)', '(#1) ', '\t'], text => `feat: add ${text}x)`],
];

describe.each(PLACES)('%s takes time in proportion', (_, units, messageOf) => {
  test.each(units)('of %j', unit => expectLinear(text => releaseOf([messageOf(text), 'Revert "z"']), unit));
});

test.each([
  ['none', true],
  ['"None."', true],
  ['`n/a`', true],
  ['-', true],
  ['None of the exports keep their zone', false],
])('a note of %s says nothing: %s', (value, isNothing) => {
  const [change] = releaseOf([`fix: keep zones\n\nBenefit: ${value}`]).changes;
  expect(change?.benefit === null).toBe(isNothing);
});
