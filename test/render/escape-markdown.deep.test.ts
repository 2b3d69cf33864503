import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectExactlyShown, hostileText, PLACES } from './markdown-judge.ts';

describe.each(PLACES)('in $name', place => {
  test('any of 10,000 texts shows exactly its characters, as text and code only', () => {
    fc.assert(
      fc.property(hostileText, text => expectExactlyShown(text, place)),
      { numRuns: 10_000 },
    );
  });
});
