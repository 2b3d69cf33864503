import { describe, expect, test } from 'vitest';
import { canonicalHash } from '../../../src/publish/plan/canonical.ts';
import { judge } from '../../../src/publish/plan/judge.ts';
import { planGitHub } from '../../../src/publish/plan/plan-github.ts';
import { EMPTY_STATE, formatLineState, type LineState, parseLineState } from '../../../src/publish/state/line-state.ts';
import { claimedState, doneState, observedState } from '../../../src/publish/state/state-steps.ts';
import { aCurrent, aWant, NOTES } from '../a-plan.ts';

const PLACE = { repository: 'tidewater/app', path: 'releases/next.json' };
const whole: LineState = {
  base: 'v2.3.0',
  to: 'a'.repeat(40),
  ids: { 'pull-request': 7, 'comment.issue': 12 },
  texts: { 'b.md': { last: '2', before: '1' }, 'a.md': { last: '3', before: null } },
  memories: { 'a.md': { parts: { '#412': { written: ['abc'], agreed: 'abc', in: '' } } } },
  isPullRequestRefused: true,
  moving: '2.3.0',
  next: {
    branch: 'main',
    package: null,
    version: '2.4.0',
    tag: 'v2.4.0',
    title: 'Tidewater 2.4.0',
    isPrerelease: false,
    date: '2026-06-16T10:00:00Z',
  },
  approval: {
    to: 'a'.repeat(40),
    by: [
      {
        login: 'mia',
        at: '2026-06-10T09:00:00Z',
        commit: 'b'.repeat(40),
        how: 'review',
        parts: { 'a.md': ['1', '2'] },
      },
    ],
  },
  approvedShipped: [
    {
      login: 'ravi',
      at: '2026-06-11T09:00:00Z',
      commit: 'd'.repeat(40),
      how: 'review',
      parts: { 'releases/2.3.0/notes.md': ['3'] },
    },
  ],
  reviewedUntil: '2026-06-01T10:00:00Z',
  chosen: ['customers.blog'],
  finished: [
    {
      branch: 'main',
      package: null,
      version: '2.3.0',
      draftedAs: '2.2.1',
      tag: 'v2.3.0',
      title: 'Tidewater 2.3.0',
      isPrerelease: false,
      date: '2026-06-02T10:00:00Z',
      to: 'c'.repeat(40),
      path: 'releases/2.3.0/notes.md',
      isOut: true,
    },
  ],
  claim: { id: 'x', until: Date.UTC(2026, 5, 16, 10), creates: ['issue'], texts: { 'a.md': '4' } },
};

test('a state comes back as it was written', () => {
  expect(parseLineState(formatLineState(whole), PLACE)).toEqual(whole);
  expect(parseLineState(formatLineState(EMPTY_STATE), PLACE)).toEqual(EMPTY_STATE);
});

test('equal states are equal texts, whatever order they came in', () => {
  const reversed = { ...whole, texts: Object.fromEntries(Object.entries(whole.texts).toReversed()) };
  expect(formatLineState(reversed)).toBe(formatLineState(whole));
});

test.each(['', '{', '[]', 'null', '{"schema":0}', '{"schema":1,"ids":[],"texts":{"a":1},"claim":{"id":1}}'])(
  'a damaged state (%s) knows nothing, so every text is a person’s',
  text => {
    expect(parseLineState(text, PLACE)).toEqual(EMPTY_STATE);
  },
);

test('a state of a later version stops the run instead of being forgotten', () => {
  expect(() => parseLineState('{"schema":2}', PLACE)).toThrow(expect.objectContaining({ code: 'E_STATE_NEWER' }));
});

test('ids that are no ids are none', () => {
  const text = '{"schema":1,"ids":{"issue":"7","release":-1,"pull-request":1.5,"comment.issue":3,"other":4}}';
  expect(parseLineState(text, PLACE).ids).toEqual({ 'comment.issue': 3 });
});

describe('whose a text is', () => {
  const state: LineState = {
    ...EMPTY_STATE,
    texts: { k: { last: canonicalHash('last'), before: canonicalHash('before') } },
    claim: { id: 'x', until: 0, creates: [], texts: { k: canonicalHash('claimed') } },
  };
  test.each([
    ['new', 'same'],
    ['last \r\n', 'ours'],
    ['claimed', 'ours'],
    ['before', 'late'],
    ['anything', 'edited'],
    ['', 'edited'],
  ])('%j is %s', (text, verdict) => {
    expect(judge(text, 'new', 'k', state)).toBe(verdict);
  });
});

describe('from plan to end', () => {
  const want = aWant();
  const { observed, operations } = planGitHub(want, aCurrent());

  test('a claim announces what is created and what is written', () => {
    const { claim, texts } = claimedState(observed, operations, want.line, { id: 'x', until: 5 });
    expect(claim).toMatchObject({ id: 'x', until: 5, creates: ['pull-request', 'release', 'issue'] });
    expect(claim?.texts[NOTES.path]).toBe(canonicalHash(NOTES.text));
    expect(Object.keys(claim?.texts ?? {})).toEqual(
      expect.arrayContaining(['pull-request.body', 'release.body', 'issue.body']),
    );
    expect(texts).toEqual({});
  });

  test('the end remembers it, without the claim', () => {
    const end = doneState(observed, operations, want.line, { issue: 3 });
    expect(end).toMatchObject({
      claim: null,
      ids: { issue: 3 },
      memories: { [NOTES.path]: { parts: { '#1': expect.any(Object) } } },
    });
    expect(end.texts[NOTES.path]).toEqual({ last: canonicalHash(NOTES.text), before: null });
  });

  test('is the same when the texts were found written, as after a kill', () => {
    const done = doneState(observed, operations, want.line, {});
    const standing = Object.fromEntries(Object.entries(done.texts).map(([key, { last }]) => [key, last]));
    const found = observedState(observed, standing, {}, done.memories);
    expect(formatLineState(found)).toBe(formatLineState(done));
  });
});
