/** Histories: releases on branches of their own, maintenance lines, fixes that travel between them. */
import { describe, expect, test } from 'vitest';
import { storyOf } from '../support/history.ts';
import { RepositoryBuilder } from '../support/repository.ts';

describe('a trunk whose releases are cut on branches', () => {
  /** 1.0 is on the trunk; 1.1 and 1.2 each got a branch with a release commit. */
  function trunk(): RepositoryBuilder {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk (#1)');
    builder.tag('v1.0.0');
    for (const [version, number, verb] of [
      ['1.1', 2, 'fly'],
      ['1.2', 3, 'swim'],
    ] as const) {
      builder.commit(`feat: ${verb} (#${number})`);
      builder.branch(version);
      builder.commit(`chore: prepare v${version}.0`, { on: version });
      builder.tag(`v${version}.0`, { on: version });
    }
    builder.commit('feat: dig (#4)');
    return builder;
  }

  test('goes on from the last of them', async () => {
    const { release, changes } = await storyOf(trunk().write());
    expect(release.previousTag).toBe('v1.2.0');
    expect(release.rangeReason).toMatch(
      /^since v1\.2\.0, released from a branch that left this history at [0-9a-f]{12}; the newest tag in this history is v1\.0\.0 \(pass --from v1\.0\.0 to start there\)$/,
    );
    expect(changes).toEqual(['Dig. (#4)']);
  });

  test('gives each its own commits', async () => {
    const { release, changes } = await storyOf(trunk().write(), { to: 'v1.2.0' });
    expect(release.previousTag).toBe('v1.1.0');
    expect(changes).toEqual(['Swim. (#3)']);
  });

  test('asks nobody when the version is given, even after the first', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk (#1)');
    builder.tag('v1.0.0');
    builder.commit('feat: fly (#2)');
    builder.branch('1.1');
    builder.commit('chore: prepare v1.1.0', { on: '1.1' });
    builder.tag('v1.1.0', { on: '1.1' });
    builder.commit('feat: dig (#3)');
    const repository = builder.write();
    expect((await storyOf(repository, { release: '1.2.0' })).changes).toEqual(['Dig. (#3)']);
    // Without one, main could as well be the maintenance line of 1.0 here.
    const { release, changes } = await storyOf(repository);
    expect(changes).toEqual(['Dig. (#3)', 'Fly. (#2)']);
    expect(release.rangeReason).toContain('v1.1.0 is newer but not an ancestor');
  });

  test('without a tag of its own starts from the last branch, not from the first commit', async () => {
    const builder = new RepositoryBuilder();
    for (const version of ['1.0', '1.1']) {
      builder.commit(`feat: ready for ${version}`);
      builder.branch(version);
      builder.commit(`chore: prepare v${version}.0`, { on: version });
      builder.tag(`v${version}.0`, { on: version });
    }
    builder.commit('feat: dig');
    const { release, changes } = await storyOf(builder.write());
    expect(release.previousTag).toBe('v1.1.0');
    expect(changes).toEqual(['Dig.']);
  });

  test('has a patch on a branch that starts from the release there', async () => {
    const builder = trunk();
    builder.commit('fix: float', { on: '1.2' });
    builder.tag('v1.2.1', { on: '1.2' });
    const repository = builder.write();
    expect((await storyOf(repository, { to: 'v1.2.1' })).changes).toEqual(['Float.']);
    expect((await storyOf(repository)).release.previousTag).toBe('v1.2.1');
  });

  test('is not measured by what was released later', async () => {
    const builder = trunk();
    builder.tag('v1.3.0');
    builder.commit('fix: float', { on: '1.2' });
    builder.tag('v1.2.1', { on: '1.2' });
    expect((await storyOf(builder.write(), { to: 'v1.3.0' })).release.previousTag).toBe('v1.2.0');
  });
});

describe('a maintenance line', () => {
  /** 1.x was branched off two commits after v1.0.0; main went on to 2.0 and 2.1. */
  function maintained(): RepositoryBuilder {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('fix: stumble less');
    builder.branch('1.x');
    for (const version of ['2.0.0', '2.1.0']) {
      builder.commit(`feat!: for ${version}`);
      builder.tag(`v${version}`);
    }
    builder.commit('fix: keep time zones', { on: '1.x' });
    return builder;
  }

  test('goes on from its own last release while 2.x exists, also with what came before it left', async () => {
    const { release, changes } = await storyOf(maintained().write(), { to: '1.x' });
    expect(release.previousTag).toBe('v1.0.0');
    expect(changes).toEqual(['Keep time zones.', 'Stumble less.']);
    expect(release.rangeReason).toBe(
      'since v1.0.0, the newest release tag in this history; v2.1.0 is newer but not an ancestor (pass --from v2.1.0 if it should be the base)',
    );
  });

  test('that is merged upwards after every fix still goes on from its own last release', async () => {
    const builder = maintained();
    builder.commit("Merge branch '1.x'", { merges: ['1.x'] });
    builder.tag('v2.1.1');
    builder.commit('fix: run straight', { on: '1.x' });
    builder.commit("Merge branch '1.x'", { merges: ['1.x'] });
    builder.tag('v2.2.0');
    builder.commit('fix: turn', { on: '1.x' });
    const { release, changes } = await storyOf(builder.write(), { to: '1.x' });
    expect(release.previousTag).toBe('v1.0.0');
    expect(changes).toEqual(['Turn.', 'Run straight.', 'Keep time zones.', 'Stumble less.']);
  });

  test('has its releases measured by themselves', async () => {
    const builder = maintained();
    builder.tag('v1.0.1', { on: '1.x' });
    builder.commit('fix: run straight', { on: '1.x' });
    builder.tag('v1.0.2', { on: '1.x' });
    const repository = builder.write();
    expect((await storyOf(repository, { to: 'v1.0.2' })).changes).toEqual(['Run straight.']);
    expect((await storyOf(repository, { to: 'v1.0.1' })).changes).toEqual(['Keep time zones.', 'Stumble less.']);
    expect((await storyOf(repository, { to: 'v2.1.0' })).changes).toEqual(['For 2.1.0.']);
  });

  test('merged back brings its fixes to main’s next release, once', async () => {
    const builder = maintained();
    builder.tag('v1.0.1', { on: '1.x' });
    const merge = builder.commit("Merge branch '1.x' into main", { merges: ['1.x'] });
    builder.commit('feat: dig');
    const { release, changes, fate } = await storyOf(builder.write());
    expect(release.previousTag).toBe('v2.1.0');
    expect(changes).toEqual(['Dig.', 'Keep time zones.']);
    expect(fate(merge)).toBe('excluded merge');
  });

  test('beside prereleases of the next version goes on from its own last release', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('fix: stumble less');
    for (const beta of [1, 2]) {
      builder.branch(`next-${beta}`);
      builder.commit(`feat!: for beta ${beta}`, { on: `next-${beta}` });
      builder.tag(`v2.0.0-beta.${beta}`, { on: `next-${beta}` });
      builder.commit(`fix: number ${beta}`);
    }
    expect((await storyOf(builder.write())).release.previousTag).toBe('v1.0.0');
  });
});

