/** Bodies of strangers, every way to stall a reader that we know: time grows with length. */
import { expect, test } from 'vitest';
import { SEEDS, times } from './hostile-bodies.ts';

test.each(SEEDS)('%s', (_, start, unit) => {
  const { short, long } = times(start, unit);
  // Four times the text; a square would be sixteen. The sum keeps noise on short times from counting.
  expect(long).toBeLessThan((short + 40) * 10);
});
