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

  test('a long chain of them', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => (index === 0 ? 'c0' : `c${index}<c${index - 1}`));
    expect(changesOf(names.join(' '))).toHaveLength(1);
  });
});
