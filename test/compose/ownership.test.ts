import { expect, test } from 'vitest';
import { indexHistory } from '../../src/compose/history.ts';
import { ownership } from '../../src/compose/ownership.ts';
import { parseCommit } from '../../src/parse/commit.ts';
import { commitOf } from '../parse/commit-of.ts';

test('there may be any number of merges', () => {
  const merge = parseCommit(commitOf('Merge pull request #1 from a/b\n\nfeat: x'));
  const side = parseCommit(commitOf('x'));
  const count = 150_000;
  const main = Array.from({ length: count }, (_, place) => ({
    ...merge,
    commit: { ...merge.commit, sha: `m${place}`, parents: [`m${place + 1}`, 's0'] },
  }));
  const owners = ownership(indexHistory([...main, { ...side, commit: { ...side.commit, sha: 's0', parents: [] } }]));
  expect(owners).toHaveLength(count + 1);
  // The oldest merge brought it.
  expect(owners.at(-1)?.commit.sha).toBe(`m${count - 1}`);
});
