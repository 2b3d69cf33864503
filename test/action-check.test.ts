/** `check` in the Action: `dist/action.js` on pull request events, by the rules of the base, with no right to write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type PullAction, pullRequestEvent } from './doubles/events.ts';
import type { GitHubDouble } from './doubles/github.ts';
import { honestGitHub } from './doubles/honest.ts';
import type { OpenedPull } from './doubles/person.ts';
import { type ActionRun, type RunnerEvent, runAction } from './doubles/run-action.ts';

const READ_ONLY = 'ghs_readonly';

interface Story {
  readonly config?: string;
  readonly template?: string;
  readonly pull: OpenedPull;
  readonly author?: string;
  readonly visibility?: 'public' | 'private';
}

async function opened({ config, template, pull, author = 'mia', visibility = 'public' }: Story): Promise<{
  github: GitHubDouble;
  number: number;
}> {
  const github = await honestGitHub({ repository: 'tidewater/app', visibility });
  github.token(READ_ONLY, { permissions: { contents: 'read', pull_requests: 'read', issues: 'read' } });
  const files = {
    'readme.md': 'Tidewater\n',
    ...(config === undefined ? {} : { '.github/drumroll.yml': config }),
    ...(template === undefined ? {} : { '.github/pull_request_template.md': template }),
  };
  github.person('mia').push('main', { message: 'feat: first light', files });
  const { number } = github.person(author).openPullRequest({
    head: 'topic',
    base: 'main',
    commits: [{ message: pull.title, files: { 'src/a.ts': '1' } }],
    ...pull,
  });
  return { github, number };
}

async function checked(
  story: Story,
  { token = READ_ONLY, action = 'opened' }: { readonly token?: string; readonly action?: PullAction } = {},
): Promise<ActionRun> {
  const { github, number } = await opened(story);
  return checkedAs(github, pullRequestEvent(github, number, action, story.author), token);
}

async function checkedAs(github: GitHubDouble, event: RunnerEvent, token: string): Promise<ActionRun> {
  github.log.clear();
  const directory = mkdtempSync(join(tmpdir(), 'drumroll-empty-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const run = await runAction({ directory, event, environment: github.environment(token) });
  onTestFinished(run.clean);
  expect(github.log.writes).toEqual([]);
  return run;
}

const REQUIRE = 'check: { level: require }\n';
const BREAKING: OpenedPull = { title: 'feat!: page the Exports API', body: 'It pages now.' };

test('says in the summary what customers will read, where the words come from and what it asks of the version', async () => {
  const { code, summary, out } = await checked({
    pull: {
      title: 'feat(exports): schedule',
      body: 'Words.\n\nRelease-Note: You can now schedule an export. It runs at night.',
    },
  });
  expect(code).toBe(0);
  expect(summary).toContain('## What readers will see of `#1`');
  expect(summary).toContain('> ### You can now schedule an export');
  expect(summary).toContain('> It runs at night.');
  expect(summary).toContain('The words are from the release-note line of `#1`.');
  expect(summary).toContain('**Version:** minor: it adds one feature.');
  expect(summary).toContain('Nothing is missing.');
  expect(out).not.toContain('::error');
});

test('warns, and stays green, unless the base requires more', async () => {
  const { code, out, summary } = await checked({ pull: BREAKING });
  expect(code).toBe(0);
  expect(out).toContain('::warning title=breaking-migration::It breaks something');
  expect(summary).toMatch(/Before you merge[\s\S]*BREAKING CHANGE:/);
});

test('fails where the base requires it, and says what to write', async () => {
  const { code, out } = await checked({ pull: BREAKING, config: REQUIRE });
  expect(code).toBe(1);
  expect(out).toContain('::error title=breaking-migration::');
  expect(out).toContain('::error title=E_CHECK_FAILED::');
});

test('is content with what the description says of breaking', async () => {
  const body = 'It pages.\n\nBREAKING CHANGE: Follow `next` until it is null.';
  const { code, summary } = await checked({ pull: { ...BREAKING, body }, config: REQUIRE });
  expect([code, summary]).toEqual([0, expect.stringContaining('> Follow `next` until it is null.')]);
});

test('a fork cannot change the rules that it is reviewed by', async () => {
  const pull = {
    ...BREAKING,
    fork: 'stranger',
    head: 'patch-1',
    commits: [{ message: BREAKING.title, files: { '.github/drumroll.yml': 'check: { level: off }\n' } }],
  };
  const { code, out } = await checked({ pull, config: REQUIRE, author: 'stranger' });
  expect([code, out]).toEqual([1, expect.stringContaining('E_CHECK_FAILED')]);
});

test('levels follow labels, authors and paths, and bots are never asked', async () => {
  const config = [
    'check:',
    '  level: off',
    '  levels:',
    '    - { when: { label: customer-facing }, level: require }',
    '    - { when: { path: "docs/**" }, level: require }',
    '    - { when: { author: sam }, level: warn }',
    '',
  ].join('\n');
  const run = async (pull: Partial<OpenedPull>, author = 'mia'): Promise<readonly unknown[]> => {
    const { code, summary } = await checked({ pull: { ...BREAKING, ...pull }, config, author });
    return [code, /Nothing is asked/.test(summary), /Before you merge/.test(summary)];
  };
  expect(await run({})).toEqual([0, true, false]);
  expect(await run({ labels: ['Customer-Facing'] })).toEqual([1, false, true]);
  expect(await run({ commits: [{ message: 'x', files: { 'docs/a.md': '1' } }] })).toEqual([1, false, true]);
  expect(await run({}, 'sam')).toEqual([0, false, true]);
  expect(await run({ labels: ['customer-facing'] }, 'renovate[bot]')).toEqual([0, true, false]);
});

test('a form that nobody filled in is one finding, and the form is no note', async () => {
  const template = '## Release note\n\n<!-- what readers read, or none -->\n\n_Write it here._\n';
  const story = { template, config: REQUIRE };
  const unfilled = await checked({ ...story, pull: { title: 'feat: schedule exports', body: template } });
  expect([unfilled.code, unfilled.out]).toEqual([1, expect.stringContaining('title=note-unfilled')]);
  const none = await checked({
    ...story,
    pull: { title: 'feat: schedule exports', body: '## Release note\n\nnone\n' },
  });
  expect([none.code, none.summary]).toEqual([0, expect.stringContaining('Customers read nothing of it')]);
});

test('colleagues’ texts are shown only where the repository is private', async () => {
  const pull = { title: 'feat!: page exports', body: 'BREAKING CHANGE: Follow `next`.' };
  const open = await checked({ pull });
  expect(open.summary).not.toContain('support brief');
  expect(open.summary).toContain('Their texts are not shown in a public place');
  const closed = await checked({ pull, visibility: 'private' });
  expect(closed.summary).toContain('**Support** (support brief)');
});

test('a changelog fragment of the pull request is the note, also from a fork', async () => {
  const pull = {
    title: 'Rework the scheduler',
    fork: 'stranger',
    head: 'patch-1',
    commits: [
      { message: 'Rework', files: { 'changelog.d/2.feature.md': 'You can now plan exports.', 'src/a.ts': '2' } },
    ],
  };
  const { code, summary } = await checked({ pull, author: 'stranger', config: REQUIRE });
  expect([code, summary]).toEqual([0, expect.stringContaining('You can now plan exports')]);
  expect(summary).toContain('from changelog.d/2.feature.md');
});

test('it is refused on pull_request_target, which hands out a token that may write', async () => {
  const { github, number } = await opened({ pull: BREAKING });
  const event = { ...pullRequestEvent(github, number, 'opened'), name: 'pull_request_target' };
  const directory = mkdtempSync(join(tmpdir(), 'drumroll-empty-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const run = await runAction({ directory, event, inputs: { command: 'check' }, environment: github.environment() });
  onTestFinished(run.clean);
  expect([run.code, run.out]).toEqual([2, expect.stringContaining('E_EVENT_UNKNOWN')]);
});

test('without a token the event alone is read', async () => {
  const { code, out, summary } = await checked({ pull: BREAKING, config: REQUIRE }, { token: '' });
  expect(code).toBe(0);
  expect(out).toContain('Without a token');
  expect(summary).toContain('Page the Exports API');
});

test('a description that was mended since the event counts as it is now', async () => {
  const { github, number } = await opened({ pull: BREAKING, config: REQUIRE });
  const event = pullRequestEvent(github, number, 'opened');
  github.person('mia').editBody(number, 'BREAKING CHANGE: Follow `next`.');
  const run = await checkedAs(github, event, READ_ONLY);
  expect(run.code).toBe(0);
});

test('hostile text is only text, in the summary and in the log', async () => {
  const body = [
    'Release-Note: <img src=x onerror=alert(1)> @everyone see #1 and ![x](https://evil.example/p.png) ::set-env name=A::b',
    '',
  ].join('\n');
  const title = 'feat: x\u202egnp ::warning::forged %0A::error::two';
  const { code, summary, out } = await checked({ pull: { title, body } });
  expect(code).toBe(0);
  expect(summary).not.toMatch(/<img|(?<!`)@everyone|!\[x\]|\u202e/);
  expect(out.split('\n').filter(line => line.startsWith('::') && !line.startsWith('::warning title='))).toEqual([]);
});

test('a description too intricate to be read is said, and what it holds back stays so', async () => {
  const body = `${'> '.repeat(3000)}\n\nRelease-Note: none\nFeature-Flag: s`;
  const { summary } = await checked({ pull: { title: 'feat: hidden', body } });
  expect(summary).toContain('**Not read:** The text of `#1` has more nested');
  expect(summary).toContain('Customers read nothing of it:** it is behind a feature flag');
});

test('an event without a pull request is wrong use', async () => {
  const { github } = await opened({ pull: BREAKING });
  const directory = mkdtempSync(join(tmpdir(), 'drumroll-empty-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const event = { name: 'push', payload: {} };
  const run = await runAction({ directory, event, inputs: { command: 'check' }, environment: github.environment() });
  onTestFinished(run.clean);
  expect([run.code, run.out]).toEqual([2, expect.stringContaining('E_CHECK_NO_PULL_REQUEST')]);
});
