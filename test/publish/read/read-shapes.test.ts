/** GitHub's answers become what planning reads; what lacks its number is left out, and what is missing is empty. */
import { describe, expect, test } from 'vitest';
import {
  commentOf,
  commitOf,
  issueOf,
  ownNodes,
  pullRequestOf,
  releaseOf,
  shaped,
} from '../../../src/publish/read/read-shapes.ts';

const SLUG = 'tidewater/app';
const pull = {
  number: 7,
  state: 'open',
  merged_at: null,
  head: { ref: 'drumroll/main', repo: { full_name: 'Tidewater/App' } },
  base: { ref: 'main' },
  title: 'Release notes',
  body: 'Ours.',
};
const ours = { number: 7, state: 'open', base: 'main', title: 'Release notes', body: 'Ours.' };
const bare = { number: 7, head: { repo: { full_name: SLUG } } };

describe('a pull request', () => {
  test.each<readonly [what: string, data: unknown, shape: unknown]>([
    ['of this repository, however it writes its name', pull, ours],
    ['that is closed', { ...pull, state: 'closed' }, { ...ours, state: 'closed' }],
    [
      'that is merged, which GitHub calls closed',
      { ...pull, state: 'closed', merged_at: '2026-06-09T10:00:00Z' },
      { ...ours, state: 'merged' },
    ],
    ['without words', { ...pull, title: null, body: null }, { ...ours, title: '', body: '' }],
    ['of which little is known', bare, { number: 7, state: 'closed', base: '', title: '', body: '' }],
    ['from a fork', { ...pull, head: { repo: { full_name: 'mallory/app' } } }, null],
    ['from a fork that is gone', { ...pull, head: { repo: null } }, null],
    ['without a head', { number: 7 }, null],
    ['without a number', { ...pull, number: null }, null],
    ['that is none', null, null],
  ])('%s', (_, data, shape) => {
    expect(pullRequestOf(data, SLUG)).toEqual(shape);
  });
});

describe('a release', () => {
  const release = {
    id: 9,
    draft: true,
    prerelease: true,
    tag_name: 'v2.4.0',
    target_commitish: 'main',
    name: 'app 2.4.0',
    body: 'Notes.',
  };
  const shape = {
    id: 9,
    isDraft: true,
    isPrerelease: true,
    tag: 'v2.4.0',
    commit: 'main',
    title: 'app 2.4.0',
    body: 'Notes.',
  };
  const empty = { id: 9, isDraft: false, isPrerelease: false, tag: '', commit: '', title: '', body: '' };
  test.each<readonly [what: string, data: unknown, shape: unknown]>([
    ['that is a draft', release, shape],
    ['that is published', { ...release, draft: false }, { ...shape, isDraft: false }],
    ['that does not say so counts as published', { ...release, draft: null }, { ...shape, isDraft: false }],
    ['of which only the id is known', { id: 9 }, empty],
    ['without an id', { ...release, id: '9' }, null],
  ])('%s', (_, data, expected) => {
    expect(releaseOf(data)).toEqual(expected);
  });
});

describe('an issue', () => {
  test.each<readonly [what: string, data: unknown, shape: unknown]>([
    [
      'that REST gives',
      { number: 3, state: 'open', title: 'Release', body: '- [ ] a' },
      { number: 3, isOpen: true, title: 'Release', body: '- [ ] a' },
    ],
    [
      'that GraphQL gives',
      { number: 3, state: 'OPEN', title: 'Release', body: '' },
      { number: 3, isOpen: true, title: 'Release', body: '' },
    ],
    [
      'that is closed',
      { number: 3, state: 'closed', title: 'Release', body: '' },
      { number: 3, isOpen: false, title: 'Release', body: '' },
    ],
    ['of which only the number is known', { number: 3 }, { number: 3, isOpen: false, title: '', body: '' }],
    ['without a number', { state: 'open', title: 'Release' }, null],
  ])('%s', (_, data, shape) => {
    expect(issueOf(data)).toEqual(shape);
  });
});

describe('a comment', () => {
  test.each<readonly [what: string, data: unknown, shape: unknown]>([
    ['that REST gives', { id: 12, body: 'Hello' }, { id: 12, body: 'Hello' }],
    [
      'that GraphQL gives, whose id is no number',
      { id: 'IC_kw', databaseId: 12, body: 'Hello' },
      { id: 12, body: 'Hello' },
    ],
    ['without words', { id: 12, body: null }, { id: 12, body: '' }],
    ['without an id', { body: 'Hello' }, null],
  ])('%s', (_, data, shape) => {
    expect(commentOf(data)).toEqual(shape);
  });
});

test.each<readonly [what: string, data: unknown, shape: unknown]>([
  ['a commit has its tree', { oid: 'a1', tree: { oid: 'b2' } }, { sha: 'a1', tree: 'b2' }],
  ['what has no tree is no commit', { oid: 'a1' }, null],
  ['what has no name is no commit', { tree: { oid: 'b2' } }, null],
  ['a commit that is not there is null', null, null],
])('%s', (_, data, shape) => {
  expect(commitOf(data)).toEqual(shape);
});

test('only what this token wrote is ours, wherever the list is', () => {
  const nodes = [
    { databaseId: 1, viewerDidAuthor: true },
    { databaseId: 2, viewerDidAuthor: false },
    { databaseId: 3 },
    { databaseId: 4, viewerDidAuthor: 'true' },
  ];
  expect(ownNodes({ issue: { comments: { nodes } } }, 'issue', 'comments')).toEqual([nodes[0]]);
  expect(ownNodes({ nodes })).toEqual([nodes[0]]);
  expect(ownNodes({ issue: null }, 'issue', 'comments')).toEqual([]);
});

test('a list keeps its order, without what has no shape', () => {
  expect(shaped([{ id: 2 }, null, { id: 1 }, 'x'], commentOf)).toEqual([
    { id: 2, body: '' },
    { id: 1, body: '' },
  ]);
  expect(shaped({ message: 'Not Found' }, commentOf)).toEqual([]);
});
