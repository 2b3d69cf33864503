import { expect, test } from 'vitest';
import { attribute, merges } from '../../src/collect/github-attribution.ts';
import type { Merged } from '../../src/collect/github-pull-request.ts';
import type { Commit } from '../../src/model.ts';
import { shaOf } from '../support/evidence.ts';

/** Newest first: `M: D c` is a merge M of D and c. */
function history(...lines: readonly string[]): readonly Commit[] {
  return lines.map((line, index) => {
    const [name = '', parents = ''] = line.split(':');
    return {
      sha: shaOf(name),
      parents: parents.split(' ').filter(Boolean).map(shaOf),
      author: { name: 'Mia', email: 'mia@example.com' },
      date: `2026-06-${String(28 - index).padStart(2, '0')}T10:00:00Z`,
      message: name,
      paths: null,
    };
  });
}

interface Facts {
  readonly [number: number]: {
    readonly at: string | null;
    readonly day?: number;
    readonly head?: string;
    readonly fork?: boolean;
  };
}

/** Owners by commit name, and the commits that GitHub's lists must tell about, as `?`. */
function told(commits: readonly Commit[], facts: Facts, lists: Readonly<Record<string, readonly number[]>> = {}) {
  const merged = new Map(
    Object.entries(facts).map(([number, { at, day = 1, head = 'topic', fork = false }]): [number, Merged] => [
      Number(number),
      {
        number: Number(number),
        mergedAt: `2026-06-${String(day).padStart(2, '0')}T10:00:00Z`,
        mergeCommit: at === null ? null : shaOf(at),
        head,
        isFromFork: fork,
      },
    ]),
  );
  const listed = new Map(Object.entries(lists).map(([name, numbers]) => [shaOf(name), numbers]));
  const { owners, open } = attribute(commits, { merged, listed });
  const names = commits.map(({ message, sha }) => {
    const owner = owners.get(sha);
    return `${message}${owner === undefined ? '' : `=${owner}`}${open.includes(sha) ? '?' : ''}`;
  });
  return names.join(' ');
}

const LINEAR = history('c:b', 'b:a', 'a:base');
const MERGE = history('M:a y', 'a:base', 'y:x', 'x:base');

test.each<[string, string, string]>([
  ['a squash belongs to its pull request, the rest is open', told(LINEAR, { 5: { at: 'b' } }), 'c? b=5 a?'],
  ['a rebase is told by lists', told(LINEAR, { 5: { at: 'c' } }, { a: [5], b: [5], c: [5] }), 'c=5 b=5 a=5'],
  [
    'a merge that is not in the range brought nothing here',
    told(LINEAR, { 5: { at: 'elsewhere' } }, { a: [5] }),
    'c? b? a?',
  ],
  [
    'a pull request whose merge GitHub forgot counts where no other does',
    told(LINEAR, { 5: { at: null }, 6: { at: 'c' } }, { a: [5], b: [5, 6] }),
    'c=6 b=6 a=5',
  ],
  [
    'of two in a list the one merged first is the innermost',
    told(LINEAR, { 5: { at: 'c', day: 9 }, 6: { at: 'b', day: 2 } }, { a: [5, 6] }),
    'c=5 b=6 a=6',
  ],
  [
    'two with one merge: the one merged first, then the lower number',
    told(LINEAR, { 7: { at: 'c' }, 6: { at: 'c' }, 5: { at: 'c', day: 2 } }),
    'c=6 b? a?',
  ],
  ['a merge owns what came through it', told(MERGE, { 5: { at: 'M' } }), 'M=5 a? y=5 x=5'],
  ['a merge without a pull request brings nothing', told(MERGE, {}), 'M? a? y? x?'],
  ['a number that nobody merged is no owner', told(MERGE, {}, { x: [8] }), 'M? a? y? x?'],
  [
    'what was merged inside a branch keeps its own, and opens the rest of that branch',
    told(MERGE, { 5: { at: 'M', day: 9 }, 6: { at: 'x', day: 2 } }),
    'M=5 a? y=5? x=6',
  ],
  ['a branch called develop collects', told(MERGE, { 5: { at: 'M', head: 'develop' } }), 'M=5 a? y=5? x=5?'],
  ['a fork’s main does not', told(MERGE, { 5: { at: 'M', head: 'main', fork: true } }), 'M=5 a? y=5 x=5'],
  [
    'of nested merges the inner one owns what it brought',
    told(history('N:a M', 'a:base', 'M:y z', 'y:base', 'z:base'), { 5: { at: 'N', day: 9 }, 6: { at: 'M', day: 2 } }),
    'N=5 a? M=6 y=5? z=6',
  ],
  [
    'the trunk merged into a branch stays the trunk’s',
    told(history('N:b y', 'y:x b', 'b:a', 'x:a', 'a:base'), { 5: { at: 'N' } }),
    'N=5 y=5 b? x=5 a?',
  ],
  [
    'a history with two heads is walked from both',
    told(history('c:a', 'b:a', 'a:base'), { 5: { at: 'b' } }),
    'c? b=5 a?',
  ],
])('%s', (_title, actual, expected) => {
  expect(actual).toBe(expected);
});

test('a hundred thousand commits in nested merges are walked without recursion', () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => [
    `m${index}:m${index + 1} t${index}`,
    `t${index}:m${index + 1}`,
  ]);
  const commits = history(...lines.flat());
  const { owners, open } = attribute(commits, { merged: new Map(), listed: new Map() });
  expect([owners.size, open.length]).toEqual([0, 100_000]);
});

test('there may be any number of merges', () => {
  const count = 150_000;
  const [template] = history('s');
  if (template === undefined) throw new Error('no commit');
  const commits = Array.from({ length: count }, (_, place) => ({
    ...template,
    sha: `m${place}`,
    parents: [`m${place + 1}`, 's'],
  }));
  const through = merges([...commits, { ...template, sha: 's' }], ({ sha }) => Number(sha.slice(1)));
  // The oldest merge brought it.
  expect([...through]).toEqual([['s', count - 1]]);
});
