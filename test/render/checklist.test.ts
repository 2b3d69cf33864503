/** The checklist: which facts of a release ask for which line, of whom. */
import { describe, expect, test } from 'vitest';
import type { OpenIssue, PullRequest, Release } from '../../src/model.ts';
import { checklist } from '../../src/render/checklist.ts';
import { selectSections } from '../../src/render/select-sections.ts';
import { releaseOf, shaOf } from '../support/evidence.ts';

const OWNERS = { notes: 'mia-k', support: 'sam-o', release: 'ravi-d' };
const RULES = { owners: OWNERS, documents: {}, uiLabels: [] as readonly string[], showStopper: null as string | null };

function linesOf(release: Release, rules: Partial<typeof RULES> = {}): readonly string[] {
  const { before, day, after } = viewOf(release, rules);
  return [...before, ...day, ...after].map(({ box, line }) => `[${box}] ${line}`);
}

function viewOf(release: Release, rules: Partial<typeof RULES> = {}) {
  const selection = selectSections(release.changes, change => change.benefit !== null || change.weight >= 5, 3);
  return checklist(release, selection, { ...RULES, ...rules });
}

/** A history in which GitHub knows each pull request. */
function merged(
  messages: readonly string[],
  facts: Partial<PullRequest> | ((index: number) => Partial<PullRequest>) = {},
): Release {
  const pullRequests = messages.map((message, index): PullRequest => {
    const [title = '', ...body] = message.split('\n');
    return {
      number: index + 1,
      repository: 'tidewater/app',
      title,
      body: body.join('\n'),
      labels: [],
      author: { name: 'Priya', login: 'priya-n' },
      mergedAt: '2026-06-01T10:00:00Z',
      mergeCommit: shaOf(index),
      commits: [shaOf(index)],
      issues: [],
      base: 'main',
      head: `b${index}`,
      isFromFork: false,
      milestone: null,
      ...(typeof facts === 'function' ? facts(index) : facts),
    };
  });
  const commits = messages.map(message => ({ message, author: 'Priya', email: '1+priya-n@users.noreply.github.com' }));
  return releaseOf(commits, { pullRequests });
}

const MINOR = ['feat: export as PDF\n\nRelease-Note: Export dashboards as PDF. Boards read them on paper.'];
const stopper: OpenIssue = {
  kind: 'show-stopper',
  number: 12,
  repository: 'tidewater/app',
  title: 'No sign-in',
  labels: ['show-stopper'],
  reactions: 0,
};

test('a patch has three lines, each with a person', () => {
  const { to, ...release } = merged(['fix: accents survive', 'chore: tidy']);
  expect(linesOf({ ...release, to, isSuggested: false, version: '2.3.1' })).toEqual([
    '[ ] Read and correct the notes (releases/next/notes.md): mia-k',
    `[ ] Tag \`${to.slice(0, 12)}\` as 2.3.1: ravi-d`,
    '[ ] Publish the notes: ravi-d',
  ]);
});

test('a minor release has at most twelve, whatever it is made of', () => {
  const release = merged(
    [
      ...MINOR,
      ...Array.from({ length: 5 }, (_, index) => `feat: add thing ${index}\n\n${'Because. '.repeat(200)}`),
      ...Array.from({ length: 4 }, (_, index) => `feat!: break thing ${index} (#${index})`),
    ],
    { labels: ['ui'], issues: [7, 8] },
  );
  const { count } = viewOf({ ...release, openIssues: [stopper] }, { uiLabels: ['UI'], showStopper: 'show-stopper' });
  expect(Number(count)).toBeLessThanOrEqual(12);
});

