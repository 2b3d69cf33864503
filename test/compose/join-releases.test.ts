import { expect, test } from 'vitest';
import { joinReleases } from '../../src/compose/join-releases.ts';
import { releaseOf } from '../support/evidence.ts';

test('ids are safe and differ, whatever the repositories are called', () => {
  const names = ['app', 'my app', 'my_app', 'a --> <b>', 'é', 'ü', '😀'];
  const releases = names.map(name => {
    const release = releaseOf(['fix: keep time zones (#7)']);
    return { ...release, repository: { ...release.repository, slug: null, name } };
  });
  const { changes, ledger } = joinReleases(releases, { product: null, version: null });
  const ids = changes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(names.length);
  for (const id of ids) expect(id).toMatch(/^[\w.-]+\/pr-7$/);
  expect(ids[0]).toBe('app/pr-7');
  // What the ledger names is there.
  expect(ledger.filter(({ kind }) => kind === 'commit').map(({ change }) => change)).toEqual(ids);
});
