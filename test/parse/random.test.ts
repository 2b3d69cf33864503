import fc from 'fast-check';
import { test } from 'vitest';
import { parseCommit } from '../../src/parse/commit.ts';
import { commitOf } from './commit-of.ts';
import { expectInvariants } from './invariants.ts';
import { grow, messages, plainHostiles } from './random-messages.ts';

test('two thousand random messages keep what holds for all of them', () => {
  fc.assert(fc.property(messages, expectInvariants), { numRuns: 2000, seed: 20260616 });
});

test.each(plainHostiles)('%s… is survived', (_title, hostile) => {
  expectInvariants(grow(hostile, 1000));
  parseCommit(commitOf(grow(hostile, 64 * 1024)));
});
