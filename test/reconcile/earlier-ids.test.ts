/** A change that goes on under another id: what a person made of its entry goes on with it, and it stands there once. */
import { describe, expect, test } from 'vitest';
import { loadReconciler } from '../../src/deliver.ts';
import type { Change, Release } from '../../src/model.ts';
import { earlierIds } from '../../src/reconcile/earlier-ids.ts';
import { loadRenderers } from '../../src/render/own-templates.ts';
import { render } from '../../src/render/render.ts';
import { type CommitFacts, releaseOf } from '../support/evidence.ts';

const renderers = await loadRenderers(['release/notes.hbs']);
const ORIGINAL: CommitFacts = { name: 'a', message: 'fix: keep time zones (#12)', parents: ['base'] };
const BACKPORT: CommitFacts = { name: 'b', message: 'fix: zones stay put (backport #12) (#13)', parents: ['base'] };
const OTHER: CommitFacts = { name: 'c', message: 'feat: export to CSV (#14)', parents: ['base'] };

function notesOf(release: Release): string {
  const rules = { areas: {}, highlights: 3, feedbackUrl: '', owners: {}, isReviewed: true };
  return render(release, renderers, { only: 'notes', documents: {} }, rules)[0]?.text ?? '';
}

describe('a backport whose original arrives under another title', () => {
  const before = notesOf(releaseOf([BACKPORT, OTHER]));
  const release = releaseOf([ORIGINAL, BACKPORT, OTHER]);
  const next = notesOf(release);

  async function run(current: string): Promise<{ readonly text: string; readonly told: readonly string[] }> {
    const { memory } = (await loadReconciler()).reconcile({ base: null, current: null, next: before });
    const reconciler = await loadReconciler(release.changes);
    const { text, conflicts, memory: after } = reconciler.reconcile({ base: memory, current, next });
    const again = reconciler.reconcile({ base: after, current: text, next });
    expect([again.text, again.memory]).toEqual([text, after]);
    return { text: text ?? '', told: conflicts.map(({ kind, id }) => `${kind} ${id}`) };
  }

  test('is told once, in the words of its original, where nobody edited it', async () => {
    expect(before).toContain('<!-- #13 -->');
    expect(next).toContain('<!-- #12 -->');
    expect(await run(before)).toEqual({ text: next, told: [] });
  });

  test('is told once, in a person’s words, where they edited it, and they hear of the other words', async () => {
    const mine = before.replace(/- .*(?= <!-- #13 -->)/, '- Charts show your own time zone.');
    expect(mine).not.toBe(before);
    expect(await run(mine)).toEqual({ text: mine, told: ['changed #12'] });
  });

  test('stays away where a person deleted it', async () => {
    const without = before.replace(/- .* <!-- #13 -->\n/, '');
    expect((await run(without)).text).not.toMatch(/#1[23]/);
  });
});

test.each<readonly [id: string, numbers: readonly number[], earlier: readonly string[]]>([
  ['pr-12', [12, 13], ['#13', 'c-0123456789ab']],
  ['pr-12.export', [12], ['#12', 'c-0123456789ab']],
  ['api/pr-12', [12, 13], ['api#13', 'api/c-0123456789ab']],
  ['dep-@types/node', [7, 9], ['#7', '#9', 'c-0123456789ab']],
  ['api/dep-react', [7], ['api#7', 'api/c-0123456789ab']],
  ['c-0123456789ab', [], []],
])('%s may have been told by what it is made of', (id, numbers, earlier) => {
  const pullRequests = numbers.map(number => ({ number, repository: null }));
  const commits = ['0123456789abcdef0123456789abcdef01234567'];
  expect(Object.values(earlierIds([{ id, pullRequests, commits } as unknown as Change]))).toEqual([earlier]);
});
