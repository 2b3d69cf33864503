/** What is remembered before, while and after a run writes: ids and hashes of what is ours, and nothing of what is gone. */
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/model.ts';
import { releaseLine } from '../../../src/publish/line.ts';
import { canonicalHash } from '../../../src/publish/plan/canonical.ts';
import { asBlock } from '../../../src/publish/plan/marker.ts';
import { EMPTY_STATE, type LineState } from '../../../src/publish/state/line-state.ts';
import { claimedState, doneState, madeBy, observedState } from '../../../src/publish/state/state-steps.ts';

const line = releaseLine({ releaseBranch: 'main', isDefaultBranch: true, package: null, guest: null });
const common = { name: 'x', reason: '', visibility: 'public', repository: 'a/b', fields: {}, against: {} } as const;
const memory = { parts: { '#1': { written: ['a'], agreed: 'a', in: '' } } };
const NOTES = 'releases/next/notes.md';

const fileAt = (kind: 'create' | 'update' | 'delete' | 'skip', path = NOTES, text?: string): Operation => ({
  ...common,
  target: 'drafts-file',
  kind,
  branch: 'drumroll/main',
  path,
  fields: text === undefined ? {} : { text },
  memory: text === undefined ? null : memory,
  newConflicts: 0,
});
const pull = (kind: 'create' | 'update' | 'skip', fields: Record<string, string>): Operation => ({
  ...common,
  target: 'pull-request',
  kind,
  number: null,
  fields,
});
const comment = (
  kind: 'create' | 'delete',
  on: 'pull-request' | 'issue' | 'approval' | 'due',
  body = '',
): Operation => ({
  ...common,
  target: 'comment',
  kind,
  on,
  id: null,
  fields: { body },
});
const release = (kind: 'create' | 'update'): Operation => ({
  ...common,
  target: 'release',
  kind,
  id: null,
  memory: null,
  newConflicts: 0,
  fields: { tag: 'v1', body: 'b' },
});
const page = (body: string): Operation => ({
  ...common,
  target: 'publication',
  kind: 'update',
  id: 9,
  version: '1',
  tag: 'v1',
  against: '',
  fields: { body },
});
const changelog = (text: string): Operation =>
  ({ ...fileAt('update', 'CHANGELOG.md', text), memory: null, section: 's' }) as Operation;
const issue = (kind: 'create' | 'skip'): Operation =>
  ({
    ...common,
    target: 'issue',
    kind,
    number: null,
    fields: { title: 't' },
    memory: null,
    newConflicts: 0,
  }) as Operation;
const state = {
  ...common,
  target: 'state',
  kind: 'update',
  branch: 's',
  path: 'p',
  fields: { text: 'x' },
} as Operation;
const hash = canonicalHash;

test.each<readonly [operation: Operation, made: string | null]>([
  [pull('create', {}), 'pull-request'],
  [release('create'), 'release'],
  [issue('create'), 'issue'],
  [comment('create', 'issue'), 'comment.issue'],
  [comment('create', 'pull-request'), 'comment.pull-request'],
  [fileAt('create'), null],
  [state, null],
])('%j makes what GitHub does not keep unique, or nothing of the kind', (operation, made) => {
  expect(madeBy(operation)).toBe(made);
});

test('what was read is settled: texts that stand, ids that were found, memories; no claim', () => {
  const before: LineState = {
    ...EMPTY_STATE,
    ids: { issue: 1 },
    texts: { a: { last: '1', before: null }, b: { last: '2', before: null } },
    memories: { a: memory },
    claim: { id: 'x', until: 0, creates: [], texts: {} },
  };
  expect(observedState(before, { a: '3', b: '2', c: '4' }, { release: 2 }, { b: memory })).toEqual({
    ...EMPTY_STATE,
    ids: { issue: 1, release: 2 },
    texts: { a: { last: '3', before: '1' }, b: { last: '2', before: null }, c: { last: '4', before: null } },
    memories: { a: memory, b: memory },
  });
});

