/** What the state remembers of releases: read from a file that anything may stand in. */
import { describe, expect, test } from 'vitest';
import type { Approver } from '../../../src/publish/approval/approval.ts';
import {
  type FinishedRelease,
  publishedKey,
  readApproval,
  readApprover,
  readFinished,
  readNextRelease,
  sectionKey,
} from '../../../src/publish/state/release-record.ts';

const finished: FinishedRelease = {
  branch: 'main',
  package: 'cli',
  version: '2.4.0',
  tag: 'cli@2.4.0',
  title: 'cli 2.4.0',
  isPrerelease: true,
  date: '2026-06-09T10:00:00Z',
  draftedAs: '2.3.9',
  to: 'a'.repeat(40),
  path: 'releases/cli-2.4.0/notes.md',
  isOut: true,
};
const { draftedAs: _draftedAs, to: _to, path: _path, isOut: _isOut, ...next } = finished;
const approver: Approver = {
  login: 'mia-k',
  at: '2026-06-09T09:00:00Z',
  commit: 'b'.repeat(40),
  how: 'review',
  parts: { 'releases/next/notes.md': ['1', '2'] },
};

const without = (data: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

describe('a release', () => {
  test('is read as it was written', () => {
    expect([readNextRelease(next), readFinished(finished)]).toEqual([next, finished]);
  });

  test.each(['branch', 'version', 'tag'])('is none without its %s', name => {
    expect([readNextRelease(without(next, name)), readFinished(without(finished, name))]).toEqual([null, null]);
  });

  test.each(['to', 'path'])('is not finished without its %s', name => {
    expect(readFinished(without(finished, name))).toBeNull();
  });

  test('has defaults for all that older states do not say', () => {
    const old = without(finished, 'package', 'title', 'isPrerelease', 'date', 'draftedAs', 'isOut');
    const facts = { package: null, title: '2.4.0', isPrerelease: false, date: '' };
    expect(readFinished(old)).toEqual({ ...finished, ...facts, draftedAs: '2.4.0', isOut: false });
  });

  test.each([null, 'text', [], 1])('is none in %j', data => {
    expect([readNextRelease(data), readFinished(data)]).toEqual([null, null]);
  });
});

describe('an approval', () => {
  test.each(['review', 'merge'] as const)('by %s is read as it was written', how => {
    const approval = { to: finished.to, by: [{ ...approver, how }] };
    expect(readApproval(approval)).toEqual(approval);
  });

  test.each([
    ['whose login is missing', without(approver, 'login')],
    ['whose login is empty', { ...approver, login: '' }],
    ['without a date', without(approver, 'at')],
    ['without a commit', without(approver, 'commit')],
    ['of another kind', { ...approver, how: 'mail' }],
  ])('of somebody %s approves nothing', (_, one) => {
    expect([readApprover(one), readApproval({ to: finished.to, by: [one] })]).toEqual([null, null]);
    expect(readApproval({ to: finished.to, by: [one, approver] })?.by).toEqual([approver]);
  });

  test.each([
    ['without the commit that it reaches', { by: [approver] }],
    ['of nobody', { to: finished.to, by: [] }],
    ['with something else than people', { to: finished.to, by: 'mia-k' }],
    ['that is no approval', null],
  ])('%s is none', (_, data) => {
    expect(readApproval(data)).toBeNull();
  });

  test('is of nothing where the words are damaged', () => {
    expect(readApprover({ ...approver, parts: { a: ['1', 2], b: 'c' } })?.parts).toEqual({ a: ['1'], b: [] });
    expect(readApprover(without(approver, 'parts'))?.parts).toEqual({});
  });
});

test('a text that is out and a section of a changelog have keys of their own', () => {
  expect([publishedKey('v1'), sectionKey('CHANGELOG.md')]).toEqual(['published.v1', 'CHANGELOG.md#section']);
});
