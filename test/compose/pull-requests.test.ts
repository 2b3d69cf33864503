/** What GitHub knows of pull requests overrules what messages look like. */
import { describe, expect, test } from 'vitest';
import type { PullRequest } from '../../src/model.ts';
import { type CommitFacts, evidenceOf, releaseOf, shaOf } from '../support/evidence.ts';

function requestOf(
  number: number,
  title: string,
  commits: readonly string[],
  more: Partial<PullRequest> = {},
): PullRequest {
  return {
    number,
    repository: 'tidewater/app',
    title,
    body: '',
    labels: [],
    author: { name: 'Mia Keller', login: 'mia-k' },
    mergedAt: '2026-06-16T10:00:00Z',
    mergeCommit: shaOf(commits[0] ?? ''),
    commits: commits.map(shaOf),
    issues: [],
    base: 'main',
    head: 'topic',
    isFromFork: false,
    milestone: null,
    ...more,
  };
}

/** One line a change: its id, title and commits. */
function linesOf(...args: Parameters<typeof releaseOf>): readonly string[] {
  return releaseOf(...args).changes.map(({ id, title, commits }) => `${id} ${title} ${commits.length}`);
}

describe('a commit belongs to the pull request that GitHub names', () => {
  test('rebased commits become one change under the title of their pull request', () => {
    const facts = [
      { name: 'one', message: 'feat: add the field' },
      { name: 'two', message: 'test: cover it' },
      { name: 'three', message: 'wip' },
    ];
    const pullRequests = [requestOf(12, 'feat: choose the day of an export', ['three', 'two', 'one'])];
    expect(linesOf(facts, { pullRequests })).toEqual(['pr-12 Choose the day of an export. 3']);
  });

  test('a title that was mended after the merge is the one that readers see', () => {
    const facts = [{ name: 'one', message: 'fix: tpyo (#12)\n\nThe body stays.' }, 'feat: else'];
    const pullRequests = [requestOf(12, 'fix: exports keep their time zone', ['one'])];
    const [, change] = releaseOf(facts, { pullRequests }).changes;
    expect(change).toMatchObject({ id: 'pr-12', title: 'Exports keep their time zone.', category: 'fix' });
  });

  test('a merge without a title in its message gets one', () => {
    const facts = [
      { name: 'base-1', message: 'feat: before' },
      { name: 'topic', message: 'wip', parents: ['base-1'] },
      { name: 'merge', message: 'Merge branch "topic"', parents: ['base-1', 'topic'] },
    ];
    const pullRequests = [requestOf(12, 'feat: archive old exports', ['merge', 'topic'])];
    expect(linesOf(facts, { pullRequests })).toEqual(['pr-12 Archive old exports. 2', expect.stringContaining('c-')]);
  });

  test('`(#n)` without such a pull request is an issue where GitHub knows one, and nothing otherwise', () => {
    const facts = [
      { name: 'one', message: 'fix: crash on start (#7)' },
      { name: 'two', message: 'fix: crash on stop (#9)' },
      { name: 'three', message: 'feat: x (#12)' },
    ];
    const issues = [{ number: 7, repository: 'tidewater/app', title: 'It crashes', labels: [], reactions: 3 }];
    const { changes } = releaseOf(facts, { pullRequests: [requestOf(12, 'feat: x', ['three'])], issues });
    expect(changes.map(change => [change.pullRequests.length, change.issues.map(({ number }) => number)])).toEqual([
      [1, []],
      [0, []],
      [0, [7]],
    ]);
  });

  test('where GitHub was asked and no pull request brought anything, no number is one', () => {
    const repository = { slug: 'tidewater/app', url: null, name: 'app', visibility: 'private' } as const;
    const { changes } = releaseOf(['feat: x (#12)'], { repository });
    expect(changes.map(({ id, pullRequests }) => [id.slice(0, 2), pullRequests])).toEqual([['c-', []]]);
  });

  test('issues that it closes count without a word in any message', () => {
    const pullRequests = [requestOf(12, 'feat: x', ['one'], { issues: [3, 4] })];
    const { changes } = releaseOf([{ name: 'one', message: 'feat: x (#12)' }], { pullRequests });
    expect(changes[0]?.issues).toEqual([3, 4].map(number => ({ number, repository: 'tidewater/app' })));
  });

  test('one that brought only other pull requests is listed as a promotion', () => {
    const pullRequests = [requestOf(12, 'feat: x', ['one']), requestOf(13, 'Release', [], { mergeCommit: null })];
    const { ledger } = releaseOf([{ name: 'one', message: 'feat: x (#12)' }], { pullRequests });
    expect(ledger.find(({ id }) => id === '13')).toMatchObject({ fate: 'excluded', rule: 'promotion', change: null });
  });
});

test('authors are named by their accounts, and bots by theirs are not thanked', () => {
  const facts = [
    { name: 'one', message: 'feat: x', author: 'Mia', email: 'mia@example.com' },
    { name: 'two', message: 'feat: y', author: 'Helper', email: 'helper@example.com' },
  ];
  const logins = new Map([
    ['Mia', 'mia-k'],
    ['Helper', 'helper[bot]'],
  ]);
  const { commits } = evidenceCommits(facts, logins);
  const { changes } = releaseOf(facts, { commits });
  expect(changes.flatMap(({ authors }) => authors)).toEqual([{ name: 'Mia', login: 'mia-k' }]);
});

function evidenceCommits(
  facts: readonly CommitFacts[],
  logins: ReadonlyMap<string, string>,
): Pick<ReturnType<typeof evidenceOf>, 'commits'> {
  const { commits } = evidenceOf(facts);
  return {
    commits: commits.map(commit => {
      const login = logins.get(commit.author.name);
      return login === undefined ? commit : { ...commit, login };
    }),
  };
}
