/** The drafts pull request: what it is called, when it is made, and what becomes of one that a person closed, merged or wrote around. */
import { describe, expect, test } from 'vitest';
import { readLaunch } from '../../../src/launch/read-launch.ts';
import type { CurrentPullRequest } from '../../../src/publish/current.ts';
import { launchFacts } from '../../../src/publish/launch-line.ts';
import { releaseLine } from '../../../src/publish/line.ts';
import { THREAD_LIMIT } from '../../../src/publish/plan/fit.ts';
import type { FilesPlan } from '../../../src/publish/plan/plan-files.ts';
import { planPullRequest } from '../../../src/publish/plan/plan-pull-request.ts';
import { EMPTY_STATE, type LineState } from '../../../src/publish/state/line-state.ts';
import type { Want } from '../../../src/publish/want.ts';
import { PLAN_FILE } from '../../launch/plan.ts';
import { aCurrent, aRelease, aState, aWant, HEAD } from '../a-plan.ts';

const TITLE = 'docs: release notes for the next release';
const block = (letter: string): string => `<!-- drumroll:next -->\n${letter}\n\n<!-- /drumroll:next -->`;
const ours = (facts: Partial<CurrentPullRequest> = {}): CurrentPullRequest => ({
  number: 7,
  state: 'open',
  base: 'main',
  title: TITLE,
  body: block('Dear all'),
  ...facts,
});
const wrote: LineState = aState(
  { 'pull-request.title': TITLE, 'pull-request.body': block('Dear all') },
  { ids: { 'pull-request': 7 } },
);
const files = (...kinds: readonly ('create' | 'skip')[]) =>
  ({ operations: kinds.map(kind => ({ kind })) }) as unknown as FilesPlan;

interface Given {
  readonly want?: Partial<Want>;
  readonly current?: Parameters<typeof aCurrent>[0];
  readonly state?: LineState;
  readonly pull?: CurrentPullRequest | null;
  readonly files?: FilesPlan;
  readonly letter?: string;
}

const plan = (given: Given) =>
  planPullRequest(
    aWant(given.want),
    aCurrent(given.current),
    given.state ?? wrote,
    given.pull === undefined ? ours() : given.pull,
    given.files ?? files('create'),
    given.letter ?? 'Dear all',
  );
const lineOf = (releaseBranch: string, packageName: string | null) => ({
  line: releaseLine({ releaseBranch, isDefaultBranch: releaseBranch === 'main', package: packageName, guest: null }),
  release: aRelease({ package: packageName }),
  releaseBranch,
});

describe('it is called', () => {
  test.each<readonly [after: string, want: Partial<Want>, title: string]>([
    ['after the next release', {}, TITLE],
    ['after its line of releases', lineOf('2.3.x', null), 'docs: release notes for the next 2.3 release'],
    [
      'after its package',
      lineOf('main', '@tidewater/api'),
      'docs: release notes for the next release of tidewater-api',
    ],
    ['after both', lineOf('2.3.x', 'api'), 'docs: release notes for the next 2.3 release of api'],
    [
      'after a package with a number for a name',
      lineOf('main', '2048'),
      'docs: release notes for the next release of 2048',
    ],
    ['after no branch of another kind', lineOf('release/2.3.x', null), TITLE],
    ['after a launch', { launch: launchFacts(readLaunch(PLAN_FILE)) }, 'docs: launch of Scheduled exports'],
  ])('%s', (_, want, title) => {
    expect(plan({ want, pull: null, state: EMPTY_STATE }).operation?.fields.title).toBe(title);
  });
});

describe('where there is none', () => {
  test('it is made, from the branch with the drafts to the one that is released', () => {
    expect(plan({ pull: null, state: EMPTY_STATE }).operation).toEqual({
      target: 'pull-request',
      kind: 'create',
      name: 'drafts pull request',
      reason: 'new',
      visibility: 'internal',
      repository: 'tidewater/app',
      number: null,
      against: {},
      fields: { title: TITLE, body: block('Dear all'), head: 'drumroll/main', base: 'main' },
    });
  });

  const merged = { drafts: HEAD, start: HEAD, startFiles: new Map(), files: new Map() };
  test.each<readonly [what: string, given: Given, kind: string, reason: string]>([
    [
      'it is made where one file of several is new',
      { state: { ...EMPTY_STATE, isPullRequestRefused: true }, files: files('skip', 'create') },
      'create',
      'new',
    ],
    [
      'it is not asked for again where Actions may make none',
      {
        state: { ...EMPTY_STATE, isPullRequestRefused: true },
        files: files('skip'),
        current: { files: new Map([['releases/next/notes.md', '# Notes\n']]) },
      },
      'skip',
      'Actions may not open pull requests in this repository',
    ],
    [
      'one on record that lists do not show is not made again',
      { state: wrote },
      'skip',
      'the one on record was not found',
    ],
    [
      'it is not made where the branch has all of it',
      { state: EMPTY_STATE, current: merged, files: files('skip') },
      'skip',
      'nothing differs from main',
    ],
  ])('%s', (_, given, kind, reason) => {
    expect(plan({ pull: null, ...given }).operation).toMatchObject({ kind, reason });
  });

  test('it is left out where nobody wants one', () => {
    const none = { fields: {}, edited: [], late: [], standing: {} };
    expect(plan({ want: { wantsPullRequest: false } })).toEqual({ operation: null, fields: none });
  });
});

