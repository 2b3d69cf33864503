/** A clone's own configuration names programs; reading a clone that lacks objects must start none of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGit, withoutRepository } from '../../src/edges/git.ts';
import { gitEnvironment, RepositoryBuilder } from '../support/repository.ts';

/** A partial clone without one object, whose configuration brings objects by a command; `mark` exists once that ran. */
function lacking(object: string) {
  const builder = new RepositoryBuilder();
  builder.commit('one', { files: { 'a/x.txt': '1' } });
  const { git, directory } = builder.write();
  const id = git('rev-parse', object);
  const mark = join(directory, 'ran');
  rmSync(join(directory, '.git/objects', id.slice(0, 2), id.slice(2)));
  git('config', 'core.repositoryformatversion', '1');
  git('config', 'extensions.partialClone', 'origin');
  git('config', 'remote.origin.promisor', 'true');
  git('config', 'remote.origin.url', join(directory, 'none'));
  git('config', 'remote.origin.uploadpack', `touch ${mark}; false`);
  return { git: openGit(directory, gitEnvironment()), directory, id, wasRun: () => existsSync(mark) };
}

async function textOf(stream: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

describe('a partial clone', () => {
  test('would run a command of its configuration', () => {
    const { directory, id, wasRun } = lacking('HEAD:a/x.txt');
    spawnSync('git', ['cat-file', '-p', id], { cwd: directory, env: gitEnvironment() });
    expect(wasRun()).toBe(true);
  });

  test('does not when a file is missing', async () => {
    const { git, id, wasRun } = lacking('HEAD:a/x.txt');
    const { stdout } = await git.run(['cat-file', '--batch'], `${id}\n`);
    expect(stdout).toBe(`${id} missing\n`);
    expect(wasRun()).toBe(false);
  });

  test.each([
    ['ls-tree', '-r', 'HEAD'],
    ['diff-tree', '-r', '--root', '--name-only', 'HEAD'],
  ])('does not when git %s needs a folder, and says what to do', async (...args) => {
    const { git, wasRun } = lacking('HEAD:a');
    await expect(textOf(git.stream(args))).rejects.toMatchObject({
      code: 'E_GIT_PARTIAL',
      fix: expect.stringContaining('--refetch'),
    });
    expect(wasRun()).toBe(false);
  });

  // Git before 2.45 knows nothing of GIT_NO_LAZY_FETCH, and fetches by a `git fetch` of its own.
  test.each([
    ['fetches nothing', ['fetch', 'origin'], 'fetch.parallel'],
    ['asks no other repository', ['ls-remote', 'origin'], 'not allowed'],
  ])('%s', async (_, args, reason) => {
    const { git, wasRun } = lacking('HEAD:a');
    const { code, stderr } = await git.run(args);
    expect(code).not.toBe(0);
    expect(stderr).toContain(reason);
    expect(wasRun()).toBe(false);
  });
});

test('a repository that was named goes before those that variables name', () => {
  const kept = { PATH: '/bin', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CEILING_DIRECTORIES: '/home' };
  const environment = {
    ...kept,
    GIT_DIR: '/a/.git',
    GIT_WORK_TREE: '/a',
    GIT_INDEX_FILE: '/a/i',
    GIT_COMMON_DIR: '/c',
  };
  expect(withoutRepository(environment)).toEqual(kept);
});
