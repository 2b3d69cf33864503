/** `check` in real clones: whose pull request it is, what it is called and what it changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CheckCloneOptions, checkClone } from '../src/commands/check-clone.ts';
import { runCli } from '../src/commands/run-cli.ts';
import { disk } from '../src/edges/files.ts';
import { openGit } from '../src/edges/git.ts';
import { temporaryFolder } from './support/process.ts';
import { git, gitEnvironment, RepositoryBuilder } from './support/repository.ts';

const HOST = { say: () => {}, during: <T>(_title: string, work: Promise<T>) => work };

async function check(directory: string, asked: Partial<CheckCloneOptions> = {}): Promise<string> {
  let printed = '';
  const options: CheckCloneOptions = {
    directory,
    title: null,
    bodyFile: null,
    labels: [],
    author: null,
    base: null,
    configFile: null,
    level: null,
    isJson: false,
    ...asked,
  };
  await checkClone(
    options,
    { git: openGit(directory, gitEnvironment()), files: disk },
    HOST,
    text => (printed += text),
  );
  return printed;
}

function clone(build: (repository: RepositoryBuilder) => void): string {
  const builder = new RepositoryBuilder();
  build(builder);
  return builder.write().directory;
}

const BOT = 'dependabot[bot] <1+dependabot[bot]@users.noreply.github.com>';
const byBot = (): string => clone(builder => builder.commit('Bump a from 1 to 2', { author: BOT }));

describe('the author', () => {
  test('of a title is not who made the newest commit', async () => {
    const directory = byBot();
    expect(await check(directory)).toContain('Nothing is asked of this pull request.');
    const told = await check(directory, { title: 'fix: bugs' });
    expect(told).toContain('**Before you merge**');
    expect(told).toContain('unnamed author');
    expect(told).not.toContain('dependabot');
    git(directory, 'config', 'user.name', 'Priya Nair');
    expect(await check(directory, { title: 'fix: bugs' })).toContain('Priya Nair');
  });

  test('is the one that somebody names', async () => {
    const told = await check(byBot(), { title: 'fix: bugs', author: 'renovate[bot]' });
    expect(told).toContain('Nothing is asked');
  });
});

describe('the newest commit', () => {
  test('that is a merge has the title in its body, and the paths that it brought', async () => {
    const directory = clone(builder => {
      builder.commit('chore: start', { files: { 'a.txt': 'a' } });
      builder.branch('topic');
      builder.commit('wip', { on: 'topic', files: { 'docs/guide.md': 'b' } });
      builder.commit(
        'Merge pull request #12 from mia/topic\n\nfeat: plan exports\n\nRelease-Note: You can plan exports.',
        {
          merges: ['topic'],
          files: { 'docs/guide.md': 'b' },
        },
      );
      builder.commit('x', { on: 'other' });
    });
    const levels = "check:\n  levels:\n    - { when: { path: 'docs/**' }, level: 'off' }\n";
    mkdirSync(join(directory, '.github'));
    writeFileSync(join(directory, '.github/drumroll.yml'), levels);
    const told = await check(directory);
    expect(told).toContain('You can plan exports.');
    expect(told).toContain('**Version:** minor');
    expect(told).toContain('Nothing is asked');
  });

  test('is missing in an empty repository, where only a title can be reviewed', async () => {
    const directory = temporaryFolder();
    git(directory, 'init', '--quiet');
    await expect(check(directory)).rejects.toMatchObject({ code: 'E_GIT_NO_COMMITS' });
    expect(await check(directory, { title: 'feat: plan exports' })).toContain('Plan exports');
  });
});

describe('the base', () => {
  test('may have nothing to do with the newest commit, or not be there', async () => {
    const directory = clone(builder => {
      builder.commit('feat: a');
      builder.commit('Pages', { on: 'gh-pages' });
    });
    await expect(check(directory, { base: 'gh-pages' })).rejects.toMatchObject({
      code: 'E_REF_UNRELATED',
      exitCode: 2,
    });
    await expect(check(directory, { base: 'nowhere' })).rejects.toMatchObject({ code: 'E_REF_UNKNOWN' });
  });
});

test.each(['', 'nowhere.md'])('a description in a folder or nowhere is a wrong option: %s', async path => {
  const directory = byBot();
  const asked = { title: 'feat: a', bodyFile: join(directory, path) };
  await expect(check(directory, asked)).rejects.toMatchObject({ code: 'E_OPTION_INVALID', exitCode: 2 });
});

test('a pull request without a number is called so, for people and programs', async () => {
  const directory = clone(builder => builder.commit('feat: plan exports'));
  git(directory, 'remote', 'add', 'origin', 'https://github.com/tidewater/app.git');
  const body = join(directory, 'body.md');
  writeFileSync(body, '```release-note\nYou can plan exports. They run at night.\n```\n');
  for (const isJson of [false, true]) {
    const told = await check(directory, { title: 'feat: plan exports', bodyFile: body, isJson });
    expect(told).toContain('the release-note block of this pull request');
    expect(told).not.toMatch(/#0|pull\/0/);
  }
});

test('what is not understood names the help of its command', async () => {
  const stream = { write: () => true };
  const terminal = { directory: byBot(), environment: gitEnvironment(), stdout: stream, stderr: stream };
  await expect(runCli(['check', '--titel', 'x'], terminal)).rejects.toMatchObject({
    code: 'E_USAGE',
    fix: expect.stringContaining('`drumroll check --help`'),
  });
});

test('what customers read is told by the change, in whatever form a template of the team puts it', async () => {
  const directory = clone(builder =>
    builder.commit('chore: start', {
      files: {
        '.github/drumroll/templates/release/notes.hbs':
          '{{#each sections}}{{#each entries}}{{md sentence}} {{marker}}\n{{/each}}{{/each}}',
      },
    }),
  );
  const told = await check(directory, { title: 'fix: charts keep their <!-- zone --> when you copy them' });
  expect(told).not.toContain('Customers read nothing');
  expect(told).toContain('**Customers** (notes)\n\n> Charts keep their \\<!-- zone --> when you copy them.\n');
  const unseen = await check(directory, { title: 'chore: tidy' });
  expect(unseen).toContain('**Customers read nothing of it:**');
  expect(unseen).not.toContain('**Customers** (');
});
