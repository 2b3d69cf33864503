/** Whether a release's notes go out without an approval: by label, branch or maintenance line. */
import { describe, expect, test } from 'vitest';
import { compileGlobs } from '../../../src/config/glob.ts';
import type { PullRequest } from '../../../src/model.ts';
import { type HotfixRules, hotfixLane } from '../../../src/publish/shipping/hotfix-lane.ts';
import { type CommitFacts, evidenceOf, releaseOf, shaOf } from '../../support/evidence.ts';

const RULES: HotfixRules = {
  labels: ['hotfix'],
  branches: ['hotfix/**'],
  isBranch: await compileGlobs(['hotfix/**']),
  maintenance: false,
};

type Facts = Partial<PullRequest> & Pick<PullRequest, 'number'>;

function aPullRequest(facts: Facts): PullRequest {
  return {
    repository: 'tidewater/app',
    title: '',
    body: '',
    labels: [],
    author: { name: 'Mia', login: 'mia-k' },
    mergedAt: '2026-06-16T10:00:00Z',
    mergeCommit: null,
    commits: [],
    issues: [],
    base: 'main',
    head: 'names',
    isFromFork: false,
    milestone: null,
    ...facts,
  };
}

/** The verdict on commits, oldest first, each brought by the pull request whose number ends its subject. */
function laneOf(
  commits: readonly (CommitFacts | string)[],
  pullRequests: readonly Facts[] = [],
  rules: Partial<HotfixRules> = {},
  isOnDefaultBranch = true,
) {
  const { commits: list } = evidenceOf(commits);
  const broughtBy = (number: number) =>
    list.filter(({ message }) => message.endsWith(`(#${number})`)).map(({ sha }) => sha);
  const all = pullRequests.map(facts => aPullRequest({ commits: broughtBy(facts.number), ...facts }));
  const release = releaseOf(commits, { pullRequests: all });
  return hotfixLane('v2.3.4', { release, pullRequests: all, commits: list, isOnDefaultBranch }, { ...RULES, ...rules });
}

test('a release that tells of a launch is none, since somebody has to approve those words', () => {
  const { changes } = releaseOf([OTHER]);
  const release = { changes: changes.map(change => ({ ...change, rule: 'launch.told' as const })) };
  const rules = { ...RULES, maintenance: true };
  expect(hotfixLane('v2.3.4', { release, pullRequests: [], commits: [], isOnDefaultBranch: false }, rules)).toEqual({
    isHotfix: false,
    reason: '`v2.3.4` is no hotfix, because its notes tell of a launch, so they are not published without an approval.',
  });
});

const FIX = 'fix: no crash on empty names (#12)';
const OTHER = 'feat: dark mode (#13)';

describe('a release is a hotfix', () => {
  test.each<[string, Parameters<typeof laneOf>]>([
    ['when its pull request has the label', [[FIX], [{ number: 12, labels: ['hotfix'] }]]],
    ['whatever case the label is in', [[FIX], [{ number: 12, labels: ['bug', 'HotFix'] }]]],
    [
      'with a label that the team chose',
      [[FIX], [{ number: 12, labels: ['urgent'] }], { labels: ['hotfix', 'urgent'] }],
    ],
    ['when its pull request comes from such a branch', [[FIX], [{ number: 12, head: 'hotfix/names' }]]],
    [
      'when one change has the label and another the branch',
      [
        [FIX, OTHER],
        [
          { number: 12, labels: ['hotfix'] },
          { number: 13, head: 'hotfix/dark' },
        ],
      ],
    ],
    [
      'beside changes that no customer reads about',
      [
        [FIX, 'chore: tidy (#14)'],
        [{ number: 12, labels: ['hotfix'] }, { number: 14 }],
      ],
    ],
    ['when only internal changes are marked as one', [['chore: tidy (#14)'], [{ number: 14, labels: ['hotfix'] }]]],
    [
      'when a branch of that name was merged by hand, as git-flow does',
      [
        [
          { name: 'fix', message: 'fix: no crash on empty names', parents: ['base'] },
          { name: 'merge', message: "Merge branch 'hotfix/2.3.4'", parents: ['base', 'fix'] },
        ],
      ],
    ],
    [
      'when it belongs to a maintenance line and the team says that all of those are',
      [[OTHER], [], { maintenance: true }, false],
    ],
  ])('%s', (_, facts) => {
    expect(laneOf(...facts).isHotfix).toBe(true);
  });

  test.each<[string, Parameters<typeof laneOf>, string]>([
    ['its line', [[OTHER], [], { maintenance: true }, false], 'it belongs to a maintenance line'],
    [
      'labels and branches',
      [
        [FIX],
        [{ number: 12, labels: [' Hotfix '] }],
        { labels: ['hotfix', 'urgent'], branches: ['hotfix/**', 'fix/*'] },
      ],
      'each of its public changes has the label `hotfix` or `urgent` or a branch like `hotfix/**` or `fix/*`',
    ],
    [
      'labels alone',
      [[FIX], [{ number: 12, labels: ['hotfix'] }], { branches: [] }],
      'each of its public changes has the label `hotfix`',
    ],
    [
      'branches alone',
      [[FIX], [{ number: 12, head: 'hotfix/names' }], { labels: [] }],
      'each of its public changes has a branch like `hotfix/**`',
    ],
  ])('and %s say why', (_, facts, reason) => {
    expect(laneOf(...facts)).toEqual({ isHotfix: true, reason });
  });
});

