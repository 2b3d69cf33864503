/** Queries as GitHub gets them: one for all that a run reads by commit, and each names no more than it was given. */
import { describe, expect, test } from 'vitest';
import { type CurrentQuery, commentsQuery, currentQuery, filesQuery } from '../../../src/publish/read/current-query.ts';

const [STATE, DRAFTS, START] = ['a', 'b', 'c'].map(sign => sign.repeat(40)) as [string, string, string];
const all: CurrentQuery = {
  releaseBranch: '2.3.x',
  state: STATE,
  statePath: 'releases/next.json',
  drafts: DRAFTS,
  start: START,
  paths: ['releases/next/notes.md', 'CHANGELOG.md'],
};

/** Without its indentation and blank lines, which say nothing. */
function linesOf(document: string): readonly string[] {
  return document
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

const variables = {
  releaseRef: 'refs/heads/2.3.x',
  workflows: 'HEAD:.github/workflows',
  startWorkflows: `${START}:.github/workflows`,
};

describe('what exists now', () => {
  test('is asked for by commits, with the text of each file', () => {
    const query = currentQuery(all);
    expect(linesOf(query.document)).toEqual([
      'query Drafts($owner: String!, $name: String!, $releaseRef: String!, $workflows: String!, $startWorkflows: String!, $state: GitObjectID!, $drafts: GitObjectID!, $start: GitObjectID!, $stateFile: String!, $f0: String!, $f1: String!) {',
      'rateLimit { cost remaining limit resetAt }',
      'repository(owner: $owner, name: $name) {',
      'releaseBranch: ref(qualifiedName: $releaseRef) { target { oid } }',
      'workflows: object(expression: $workflows) { oid }',
      'startWorkflows: object(expression: $startWorkflows) { oid }',
      ...['state', 'drafts', 'start'].map(
        name => `${name}: object(oid: $${name}) { oid ... on Commit { committedDate messageHeadline tree { oid } } }`,
      ),
      'stateFile: object(expression: $stateFile) { ...Text }',
      'f0: object(expression: $f0) { ...Text }',
      'f1: object(expression: $f1) { ...Text }',
      '}',
      '}',
      'fragment Text on Blob { oid text isTruncated isBinary }',
    ]);
    expect(query).toMatchObject({
      permission: 'contents: read',
      variables: {
        ...variables,
        state: STATE,
        drafts: DRAFTS,
        start: START,
        stateFile: `${STATE}:releases/next.json`,
        f0: `${DRAFTS}:releases/next/notes.md`,
        f1: `${DRAFTS}:CHANGELOG.md`,
      },
    });
  });

  test('is no file before there are branches of ours, and no part of the query goes unused', () => {
    const query = currentQuery({ ...all, state: null, drafts: null });
    expect(linesOf(query.document)).toEqual([
      'query Drafts($owner: String!, $name: String!, $releaseRef: String!, $workflows: String!, $startWorkflows: String!, $start: GitObjectID!) {',
      'rateLimit { cost remaining limit resetAt }',
      'repository(owner: $owner, name: $name) {',
      'releaseBranch: ref(qualifiedName: $releaseRef) { target { oid } }',
      'workflows: object(expression: $workflows) { oid }',
      'startWorkflows: object(expression: $startWorkflows) { oid }',
      'start: object(oid: $start) { oid ... on Commit { committedDate messageHeadline tree { oid } } }',
      '}',
      '}',
    ]);
    expect(query.variables).toEqual({ ...variables, start: START });
  });

  test('is the state alone while nothing is drafted', () => {
    const query = currentQuery({ ...all, drafts: null });
    expect(query.document).toContain('\nfragment Text on Blob');
    expect(query.variables).toEqual({
      ...variables,
      state: STATE,
      start: START,
      stateFile: `${STATE}:releases/next.json`,
    });
  });
});

test('files are asked for in the order of their paths, as they are in one commit', () => {
  const query = filesQuery(DRAFTS, ['b.md', 'a.md']);
  expect(linesOf(query.document)).toEqual([
    'query Files($owner: String!, $name: String!, $f0: String!, $f1: String!) {',
    'rateLimit { cost remaining limit resetAt }',
    'repository(owner: $owner, name: $name) {',
    'f0: object(expression: $f0) { ...Text }',
    'f1: object(expression: $f1) { ...Text }',
    '}',
    '}',
    'fragment Text on Blob { oid text isTruncated isBinary }',
  ]);
  expect(query).toMatchObject({
    permission: 'contents: read',
    variables: { f0: `${DRAFTS}:b.md`, f1: `${DRAFTS}:a.md` },
  });
});

test.each([
  ['pull-request', 'pull-requests: read'],
  ['issue', 'issues: read'],
] as const)('comments of a %s need %s', (on, permission) => {
  const query = commentsQuery(on, 7);
  expect(query).toMatchObject({ permission, variables: { number: 7 } });
  expect(linesOf(query.document)).toEqual([
    'query Comments($owner: String!, $name: String!, $number: Int!) {',
    'rateLimit { cost remaining limit resetAt }',
    'repository(owner: $owner, name: $name) {',
    'issueOrPullRequest(number: $number) {',
    '... on Issue { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }',
    '... on PullRequest { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }',
    '}',
    '}',
    '}',
  ]);
});
