import { expect, test } from 'vitest';
import { candidateOf } from '../../src/collect/github-candidate.ts';

test.each<[string, number | null]>([
  ['Export to CSV (#12)', 12],
  ['Export to CSV (#12)\n\nFixes #7', 12],
  ['Fix a crash (#7) (#12)', 12],
  ['[1.x] Fix a crash (#412) (#455)  ', 455],
  ['Merge pull request #12 from mia/export', 12],
  ['Merge pull request #12 from mia/export\n\nExport (#7)', 12],
  ['Merged PR 12: Export', 12],
  ['Auto merge of #12 - mia:export, r=sam', 12],
  ['Merge #12', 12],
  ['Merge #12 #13', 12],
  ['Fix #12', null],
  ['Fix (#12) and more', null],
  ['Fix (tidewater/api#12)', null],
  ['Fix (#0)', null],
  ['Fix (#9999999999)', null],
  ['', null],
  ['\n\n(#12)', null],
  [`${'x'.repeat(100_000)} (#12)`, 12],
])('%j names %j', (message, number) => {
  expect(candidateOf(message)).toBe(number);
});
