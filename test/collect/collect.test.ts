import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CollectRequest, type CollectRules, collect } from '../../src/collect/collect.ts';
import { formatEvidence, parseEvidence } from '../../src/collect/evidence.ts';
import { locate } from '../../src/collect/locate.ts';
import { addVersions, packagesIn } from '../../src/collect/packages.ts';
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
  listen: (args: readonly string[], input?: string) => void = () => {},
): Promise<Evidence> {
  const opened = openGit(repository.directory, gitEnvironment());
  const git: typeof opened = {
    ...opened,
    run: (args, input, encoding) => {
      listen(args, input);
      return opened.run(args, input, encoding);
    },
  };
  const place = await locate(git, disk, repository.directory);
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

/** Four times the packages may take four times as long, with room for noise; sixteen times would be quadratic. */
async function expectLinear(prepare: (count: number) => () => unknown): Promise<void> {
  const [small, large] = [prepare(2500), prepare(10_000)];
  const time = async (run: () => unknown): Promise<number> => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  const ratios: number[] = [];
  for (let attempt = 0; attempt < 5; attempt++) ratios.push((await time(large)) / (await time(small)));
  expect(Math.min(...ratios)).toBeLessThan(10);
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

  test('that a partial clone lacks have no version, and a notice says why', async () => {
    const builder = monorepo();
    builder.commit('two', { files: { 'packages/app/package.json': '{"version":"1.1.0"}' } });
    const repository = builder.write();
    const lost = repository.git('rev-parse', 'v1.0.0:packages/app/package.json');
    rmSync(join(repository.directory, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const { packages, notices } = await evidenceOf(repository, { isFull: true });
    expect(packages).toMatchObject([
      { name: 'app', previousVersion: null, version: '1.1.0' },
      { name: 'lib', previousVersion: '3.0.0', version: '3.0.0' },
    ]);
    expect(notices).toMatchObject([
      { code: 'clone-partial', message: expect.stringMatching(/one manifest.*--refetch/) },
    ]);
  });

  test('a whole clone has no such notice, whatever packages lack a manifest', async () => {
    const builder = monorepo();
    builder.commit('two');
    const configured = [{ name: 'nowhere', path: 'packages/nowhere' }];
    expect(await evidenceOf(builder.write(), { isFull: true }, { packages: configured })).toMatchObject({
      packages: [{ name: 'nowhere', previousVersion: null, version: null }],
      notices: [],
    });
  });

  test('are looked up by id, because git goes through a folder from its start for each path', async () => {
    const builder = monorepo();
    builder.commit('two', { files: { 'packages/app/package.json': '{"version":"1.1.0"}' } });
    const asked: string[] = [];
    await evidenceOf(builder.write(), { isFull: true }, {}, (args, input = '') => {
      if (args[0] === 'cat-file') asked.push(...input.trim().split('\n'));
    });
    expect(asked).toHaveLength(3);
    expect(asked.filter(name => !/^[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  test('take time in proportion to their number, to be found and to find their tags', async () => {
    await expectLinear(count => {
      const paths = Array.from({ length: count }, (_, index) => `types/${index}/package.json`);
      return () => packagesIn(paths);
    });
    await expectLinear(count => {
      const places = Array.from({ length: count }, (_, index) => ({ name: `p${index}`, path: `packages/p${index}` }));
      const tag = { name: '', sha: '0'.repeat(40), version: '1.0.0' };
      const tags = places.map(({ name }) => ({ ...tag, package: `@x/${name}` }));
      const range = { from: null, to: tag.sha, isInRange: () => true };
      return async () => {
        const packages = await addVersions(() => Promise.resolve(new Map()), places, tags, range);
        expect(packages.at(-1)?.version).toBe('1.0.0');
      };
    });
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

  test('of a file that is called like a commit are its own', async () => {
    const builder = new RepositoryBuilder();
    const old = builder.commit('old', { files: { 'a/x.txt': '1' } });
    builder.commit('between', { files: { 'b/x.txt': '1' } });
    const repository = builder.write();
    const sha = repository.sha(old);
    const between = repository.git('rev-parse', 'HEAD');
    for (const name of [sha, between, 'M']) writeFileSync(join(repository.directory, name), '');
    writeFileSync(join(repository.directory, 'z.txt'), '');
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message=new');
    const { commits } = await evidenceOf(repository, { isFull: true });
    expect(commits.map(({ paths }) => paths?.toSorted())).toEqual([
      [sha, between, 'M', 'z.txt'].sort(),
      ['b/x.txt'],
      ['a/x.txt'],
    ]);
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

describe('a manifest is a hint, never a reason to fail', () => {
  test.each<[string, (path: string) => void]>([
    ['a folder', path => mkdirSync(path)],
    ['a pipe', path => void spawnSync('mkfifo', [path])],
    ['a link to nothing', path => symlinkSync('nowhere', path)],
    ['a link out of the repository', path => symlinkSync('/etc/os-release', path)],
    ['another encoding', path => writeFileSync(path, '{"version":"1.0.0","author":"Zo\u00eb"}', 'latin1')],
  ])('%s', async (_, make) => {
    const builder = new RepositoryBuilder();
    builder.commit('one', { files: { 'version.txt': '2.0.0' } });
    const repository = builder.write();
    for (const name of ['package.json', 'VERSION']) make(join(repository.directory, name));
    expect((await evidenceOf(repository)).manifestVersion).toBe('2.0.0');
  });
});

test('git’s own files may be in any encoding', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('one');
  const repository = builder.write();
  const config = '[remote "origin"]\n\turl = https://github.com/tidewater/app\n[user]\n\tname = Zo\u00eb\n';
  appendFileSync(join(repository.directory, '.git/config'), config, 'latin1');
  expect((await evidenceOf(repository)).repository.slug).toBe('tidewater/app');
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