describe('where there is one', () => {
  test.each<readonly [what: string, given: Given, reason: string]>([
    ['it stays as it is where it says all', {}, 'unchanged'],
    [
      'it stays closed where a person closed it',
      { pull: ours({ state: 'closed' }), letter: 'News' },
      'a person closed it, so it stays closed; reopen it to go on',
    ],
    [
      'it is history once it is merged',
      { pull: ours({ state: 'merged' }), letter: 'News' },
      'merged; the next release gets a new one',
    ],
    [
      'its letter stays where a person wrote into it',
      { pull: ours({ body: block('Dear all, and hello') }), letter: 'News' },
      'body: edited by a person, so it is kept',
    ],
    [
      'its letter stays out where a person took it out',
      { pull: ours({ body: 'My own words.' }) },
      'body: edited by a person, so it is kept',
    ],
    [
      'it is not rewritten without what is remembered',
      { pull: ours({ body: 'My own words.' }), state: EMPTY_STATE, current: { state: { isForbidden: true } } },
      'body: without the state branch nothing that exists is rewritten',
    ],
  ])('%s', (_, given, reason) => {
    expect(plan(given).operation).toEqual({
      target: 'pull-request',
      kind: 'skip',
      name: 'drafts pull request #7',
      reason,
      visibility: 'internal',
      repository: 'tidewater/app',
      number: 7,
      against: {},
      fields: {},
    });
  });

  test.each<readonly [what: string, given: Given, fields: Readonly<Record<string, string>>, reason: string]>([
    [
      'its letter follows, between what people wrote around it',
      { pull: ours({ body: `Hello.\n\n${block('Dear all')}\n\nBye.` }), letter: 'News' },
      { body: `Hello.\n\n${block('News')}\n\nBye.` },
      'nobody edited it',
    ],
    [
      'its title follows, and nothing else is written',
      {
        pull: ours(),
        want: lineOf('2.3.x', null),
        state: aState({
          'pull-request.title': TITLE,
          'pull-request.body': '<!-- drumroll:next-2.3 -->\nDear all\n\n<!-- /drumroll:next-2.3 -->',
        }),
      },
      { title: 'docs: release notes for the next 2.3 release' },
      'nobody edited it; body: edited by a person, so it is kept',
    ],
    [
      'one that a person opened for our branch gets a letter below their words',
      { pull: ours({ title: 'Mine', body: 'My own words.' }), state: EMPTY_STATE },
      { body: `My own words.\n\n${block('Dear all')}` },
      'it has no cover letter',
    ],
    [
      'a tick that is answered goes, though nothing else is new',
      {
        pull: ours({ body: block('Dear all\n\n- [x] Take it <!-- take-in -->') }),
        letter: 'Dear all\n\n- [ ] Take it <!-- take-in -->',
        state: aState({
          'pull-request.title': TITLE,
          'pull-request.body': block('Dear all\n\n- [ ] Take it <!-- take-in -->'),
        }),
      },
      { body: block('Dear all\n\n- [ ] Take it <!-- take-in -->') },
      'nobody edited it',
    ],
  ])('%s', (_, given, fields, reason) => {
    const { operation } = plan(given);
    expect(operation).toMatchObject({ kind: 'update', fields, reason });
    expect(Object.keys(operation?.fields ?? {})).toEqual(Object.keys(fields));
    const standing = given.pull ?? ours();
    expect(operation?.against).toEqual(
      Object.fromEntries(Object.keys(fields).map(name => [name, name === 'title' ? standing.title : standing.body])),
    );
  });
});

describe('a letter that is too long for GitHub', () => {
  const letter = (lines: number): string =>
    `Dear all\n\n${Array.from({ length: lines }, (_, at) => `- ${String(at).padStart(5, '0')} ${'x'.repeat(92)}\n`).join('')}`;

  test('has as many lines as fit beside what people wrote, and says how many do not', () => {
    const around = 'y'.repeat(20_000);
    const alone = plan({ pull: null, state: EMPTY_STATE, letter: letter(700) }).operation?.fields.body ?? '';
    const beside =
      plan({ pull: ours({ body: around }), state: EMPTY_STATE, letter: letter(700) }).operation?.fields.body ?? '';
    for (const body of [alone, beside]) {
      expect(body.length).toBeLessThanOrEqual(THREAD_LIMIT);
      expect(body.length).toBeGreaterThan(THREAD_LIMIT - 250);
      const left = 700 - (body.match(/^- /gm)?.length ?? 0);
      expect(body).toContain(`\n_${left} more lines do not fit here._\n`);
    }
    expect(beside.startsWith(around)).toBe(true);
  });

  test('says so of one line', () => {
    const last = [250, 300, 350, 400].map(length => `${letter(645)}- ${'z'.repeat(length)}\n`);
    const bodies = last.map(
      text => plan({ pull: null, state: EMPTY_STATE, letter: text }).operation?.fields.body ?? '',
    );
    expect(
      bodies.filter(body => body.endsWith('\n_One more line does not fit here._\n\n<!-- /drumroll:next -->')),
    ).not.toEqual([]);
  });
});
