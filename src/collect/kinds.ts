/** Collect: what objects are. In: git and ids. Out: `commit`, `tree`, `blob` or `tag` by id. */
import type { Sha } from '../model.ts';
import type { Git } from './git.ts';

/** One `git cat-file`, whatever the number of ids; those that the clone lacks are absent. */
export async function readKinds(git: Git, ids: readonly Sha[]): Promise<ReadonlyMap<Sha, string>> {
  const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], `${ids.join('\n')}\n`);
  const lines = stdout.split('\n').map((line): [Sha, string] => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  });
  return new Map(lines.filter(([, kind]) => kind !== '' && kind !== 'missing'));
}
