/** What goes out, what is kept back and why: docs/decisions/0008, as plain data. */
import { describe, expect, test } from 'vitest';
import type { Opinion } from '../../../src/publish/approval/approval.ts';
import type { CurrentRelease } from '../../../src/publish/current.ts';
import { canonicalHash } from '../../../src/publish/plan/canonical.ts';
import type { ShippingCurrent } from '../../../src/publish/read/read-shipping.ts';
import type { Hotfix } from '../../../src/publish/shipping/hotfix.ts';
import { planShipping, type ShippingPlan, type ShippingWant } from '../../../src/publish/shipping/plan-shipping.ts';
import type { LineState } from '../../../src/publish/state/line-state.ts';
import { type FinishedRelease, type NextRelease, publishedKey } from '../../../src/publish/state/release-record.ts';
import { aCurrent, aState, aWant, HEAD, NOTES, RECONCILER, TO } from '../a-plan.ts';

const TEXT = '# Notes\n\n- New.\n';
const BODY = '# Notes\n\n- Older. <!-- #1 -->\n\n<!-- drumroll:next -->\n';
const TITLE = 'app 2.4.0';
const OTHER = 'e'.repeat(40);

const next: NextRelease = {
  branch: 'main',
  package: null,
  version: '2.4.0',
  tag: 'v2.4.0',
  title: TITLE,
  isPrerelease: false,
  date: '2026-06-09T10:00:00Z',
};
const shipped = (facts: Partial<FinishedRelease> = {}): FinishedRelease => ({
  ...next,
  draftedAs: '2.4.0',
  to: TO,
  path: 'releases/2.4.0/notes.md',
  isOut: true,
  ...facts,
});
const review = (facts: Partial<Opinion> = {}): Opinion => ({
  login: 'mia-k',
  at: '2026-06-09T09:00:00Z',
  commit: 'head',
  how: 'review',
  verdict: 'approved',
  mayWrite: true,
  ...facts,
});
const draft: CurrentRelease = {
  id: 9,
  isDraft: true,
  isPrerelease: false,
  tag: 'v2.4.0',
  commit: TO,
  title: TITLE,
  body: BODY,
};
const page = (facts: Partial<CurrentRelease> = {}): CurrentRelease => ({ ...draft, id: 10, isDraft: false, ...facts });

interface Given {
  readonly want?: Partial<ShippingWant>;
  readonly current?: Partial<Omit<ShippingCurrent, 'state'>>;
  readonly state?: Partial<LineState>;
  readonly texts?: Readonly<Record<string, string>>;
  readonly branch?: Partial<ShippingCurrent['state']>;
  /** As it stands on the drafts branch; approved is what {@link NOTES} say. */
  readonly notes?: string;
}

/** Approved by mia-k, and tagged on the commit that the text reaches. */
function ship({
  want = {},
  current = {},
  state = {},
  texts = {},
  branch = {},
  notes = NOTES.text,
}: Given = {}): ShippingPlan {
  const { line } = aWant();
  const value = aState(
    { [NOTES.path]: NOTES.text, 'release.body': BODY, 'release.title': TITLE, ...texts },
    { ids: { 'pull-request': 7, release: 9 }, next, ...state },
  );
  const files = new Map([[NOTES.path, notes]]);
  const reviewed = new Map([['head', new Map([[NOTES.path, NOTES.text]])]]);
  return planShipping(
    {
      approvers: [],
      publishOn: 'tag',
      reconciler: RECONCILER,
      mayWriteWorkflows: false,
      owners: {},
      markdown: text => text,
      isAsked: false,
      hotfix: null,
      held: [],
      ...want,
    },
    {
      ...aCurrent({ drafts: HEAD, files, opinions: [review()], reviewed, releases: [draft] }),
      line,
      releaseBranch: 'main',
      pullRequest: { number: 7, state: 'open', base: 'main', title: 'docs', body: '' },
      tags: new Map([['v2.4.0', { commit: TO, isWhole: true }]]),
      ...current,
      state: { branch: HEAD, value, isForbidden: false, isRestricted: false, changedAt: 0, ...branch },
    },
  );
}

