/** The double's git over HTTP: clone, push, token, and GitHub's side of a push. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { gitEnvironment } from './git-environment.ts';
import { TOKEN } from './github.ts';
import { honestGitHub } from './honest.ts';

const run = promisify(execFile);

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'drumroll-clone-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const git = async (directory: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run('git', ['-C', directory, ...args], {
    env: { ...gitEnvironment(), GIT_TERMINAL_PROMPT: '0' },
  });
  return stdout.trim();
};

const withToken = (url: string, token: string): string => url.replace('http://', `http://x-access-token:${token}@`);

test('a shallow clone, a push with the token, and the pull request follows its branch', async () => {
  const github = await honestGitHub({ visibility: 'private' });
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first' }, { message: 'feat: second' });
  const { number } = mia.openPullRequest({ title: 'T', head: 'fix', commits: [{ message: 'fix: one' }] });
  const clone = folder();
  await git(clone, 'clone', '--quiet', '--depth=1', '--branch=fix', withToken(github.gitUrl(), TOKEN), '.');
  expect(await git(clone, 'rev-list', '--count', 'HEAD')).toBe('1');
  await git(clone, 'commit', '--quiet', '--allow-empty', '--message=fix: two');
  await git(clone, 'push', '--quiet', 'origin', 'fix');
  expect(github.repository.thread(number).pull?.headSha).toBe(await git(clone, 'rev-parse', 'HEAD'));
  expect(github.repository.thread(number).pull?.commits).toHaveLength(2);
});

test.each([
  ['nobody', null, /401|could not read Username|Authentication failed/],
  ['an unknown token', 'ghs_unknown', /Authentication failed/],
  ['a token of another repository', 'ghs_other', /not found/],
  ['a token that may only read, to push', 'ghs_reader', /403/],
])('refused: %s', async (_title, token, message) => {
  const github = await honestGitHub({ visibility: 'private' });
  github.person('mia').push('main', { message: 'feat: first' });
  github.token('ghs_other', { repositories: ['tidewater/else'] });
  github.token('ghs_reader', { permissions: { contents: 'read' } });
  const url = token === null ? github.gitUrl() : withToken(github.gitUrl(), token);
  const clone = folder();
  const work = async () => {
    await git(clone, 'clone', '--quiet', url, '.');
    await git(clone, 'push', '--quiet', 'origin', 'main:other');
  };
  await expect(work()).rejects.toThrow(message);
  expect(github.repository.head('other')).toBeNull();
});
