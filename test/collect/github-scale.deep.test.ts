import { describe, test } from 'vitest';
import { BOTH, expectCheap, mixed, squashed } from './scale.ts';

describe.each(BOTH)('with %s, so many merged pull requests cost so little:', checkout => {
  test.each([30, 250, 1000, 5000])('%i squashed', pulls => expectCheap(`${pulls} squashed`, squashed(pulls), checkout));
  test.each([30, 250, 1000, 5000])('%i merged in three ways', pulls =>
    expectCheap(`${pulls} mixed`, mixed(pulls), checkout),
  );
});
