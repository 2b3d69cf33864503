import { describe, expect, test } from 'vitest';
import { aggregateProfile } from '../../../scripts/bench/aggregate-profile.ts';
import { sourceByLine } from '../../../scripts/bench/bundle-regions.ts';

const frame = (functionName: string, url = '', lineNumber = 0) => ({ functionName, url, lineNumber });
const NODES = [
  { id: 1, callFrame: frame('(root)'), children: [2, 3, 4, 5] },
  { id: 2, callFrame: frame('(idle)') },
  { id: 3, callFrame: frame('(garbage collector)') },
  { id: 4, callFrame: frame('(program)') },
  { id: 5, callFrame: frame('emit', 'node:events', 7), children: [6] },
  { id: 6, callFrame: frame('parse', 'file:///dist/cli.js', 3), children: [7] },
  { id: 7, callFrame: frame('RegExp: ^a+$') },
];
const profile = (samples: readonly number[], timeDeltas: readonly number[], endTime: number) => ({
  nodes: NODES,
  startTime: 1000,
  endTime,
  samples,
  timeDeltas,
});

describe('a profile', () => {
  test.each([
    [
      'counts a sample until the next one comes, and the last until the end',
      [6, 2],
      [100, 2000],
      8100,
      { waiting: 5, ours: 2 },
    ],
    ['gives a regular expression to the file that runs it', [7], [0], 2000, { ours: 1 }],
    [
      'tells Node, native code and garbage collection apart',
      [5, 4, 3],
      [0, 3000, 2000],
      7000,
      { 'Node internals': 3, 'native code': 2, 'garbage collection': 1 },
    ],
    ['adds what comes back, most first', [6, 2, 6], [0, 1000, 3000], 6000, { waiting: 3, ours: 2 }],
    ['has no time below zero where the clock steps back', [6, 2], [0, -500], 1500, { waiting: 1, ours: 0 }],
    ['of nothing is empty', [], [], 1000, {}],
  ])('%s', (_, samples, timeDeltas, endTime, expected) => {
    const places = aggregateProfile(profile(samples, timeDeltas, endTime), () => 'ours');
    expect([...places]).toEqual(Object.entries(expected));
  });
});

describe('a line of a bundle', () => {
  const sourceOf = sourceByLine(
    [
      'import x;',
      '',
      '// src/parse/commit.ts',
      '/** Text. */',
      '  // src/no.ts',
      '// node_modules/@a/b/c.js',
      'd();',
      '// node_modules/zod/v4/e.js',
      'f();',
    ].join('\n'),
  );
  test.each([
    ['before the first source is the top level', 0, '(top level)'],
    ['after a source belongs to it', 3, 'src/parse/commit.ts'],
    ['with an indented comment starts nothing', 4, 'src/parse/commit.ts'],
    ['of a library belongs to the library, scope and all', 6, '@a/b'],
    ['of another library belongs to that', 8, 'zod'],
    ['after the end is the top level', 99, '(top level)'],
  ])('%s', (_, line, expected) => {
    expect(sourceOf(line)).toBe(expected);
  });
});
