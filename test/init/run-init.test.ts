import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInit } from '../../src/commands/init.ts';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import { gitEnvironment, RepositoryBuilder } from '../support/repository.ts';

const host = { say: () => {}, during: <T>(_title: string, work: Promise<T>) => work };

test('what somebody writes while the question is open is kept', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('feat: first light');
  const { directory } = builder.write();
  const config = join(directory, '.github/drumroll.yml');
  const ask = async (): Promise<boolean> => {
    mkdirSync(join(directory, '.github'));
    writeFileSync(config, 'product: Theirs\n');
    return true;
  };
  const edges = { git: openGit(directory, gitEnvironment()), files: disk, ask };
  const run = runInit({ directory, isYes: false, isDryRun: false, withLaunches: false }, edges, host, () => {});
  await expect(run).rejects.toMatchObject({ code: 'E_INIT_CHANGED' });
  expect(readFileSync(config, 'utf8')).toBe('product: Theirs\n');
  expect(existsSync(join(directory, '.github/workflows'))).toBe(false);
});

test('in a repository without commits there is nothing to look at, and all to write', async () => {
  const { directory } = new RepositoryBuilder().write();
  const shown: string[] = [];
  const edges = { git: openGit(directory, gitEnvironment()), files: disk, ask: null };
  await runInit({ directory, isYes: true, isDryRun: false, withLaunches: false }, edges, host, text =>
    shown.push(text),
  );
  expect(shown).toHaveLength(4);
  expect(existsSync(join(directory, '.github/drumroll.yml'))).toBe(true);
});

test('where launches are asked for, there is a button and a form for them, and what is there stays', async () => {
  const { directory } = new RepositoryBuilder().write();
  const edges = { git: openGit(directory, gitEnvironment()), files: disk, ask: null };
  const form = join(directory, '.github/ISSUE_TEMPLATE/launch.yml');
  mkdirSync(join(directory, '.github/ISSUE_TEMPLATE'), { recursive: true });
  writeFileSync(form, 'name: Theirs\n');
  await runInit({ directory, isYes: true, isDryRun: false, withLaunches: true }, edges, host, () => {});
  expect(readFileSync(form, 'utf8')).toBe('name: Theirs\n');
  expect(readFileSync(join(directory, '.github/workflows/launch.yml'), 'utf8')).toMatch(/^name: Launch\n/);
});
