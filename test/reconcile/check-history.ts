/** Test support: one random history, played and checked. In: rounds of both sides. Out: nothing, or a failure that says which promise broke. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { joinMemories } from '../../src/reconcile/join-memories.ts';
import type { Memory } from '../../src/reconcile/memory.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { type DocumentName, documentOf, happen, hardStep, newRepository, type Step, step } from './a-generator.ts';
import { act, type Deed, deed, markersOf } from './a-person.ts';

export interface Round {
  readonly steps: readonly Step[];
  readonly deeds: readonly Deed[];
  /** Whether the run was cut short before its text was written, or before what it remembers of it was. */
  readonly isCut: 'no' | 'before' | 'between';
}

export interface History {
  readonly name: DocumentName;
  readonly rounds: readonly Round[];
}

const name = fc.constantFrom<DocumentName>(
  'notes',
  'notes',
  'notes',
  'internal-changelog',
  'support.brief',
  'customers.email',
);

const deeds = fc.oneof(fc.constant([]), fc.array(deed, { maxLength: 4 }));

/** Several rounds of merging and editing, from a small repository. */
export function history(mostRounds: number): fc.Arbitrary<History> {
  const round = fc.record({ steps: fc.array(step, { maxLength: 6 }), deeds, isCut: fc.constant('no' as const) });
  return fc.record({ name, rounds: fc.array(round, { minLength: 2, maxLength: mostRounds }) });
}

/** The same, with templates that change their headings and runs that are cut short. */
export function hardHistory(mostRounds: number): fc.Arbitrary<History> {
  const isCut = fc.constantFrom('no' as const, 'no', 'no', 'before', 'between');
  const round = fc.record({ steps: fc.array(hardStep, { maxLength: 6 }), deeds, isCut });
  return fc.record({ name, rounds: fc.array(round, { minLength: 2, maxLength: mostRounds }) });
}

/** Deeds after which a marker may be missing although its text is not deleted. */
const HIDES = new Set<string>(['strip marker']);

/** Of a hard history, what is a person's is kept all the same, and the text comes to rest. */
export function checkHistory({ name, rounds }: History): void {
  const isHard = rounds.some(
    ({ steps, isCut }) => isCut !== 'no' || steps.some(({ does }) => does === 'rename section'),
  );
  const repository = newRepository();
  for (let index = 0; index < 8; index++)
    happen(repository, {
      does: 'merge',
      category: index % 3 === 0 ? 'feature' : 'fix',
      hasBenefit: index === 3,
      area: index % 2 === 0 ? 'api' : '',
    });
  let base: Memory | null = null;
  let current: string | null = null;
  let words = 0;
  const deleted = new Set<string>();
  const hidden = new Set<string>();
  const told = new Set<string>();
  let isTouched = false;
  const agreed = new Map<string, string>();
  const doubled = new Set<string>();
  for (const [index, { steps, deeds, isCut }] of rounds.entries()) {
    for (const one of steps) happen(repository, one);
    const before = current === null ? new Map<string, number>() : markersOf(current);
    if (current !== null)
      for (const one of deeds) {
        isTouched = true;
        const seen = markersOf(current);
        current = act(current, one, `x${++words}x`);
        if (HIDES.has(one.does)) {
          const now = markersOf(current);
          for (const id of seen.keys()) if (!now.has(id)) hidden.add(id);
        }
      }
    const edited = current === null ? new Map<string, number>() : markersOf(current);
    // What a run that was cut short may not have written, nobody can say to be deleted.
    const isPending = (id: string): boolean => base?.parts[id]?.isPending === true;
    for (const id of before.keys()) if (!edited.has(id) && !hidden.has(id) && !isPending(id)) deleted.add(id);
    for (const id of edited.keys()) deleted.delete(id);
    const next = documentOf(repository, name);
    if (current !== null && index === rounds.length - 1) checkForgotten(current, next);
    const result = reconcile({ base, current, next });
    const text = result.text ?? '';

    const lines = countLines(text);
    for (const [line, count] of countLines(current ?? ''))
      if (line.includes('HUMAN'))
        expect(lines.get(line) ?? 0, `a person's line is lost or doubled: ${line}`).toBe(count);
    const markers = markersOf(text);
    const wanted = markersOf(next);
    for (const id of deleted) expect(markers.has(id), `${id} was deleted and is back`).toBe(false);
    for (const [id, count] of markers)
      expect(count, `${id} is there twice`).toBeLessThanOrEqual(Math.max(1, edited.get(id) ?? 0));
    for (const id of wanted.keys()) {
      const anchor = id.split('.')[0] ?? '';
      const isKin = [...deleted, ...hidden, ...edited.keys()].some(other => other.split('.')[0] === anchor);
      if (!isKin) expect(markers.has(id), `${id} is missing`).toBe(true);
    }
    base = isCut === 'no' ? result.memory : joinMemories(base, result.memory);
    if (isHard) {
      if (isCut !== 'before' || current === null) current = text;
      if (isCut === 'no') checkRest(text, result.memory, next);
      continue;
    }
    for (const { id, source, isNew } of result.conflicts) {
      expect(told.has(`${id} ${source}`), `the conflict about ${id} is told once`).toBe(!isNew);
      told.add(`${id} ${source}`);
    }
    for (const [id, count] of edited) if (count > 1) doubled.add(id);
    checkItems(text, next, agreed, doubled, result.conflicts);
    if (!isTouched) expect(sortedLines(text), 'untouched texts are as generated').toEqual(sortedLines(next));

    const again = reconcile({ base: result.memory, current: text, next });
    expect(again.text, 'a second run changes nothing').toBe(text);
    expect(again.memory, 'a second run remembers the same').toEqual(result.memory);
    expect(again.conflicts.filter(({ isNew }) => isNew)).toEqual([]);
    expect(again.conflicts.length).toBe(result.conflicts.length);
    current = text;
  }
}

