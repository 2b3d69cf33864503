/** Histories: monorepos, whose packages are released together or each by itself. */
import { describe, expect, test } from 'vitest';
import { storyOf } from '../support/history.ts';
import { RepositoryBuilder } from '../support/repository.ts';

const MANIFESTS = {
  'packages/app/package.json': '{"name":"@tidewater/app","version":"1.0.0"}',
  'packages/lib/package.json': '{"name":"@tidewater/lib","version":"1.0.0"}',
};

/** A folder that holds both packages, with tags as given for the first commit. */
function monorepo(...tags: readonly string[]): RepositoryBuilder {
  const builder = new RepositoryBuilder();
  builder.commit('feat: begin', { files: MANIFESTS });
  for (const tag of tags) builder.tag(tag);
  return builder;
}

let writes = 0;

/** A new file in each of these folders. */
function touching(...folders: readonly string[]): { readonly files: Readonly<Record<string, string>> } {
  writes++;
  return { files: Object.fromEntries(folders.map(folder => [`${folder}/file-${writes}.txt`, '1'])) };
}

describe('a package', () => {
  test.each(['app@1.0.0', 'app/v1.0.0', 'app-v1.0.0', '@tidewater/app@1.0.0', 'packages/app/v1.0.0'])(
    'released as %s starts there and has what touched it',
    async tag => {
      const builder = monorepo('lib@1.0.0', tag);
      const other = builder.commit('feat: read faster (#2)', touching('packages/lib'));
      builder.commit('feat: new menu (#3)', touching('packages/app'));
      builder.commit('fix: both at once (#4)', touching('packages/app', 'packages/lib'));
      builder.commit('docs: explain the project (#5)', touching('docs'));
      const { release, changes, fate } = await storyOf(builder.write(), { package: 'app' });
      expect(release.previousTag).toBe(tag);
      expect(changes).toEqual(['Both at once. (#4)', 'New menu. (#3)']);
      expect(release.changes[0]?.packages).toEqual(['app', 'lib']);
      expect(fate(other)).toBe('excluded other-package');
    },
  );

  test('is known by what was touched when only the notes are wanted', async () => {
    const builder = monorepo('app@1.0.0', 'lib@1.0.0');
    builder.commit('feat(lib): new menu (#2)', touching('packages/app'));
    builder.commit('fix: read faster (#3)', touching('packages/lib'));
    expect((await storyOf(builder.write(), { package: 'app', isFull: false })).changes).toEqual(['New menu. (#2)']);
  });

  test('may be asked for by its name in the registry', async () => {
    const builder = monorepo('@tidewater/app@1.0.0', '@tidewater/lib@1.0.0');
    builder.commit('feat: new menu (#2)', touching('packages/app'));
    const { release, changes } = await storyOf(builder.write(), { package: '@tidewater/app' });
    expect(release.package).toBe('app');
    expect(changes).toEqual(['New menu. (#2)']);
  });

  test('that is the whole repository has everything since its tag', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: begin', { files: { 'package.json': '{"name":"@tidewater/app"}' } });
    builder.tag('@tidewater/app@1.0.0');
    builder.commit('feat: new menu (#2)', touching('src'));
    const { release, changes } = await storyOf(builder.write(), { package: 'app' });
    expect(release.previousTag).toBe('@tidewater/app@1.0.0');
    expect(changes).toEqual(['New menu. (#2)']);
  });

  test('without tags, beside one that has some, starts from the first commit', async () => {
    const builder = monorepo('app@1.0.0');
    builder.commit('feat: read faster (#2)', touching('packages/lib'));
    const { release, changes } = await storyOf(builder.write(), { package: 'lib' });
    expect(release.previousTag).toBeNull();
    expect(release.rangeReason).toBe('from the first commit: there is no release tag yet');
    expect(changes).toEqual(['Read faster. (#2)', 'Begin.']);
  });

  test('that is released with the product has the product’s tags', async () => {
    const builder = monorepo('v1.0.0');
    builder.commit('feat: read faster (#2)', touching('packages/lib'));
    builder.commit('feat: new menu (#3)', touching('packages/app'));
    builder.tag('v1.1.0');
    const { release, changes } = await storyOf(builder.write(), { package: 'lib', to: 'v1.1.0' });
    expect(release.previousTag).toBe('v1.0.0');
    expect(changes).toEqual(['Read faster. (#2)']);
  });

  test('that the repository is named after has the product’s tags, beside packages with their own', async () => {
    const builder = monorepo('v1.0.0', 'lib@1.0.0');
    builder.commit('feat: read faster (#2)', touching('packages/lib'));
    builder.commit('feat: new menu (#3)', touching('packages/app'));
    const repository = builder.write();
    repository.git('remote', 'add', 'origin', 'https://github.com/tidewater/app.git');
    const { release, changes } = await storyOf(repository, { package: 'app' });
    expect(release.previousTag).toBe('v1.0.0');
    expect(changes).toEqual(['New menu. (#3)']);
  });

  test('nobody knows is refused with the names of those that exist', async () => {
    const builder = monorepo('app@1.0.0');
    builder.commit('feat: new menu (#2)', touching('packages/app'));
    await expect(storyOf(builder.write(), { package: 'ap' })).rejects.toMatchObject({ code: 'E_PACKAGE_UNKNOWN' });
  });

  test('with a pull request of several commits has it when one of them touched it', async () => {
    const builder = monorepo('app@1.0.0', 'lib@1.0.0');
    builder.branch('work');
    builder.commit('read faster', { on: 'work', ...touching('packages/lib') });
    builder.commit('use it in the menu', { on: 'work', ...touching('packages/app') });
    builder.commit('Merge pull request #2 from mia/work\n\nfeat: faster menu', {
      merges: ['work'],
      ...touching('packages/lib', 'packages/app'),
    });
    const repository = builder.write();
    for (const name of ['app', 'lib'])
      expect((await storyOf(repository, { package: name })).changes).toEqual(['Faster menu. (#2)']);
  });
});

describe('the whole repository', () => {
  test('starts at the last release of any package, and tells by package', async () => {
    const builder = monorepo('app@1.0.0', 'lib@1.0.0');
    builder.commit('feat: read faster (#2)', touching('packages/lib'));
    builder.tag('lib@1.1.0');
    builder.commit('feat: new menu (#3)', touching('packages/app'));
    const { release, changes } = await storyOf(builder.write());
    expect(release.previousTag).toBe('lib@1.1.0');
    expect(changes).toEqual(['New menu. (#3)']);
    expect(release.changes[0]?.packages).toEqual(['app']);
  });

  test('with tags of its own passes over those of packages', async () => {
    const builder = monorepo('v1.0.0');
    builder.commit('feat: read faster (#2)', touching('packages/lib'));
    builder.tag('lib@1.1.0');
    builder.commit('feat: new menu (#3)', touching('packages/app'));
    const { release, changes } = await storyOf(builder.write());
    expect(release.previousTag).toBe('v1.0.0');
    expect(changes).toEqual(['New menu. (#3)', 'Read faster. (#2)']);
    expect(release.versions).toContainEqual({ name: 'lib', kind: 'package', from: null, to: '1.1.0' });
  });
});
