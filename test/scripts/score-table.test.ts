import { expect, test } from 'vitest';
import { scoreOf, scoreTable } from '../../scripts/mutate/score-table.ts';

const fates = (fileName: string, ...statuses: readonly string[]): { fileName: string; status: string }[] =>
  statuses.map(status => ({ fileName, status }));

test('the table has a row for each file and one for all, without mutants that say nothing', () => {
  const all = [
    ...fates('/a/src/publish/plan/plan.ts', 'Killed', 'Timeout', 'Survived', 'CompileError', 'Ignored'),
    ...fates('/a/src/publish/judge.ts', 'Killed', 'NoCoverage'),
    ...fates('/a/src/publish/ask.ts', 'Ignored'),
  ];
  expect(scoreTable(all, 'src/publish/')).toBe(
    [
      '| file | mutants | missed | score |',
      '| --- | --- | --- | --- |',
      '| `judge.ts` | 2 | 1 | 50 % |',
      '| `plan/plan.ts` | 3 | 1 | 66 % |',
      '| **all** | 5 | 2 | 60 % |',
    ].join('\n'),
  );
});

test.each([
  ['every mutant was noticed', ['Killed', 'Timeout'], 100],
  ['one of many was not', [...Array.from({ length: 999 }, () => 'Killed'), 'Survived'], 99],
  ['none was', ['Survived', 'NoCoverage'], 0],
  ['there are none', ['Ignored'], 100],
])('the score where %s', (_, statuses, score) => {
  expect(scoreOf(fates('a.ts', ...statuses))).toBe(score);
});
