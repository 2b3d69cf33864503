/** All of a release line, run after run: what is written, what is left alone because of a person, and what is remembered. */
import { describe, expect, test } from 'vitest';
import type { Opinion } from '../../../src/publish/approval/approval.ts';
import { launchLine } from '../../../src/publish/launch-line.ts';
import { Place } from '../a-place.ts';
import { type aCurrent, aDocument, aRelease, aState, aWant, CHECKLIST, HEAD, NOTES, TO } from '../a-plan.ts';

const NEWER = { ...NOTES, text: '# Notes\n\n- Newer. <!-- #1 -->\n' };
const newer = (facts: Parameters<typeof aWant>[0] = {}) => aWant({ documents: [NEWER, CHECKLIST], ...facts });
const FILE = 'drumroll/main: releases/next/notes.md';
const STATE = 'drumroll-state: releases/next.json';
const NOTED = 'what was written, to tell it from what people write';

function begun(want = aWant()): Place {
  const place = new Place();
  place.run(want);
  return place;
}

/** Each operation in a line. */
const told = ({ operations }: ReturnType<Place['plan']>): readonly string[] =>
  operations.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`);

describe('what nobody touched', () => {
  test('is made in order, the state first', () => {
    const plan = new Place().plan(aWant());
    expect(told(plan)).toEqual([
      `create ${STATE}: ${NOTED}`,
      `create ${FILE}: new`,
      'create drafts pull request: new',
      'create draft release v2.4.0: new',
      'create checklist issue: new',
    ]);
    expect(plan).toMatchObject({ isLate: false, isMovingLater: false });
    expect(plan.observed).toMatchObject({ to: TO, base: 'v2.3.0', ids: {}, next: { tag: 'v2.4.0', branch: 'main' } });
  });

  test('is left alone by the next run', () => {
    const place = begun();
    const plan = place.plan(aWant());
    expect(told(plan)).toEqual([
      `skip ${STATE}: unchanged`,
      `skip ${FILE}: unchanged`,
      'skip drafts pull request #7: unchanged',
      'skip draft release v2.4.0: unchanged',
      'skip checklist issue #3: unchanged',
    ]);
    expect(plan).toMatchObject({ isLate: false, isMovingLater: false, observed: place.state });
    expect(plan.observed.ids).toEqual({ 'pull-request': 7, release: 9, issue: 3 });
  });

  test('follows what is merged, and the state says how far that reaches', () => {
    const place = begun();
    const to = 'f'.repeat(40);
    const plan = place.plan(newer({ release: aRelease({ to }), commit: to }));
    expect(told(plan)).toEqual([
      `update ${STATE}: ${NOTED}`,
      `update ${FILE}: nobody edited it`,
      'skip drafts pull request #7: unchanged',
      'update draft release v2.4.0: nobody edited it',
      'skip checklist issue #3: unchanged',
    ]);
    expect(plan.observed.to).toBe(to);
  });

  test('reaches no further where nothing had to be written, and is called as before without a version', () => {
    const place = begun();
    const to = 'f'.repeat(40);
    const want = { wantsRelease: false, wantsChecklist: false };
    expect(place.plan(aWant({ ...want, release: aRelease({ to }) })).observed.to).toBe(TO);
    const { observed } = place.plan(newer({ ...want, release: aRelease({ to, version: null }) }));
    expect(observed).toMatchObject({ to, next: { version: '2.4.0' } });
  });
});

describe('the state branch', () => {
  const nothing = aWant({ wantsPullRequest: false, wantsRelease: false, wantsChecklist: false });
  test.each<[string, Parameters<typeof aCurrent>[0], string]>([
    ['is not made for nothing', {}, 'skip: unchanged'],
    [
      'nor, where it may be forbidden, for what is known already',
      { state: { value: aState({}, { base: '', ids: { issue: 3 } }), isRestricted: true } },
      'skip: unchanged',
    ],
    [
      'is made for what was found',
      { state: { value: aState({}, { base: '', ids: { issue: 3 } }) } },
      'create: what was written, to tell it from what people write',
    ],
    [
      'is brought up to date where it says something else',
      { state: { branch: HEAD, value: aState({}, { base: '' }) } },
      'update: what was written, to tell it from what people write',
    ],
    [
      'is left alone where it says the same',
      { state: { branch: HEAD, value: aState({}, { base: 'v2.3.0' }) } },
      'skip: unchanged',
    ],
  ])('%s', (_title, facts, expected) => {
    const { operations } = new Place().plan(nothing, facts);
    expect(operations.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([expected]);
  });

  test('forgets what was to be moved once all is done', () => {
    const value = aState({}, { moving: '2.2.0' });
    const [operation] = new Place().plan(nothing, { state: { branch: HEAD, value } }).operations;
    expect(operation).toMatchObject({ kind: 'update', reason: NOTED });
  });
});

describe('what a person did', () => {
  test('to the cover letter and the draft release is told to be done in the files, once', () => {
    const place = begun();
    const edit = (body: string) => body.replace('- New.', '- Mine.').replace('| Text |', '| Texts |');
    if (place.pullRequest === null || place.release === null) throw new Error('both are there');
    place.pullRequest = { ...place.pullRequest, body: edit(place.pullRequest.body) };
    place.release = { ...place.release, body: edit(place.release.body) };
    expect(place.run(newer())).toEqual([`update ${FILE}`, 'create comment on the pull request']);
    expect(place.comments['pull-request']?.body).toBe(
      [
        'Somebody edited these texts, so Drumroll leaves them as they are. What it would write now is below, to copy from. This comment is kept up to date, and goes when nothing is open.',
        'The cover letter of this pull request was edited, so it no longer follows the files. What is written there stays; edit the files instead.',
        'The text of the draft release was edited, so it no longer follows the files. What is written there stays; edit the files instead.',
        '<!-- drumroll:next -->\n',
      ].join('\n\n'),
    );
    const again = place.plan(newer());
    expect(told(again)).toContain('skip drafts pull request #7: body: edited by a person, so it is kept');
    expect(told(again)).toContain('skip comment on the pull request: unchanged');
    expect(again.observed.ids['comment.pull-request']).toBe(20);

    place.pullRequest = { ...place.pullRequest, body: place.pullRequest.body.replace('| Texts |', '| Text |') };
    expect(place.run(newer())).toEqual(['update comment on the pull request']);
    expect(place.comments['pull-request']?.body).not.toContain('cover letter');
    const { body = '' } = place.comments['pull-request'] ?? {};
    place.comments = { 'pull-request': { id: 20, body: `${body}\nOh!` } };
    place.release = { ...place.release, body: place.release.body.replace('- Mine.', '- New.') };
    expect(told(place.plan(newer()))).toContain(
      'skip comment on the pull request: settled, but a person edited it, so it is kept',
    );
    place.comments = { 'pull-request': { id: 20, body } };
    expect(told(place.plan(newer()))).toContain('delete comment on the pull request: everything in it is settled');
    place.comments = {};
    place.release = { ...place.release, body: 'My own. <!-- drumroll:next -->' };
    expect(told(place.plan(newer()))).toContain(
      'skip comment on the pull request: a person deleted it, so it stays deleted',
    );
  });

  test('is not asked about where the pull request is closed', () => {
    const place = begun();
    if (place.pullRequest === null || place.release === null) throw new Error('both are there');
    place.pullRequest = { ...place.pullRequest, state: 'closed' };
    place.release = { ...place.release, body: 'Mine. <!-- drumroll:next -->' };
    expect(told(place.plan(newer())).filter(line => line.includes('comment'))).toEqual([]);
  });

  test('to the checklist is asked about there', () => {
    const list = (words: string) =>
      aWant({
        documents: [
          NOTES,
          { ...CHECKLIST, text: `# Release\n\n- [ ] Tag it <!-- tag -->\n- [ ] ${words} <!-- #431 -->\n` },
        ],
      });
    const LATER = 'The page for `#431` is there';
    const place = begun(list('The guide for `#431` is there'));
    if (place.issue === null) throw new Error('it is there');
    place.issue = { ...place.issue, body: place.issue.body.replace('The guide', 'Our guide') };
    const plan = place.plan(list(LATER));
    expect(plan.operations.find(({ target }) => target === 'issue')).toMatchObject({
      kind: 'skip',
      number: 3,
      newConflicts: 1,
    });
    expect(place.run(list(LATER))).toEqual(['create comment on the checklist issue']);
    expect(place.comments.issue?.body).toContain(
      `\`checklist\`: \`#431\` has other words in the source now. What a person wrote stays; everything else is up to date.\n\n<details>\n<summary>New text</summary>\n\n\`\`\`markdown\n- [ ] ${LATER}\n\`\`\``,
    );
    const again = place.plan(list(LATER));
    expect(again.observed.ids['comment.issue']).toBe(21);
    expect(told(again)).toContain('skip comment on the checklist issue: unchanged');
    place.issue = { ...place.issue, isOpen: false };
    const closed = told(place.plan(list('The page is there')));
    expect(closed).toContain('skip checklist issue #3: a person closed it, so it stays closed');
    expect(closed.filter(line => line.includes('comment'))).toEqual([]);
  });

  test('to a checklist of which nothing is remembered keeps the new one beside it', () => {
    const place = begun();
    if (place.issue === null) throw new Error('it is there');
    place.issue = { ...place.issue, body: place.issue.body.replace('Notes', 'All notes') };
    place.state = { ...place.state, memories: {} };
    expect(told(place.plan(aWant())).filter(line => line.includes('comment'))).toEqual([]);
    const list = { ...CHECKLIST, text: '# Release\n\n- [ ] Notes are short\n' };
    expect(place.run(aWant({ documents: [NOTES, list] }))).toEqual(['create comment on the checklist issue']);
    expect(place.comments.issue?.body).toContain(
      'This checklist was edited, and there is a newer text.\n\n<details>\n<summary>New text</summary>\n\n```markdown\nDrafts: [releases/next](https://github.com/tidewater/app/tree/drumroll/main/releases/next)\n\n- [ ] Notes are short\n\n<!-- drumroll:next v2.3.0 -->\n```',
    );
  });
});

