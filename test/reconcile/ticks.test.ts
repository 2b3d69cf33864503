import { describe, expect, test } from 'vitest';
import { followTick, joinTicks, type Tick } from '../../src/reconcile/follow-tick.ts';
import { joinMemories } from '../../src/reconcile/join-memories.ts';
import type { Memory } from '../../src/reconcile/memory.ts';
import { readMemory } from '../../src/reconcile/read-memory.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';

const list = (box: string, words = 'Ask Mia'): string => `- [${box}] ${words} <!-- mia -->\n`;

/** Plays runs over one line: each generates a box, and afterwards a person may set it. */
function played(rounds: readonly (readonly [generated: string, person?: string])[]): string {
  let base: Memory | null = null;
  let current: string | null = null;
  for (const [generated, person] of rounds) {
    const result = reconcile({ base, current, next: list(generated) });
    base = readMemory(JSON.parse(JSON.stringify(result.memory)));
    current = person === undefined ? result.text : list(person);
  }
  return /\[(.)\]/.exec(current ?? '')?.[1] ?? '';
}

describe('a box', () => {
  test.each<[string, Parameters<typeof played>[0], string]>([
    ['is as it is generated', [['x']], 'x'],
    ['ticks itself when the source says that it is done', [[' '], ['x']], 'x'],
    ['loses our tick with the source’s word', [[' '], ['x'], [' ']], ' '],
    ['that was generated ticked loses our tick too', [['x'], [' ']], ' '],
    ['ticks itself again after that', [[' '], ['x'], [' '], ['x']], 'x'],
    ['keeps a person’s tick', [[' ', 'x'], [' ']], 'x'],
    ['keeps the letter that a person ticked it with', [[' ', 'X'], ['x']], 'X'],
    ['keeps a person’s tick when the source agrees and then does not', [[' ', 'x'], ['x'], [' ']], 'x'],
    ['that a person unticked is not ticked again', [[' '], ['x', ' '], ['x']], ' '],
    ['nor after the source went back and forth', [[' '], ['x', ' '], [' '], ['x'], [' '], ['x']], ' '],
    ['that was generated ticked, and unticked by a person, is not ticked again', [['x', ' '], ['x']], ' '],
    ['that a person unticked and ticked is theirs', [[' '], ['x', ' '], ['x', 'x'], [' ']], 'x'],
  ])('%s', (_title, rounds, expected) => {
    expect(played(rounds)).toBe(expected);
  });
});

test.each<[string, string, string, string, string]>([
  ['keeps its tick when its words change', 'x', 'Ask Mia and Sam', ' ', '- [x] Ask Mia and Sam <!-- mia -->\n'],
  ['ticks itself while its words change', ' ', 'Ask Mia and Sam', 'x', '- [x] Ask Mia and Sam <!-- mia -->\n'],
])('a line %s', (_title, standing, words, generated, expected) => {
  const { memory } = reconcile({ base: null, current: null, next: list(' ') });
  expect(reconcile({ base: memory, current: list(standing), next: list(generated, words) }).text).toBe(expected);
});

test('a line keeps its tick when the source moves it', () => {
  const page = (one: string, two: string): string =>
    `## A\n\n${one}- [ ] Stay <!-- stay -->\n\n## B\n\n${two}- [ ] Too <!-- too -->\n`;
  const { memory } = reconcile({ base: null, current: null, next: page(list(' '), '') });
  expect(reconcile({ base: memory, current: page(list('x'), ''), next: page('', list(' ')) }).text).toBe(
    page('', list('x')),
  );
});

test.each<[string, string, string, string]>([
  ['goes', ' ', ' ', ''],
  ['goes with a tick of ours', ' ', 'x', ''],
  ['stays with a person’s tick', 'x', ' ', list('x')],
])('a line that the source drops %s', (_title, person, generated, expected) => {
  const begun = reconcile({ base: null, current: null, next: list(' ') });
  const run = reconcile({ base: begun.memory, current: list(person), next: list(generated) });
  const made = reconcile({ base: run.memory, current: run.text, next: '' });
  expect(made.text?.trim()).toBe(expected.trim());
  expect(reconcile({ base: made.memory, current: made.text, next: '' }).text).toBe(made.text);
});

