/** Who approves which words, as plain data. */
import { describe, expect, test } from 'vitest';
import {
  type Approvals,
  type Approver,
  allowedOpinions,
  newApprovals,
  type Opinion,
  settleApproval,
  unseenIn,
} from '../../../src/publish/approval/approval.ts';

const PATH = 'releases/next/notes.md';
const SHIPPED = 'releases/2.3.0/notes.md';

function opinion(login: string, facts: Partial<Opinion> = {}): Opinion {
  return {
    login,
    at: '2026-06-10T09:00:00Z',
    commit: 'x',
    how: 'review',
    verdict: 'approved',
    mayWrite: true,
    ...facts,
  };
}

function approvers(...seen: readonly (readonly string[])[]): readonly Approver[] {
  return seen.map((hashes, index) => ({
    login: `p${index}`,
    at: `2026-06-1${index}T09:00:00Z`,
    commit: `c${index}`,
    how: 'review' as const,
    parts: { [PATH]: hashes },
  }));
}

const parts = (hashes: string) => [...hashes].map(hash => ({ name: `#${hash}`, hash }));

describe('who counts', () => {
  test.each<readonly [what: string, approvers: readonly string[], mayWrite: boolean, counts: boolean]>([
    ['whoever may write, where nobody is named', [], true, true],
    ['nobody else then', [], false, false],
    ['who is named, in any spelling', ['Mia'], false, true],
    ['nobody but those who are named', ['ravi'], true, false],
  ])('%s', (_, approvers, mayWrite, counts) => {
    expect(allowedOpinions([opinion('mia', { mayWrite })], approvers)).toHaveLength(counts ? 1 : 0);
  });
});

describe('an approval', () => {
  const about =
    (isShipped: boolean) =>
    ({ commit }: { readonly commit: string }) =>
      commit === 'gone' ? null : { parts: { [isShipped ? SHIPPED : PATH]: [commit] }, isShipped };
  const read = about(false);
  const nothing: Approvals = { approval: null, approvedShipped: [] };
  const at = (day: number) => `2026-06-${day}T09:00:00Z`;

  test('remembers what stood in the commit that was approved, and where the text ended then', () => {
    const { approval: found, blockedBy } = settleApproval([opinion('mia')], nothing, read, 'end');
    expect(found).toMatchObject({ to: 'end', by: [{ login: 'mia', commit: 'x', parts: { [PATH]: ['x'] } }] });
    expect(blockedBy).toEqual([]);
  });

  test('is read once, and its end stays where it was', () => {
    const before = settleApproval([opinion('mia')], nothing, read, 'end');
    expect(settleApproval([opinion('mia')], before, () => null, 'later')).toEqual(before);
  });

  test('of a commit that is gone is none, since nobody can say what was approved', () => {
    expect(settleApproval([opinion('mia', { commit: 'gone' })], nothing, read, 'end').approval).toBeNull();
  });

  test('is gone with the review that it was, and whoever asks for changes keeps everything back', () => {
    const before = settleApproval([opinion('mia'), opinion('ravi', { commit: 'y' })], nothing, read, 'end');
    const after = settleApproval(
      [opinion('ravi', { commit: 'y' }), opinion('mia', { verdict: 'changes-requested' })],
      before,
      read,
      'end',
    );
    expect(after.approval?.by.map(({ login }) => login)).toEqual(['ravi']);
    expect(after.blockedBy).toEqual(['mia']);
  });

  test('lists people in the order of their approvals', () => {
    const opinions = [opinion('b', { at: at(12) }), opinion('a', { at: at(11) })];
    expect(settleApproval(opinions, nothing, read, 'end').approval?.by.map(({ login }) => login)).toEqual(['a', 'b']);
  });

  test('replaces the same person’s earlier one', () => {
    const opinions = [opinion('mia', { at: at(11) }), opinion('mia', { at: at(12), commit: 'y' })];
    expect(settleApproval(opinions, nothing, read, 'end').approval?.by.map(({ commit }) => commit)).toEqual(['y']);
  });

  test('of what is tagged approves nothing of what is written next, and has no end', () => {
    expect(settleApproval([opinion('mia')], nothing, about(true), 'end')).toEqual({
      approval: null,
      approvedShipped: [expect.objectContaining({ login: 'mia', parts: { [SHIPPED]: ['x'] } })],
      blockedBy: [],
    });
  });

  test('of what is tagged leaves the same person’s approval of what is written next', () => {
    const first = opinion('mia', { at: at(11) });
    const before = settleApproval([first], nothing, read, 'end');
    const after = settleApproval([first, opinion('mia', { at: at(12), commit: 'y' })], before, about(true), 'later');
    expect(after.approval).toEqual(before.approval);
    expect(after.approvedShipped.map(({ commit }) => commit)).toEqual(['y']);
  });

  test('of a correction replaces the one of an earlier state of it, and not that of another release', () => {
    const opinions = ['a', 'b', 'c'].map((commit, index) => opinion('mia', { commit, at: at(11 + index) }));
    const paths: Readonly<Record<string, string>> = { a: 'releases/2.2.0/notes.md', b: SHIPPED, c: SHIPPED };
    const { approvedShipped } = settleApproval(
      opinions,
      nothing,
      ({ commit }) => ({ parts: { [paths[commit] ?? '']: [commit] }, isShipped: true }),
      'end',
    );
    expect(approvedShipped.map(({ commit }) => commit)).toEqual(['a', 'c']);
  });

  test('that another one replaced is not asked about again', () => {
    const opinions = [opinion('mia', { at: at(11) }), opinion('mia', { at: at(12), commit: 'y' })];
    const before = settleApproval(opinions, nothing, read, 'end');
    expect(newApprovals(opinions, before)).toEqual([]);
    expect(newApprovals([...opinions, opinion('mia', { at: at(13) })], before)).toHaveLength(1);
    expect(newApprovals([opinion('ravi', { at: at(11) })], before)).toHaveLength(1);
  });
});

describe('what nobody has seen', () => {
  test.each<readonly [what: string, text: string, seen: readonly string[], unseen: readonly (string | null)[]]>([
    ['nothing of a text as it was approved', 'abc', ['abc'], []],
    ['nothing of one that was put in another order', 'cab', ['abc'], []],
    ['an entry that was edited, once', 'aXc', ['abc'], ['#X']],
    ['an entry that came', 'abcd', ['abc'], ['#d']],
    ['an entry that was taken out, without its name', 'ab', ['abc'], [null]],
    ['what was edited and what was taken out', 'aX', ['abc'], ['#X', null]],
    ['nothing of what two people approved between them', 'aXc', ['abc', 'aXc'], []],
    ['what went since the last approval, though the first one saw it', 'ab', ['ab', 'abc'], [null]],
    ['all of a text that nobody approved', 'ab', [], ['#a', '#b']],
  ])('%s', (_, text, seen, unseen) => {
    const found = unseenIn(PATH, parts(text), approvers(...seen.map(one => [...one])));
    expect(found.map(({ name }) => name)).toEqual(unseen);
  });

  test('an approval of another file says nothing of this one', () => {
    expect(unseenIn('other.md', parts('a'), approvers(['a']))).toEqual([{ path: 'other.md', name: '#a' }]);
  });
});
