/** What a clone's own files say about HEAD and tags is what git says, in the same order; where they might not, git is asked. */
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPackedRefs } from '../../src/collect/packed-refs.ts';
import { listRefs } from '../../src/collect/tags.ts';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import { gitEnvironment, type Repository, RepositoryBuilder } from '../support/repository.ts';

function released(): Repository {
  const builder = new RepositoryBuilder();
  builder.commit('one');
  builder.tag('v1.10.0', { message: 'annotated' });
  builder.commit('two');
  builder.tag('v1.9.0');
  builder.tag('@app/core@2.0.0', { message: 'annotated' });
  builder.commit('three');
  const repository = builder.write();
  repository.git('pack-refs', '--all');
  return repository;
}

describe('tags and HEAD', () => {
  test.each<[title: string, isTold: boolean, change: (git: Repository['git']) => void]>([
    ['all packed', true, () => {}],
    ['a branch that moved since', true, git => git('commit', '--quiet', '--allow-empty', '--message=four')],
    ['a commit that is checked out', true, git => git('checkout', '--quiet', '--detach', 'v1.9.0')],
    ['another branch', true, git => git('checkout', '--quiet', '-b', 'line/1.x', 'v1.10.0')],
    ['a tag that was deleted', true, git => git('tag', '--delete', 'v1.10.0')],
    [
      'a tag of a tag',
      true,
      git => {
        git('tag', '--annotate', '--message=again', 'v1.11.0', 'v1.10.0');
        git('pack-refs', '--all');
      },
    ],
    ['a new tag', false, git => git('tag', 'v2.0.0')],
    ['a new tag in a folder', false, git => git('tag', '--annotate', '--message=new', 'app/v2.0.0')],
    ['a tag that was moved', false, git => git('tag', '--force', 'v1.9.0', 'HEAD')],
    ['a branch without commits', false, git => git('checkout', '--quiet', '--orphan', 'empty')],
    [
      'a branch that is another name of one',
      false,
      git => {
        git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
        git('symbolic-ref', 'HEAD', 'refs/heads/alias');
      },
    ],
  ])('%s', async (_, isTold, change) => {
    const { directory, git } = released();
    change(git);
    const found = await readPackedRefs(disk, join(realpathSync(directory), '.git'));
    expect(found !== null).toBe(isTold);
    if (found === null) return;
    const listed = await listRefs(openGit(directory, gitEnvironment()));
    expect(found.head).toBe(listed.head);
    expect([...found.tags]).toEqual([...listed.tags]);
  });

  test('a clone that was made with its tags', async () => {
    const copy = join(released().directory, 'copy');
    execFileSync('git', ['clone', '--quiet', join(copy, '..'), copy], { env: gitEnvironment() });
    const found = await readPackedRefs(disk, join(copy, '.git'));
    expect([...(found?.tags.keys() ?? [])]).toEqual(['@app/core@2.0.0', 'v1.10.0', 'v1.9.0']);
  });
});
