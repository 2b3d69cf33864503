import { describe, expect, test } from 'vitest';
import { type CollectRequest, type CollectRules, collect } from '../../src/collect/collect.ts';
import { formatEvidence, parseEvidence } from '../../src/collect/evidence.ts';
import { locate } from '../../src/collect/locate.ts';
import { readSettings } from '../../src/collect/settings.ts';
import { listRefs, parseRefs } from '../../src/collect/tags.ts';
import { parseReleaseTag } from '../../src/config/release-tag.ts';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import type { Evidence } from '../../src/model.ts';
import { gitEnvironment, type Repository, RepositoryBuilder } from '../support/repository.ts';

async function evidenceOf(
  repository: Repository,
  request: Partial<CollectRequest> = {},
  rules: Partial<CollectRules> = {},
): Promise<Evidence> {
  const git = openGit(repository.directory, gitEnvironment());
  const place = await locate(git, disk, listRefs(git), repository.directory, []);
  const settings = await readSettings(disk, place.root, null);
  const tags = parseRefs(await listRefs(git), parseReleaseTag);
  return collect(
    git,
    disk,
    { place, tags, settings },
    { from: null, to: null, release: null, package: null, isFull: false, ...request },
    { packages: [], repositoryUrl: null, wantsPaths: () => false, ...rules },
  );
}

/** Two packages, a playground with a manifest, and one release of everything. */
function monorepo(): RepositoryBuilder {
  const builder = new RepositoryBuilder();
  const manifest = (version: string): string => JSON.stringify({ version });
  builder.commit('one', {
    files: {
      'package.json': manifest('1.0.0'),
      'packages/app/package.json': manifest('1.0.0'),
      'packages/app/template/package.json': manifest('0.0.0'),
      'packages/lib/package.json': manifest('3.0.0'),
      'playground/x/package.json': manifest('0.0.0'),
    },
  });
  builder.tag('v1.0.0');
  builder.tag('lib@3.0.0');
  return builder;
}

describe('packages', () => {
  test('are folders with a manifest, but for tests and what lies inside another', async () => {
    const builder = monorepo();
    builder.commit('two', { files: { 'packages/app/package.json': '{"version":"1.1.0"}' } });
    const { packages } = await evidenceOf(builder.write(), { isFull: true });
    expect(packages).toEqual([
      { name: 'app', path: 'packages/app', previousVersion: '1.0.0', version: '1.1.0' },
      { name: 'lib', path: 'packages/lib', previousVersion: '3.0.0', version: '3.0.0' },
    ]);
  });

  test('have the versions of their tags in the range', async () => {
    const builder = monorepo();
    builder.commit('two');
    builder.tag('lib@3.1.0');
    builder.commit('three');
    const { packages } = await evidenceOf(builder.write(), { isFull: true });
    expect(packages[1]).toMatchObject({ name: 'lib', previousVersion: '3.0.0', version: '3.1.0' });
  });

  test('are what the configuration says, where it says', async () => {
    const builder = monorepo();
    builder.commit('two');
    const configured = [{ name: 'Library', path: 'packages/lib' }];
    const { packages } = await evidenceOf(builder.write(), { isFull: true }, { packages: configured });
    expect(packages).toEqual([{ ...configured[0], previousVersion: '3.0.0', version: '3.0.0' }]);
  });

  test('cost nothing when only the notes are wanted', async () => {
    const builder = monorepo();
    builder.commit('two');
    expect((await evidenceOf(builder.write())).packages).toEqual([]);
  });
});

describe('paths', () => {
  test('are read for the commits that want them, and stay unknown for the others', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one', { files: { 'a b.txt': '1' } });
    builder.commit('two', { files: { 'ü/c.txt': '1', 'a b.txt': null } });
    builder.commit('three');
    const wantsPaths: CollectRules['wantsPaths'] = ({ message }) => !message.startsWith('one');
    const { commits } = await evidenceOf(builder.write(), {}, { wantsPaths });
    expect(commits.map(({ paths }) => paths)).toEqual([[], ['a b.txt', 'ü/c.txt'], null]);
  });

  test('of a merge are what it brought', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one', { files: { 'base.txt': '1' } });
    builder.branch('side');
    builder.commit('two', { on: 'side', files: { 'side.txt': '1' } });
    builder.commit('three', { files: { 'main.txt': '1' } });
    builder.commit('merge', { merges: ['side'], files: { 'side.txt': '1' } });
    const { commits } = await evidenceOf(builder.write(), { isFull: true });
    expect(commits.find(({ message }) => message.startsWith('merge'))?.paths).toEqual(['side.txt']);
  });
});

test('earlier authors include co-authors, by address and by name', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('one\n\nCo-authored-by: Sam Ode <sam@example.com>', { author: 'Priya N <priya@example.com>' });
  builder.tag('v1.0.0');
  builder.commit('two', { author: 'Jonas W <jonas@example.com>' });
  const { earlierAuthors } = await evidenceOf(builder.write(), { isFull: true });
  expect(earlierAuthors).toEqual(['priya n', 'priya@example.com', 'sam ode', 'sam@example.com']);
});

test('the manifest’s version is read for what is not released yet', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('one', { files: { 'package.json': '{"version":"2.0.0"}' } });
  expect((await evidenceOf(builder.write())).manifestVersion).toBe('2.0.0');
});

test('a mailmap joins the addresses of one person', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('one', {
    author: 'mia <old@example.com>',
    files: { '.mailmap': 'Mia Keller <mia@example.com> <old@example.com>\n' },
  });
  expect((await evidenceOf(builder.write())).commits[0]?.author).toEqual({
    name: 'Mia Keller',
    email: 'mia@example.com',
  });
});

test('evidence survives being written and read', async () => {
  const builder = monorepo();
  builder.commit('feat: "quotes", \u2028 and\r\nlines');
  const evidence = await evidenceOf(builder.write(), { isFull: true });
  expect(parseEvidence('e.json', formatEvidence(evidence))).toEqual(evidence);
  expect(parseEvidence('e.json', formatEvidence({ ...evidence, commits: [] })).commits).toEqual([]);
});
