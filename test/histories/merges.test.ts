/** Histories: merges of every shape, and what they bring. */
import { describe, expect, test } from 'vitest';
import { mergeOf, storyOf } from '../support/history.ts';
import { RepositoryBuilder } from '../support/repository.ts';

function released(): RepositoryBuilder {
  const builder = new RepositoryBuilder();
  builder.commit('feat: walk (#1)');
  builder.tag('v1.0.0');
  return builder;
}

describe('a merge', () => {
  test('of several branches at once brings each of them', async () => {
    const builder = released();
    for (const verb of ['fly', 'swim', 'dig']) {
      builder.branch(verb);
      builder.commit(`feat: ${verb}`, { on: verb });
    }
    const octopus = builder.commit("Merge branches 'fly', 'swim' and 'dig'", { merges: ['fly', 'swim', 'dig'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes.toSorted()).toEqual(['Dig.', 'Fly.', 'Swim.']);
    expect(fate(octopus)).toBe('excluded merge');
  });

  test('of two branches that merged each other tells each commit once', async () => {
    const builder = released();
    builder.branch('left');
    builder.branch('right');
    builder.commit('feat: fly', { on: 'left' });
    builder.commit('feat: swim', { on: 'right' });
    builder.branch('left-before', 'left');
    builder.commit("Merge branch 'right' into left", { on: 'left', merges: ['right'] });
    builder.commit("Merge branch 'left' into right", { on: 'right', merges: ['left-before'] });
    builder.commit('fix: land', { on: 'left' });
    builder.commit(mergeOf(2, 'left', 'Left work'), { merges: ['left'] });
    const last = builder.commit(mergeOf(3, 'right', 'Right work'), { merges: ['right'] });
    const { changes, fate, release } = await storyOf(builder.write());
    expect(changes).toEqual(['Left work. (#2)']);
    expect(release.changes[0]?.commits).toHaveLength(5);
    // Both sides came with the first pull request; the second only joined what was there.
    expect(fate(last)).toBe('excluded promotion');
  });

  test('of a history of its own brings that history', async () => {
    const builder = released();
    builder.commit('feat: swim', { on: 'other', files: { 'swim.txt': '1' } });
    builder.commit('fix: breathe', { on: 'other' });
    const merge = builder.commit("Merge remote-tracking branch 'pond/main'", { merges: ['other'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes.toSorted()).toEqual(['Breathe.', 'Swim.']);
    expect(fate(merge)).toBe('excluded merge');
  });

  test('that changes nothing is told by what it joined', async () => {
    const builder = released();
    builder.branch('fly');
    builder.commit('feat: fly', { on: 'fly', files: { 'fly.txt': '1' } });
    builder.commit('feat: fly as well', { files: { 'fly.txt': '1' } });
    const merge = builder.commit("Merge branch 'fly'", { merges: ['fly'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes.toSorted()).toEqual(['Fly as well.', 'Fly.']);
    expect(fate(merge)).toBe('excluded merge');
  });

  test('of a pull request without commits left to bring is no change', async () => {
    const builder = released();
    builder.branch('fly');
    builder.commit('feat: fly', { on: 'fly' });
    builder.commit("Merge branch 'fly'", { merges: ['fly'] });
    const empty = builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    const { changes, fate, fateOfPullRequest } = await storyOf(builder.write());
    expect(changes).toEqual(['Fly.']);
    expect(fate(empty)).toBe('excluded promotion');
    expect(fateOfPullRequest(2)).toBe('excluded promotion');
  });

  test('without the pull request’s title is told by its commit', async () => {
    const builder = released();
    builder.branch('deps');
    const fix = builder.commit('fix: keep time zones', { on: 'deps' });
    const merge = builder.commit('Merge pull request #2 from mia/deps', { merges: ['deps'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Keep time zones. (#2)']);
    expect([fix, merge].map(fate)).toEqual(['included type.fix', 'folded fold.pull-request']);
  });

  test('that collects pull requests under a title of its own tells them, and itself only where it breaks something', async () => {
    const history = (title: string): RepositoryBuilder => {
      const builder = released();
      builder.branch('epic');
      builder.commit('feat: fly (#2)', { on: 'epic' });
      builder.commit('fix: land (#3)', { on: 'epic' });
      builder.commit('fix: take off (#4)', { on: 'epic' });
      builder.commit(title, { merges: ['epic'] });
      return builder;
    };
    const collected = ['Take off. (#4)', 'Land. (#3)', 'Fly. (#2)'];
    expect((await storyOf(history('feat: the epic merge (#5)').write())).changes).toEqual(collected);
    const breaking = await storyOf(history('feat!: replace the engine (#5)').write());
    expect(breaking.changes).toEqual(['Replace the engine. (#5)', ...collected]);
  });
});

describe('a pull request merged twice', () => {
  test('is one change with the commits of both merges', async () => {
    const builder = released();
    builder.branch('fly');
    builder.commit('make wings', { on: 'fly' });
    builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    builder.commit('paint wings', { on: 'fly' });
    builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    const { changes, release } = await storyOf(builder.write());
    expect(changes).toEqual(['Fly. (#2)']);
    expect(release.changes[0]?.commits).toHaveLength(4);
  });

  test('with a revert between is one change', async () => {
    const builder = released();
    builder.branch('fly');
    builder.commit('make wings', { on: 'fly' });
    const first = builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    builder.commit(sha => `Revert "feat: fly (#2)"\n\nThis reverts commit ${sha(first)}.`);
    builder.commit('feat: fly (#2)');
    expect((await storyOf(builder.write())).changes).toEqual(['Fly. (#2)']);
  });
});

describe('a merge queue', () => {
  test('that squashes leaves one commit a pull request', async () => {
    const builder = released();
    builder.commit('feat: fly (#2)\n\n* make wings\n\n* paint them');
    builder.commit('fix: land softly (#3)');
    expect((await storyOf(builder.write())).changes).toEqual(['Land softly. (#3)', 'Fly. (#2)']);
  });

  test('that merges on its own branches gives each pull request its commits', async () => {
    const builder = released();
    builder.branch('fly');
    builder.branch('land');
    const wings = builder.commit('make wings', { on: 'fly' });
    const flaps = builder.commit('make flaps', { on: 'land' });
    builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    builder.commit(mergeOf(3, 'land', 'fix: land softly'), { merges: ['land'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Land softly. (#3)', 'Fly. (#2)']);
    expect([wings, flaps].map(fate)).toEqual(['folded fold.pull-request', 'folded fold.pull-request']);
  });

  test('of Rust’s kind names the pull request and its title below', async () => {
    const builder = released();
    builder.branch('fly');
    builder.commit('make wings', { on: 'fly' });
    builder.commit('Auto merge of #2 - mia:fly, r=sam\n\nfeat: fly\n\nWith wings.', { merges: ['fly'] });
    expect((await storyOf(builder.write())).changes).toEqual(['Fly. (#2)']);
  });

  test('that rolls up several pull requests tells each of them', async () => {
    const builder = released();
    builder.branch('rollup');
    for (const [number, verb] of [
      [2, 'fly'],
      [3, 'swim'],
    ] as const) {
      builder.branch(verb);
      builder.commit(`work on ${verb}`, { on: verb });
      builder.commit(`Rollup merge of #${number} - mia:${verb}, r=sam\n\nfeat: ${verb}`, {
        on: 'rollup',
        merges: [verb],
      });
    }
    const rollup = builder.commit(
      'Auto merge of #4 - sam:rollup, r=sam\n\nRollup of 2 pull requests\n\nSuccessful merges:\n\n - #2 (feat: fly)\n - #3 (feat: swim)',
      { merges: ['rollup'] },
    );
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Swim. (#3)', 'Fly. (#2)']);
    expect(fate(rollup)).toBe('excluded promotion');
  });

  test('of bors-ng’s kind names one, or a batch', async () => {
    const builder = released();
    for (const verb of ['fly', 'swim', 'dig']) {
      builder.branch(verb);
      builder.commit(`feat: ${verb}`, { on: verb });
    }
    builder.commit('Merge #2\n\n2: feat: fly r=sam a=mia\n\nWith wings.', { merges: ['fly'] });
    const batch = builder.commit('Merge #3 #4\n\n3: feat: swim r=sam a=mia\n\n4: feat: dig r=sam a=mia', {
      merges: ['swim', 'dig'],
    });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes.toSorted()).toEqual(['Dig.', 'Fly. (#2)', 'Swim.']);
    expect(fate(batch)).toBe('excluded merge');
  });
});

describe('a promotion of develop to main', () => {
  /** Two pull requests on develop, one squashed and one merged. */
  function developed(): RepositoryBuilder {
    const builder = released();
    builder.branch('develop');
    builder.commit('feat: fly (#2)', { on: 'develop' });
    builder.branch('land', 'develop');
    builder.commit('make flaps', { on: 'land' });
    builder.commit(mergeOf(3, 'land', 'fix: land softly'), { on: 'develop', merges: ['land'] });
    return builder;
  }

  test('by a merge tells what develop collected, and not the promotion', async () => {
    const builder = developed();
    builder.commit(mergeOf(4, 'develop', 'Release 1.1'), { merges: ['develop'] });
    const { changes, fateOfPullRequest } = await storyOf(builder.write());
    expect(changes).toEqual(['Land softly. (#3)', 'Fly. (#2)']);
    expect(fateOfPullRequest(4)).toBe('excluded promotion');
  });

  test('by a merge with direct commits on develop tells those as well', async () => {
    const builder = developed();
    const direct = builder.commit('fix: hover in the wind', { on: 'develop' });
    builder.commit(mergeOf(4, 'develop', 'Release 1.1'), { merges: ['develop'] });
    const { changes, fate, fateOfPullRequest } = await storyOf(builder.write());
    expect(changes).toContain('Land softly. (#3)');
    expect(changes).toContain('Fly. (#2)');
    expect(changes.some(change => change.startsWith('Hover in the wind.'))).toBe(true);
    expect(fate(direct)).toBe('included type.fix');
    expect(fateOfPullRequest(4)).toBe('excluded promotion');
  });

  test('by a squash is all that main knows', async () => {
    const builder = released();
    builder.commit('Release 1.1 (#4)\n\n* feat: fly (#2)\n\n* fix: land softly (#3)');
    expect((await storyOf(builder.write())).changes).toEqual(['internal: Release 1.1. (#4)']);
  });

  test('by a squash and then by a merge tells what both brought', async () => {
    const builder = developed();
    builder.commit('feat: fly and land softly (#4)');
    builder.commit('fix: hover in the wind (#5)', { on: 'develop' });
    builder.commit(mergeOf(6, 'develop', 'Release 1.1'), { merges: ['develop'] });
    const { changes } = await storyOf(builder.write());
    expect(changes).toEqual(['Hover in the wind. (#5)', 'Fly and land softly. (#4)', 'Land softly. (#3)', 'Fly. (#2)']);
  });

  test('after which main is merged back into develop adds nothing to the next release', async () => {
    const builder = developed();
    builder.commit(mergeOf(4, 'develop', 'Release 1.1'), { merges: ['develop'] });
    builder.tag('v1.1.0');
    builder.commit("Merge branch 'main' into develop", { on: 'develop', merges: ['main'] });
    builder.commit('fix: hover in the wind (#5)', { on: 'develop' });
    builder.commit(mergeOf(6, 'develop', 'Release 1.2'), { merges: ['develop'] });
    const { changes, release } = await storyOf(builder.write());
    expect(release.previousTag).toBe('v1.1.0');
    expect(changes).toEqual(['Hover in the wind. (#5)']);
  });
});

describe('a rebase merge', () => {
  test('leaves commits of their own, without a number', async () => {
    const builder = released();
    builder.commit('feat: fly');
    builder.commit('fix: land softly');
    expect((await storyOf(builder.write())).changes).toEqual(['Land softly.', 'Fly.']);
  });

  test('with the number on each commit is one change', async () => {
    const builder = released();
    builder.commit('feat: fly (#2)');
    builder.commit('test: fly (#2)');
    const { changes } = await storyOf(builder.write());
    expect(changes).toEqual(['Fly. (#2)']);
  });

  test('with a merge of one side (GitLab’s semi-linear history) folds into the merge request', async () => {
    const builder = released();
    builder.branch('fly');
    builder.commit('make wings', { on: 'fly' });
    builder.commit("Merge branch 'fly' into 'main'\n\nfeat: fly\n\nSee merge request tidewater/app!2", {
      merges: ['fly'],
    });
    expect((await storyOf(builder.write())).changes).toEqual(['Fly. (#2)']);
  });
});
