/** Within a release what a person closed stays closed; with the next one, what belongs to the last is history. */
import { describe, expect, test } from 'vitest';
import type { CurrentIssue, CurrentPullRequest, CurrentRelease, GitHubCurrent } from '../../../src/publish/current.ts';
import { baseOf, type Cycle, cycleOf, isMergedWhole } from '../../../src/publish/state/cycle.ts';
import { EMPTY_STATE, type LineState } from '../../../src/publish/state/line-state.ts';
import type { FinishedRelease, NextRelease } from '../../../src/publish/state/release-record.ts';
import { aCurrent, aRelease, aWant, HEAD } from '../a-plan.ts';

const NOTES = 'releases/next/notes.md';
const MAIL = 'releases/next/customers.email.md';
const memory = { parts: {} };
const written = { last: 'a', before: null };
const state: LineState = {
  ...EMPTY_STATE,
  base: 'v2.2.0',
  ids: { 'pull-request': 7, 'comment.pull-request': 70, release: 9, issue: 12, 'comment.issue': 120 },
  texts: {
    [NOTES]: written,
    [MAIL]: written,
    'pull-request.title': written,
    'comment.pull-request.body': written,
    'release.body': written,
    'issue.body': written,
    'comment.issue.body': written,
  },
  memories: { [NOTES]: memory, [MAIL]: memory },
  isPullRequestRefused: true,
};
const pull = (number: number, of: CurrentPullRequest['state']): CurrentPullRequest => ({
  number,
  state: of,
  base: 'main',
  title: '',
  body: '',
});
const draft = (isDraft: boolean, id = 9): CurrentRelease => ({
  id,
  isDraft,
  isPrerelease: false,
  tag: 'v2.3.0',
  commit: HEAD.sha,
  title: '',
  body: '',
});
const issue = { number: 12, state: 'open', title: '', body: '' } as unknown as CurrentIssue;
const comment = { id: 70, body: '' } as unknown as NonNullable<GitHubCurrent['comments']['issue']>;

/** The release since v2.3.0, after the one since v2.2.0. */
function next(facts: Parameters<typeof aCurrent>[0] = {}, value: Partial<LineState> = {}): Cycle {
  return cycleOf(
    aWant({ release: aRelease({ previousTag: 'v2.3.0' }), previousVersion: '2.3.0' }),
    aCurrent({
      drafts: HEAD,
      files: new Map([[NOTES, 'a']]),
      startFiles: new Map([[NOTES, 'a']]),
      pullRequests: [pull(7, 'merged')],
      releases: [draft(false)],
      issues: [issue],
      comments: { 'pull-request': comment, issue: comment },
      ...facts,
      state: { value: { ...state, ...value } },
    }),
  );
}

test.each([
  ['the tag before it', { previousTag: 'v2.3.0', from: 'a' }, 'v2.3.0'],
  ['a commit where there is no tag', { previousTag: null, from: 'a' }, 'a'],
  ['the beginning of history', { previousTag: null, from: null }, 'ROOT'],
] as const)('a release starts at %s', (_, facts, base) => {
  expect(baseOf(aRelease(facts))).toBe(base);
});

describe('within a release', () => {
  const within = (pullRequests: readonly CurrentPullRequest[], value: Partial<LineState> = {}): Cycle =>
    next({ pullRequests }, { base: 'v2.3.0', ...value });

  test.each<readonly [what: string, all: readonly CurrentPullRequest[], number: number | undefined]>([
    ['the one on record goes on', [pull(7, 'open'), pull(8, 'open')], 7],
    ['a closed one stays closed', [pull(7, 'closed')], 7],
    ['a merged one stays merged', [pull(7, 'merged')], 7],
    ['another open one takes the place of a closed one', [pull(7, 'closed'), pull(8, 'open')], 8],
    ['an open one is taken up', [pull(8, 'open')], 8],
    ['a closed one that is not on record is not', [pull(6, 'closed')], undefined],
  ])('of the pull requests %s', (_, all, number) => {
    expect(within(all).pullRequest?.number).toBe(number);
  });

  test('everything is remembered and nothing is history', () => {
    const cycle = within([pull(7, 'closed')]);
    expect(cycle.state).toEqual({ ...state, base: 'v2.3.0' });
    expect(cycle.current.issues).toEqual([issue]);
  });

  test('a first run begins without history', () => {
    const cycle = next({ pullRequests: [] }, { ...EMPTY_STATE });
    expect(cycle.state).toEqual({ ...EMPTY_STATE, base: 'v2.3.0' });
    expect(cycle.pullRequest).toBeNull();
  });
});

