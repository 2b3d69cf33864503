/** When releases came out: asked of the clone, of GitHub where the clone does not know, and of nobody where there is no launch. */
import { expect, test } from 'vitest';
import type { Git } from '../../src/collect/git.ts';
import type { GitHub } from '../../src/collect/github.ts';
import { withReleaseDates } from '../../src/collect/release-dates.ts';
import { parseReleaseTag } from '../../src/config/release-tag.ts';
import { openGit } from '../../src/edges/git.ts';
import type { Evidence } from '../../src/model.ts';
import { PLAN_FILE } from '../launch/plan.ts';
import { evidenceOf, shaOf } from '../support/evidence.ts';
import { gitEnvironment, RepositoryBuilder } from '../support/repository.ts';

const evidence = evidenceOf(['fix: mend the login (#500)'], { launches: [PLAN_FILE] });
const since = (from: string, version: string | null, launches = [PLAN_FILE]): Evidence => ({
  ...evidence,
  launches,
  range: {
    ...evidence.range,
    from,
    previousTag: version === null ? null : { name: `v${version}`, sha: from, package: '', version },
  },
});

const unasked = (): never => {
  throw new Error('asked');
};
const nobody = { graphql: unasked } as unknown as GitHub;
const silent = { run: async () => ({ code: 128, stdout: '', stderr: '' }) } as unknown as Git;
const datesOf = async (given: Evidence, git: Git, api: GitHub | null = nobody) =>
  (await withReleaseDates(given, { git, api, parseTag: parseReleaseTag })).range.releaseDates;

/** Releases before the plan's first day and after it, of this product and another, stable and not, on this branch and another. */
function history() {
  const builder = new RepositoryBuilder();
  const on = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
  builder.commit('One', { date: on('2026-01-01') });
  builder.tag('v1.0.0');
  const early = builder.commit('Two', { date: on('2026-05-06') });
  builder.tag('v2.0.0', { message: 'Two' });
  builder.branch('old');
  builder.commit('Elsewhere', { on: 'old', date: on('2026-05-08') });
  builder.tag('v2.0.1', { on: 'old' });
  builder.commit('Three', { date: on('2026-05-10') });
  builder.tag('v2.1.0-beta.1');
  builder.tag('nightly');
  builder.commit('Four', { date: on('2026-05-11') });
  builder.tag('plugin@9.0.0');
  const untagged = builder.commit('Five', { date: on('2026-05-12') });
  const from = builder.commit('Six', { date: on('2026-05-13') });
  builder.tag('v2.1.0');
  const { sha, directory } = builder.write();
  return { from: sha(from), untagged: sha(untagged), early: sha(early), git: openGit(directory, gitEnvironment()) };
}

test('of the clone: its start, and the releases of the same line since the oldest day of a plan', async () => {
  const { from, git } = history();
  expect(await datesOf(since(from, '2.1.0'), git)).toEqual(['2026-05-13T12:00:00Z', '2026-05-06T12:00:00Z']);
});

test('where the last release was none for everybody, such ones count', async () => {
  const { from, git } = history();
  const dates = ['2026-05-13T12:00:00Z', '2026-05-10T12:00:00Z', '2026-05-06T12:00:00Z'];
  expect(await datesOf(since(from, '2.1.0-beta.2'), git)).toEqual(dates);
});

test('a start that is no release counts as it is', async () => {
  const { untagged, git } = history();
  expect(await datesOf(since(untagged, null), git)).toEqual(['2026-05-12T12:00:00Z']);
});

test('what is older than every plan is none', async () => {
  const { early, git } = history();
  const plan = { ...PLAN_FILE, text: PLAN_FILE.text.replace(/2026-05/g, '2026-09').replace(/2026-06/g, '2026-10') };
  expect(await datesOf(since(early, '2.0.0', [plan]), git)).toEqual([]);
});

test('of GitHub, where the clone is shallow', async () => {
  const commit = (committedDate: string) => ({ oid: shaOf(1), committedDate });
  const api = {
    graphql: async (_query: string, variables: object) => ({
      errors: [],
      data: {
        repository: {
          from: { ...variables, committedDate: '2026-05-29T10:00:00Z' },
          tags: {
            nodes: [
              { name: 'v2.2.0', target: commit('2026-06-01T10:00:00Z') },
              { name: 'v2.1.0', target: commit('2026-05-29T10:00:00Z') },
              { name: 'v2.0.0', target: { oid: shaOf(2), target: commit('2026-05-06T10:00:00Z') } },
              { name: 'plugin@9.0.0', target: commit('2026-05-07T10:00:00Z') },
            ],
          },
        },
      },
    }),
  } as unknown as GitHub;
  expect(await datesOf(since(shaOf(9), '2.1.0'), silent, api)).toEqual([
    '2026-05-29T10:00:00Z',
    '2026-05-06T10:00:00Z',
  ]);
});

test('without a network nobody knows', async () => {
  expect(await datesOf(since(shaOf(9), '2.1.0'), silent, null)).toBeUndefined();
});

test('without a launch nobody is asked', async () => {
  const asked = { run: unasked } as unknown as Git;
  expect(await datesOf(since(shaOf(9), '2.1.0', []), asked)).toBeUndefined();
});
