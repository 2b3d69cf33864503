/** What a request means in one place. */
import { describe, expect, test } from 'vitest';
import { releaseLine } from '../../src/publish/line.ts';
import type { PublishRequest } from '../../src/publish/publish-github.ts';
import { readIn, wantIn } from '../../src/publish/want-in.ts';
import { aCurrent, aDocument, aRelease, CHECKLIST, NOTES, RECONCILER } from './a-plan.ts';

const line = releaseLine({ releaseBranch: '2.3.x', isDefaultBranch: false, package: null, guest: null });
const HERE = 'releases/next-2.3';
const mail = aDocument('customers.email', 'Closes #1.\n');
const drafts = { pull_request: true, release: true, checklist: true, changelog: 'CHANGELOG.md' };
const request = (facts: Partial<PublishRequest> = {}): PublishRequest =>
  ({
    release: aRelease(),
    documents: [NOTES, CHECKLIST],
    offered: [mail],
    retell: () => [{ ...mail, text: 'Fixes #2.\n' }],
    previousVersion: '2.2.0',
    drafts,
    owners: { core: ['mia-k'] },
    approvers: ['ravi-d'],
    publishOn: 'merge',
    reconciler: RECONCILER,
    markdown: (text: string) => text,
    ...facts,
  }) as unknown as PublishRequest;
const grounds = { home: 'public', sources: [], draftsRepository: null, allowPublic: false } as const;

describe('in its line', () => {
  const want = wantIn(request(), line, grounds);

  test('every document has its path, also those that are only offered or told anew', () => {
    const told = want.retell({} as Parameters<typeof want.retell>[0]);
    expect([...want.documents, ...want.offered, ...told].map(({ path }) => path)).toEqual([
      `${HERE}/notes.md`,
      `${HERE}/checklist.md`,
      `${HERE}/customers.email.md`,
      `${HERE}/customers.email.md`,
    ]);
  });

  test('no document closes an issue', () => {
    const texts = [...want.offered, ...want.retell({} as Parameters<typeof want.retell>[0])].map(({ text }) => text);
    for (const text of texts) expect(text).not.toMatch(/(?:Closes|Fixes) #\d/);
    expect(want.documents[0]?.text).toBe(NOTES.text);
  });

  test('everything else is as it was asked for, and nothing is known of launches', () => {
    expect(want).toMatchObject({
      line,
      launch: null,
      launches: [],
      told: null,
      previousVersion: '2.2.0',
      wantsPullRequest: true,
      wantsChecklist: true,
      mayWriteWorkflows: false,
      now: 0,
      owners: { core: ['mia-k'] },
      approvers: ['ravi-d'],
      publishOn: 'merge',
      mayNameChanges: true,
    });
    expect(wantIn(request(), line, { ...grounds, sources: ['private'] }).mayNameChanges).toBe(false);
    const none = { ...drafts, pull_request: false, checklist: false };
    expect(wantIn(request({ drafts: none }), line, grounds)).toMatchObject({
      wantsPullRequest: false,
      wantsChecklist: false,
    });
  });
});

describe('what is read', () => {
  const { repository } = aCurrent();
  const home = { ...repository, slug: 'tidewater/home' };
  const read = (facts: Partial<PublishRequest> = {}, here = [NOTES, CHECKLIST], commit: string | null = 'abc') =>
    readIn(request(facts), repository, line, { releaseBranch: '2.3.x', commit, documents: here }, home);

  test('are all files but the checklist, the changelog, and what is wanted', () => {
    const { shipped: _, release: _release, ...rest } = read();
    expect(rest).toEqual({
      repository,
      line,
      releaseBranch: '2.3.x',
      commit: 'abc',
      history: 'tidewater/home',
      paths: [`${HERE}/notes.md`, `${HERE}/customers.email.md`],
      shared: ['CHANGELOG.md'],
      wantsPullRequest: true,
      wantsRelease: true,
      wantsChecklist: true,
    });
  });

  test('are files of the last release, where there is one', () => {
    expect(read().shipped(`${HERE}/notes.md`)).toBe('releases/2.2.0/notes.md');
    expect(read({ previousVersion: null }).shipped(`${HERE}/notes.md`)).toBeNull();
  });

  test.each<readonly [what: string, read: object, expected: object]>([
    ['no changelog where none is kept', read({ drafts: { ...drafts, changelog: undefined } as never }), { shared: [] }],
    [
      'no changelog and no release where nothing is released',
      read({}, [NOTES], null),
      { shared: [], wantsRelease: false },
    ],
    ['no release where none is wanted', read({ drafts: { ...drafts, release: false } }), { wantsRelease: false }],
    ['no checklist where it may not lie', read({}, [NOTES]), { wantsChecklist: false }],
    ['no checklist where none is wanted', read({ drafts: { ...drafts, checklist: false } }), { wantsChecklist: false }],
    [
      'no pull request where none is wanted',
      read({ drafts: { ...drafts, pull_request: false } }),
      { wantsPullRequest: false },
    ],
  ])('is %s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });
});