describe('a copy of a commit', () => {
  test('in another release line counts there, with its own range', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.branch('1.x');
    builder.commit('feat!: run (#2)');
    builder.tag('v2.0.0');
    const fix = builder.commit('fix: keep time zones (#3)');
    builder.commit(sha => `fix: keep time zones (#3)\n\n(cherry picked from commit ${sha(fix)})`, { on: '1.x' });
    const repository = builder.write();
    expect((await storyOf(repository)).changes).toEqual(['Keep time zones. (#3)']);
    expect((await storyOf(repository, { to: '1.x' })).changes).toEqual(['Keep time zones. (#3)']);
  });

  test('that is merged back beside its original is told once', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.branch('1.x');
    const fix = builder.commit('fix: keep time zones');
    const copy = builder.commit(sha => `fix: keep time zones\n\n(cherry picked from commit ${sha(fix)})`, {
      on: '1.x',
    });
    const again = builder.commit(
      sha =>
        `fix: keep time zones\n\n(cherry picked from commit ${sha(fix)})\n(cherry picked from commit ${sha(copy)})`,
      { on: '1.x' },
    );
    builder.commit("Merge branch '1.x'", { merges: ['1.x'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Keep time zones.']);
    expect([fix, copy, again].map(fate)).toEqual(['included type.fix', 'folded fold.copy', 'folded fold.copy']);
  });

  test('as a backport pull request carries both numbers and is told under its own', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.branch('1.x');
    builder.commit('fix: keep time zones (#123)');
    builder.commit('fix: keep time zones (#123) (#130)', { on: '1.x' });
    const { changes } = await storyOf(builder.write(), { to: '1.x' });
    expect(changes).toEqual(['Keep time zones. (#130)']);
  });

  test('as a backport pull request beside its original is told once, with both numbers', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.branch('1.x');
    const fix = builder.commit('fix: keep time zones (#123)');
    const copy = builder.commit('fix: keep time zones (#123) (#130)', { on: '1.x' });
    builder.commit("Merge branch '1.x'", { merges: ['1.x'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Keep time zones. (#123, #130)']);
    expect([fix, copy].map(fate)).toEqual(['included type.fix', 'folded fold.copy']);
  });

  test.each([
    'fix: zones stay put (backport #123) (#130)',
    'fix: zones stay put (#130)\n\nThis is an automatic backport of pull request #123 done by [Mergify](https://mergify.com).',
    '[1.x] Zones stay put (#130)\n\nBackport of #123 to 1.x',
  ])('beside its original, named by its message, is told once, in the words of the original: %s', async message => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.branch('1.x');
    const fix = builder.commit('fix: keep time zones (#123)');
    const copy = builder.commit(message, { on: '1.x' });
    builder.commit("Merge branch '1.x'", { merges: ['1.x'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Keep time zones. (#123, #130)']);
    expect([fix, copy].map(fate)).toEqual(['included type.fix', 'folded fold.copy']);
  });

  test('titled with its line says what it does, not where', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.commit('[1.x] fix: keep time zones (#130)');
    builder.commit('[Backport 1.x] fix: run straight (#131)');
    expect((await storyOf(builder.write())).changes).toEqual(['Run straight. (#131)', 'Keep time zones. (#130)']);
  });

  test('that was taken back takes nothing from its original', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v1.0.0');
    builder.branch('1.x');
    const fix = builder.commit('fix: keep time zones');
    const copy = builder.commit(sha => `fix: keep time zones\n\n(cherry picked from commit ${sha(fix)})`, {
      on: '1.x',
    });
    builder.commit(sha => `Revert "fix: keep time zones"\n\nThis reverts commit ${sha(copy)}.`, { on: '1.x' });
    builder.commit("Merge branch '1.x'", { merges: ['1.x'] });
    const { changes, fate } = await storyOf(builder.write());
    expect(changes).toEqual(['Keep time zones.']);
    expect([fix, copy].map(fate)).toEqual(['included type.fix', 'excluded reverted']);
  });
});

describe('a patch of the last release, on a branch of its own', () => {
  /** 2.3.0 is on the trunk, which has gone on; the patch is not merged back. */
  function patched(copy: (builder: RepositoryBuilder) => void): RepositoryBuilder {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v2.3.0');
    builder.branch('2.3.x');
    copy(builder);
    builder.tag('v2.3.1', { on: '2.3.x' });
    builder.commit('feat: dig (#14)');
    return builder;
  }

  test.each<[string, (builder: RepositoryBuilder) => void]>([
    [
      'as a copy of what the trunk had first',
      builder => {
        const fix = builder.commit('fix: keep time zones (#12)');
        builder.commit(sha => `fix: keep zones\n\n(cherry picked from commit ${sha(fix)})`, { on: '2.3.x' });
      },
    ],
    [
      'and the trunk has a copy of it',
      builder => {
        const fix = builder.commit('fix: keep zones', { on: '2.3.x' });
        builder.commit(sha => `fix: keep time zones (#12)\n\n(cherry picked from commit ${sha(fix)})`);
      },
    ],
    [
      'under the title and number of one pull request',
      builder => {
        builder.commit('fix: keep time zones (#12)');
        builder.commit('fix: keep time zones (#12)', { on: '2.3.x' });
      },
    ],
    [
      'as a backport with a pull request of its own',
      builder => {
        builder.commit('fix: keep time zones (#12)');
        builder.commit('fix: keep time zones (#12) (#13)', { on: '2.3.x' });
      },
    ],
    [
      'as a backport that names the original in its title, and has another title',
      builder => {
        builder.commit('fix: keep time zones (#12)');
        builder.commit('fix(2.3): zones stay put (backport #12) (#13)', { on: '2.3.x' });
      },
    ],
    [
      'as a backport that names the original in its body, and has another title',
      builder => {
        builder.commit('fix: keep time zones (#12)');
        builder.commit('fix: zones stay put (#13)\n\nBackport of #12 to `2.3.x`.', { on: '2.3.x' });
      },
    ],
    [
      'and the trunk has a copy of it that names it, under another title',
      builder => {
        builder.commit('fix: zones stay put (#11)', { on: '2.3.x' });
        builder.commit('fix: keep time zones (#12)\n\nCherry-pick of #11 from 2.3.x');
      },
    ],
    [
      'and both are copies of one, under three titles',
      builder => {
        builder.commit('fix: zones stay put (#13)\n\nBackport of #10', { on: '2.3.x' });
        builder.commit('fix: keep time zones (#12)\n\nBackport-of: #10');
      },
    ],
  ])('%s is not told again, and the ledger says where it went out', async (_, copy) => {
    const { release, changes, fateOfPullRequest } = await storyOf(patched(copy).write());
    expect(changes).toEqual(['Dig. (#14)', 'internal: Keep time zones. (#12)']);
    expect(fateOfPullRequest(12)).toBe('included shipped');
    expect(release.ledger.find(({ id }) => id === '12')?.reason).toContain('shipped in 2.3.1');
  });

  test.each<[string, (builder: RepositoryBuilder) => void]>([
    [
      'what the patch took back',
      builder => {
        const fix = builder.commit('fix: keep time zones (#12)');
        const copy = builder.commit(sha => `fix: keep zones\n\n(cherry picked from commit ${sha(fix)})`, {
          on: '2.3.x',
        });
        builder.commit(sha => `Revert "fix: keep zones"\n\nThis reverts commit ${sha(copy)}.`, { on: '2.3.x' });
      },
    ],
    [
      'what the patch took back, which named it',
      builder => {
        builder.commit('fix: keep time zones (#12)');
        const copy = builder.commit('fix: zones stay put (#13)\n\nBackport of #12', { on: '2.3.x' });
        builder.commit(sha => `Revert "fix: zones stay put (#13)"\n\nThis reverts commit ${sha(copy)}.`, {
          on: '2.3.x',
        });
      },
    ],
    [
      'what a patch only speaks of',
      builder => {
        builder.commit('fix: keep time zones (#12)');
        builder.commit('fix: run straight (#13)\n\nBackport of #12 is not possible here.', { on: '2.3.x' });
      },
    ],
    [
      'what only has the same title, without a number',
      builder => {
        builder.commit('fix: keep time zones (#12)');
        builder.commit('fix: keep time zones', { on: '2.3.x' });
      },
    ],
  ])('does not hide %s', async (_, copy) => {
    expect((await storyOf(patched(copy).write())).changes).toEqual(['Dig. (#14)', 'Keep time zones. (#12)']);
  });

  test('of an older line hides nothing from those who have the newer release', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('feat: walk');
    builder.tag('v2.3.0');
    builder.branch('2.3.x');
    builder.commit('feat: run (#2)');
    builder.tag('v2.4.0');
    const fix = builder.commit('fix: keep time zones (#3)');
    builder.commit(sha => `fix: keep zones\n\n(cherry picked from commit ${sha(fix)})`, { on: '2.3.x' });
    builder.tag('v2.3.1', { on: '2.3.x' });
    expect((await storyOf(builder.write())).changes).toEqual(['Keep time zones. (#3)']);
  });
});
