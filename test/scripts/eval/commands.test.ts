import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, temporaryFolder } from '../../support/process.ts';
import { gitEnvironment, RepositoryBuilder } from '../../support/repository.ts';

function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    env: gitEnvironment(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function tides(): string {
  const builder = new RepositoryBuilder();
  builder.commit('Start (#1)');
  builder.tag('v1.0.0');
  builder.commit('feat: add tides (#2)', { files: { 'CHANGELOG.md': '## 1.1.0\n\n### Added\n\n- Tides (#2)\n' } });
  builder.tag('v1.1.0');
  return builder.write().directory;
}

test('a truth made by `truth` is measured by `eval`, with a mapping beside it', () => {
  const repository = tides();
  const file = join(temporaryFolder(), 'tides.json');
  expect(run('truth.ts', '--repo', repository, '--style', 'headings', '--out', file)).toMatchObject({
    status: 0,
    stdout: '',
  });
  expect(run('truth.ts', '--repo', repository, '--style', 'headings').stdout).toBe(readFileSync(file, 'utf8'));

  const json = () => JSON.parse(run('eval.ts', '--truth', file, '--repo', repository, '--json').stdout);
  expect(json()).toMatchObject([{ name: 'tides', candidates: 1, categories: { judged: 1, right: 1 } }]);
  writeFileSync(file.replace('.json', '.mapping.yml'), 'Added: [fix]\n');
  expect(json()).toMatchObject([{ name: 'tides', categories: { judged: 1, right: 0 }, misplaced: [] }]);
  const page = run('eval.ts', '--truth', file, '--repo', repository, '--errors', '5').stdout;
  expect(page).toContain('## tides: under another heading (1 of 1)');
});

describe('wrong use ends with 2 and says what is wrong', () => {
  test.each([
    ['truth.ts', [], '--repo and --style are needed'],
    ['truth.ts', ['--repo', '.', '--style', 'prose'], 'There is no style "prose"'],
    ['eval.ts', [], 'Each --truth needs its --repo'],
    ['eval.ts', ['--truth', 'a.json', '--repo', '.', '--errors', 'all'], '--errors takes a number'],
    ['eval.ts', ['--truth', '/nonexistent.json', '--repo', '.'], '/nonexistent.json'],
  ])('%s %j', (script, args, message) => {
    const { status, stderr, stdout } = run(script, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
