import { expect, test } from 'vitest';
import { inGitOrder } from '../../src/collect/github-commits.ts';
import type { Commit } from '../../src/model.ts';
import { RepositoryBuilder } from '../support/repository.ts';

test('any order of pages becomes the order of git, whatever the clocks said', () => {
  const repository = new RepositoryBuilder();
  const day = 86_400;
  const start = 1_780_000_000;
  repository.commit('root', { date: start });
  let at = start;
  // Branches that run side by side, equal dates, and a clock that goes back now and then.
  for (let index = 0; index < 60; index++) {
    const branch = `b${index % 4}`;
    if (index < 4) repository.branch(branch);
    at += index % 3 === 0 ? 0 : index % 11 === 0 ? -2 * day : day;
    repository.commit(`on ${branch} ${index}`, { on: branch, date: at });
    if (index % 5 === 4) repository.commit(`merge ${index}`, { date: at, merges: [branch] });
  }
  const { git } = repository.write();
  const rows = git('log', '--format=%H %P%x00%cI').split('\n');
  const commits = rows.map((row): Commit => {
    const [ids = '', date = ''] = row.split('\0');
    const [sha = '', ...parents] = ids.split(' ').filter(Boolean);
    return {
      sha,
      parents,
      author: { name: '', email: '' },
      date: date.replace('+00:00', 'Z'),
      message: '',
      paths: null,
    };
  });
  const head = commits[0]?.sha ?? '';
  const ids = commits.map(({ sha }) => sha);
  for (const shuffled of [commits, commits.toReversed(), commits.toSorted((a, b) => (a.sha < b.sha ? -1 : 1))])
    expect(inGitOrder(shuffled, head).map(({ sha }) => sha)).toEqual(ids);
});

test('a commit that nothing leads to is left out, so that its loss shows', () => {
  const commit = (sha: string, parents: readonly string[]): Commit => ({
    sha,
    parents,
    author: { name: '', email: '' },
    date: '2026-06-16T10:00:00Z',
    message: '',
    paths: null,
  });
  const left = inGitOrder([commit('d', ['c']), commit('b', ['a']), commit('a', [])], 'd');
  expect(left.map(({ sha }) => sha)).toEqual(['d']);
});
