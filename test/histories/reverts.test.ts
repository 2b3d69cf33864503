/** Histories: what was taken back, brought back, and taken back again. */
import { describe, expect, test } from 'vitest';
import { mergeOf, storyOf } from '../support/history.ts';
import { RepositoryBuilder } from '../support/repository.ts';

/** A release, and room for what came after it. */
function released(): RepositoryBuilder {
  const builder = new RepositoryBuilder();
  builder.commit('feat: walk (#1)');
  builder.tag('v1.0.0');
  return builder;
}

describe('a revert of a revert', () => {
  test('by sha brings the original back, alone', async () => {
    const builder = released();
    const fly = builder.commit('feat: fly (#2)');
    const revert = builder.commit(sha => `Revert "feat: fly (#2)" (#3)\n\nThis reverts commit ${sha(fly)}.`);
    const again = builder.commit(
      sha => `Revert "Revert "feat: fly (#2)" (#3)" (#4)\n\nThis reverts commit ${sha(revert)}.`,
    );
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Fly. (#2)']);
    expect([fly, revert, again].map(fate)).toEqual(['included type.feat', 'excluded reverted', 'excluded revert']);
  });

  test('by git’s own word for it brings the original back', async () => {
    const builder = released();
    const fly = builder.commit('feat: fly');
    const revert = builder.commit(sha => `Revert "feat: fly"\n\nThis reverts commit ${sha(fly)}.`);
    builder.commit(sha => `Reapply "feat: fly"\n\nThis reverts commit ${sha(revert)}.`);
    expect((await storyOf(builder.write())).changes).toEqual(['Fly.']);
  });

  test('by title alone brings the original back', async () => {
    const builder = released();
    builder.commit('feat: fly');
    builder.commit('Revert "feat: fly"');
    builder.commit('Revert "Revert "feat: fly""');
    expect((await storyOf(builder.write())).changes).toEqual(['Fly.']);
  });

  test('that is reverted once more leaves nothing', async () => {
    const builder = released();
    const fly = builder.commit('feat: fly');
    const first = builder.commit(sha => `Revert "feat: fly"\n\nThis reverts commit ${sha(fly)}.`);
    const second = builder.commit(sha => `Reapply "feat: fly"\n\nThis reverts commit ${sha(first)}.`);
    builder.commit(sha => `Revert "Reapply "feat: fly""\n\nThis reverts commit ${sha(second)}.`);
    expect((await storyOf(builder.write())).changes).toEqual([]);
  });

  test('across pull requests that were merged brings the original back', async () => {
    const builder = released();
    builder.branch('fly');
    builder.commit('make wings', { on: 'fly' });
    const merge = builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    builder.branch('revert-2-fly');
    const revert = builder.commit(
      sha => `Revert "feat: fly"\n\nThis reverts commit ${sha(merge)}, reversing\nchanges made to ${sha(1)}.`,
      { on: 'revert-2-fly' },
    );
    const revertMerge = builder.commit(mergeOf(3, 'revert-2-fly', 'Revert "feat: fly"'), { merges: ['revert-2-fly'] });
    builder.branch('revert-3-revert-2-fly');
    builder.commit(
      sha =>
        `Revert "Revert "feat: fly""\n\nThis reverts commit ${sha(revertMerge)}, reversing\nchanges made to ${sha(merge)}.`,
      { on: 'revert-3-revert-2-fly' },
    );
    builder.commit(mergeOf(4, 'revert-3-revert-2-fly', 'Revert "Revert "feat: fly""'), {
      merges: ['revert-3-revert-2-fly'],
    });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Fly. (#2)']);
    expect([revert, revertMerge].map(fate)).toEqual(['excluded reverted', 'excluded reverted']);
  });

  test('by number, twice, brings the original back', async () => {
    const builder = released();
    builder.commit('feat: fly (#2)');
    builder.commit('Revert "feat: fly" (#3)\n\nReverts tidewater/app#2');
    builder.commit('Revert "Revert "feat: fly"" (#4)\n\nReverts tidewater/app#3');
    expect((await storyOf(builder.write())).changes).toEqual(['Fly. (#2)']);
  });

  test('that was done anew as a pull request of its own stays as that pull request', async () => {
    const builder = released();
    builder.commit('feat: fly (#2)');
    builder.commit('Revert "feat: fly (#2)" (#3)\n\nReverts tidewater/app#2.');
    builder.commit('feat: fly (#4)');
    expect((await storyOf(builder.write())).changes).toEqual(['Fly. (#4)']);
  });
});

describe('a revert', () => {
  test('by number, as GitHub’s button words it, takes back the pull request whatever its title became', async () => {
    const builder = released();
    const fly = builder.commit('feat: fly with wings (#2)');
    const revert = builder.commit('Revert "feat: fly" (#3)\n\nReverts tidewater/app#2');
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual([]);
    expect([fly, revert].map(fate)).toEqual(['excluded reverted', 'excluded revert']);
  });

  test('of one commit of a merged pull request leaves the rest of it', async () => {
    const builder = released();
    builder.branch('fly');
    const wings = builder.commit('make wings', { on: 'fly' });
    const paint = builder.commit('paint them red', { on: 'fly' });
    const merge = builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    const revert = builder.commit(sha => `Revert "paint them red"\n\nThis reverts commit ${sha(paint)}.`);
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Fly. (#2)']);
    expect([wings, paint, merge, revert].map(fate)).toEqual([
      'folded fold.pull-request',
      'excluded reverted',
      'included type.feat',
      'excluded revert',
    ]);
  });

  test('inside its own pull request is that pull request’s affair', async () => {
    const builder = released();
    builder.branch('fly');
    const paint = builder.commit('paint them red', { on: 'fly' });
    builder.commit('make wings', { on: 'fly' });
    const undo = builder.commit(sha => `Revert "paint them red"\n\nThis reverts commit ${sha(paint)}.`, { on: 'fly' });
    builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Fly. (#2)']);
    expect([paint, undo].map(fate)).toEqual(['folded fold.pull-request', 'folded fold.pull-request']);
  });

  test('of what shipped before is news, even where a namesake is in the range', async () => {
    const builder = new RepositoryBuilder();
    const first = builder.commit('feat: fly (#2)');
    builder.tag('v1.0.0');
    builder.commit('feat: fly (#5)');
    const revert = builder.commit(sha => `Revert "feat: fly (#2)" (#6)\n\nThis reverts commit ${sha(first)}.`);
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual([expect.stringContaining('(#6)'), 'Fly. (#5)']);
    expect(fate(revert)).toMatch(/^included /);
  });

  test('takes back the newest of several commits with its title', async () => {
    const builder = released();
    const first = builder.commit('fix: round prices down');
    const second = builder.commit('fix: round prices down');
    builder.commit('Revert "fix: round prices down"');
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Round prices down.']);
    expect([first, second].map(fate)).toEqual(['included type.fix', 'excluded reverted']);
  });

  test('twice of two commits with one title takes back both', async () => {
    const builder = released();
    builder.commit('fix: round prices down');
    builder.commit('fix: round prices down');
    builder.commit('Revert "fix: round prices down"');
    builder.commit('Revert "fix: round prices down"');
    expect((await storyOf(builder.write())).changes).toEqual([]);
  });

  test('names what it takes back by the id before a rebase, and the title still tells', async () => {
    const builder = released();
    builder.commit('feat: fly');
    builder.commit('Revert "feat: fly"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.');
    expect((await storyOf(builder.write())).changes).toEqual([]);
  });

  test('of a revert whose original shipped before leaves nothing to tell', async () => {
    const builder = new RepositoryBuilder();
    const fly = builder.commit('feat: fly (#2)');
    builder.tag('v1.0.0');
    const revert = builder.commit(sha => `Revert "feat: fly (#2)" (#3)\n\nThis reverts commit ${sha(fly)}.`);
    const again = builder.commit(
      sha => `Revert "Revert "feat: fly (#2)" (#3)" (#4)\n\nThis reverts commit ${sha(revert)}.`,
    );
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual([]);
    expect([revert, again].map(fate)).toEqual(['excluded reverted', 'excluded revert']);
  });

  test('of the one commit of a merged pull request takes back the pull request', async () => {
    const builder = released();
    builder.branch('fly');
    const wings = builder.commit('make wings', { on: 'fly' });
    const merge = builder.commit(mergeOf(2, 'fly', 'feat: fly'), { merges: ['fly'] });
    builder.commit(sha => `Revert "make wings"\n\nThis reverts commit ${sha(wings)}.`);
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual([]);
    expect([wings, merge].map(fate)).toEqual(['excluded reverted', 'excluded reverted']);
  });

  test('of the commit that spoke for a rebased pull request leaves the rest to speak', async () => {
    const builder = released();
    const fly = builder.commit('feat: fly (#2)');
    builder.commit('feat: glide (#2)');
    builder.commit(sha => `Revert "feat: fly (#2)"\n\nThis reverts commit ${sha(fly)}.`);
    expect((await storyOf(builder.write())).changes).toEqual(['Glide. (#2)']);
  });
});