/** A run or two more, and nothing changes any more. */
function checkRest(text: string, memory: Memory, next: string): void {
  const second = reconcile({ base: memory, current: text, next });
  const third = reconcile({ base: second.memory, current: second.text, next });
  const fourth = reconcile({ base: third.memory, current: third.text, next });
  expect([fourth.text, fourth.memory], 'the text comes to rest').toEqual([third.text, third.memory]);
}

/** Without memory nothing is touched, and the run after that has no news. */
function checkForgotten(current: string, next: string): void {
  const first = reconcile({ base: null, current, next });
  expect(first.text, 'a text of which nothing is remembered stays').toBe(current);
  const second = reconcile({ base: first.memory, current, next });
  expect(second.text, 'and stays').toBe(current);
  expect(second.memory, 'and is remembered the same').toEqual(first.memory);
  expect(second.conflicts.filter(({ isNew }) => isNew)).toEqual([]);
}

/** Items by themselves: untouched ones say what is generated; for edited ones the source went on, or nothing is told. */
function checkItems(
  text: string,
  next: string,
  agreed: Map<string, string>,
  doubled: ReadonlySet<string>,
  conflicts: readonly { readonly id: string }[],
): void {
  const generated = itemsOf(next);
  const listed = new Set(conflicts.map(({ id }) => id));
  for (const [id, line] of itemsOf(text)) {
    const now = generated.get(id);
    // Which of two copies was ours is forgotten once ours is gone.
    if (now === undefined || doubled.has(id)) continue;
    if (!line.includes('HUMAN')) {
      if (line !== now) expect(listed.has(id), `${id} is behind, and nobody is told`).toBe(true);
      agreed.set(id, now);
    } else if (agreed.has(id))
      expect(listed.has(id), `whether the conflict about ${id} is told`).toBe(now !== agreed.get(id));
  }
}

/** Id → what an item says, if it is the only one with its marker, has no other, and nothing is nested in it. */
function itemsOf(text: string): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  const counts = markersOf(text);
  for (const [index, line] of lines.entries()) {
    const ids = [...markersOf(line).keys()];
    const [id = ''] = ids;
    if (ids.length !== 1 || counts.get(id) !== 1 || !/^(?:[-*+]|\d+\.) /.test(line)) continue;
    if (/^\s+\S/.test(lines[index + 1] ?? '')) continue;
    items.set(
      id,
      line
        .replace(/^\S+ +/, '')
        .replace(/__/g, '**')
        .trimEnd(),
    );
  }
  return items;
}

function countLines(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split(/\r?\n/)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function sortedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .sort();
}
