/** The Action on GitHub, end to end: `dist/action.js` started as the runner does, against the double. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tagEvent } from './doubles/events.ts';
import type { GitHubDouble } from './doubles/github.ts';
import { honestGitHub } from './doubles/honest.ts';
import { type ActionRun, runAction } from './doubles/run-action.ts';
import { gitEnvironment } from './support/repository.ts';

/** A repository with a release and two merged pull requests after it. */
async function tidewater(options: Parameters<typeof honestGitHub>[0] = {}): Promise<GitHubDouble> {
  const github = await honestGitHub({ repository: 'tidewater/app', visibility: 'private', ...options });
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first light', files: { 'package.json': '{"version":"1.0.0"}' } });
  mia.tag('v1.0.0');
  merge(github, 'feat: plan exports ahead', 'plan');
  merge(github, 'chore: tidy', 'tidy');
  return github;
}

function merge(github: GitHubDouble, title: string, head: string): number {
  const mia = github.person('mia');
  const { number } = mia.openPullRequest({
    title,
    head,
    base: 'main',
    commits: [{ message: title, files: { [`src/${head}.ts`]: title } }],
  });
  mia.merge(number, 'squash');
  return number;
}

function emptyFolder(_github: GitHubDouble): string {
  const folder = mkdtempSync(join(tmpdir(), 'drumroll-clone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function clone(github: GitHubDouble, ...options: readonly string[]): string {
  const folder = emptyFolder(github);
  const from = `file://${github.repository.directory}`;
  execFileSync('git', ['clone', '--quiet', ...options, from, folder], { env: gitEnvironment() });
  return folder;
}

async function push(
  github: GitHubDouble,
  inputs: Readonly<Record<string, string>> = {},
  directory = clone(github),
): Promise<ActionRun> {
  const run = await runAction({
    directory,
    event: { name: 'push', ref: 'refs/heads/main', sha: gitOf(github, 'rev-parse', 'main') },
    inputs,
    environment: { ...github.environment(), DRUMROLL_WRITE_SPACING_MS: '0' },
  });
  onTestFinished(run.clean);
  return run;
}

function filesOn(github: GitHubDouble, branch: string): readonly string[] {
  return gitOf(github, 'ls-tree', '-r', '--name-only', branch).split('\n');
}

function gitOf(github: GitHubDouble, ...args: readonly string[]): string {
  const options = { cwd: github.repository.directory, env: gitEnvironment(), encoding: 'utf8' } as const;
  return execFileSync('git', [...args], options).trimEnd();
}

/** Method and path of each write, without numbers and names. */
function writesOf(github: GitHubDouble): readonly string[] {
  return github.log.writes.map(({ method, path }) => `${method} ${path.replace(/^.*\/repos\/[^/]+\/[^/]+\//, '')}`);
}

describe('a push to the release branch', () => {
  test('makes a pull request, a draft release and an issue; the next one writes nothing', async () => {
    const github = await tidewater();
    const first = await push(github);
    expect([first.code, first.err]).toEqual([0, '']);
    const { threads, releases } = github.repository.data;
    expect(releases.map(({ tagName, isDraft }) => [tagName, isDraft])).toEqual([['v1.1.0', true]]);
    expect(releases[0]?.body).toContain('Plan exports ahead.');
    const pullRequest = threads.get(Number(first.outputs['pull-request']));
    expect(pullRequest?.pull).toMatchObject({ headRef: 'drumroll/main', baseRef: 'main', isDraft: true });
    expect(threads.get(Number(first.outputs.issue))?.pull ?? null).toBeNull();
    expect(filesOn(github, 'drumroll/main')).toContain('releases/next/notes.md');
    expect(first.out).toMatch(/\d+ requests to GitHub; left this hour: .+ points/);
    expect(first.summary).toContain('Plan exports ahead.');

    github.log.clear();
    const second = await push(github);
    expect([second.code, writesOf(github)]).toEqual([0, []]);
  });

  test('one more merge updates exactly what tells of it', async () => {
    const github = await tidewater();
    await push(github);
    merge(github, 'fix: keep time zones', 'zones');
    github.log.clear();
    const run = await push(github);
    expect(run.code).toBe(0);
    const kinds = new Set(writesOf(github).map(write => write.replace(/\/[0-9a-f]{40}|\/\d+/g, '/n')));
    expect([...kinds].filter(kind => !kind.includes('git/'))).toEqual([
      'PATCH pulls/n',
      'PATCH releases/n',
      'PATCH issues/n',
    ]);
    expect(gitOf(github, 'show', 'drumroll/main:releases/next/notes.md')).toContain('Keep time zones.');
  });

  test('a text that a person edited is kept, wherever it is, and what nobody touched goes on', async () => {
    const github = await tidewater();
    const first = await push(github);
    const mia = github.person('mia');
    const notes = 'releases/next/notes.md';
    const edited = `${gitOf(github, 'show', `drumroll/main:${notes}`)}\n\nA word of thanks.\n`;
    mia.push('drumroll/main', { message: 'docs: thank people', files: { [notes]: edited } });
    const issue = Number(first.outputs.issue);
    mia.editBody(issue, `${github.repository.thread(issue).body}\n- [ ] Call Sam`);
    merge(github, 'fix: keep time zones', 'zones');
    const run = await push(github);
    expect(run.code).toBe(0);
    const text = gitOf(github, 'show', `drumroll/main:${notes}`);
    expect(text).toContain('- Keep time zones. <!-- #');
    expect(text).toMatch(/\n\nA word of thanks\.$/);
    expect(github.repository.thread(issue).body).toContain('Call Sam');
    expect(gitOf(github, 'show', 'drumroll/main:releases/next/internal-changelog.md')).toContain('Keep time zones.');
  });

  test.each([
    ['without a checkout', (github: GitHubDouble) => emptyFolder(github)],
    ['with a shallow one', (github: GitHubDouble) => clone(github, '--depth=1')],
  ])('%s the drafts are the same', async (_, place) => {
    const github = await tidewater();
    await push(github);
    const whole = gitOf(github, 'show', 'drumroll/main:releases/next/notes.md');
    github.log.clear();
    const run = await push(github, {}, place(github));
    expect([run.code, writesOf(github)]).toEqual([0, []]);
    expect(gitOf(github, 'show', 'drumroll/main:releases/next/notes.md')).toBe(whole);
  });

  test('in a public repository nothing internal is written anywhere, and the run says what was withheld', async () => {
    const github = await tidewater({ visibility: 'public' });
    const run = await push(github);
    expect(run.code).toBe(0);
    const files = filesOn(github, 'drumroll/main').filter(path => path.startsWith('releases/'));
    expect(files).toEqual(['releases/next/internal-changelog.md', 'releases/next/notes.md']);
    expect(run.outputs.issue).toBeUndefined();
    expect(run.out).toContain('Withheld, because tidewater/app is readable by everybody');
  });

  test('where workflows may not open pull requests, the branch is pushed and the run stays green', async () => {
    const github = await tidewater();
    github.repository.data.settings.actionsMayCreatePullRequests = false;
    const run = await push(github);
    expect(run.code).toBe(0);
    expect(run.outputs['pull-request']).toBeUndefined();
    expect(filesOn(github, 'drumroll/main')).toContain('releases/next/notes.md');
    expect(run.summary).toContain('/compare/main...drumroll/main');
  });

  test('without the permission to write, the message names it and the line to add', async () => {
    const github = await tidewater();
    github.token('ghs_reader', {
      permissions: { metadata: 'read', contents: 'read', pull_requests: 'read', issues: 'read' },
    });
    const run = await push(github, { token: 'ghs_reader' });
    expect(run.code).not.toBe(0);
    expect(run.out).toContain('contents: write');
    expect(run.summary).toContain('Plan exports ahead.');
  });

  test('asked only to read, or to say what it would do, it writes nothing', async () => {
    const github = await tidewater();
    const [read, dry] = [await push(github, { github: 'false' }), await push(github, { 'dry-run': 'true' })];
    expect([read.code, dry.code, writesOf(github)]).toEqual([0, 0, []]);
    expect(dry.out).toContain('Would create');
  });
});

describe('a pushed tag that no approved text waits for', () => {
  /** Nothing is checked out, as in the workflow that publishes. */
  async function tagged(labels: readonly string[]): Promise<{ github: GitHubDouble; run: ActionRun }> {
    const github = await tidewater();
    const mia = github.person('mia');
    mia.label(1, ...labels);
    mia.tag('v1.0.1');
    const run = await runAction({
      directory: emptyFolder(github),
      event: tagEvent(github, 'v1.0.1'),
      environment: { ...github.environment(), DRUMROLL_WRITE_SPACING_MS: '0' },
    });
    onTestFinished(run.clean);
    return { github, run };
  }

  test('of a hotfix is published at once, and the notes are an output', async () => {
    const { github, run } = await tagged(['hotfix']);
    expect([run.code, run.err]).toEqual([0, '']);
    const [page] = github.repository.data.releases;
    expect(page).toMatchObject({ tagName: 'v1.0.1', isDraft: false });
    expect(page?.body).toContain('Plan exports ahead.');
    expect(readFileSync(run.outputs.notes ?? '', 'utf8')).toBe(page?.body);
    expect(run.summary).toContain('without an approval, as a hotfix');
  });

  test('of another release is not, and says which change keeps it from being a hotfix', async () => {
    const { github, run } = await tagged([]);
    expect([run.code, writesOf(github)]).toEqual([0, []]);
    expect(run.out).toContain('`v1.0.1` is no hotfix, because `#1` is not marked as one');
    expect(readFileSync(run.outputs.notes ?? '', 'utf8')).toContain('Plan exports ahead.');
  });
});
