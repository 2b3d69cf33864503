import { describe, expect, test } from 'vitest';
import { readRange } from '../../src/collect/range.ts';
import { listRefs, parseRefs } from '../../src/collect/tags.ts';
import { parseReleaseTag } from '../../src/config/release-tag.ts';
import { openGit } from '../../src/edges/git.ts';
import type { Range } from '../../src/model.ts';
import { gitEnvironment, type Repository, RepositoryBuilder } from '../support/repository.ts';

/** The range for a commit (HEAD unless said) and the first lines of its messages. */
async function rangeOf(
  repository: Repository,
  request: { to?: string; from?: string; version?: string; package?: string } = {},
): Promise<{ range: Range; subjects: string[] }> {
  const git = openGit(repository.directory, gitEnvironment());
  const { releases } = parseRefs(await listRefs(git), parseReleaseTag);
  const line = releases.filter(tag => request.package === undefined || tag.package === request.package);
  const asked = {
    from:
      request.from === undefined || request.from === 'ROOT'
        ? (request.from ?? null)
        : repository.git('rev-parse', `${request.from}^{commit}`),
    fromText: request.from ?? '',
    to: repository.git('rev-parse', `${request.to ?? 'HEAD'}^{commit}`),
    toText: request.to ?? 'HEAD',
    version: request.version ?? null,
    since: null,
    package: request.package ?? null,
  };
  const { range, commits } = await readRange(git, line, asked, {
    isWanted: () => false,
    readFragments: async () => [],
  });
  return { range, subjects: commits.map(({ message }) => message.split('\n')[0] ?? '') };
}

describe('without refs', () => {
  test('a release starts at the newest tag in this history', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.9.0');
    builder.commit('two');
    builder.tag('v1.10.0', { message: 'annotated' });
    builder.commit('three');
    const { range, subjects } = await rangeOf(builder.write());
    expect(range.previousTag?.name).toBe('v1.10.0');
    expect(range.tag).toBeNull();
    expect(range.reason).toBe('since v1.10.0, the newest release tag in this history');
    expect(subjects).toEqual(['three']);
  });

  test('a tagged HEAD is its own release', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0');
    builder.commit('two');
    builder.tag('v1.1.0');
    const { range, subjects } = await rangeOf(builder.write());
    expect(range.tag?.name).toBe('v1.1.0');
    expect(range.reason).toBe('since v1.0.0, the release before 1.1.0');
    expect(subjects).toEqual(['two']);
  });

  describe('a tag on a folder or a file', () => {
    /** Two releases and, as Linux has one, tags that mark no commit. */
    function history(...others: readonly (readonly [tag: string, marks: string])[]): Repository {
      const builder = new RepositoryBuilder();
      builder.commit('one', { files: { 'a.txt': '1' } });
      builder.tag('v1.0.0');
      builder.commit('two');
      builder.tag('v1.1.0');
      builder.commit('three');
      const repository = builder.write();
      for (const [tag, marks] of others) repository.git('tag', '--annotate', '--message=x', tag, marks);
      return repository;
    }

    test.each([
      ['a folder', [['v2.0.0', 'HEAD^{tree}']]],
      ['a file', [['v2.0.0', 'HEAD:a.txt']]],
      [
        'both',
        [
          ['v2.0.0', 'HEAD:a.txt'],
          ['v3.0.0', 'HEAD^{tree}'],
        ],
      ],
    ] as const)('is no base: %s', async (_, others) => {
      const { range, subjects } = await rangeOf(history(...others));
      expect(range.reason).toBe('since v1.1.0, the newest release tag in this history');
      expect(subjects).toEqual(['three']);
    });

    test('is no base below a newer tag on another branch either', async () => {
      const repository = history(['v1.5.0', 'HEAD^{tree}']);
      const { git } = repository;
      git('tag', 'v2.0.0', git('commit-tree', '-m', 'aside', '-p', 'v1.0.0', 'HEAD^{tree}'));
      const { range, subjects } = await rangeOf(repository);
      expect(range.previousTag?.name).toBe('v1.1.0');
      expect(range.reason).toContain('v2.0.0 is newer but not an ancestor');
      expect(subjects).toEqual(['three']);
    });

    test('does not make a single release on another branch look like a line of them', async () => {
      const repository = history(['v2.0.0', 'HEAD^{tree}']);
      const { git } = repository;
      git('tag', 'v3.0.0', git('commit-tree', '-m', 'aside', '-p', 'HEAD', 'HEAD^{tree}'));
      expect((await rangeOf(repository)).range.previousTag?.name).toBe('v1.1.0');
    });

    test('is no base of the release after it', async () => {
      const repository = history(['v1.5.0', 'HEAD:a.txt']);
      repository.git('tag', 'v2.0.0');
      expect((await rangeOf(repository)).range.reason).toBe('since v1.1.0, the release before 2.0.0');
    });
  });

  test('a newer tag on another branch is no base, and the reason says so', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0');
    builder.branch('next');
    builder.commit('two', { on: 'next' });
    builder.tag('v2.0.0', { on: 'next' });
    builder.commit('three');
    const { range, subjects } = await rangeOf(builder.write());
    expect(range.previousTag?.name).toBe('v1.0.0');
    expect(range.reason).toBe(
      'since v1.0.0, the newest release tag in this history; v2.0.0 is newer but not an ancestor (pass --from v2.0.0 if it should be the base)',
    );
    expect(subjects).toEqual(['three']);
  });

  test('no tag at all means the whole of a young history', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.commit('two');
    const { range, subjects } = await rangeOf(builder.write());
    expect(range.from).toBeNull();
    expect(range.reason).toBe('from the first commit: there is no release tag yet');
    expect(subjects).toEqual(['two', 'one']);
  });

  test('no tag at all means the last 90 days of a long history, as a range that git can name', async () => {
    const builder = new RepositoryBuilder();
    const marks = Array.from({ length: 520 }, (_, index) => builder.commit(`commit ${index}`));
    const repository = builder.write();
    const { range, subjects } = await rangeOf(repository);
    expect(subjects).toHaveLength(90);
    expect(range.from).toBe(repository.sha(marks[429] ?? 0));
    expect(range.reason).toBe('the last 90 days: there is no release tag yet and more than 500 commits');
  });

  test('tags that mark no release are passed over', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0');
    builder.commit('two');
    builder.tag('latest');
    builder.tag('nightly');
    builder.commit('three');
    expect((await rangeOf(builder.write())).range.previousTag?.name).toBe('v1.0.0');
  });
});

