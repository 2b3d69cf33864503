import { describe, expect, test } from 'vitest';
import { namesakeFinder } from '../../src/compose/namesakes.ts';
import type { Unit } from '../../src/compose/units.ts';
import type { ClassifiedCommit } from '../../src/model.ts';

/** Units of one subject, newest first, by their raw subject; the last number in it is the pull request. */
function unitsOf(subjects: readonly string[]): readonly Unit[] {
  return subjects.map(rawSubject => {
    const number = [...rawSubject.matchAll(/\(#(\d+)\)/g)].at(-1)?.[1];
    const pullRequest = number === undefined ? null : Number(number);
    return { pullRequest, request: null, primary: { rawSubject } as ClassifiedCommit, commits: [] };
  });
}

describe('of units with one subject', () => {
  const subjects = ['fix (#9)', 'fix', 'fix (#3) (#8)', 'fix (#4)', 'fix'];
  const all = unitsOf(subjects);
  const find = (named: number | null, isCandidate = (_: Unit): boolean => true): number =>
    all.indexOf(namesakeFinder(all)(named, isCandidate) as Unit);

  test.each([
    ['without a number: the newest', null, 0],
    ['that has the number: the newest of those and of those without', 9, 0],
    ['that has none itself', 3, 1],
    ['and a number that nobody has', 77, 1],
  ])('a revert takes back the one %s', (_, named, expected) => expect(find(named)).toBe(expected));

  test.each([
    [null, 2],
    [3, 2],
    [4, 3],
    [77, 4],
  ])('it takes the next where the newer ones are taken, with #%s', (named, expected) => {
    expect(find(named, unit => all.indexOf(unit) > 1)).toBe(expected);
  });

  test('there may be none left', () => expect(find(9, () => false)).toBe(-1));
});

describe('each unit is passed over once, however many reverts ask', () => {
  const count = 500;
  test.each<[string, (place: number) => string, (round: number) => number | null]>([
    ['without numbers', () => 'fix', () => null],
    ['by numbers of others', place => `fix (#${place + 1})`, round => 1_000 + round],
    ['by their numbers', place => `fix (#${place + 1})`, round => count - round],
    ['with one number each time', () => 'fix (#7)', () => 7],
  ])('%s', (_, subjectOf, named) => {
    const units = unitsOf(Array.from({ length: count }, (_unused, place) => subjectOf(place)));
    const find = namesakeFinder(units);
    const taken = new Set<Unit>();
    let asked = 0;
    for (let round = 0; round < count; round++) {
      const unit = find(named(round), one => {
        asked++;
        return !taken.has(one);
      });
      if (unit !== undefined) taken.add(unit);
    }
    expect(asked).toBeLessThanOrEqual(4 * count);
  });
});
