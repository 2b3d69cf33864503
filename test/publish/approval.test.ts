/** Who approves which words, as plain data. */
import { describe, expect, test } from 'vitest';
import { type Approval, allowedOpinions, type Opinion, settleApproval, unseenIn } from '../../src/publish/approval.ts';

const PATH = 'releases/next/notes.md';

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

function approval(...seen: readonly (readonly string[])[]): Approval {
  const by = seen.map((hashes, index) => ({
    login: `p${index}`,
    at: `2026-06-1${index}T09:00:00Z`,
    commit: `c${index}`,
    how: 'review' as const,
    parts: { [PATH]: hashes },
  }));
  return { to: 'end', by };
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
  const read = (commit: string) => (commit === 'gone' ? null : { [PATH]: [commit] });

  test('remembers what stood in the commit that was approved, and where the text ended then', () => {
    const { approval: found, blockedBy } = settleApproval([opinion('mia')], null, read, 'end');
    expect(found).toMatchObject({ to: 'end', by: [{ login: 'mia', commit: 'x', parts: { [PATH]: ['x'] } }] });
    expect(blockedBy).toEqual([]);
  });

  test('is read once, and its end stays where it was', () => {
    const before = settleApproval([opinion('mia')], null, read, 'end').approval;
    expect(settleApproval([opinion('mia')], before, () => null, 'later').approval).toEqual(before);
  });

  test('of a commit that is gone is none, since nobody can say what was approved', () => {
    expect(settleApproval([opinion('mia', { commit: 'gone' })], null, read, 'end').approval).toBeNull();
  });

  test('is gone with the review that it was, and whoever asks for changes keeps everything back', () => {
    const before = settleApproval([opinion('mia'), opinion('ravi', { commit: 'y' })], null, read, 'end').approval;
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
    const opinions = [opinion('b', { at: '2026-06-12T09:00:00Z' }), opinion('a', { at: '2026-06-11T09:00:00Z' })];
    expect(settleApproval(opinions, null, read, 'end').approval?.by.map(({ login }) => login)).toEqual(['a', 'b']);
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
    const found = unseenIn(PATH, parts(text), seen.length === 0 ? null : approval(...seen.map(one => [...one])));
    expect(found.map(({ name }) => name)).toEqual(unseen);
  });

  test('an approval of another file says nothing of this one', () => {
    expect(unseenIn('other.md', parts('a'), approval(['a']))).toEqual([{ path: 'other.md', name: '#a' }]);
  });
});