describe('what is on record and was not found', () => {
  test.each<[string, (place: Place) => void, Parameters<typeof aWant>[0], boolean]>([
    ['nothing is missing', () => {}, {}, false],
    [
      'the pull request may be shown later',
      place => {
        place.pullRequest = null;
      },
      {},
      true,
    ],
    [
      'or is not wanted any more',
      place => {
        place.pullRequest = null;
      },
      { wantsPullRequest: false },
      false,
    ],
    [
      'the checklist too',
      place => {
        place.issue = null;
      },
      {},
      true,
    ],
    [
      'or is not wanted any more',
      place => {
        place.issue = null;
      },
      { wantsChecklist: false },
      false,
    ],
    [
      'the draft release too',
      place => {
        place.release = null;
      },
      {},
      true,
    ],
    [
      'but not one that a person published',
      place => {
        if (place.release !== null) place.release = { ...place.release, isDraft: false };
      },
      {},
      false,
    ],
    [
      'and no comment that calls somebody once',
      place => {
        place.state = { ...place.state, ids: { ...place.state.ids, 'comment.due': 1, 'comment.approval': 2 } };
      },
      {},
      false,
    ],
  ])('%s', (_title, change, want, isLate) => {
    const place = begun();
    change(place);
    expect(place.plan(aWant(want)).isLate).toBe(isLate);
  });

  test('a text that shows what stood there before our last may be read again too', () => {
    const place = begun();
    const { pullRequest, release } = place;
    place.run(newer());
    expect(place.plan(newer(), { state: { changedAt: 0 } }).isLate).toBe(false);
    place.release = release;
    expect(place.plan(newer()).isLate).toBe(true);
    place.release = { ...(place.release ?? draftless()), body: 'x <!-- drumroll:next -->' };
    expect(place.plan(newer()).isLate).toBe(false);
    place.pullRequest = pullRequest;
    expect(place.plan(newer()).isLate).toBe(false);
  });
});

