/** Which other repositories a release tells of, and who can read them. */
import { expect, test } from 'vitest';
import type { PullRequest } from '../../src/model.ts';
import { otherSources } from '../../src/publish/other-sources.ts';
import { releaseOf } from '../support/evidence.ts';

const release = releaseOf(['feat: a', 'feat: b']);
const merged = (...repositories: readonly (string | null)[]) => ({
  repository: { ...release.repository, slug: 'tidewater/app' },
  changes: release.changes.map((change, index) => ({
    ...change,
    pullRequests: repositories
      .filter((_, at) => at % 2 === index)
      .map(repository => ({ repository }) as unknown as PullRequest),
  })),
});

test.each<
  [
    what: string,
    repositories: readonly (string | null)[],
    sources: Parameters<typeof otherSources>[1],
    others: readonly string[],
  ]
>([
  ['the released one is none of them', ['tidewater/app', null], { 'tidewater/app': 'private' }, []],
  ['nor is it in other letters', ['Tidewater/App'], { 'TIDEWATER/app': 'public' }, []],
  ['nor is the one in which drafts lie', ['tidewater/plans'], { 'Tidewater/Plans': 'private' }, []],
  ['each counts once', ['tidewater/api', 'tidewater/api'], { 'tidewater/api': 'public' }, ['public']],
  ['one that only the configuration names counts too', [], { 'tidewater/api': 'private' }, ['private']],
  ['one of which nobody said anything counts as unknown', ['tidewater/api'], {}, ['unknown']],
  ['of several each is told', ['tidewater/api', 'tidewater/web'], { 'tidewater/web': 'public' }, ['public', 'unknown']],
])('%s', (_, repositories, sources, others) => {
  expect(otherSources(merged(...repositories), sources, 'tidewater/plans')).toEqual(others);
});