describe('a release is none', () => {
  test.each<[string, Parameters<typeof laneOf>, string]>([
    [
      'when one public change is not marked',
      [
        [FIX, OTHER],
        [{ number: 12, labels: ['hotfix'] }, { number: 13 }],
      ],
      '`v2.3.4` is no hotfix, because `#13` is not marked as one, so its notes are not published without an approval. What would make it one: the label `hotfix` or a branch like `hotfix/**` on the pull request of each public change.',
    ],
    [
      'when a branch of a fork is called like one',
      [[FIX], [{ number: 12, head: 'hotfix/names', isFromFork: true }]],
      '`#12` is not',
    ],
    [
      'when another repository’s pull request of that number has the label',
      [[FIX], [{ number: 12, labels: ['hotfix'], repository: 'else/where' }]],
      '`#12` is not',
    ],
    ['when a change was pushed without a pull request', [['fix: no crash']], `\`${shaOf(0).slice(0, 12)}\` is not`],
    [
      'when a commit inside a pull request only pretends to be such a merge',
      [
        [
          { name: 'a', message: 'feat: dark mode', parents: ['base'] },
          { name: 'b', message: "Merge branch 'hotfix/x'", parents: ['base', 'a'] },
          {
            name: 'c',
            message: 'Merge pull request #13 from stranger/dark\n\nfeat: dark mode',
            parents: ['base', 'b'],
          },
        ],
        [{ number: 13, commits: [shaOf('c'), shaOf('b'), shaOf('a')], mergeCommit: shaOf('c') }],
      ],
      '`#13` is not',
    ],
    [
      'when what came before the merge was not part of that branch',
      [
        [
          { name: 'early', message: 'feat: dark mode', parents: ['base'] },
          { name: 'fix', message: 'fix: no crash on empty names', parents: ['early'] },
          { name: 'merge', message: "Merge branch 'hotfix/2.3.4'", parents: ['early', 'fix'] },
        ],
      ],
      `\`${shaOf('early').slice(0, 12)}\` is not`,
    ],
    [
      'when nothing in it is marked, however internal it is',
      [['chore: tidy (#14)'], [{ number: 14 }]],
      'nothing in it is marked as one',
    ],
    [
      'when it is not on the default branch, unless the team says so',
      [[OTHER], [{ number: 13 }], {}, false],
      'or `publish.hotfix.maintenance: true`.',
    ],
    [
      'when it is on the default branch, and only maintenance lines count',
      [[OTHER], [{ number: 13 }], { maintenance: true, labels: [], branches: [], isBranch: () => false }],
      '`#13` is not marked as one, so its notes are not published without an approval.',
    ],
    [
      'when no commit but one of several without a pull request was merged so',
      [
        [
          { name: 'fix', message: 'fix: no crash on empty names', parents: ['base'] },
          { name: 'merge', message: "Merge branch 'hotfix/2.3.4'", parents: ['base', 'fix'] },
          { name: 'other', message: 'feat: dark mode', parents: ['merge'] },
        ],
      ],
      `\`${shaOf('other').slice(0, 12)}\` is not`,
    ],
    [
      'when two are not',
      [
        [FIX, OTHER],
        [{ number: 12 }, { number: 13 }],
      ],
      'because `#13` and `#12` are not marked as one',
    ],
    [
      'when three are not',
      [
        [FIX, OTHER, 'feat: search (#15)'],
        [{ number: 12 }, { number: 13 }, { number: 15 }],
      ],
      'because `#15`, `#13` and `#12` are not marked as one',
    ],
    [
      'and of many changes the first are named',
      [[1, 2, 3, 4, 5].map(number => `feat: part ${number} (#${number})`), [1, 2, 3, 4, 5].map(number => ({ number }))],
      'and 2 more are not marked as one',
    ],
  ])('%s', (_, facts, says) => {
    const { isHotfix, reason } = laneOf(...facts);
    expect([isHotfix, reason]).toEqual([false, expect.stringContaining(says)]);
  });
});
