/** Whose a text is decides whether it may be replaced, and only what a person would see counts. */
import { describe, expect, test } from 'vitest';
import { keptWords } from '../../../src/publish/letters/kept-words.ts';
import { canonicalHash } from '../../../src/publish/plan/canonical.ts';
import { isOurs, judge } from '../../../src/publish/plan/judge.ts';
import { planFields, reasonOf } from '../../../src/publish/plan/plan-fields.ts';
import { EMPTY_STATE, type LineState } from '../../../src/publish/state/line-state.ts';

describe('two texts are the same', () => {
  test.each([
    ['whatever their line endings', 'a\nb\nc', 'a\r\nb\rc'],
    ['whatever white space ends a line', 'a\nb', 'a  \nb\t'],
    ['whatever blank lines end them', 'a', 'a\n \n\n'],
  ])('%s', (_, one, other) => {
    expect(canonicalHash(one)).toBe(canonicalHash(other));
  });

  test.each([
    ['with another word', 'a', 'b'],
    ['with another indent', 'a', ' a'],
    ['with a blank line in between', 'a\nb', 'a\n\nb'],
    ['with a blank line at the beginning', 'a', '\na'],
  ])('but not %s', (_, one, other) => {
    expect(canonicalHash(one)).not.toBe(canonicalHash(other));
  });
});

const state: LineState = {
  ...EMPTY_STATE,
  texts: { 'release.body': { last: canonicalHash('last'), before: canonicalHash('before') } },
  claim: { id: 'x', until: 0, creates: [], texts: { 'release.body': canonicalHash('claimed') } },
};

test.each([
  ['what is wanted', 'wanted\n', 'same', false],
  ['what we wrote last', 'last\r\n', 'ours', true],
  ['what a run that was cut short wrote', 'claimed', 'ours', true],
  ['what stood there before', 'before', 'late', false],
  ['anything else', 'mine', 'edited', false],
] as const)('%s is judged', (_, text, verdict, ours) => {
  expect(judge(text, 'wanted', 'release.body', state)).toBe(verdict);
  expect(isOurs(text, 'release.body', state)).toBe(ours);
  const isUnknown = text !== 'wanted\n';
  expect(judge(text, 'wanted', 'issue.body', state)).toBe(isUnknown ? 'edited' : 'same');
  expect(isOurs(text, 'issue.body', { ...state, claim: null })).toBe(false);
});

describe('of the texts of one thing', () => {
  const wanted = { title: 'New', body: 'wanted', tag: 'v1' };
  const texts = {
    'release.title': { last: canonicalHash('Old'), before: null },
    'release.body': { last: canonicalHash('last'), before: canonicalHash('before') },
  };

  test.each<readonly [what: string, current: Record<string, string>, plan: readonly unknown[], reason: string]>([
    [
      'untouched ones are written',
      { title: 'Old', body: 'last', tag: 'v1' },
      [['title', 'body'], [], []],
      'nobody edited it',
    ],
    ['equal ones are not', { ...wanted }, [[], [], []], 'unchanged'],
    [
      'edited ones are kept',
      { title: 'Mine', body: 'last', tag: 'v2' },
      [['body'], ['title', 'tag'], []],
      'nobody edited it; title, tag: edited by a person, so it is kept',
    ],
    [
      'earlier ones are left alone',
      { title: 'New', body: 'before', tag: 'v1' },
      [[], [], ['body']],
      'body: shows an earlier text of ours, so it is left alone',
    ],
    [
      'missing ones are a person’s, who emptied them',
      { title: 'New', tag: 'v1' },
      [[], ['body'], []],
      'body: edited by a person, so it is kept',
    ],
  ])('%s', (_, current, [fields, edited, late], reason) => {
    const plan = planFields('release.', wanted, current, { ...EMPTY_STATE, texts });
    expect([Object.keys(plan.fields), plan.edited, plan.late]).toEqual([fields, edited, late]);
    for (const name of Object.keys(plan.fields)) expect(plan.fields[name]).toBe(wanted[name as keyof typeof wanted]);
    const left = [...plan.edited, ...plan.late];
    const standing = Object.keys(wanted).filter(name => !left.includes(name));
    expect(plan.standing).toEqual(
      Object.fromEntries(standing.map(name => [`release.${name}`, canonicalHash(current[name] ?? '')])),
    );
    expect(reasonOf(plan, false)).toBe(reason);
  });

  test('where nothing may be remembered, that is the reason', () => {
    const plan = planFields('release.', { body: 'wanted' }, { body: 'mine' }, EMPTY_STATE);
    expect(reasonOf(plan, true)).toBe('body: without the state branch nothing that exists is rewritten');
  });
});

test.each<readonly [words: string, states: readonly ('generated' | 'edited' | 'deleted' | 'gone' | 'missing')[]]>([
  ['', ['generated']],
  ['1 entry edited by a person and kept', ['generated', 'edited']],
  ['2 entries deleted by a person', ['deleted', 'deleted']],
  [
    '1 entry edited by a person and kept, 2 deleted by a person, 1 kept although the source dropped it, 1 not there and not put back',
    ['missing', 'gone', 'deleted', 'edited', 'deleted'],
  ],
])('what a person did is said as %j', (words, states) => {
  expect(keptWords(states.map((one, index) => ({ id: `#${index}`, state: one, text: null })))).toBe(words);
});
