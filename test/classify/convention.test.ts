import { describe, expect, test } from 'vitest';
import { readConvention } from '../../src/classify/convention.ts';
import { aCommit } from './a-commit.ts';

const read = (type: string | undefined, scopes: readonly string[] = [], breaking = false) =>
  readConvention(aCommit('Colours', { ...(type === undefined ? {} : { type }), scopes, breaking }));

describe('type and scope settle a change', () => {
  test.each<[string, string | undefined, string[], 'public' | 'internal', string | null]>([
    ['a feature', 'feat', [], 'public', 'feature'],
    ['a feature of a part of the product', 'feat', ['editor'], 'public', 'feature'],
    ['a fix', 'hotfix', [], 'public', 'fix'],
    ['a chore', 'chore', ['editor'], 'internal', 'other'],
    ['a feature for ourselves', 'feat', ['ci'], 'internal', 'other'],
    ['the same by another name', 'fix', ['gh_action'], 'internal', 'other'],
    ['the same in a folder', 'feat', ['CI/release'], 'internal', 'other'],
    ['the same in two words', 'fix', ['website deps'], 'internal', 'documentation'],
    ['a fix of the documentation', 'fix', ['docs'], 'internal', 'documentation'],
    ['a fix of a dependency', 'fix', ['deps'], 'internal', 'dependency'],
    ['an area of ours without a type', undefined, ['website'], 'internal', 'documentation'],
  ])('%s', (_, type, scopes, visibility, category) => {
    const { clues, ...convention } = read(type, scopes);
    const points = clues.reduce((sum, clue) => sum + clue.points, 0);
    expect(convention).toMatchObject({ category, isTelling: true });
    expect(points > 0 ? 'public' : 'internal').toBe(visibility);
  });
});

test.each<[string, string | undefined, string[]]>([
  ['nothing is said', undefined, []],
  ['an area of the product stands alone', undefined, ['editor']],
  ['the type is somebody’s own', 'theme', ['dark']],
  ['the type means different things', 'style', []],
  ['typings may be an interface', 'types', []],
  ['the scope may be the product', 'feat', ['dev']],
  ['the same for a fix', 'fix', ['lint/css']],
])('paths and words decide when %s', (_, type, scopes) => {
  expect(read(type, scopes).isTelling).toBe(false);
});

test('a scope that may be the product leaves the category of the type', () => {
  expect(read('fix', ['dev']).category).toBe('fix');
});

test('a type that is not clear is no more than likely', () => {
  expect(read('style')).toMatchObject({ category: null, likelyCategory: 'other' });
  expect(read(undefined, ['dev'])).toMatchObject({ category: null, likelyCategory: 'other' });
});

test.each(['chore', 'ci', 'docs', 'release'])('a breaking change outweighs its type: %s', type => {
  const { clues, isTelling } = read(type, ['ci'], true);
  expect(isTelling).toBe(true);
  expect(clues.reduce((sum, clue) => sum + clue.points, 0)).toBeGreaterThan(0);
});

test.each([
  ['a typo and no word of where', 'typo', true, 'internal'],
  ['the same as a sentence', 'Fixed a typo.', true, 'internal'],
  ['a typo that readers see', 'typo in the error message', true, 'public'],
  ['docs', 'add a live page to the docs', true, 'internal'],
  ['what a product does for tests, or only its tests', 'wait before panicking in unit tests', false, 'public'],
])('a fix says by its words that it is about %s', (_, subject, isTelling, visibility) => {
  const { clues, ...convention } = readConvention(aCommit(subject, { type: 'fix' }));
  const points = clues.reduce((sum, clue) => sum + clue.points, 0);
  expect(convention.isTelling).toBe(isTelling);
  expect(points > 0 ? 'public' : 'internal').toBe(visibility);
});

test('headers in the body of a squash commit do not speak for it', () => {
  expect(readConvention(aCommit('Colours', { listed: ['chore'] })).clues).toEqual([]);
});
