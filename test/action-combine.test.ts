/** The three steps of docs/github.md for several repositories: a job each saves evidence, one job combines it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { GitHubDouble } from './doubles/github.ts';
import { honestGitHub } from './doubles/honest.ts';
import { type ActionRun, runAction } from './doubles/run-action.ts';
import { gitEnvironment } from './support/repository.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drumroll-combine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository with a release and one merged pull request, number 1, after it. */
async function repositoryOf(slug: string, title: string, visibility: 'public' | 'private'): Promise<GitHubDouble> {
  const github = await honestGitHub({ repository: slug, visibility });
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first light' });
  mia.tag('v1.0.0');
  const { number } = mia.openPullRequest({
    title,
    head: 'topic',
    base: 'main',
    labels: ['enhancement'],
    commits: [{ message: title, files: { 'a.txt': title } }],
  });
  mia.merge(number, 'squash');
  return github;
}

async function run(
  directory: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const outcome = await runAction({ directory, event: { name: 'workflow_dispatch' }, inputs, environment });
  onTestFinished(outcome.clean);
  expect([outcome.code, outcome.err]).toEqual([0, '']);
  return outcome;
}

/** Steps one and two, as the matrix runs them: check out, save. */
async function save(github: GitHubDouble, environment: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const directory = emptyFolder();
  const from = `file://${github.repository.directory}`;
  execFileSync('git', ['clone', '--quiet', from, directory], { env: gitEnvironment() });
  // As `actions/checkout` leaves it.
  const remote = `https://github.com/${github.repository.slug}.git`;
  execFileSync('git', ['remote', 'set-url', 'origin', remote], { cwd: directory, env: gitEnvironment() });
  const inputs = { command: 'draft', github: 'false', 'save-evidence': 'evidence.json' };
  const saved = await run(directory, inputs, { ...github.environment(), ...environment });
  expect(github.log.writes).toEqual([]);
  return saved;
}

async function combine(
  repositories: Readonly<Record<string, GitHubDouble>>,
): Promise<{ readonly combined: ActionRun; readonly notes: string; readonly release: string }> {
  const workspace = emptyFolder();
  const files: string[] = [];
  for (const [name, github] of Object.entries(repositories)) {
    const { outputs } = await save(github);
    copyFileSync(outputs.evidence ?? '', join(workspace, `${name}.json`));
    files.push(`${name}.json`);
  }
  const inputs = { command: 'combine', evidence: `${files.join('\n')}\n`, release: '2.4.0' };
  const combined = await run(workspace, inputs, { GITHUB_REPOSITORY: 'tidewater/releases' });
  const read = (file: string | undefined): string => readFileSync(file ?? '', 'utf8');
  return { combined, notes: read(combined.outputs.notes), release: read(combined.outputs.json) };
}

test('one release comes out, with every change named for its repository', async () => {
  const app = await repositoryOf('tidewater/app', 'feat: plan exports ahead', 'public');
  const api = await repositoryOf('tidewater/api', 'fix: answer in time', 'public');
  const { combined, notes, release } = await combine({ app, api });
  expect(notes).toContain('Plan exports ahead. <!-- app#1 -->');
  expect(notes).toContain('Answer in time. <!-- api#1 -->');
  expect(combined.summary).toContain('Plan exports ahead.');
  const { ledger } = JSON.parse(release);
  const shas = [app, api].map(({ repository }) => repository.head('main'));
  expect(ledger.filter(({ kind }: { kind: string }) => kind === 'commit').map(({ id }: { id: string }) => id)).toEqual(
    shas,
  );
  expect(combined.outputs).toMatchObject({ commits: '2', changes: '2', public: '2' });
});

test.each([
  ['public', 'private'],
  ['private', 'public'],
] as const)('of a %s and a %s repository files tell, and not a summary that others may read', async (first, second) => {
  const app = await repositoryOf('tidewater/app', 'feat: plan exports ahead', first);
  const api = await repositoryOf('tidewater/api', 'fix: answer in time', second);
  const { combined, notes } = await combine({ app, api });
  expect(notes).toContain('Answer in time.');
  expect(combined.summary).not.toMatch(/Answer in time\.|Plan exports ahead\./);
  expect(combined.summary).toContain('repositories that not everybody may read');
});

test('the notes of a private repository stay out of the summary of another one’s workflow', async () => {
  const api = await repositoryOf('tidewater/api', 'fix: answer in time', 'private');
  expect((await save(api)).summary).toContain('Answer in time.');
  const { summary, outputs } = await save(api, { GITHUB_REPOSITORY: 'tidewater/releases' });
  expect(readFileSync(outputs.notes ?? '', 'utf8')).toContain('Answer in time.');
  expect(summary).not.toContain('Answer in time.');
  expect(summary).toContain('repositories that not everybody may read');
});