describe('a claim', () => {
  const claimed = (...operations: readonly Operation[]): LineState['claim'] =>
    claimedState(EMPTY_STATE, operations, line, { id: 'x', until: 5 }).claim;

  test('names what is created, and not what exists', () => {
    const operations = [
      pull('create', {}),
      release('update'),
      issue('create'),
      comment('create', 'issue'),
      fileAt('create'),
    ];
    expect(claimed(...operations)).toMatchObject({
      id: 'x',
      until: 5,
      creates: ['pull-request', 'issue', 'comment.issue'],
    });
  });

  test.each<readonly [what: string, operation: Operation, texts: Readonly<Record<string, string>>]>([
    ['a file of this line', fileAt('update', NOTES, 'a\n'), { [NOTES]: hash('a') }],
    ['an empty file of this line', fileAt('update'), { [NOTES]: hash('') }],
    ['no file that moves out of the way', fileAt('create', 'releases/1.0/notes.md', 'a'), {}],
    ['no file that begins like this line', fileAt('create', 'releases/next-2/notes.md', 'a'), {}],
    ['nothing that is left alone', fileAt('skip', NOTES, 'a'), {}],
    ['nothing that is deleted', fileAt('delete', NOTES, 'a'), {}],
    ['no state', state, {}],
    ['a title', pull('create', { title: 't', head: 'h', base: 'b' }), { 'pull-request.title': hash('t') }],
    [
      'of a description only our block',
      pull('update', { body: `Mine.\n\n${asBlock('ours', line.mark)}\n\nMine.` }),
      { 'pull-request.body': hash(asBlock('ours', line.mark)) },
    ],
    ['nothing of a description without it', pull('update', { body: 'Mine.' }), { 'pull-request.body': hash('') }],
    ['all of a release', release('create'), { 'release.tag': hash('v1'), 'release.body': hash('b') }],
    ['a comment', comment('create', 'issue', 'c'), { 'comment.issue.body': hash('c') }],
    ['no comment that is made once', comment('create', 'approval', 'c'), {}],
    ['no comment on a day that has come', comment('create', 'due', 'c'), {}],
    ['a page that goes out', page('c'), { 'published.v1': hash('c') }],
    [
      'a changelog, and of our section in it',
      changelog('c'),
      { 'CHANGELOG.md': hash('c'), 'CHANGELOG.md#section': 's' },
    ],
    ['nothing on disk', { ...fileAt('update', NOTES, 'a'), target: 'file' } as unknown as Operation, {}],
  ])('holds the hash of %s', (_, operation, texts) => {
    expect(claimed(operation)?.texts).toEqual(texts);
  });
});

describe('the end', () => {
  const before: LineState = {
    ...EMPTY_STATE,
    ids: { 'pull-request': 7, 'comment.issue': 3, 'comment.pull-request': 4 },
    texts: {
      [NOTES]: { last: hash('old'), before: null },
      'comment.issue.body': { last: '1', before: null },
      'comment.pull-request.body': { last: '2', before: null },
    },
    memories: { [NOTES]: memory },
  };

  test('has what was written, what stood there before, and what was made', () => {
    const other = { parts: {} };
    const end = doneState(before, [{ ...fileAt('update', NOTES, 'new'), memory: other } as Operation], line, {
      release: 9,
    });
    expect(end.ids).toEqual({ ...before.ids, release: 9 });
    expect(end.texts[NOTES]).toEqual({ last: hash('new'), before: hash('old') });
    expect(end.memories).toEqual({ [NOTES]: other });
  });

  test('keeps a memory that has no news', () => {
    expect(doneState(before, [fileAt('update', NOTES)], line, {}).memories).toEqual({ [NOTES]: memory });
  });

  test('takes a memory of a text that is left alone too', () => {
    expect(doneState(EMPTY_STATE, [fileAt('skip', NOTES, 'a')], line, {})).toEqual({
      ...EMPTY_STATE,
      memories: { [NOTES]: memory },
    });
  });

  test('knows which release is out', () => {
    const release = (tag: string) => ({ tag, isOut: false }) as LineState['finished'][number];
    const end = doneState({ ...before, finished: [release('v0'), release('v1')] }, [page('b')], line, {});
    expect(end.finished).toEqual([
      { tag: 'v0', isOut: false },
      { tag: 'v1', isOut: true },
    ]);
    expect(end.texts['published.v1']).toEqual({ last: hash('b'), before: null });
    expect(doneState({ ...before, finished: [release('v1')] }, [pull('update', {})], line, {}).finished).toEqual([
      { tag: 'v1', isOut: false },
    ]);
  });

  test('forgets a file that is deleted, and nothing else', () => {
    const end = doneState(before, [fileAt('delete')], line, {});
    expect([Object.keys(end.texts), Object.keys(end.memories)]).toEqual([
      ['comment.issue.body', 'comment.pull-request.body'],
      [],
    ]);
    expect(end.ids).toEqual(before.ids);
  });

  test('forgets a comment that is deleted, and nothing else', () => {
    const end = doneState(before, [comment('delete', 'issue')], line, {});
    expect(end.ids).toEqual({ 'pull-request': 7, 'comment.pull-request': 4 });
    expect(Object.keys(end.texts)).toEqual([NOTES, 'comment.pull-request.body']);
    expect(end.memories).toEqual(before.memories);
  });
});
