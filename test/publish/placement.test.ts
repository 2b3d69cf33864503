import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model.ts';
import { type Grounds, mayNameChanges, placeOf } from '../../src/publish/placement.ts';
import { DOCUMENTS } from '../../src/render/documents.ts';

const kind = (name: string): Pick<Document, 'visibility' | 'channel'> => {
  const found = DOCUMENTS.find(document => document.name === name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
};
const grounds = (facts: Partial<Grounds>): Grounds => ({
  home: 'public',
  sources: [],
  draftsRepository: null,
  allowPublic: false,
  ...facts,
});

describe('in a public repository', () => {
  test.each([
    ['notes', 'home'],
    ['internal-changelog', 'home'],
    ['customers.email', 'home'],
    ['support.brief', 'withheld'],
    ['team.slack', 'withheld'],
    ['checklist', 'withheld'],
  ])('%s is at %s', (name, place) => {
    expect(placeOf(kind(name), grounds({}))).toBe(place);
  });
});

test.each<[string, string, Partial<Grounds>, string]>([
  ['a brief may lie in a private repository', 'support.brief', { home: 'private' }, 'home'],
  ['nobody knows who can read it: like public', 'support.brief', { home: 'unknown' }, 'withheld'],
  ['notes may lie where nobody knows who can read it', 'notes', { home: 'unknown' }, 'home'],
  [
    'a private drafts repository takes the brief',
    'support.brief',
    { draftsRepository: 'private' },
    'drafts-repository',
  ],
  ['a public drafts repository does not', 'support.brief', { draftsRepository: 'public' }, 'withheld'],
  ['an unreadable drafts repository does not', 'support.brief', { draftsRepository: 'unknown' }, 'withheld'],
  ['a private repository needs no other', 'support.brief', { home: 'private', draftsRepository: 'private' }, 'home'],
  ['`allow_public` is explicit', 'support.brief', { allowPublic: true }, 'home'],
  ['notes of a private repository’s changes are no history of this one', 'notes', { sources: ['private'] }, 'withheld'],
  ['nor is its changelog', 'internal-changelog', { sources: ['public', 'unknown'] }, 'withheld'],
  ['those of other public repositories may lie here', 'internal-changelog', { sources: ['public'] }, 'home'],
  [
    'a joined changelog goes to the drafts repository',
    'internal-changelog',
    { sources: ['private'], draftsRepository: 'private' },
    'drafts-repository',
  ],
])('%s', (_title, name, facts, place) => {
  expect(placeOf(kind(name), grounds(facts))).toBe(place);
});

test('nothing internal and no foreign change is ever at home in public, unless that was said', () => {
  const visibility = fc.constantFrom('public', 'private', 'unknown') as fc.Arbitrary<Grounds['home']>;
  fc.assert(
    fc.property(
      fc.constantFrom(...DOCUMENTS),
      fc.record({
        home: visibility,
        sources: fc.array(visibility, { maxLength: 3 }),
        draftsRepository: fc.option(visibility),
        allowPublic: fc.boolean(),
      }),
      (document, facts) => {
        const place = placeOf(document, facts);
        const isOpen = facts.home !== 'private' && !facts.allowPublic;
        if (isOpen && place === 'home') {
          expect(document.visibility === 'public' || document.channel === 'changelog').toBe(true);
          expect(facts.sources.every(source => source === 'public')).toBe(true);
        }
        if (place === 'drafts-repository') expect(facts.draftsRepository).toBe('private');
        if (isOpen && facts.sources.includes('private')) expect(mayNameChanges(facts)).toBe(false);
      },
    ),
    { seed: 20261122 },
  );
});
