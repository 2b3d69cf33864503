import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/model.ts';
import type { CurrentRelease, GitHubCurrent } from '../../../src/publish/current.ts';
import { canonicalHash } from '../../../src/publish/plan/canonical.ts';
import { planGitHub } from '../../../src/publish/plan/plan-github.ts';
import type { LineState } from '../../../src/publish/state/line-state.ts';
import type { Want } from '../../../src/publish/want.ts';
import { aCurrent, aDocument, aRelease, aState, aWant, CHECKLIST, HEAD, NOTES, RECONCILER, TO } from '../a-plan.ts';

type Facts = Parameters<typeof aCurrent>[0];

function plan(want: Partial<Want>, current: Facts): readonly Operation[] {
  return planGitHub(aWant(want), aCurrent(current)).operations;
}

const of = (operations: readonly Operation[], target: Operation['target']): readonly string[] =>
  operations.filter(one => one.target === target).map(({ kind, reason }) => `${kind}: ${reason}`);

const pull = (body: string, state: 'open' | 'closed' | 'merged' = 'open'): GitHubCurrent['pullRequests'] => [
  { number: 7, state, base: 'main', title: 'docs: release notes for the next release', body },
];
const draft = (facts: Partial<CurrentRelease> = {}): CurrentRelease => ({
  id: 9,
  isDraft: true,
  isPrerelease: false,
  tag: 'v2.4.0',
  commit: TO,
  title: 'app 2.4.0',
  body: 'old\n\n<!-- drumroll:next -->\n',
  ...facts,
});

describe('a file', () => {
  const file = (text: string | undefined, state: Parameters<typeof aState>[0], facts: Facts = {}) =>
    of(
      plan(
        { documents: [NOTES] },
        {
          drafts: HEAD,
          files: new Map(text === undefined ? [] : [[NOTES.path, text]]),
          pullRequests: pull(''),
          state: { value: aState(state, { ids: { 'pull-request': 7 } }) },
          ...facts,
        },
      ),
      'drafts-file',
    );

  test.each<[string, () => readonly string[], readonly string[]]>([
    ['that is missing is created', () => file(undefined, {}), ['create: new']],
    [
      'that we wrote and nobody touched is updated',
      () => file('old\n', { [NOTES.path]: 'old' }),
      ['update: nobody edited it'],
    ],
    [
      'that only a formatter touched is updated',
      () => file('old \r\n\n', { [NOTES.path]: 'old' }),
      ['update: nobody edited it'],
    ],
    ['that says the same already is left alone', () => file(NOTES.text, {}), ['skip: unchanged']],
    [
      'that a person edited is kept',
      () => file('older, but better\n', { [NOTES.path]: 'old' }),
      ['skip: edited by a person, so it is kept'],
    ],
    ['that we know nothing of is kept', () => file('somebody’s\n', {}), ['skip: edited by a person, so it is kept']],
    [
      'that a person deleted stays deleted',
      () => file(undefined, { [NOTES.path]: 'old' }),
      ['skip: deleted by a person, so it stays deleted'],
    ],
    [
      'comes back with a branch that somebody deleted',
      () => file(undefined, { [NOTES.path]: 'old' }, { drafts: null }),
      ['create: new'],
    ],
    [
      'of a closed pull request is left alone',
      () => file('old', { [NOTES.path]: 'old' }, { pullRequests: pull('', 'closed') }),
      ['skip: a person closed #7; reopen it to go on'],
    ],
    [
      'that was approved by merging it is left alone',
      () => file('old', { [NOTES.path]: 'old' }, { pullRequests: pull('', 'merged') }),
      ['skip: #7 is merged; the next release starts anew'],
    ],
    [
      'that is not wanted any more goes',
      () =>
        file(
          NOTES.text,
          { 'releases/next/post.md': 'x' },
          {
            files: new Map([
              [NOTES.path, NOTES.text],
              ['releases/next/post.md', 'x'],
            ]),
          },
        ),
      ['skip: unchanged', 'delete: this release has no such text any more'],
    ],
    [
      'that is not wanted any more, but edited, stays',
      () =>
        file(
          NOTES.text,
          { 'releases/next/post.md': 'x' },
          {
            files: new Map([
              [NOTES.path, NOTES.text],
              ['releases/next/post.md', 'y'],
            ]),
          },
        ),
      ['skip: unchanged', 'skip: edited by a person, so it is kept, although this release has no such text any more'],
    ],
  ])('%s', (_title, operations, expected) => {
    expect(operations()).toEqual(expected);
  });

  test('that shows our text before the last is left alone, and may be read again', () => {
    const value = {
      ...aState({}, { ids: { 'pull-request': 7 } }),
      texts: { [NOTES.path]: { last: canonicalHash('new'), before: canonicalHash('old') } },
    };
    const made = planGitHub(
      aWant({ documents: [NOTES] }),
      aCurrent({ drafts: HEAD, files: new Map([[NOTES.path, 'old']]), pullRequests: pull(''), state: { value } }),
    );
    expect(of(made.operations, 'drafts-file')).toEqual(['skip: shows an earlier text of ours, so it is left alone']);
    expect(made.isLate).toBe(true);
  });

  test('with a person’s words is not taken for ours, so that undoing them is no old read', () => {
    const { memory } = RECONCILER.reconcile({ base: null, current: null, next: NOTES.text });
    const written = aState(
      { [NOTES.path]: NOTES.text },
      { ids: { 'pull-request': 7 }, memories: { [NOTES.path]: memory } },
    );
    const at = (text: string, want: Partial<Want>, value: LineState) =>
      planGitHub(
        aWant({ documents: [NOTES], ...want }),
        aCurrent({ drafts: HEAD, files: new Map([[NOTES.path, text]]), pullRequests: pull(''), state: { value } }),
      );
    const edited = at(NOTES.text.replace('New.', 'Mine.'), {}, written).observed;
    const newer = { ...NOTES, text: NOTES.text.replace('New.', 'Newer.') };
    expect(of(at(NOTES.text, { documents: [newer] }, edited).operations, 'drafts-file')).toEqual([
      'update: nobody edited it',
    ]);
  });

  test('with a text that an interrupted run announced is ours', () => {
    const claim = { id: 'x', until: 0, creates: [], texts: { [NOTES.path]: canonicalHash('announced') } };
    const value = aState({ [NOTES.path]: 'old' }, { claim, ids: { 'pull-request': 7 } });
    const current = { drafts: HEAD, pullRequests: pull(''), state: { value } };
    for (const text of ['announced', 'old'])
      expect(
        of(plan({ documents: [NOTES] }, { ...current, files: new Map([[NOTES.path, text]]) }), 'drafts-file'),
      ).toEqual(['update: nobody edited it']);
  });
});