describe('with the next release', () => {
  test('a merged pull request, the checklist and a published release are history', () => {
    const cycle = next();
    expect(cycle.pullRequest).toBeNull();
    expect(cycle.state).toEqual({
      ...EMPTY_STATE,
      base: 'v2.3.0',
      moving: '2.3.0',
      texts: { [NOTES]: written },
      memories: { [NOTES]: memory },
    });
    expect([cycle.current.issues, cycle.current.comments]).toEqual([[], {}]);
  });

  test('an open pull request and a draft release go on', () => {
    const cycle = next({ pullRequests: [pull(7, 'open')], releases: [draft(true)] });
    expect(cycle.pullRequest?.number).toBe(7);
    expect(cycle.state.ids).toEqual({ 'pull-request': 7, 'comment.pull-request': 70, release: 9 });
    expect(Object.keys(cycle.state.texts)).toEqual([
      NOTES,
      'pull-request.title',
      'comment.pull-request.body',
      'release.body',
    ]);
    expect(cycle.current.comments).toEqual({ 'pull-request': comment });
    expect(cycle.state.moving).toBe('');
  });

  test('an open pull request without a comment has none', () => {
    expect(next({ pullRequests: [pull(7, 'open')], comments: { issue: comment } }).current.comments).toEqual({});
  });

  test('a draft that is not on record does not keep the one that is', () => {
    expect(next({ releases: [draft(true, 10), draft(false)] }).state.ids.release).toBeUndefined();
    expect(next({ releases: [draft(false, 10), draft(true)] }).state.ids.release).toBe(9);
  });

  test('another open pull request takes the place of a merged one', () => {
    const cycle = next({ pullRequests: [pull(7, 'merged'), pull(8, 'open')] });
    expect([cycle.pullRequest?.number, cycle.state.ids['pull-request']]).toEqual([8, undefined]);
  });

  test.each<readonly [what: string, facts: Parameters<typeof aCurrent>[0], moving: string]>([
    ['merged whole', {}, '2.3.0'],
    ['and there is no branch any more', { drafts: null, files: new Map([[NOTES, 'b']]) }, '2.3.0'],
    ['but not whole', { files: new Map([[NOTES, 'b']]) }, '2.1.0'],
    [
      'but not all of them',
      {
        files: new Map([
          [NOTES, 'a'],
          [MAIL, 'a'],
        ]),
      },
      '2.1.0',
    ],
    ['with another pull request open', { pullRequests: [pull(8, 'open')] }, '2.1.0'],
  ])('files of the last one are to be moved when %s', (_, facts, moving) => {
    expect(next(facts, { moving: '2.1.0' }).state.moving).toBe(moving);
  });

  test('files of a release without a version stay where they are', () => {
    const current = aCurrent({ drafts: null, state: { value: state } });
    expect(
      cycleOf(aWant({ release: aRelease({ previousTag: 'v2.3.0' }), previousVersion: null }), current).state.moving,
    ).toBe('');
  });
});

