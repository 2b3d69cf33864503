import { expect, test } from 'vitest';
import { readEmoji } from '../../src/parse/gitmoji.ts';

test.each<[line: string, type: string | null, rest: string]>([
  ['✨ a', 'feat', 'a'],
  [':sparkles: a', 'feat', 'a'],
  ['🚑️ a', 'fix', 'a'],
  ['🚑 a', 'fix', 'a'],
  ['⬆️ a', 'deps', 'a'],
  ['🔒️a', 'security', 'a'],
  ['💄 a', null, 'a'],
  ['🇩🇪 a', null, 'a'],
  ['👩🏽‍🚀 a', null, 'a'],
  [':unknown_code: a', null, 'a'],
])('%s', (line, type, rest) => {
  expect(readEmoji(line)).toMatchObject({ type, rest, isEmoji: true });
});

test.each(['a', ':a b: c', '修复', '1 a', '#1', ''])('no emoji: %s', line => {
  expect(readEmoji(line)).toBeNull();
});