describe('the pull request', () => {
  test.each<[string, Facts, Partial<Want>, string]>([
    ['is opened when there are drafts', {}, {}, 'create: new'],
    [
      'is not opened when nothing differs',
      { files: new Map([[NOTES.path, NOTES.text]]), startFiles: new Map([[NOTES.path, NOTES.text]]) },
      {},
      'skip: nothing differs from main',
    ],
    [
      'gets its cover letter when a person opened it',
      { drafts: HEAD, pullRequests: pull('My words') },
      {},
      'update: it has no cover letter',
    ],
    [
      'is not asked for again once Actions may not',
      {
        drafts: HEAD,
        files: new Map([[NOTES.path, NOTES.text]]),
        state: { value: aState({}, { isPullRequestRefused: true }) },
      },
      {},
      'skip: Actions may not open pull requests in this repository',
    ],
    [
      'that is on record and not shown is not opened twice',
      { drafts: HEAD, state: { value: aState({}, { ids: { 'pull-request': 7 } }) } },
      {},
      'skip: the one on record was not found',
    ],
    [
      'that was closed in this release stays closed',
      {
        drafts: HEAD,
        pullRequests: pull('', 'closed'),
        state: { value: aState({}, { ids: { 'pull-request': 7 } }) },
      },
      {},
      'skip: a person closed it, so it stays closed; reopen it to go on',
    ],
    [
      'that was closed in the last release is followed by a new one',
      {
        drafts: HEAD,
        pullRequests: pull('', 'closed'),
        state: { value: aState({}, { base: 'v2.2.0', ids: { 'pull-request': 7 } }) },
      },
      {},
      'create: new',
    ],
  ])('%s', (_title, current, want, expected) => {
    expect(of(plan(want, current), 'pull-request')).toEqual([expected]);
  });

  test('keeps a person’s words around the cover letter', () => {
    const [operation] = plan({}, { drafts: HEAD, pullRequests: pull('My words  \r\n') }).filter(
      one => one.target === 'pull-request',
    );
    expect(operation?.target === 'pull-request' && operation.fields.body).toMatch(
      /^My words {2}\r\n\n\n<!-- drumroll:next -->\n/,
    );
  });

  test('is none where the configuration wants none', () => {
    const operations = plan({ wantsPullRequest: false }, {});
    expect([...of(operations, 'pull-request'), ...of(operations, 'drafts-file')]).toEqual([]);
    expect(of(operations, 'release')).toEqual(['create: new']);
  });
});