function draftless(): never {
  throw new Error('the release is there');
}

describe('comments that call somebody once', () => {
  test('are known by what is remembered, else by what is found', () => {
    const place = begun();
    place.comments = { due: { id: 31, body: 'x' }, approval: { id: 32, body: 'x' } };
    expect(place.plan(aWant()).observed.ids).toMatchObject({ 'comment.due': 31, 'comment.approval': 32 });
    place.state = { ...place.state, ids: { ...place.state.ids, 'comment.due': 1, 'comment.approval': 2 } };
    expect(place.plan(aWant()).observed.ids).toMatchObject({ 'comment.due': 1, 'comment.approval': 2 });
  });
});

describe('once the text is approved', () => {
  const opinion: Opinion = {
    login: 'mia',
    at: '2026-06-10T09:00:00Z',
    commit: HEAD.sha,
    how: 'review',
    verdict: 'approved',
    mayWrite: true,
  };
  const approved = (): Place => {
    const place = begun();
    const reviewed = new Map([[HEAD.sha, new Map(place.files)]]);
    place.run(aWant({ owners: { release: '@ravi-p' } }), { opinions: [opinion], reviewed });
    return place;
  };
  const FROZEN = 'approved by mia; what is merged since waits for the next notes';
  const to = 'f'.repeat(40);

  test('the release manager hears of it, and the cover letter and the checklist say so', () => {
    const place = approved();
    expect(place.comments.approval?.body).toBe(
      '@ravi-p: the notes for `v2.4.0` are approved by mia. To publish them, push that tag or run **Publish notes**.\n\n<!-- drumroll:next approval -->\n',
    );
    expect(place.pullRequest?.body).toContain('**Approved** by mia, 10 June, up to `aaaaaaa`');
  });

  test('nothing that is merged later is written, and the state stays where the approval is', () => {
    const place = approved();
    const want = newer({
      release: aRelease({ to, version: '3.0.0' }),
      commit: to,
      owners: { release: '@ravi-p' },
      changelog: 'CHANGELOG.md',
    });
    const plan = place.plan(want, { opinions: [opinion] });
    expect(told(plan)).toEqual([
      `skip ${STATE}: unchanged`,
      `skip ${FILE}: ${FROZEN}`,
      'skip drafts pull request #7: unchanged',
      'skip draft release v2.4.0: unchanged',
      `skip checklist issue #3: ${FROZEN}`,
    ]);
    expect(plan.observed).toMatchObject({ to: TO, next: { version: '2.4.0' } });
  });

  test('nobody is asked about their edits', () => {
    const place = approved();
    if (place.release === null) throw new Error('it is there');
    place.release = { ...place.release, body: 'Mine. <!-- drumroll:next -->' };
    const lines = told(place.plan(newer(), { opinions: [opinion] }));
    expect(lines).toContain('skip draft release v2.4.0: body: edited by a person, so it is kept');
    expect(lines.filter(line => line.includes('comment'))).toEqual([]);
  });
});

