import { describe, expect, test } from 'vitest';
import { reportPage } from '../../../scripts/bench/bench-page.ts';
import { logArguments } from '../../../scripts/bench/contenders.ts';
import { readCalls } from '../../../scripts/bench/count-git.ts';
import { summarize } from '../../../scripts/bench/summarize.ts';

const result = (
  id: 'drumroll' | 'git-cliff-2.12' | 'git-log' | 'node',
  seconds: number[],
  peak: number | null = null,
) => ({
  id,
  name: id,
  seconds,
  peak,
  isStopped: false,
});
const FLOOR = [result('git-log', [0.3, 0.1, 0.2], 15), result('node', [0.1, 0.3, 0.2], 45)];
const RANGE = { name: 'last', from: null, to: 'a'.repeat(40), commits: 7 } as const;

describe('a summary', () => {
  test('has the floor as the median of both parts of each round, with the larger peak', () => {
    expect(summarize(FLOOR).at(-1)).toMatchObject({ id: 'floor', median: 0.4, fastest: 0.4, peak: 45, perFloor: 1 });
  });

  test('has ratios of medians to the floor and to git-cliff 2.12', () => {
    const [drumroll] = summarize([result('drumroll', [0.8]), result('git-cliff-2.12', [1.6]), ...FLOOR]);
    expect(drumroll).toMatchObject({ perFloor: 2, perCliff: 0.5 });
  });

  test('has no ratio to what did not run', () => {
    expect(summarize(FLOOR).map(({ perCliff }) => perCliff)).toEqual([null, null, null]);
  });

  test('needs its floor', () => {
    expect(() => summarize([result('drumroll', [1])])).toThrow('The floor was not measured.');
  });
});

describe('a report', () => {
  const report = {
    repository: 'vite',
    range: RANGE,
    rows: summarize(FLOOR),
    gitCalls: ['log', 'rev-list'],
    profile: null,
  };

  test('is a table with what was measured and the git processes below it', () => {
    expect(reportPage(report)).toBe(
      [
        '## vite, last: ROOT..aaaaaaaaaaaa, 7 commits',
        '',
        '| command | median s | fastest s | runs | ÷ P | ÷ git-cliff 2.12 | peak MiB |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| git-log | 0.200 | 0.100 | 3 | 0.50 | – | 15 |',
        '| node | 0.200 | 0.100 | 3 | 0.50 | – | 45 |',
        '| P = both | 0.400 | 0.400 | 3 | 1.00 | – | 45 |',
        '',
        'git processes of Drumroll: 2 (log, rev-list).',
      ].join('\n'),
    );
  });

  test('says of what was stopped that it takes longer, and gives no time to it', () => {
    const rows = [
      {
        ...summarize(FLOOR)[0],
        id: 'git-cliff-newest',
        name: 'slow',
        isStopped: true,
        runs: 1,
        median: 120,
        fastest: 120,
        perFloor: 300,
        perCliff: 60,
        peak: null,
      },
    ] as const;
    expect(reportPage({ ...report, rows })).toContain('| slow | > 120 | – | 1 | > 300.00 | > 60.00 | – |');
  });

  test('sums up the small places of a profile in one line', () => {
    const profile = [
      ['waiting', 90],
      ['src/a.ts', 9.5],
      ['src/b.ts', 0.3],
      ['src/c.ts', 0.2],
    ] as const;
    const lines = profile.map(([place, milliseconds]) => ({ place, milliseconds }));
    expect(
      reportPage({ ...report, profile: lines })
        .split('\n')
        .slice(-3),
    ).toEqual(['| waiting | 90.0 | 90 % |', '| src/a.ts | 9.5 | 10 % |', '| 2 more | 0.5 | 1 % |']);
  });
});

test.each([
  ["follows git's own options", '--no-pager -c core.quotePath=false -c a=b log --format=%H -- x', ['log']],
  ['may come first', 'rev-list HEAD', ['rev-list']],
  ['is one a line', 'log\n-c a=b show-ref --tags\n', ['log', 'show-ref']],
  ['is missing where nothing ran', '', []],
])('a git command %s', (_, log, expected) => {
  expect(readCalls(log)).toEqual(expected);
});

test.each([
  ['from the first commit on', null, ['to', '--']],
  ['from a tag on', 'from', ['to', '^from', '--']],
])('the floor reads the log as Drumroll does, %s', async (_, from, end) => {
  const args = await logArguments({ name: 'last', from, to: 'to', commits: 1 });
  expect(args[0]).toBe('log');
  expect(args.join(' ')).toContain('%H%x00');
  expect(args.slice(-end.length)).toEqual(end);
});