describe('the draft release', () => {
  const remembered = (facts: Partial<CurrentRelease> = {}, ids = { release: 9 }): Facts => ({
    releases: [draft(facts)],
    state: {
      value: aState(
        {
          'release.tag': 'v2.4.0',
          'release.commit': TO,
          'release.title': 'app 2.4.0',
          'release.prerelease': 'false',
          'release.body': draft().body,
        },
        { ids },
      ),
    },
  });

  test.each<[string, Facts, Partial<Want>, readonly string[]]>([
    ['is created', {}, {}, ['create: new']],
    ['is updated while nobody edited it', remembered(), {}, ['update: nobody edited it']],
    [
      'keeps the text that a person wrote, and the commit that a person chose',
      remembered({ body: 'mine <!-- drumroll:next -->', commit: TO.replaceAll('a', 'e') }),
      { release: aRelease() },
      ['skip: commit, body: edited by a person, so it is kept'],
    ],
    [
      'once published is never touched',
      remembered({ isDraft: false }),
      {},
      ['skip: a person published it; it is not touched'],
    ],
    [
      'that a person deleted stays deleted',
      { state: { value: aState({}, { ids: { release: 9 } }) } },
      {},
      ['skip: the one on record is gone, so a person deleted it'],
    ],
    [
      'that a person deleted is made again for the next release',
      { state: { value: aState({}, { base: 'v2.2.0', ids: { release: 9 } }) } },
      {},
      ['create: new'],
    ],
    [
      'that was published is followed by the next release’s',
      {
        releases: [draft({ isDraft: false, tag: 'v2.3.0' })],
        state: { value: aState({}, { base: 'v2.2.0', ids: { release: 9 } }) },
      },
      {},
      ['create: new'],
    ],
    [
      'is not made beside somebody else’s for the same tag',
      { releases: [draft({ body: 'theirs' })] },
      {},
      ['skip: somebody else has a draft for this tag'],
    ],
    [
      'is not made for a tag that is published',
      { releases: [draft({ body: 'theirs', isDraft: false })] },
      {},
      ['skip: this tag is published; it is not touched'],
    ],
    [
      'found by its marker is taken over, and nothing in it rewritten that is not known',
      { releases: [draft()], state: { value: aState({}) } },
      {},
      ['skip: body: edited by a person, so it is kept'],
    ],
    [
      'needs a version',
      {},
      { release: aRelease({ version: null }) },
      ['skip: there is no version yet; `--release` gives one'],
    ],
    [
      'needs notes that may lie here',
      {},
      { documents: [CHECKLIST] },
      ['skip: the notes may not lie in this repository'],
    ],
    [
      'is frozen once its text was merged',
      {
        ...remembered(),
        pullRequests: pull('', 'merged'),
        state: { value: aState({}, { ids: { 'pull-request': 7, release: 9 } }) },
      },
      {},
      ['skip: the text was approved by merging it'],
    ],
  ])('%s', (_title, current, want, expected) => {
    expect(of(plan(want, current), 'release')).toEqual(expected);
  });

  test('at a commit with other workflow files is not asked for with GITHUB_TOKEN, and the way out is named', () => {
    const current = { hasOtherWorkflows: true };
    expect(of(plan({}, current), 'release')).toEqual([
      expect.stringMatching(/^skip: .*GITHUB_TOKEN.*workflows: write/),
    ]);
    expect(of(plan({ mayWriteWorkflows: true }, current), 'release')).toEqual(['create: new']);
  });

  test('of two, the lower id wins, and the other goes only if it is ours to the letter', () => {
    const made = plan(
      {},
      {
        ...remembered({}, { release: 11 }),
        releases: [draft({ id: 11 }), draft(), draft({ id: 12, body: 'mine <!-- drumroll:next -->' })],
      },
    );
    expect(made.filter(({ target }) => target === 'release')).toMatchObject([
      { kind: 'update', id: 9 },
      { kind: 'delete', id: 11, reason: 'a second draft, made at the same time as 9; nobody edited it' },
      { kind: 'skip', id: 12, reason: 'a second draft that somebody edited; delete it by hand' },
    ]);
  });

  test.each<[string, Partial<Want>, string]>([
    ['as the last one was tagged', { release: aRelease({ previousTag: 'app-2.3.0' }) }, 'app-2.4.0'],
    ['with a v before the first', { release: aRelease({ previousTag: null }), previousVersion: null }, 'v2.4.0'],
    [
      'with its name for a package',
      { release: aRelease({ previousTag: null, package: 'cli' }), previousVersion: null },
      'cli@2.4.0',
    ],
    ['by the tag that is there', { release: aRelease({ tag: 'release-2.4' }) }, 'release-2.4'],
  ])('is tagged %s', (_title, want, tag) => {
    expect(plan(want, {}).find(({ target }) => target === 'release')).toMatchObject({ fields: { tag } });
  });

  test.each<[string, Partial<Want>, string]>([
    ['as a number', {}, 'false'],
    ['with a word behind it', { release: aRelease({ version: '2.4.0-rc.1' }) }, 'true'],
    ['of one number with a word behind it', { release: aRelease({ version: '2-rc' }) }, 'true'],
    ['with a word before it', { release: aRelease({ version: 'june-2' }) }, 'false'],
    ['with a date behind a word', { release: aRelease({ version: 'r2.4-1' }) }, 'false'],
  ])('is a prerelease or not by its version %s', (_title, want, prerelease) => {
    expect(plan(want, {}).find(({ target }) => target === 'release')).toMatchObject({ fields: { prerelease } });
  });

  test('of a package is tagged with its name where the last one was tagged otherwise', () => {
    const release = aRelease({ previousTag: 'nightly', package: 'cli' });
    expect(plan({ release }, {}).find(({ target }) => target === 'release')).toMatchObject({
      name: 'draft release cli@2.4.0',
      fields: { tag: 'cli@2.4.0' },
    });
  });

  test('is called so where it has no version yet', () => {
    const made = plan({ release: aRelease({ version: null }) }, {}).find(({ target }) => target === 'release');
    expect(made?.name).toBe('draft release');
  });

  test('waits for notes that a person deleted from the drafts branch', () => {
    const current = { drafts: HEAD, state: { value: aState({ [NOTES.path]: NOTES.text }) } };
    expect(of(plan({ documents: [NOTES, CHECKLIST] }, current), 'release')).toEqual([
      'skip: there are no notes on the drafts branch',
    ]);
  });

  test.each([
    [
      'links the whole text',
      {},
      /\n\n\d+ more changes are in \[the full notes\]\(https:[^)]*\/blob\/drumroll\/main\/releases\/next\/notes\.md\)\./,
    ],
    ['says so where there is none', { wantsPullRequest: false }, /\n\n\d+ more changes are too many for this page\./],
  ])('that is too long %s', (_title, want, words) => {
    const notes = aDocument(
      'notes',
      `# N\n\n${Array.from({ length: 3_000 }, (_, index) => `- ${'New '.repeat(12)}. <!-- #${index + 1} -->\n`).join('')}`,
    );
    const [made] = plan({ documents: [notes], ...want }, {}).filter(one => one.target === 'release');
    const { body = '' } = made?.fields ?? {};
    expect(body).toMatch(words);
    expect(body.length).toBeLessThanOrEqual(125_000);
  });

  test('shows the notes without questions to colleagues', () => {
    const notes = aDocument(
      'notes',
      '# N\n\n### PDF <!-- #1 -->\n\nText.\n\n> ✍️ **Why?** Asked: priya-n, who wrote #1. It is never published.\n\n## Fixed\n',
    );
    const made = plan({ documents: [notes] }, {}).find(({ target }) => target === 'release');
    expect(made?.target === 'release' && made.fields.body).toBe(
      '# N\n\n### PDF <!-- #1 -->\n\nText.\n\n## Fixed\n\n<!-- drumroll:next -->\n',
    );
  });
});

