/** When the range starts: asked of the clone, of GitHub where the clone does not know, and of nobody where there is no launch. */
import { expect, test } from 'vitest';
import type { Git } from '../../src/collect/git.ts';
import type { GitHub } from '../../src/collect/github.ts';
import { withStartDate } from '../../src/collect/start-date.ts';
import { PLAN_FILE } from '../launch/plan.ts';
import { evidenceOf, shaOf } from '../support/evidence.ts';

const evidence = evidenceOf(['fix: mend the login (#500)'], { launches: [PLAN_FILE] });
const started = { ...evidence, range: { ...evidence.range, from: shaOf(9) } };

function answering(code: number, stdout: string): Git {
  return { run: async () => ({ code, stdout, stderr: '' }) } as unknown as Git;
}
const SILENT = answering(128, '');
const nobody = { find: () => Promise.reject(new Error('asked')) } as unknown as GitHub;
const knowing = {
  find: async (path: string) => ({
    data: path.endsWith(`/git/commits/${shaOf(9)}`) ? { committer: { date: '2026-05-29T10:00:00Z' } } : {},
    pages: null,
  }),
} as unknown as GitHub;

test.each<[string, Git, GitHub | null, string | undefined]>([
  ['a clone that has the commit', answering(0, '1780048800\n'), nobody, '2026-05-29T10:00:00Z'],
  ['GitHub, where the clone is shallow', SILENT, knowing, '2026-05-29T10:00:00Z'],
  ['nobody without a network', SILENT, null, undefined],
])('%s says when', async (_title, git, api, date) => {
  expect((await withStartDate(started, git, api)).range.fromDate).toBe(date);
});

test('without a launch nobody is asked', async () => {
  const { launches: _, ...plain } = started;
  const git = { run: () => Promise.reject(new Error('asked')) } as unknown as Git;
  expect(await withStartDate(plain, git, nobody)).toEqual(plain);
});