/** What is written and what is kept back, in words. */
function told({ operations, keptBack }: ShippingPlan): readonly string[] {
  const written = operations.filter(({ target }) => target === 'publication');
  return [
    ...written.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`),
    ...keptBack.map(({ release, verdict }) => `kept ${release.tag}: ${verdict}`),
  ];
}

function publication(plan: ShippingPlan) {
  const [found] = plan.operations.filter(one => one.target === 'publication');
  return found;
}

const merged = { number: 7, state: 'merged', base: 'main', title: 'docs', body: '' } as const;

const hotfix: Hotfix = {
  ...next,
  branch: '2.3.x',
  version: '2.3.5',
  tag: 'v2.3.5',
  title: 'app 2.3.5',
  to: OTHER,
  text: '# 2.3.5\n\n- Repaired.\n',
  latest: 'false',
  reason: 'it was labelled a hotfix',
};
const hotfixTag = new Map([
  ['v2.4.0', { commit: TO, isWhole: true }],
  ['v2.3.5', { commit: OTHER, isWhole: true }],
]);
const untagged: ShippingCurrent['tags'] = new Map();
const LAUNCH = `${NOTES.text}- Exports. <!-- launch-exports.everyone -->\n`;
const approvedLaunch = { reviewed: new Map([['head', new Map([[NOTES.path, LAUNCH]])]]) };

describe('a text', () => {
  test.each<readonly [what: string, given: Given, told: readonly string[]]>([
    ['that is approved and tagged goes out', {}, ['update release v2.4.0: approved']],
    ['that nobody approved waits', { current: { opinions: [] } }, ['kept v2.4.0: unapproved']],
    ['that somebody approved who may not waits', { want: { approvers: ['ravi-d'] } }, ['kept v2.4.0: unapproved']],
    [
      'waits for whoever asks for changes',
      { current: { opinions: [review(), review({ login: 'ravi-d', verdict: 'changes-requested' })] } },
      ['kept v2.4.0: unapproved'],
    ],
    [
      'that was edited since it was approved waits',
      { notes: NOTES.text.replace('New.', 'Newer.') },
      ['kept v2.4.0: unapproved'],
    ],
    ['waits for its tag', { current: { tags: untagged } }, ['kept v2.4.0: untagged']],
    [
      'is tagged by whoever asks for it',
      { current: { tags: untagged }, want: { isAsked: true } },
      ['update release v2.4.0: approved'],
    ],
    [
      'that is merged waits for its tag too',
      { current: { tags: untagged, pullRequest: merged } },
      ['kept v2.4.0: untagged'],
    ],
    [
      'that is merged goes out where merging ships it',
      { current: { tags: untagged, pullRequest: merged }, want: { publishOn: 'merge' } },
      ['update release v2.4.0: approved'],
    ],
    [
      'is kept back from a tag that does not have all of it',
      { current: { tags: new Map([['v2.4.0', { commit: OTHER, isWhole: false }]]) } },
      ['kept v2.4.0: behind'],
    ],
    [
      'that tells of a launch on hold waits',
      { notes: LAUNCH, current: approvedLaunch, want: { held: ['charts', 'exports'] } },
      ['kept v2.4.0: held'],
    ],
    [
      'that tells of another launch goes out',
      { notes: LAUNCH, current: approvedLaunch, want: { held: ['charts'] } },
      ['update release v2.4.0: approved'],
    ],
    [
      'that tells of no launch goes out while one is on hold',
      { want: { held: ['exports'] } },
      ['update release v2.4.0: approved'],
    ],
    [
      'that tells of a launch on hold on the branch that is released waits too',
      {
        want: { held: ['exports'] },
        current: { startFiles: new Map([[NOTES.path, LAUNCH]]) },
      },
      ['kept v2.4.0: held'],
    ],
    [
      'goes onto an empty page',
      { current: { releases: [draft, page({ body: ' \n' })] } },
      ['update release v2.4.0: approved'],
    ],
    [
      'goes onto a page that shows our draft',
      { current: { releases: [draft, page({ body: BODY })] } },
      ['update release v2.4.0: approved'],
    ],
    [
      'goes onto a page that shows what we published before',
      {
        current: { releases: [page({ body: 'Before.' })] },
        texts: { [publishedKey('v2.4.0')]: 'Before.' },
      },
      ['update release v2.4.0: approved'],
    ],
    [
      'leaves a page with somebody’s words alone',
      { current: { releases: [draft, page({ body: 'Mine.' })] } },
      ['skip release v2.4.0: somebody wrote this page, so it stays', 'kept v2.4.0: own-words'],
    ],
    [
      'that is out needs nothing',
      { current: { releases: [page({ body: TEXT })] } },
      ['skip release v2.4.0: unchanged'],
    ],
    ['makes its page where there is no draft', { current: { releases: [] } }, ['create release v2.4.0: approved']],
    [
      'makes its page where somebody edited the draft',
      { current: { releases: [{ ...draft, body: 'Mine. <!-- drumroll:next -->' }] } },
      ['create release v2.4.0: approved'],
    ],
    [
      'makes its page where the draft is somebody else’s',
      { current: { releases: [{ ...draft, id: 8, body: '' }] }, texts: { 'release.body': '' } },
      ['create release v2.4.0: approved'],
    ],
    [
      'waits where this token may not make a page at that commit',
      { current: { hasOtherWorkflows: true } },
      [expect.stringMatching(/^skip release v2\.4\.0: .*workflows: write/)],
    ],
    [
      'goes out there with a token that may',
      { current: { hasOtherWorkflows: true }, want: { mayWriteWorkflows: true } },
      ['update release v2.4.0: approved'],
    ],
    [
      'that is corrected changes its page',
      {
        current: {
          files: new Map([[shipped().path, NOTES.text]]),
          reviewed: new Map([['head', new Map([[shipped().path, NOTES.text]])]]),
          releases: [page({ body: 'Before.' })],
        },
        state: { next: null, finished: [shipped()] },
        texts: { [publishedKey('v2.4.0')]: 'Before.' },
      },
      ['update release v2.4.0: corrected'],
    ],
    [
      'whose correction nobody approved waits',
      {
        current: {
          files: new Map([[shipped().path, NOTES.text]]),
          releases: [page({ body: 'Before.' })],
          opinions: [],
        },
        state: { next: null, finished: [shipped()] },
        texts: { [publishedKey('v2.4.0')]: 'Before.' },
      },
      ['kept v2.4.0: unapproved'],
    ],
    [
      'is corrected although its tag was moved behind it',
      {
        current: {
          files: new Map([[shipped().path, NOTES.text]]),
          reviewed: new Map([['head', new Map([[shipped().path, NOTES.text]])]]),
          releases: [page({ body: 'Before.' })],
          tags: new Map([['v2.4.0', { commit: OTHER, isWhole: false }]]),
        },
        state: { next: null, finished: [shipped()] },
        texts: { [publishedKey('v2.4.0')]: 'Before.' },
      },
      ['update release v2.4.0: corrected'],
    ],
    [
      'that calls itself by another version waits',
      {
        state: { next: null, finished: [shipped({ draftedAs: '2.5.0', isOut: false })] },
        current: {
          files: new Map([[shipped().path, '# app 2.5.0\n\n- New. <!-- #1 -->\n']]),
          reviewed: new Map([['head', new Map([[shipped().path, '# app 2.5.0\n\n- New. <!-- #1 -->\n']])]]),
        },
      },
      ['kept v2.4.0: other-version'],
    ],
    ['that is gone is neither written nor kept back', { current: { files: new Map() } }, []],
    ['is none before there is a version', { state: { next: null } }, []],
  ])('%s', (_, given, expected) => {
    expect(told(ship(given))).toEqual(expected);
  });

  test('that somebody published by its button is out in the words that stood there, whoever approved it', () => {
    const plan = ship({ current: { opinions: [], releases: [page({ id: 9, body: BODY })] } });
    expect(told(plan)).toEqual(['update release v2.4.0: approved']);
    expect(publication(plan)?.fields).toEqual({ body: '# Notes\n\n- Older.\n' });
    const others = ship({ current: { opinions: [], releases: [page({ body: BODY })] } });
    expect(told(others)).toEqual(['kept v2.4.0: unapproved']);
  });

  test('waits with the names of what nobody has seen and of those who ask for changes', () => {
    const [kept] = ship({
      notes: NOTES.text.replace('New.', 'Newer.'),
      current: { opinions: [review(), review({ login: 'ravi-d', verdict: 'changes-requested' })] },
    }).keptBack;
    expect(kept).toMatchObject({
      unseen: [{ path: NOTES.path, name: '#1' }],
      blockedBy: ['ravi-d'],
      isApproved: false,
    });
  });
});

describe('the page of a release', () => {
  test('has the approved words without our comments, and points where the text reaches', () => {
    expect(publication(ship())).toEqual({
      target: 'publication',
      kind: 'update',
      name: 'release v2.4.0',
      reason: 'approved',
      visibility: 'internal',
      repository: 'tidewater/app',
      fields: { tag: 'v2.4.0', commit: TO, title: TITLE, body: TEXT, prerelease: 'false', latest: 'legacy' },
      id: 9,
      version: '2.4.0',
      tag: 'v2.4.0',
      against: BODY,
    });
  });

  test.each<readonly [what: string, given: Given, fields: Readonly<Record<string, unknown>>]>([
    [
      'keeps a title that a person gave the draft',
      { current: { releases: [{ ...draft, title: 'Mine' }] } },
      { title: undefined },
    ],
    [
      'is a prerelease where a person said so',
      { current: { releases: [{ ...draft, isPrerelease: true }] } },
      { prerelease: 'true', latest: 'legacy' },
    ],
    [
      'of a prerelease is one, and never the latest',
      { state: { next: { ...next, isPrerelease: true } } },
      { prerelease: 'true', latest: 'false' },
    ],
    ['of another branch is not the latest', { current: { releaseBranch: '2.4.x' } }, { latest: 'false' }],
    [
      'that has a title keeps it',
      { current: { releases: [page({ body: '', title: 'Mine' })] } },
      { title: undefined, body: TEXT, tag: undefined },
    ],
    [
      'that has none gets it',
      { current: { releases: [page({ body: '', title: ' ' })] } },
      { title: TITLE, body: TEXT },
    ],
  ])('%s', (_, given, fields) => {
    const found: Readonly<Record<string, unknown>> = publication(ship(given))?.fields ?? {};
    for (const [name, value] of Object.entries(fields)) expect([name, found[name]]).toEqual([name, value]);
  });

  test.each<readonly [what: string, given: Given, link: string]>([
    ['on the drafts branch', {}, 'https://github.com/tidewater/app/blob/drumroll/main/releases/next/notes.md'],
    [
      'on the branch that is released once it is there',
      { current: { startFiles: new Map([[NOTES.path, '']]) } },
      'https://github.com/tidewater/app/blob/main/releases/next/notes.md',
    ],
  ])('that is too long links the whole text %s', (_, given, link) => {
    const notes = `# Notes\n\n${Array.from({ length: 3_000 }, (_, index) => `- ${'New '.repeat(12)}. <!-- #${index + 1} -->\n`).join('')}`;
    const reviewed = new Map([['head', new Map([[NOTES.path, notes]])]]);
    const plan = ship({ ...given, notes, current: { ...given.current, reviewed } });
    const body = publication(plan)?.fields.body ?? '';
    expect(body.length).toBeLessThanOrEqual(125_000);
    expect(body).toMatch(/\d+ more changes are in \[the full notes\]/);
    expect(body).toContain(`(${link})`);
  });
});