describe('the checklist', () => {
  const issue = { number: 3, isOpen: true, title: 'Release checklist: app 2.4.0', body: 'old' };
  const state = aState({ 'issue.title': issue.title, 'issue.body': 'old' }, { ids: { issue: 3 } });

  test.each<[string, Facts, Partial<Want>, readonly string[]]>([
    ['is created', {}, {}, ['create: new']],
    [
      'is updated while nobody edited it',
      { issues: [issue], state: { value: state } },
      {},
      ['update: nobody edited it'],
    ],
    [
      'is kept with a tick in it',
      { issues: [{ ...issue, body: '- [x] old' }], state: { value: state } },
      {},
      ['skip: body: edited by a person, so it is kept'],
    ],
    [
      'stays closed',
      { issues: [{ ...issue, isOpen: false }], state: { value: state } },
      {},
      ['skip: a person closed it, so it stays closed'],
    ],
    [
      'that is gone stays gone',
      { state: { value: state } },
      {},
      ['skip: the one on record is gone, so a person deleted it'],
    ],
    [
      'of the last release is left to the last release',
      { issues: [], state: { value: { ...state, base: 'v2.2.0' } } },
      {},
      ['create: new'],
    ],
    [
      'waits for issues',
      { repository: { ...aCurrent().repository, hasIssues: false } },
      {},
      ['skip: issues are switched off in this repository'],
    ],
    ['is none where the configuration wants none', {}, { wantsChecklist: false }, []],
    ['is none where the text may not lie here', {}, { documents: [NOTES] }, []],
  ])('%s', (_title, current, want, expected) => {
    expect(of(plan(want, current), 'issue')).toEqual(expected);
  });
});

