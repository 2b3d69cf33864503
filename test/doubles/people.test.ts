/** People in the double: what they push and seed is real git, and what they edit is what a browser sends. */
import { expect, test } from 'vitest';
import { honestGitHub } from './honest.ts';
import { seed } from './seed.ts';

test('everything that is written is sound to git', async () => {
  const github = await honestGitHub();
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first', files: { 'a/b/c.txt': '1', 'a-b.txt': '2', 'a.txt': '3' } });
  mia.push('main', { message: 'feat: a file becomes a folder', files: { 'a.txt/x': '4', 'a/b/c.txt': null } });
  mia.tag('v1.0.0', 'main', 'First');
  mia.openPullRequest({
    title: 'T',
    head: 'one',
    commits: [{ message: 'one' }, { message: 'two', author: 'Lea <lea@nowhere.example>' }],
  });
  mia.push('main', { message: 'feat: meanwhile' });
  mia.merge(1, 'rebase');
  seed(github.repository, [
    { method: 'merge', title: 'feat: x', commits: ['a', 'b'] },
    { method: 'squash', title: 'feat: y' },
    { message: 'chore: z' },
  ]);
  const { store } = github.repository;
  expect(store.git(['fsck', '--strict', '--no-dangling'])).toBe('');
  expect(store.git(['ls-tree', '-r', '--name-only', 'v1.0.0'])).toBe('a-b.txt\na.txt/x');
  expect(store.git(['log', '--format=%s', '-4', 'main'])).toBe(
    'chore: z\nfeat: y (#3)\nMerge pull request #2 from tidewater/change-2\nb',
  );
});

test('seeded pull requests own every commit of the range', async () => {
  const github = await honestGitHub();
  github.person('mia').push('main', { message: 'feat: first' });
  github.person('mia').tag('v1.0.0');
  const methods = ['squash', 'merge', 'rebase'] as const;
  const items = Array.from({ length: 90 }, (_each, index) => ({
    method: methods[index % 3] ?? 'squash',
    title: `feat: change ${index}`,
    commits: [`feat: change ${index}`, `fix: after change ${index}`],
  }));
  const landed = seed(github.repository, items).flatMap(({ pull }) => pull?.landed ?? []);
  expect([...landed].sort()).toEqual([...github.repository.store.range('v1.0.0', 'main')].sort());
});

test('a description edited in the browser has CRLF, and a tick changes one character', async () => {
  const github = await honestGitHub();
  const mia = github.person('mia');
  const { number } = mia.openIssue({ title: 'Checklist', body: '- [ ] one\n- [ ] two' });
  mia.editBody(number, body => `${body}\n- [ ] three`);
  mia.tick(number, 'two');
  expect(github.repository.thread(number).body).toBe('- [ ] one\r\n- [x] two\r\n- [ ] three');
  expect(() => mia.tick(number, 'four')).toThrow('#1 has no box with "four"');
});

test('a pull request closes with its branch, and its number is never used again', async () => {
  const github = await honestGitHub();
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first' });
  mia.openPullRequest({ title: 'T', head: 'one', commits: [{ message: 'one' }] });
  mia.deleteRef('refs/heads/one');
  expect(github.repository.thread(1).state).toBe('closed');
  expect(mia.openIssue({ title: 'Next' }).number).toBe(2);
});
