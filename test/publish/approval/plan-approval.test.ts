/** What an approval freezes, what waits since, and for which release it was given. */
import { describe, expect, test } from 'vitest';
import type { Opinion } from '../../../src/publish/approval/approval.ts';
import { approvalOf, frozenWant, nextRelease, withTaken } from '../../../src/publish/approval/plan-approval.ts';
import type { GitHubCurrent } from '../../../src/publish/current.ts';
import type { ApprovalFacts } from '../../../src/publish/letters/approval-words.ts';
import { box, TAKE_IN } from '../../../src/publish/plan/boxes.ts';
import type { FilesPlan } from '../../../src/publish/plan/plan-files.ts';
import type { LineState } from '../../../src/publish/state/line-state.ts';
import { type FinishedRelease, type NextRelease, publishedKey } from '../../../src/publish/state/release-record.ts';
import type { Want } from '../../../src/publish/want.ts';
import { aCurrent, aDocument, aRelease, aState, aWant, HEAD, NOTES, RECONCILER, TO } from '../a-plan.ts';

const LATER = 'e'.repeat(40);
const next: NextRelease = {
  branch: 'main',
  package: null,
  version: '2.4.0',
  tag: 'v2.4.0',
  title: 'app 2.4.0',
  isPrerelease: false,
  date: '2026-06-09T10:00:00Z',
};
const shipped: FinishedRelease = {
  ...next,
  version: '2.3.0',
  tag: 'v2.3.0',
  title: 'app 2.3.0',
  draftedAs: '2.3.0',
  to: TO,
  path: 'releases/2.3.0/notes.md',
  isOut: true,
};
const review = (login: string, at = '2026-06-09T09:00:00Z'): Opinion => ({
  login,
  at,
  commit: 'head',
  how: 'review',
  verdict: 'approved',
  mayWrite: true,
});
const pull = (body: string) => ({ number: 7, state: 'open', base: 'main', title: 'docs', body }) as const;
const { memory } = RECONCILER.reconcile({ base: null, current: null, next: NOTES.text });
const merged = aDocument('notes', `${NOTES.text}- Newer. <!-- #2 -->\n- Newest. <!-- #3 -->\n`);

interface Given {
  readonly want?: Partial<Want>;
  readonly current?: Parameters<typeof aCurrent>[0];
  readonly state?: Partial<LineState>;
  readonly pullRequest?: GitHubCurrent['pullRequests'][number] | null;
}

/** Approved by mia-k and ravi-d as it stands. */
function facts({ want = {}, current = {}, state = {}, pullRequest = pull('') }: Given = {}) {
  const files = new Map([[NOTES.path, NOTES.text]]);
  return approvalOf(
    aWant(want),
    aCurrent({
      drafts: HEAD,
      files,
      opinions: [review('mia-k'), review('ravi-d', '2026-06-09T09:30:00Z')],
      reviewed: new Map([['head', files]]),
      ...current,
    }),
    aState({ [NOTES.path]: NOTES.text }, { next, ...state }),
    pullRequest,
  );
}