describe('a hotfix', () => {
  test.each<readonly [what: string, given: Given, told: readonly string[]]>([
    [
      'goes out without an approval, while what is written waits for its own',
      { want: { hotfix }, current: { tags: hotfixTag, opinions: [] } },
      ['create release v2.3.5: a hotfix', 'kept v2.4.0: unapproved'],
    ],
    [
      'is kept back from another commit than it was drafted for',
      { want: { hotfix: { ...hotfix, to: TO } }, current: { tags: hotfixTag, opinions: [] } },
      ['kept v2.4.0: unapproved', 'kept v2.3.5: behind'],
    ],
    [
      'is kept back while it has no tag',
      { want: { hotfix }, current: { opinions: [] } },
      ['kept v2.4.0: unapproved', 'kept v2.3.5: behind'],
    ],
    [
      'goes out with what is approved',
      { want: { hotfix }, current: { tags: hotfixTag } },
      ['update release v2.4.0: approved', 'create release v2.3.5: a hotfix'],
    ],
    [
      'takes the draft of its own tag',
      {
        want: { hotfix },
        current: { tags: hotfixTag, opinions: [], releases: [{ ...draft, tag: 'v2.3.5' }] },
      },
      ['update release v2.3.5: a hotfix', 'kept v2.4.0: unapproved'],
    ],
    [
      'gives way to its approved text',
      { want: { hotfix: { ...hotfix, tag: 'v2.4.0', version: '2.4.0', to: TO } } },
      ['update release v2.4.0: approved'],
    ],
    [
      'goes out instead of its text that nobody approved',
      {
        want: { hotfix: { ...hotfix, tag: 'v2.4.0', version: '2.4.0', to: TO } },
        current: { opinions: [], releases: [] },
      },
      ['create release v2.4.0: a hotfix'],
    ],
    [
      'gives way to who published it by hand',
      {
        want: { hotfix: { ...hotfix, tag: 'v2.4.0', version: '2.4.0', to: TO } },
        current: { opinions: [], releases: [page({ id: 9, body: BODY })] },
      },
      ['update release v2.4.0: approved'],
    ],
    [
      'that is out is not written again',
      {
        want: { hotfix },
        current: { tags: hotfixTag, opinions: [] },
        state: { finished: [shipped({ version: '2.3.5', tag: 'v2.3.5', path: 'releases/2.3.5/notes.md' })] },
      },
      ['kept v2.4.0: unapproved'],
    ],
    [
      'goes out although a launch is on hold, since it was drafted without it',
      { want: { hotfix, held: ['exports'] }, notes: LAUNCH, current: { tags: hotfixTag, opinions: [] } },
      ['create release v2.3.5: a hotfix', 'kept v2.4.0: unapproved'],
    ],
  ])('%s', (_, given, expected) => {
    expect(told(ship(given))).toEqual(expected);
  });

  test('is remembered with the place that its text will have', () => {
    const { observed, operations } = ship({ want: { hotfix }, current: { tags: hotfixTag, opinions: [] } });
    expect(observed.finished).toEqual([
      {
        branch: '2.3.x',
        package: null,
        version: '2.3.5',
        draftedAs: '2.3.5',
        tag: 'v2.3.5',
        title: 'app 2.3.5',
        isPrerelease: false,
        date: next.date,
        to: OTHER,
        path: 'releases/2.3.5/notes.md',
        isOut: false,
      },
    ]);
    expect(operations.find(({ target }) => target === 'publication')).toMatchObject({
      fields: { tag: 'v2.3.5', commit: OTHER, title: 'app 2.3.5', body: hotfix.text, latest: 'false' },
    });
  });

  test('keeps the place of its text that is known', () => {
    const known = shipped({ version: '2.3.5', tag: 'v2.3.5', path: 'releases/patch/notes.md', isOut: false });
    const { observed } = ship({
      want: { hotfix },
      current: { tags: hotfixTag, opinions: [] },
      state: { finished: [known] },
    });
    expect(observed.finished).toMatchObject([{ tag: 'v2.3.5', path: 'releases/patch/notes.md', to: OTHER }]);
  });

  test('that is too long links its history', () => {
    const text = `# 2.3.5\n\n${`- ${'New '.repeat(12)}.\n`.repeat(3_000)}`;
    const plan = ship({ want: { hotfix: { ...hotfix, text } }, current: { tags: hotfixTag, opinions: [] } });
    expect(publication(plan)?.fields.body).toMatch(
      /more changes are in \[the history\]\(https:\/\/github\.com\/tidewater\/app\/commits\/v2\.3\.5\)/,
    );
  });
});

