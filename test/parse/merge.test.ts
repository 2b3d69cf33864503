import { describe, expect, test } from 'vitest';
import { type Merge, mergeRequest, readMerge, withoutMergeRequest } from '../../src/parse/merge.ts';

const read = (subject: string, body: string) => readMerge({ firstLine: subject, subject, body });
const merge = (pullRequest: number | null, title: string | null = null, body = ''): Merge => ({
  pullRequest,
  title,
  body,
});

describe('readMerge', () => {
  test.each<[title: string, subject: string, body: string, expected: Merge | null]>([
    ['GitHub', 'Merge pull request #12 from owner/branch', 'Add x\n\nIt helps.', merge(12, 'Add x', 'It helps.')],
    ['GitHub without a title', 'Merge pull request #87 from timberio/add-circle', '', merge(87)],
    [
      'Bitbucket Server',
      'Merge pull request #5 in P/repo from a to master',
      "* commit '1a2b':\n  Add x",
      merge(5, null, "* commit '1a2b':\n  Add x"),
    ],
    [
      'Bitbucket Cloud',
      'Merged in feature/x (pull request #7)',
      'Add x\n\nApproved-by: Bo',
      merge(7, 'Add x', 'Approved-by: Bo'),
    ],
    ['Azure DevOps', 'Merged PR 123: Add x', '', merge(123, 'Add x')],
    ['Tendermint', 'Merge PR #12: Add x', 'Why.', merge(12, 'Add x', 'Why.')],
    ['Gitea', "Merge pull request 'Add x' (#9) from bo/x into main", '', merge(9, 'Add x')],
    [
      'GitLab',
      "Merge branch 'x' into 'main'",
      'Add x\n\nCloses #4\n\nSee merge request group/name!12',
      merge(12, 'Add x', 'Closes #4\n\nSee merge request group/name!12'),
    ],
    ['homu', 'Auto merge of #100 - bo:branch, r=cy', 'Add x\n\nWhy.', merge(100, 'Add x', 'Why.')],
    ['a rollup', 'Rollup merge of #101 - bo:branch, r=cy', 'Add y', merge(101, 'Add y')],
    ['bors', 'Merge #12', '12: Add x r=bo a=cy\n\nWhy.', merge(12, 'Add x', 'Why.')],
    [
      'a batch of bors',
      'Merge #12 #13',
      '12: Add x r=bo a=cy\n\n13: Add y',
      merge(null, null, '12: Add x r=bo a=cy\n\n13: Add y'),
    ],
    ['a merge group', 'Merge group of 3 pull requests', '', merge(null)],
    ['a branch', "Merge branch 'main' into v6/environment-api", '', merge(null)],
    ['a remote branch', "Merge remote-tracking branch 'origin/master'", '', merge(null)],
    ['a tag', "Merge tag 'v1.2.3' into develop", '', merge(null)],
    ['a commit', "Merge commit '61b6b96b' into rolldown-vite", '', merge(null)],
    ['a test merge of the Actions runner', 'Merge 1a2b3c4 into 5d6e7f8', '', merge(null)],
    ['a main branch with a type', 'chore: merge main', '', merge(null)],
    [
      'a security advisory',
      'Merge commit from fork',
      '* feat: reject archives\n\n* lint',
      merge(null, 'feat: reject archives', '* lint'),
    ],
    ['a change to code that merges', 'Merge identical forks (#5405)', '', null],
    ['a change to a branch', 'Merge branch protection rules', '', null],
    ['a change to a group', 'Merge group membership checks', '', null],
    ['a change that joins two things', 'Merge filters into routes', '', null],
    ['another', 'Merge the `uv tool` and `uv python` implementations', '', null],
    ['anything else', 'fix: merge of maps', '', null],
  ])('%s: %s', (_title, subject, body, expected) => {
    expect(read(subject, body)).toEqual(expected);
  });
});

test("GitLab's last line is a number and no text", () => {
  expect(mergeRequest('a\n\nSee merge request group/sub/name!12')).toBe(12);
  expect(mergeRequest('See merge request !12 first\nb')).toBeNull();
  expect(withoutMergeRequest('a\n\nSee merge request group/name!12')).toBe('a');
  expect(withoutMergeRequest('See merge request !12')).toBe('');
});