describe('prereleases', () => {
  const history = (): RepositoryBuilder => {
    const builder = new RepositoryBuilder();
    for (const tag of ['v1.0.0', 'v2.0.0-beta.1', 'v2.0.0-beta.2', 'v2.0.0']) {
      builder.commit(`for ${tag}`);
      builder.tag(tag);
    }
    return builder;
  };

  test.each([
    ['v2.0.0', 'v1.0.0', 'a stable release rolls up its prereleases'],
    ['v2.0.0-beta.2', 'v2.0.0-beta.1', 'a prerelease starts from the one before'],
    ['v2.0.0-beta.1', 'v1.0.0', 'the first prerelease starts from the stable release before'],
  ])('%s starts from %s: %s', async (to, base) => {
    expect((await rangeOf(history().write(), { to })).range.previousTag?.name).toBe(base);
  });

  test('an untagged commit after a prerelease goes on from it, and --release of a stable version does not', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0');
    builder.commit('two');
    builder.tag('v2.0.0-rc.1');
    builder.commit('three');
    const repository = builder.write();
    expect((await rangeOf(repository)).range.previousTag?.name).toBe('v2.0.0-rc.1');
    expect((await rangeOf(repository, { version: '2.0.0' })).range.previousTag?.name).toBe('v1.0.0');
  });

  test('a commit with both tags is the stable release', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0');
    builder.commit('two');
    builder.tag('v1.1.0-rc.1');
    builder.tag('v1.1.0');
    const { range } = await rangeOf(builder.write());
    expect(range.tag?.name).toBe('v1.1.0');
    expect(range.previousTag?.name).toBe('v1.0.0');
  });

  test('the first stable release after prereleases alone starts from the first commit', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0-beta.1');
    builder.commit('two');
    builder.tag('v1.0.0');
    const { range, subjects } = await rangeOf(builder.write());
    expect(range.from).toBeNull();
    expect(subjects).toEqual(['two', 'one']);
    expect(range.reason).toBe('from the first commit: no earlier release tag than 1.0.0 is in this history');
  });
});

describe('several packages', () => {
  test('a package has its own line of releases', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('app@1.0.0');
    builder.tag('lib/v2.0.0');
    builder.commit('two');
    builder.tag('lib/v2.1.0');
    builder.commit('three');
    const repository = builder.write();
    expect((await rangeOf(repository, { package: 'app' })).subjects).toEqual(['three', 'two']);
    expect((await rangeOf(repository, { package: 'lib' })).subjects).toEqual(['three']);
  });

  test('without one, the last release of any package is the base', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('app@9.0.0');
    builder.commit('two');
    builder.tag('lib@1.0.0');
    builder.commit('three');
    const { range, subjects } = await rangeOf(builder.write());
    expect(subjects).toEqual(['three']);
    expect(range.reason).toBe('since lib@1.0.0, the last release of any package (pass --package for one of them)');
  });
});

describe('with refs', () => {
  test('a branch and a tag name the range, and the base keeps its tag', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0');
    builder.commit('two');
    builder.tag('v1.1.0');
    builder.commit('three');
    const { range, subjects } = await rangeOf(builder.write(), { from: 'v1.0.0', to: 'main' });
    expect(range.previousTag?.name).toBe('v1.0.0');
    expect(range.reason).toBe('from v1.0.0, as asked');
    expect(subjects).toEqual(['three', 'two']);
  });

  test('ROOT is the first commit', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0');
    builder.commit('two');
    const { range, subjects } = await rangeOf(builder.write(), { from: 'ROOT' });
    expect(range.from).toBeNull();
    expect(subjects).toEqual(['two', 'one']);
  });

  test('nothing between two refs is an error that names both', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('one');
    builder.tag('v1.0.0');
    await expect(rangeOf(builder.write(), { from: 'main', to: 'v1.0.0' })).rejects.toMatchObject({
      code: 'E_RANGE_EMPTY',
      message: expect.stringContaining('"main" and "v1.0.0"'),
    });
  });
});

test('dates that run backwards change nothing', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('one', { date: 2_000_000_000 });
  builder.tag('v1.0.0');
  builder.commit('two', { date: 1_000_000_000 });
  builder.commit('three', { date: 1_500_000_000 });
  expect((await rangeOf(builder.write())).subjects.sort()).toEqual(['three', 'two']);
});

test('messages arrive whole, however hard they are', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('one');
  builder.tag('v1.0.0');
  const long = `feat: long\n\n${'x'.repeat(1_000_000)}end`;
  builder.commit(long);
  builder.commit(Buffer.concat([Buffer.from('fix: caf'), Buffer.from([0xe9]), Buffer.from(' in Latin-1')]));
  builder.commit('fix: windows\r\n\r\nbody\r\n');
  const { subjects } = await rangeOf(builder.write());
  expect(subjects).toEqual(['fix: windows\r', 'fix: caf\u{FFFD} in Latin-1', 'feat: long']);
});
