/** Whoever takes the next step hears once that the text is approved, in one comment; nobody else does. */
import { describe, expect, test } from 'vitest';
import { approvalMark, LOGIN, planApprovalComment } from '../../../src/publish/approval/plan-approval-comment.ts';
import type { Standing } from '../../../src/publish/approval/settle.ts';
import type { GitHubCurrent } from '../../../src/publish/current.ts';
import type { LaunchFacts } from '../../../src/publish/launch-line.ts';
import { isMarked } from '../../../src/publish/plan/marker.ts';
import type { LineState } from '../../../src/publish/state/line-state.ts';
import type { Want } from '../../../src/publish/want.ts';
import { aCurrent, aState, aWant, NOTES, TO } from '../a-plan.ts';

const at = '2026-06-09T09:00:00Z';
const approver = (login: string) => ({ login, at, commit: 'head', how: 'review' as const, parts: {} });
const standing: Standing = {
  approval: { to: TO, by: [approver('mia-k'), approver('ravi-d')] },
  approvedShipped: [],
  blockedBy: [],
  unseen: [],
};
const next: LineState['next'] = {
  branch: 'main',
  package: null,
  version: '2.4.0',
  tag: 'v2.4.0',
  title: 'app 2.4.0',
  isPrerelease: false,
  date: at,
};
const launch = { slug: 'exports', name: 'Exports', stage: { name: 'early-access-two' } } as LaunchFacts;
const { line } = aWant();

interface Given {
  readonly want?: Partial<Pick<Want, 'owners' | 'launch' | 'markdown'>>;
  readonly comments?: GitHubCurrent['comments'];
  readonly state?: Partial<Pick<LineState, 'ids' | 'next'>>;
  readonly standing?: Partial<Standing>;
}

function planned(given: Given) {
  return planApprovalComment(
    { line, owners: { release: '@ines' }, launch: null, markdown: text => `<${text}>`, ...given.want },
    aCurrent({ comments: given.comments ?? {} }),
    { ...aState({}), ids: { 'pull-request': 7 }, next, ...given.state },
    { ...standing, ...given.standing },
  );
}

test('the release manager is told who approved, and what to do next', () => {
  const told = planned({});
  expect(told).toEqual({
    target: 'comment',
    kind: 'create',
    name: 'comment for the release manager',
    reason: 'approved',
    visibility: 'internal',
    repository: 'tidewater/app',
    fields: {
      body: '@ines: the notes for `v2.4.0` are approved by <mia-k> and <ravi-d>. To publish them, push that tag or run **Publish notes**.\n\n<!-- drumroll:next approval -->\n',
    },
    against: {},
    on: 'approval',
    id: null,
  });
  expect(isMarked(told?.fields.body ?? '', approvalMark(line))).toBe(true);
});

test('of a launch, whoever leads it is told what the stage still needs', () => {
  expect(planned({ want: { launch }, state: { next: null } })?.fields.body).toBe(
    '@ines: the texts of <Exports, early access two,> are approved by <mia-k> and <ravi-d>. What the stage still needs says `drumroll launch show exports`.\n\n<!-- drumroll:next approval -->\n',
  );
});

test('a comment that an interrupted run left is found, and not written again', () => {
  const found = planned({ comments: { approval: { id: 12, body: 'Ours.' } } });
  expect(found?.fields).toEqual({});
  expect(found).toMatchObject({
    kind: 'skip',
    reason: 'unchanged',
    id: 12,
  });
});

describe('nobody is told', () => {
  test.each<readonly [when: string, given: Given]>([
    ['where no owner is named', { want: { owners: {} } }],
    ['where the owner is no login', { want: { owners: { release: 'the release team' } } }],
    ['before anybody approves', { standing: { approval: null } }],
    ['while something was edited since', { standing: { unseen: [{ path: NOTES.path, name: '#1' }] } }],
    ['while somebody asks for changes', { standing: { blockedBy: ['ravi-d'] } }],
    ['twice', { state: { ids: { 'pull-request': 7, 'comment.approval': 12 } } }],
    ['without a pull request to tell it on', { state: { ids: {} } }],
    ['of a release that has no version yet', { state: { next: null } }],
  ])('%s', (_, given) => {
    expect(planned(given)).toBeNull();
  });
});

describe('a login', () => {
  test.each([
    ['mia', 'mia'],
    ['@mia', 'mia'],
    ['Mia-K2', 'Mia-K2'],
    ['a'.repeat(39), 'a'.repeat(39)],
    ['a'.repeat(40), null],
    ['-mia', null],
    ['mia-', null],
    ['mia--k', null],
    ['mia k', null],
    ['@@mia', null],
    ['org/team', null],
    ['mia ', null],
    [' mia', null],
    ['', null],
  ])('%j names %j', (name, login) => {
    expect(LOGIN.exec(name)?.[1] ?? null).toBe(login);
  });
});