describe('what is remembered', () => {
  test('is who approved which words, and what is on its way', () => {
    const { observed } = ship();
    expect(observed.approval).toMatchObject({ to: TO, by: [{ login: 'mia-k', commit: 'head' }] });
    expect(observed.finished).toEqual([shipped({ path: NOTES.path, isOut: false })]);
    expect(observed.texts[publishedKey('v2.4.0')]).toBeUndefined();
  });

  test('is what stands on its page, once it is out', () => {
    const { observed } = ship({ current: { releases: [page({ body: TEXT })] } });
    expect(observed.finished).toMatchObject([{ tag: 'v2.4.0', isOut: true }]);
    expect(observed.texts[publishedKey('v2.4.0')]?.last).toBe(canonicalHash(TEXT));
  });

  test('is that somebody wrote the page', () => {
    expect(ship({ current: { releases: [page({ body: 'Mine.' })] } }).observed.finished).toMatchObject([
      { isOut: true },
    ]);
  });

  test('are the last five releases', () => {
    const finished = [1, 2, 3, 4, 5].map(patch =>
      shipped({ version: `2.3.${patch}`, tag: `v2.3.${patch}`, path: `releases/2.3.${patch}/notes.md` }),
    );
    expect(ship({ state: { finished } }).observed.finished.map(({ tag }) => tag)).toEqual([
      'v2.3.2',
      'v2.3.3',
      'v2.3.4',
      'v2.3.5',
      'v2.4.0',
    ]);
  });

  test('is no approval of what is drafted next, where a text goes out before its files were moved', () => {
    const { observed } = ship({
      state: {
        moving: '2.4.0',
        next: null,
        finished: [shipped({ isOut: false })],
        reviewedUntil: '2026-06-01T00:00:00Z',
      },
    });
    expect(observed).toMatchObject({ approval: null, approvedShipped: [], reviewedUntil: '2026-06-09T09:00:00Z' });
    const waiting = ship({
      current: { tags: untagged },
      state: {
        moving: '2.4.0',
        next: null,
        finished: [shipped({ isOut: false })],
        reviewedUntil: '2026-06-01T00:00:00Z',
      },
    }).observed;
    expect(waiting).toMatchObject({ approval: { to: TO }, reviewedUntil: '2026-06-01T00:00:00Z' });
  });

  test('is the comment that asks for an approval', () => {
    const { observed } = ship({ current: { comments: { approval: { id: 12, body: '' } } } });
    expect(observed.ids).toMatchObject({ 'comment.approval': 12 });
  });

  test.each<readonly [what: string, given: Given, kind: string, reason: string]>([
    ['is written with what goes out', {}, 'update', 'who approved what, and what is out'],
    ['begins a branch', { branch: { branch: null } }, 'create', 'who approved what, and what is out'],
    ['is left alone while nothing is new', { current: { opinions: [] } }, 'skip', 'unchanged'],
    ['may be forbidden by rules', { branch: { isForbidden: true } }, 'skip', 'rules forbid the branch drumroll-state'],
    [
      'is written where somebody approved, though nothing goes out',
      { current: { tags: untagged } },
      'update',
      'who approved what, and what is out',
    ],
  ])('%s', (_, given, kind, reason) => {
    const [operation] = ship(given).operations;
    expect(operation).toMatchObject({ target: 'state', kind, reason, path: 'releases/next.json', fields: {} });
  });
});
