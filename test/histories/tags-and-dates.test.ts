/** Histories: tags that moved, went or lie; clocks that were wrong; titles that repeat. */
import { describe, expect, test } from 'vitest';
import { mergeOf, storyOf } from '../support/history.ts';
import { RepositoryBuilder } from '../support/repository.ts';

describe('a tag', () => {
  test('that was moved counts where it is now', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('fix: stumble less');
    builder.tag('v1.0.0');
    builder.commit('feat: fly');
    expect((await storyOf(builder.write())).changes).toEqual(['Fly.']);
  });

  test('that was deleted leaves its release to the next', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('feat: fly');
    builder.tag('v1.1.0');
    builder.commit('feat: swim');
    const repository = builder.write();
    repository.git('tag', '--delete', 'v1.1.0');
    const { release, changes } = await storyOf(repository);
    expect(release.previousTag).toBe('v1.0.0');
    expect(changes).toEqual(['Swim.', 'Fly.']);
  });

  test('of a major version that moves along is no release of its own', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('feat: fly');
    builder.tag('v1.1.0');
    builder.tag('v1');
    builder.commit('feat: swim');
    const repository = builder.write();
    expect((await storyOf(repository)).release.previousTag).toBe('v1.1.0');
    const { release } = await storyOf(repository, { to: 'v1' });
    expect([release.tag, release.previousTag]).toEqual(['v1.1.0', 'v1.0.0']);
  });

  test('on a commit that a rebase left behind is no base', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.branch('lost');
    builder.commit('feat: fly', { on: 'lost' });
    builder.tag('v1.1.0', { on: 'lost' });
    builder.commit('feat: fly');
    builder.commit('feat: swim');
    const { release, changes } = await storyOf(builder.write());
    expect(release.previousTag).toBe('v1.0.0');
    expect(release.rangeReason).toContain('v1.1.0 is newer but not an ancestor');
    expect(changes).toEqual(['Swim.', 'Fly.']);
  });

  test('set on an older commit after the newer release is measured by its version', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('feat: fly');
    builder.tag('v1.1.0', { message: 'late' });
    builder.commit('feat: swim');
    builder.tag('v1.2.0');
    expect((await storyOf(builder.write(), { to: 'v1.1.0' })).changes).toEqual(['Fly.']);
  });
});

describe('clocks that were wrong', () => {
  const [PAST, FUTURE] = [1_000_000_000, 2_000_000_000];

  test('do not bring what was released before', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk', { date: FUTURE });
    builder.commit('feat: run', { date: FUTURE + 1 });
    builder.tag('v1.0.0');
    builder.commit('feat: fly', { date: PAST });
    builder.commit('feat: swim', { date: PAST - 1000 });
    expect((await storyOf(builder.write())).changes.toSorted()).toEqual(['Fly.', 'Swim.']);
  });

  test('do not stop a revert from the past from finding its original', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('feat: fly', { date: PAST + 100 });
    builder.branch('undo');
    builder.commit('Revert "feat: fly"', { on: 'undo', date: PAST });
    builder.commit('feat: swim', { date: PAST + 200 });
    builder.commit(mergeOf(2, 'undo', 'Revert "feat: fly"'), { merges: ['undo'], date: PAST + 300 });
    expect((await storyOf(builder.write())).changes).toEqual(['Swim.']);
  });

  test('do not give a commit to a pull request that did not bring it', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.branch('fly');
    const wings = builder.commit('make wings', { on: 'fly', date: FUTURE });
    const swim = builder.commit('feat: swim', { date: PAST });
    builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'], date: PAST - 1 });
    const { release, fate } = await storyOf(builder.write());
    expect(fate(swim)).toBe('included type.feat');
    expect(fate(wings)).toBe('folded fold.pull-request');
    expect(release.changes).toHaveLength(2);
  });
});

describe('titles that repeat', () => {
  test('are commits of their own', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('fix: typo in the menu');
    builder.commit('fix: typo in the menu');
    expect((await storyOf(builder.write())).release.changes).toHaveLength(2);
  });

  test('of one moment are one, as where a branch was rebased and then merged as it had been', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    const authored = Date.UTC(2026, 5, 2) / 1000;
    builder.branch('work');
    builder.commit('fix: typo in the menu', { on: 'work', authored });
    builder.commit('fix: typo in the menu', { authored });
    builder.commit("Merge branch 'work'", { merges: ['work'] });
    const { release, changes } = await storyOf(builder.write());
    expect(changes).toEqual(['Typo in the menu.']);
    expect(release.ledger.map(({ fate, rule }) => `${fate} ${rule}`)).toContain('folded fold.copy');
  });

  test('under different numbers are pull requests of their own', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('fix: typo in the menu (#2)');
    builder.commit('fix: typo in the menu (#3)');
    expect((await storyOf(builder.write())).changes).toEqual(['Typo in the menu. (#3)', 'Typo in the menu. (#2)']);
  });
});
