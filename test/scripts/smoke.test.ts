/** The smoke scenario, run against our double: what it would do to GitHub. */
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { gitEnvironment } from '../doubles/git-environment.ts';
import { TOKEN } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';

async function smoke(
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; out: string; err: string }> {
  const script = new URL('../../scripts/smoke.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script], { env: { ...gitEnvironment(), ...environment } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', chunk => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', chunk => {
    err += chunk;
  });
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  return { code, out, err };
}

test('without a token it says what to set and what it would prove', async () => {
  const { code, err } = await smoke({ SMOKE_REPOSITORY: 'tidewater/app' });
  expect(code).toBe(2);
  expect(err).toMatch(/^Nothing was run: set GITHUB_TOKEN and SMOKE_REPOSITORY/);
});

test('it runs the scenario and leaves nothing behind', async () => {
  const github = await honestGitHub({ visibility: 'private' });
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first light' });
  mia.tag('v1.0.0');
  const { number } = mia.openPullRequest({
    title: 'feat: plan exports ahead',
    commits: [{ message: 'feat: plan exports ahead' }],
  });
  mia.merge(number);
  const environment = {
    GITHUB_TOKEN: TOKEN,
    SMOKE_REPOSITORY: 'tidewater/app',
    GITHUB_API_URL: github.url,
    DRUMROLL_WRITE_SPACING_MS: '0',
  };
  const { code, out, err } = await smoke(environment);
  expect(out + err).toMatch(/^(?:ok: .*\n){5}$/);
  expect(code).toBe(0);
  const { refs, releases, threads } = github.repository.data;
  expect(Object.keys(refs).filter(name => name.startsWith('refs/heads/drumroll'))).toEqual([]);
  expect(releases).toEqual([]);
  expect([...threads.values()].filter(({ state }) => state === 'open')).toEqual([]);
});

test('it stops before a repository that has drafts', async () => {
  const github = await honestGitHub();
  github.person('mia').push('main', { message: 'feat: first light' });
  github.person('mia').push('drumroll-state', { message: 'state' });
  const { code, out } = await smoke({
    GITHUB_TOKEN: TOKEN,
    SMOKE_REPOSITORY: 'tidewater/app',
    GITHUB_API_URL: github.url,
  });
  expect([code, out]).toEqual([1, 'it has a branch drumroll-state: give a repository made for this\n']);
  expect(github.repository.head('drumroll-state')).not.toBeNull();
});