describe('a line is there because', () => {
  test.each<[title: string, release: Release, rules: Partial<typeof RULES>, line: string]>([
    [
      'something was left out as unsure',
      merged(['fix: a', 'Tune retries']),
      {},
      '[ ] Read and correct the notes (releases/next/notes.md); one change was left out as unsure: mia-k',
    ],
    [
      'a highlight says no why, which its author knows',
      merged([`feat: add PDF export\n\n${'It was asked for often. '.repeat(40)}`]),
      {},
      '[ ] Say why a customer would care about `#1` “Add PDF export”: priya-n',
    ],
    ['every highlight says why, which is proof', merged(MINOR), {}, '[x] Every highlight says why it matters ✓'],
    [
      'nobody wrote what to do about what breaks',
      merged(['feat!: drop the old format']),
      {},
      '[ ] Write down what to do about `#1` “Drop the old format”: priya-n',
    ],
    [
      'nobody wrote that of more than three, where each author is named once',
      merged(
        ['', 'Ann', 'Bo', 'Cy'].map(
          name =>
            `feat!: drop format ${name}${name === '' ? '' : `\n\nCo-authored-by: ${name} <${name}@tidewater.example>`}`,
        ),
      ),
      {},
      '[ ] Write down what to do about `#2`, `#1`: priya-n, Ann',
    ],
    [
      'what to do is written down, which is proof',
      merged(['feat!: require a key\n\nBREAKING CHANGE: Send the header.']),
      {},
      '[x] Every breaking change says what to do ✓',
    ],
    [
      'what to do is told on a page',
      merged(['feat!: require a key\n\nBREAKING CHANGE: See https://docs.tidewater.example/keys for the header.']),
      {},
      '[ ] Check that the linked page is live for `#1` “Require a key”: priya-n',
    ],
    [
      'somebody must act',
      merged(['feat!: require a key\n\nBREAKING CHANGE: Send the header.']),
      {},
      '[ ] Tell those who must act, ahead of the day: mia-k',
    ],
    [
      'a label says that something moved',
      merged(MINOR, { labels: ['UI'] }),
      { uiLabels: ['ui'] },
      '[ ] Renew pictures and training after `#1` “Export dashboards as PDF”: priya-n',
    ],
    ['there is a brief', merged(MINOR), {}, '[ ] Support has read the brief (announcements/support.brief.md): sam-o'],
    [
      'an issue stops the release',
      { ...merged(['fix: a']), openIssues: [stopper] },
      { showStopper: 'show-stopper' },
      '[ ] Close `#12` (`show-stopper`): ravi-d',
    ],
    [
      'GitHub has no such issue, which is proof',
      { ...merged(['fix: a']), openIssues: [] },
      { showStopper: 'show-stopper' },
      '[x] No open `show-stopper` ✓',
    ],
    ['the tag is there, which is proof', { ...merged(['fix: a']), tag: 'v2.3.1' }, {}, '[x] Tagged ✓ `v2.3.1`'],
    ['somebody reported it', merged(MINOR, { issues: [388] }), {}, '[ ] Tell the reporters of `#388`: sam-o'],
    [
      'a flag has to go some day, which its author knows',
      merged([...MINOR, 'feat: schedules\n\nFeature-Flag: scheduled_exports']),
      {},
      '[ ] Take the flag `scheduled_exports` out once everybody has `#2`: priya-n',
    ],
  ])('%s', (_title, release, rules, line) => {
    expect(linesOf(release, rules)).toContain(line);
  });
});

test('the same author has one line for all that waits for them', () => {
  const body = 'It was asked for often. '.repeat(40);
  const lines = linesOf(merged([`feat: add PDF export\n\n${body}`, `feat: add XLSX export\n\n${body}`]));
  expect(lines.filter(line => line.includes('Say why'))).toEqual([
    '[ ] Say why a customer would care about `#2`, `#1`: priya-n',
  ]);
});

test('says whom it waits for, and for what', () => {
  expect(viewOf(merged(['fix: a'])).waiting).toBe('mia-k: notes · ravi-d: tag, publishing');
});

test('names the day where a milestone is due, and none where two are', () => {
  const day = { milestone: '2.4', milestoneDue: '2026-06-16T07:00:00Z' };
  expect(linesOf(merged(['fix: a'], day))).toContain('[ ] Publish the notes: ravi-d, Tue 16 June');
  expect(merged(['fix: a', 'fix: b'], day).due).toBe('2026-06-16');
  expect(merged(['fix: a', 'fix: b'], index => ({ ...day, milestone: `2.${index}` })).due).toBeUndefined();
  expect(merged(['fix: a'], { milestone: '2.4' }).due).toBeUndefined();
});

test('has no line for a role that nobody has: one person stands in for all, and without any the last line says so', () => {
  const release = merged(MINOR, { issues: [388] });
  for (const line of linesOf(release, { owners: { release: 'ravi-d' } as typeof OWNERS }))
    expect(line).toMatch(/: ravi-d$|✓$/);
  expect(viewOf(release, { owners: {} as typeof OWNERS })).toMatchObject({ waiting: '', hasUnnamed: 'yes' });
});

test('says what was left out, and why', () => {
  expect(viewOf(merged(['fix: a'])).leftOut).toBe(
    'brief, messages and migration guide (a patch in which nothing is marked as breaking)',
  );
  expect(viewOf(merged(MINOR), { uiLabels: ['ui'], showStopper: 'stop' }).leftOut).toBe(
    'migration guide (nothing is marked as breaking), training (no label moved anything), show-stoppers (GitHub was not asked)',
  );
});

describe('the page that says what to do about a breaking change', () => {
  const GUIDE = 'https://docs.tidewater.dev/tokens';
  const breaking = merged([`feat!: take tokens in a header\n\nBREAKING CHANGE: follow ${GUIDE}.`]);
  test.each<[string, Release['pages'], string]>([
    ['that nobody asked is to be looked at', undefined, '[ ] Check that the linked page is live for'],
    ['that answers nothing clear is to be looked at', { [GUIDE]: 503 }, '[ ] Check that the linked page is live for'],
    ['that is not there is named to its author', { [GUIDE]: 404 }, '[ ] Bring the linked page to life (404 today) for'],
    ['that is there needs nobody', { [GUIDE]: 200 }, '[x] Every page that they link is there ✓'],
  ])('%s', (_title, pages, line) => {
    const lines = linesOf(pages === undefined ? breaking : { ...breaking, pages });
    expect(lines.filter(one => /\b(?:page)\b/.test(one))).toEqual([expect.stringContaining(line)]);
  });
});
