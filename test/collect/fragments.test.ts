/** Changelog fragments and templates for pull requests, from real repositories. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFragmentFolders, readFragments } from '../../src/collect/fragments.ts';
import { readPullRequestTemplates } from '../../src/collect/pull-request-templates.ts';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import { gitEnvironment, type Repository, RepositoryBuilder } from '../support/repository.ts';

async function read(repository: Repository, from: string | null, to = 'HEAD'): Promise<readonly string[]> {
  const git = openGit(repository.directory, gitEnvironment());
  const folders = await findFragmentFolders(disk, repository.directory);
  const found = await readFragments(git, folders, { from, to });
  const subjects = await Promise.all(found.map(({ commit }) => git.run(['log', '-1', '--format=%s', commit])));
  return found.map(({ path, text }, at) => `${subjects[at]?.stdout.trim()}: ${path}: ${text}`);
}

function story(): RepositoryBuilder {
  const builder = new RepositoryBuilder();
  builder.commit('start', { files: { 'changelog.d/README.md': 'How to', 'changelog.d/old.fix.md': 'Old' } });
  builder.commit('two', { files: { 'changelog.d/a.fix.md': 'First', 'src/a.ts': '1' } });
  builder.commit('three', { files: { 'changelog.d/a.fix.md': 'Mended', 'changelog.d/old.fix.md': 'Old, mended' } });
  builder.commit('four', {
    files: { '.changeset/config.json': '{}', '.changeset/b c.md': '---\n---\n', 'changelog.d/ü.feature.md': 'Ümlaut' },
  });
  builder.commit('take in', { files: { 'changelog.d/a.fix.md': null } });
  return builder;
}

describe('fragments', () => {
  test('are those that the range added, as they were last, at the commit that added them', async () => {
    const repository = story().write();
    expect((await read(repository, 'HEAD~4')).toSorted()).toEqual([
      'four: .changeset/b c.md: ---\n---\n',
      'four: changelog.d/ü.feature.md: Ümlaut',
      'two: changelog.d/a.fix.md: Mended',
    ]);
    expect(await read(repository, 'HEAD~2', 'HEAD')).toEqual(
      expect.arrayContaining([expect.stringContaining('Ümlaut')]),
    );
    expect(await read(repository, 'HEAD~1')).toEqual([]);
  });

  test('from the first commit are all of them', async () => {
    expect(await read(story().write(), null)).toContain('start: changelog.d/old.fix.md: Old, mended');
  });

  test('cost no process where there is no folder for them', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one', { files: { 'a.md': 'x' } });
    const { directory } = builder.write();
    const git = { ...openGit(directory, gitEnvironment()), run: () => Promise.reject(new Error('ran')) };
    for (const root of [directory, null])
      expect(await readFragments(git, await findFragmentFolders(disk, root), { from: null, to: 'HEAD' })).toEqual([]);
  });
});

test('templates for pull requests are read wherever GitHub looks for them, each text once', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('one', { files: { 'a.md': 'x' } });
  const { directory } = builder.write();
  expect(await readPullRequestTemplates(disk, directory)).toEqual([]);
  mkdirSync(join(directory, '.github/PULL_REQUEST_TEMPLATE'), { recursive: true });
  mkdirSync(join(directory, 'docs'));
  writeFileSync(join(directory, '.github/PULL_REQUEST_TEMPLATE/bug.md'), 'Bug');
  writeFileSync(join(directory, 'docs/pull_request_template.md'), 'Docs');
  writeFileSync(join(directory, 'PULL_REQUEST_TEMPLATE.md'), 'Bug');
  expect((await readPullRequestTemplates(disk, directory)).map(({ text }) => text).toSorted()).toEqual(['Bug', 'Docs']);
  expect(await readPullRequestTemplates(disk, null)).toEqual([]);
});
