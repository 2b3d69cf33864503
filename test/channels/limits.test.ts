/** Limits hold for a few entries and for many; limits.deep.test.ts goes up to 5,000. */
import { test } from 'vitest';
import { expectFit } from './limits.ts';

test.each([1, 2, 7, 60])('%i entries fit into every channel, or are counted', count => expectFit(count));