test.each<[generated: string | null, standing: string | null, tick: Tick, box: string | null, whose: Tick]>([
  [null, null, undefined, null, undefined],
  [null, 'x', 'ours', null, undefined],
  ['x', null, 'ours', 'x', undefined],
  [' ', 'x', 'theirs', 'x', 'theirs'],
  ['x', ' ', 'ours', ' ', 'theirs'],
  [' ', 'x', 'planned', ' ', undefined],
  [' ', ' ', 'planned', ' ', undefined],
  ['x', 'x', 'planned', 'x', 'ours'],
  ['x', ' ', 'planned', 'x', 'ours'],
])('generated %j, standing %j and %s becomes %j and %s', (generated, standing, tick, box, whose) => {
  expect(followTick(generated, standing, tick)).toEqual({ box, tick: whose });
});

test.each<[before: Tick, after: Tick, joined: Tick]>([
  [undefined, undefined, undefined],
  ['theirs', undefined, 'theirs'],
  ['ours', undefined, 'planned'],
  ['ours', 'ours', 'ours'],
  [undefined, 'ours', 'planned'],
  ['theirs', 'ours', 'planned'],
  ['planned', 'ours', 'planned'],
  ['ours', 'theirs', 'theirs'],
  [undefined, 'theirs', 'theirs'],
])('a tick that was %s and was about to be %s is %s after a run that was cut short', (before, after, joined) => {
  expect(joinTicks(before, after)).toBe(joined);
});

test('a line that a person reworded is not ticked', () => {
  const { memory } = reconcile({ base: null, current: null, next: list(' ') });
  const current = list(' ', 'Ask Mia on Tuesday');
  expect(reconcile({ base: memory, current, next: list('x') }).text).toBe(current);
});

test('a line that an earlier run kept for a person’s tick stays, and is told to nobody', () => {
  const begun = reconcile({ base: null, current: null, next: list(' ') });
  const theirs = reconcile({ base: begun.memory, current: list('x'), next: list('x') });
  const made = reconcile({ base: theirs.memory, current: theirs.text, next: '' });
  expect(made).toMatchObject({ text: list('x'), conflicts: [], entries: [{ id: 'mia', state: 'gone' }] });
});

test('a line that becomes one without a box loses it, and one that gets a box has it as generated', () => {
  const plain = '- Ask Mia <!-- mia -->\n';
  const boxed = reconcile({ base: null, current: null, next: list(' ') });
  expect(reconcile({ base: boxed.memory, current: list(' '), next: plain }).text).toBe(plain);
  const line = reconcile({ base: null, current: null, next: plain });
  expect(reconcile({ base: line.memory, current: plain, next: list('x') }).text).toBe(list('x'));
});

test('where nothing is remembered, an open box ticks itself once the source is done', () => {
  const { memory } = reconcile({ base: null, current: list(' '), next: list(' ') });
  expect(reconcile({ base: memory, current: list(' '), next: list('x') }).text).toBe(list('x'));
});

test('where nothing is remembered, no box is touched, then or later', () => {
  const { text, memory } = reconcile({ base: null, current: list(' '), next: list('x') });
  expect(text).toBe(list(' '));
  expect(reconcile({ base: memory, current: list(' '), next: list('x') }).text).toBe(list(' '));
});

describe('after a run that was cut short', () => {
  const untouched = reconcile({ base: null, current: null, next: list(' ') });
  const done = reconcile({ base: untouched.memory, current: list(' '), next: list('x') });
  const undone = reconcile({ base: done.memory, current: list('x'), next: list(' ') });

  test.each<[string, Memory, typeof done, string, string]>([
    ['before it ticked a box', untouched.memory, done, ' ', 'x'],
    ['after it ticked a box', untouched.memory, done, 'x', 'x'],
    ['before it took its tick away', done.memory, undone, 'x', ' '],
    ['after it took its tick away', done.memory, undone, ' ', ' '],
  ])('%s, the next one ends as it would have', (_title, before, after, standing, expected) => {
    const joined = readMemory(JSON.parse(JSON.stringify(joinMemories(before, after.memory))));
    const next = list(expected);
    const result = reconcile({ base: joined, current: list(standing), next });
    expect(result.text).toBe(next);
    expect(result.memory).toEqual(after.memory);
  });
});
