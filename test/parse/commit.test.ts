import { describe, expect, test } from 'vitest';
import type { ParsedCommit } from '../../src/model.ts';
import { parseCommit } from '../../src/parse/commit.ts';
import { commitOf } from './commit-of.ts';

type Row = [title: string, message: string, expected: Partial<ParsedCommit>];

const header = (type: string, description: string, scopes: readonly string[] = [], breaking = false) => ({
  type,
  scopes,
  breaking,
  description,
});
const issue = (number: number, repository: string | null = null) => ({ number, repository });

describe('a message', () => {
  test.each<Row>([
    [
      'is read whole',
      'feat(css)!: nest rules (#12)\n\nRules nest now.\n\nCloses #9\nRelease-Note: You can nest rules.\n',
      {
        kind: 'change',
        headers: [header('feat', 'nest rules', ['css'], true)],
        subject: 'nest rules',
        rawSubject: 'feat(css)!: nest rules (#12)',
        body: 'Rules nest now.',
        scopes: ['css'],
        trailers: [
          { token: 'Closes', value: '#9' },
          { token: 'Release-Note', value: 'You can nest rules.' },
        ],
        breaking: true,
        breakingText: '',
        pullRequest: 12,
        issues: [issue(9)],
        reverts: null,
        cherryPickedFrom: null,
        dependencies: [],
        coAuthors: [],
      },
    ],
    [
      'may be plain words',
      'Make receive_lines a little terser',
      { kind: 'change', headers: [], subject: 'Make receive_lines a little terser', body: '' },
    ],
    ['may be empty', '', { kind: 'change', headers: [], subject: '', rawSubject: '', body: '', breaking: false }],
    ['may be nothing but white space', ' \r\n\n\t\n', { subject: '', body: '' }],
    ['may begin with blank lines', '\n\n  fix: a\n\nb\n', { subject: 'a', rawSubject: '  fix: a', body: 'b' }],
    [
      'may have CRLF and NUL',
      'fix: a\u0000b\r\n\r\nbody\r\nmore\r\n\r\nSigned-off-by: A <a@b.c>\r\n',
      { subject: 'ab', body: 'body\nmore', trailers: [{ token: 'Signed-off-by', value: 'A <a@b.c>' }] },
    ],
    ['keeps what is not UTF-8 as it was decoded', 'fix: caf\ufffd', { subject: 'caf\ufffd' }],
  ])('%s', (_title, message, expected) => {
    expect(parseCommit(commitOf(message))).toMatchObject(expected);
  });
});

describe('the kind of a commit', () => {
  test.each<[title: string, message: string, parents: number, kind: ParsedCommit['kind'], subject: string]>([
    ['two parents make a merge, whatever it says', 'feat!: the epic merge (#21189)', 2, 'merge', 'the epic merge'],
    [
      "git's wording makes a merge without parents, at the edge of a shallow clone",
      "Merge branch 'v0.16'",
      0,
      'merge',
      "Merge branch 'v0.16'",
    ],
    [
      'git calls it a merge even where it was replayed',
      "Merge branch 'main' into x",
      1,
      'merge',
      "Merge branch 'main' into x",
    ],
    [
      'a squash under a merge title is the change',
      'Merge pull request #12 from a/b\n\nfeat: add x',
      1,
      'change',
      'add x',
    ],
    [
      'a squash under a merge without a title is one as well',
      'Merge pull request #12 from a/b',
      1,
      'change',
      'Merge pull request #12 from a/b',
    ],
    [
      'a security advisory merged without a word is a change',
      'Merge commit from fork',
      1,
      'change',
      'Merge commit from fork',
    ],
    ['merging things in code is a change', 'Merge identical forks (#5405)', 1, 'change', 'Merge identical forks'],
    [
      'suggestions that were taken in belong to what is beside them',
      'Apply suggestions from code review',
      1,
      'fixup',
      'Apply suggestions from code review',
    ],
    ['so does what reviewers said', 'fix: address the review comments', 1, 'fixup', 'address the review comments'],
    [
      'with a number of its own it is a change',
      'Apply suggestions from code review (#7)',
      1,
      'change',
      'Apply suggestions from code review',
    ],
    [
      'so is what a product does with suggestions',
      'Apply suggestions to the draft',
      1,
      'change',
      'Apply suggestions to the draft',
    ],
    ['a fixup is one even of a revert', 'fixup! Revert "x"', 1, 'fixup', 'Revert "x"'],
    ['a revert', 'Revert "feat: x (#1)" (#2)', 1, 'revert', 'Revert "x"'],
    ['a release', 'release: v8.2.2', 1, 'release', 'v8.2.2'],
  ])('%s', (_title, message, parents, kind, subject) => {
    expect(parseCommit(commitOf(message, { parents: Array(parents).fill('c'.repeat(40)) }))).toMatchObject({
      kind,
      subject,
    });
  });
});