describe('without the state branch', () => {
  const current: Facts = {
    drafts: HEAD,
    files: new Map([[NOTES.path, 'old']]),
    pullRequests: pull('<!-- drumroll:next -->\nold\n\n<!-- /drumroll:next -->'),
    releases: [draft()],
    issues: [{ number: 3, isOpen: true, title: 'x', body: 'y' }],
    state: { isForbidden: true },
  };

  test('nothing that exists is rewritten, and the new text is offered in one comment', () => {
    const operations = plan({}, current);
    expect(operations.filter(({ kind }) => kind !== 'skip')).toMatchObject([
      { target: 'comment', kind: 'create', on: 'pull-request', fields: { body: expect.stringContaining('# Notes') } },
      { target: 'comment', kind: 'create', on: 'issue' },
    ]);
    expect(of(operations, 'state')).toEqual(['skip: rules forbid the branch drumroll-state']);
  });

  test('nor is that comment', () => {
    const comments = { 'pull-request': { id: 1, body: 'an older offer' }, issue: { id: 2, body: 'an older offer' } };
    expect(plan({}, { ...current, comments }).filter(({ kind }) => kind !== 'skip')).toEqual([]);
  });

  test('missing things are made', () => {
    expect(plan({}, { state: { isForbidden: true } }).filter(({ kind }) => kind === 'create')).toHaveLength(4);
  });
});

test('a run for an older commit leaves everything to the newer one', () => {
  const operations = plan({}, { isOutdated: true, state: { value: aState({}, { to: HEAD.sha }) } });
  expect(operations).toMatchObject([
    {
      target: 'state',
      kind: 'skip',
      reason: 'the drafts already reach bbbbbbbbbbbb, which is later than aaaaaaaaaaaa',
    },
  ]);
});

test('when the drafts were merged and the version is out, its files move to their own folder and new ones begin', () => {
  const shipped = 'What a person approved.\n';
  const made = planGitHub(
    aWant(),
    aCurrent({
      drafts: HEAD,
      files: new Map([[NOTES.path, shipped]]),
      startFiles: new Map([[NOTES.path, shipped]]),
      pullRequests: pull('', 'merged'),
      state: { value: aState({ [NOTES.path]: 'something else' }, { base: 'v2.2.0', ids: { 'pull-request': 7 } }) },
    }),
  );
  expect(made.operations.filter(({ target }) => target === 'drafts-file')).toMatchObject([
    { kind: 'create', path: 'releases/2.3.0/notes.md', fields: { text: shipped } },
    { kind: 'update', path: NOTES.path, fields: { text: NOTES.text } },
  ]);
  expect(of(made.operations, 'pull-request')).toEqual(['create: new']);
  expect(made.observed).toMatchObject({ base: 'v2.3.0', moving: '2.3.0' });
});
