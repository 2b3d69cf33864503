/** Histories: prereleases, and the stable release that rolls them up. */
import { describe, expect, test } from 'vitest';
import { storyOf } from '../support/history.ts';
import { RepositoryBuilder } from '../support/repository.ts';

/** v1.0.0, two betas and v2.0.0, with something made, unmade and repaired between them. */
function rolled(): { builder: RepositoryBuilder; crash: number } {
  const builder = new RepositoryBuilder();
  builder.commit('feat: walk (#1)');
  builder.tag('v1.0.0');
  builder.commit('feat: fly (#2)');
  builder.commit('feat: dig (#3)');
  builder.tag('v2.0.0-beta.1');
  builder.commit('Revert "feat: dig (#3)" (#4)');
  const crash = builder.commit('fix: crash when flying (#5)\n\nRegression in #2.');
  builder.tag('v2.0.0-beta.2');
  builder.commit('feat: swim (#6)');
  builder.tag('v2.0.0');
  return { builder, crash };
}

describe('a stable release', () => {
  test('has what its prereleases had, without what was undone on the way, and repairs of its own inside only', async () => {
    const { builder } = rolled();
    const { release, changes } = await storyOf(builder.write(), { to: 'v2.0.0' });
    expect(release.previousTag).toBe('v1.0.0');
    expect(changes).toEqual(['Swim. (#6)', 'internal: Crash when flying. (#5)', 'Fly. (#2)']);
  });

  test('that only confirms its last prerelease has what the prereleases had', async () => {
    const { builder } = rolled();
    builder.commit('chore(release): 2.1.0-rc.1');
    builder.commit('feat: jump (#7)');
    builder.tag('v2.1.0-rc.1');
    builder.tag('v2.1.0');
    const { release, changes } = await storyOf(builder.write());
    expect([release.tag, release.previousTag]).toEqual(['v2.1.0', 'v2.0.0']);
    expect(changes).toEqual(['Jump. (#7)']);
  });

  test('of a package rolls up the package’s prereleases', async () => {
    const builder = new RepositoryBuilder();
    const files = { 'packages/app/package.json': '{}', 'packages/lib/package.json': '{}' };
    builder.commit('feat: begin', { files });
    builder.tag('app@1.0.0');
    builder.commit('feat: fly (#2)', { files: { 'packages/app/a.txt': '1' } });
    builder.tag('app@1.1.0-beta.0');
    builder.tag('lib@3.0.0');
    builder.commit('feat: swim (#3)', { files: { 'packages/app/a.txt': '2' } });
    builder.tag('app@1.1.0');
    const { release, changes } = await storyOf(builder.write(), { package: 'app', to: 'app@1.1.0' });
    expect(release.previousTag).toBe('app@1.0.0');
    expect(changes).toEqual(['Swim. (#3)', 'Fly. (#2)']);
  });
});

describe('a prerelease', () => {
  test('has what came since the one before, and takes back what that one had', async () => {
    const { builder, crash } = rolled();
    const { release, changes, fate } = await storyOf(builder.write(), { to: 'v2.0.0-beta.2' });
    expect(release.previousTag).toBe('v2.0.0-beta.1');
    expect(changes).toEqual(['Crash when flying. (#5)', expect.stringContaining('(#4)')]);
    // Testers of beta.1 met the crash, and lost digging.
    expect(fate(crash)).toBe('included type.fix');
  });

  test('of the next version starts from the stable release before', async () => {
    const { builder } = rolled();
    builder.commit('feat: jump (#7)');
    builder.tag('v2.1.0-alpha.0');
    const { release, changes } = await storyOf(builder.write());
    expect(release.previousTag).toBe('v2.0.0');
    expect(changes).toEqual(['Jump. (#7)']);
  });

  test('on a branch of its own joins the stable release when it is merged', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk (#1)');
    builder.tag('v1.0.0');
    builder.branch('next');
    builder.commit('feat!: fly (#2)', { on: 'next' });
    builder.tag('v2.0.0-beta.1', { on: 'next' });
    builder.commit('fix: stumble less (#3)');
    builder.tag('v1.0.1');
    builder.commit("Merge branch 'next'", { merges: ['next'] });
    builder.tag('v2.0.0');
    const { release, changes } = await storyOf(builder.write());
    expect(release.previousTag).toBe('v1.0.1');
    expect(changes).toEqual(['Fly. (#2)']);
  });
});