describe('the last release, tagged with all that its text tells of,', () => {
  const record: NextRelease = {
    branch: 'main',
    package: null,
    version: '2.3.0-beta',
    tag: 'v2.3.0-beta',
    title: 'app 2.3.0',
    isPrerelease: false,
    date: '2026-06-02T10:00:00Z',
  };
  const finished = (tag: string, isOut: boolean): FinishedRelease => ({
    ...record,
    tag,
    draftedAs: record.version,
    to: HEAD.sha,
    path: `releases/${tag}/notes.md`,
    isOut,
  });
  const open = { pullRequests: [pull(7, 'open')], releases: [] };
  const later = (value: Partial<LineState>, facts: Parameters<typeof next>[0] = {}): LineState =>
    next({ ...open, ...facts }, { next: record, to: HEAD.sha, ...value }).state;

  test('is finished: its files are to be moved, and nothing of it is approved any more', () => {
    const state = later({ chosen: ['blog'], approval: { to: 'approved', by: [] } });
    expect(state).toMatchObject({ moving: '2.3.0', next: null, approval: null, chosen: [], approvedShipped: [] });
    expect(state.finished).toEqual([
      {
        ...record,
        version: '2.3.0',
        draftedAs: '2.3.0-beta',
        tag: 'v2.3.0',
        to: 'approved',
        path: 'releases/2.3.0/notes.md',
        isOut: false,
      },
    ]);
    expect(later({}).finished).toMatchObject([{ to: HEAD.sha }]);
  });

  test.each<readonly [what: string, facts: Parameters<typeof next>[0], value: Partial<LineState>, isOut: boolean]>([
    ['whose draft was published', { releases: [draft(false)] }, {}, true],
    ['whose draft is one still', { releases: [draft(true)] }, {}, false],
    ['that somebody else published', { releases: [draft(false, 10)] }, {}, false],
    ['whose draft was published for another tag', { releases: [{ ...draft(false), tag: 'v9' }] }, {}, false],
    ['among others', { releases: [draft(true, 8), draft(false)] }, {}, true],
    ['that we published', {}, { finished: [finished('v2.3.0', true)] }, true],
    [
      'that we did not publish, whatever its draft is',
      { releases: [draft(false)] },
      { finished: [finished('v2.3.0', false)] },
      false,
    ],
  ])('%s: that it is out is %s', (_, facts, value, isOut) => {
    expect(later(value, facts).finished.at(-1)).toMatchObject({ tag: 'v2.3.0', isOut });
  });

  test('stands behind four that are out; one that nobody approved is forgotten', () => {
    const earlier = ['v1', 'v2', 'v3', 'v4', 'v5'].map(tag => finished(tag, true));
    const { finished: all } = later({ finished: [...earlier, finished('v6', false), finished('v2.3.0', true)] });
    expect(all.map(({ tag }) => tag)).toEqual(['v2', 'v3', 'v4', 'v5', 'v2.3.0']);
  });

  test('is not finished while a part of its text is about the next one', () => {
    const release = aRelease({ previousTag: 'v2.3.0' });
    const value = { ...state, next: record, finished: [finished('v1', true), finished('v2', false)] };
    const stateAt = (to: string) =>
      cycleOf(
        aWant({ release, previousVersion: '2.3.0' }),
        aCurrent({
          drafts: HEAD,
          files: new Map([[NOTES, 'a']]),
          pullRequests: [pull(7, 'open')],
          state: { value: { ...value, to } },
        }),
      ).state;
    const [change] = release.ledger;
    expect(stateAt(change?.id ?? '')).toMatchObject({ moving: '', finished: value.finished });
    expect(stateAt(HEAD.sha)).toMatchObject({ moving: '2.3.0' });
  });

  test('was approved by reviews that are none of the next one', () => {
    const opinion = (at: string) =>
      ({ login: 'mia', at, commit: 'a', how: 'review', verdict: 'approved', mayWrite: true }) as const;
    const opinions = [opinion('2026-06-02'), opinion('2026-06-04'), opinion('2026-06-03')];
    expect(later({ reviewedUntil: '2026-06-01' }, { opinions }).reviewedUntil).toBe('2026-06-04');
    expect(later({ reviewedUntil: '2026-06-05' }, { opinions }).reviewedUntil).toBe('2026-06-05');
  });

  test('takes the comments on its checklist, its approval and its stages along', () => {
    const ids = { ...state.ids, 'comment.approval': 5, 'comment.due': 6 };
    expect(later({ ids }).ids).toEqual({ 'pull-request': 7, 'comment.pull-request': 70 });
  });
});

test.each<readonly [is: boolean, files: Record<string, string>, startFiles: Record<string, string>]>([
  [true, {}, { a: '1' }],
  [true, { a: '1' }, { a: '1', b: '2' }],
  [false, { a: '1', b: '3' }, { a: '1', b: '2' }],
  [false, { a: '1' }, {}],
])('%s is said of a branch being merged whole', (is, files, startFiles) => {
  const maps = { files: new Map(Object.entries(files)), startFiles: new Map(Object.entries(startFiles)) };
  expect(isMergedWhole(aCurrent(maps))).toBe(is);
});
