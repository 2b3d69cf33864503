/** What files tell about a repository is what git says: the same place, whatever its layout. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Located, locateRange } from '../../src/collect/locate.ts';
import { findPlainClone } from '../../src/collect/plain-clone.ts';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import { temporaryFolder } from '../support/process.ts';
import { gitEnvironment, type Repository, RepositoryBuilder } from '../support/repository.ts';

function released(): Repository {
  const builder = new RepositoryBuilder();
  builder.commit('one', { files: { 'src/deep/a.txt': '1' } });
  builder.tag('v1.0.0', { message: 'annotated' });
  builder.commit('two');
  builder.tag('v1.1.0');
  builder.commit('three');
  return builder.write();
}

/** As Drumroll finds it, and as git alone does. */
async function bothWays(directory: string, refs: readonly string[] = []): Promise<readonly [Located, Located]> {
  const git = openGit(directory, gitEnvironment());
  const found = await locateRange(git, disk, directory, refs);
  const asked = await locateRange({ ...git, isRedirected: true }, disk, directory, refs);
  return [found, asked];
}

function run(directory: string, ...args: readonly string[]): void {
  execFileSync('git', [...args], { cwd: directory, env: { ...gitEnvironment(), GIT_ALLOW_PROTOCOL: 'file' } });
}

/** Folders to start from, and whether files alone tell. */
const LAYOUTS: readonly (readonly [string, boolean, () => string])[] = [
  ['a clone', true, () => released().directory],
  ['a folder inside a clone', true, () => join(released().directory, 'src/deep')],
  [
    'a shallow clone',
    true,
    () => {
      const folder = join(temporaryFolder(), 'shallow');
      run('/', 'clone', '--quiet', '--depth=1', `file://${released().directory}`, folder);
      return folder;
    },
  ],
  [
    'a linked worktree',
    false,
    () => {
      const { directory } = released();
      run(directory, 'worktree', 'add', '--quiet', 'linked');
      return join(directory, 'linked');
    },
  ],
  [
    'a submodule',
    false,
    () => {
      const [outer, inner] = [released().directory, released().directory];
      run(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'part');
      return join(outer, 'part');
    },
  ],
  [
    'a bare repository',
    false,
    () => {
      const folder = join(temporaryFolder(), 'bare.git');
      run('/', 'clone', '--quiet', '--bare', released().directory, folder);
      return folder;
    },
  ],
  ['the inside of a git directory', false, () => join(released().directory, '.git')],
  [
    'a work tree that is configured to lie elsewhere',
    false,
    () => {
      const { directory } = released();
      mkdirSync(join(directory, 'elsewhere'));
      run(directory, 'config', 'core.worktree', join(directory, 'elsewhere'));
      return directory;
    },
  ],
  [
    'a clone inside a clone',
    true,
    () => {
      const { directory } = released();
      run('/', 'clone', '--quiet', released().directory, join(directory, 'src/inner'));
      return join(directory, 'src/inner');
    },
  ],
];

describe('the same place as git says', () => {
  test.each(LAYOUTS)('%s', async (_, isPlain, make) => {
    const directory = realpathSync(make());
    expect((await findPlainClone(disk, directory)) !== null).toBe(isPlain);
    const [found, asked] = await bothWays(directory);
    expect(found).toEqual(asked);
  });
});

test('a folder of no repository is left to git to complain about', async () => {
  const directory = realpathSync(temporaryFolder());
  writeFileSync(join(directory, 'HEAD-not'), '');
  expect(await findPlainClone(disk, directory)).toBeNull();
});

describe('refs mean the commits that git says', () => {
  test.each([
    ['tags, annotated and light', ['v1.0.0', 'v1.1.0']],
    ['what is checked out', ['v1.0.0', 'HEAD']],
    ['one that is no tag', ['v1.0.0', 'HEAD~1']],
    ['a branch', ['main']],
    ['the full name of a tag', ['refs/tags/v1.0.0']],
    ['one that does not exist', ['v1.0.0', 'v9']],
  ])('%s', async (_, refs) => {
    const [found, asked] = await bothWays(realpathSync(released().directory), refs);
    expect(found.place.commits).toEqual(asked.place.commits);
  });

  test('a tag goes before a branch of the same name', async () => {
    const { directory, git } = released();
    git('branch', 'v1.0.0', 'HEAD');
    const [found, asked] = await bothWays(realpathSync(directory), ['v1.0.0']);
    expect(found.place.commits).toEqual([git('rev-parse', 'refs/tags/v1.0.0^{commit}')]);
    expect(asked.place.commits).toEqual(found.place.commits);
  });
});

test('a draft of a plain clone since its newest tag never asks git where it is', async () => {
  const { directory } = released();
  const asked: string[] = [];
  const git = openGit(directory, gitEnvironment());
  const listening = {
    ...git,
    run: (args: readonly string[], ...rest: [string?, ('utf8' | 'latin1')?]) => {
      asked.push(args[0] ?? '');
      return git.run(args, ...rest);
    },
  };
  await locateRange(listening, disk, realpathSync(directory), ['v1.0.0']);
  expect(asked).toEqual(['show-ref']);
  run(directory, 'pack-refs', '--all');
  await locateRange(listening, disk, realpathSync(directory), ['v1.0.0']);
  expect(asked).toEqual(['show-ref']);
});
