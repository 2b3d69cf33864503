import { expect, test } from 'vitest';
import type { Finding } from '../../src/check/check-rules.ts';
import { levelled } from '../../src/check/levels.ts';

const findings = (['hype', 'breaking-migration', 'ticket-id'] as const).map(
  (rule): Finding => ({ rule, message: rule, where: 'title', fix: null }),
);
const linesOf = (...args: Parameters<typeof levelled>): readonly string[] =>
  levelled(...args).map(({ rule, level }) => `${level} ${rule}`);

test.each([
  ['nothing counts where all is off', 'off', {}, []],
  ['nothing is required where all warns', 'warn', {}, ['warn hype', 'warn breaking-migration', 'warn ticket-id']],
  ['what is required comes first', 'require', {}, ['require breaking-migration', 'warn hype', 'warn ticket-id']],
  [
    'a team can say otherwise of single rules',
    'require',
    { hype: 'off', 'ticket-id': 'require', 'breaking-migration': 'warn' },
    ['require ticket-id', 'warn breaking-migration'],
  ],
] as const)('%s', (_, whole, rules, expected) => {
  expect(linesOf(findings, whole, rules)).toEqual(expected);
});