describe('an approved text', () => {
  test('is frozen, and names who approved it', () => {
    expect(facts()).toMatchObject({
      approval: { to: TO, by: [{ login: 'mia-k' }, { login: 'ravi-d' }] },
      unseen: [],
      next,
      isOut: false,
      later: [],
      shipped: [],
      frozen: 'approved by mia-k and ravi-d; what is merged since waits for the next notes',
      isTaking: false,
    });
  });

  test.each<readonly [what: string, given: Given, expected: Partial<ReturnType<typeof facts>>]>([
    [
      'is free before anybody approves',
      { current: { opinions: [] } },
      { approval: null, frozen: null, isTaking: false },
    ],
    [
      'is free again where somebody takes later changes in',
      { pullRequest: pull(box('Take in 2 later changes', TAKE_IN, true)) },
      { frozen: null, isTaking: true, later: [] },
    ],
    [
      'stays frozen while nobody ticks that box',
      { pullRequest: pull(box('Take in 2 later changes', TAKE_IN, false)) },
      { isTaking: false },
    ],
    [
      'has no later changes to take in while nobody approved it',
      { pullRequest: pull(box('Take in 2 later changes', TAKE_IN, true)), current: { opinions: [] } },
      { frozen: null, isTaking: false },
    ],
    ['needs no pull request to be frozen', { pullRequest: null }, { isTaking: false }],
    [
      'is history once it is out',
      { state: { finished: [{ ...shipped, path: NOTES.path }] } },
      { isOut: true, frozen: '2.3.0 is published; the next release starts anew' },
    ],
    [
      'is not out while only its tag is there',
      { state: { finished: [{ ...shipped, path: NOTES.path, isOut: false }] } },
      { isOut: false },
    ],
    ['is not out because the one before is', { state: { finished: [shipped] } }, { isOut: false }],
    [
      'names entries that were merged since, each once',
      {
        want: { documents: [merged, aDocument('email', merged.text, { path: NOTES.path })] },
        state: { memories: { [NOTES.path]: memory } },
      },
      { later: ['#2', '#3'] },
    ],
    [
      'names none where everything is known',
      { want: { documents: [NOTES] }, state: { memories: { [NOTES.path]: memory } } },
      { later: [] },
    ],
    ['names none of a file that was never drafted', { want: { documents: [merged] } }, { later: [] }],
    [
      'names none before anybody approves',
      {
        want: { documents: [merged] },
        current: { opinions: [] },
        state: { memories: { [NOTES.path]: memory } },
      },
      { later: [] },
    ],
  ])('%s', (_, given, expected) => {
    expect(facts(given)).toMatchObject(expected);
  });

  test('is asked for where a correction of what is out waits, with what nobody has seen', () => {
    const corrected = '# Notes\n\n- Corrected. <!-- #1 -->\n';
    const { shipped: waiting } = facts({
      state: {
        finished: [shipped],
        texts: { [publishedKey('v2.3.0')]: { last: 'another hash', before: null } },
      },
      current: {
        files: new Map([
          [NOTES.path, NOTES.text],
          [shipped.path, corrected],
        ]),
      },
    });
    expect(waiting).toMatchObject([
      { release: shipped, path: shipped.path, text: '# Notes\n\n- Corrected.\n', unseen: [], isShown: true },
    ]);
  });
});

describe('what is taken in later', () => {
  const before: ApprovalFacts = { ...facts(), later: ['#2'] };
  const files = [{ document: NOTES, text: merged.text, isEdited: false, kept: '' }];
  const plan = { files } as Pick<FilesPlan, 'files'> as FilesPlan;

  test('is for somebody to approve, and the approval reaches it', () => {
    expect(withTaken(before, aWant({ release: aRelease({ to: LATER }) }), plan)).toEqual({
      ...before,
      approval: { ...before.approval, to: LATER },
      unseen: [
        { path: NOTES.path, name: '#2' },
        { path: NOTES.path, name: '#3' },
      ],
    });
  });

  test('is nothing where nobody approved', () => {
    const open = { ...before, approval: null };
    expect(withTaken(open, aWant(), plan)).toEqual(open);
  });
});

describe('while it is frozen, a release', () => {
  const want = aWant({ release: aRelease({ version: '2.5.0', tag: 'v2.5.0', to: LATER }), commit: LATER });
  const state = aState({}, { next, to: 'f'.repeat(40) });

  test('has the version and commit for which it was approved', () => {
    const frozen = frozenWant(want, { ...state, approval: { to: TO, by: [] } });
    expect(frozen).toEqual({ ...want, commit: TO, release: { ...want.release, version: '2.4.0', tag: 'v2.4.0' } });
  });

  test('ends where the drafts end, while no approval says more', () => {
    expect(frozenWant(want, state).commit).toBe('f'.repeat(40));
  });

  test('is as it is wanted before there is a version', () => {
    expect(frozenWant(want, { ...state, next: null })).toBe(want);
  });
});

describe('the next release', () => {
  const version = '2.4.0';
  test.each<readonly [what: string, facts: Parameters<typeof aRelease>[0], expected: Partial<NextRelease> | null]>([
    [
      'is named with the product',
      { version, product: 'Tidewater', date: '2026-06-09T10:00:00Z' },
      {
        branch: 'main',
        package: null,
        version,
        tag: 'v2.4.0',
        title: 'Tidewater 2.4.0',
        isPrerelease: false,
        date: '2026-06-09T10:00:00Z',
      },
    ],
    ['is named by its version where there is no product', { version, product: '' }, { title: '2.4.0' }],
    [
      'is a prerelease where its version says so',
      { version: '2.4.0-rc.1' },
      { isPrerelease: true, tag: 'v2.4.0-rc.1' },
    ],
    ['is one of a package', { version, package: 'api', previousTag: null }, { package: 'api', tag: 'api@2.4.0' }],
    ['is none without a version', { version: null }, null],
    ['is none without a version, though it has a tag', { version: null, tag: 'v2.4.0' }, null],
  ])('%s', (_, given, expected) => {
    const found = nextRelease(aWant({ release: aRelease(given) }));
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});
