import { expect, test } from 'vitest';
import { landedNumbers, listCandidates } from '../../../scripts/truth/list-candidates.ts';
import { openGit } from '../../../src/edges/git.ts';
import { gitEnvironment, RepositoryBuilder } from '../../support/repository.ts';

test.each([
  ['Add tides (#12)', [12]],
  ['Backport "Add tides (#12)" (#15)', [15]],
  ['Merge pull request #12 from mia/tides', [12]],
  ['Auto merge of #12 - mia:tides, r=leo', [12]],
  ['Merge #12', [12]],
  ['Merge #12 #13', [12, 13]],
  ['Merge #12: Add tides', [12]],
  ['Fix #12 in tides', []],
  ['Merge branch main', []],
])('"%s" lands %j', (subject, numbers) => {
  expect(landedNumbers(subject)).toEqual(numbers);
});

test('pull requests are those of the first-parent line between two commits, each once, newest first', async () => {
  const builder = new RepositoryBuilder();
  const from = builder.commit('Start (#1)');
  builder.branch('tides');
  builder.commit('Try an idea of (#7)', { on: 'tides' });
  builder.commit('Fix it (#2)');
  builder.commit('Merge pull request #3 from mia/tides', { merges: ['tides'] });
  builder.commit('Fix it again (#2)');
  const to = builder.commit('Bump the version');
  const repository = builder.write();
  const git = openGit(repository.directory, gitEnvironment());
  expect(await listCandidates(git, repository.sha(from), repository.sha(to))).toEqual([2, 3]);
});