test('while somebody edits, the texts of the last release stay where they are', () => {
  const shipped = 'What a person approved.\n';
  const place = new Place();
  place.files.set(NOTES.path, shipped);
  place.isBegun = true;
  place.state = aState({ [NOTES.path]: 'x' }, { base: 'v2.2.0' });
  const plan = place.plan(newer({ changelog: 'CHANGELOG.md' }), {
    startFiles: new Map([[NOTES.path, shipped]]),
    editedAt: 0,
  });
  expect(told(plan)).toEqual([
    `update ${STATE}: ${NOTED}`,
    `skip ${FILE}: waits until 01:00 UTC, since a person edits here`,
    'skip drafts pull request: nothing differs from main',
    'skip draft release v2.4.0: waits until 01:00 UTC',
    'skip checklist issue: waits until 01:00 UTC',
  ]);
  expect(plan).toMatchObject({ isMovingLater: true, observed: { moving: '2.3.0' } });
});

test('a launch has its own letter, and its plan beside its texts', () => {
  const line = launchLine('exports', null);
  const email = aDocument('exports/beta/customers.email', '# Hello\n', {
    path: `${line.folder}/beta/customers.email.md`,
  });
  const place = new Place();
  place.run(
    aWant({
      line,
      documents: [email],
      wantsRelease: false,
      wantsChecklist: false,
      launch: {
        slug: 'exports',
        name: 'Exports',
        promise: 'It fixes #12.',
        owner: 'mia',
        stage: { name: 'beta', day: null, who: [] },
        isBegun: false,
        hold: null,
      },
    }),
  );
  expect(place.pullRequest?.title).toBe('docs: launch of Exports');
  expect(place.pullRequest?.body).toContain('**Launch: Exports.** It fixes issue #12.');
});

test('where no files are drafted, the release shows the notes as they were generated', () => {
  const place = begun(aWant({ documents: [CHECKLIST, NOTES], wantsPullRequest: false }));
  expect(place.release?.body).toBe('# Notes\n\n- New. <!-- #1 -->\n\n<!-- drumroll:next -->\n');
  expect(place.files.size).toBe(0);
  const none = new Place();
  expect(told(none.plan(aWant({ documents: [CHECKLIST], wantsPullRequest: false })))).toContain(
    'skip draft release v2.4.0: the notes may not lie in this repository',
  );
});