describe('traps of other tools', () => {
  test.each<Row>([
    [
      'a commit that is not conventional is kept (release-please #1354)',
      'Typo',
      { kind: 'change', subject: 'Typo', headers: [] },
    ],
    [
      'a typo in the header loses nothing (openlinker #2445)',
      'fix(kubernetes_logs) problem with pods (#14462)',
      { headers: [header('fix', 'problem with pods', ['kubernetes_logs'])], pullRequest: 14462 },
    ],
    [
      'the merge commit and the branch commit can be told to be one pull request (langwatch #7392)',
      'Merge pull request #155 from a/b\n\nAdd x (#9)',
      { pullRequest: 155, subject: 'Add x' },
    ],
    [
      'a cherry-pick names its original (release-please #2636)',
      `fix: a\n\n(cherry picked from commit ${'1'.repeat(40)})`,
      { cherryPickedFrom: '1'.repeat(40), body: '' },
    ],
    [
      'a revert with another header is a revert (release-please #296)',
      `fix: revert "perf: x (#1)"\n\nThis reverts commit ${'2'.repeat(40)}.`,
      { kind: 'revert', reverts: { sha: '2'.repeat(40), subject: 'perf: x', pullRequest: 1 } },
    ],
    [
      'what a revert quotes is not closed again',
      'Revert "fix: a crash (fixes #12)" (#14)',
      { kind: 'revert', issues: [], pullRequest: 14 },
    ],
    [
      'a dependency names its versions (release-drafter #706)',
      'build(deps): bump x from 1 to 2 in /web',
      { dependencies: [{ name: 'x', from: '1', to: '2' }] },
    ],
    [
      "upstream's release notes are not our words",
      'Bump tokio from 1.0.0 to 1.1.0 (#5)\n\n<details>\n<summary>Notes</summary>\n\nBREAKING CHANGE: gone\nfeat: new\nFixes #99\n\n</details>\n',
      { breaking: false, headers: [], issues: [], dependencies: [{ name: 'tokio', from: '1.0.0', to: '1.1.0' }] },
    ],
    [
      'an unfilled template closes nothing',
      'Add x\n\n<!-- Fixes #123\nBREAKING CHANGE: describe -->\n\nDone.',
      { issues: [], breaking: false },
    ],
    ['mentions stay text (release-please #2714)', 'fix: thanks @octocat', { subject: 'thanks @octocat' }],
    [
      'co-authors survive a squash (jamulus #1599)',
      'x\n\n* a\n\nCo-authored-by: Bo <bo@x.y>\n\n* b\n\nCo-authored-by: Cy <cy@x.y>',
      {
        coAuthors: [
          { name: 'Bo', email: 'bo@x.y' },
          { name: 'Cy', email: 'cy@x.y' },
        ],
      },
    ],
    [
      'a note above the co-authors that GitHub appends is a trailer',
      'x\n\nRelease-Note: y\n\n---------\n\nCo-authored-by: Bo <bo@x.y>',
      {
        body: '',
        trailers: [
          { token: 'Release-Note', value: 'y' },
          { token: 'Co-authored-by', value: 'Bo <bo@x.y>' },
        ],
      },
    ],
    [
      'a breaking header inside a squash is not lost',
      'Small things (#3)\n\n* feat!: drop Node 18\n\n* chore: lint',
      { breaking: true, headers: [header('feat', 'drop Node 18', [], true), header('chore', 'lint')] },
    ],
    [
      'the header of a squash is not doubled by its first bullet',
      'fix(vrl): unwrap (#9)\n\n* fix(vrl): unwrap\n\n* chore: lint',
      { headers: [header('fix', 'unwrap', ['vrl']), header('chore', 'lint')] },
    ],
  ])('%s', (_title, message, expected) => {
    expect(parseCommit(commitOf(message))).toMatchObject(expected);
  });
});

test('leaves its input alone', () => {
  const commit = Object.freeze(commitOf('feat: a\n\nb\n\nCloses #1'));
  const before = JSON.stringify(commit);
  parseCommit(commit);
  expect(JSON.stringify(commit)).toBe(before);
});
