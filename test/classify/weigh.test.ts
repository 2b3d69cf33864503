import { expect, test } from 'vitest';
import { weigh } from '../../src/classify/weigh.ts';

const FOR = { rule: 'type.feat', points: 7 } as const;
const LITTLE_FOR = { rule: 'wording.adds', points: 1 } as const;
const AS_LITTLE_FOR = { rule: 'paths.tested', points: 1 } as const;
const AGAINST = { rule: 'paths.tests', points: -3 } as const;
const LITTLE_AGAINST = { rule: 'wording.removes', points: -1 } as const;

test.each([
  ['nothing at all', [], { visibility: 'internal', unsure: true, rule: 'none' }],
  ['a little for readers', [LITTLE_FOR], { visibility: 'public', unsure: false, rule: 'wording.adds' }],
  ['the first of two that are equal', [LITTLE_FOR, AS_LITTLE_FOR], { visibility: 'public', rule: 'wording.adds' }],
  ['a balance', [LITTLE_FOR, LITTLE_AGAINST], { visibility: 'internal', unsure: true, rule: 'wording.removes' }],
  ['a little against', [LITTLE_AGAINST], { visibility: 'internal', unsure: false, rule: 'wording.removes' }],
  ['more against', [LITTLE_FOR, AGAINST], { visibility: 'internal', unsure: false, rule: 'paths.tests' }],
  ['more for', [AGAINST, FOR, LITTLE_FOR], { visibility: 'public', unsure: false, rule: 'type.feat' }],
])('%s', (_, clues, verdict) => {
  expect(weigh(clues)).toMatchObject(verdict);
});

test('evidence of several kinds is one sum', () => {
  expect(weigh([AGAINST], [], [FOR])).toEqual(weigh([AGAINST, FOR]));
});
