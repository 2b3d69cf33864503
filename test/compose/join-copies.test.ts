import { describe, expect, test } from 'vitest';
import { type CommitFacts, releaseOf, shaOf } from '../support/evidence.ts';

/** Commits with one parent each, named and marked as copies: `b<a` is a copy of `a`. */
function factsOf(names: string): readonly CommitFacts[] {
  return names.split(' ').map(part => {
    const [name = '', original] = part.split('<');
    const mark = original === undefined ? '' : `\n\n(cherry picked from commit ${shaOf(original)})`;
    return { name, message: `fix: keep ${name} in place${mark}`, parents: ['base'] };
  });
}

/** The changes by the names of their commits, the original first. */
function changesOf(names: string): readonly string[] {
  const facts = factsOf(names);
  const nameOf = new Map(facts.map(({ name = '' }) => [shaOf(name), name]));
  return releaseOf(facts).changes.map(({ commits }) => commits.map(sha => nameOf.get(sha)).join(' '));
}

describe('copies are part of their original', () => {
  test.each([
    ['one', 'a b<a', ['a b']],
    ['several, newest first', 'a b<a c<a d<a', ['a d c b']],
    ['a copy of a copy', 'a b<a c<b', ['a c b']],
    ['copies of copies in any order', 'd<c c<b a b<a', ['a b c d']],
    ['beside other changes', 'a x b<a y', ['y', 'x', 'a b']],
    ['and two that claim to be copies of each other are one', 'a<b b<a', ['a b']],
    ['and so are three', 'a<c b<a c<b', ['a c b']],
  ])('%s', (_, names, expected) => expect(changesOf(names)).toEqual(expected));

  const FIX = 'fix: keep names in place';
  const once = { message: FIX, authoredAt: 1_780_000_000 };
  test.each<[what: string, commits: readonly CommitFacts[], told: number]>([
    ['what a rebase left twice is told once', [once, { message: 'fix: no crash' }, once], 2],
    ['and so is what it left three times', [once, once, once], 1],
    ['what was written twice is told twice', [once, { ...once, authoredAt: 1_780_000_001 }], 2],
    ['and so it is where nobody knows when it was written', [{ message: FIX }, { message: FIX }], 2],
    ['with other words below its title it is another change', [once, { ...once, message: `${FIX}\n\nOf files.` }], 2],
    ['of another person too', [once, { ...once, author: 'Ravi', email: 'ravi@tidewater.example' }], 2],
    [
      'what pull requests brought has their numbers',
      [
        { ...once, message: `${FIX} (#1)` },
        { ...once, message: `${FIX} (#2)` },
      ],
      2,
    ],
    ['also where only one of them came by one', [once, { ...once, message: `${FIX} (#2)` }], 2],
    [
      'what came back after it was taken back is told once',
      [{ ...once, name: 'f' }, { message: `Revert "${FIX}"\n\nThis reverts commit ${shaOf('f')}.` }, once],
      1,
    ],
  ])('%s', (_, commits, count) => {
    const { changes } = releaseOf(commits);
    expect(changes.filter(({ visibility }) => visibility === 'public')).toHaveLength(count);
  });

  test('a long chain of them', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => (index === 0 ? 'c0' : `c${index}<c${index - 1}`));
    expect(changesOf(names.join(' '))).toHaveLength(1);
  });
});
