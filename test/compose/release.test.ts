import { describe, expect, test } from 'vitest';
import { type CommitFacts, releaseOf, shaOf } from '../support/evidence.ts';

/** Titles of changes by id, newest first. */
const changes = (facts: readonly (CommitFacts | string)[]): string[] =>
  releaseOf(facts).changes.map(({ id, title }) => `${id} ${title}`);

/** `name: fate rule` of every commit, oldest first. */
function fates(facts: readonly (CommitFacts | string)[]): string[] {
  const { ledger } = releaseOf(facts);
  return facts.map((fact, index) => {
    const name = typeof fact === 'object' && fact.name !== undefined ? fact.name : String(index);
    const entry = ledger.find(({ kind, id }) => kind === 'commit' && id === shaOf(name));
    return `${name}: ${entry?.fate} ${entry?.rule}`;
  });
}

describe('the pull request is the unit', () => {
  const merged = [
    { name: 'a', message: 'wip', parents: ['base'] },
    { name: 'b', message: 'address review (#7)', parents: ['a'] },
    { name: 'm', message: 'Merge pull request #12 from mia/export\n\nfeat: export to CSV', parents: ['base', 'b'] },
  ];

  test('a merged branch is one change, called by the pull request’s title', () => {
    expect(changes(merged)).toEqual(['pr-12 Export to CSV.']);
    expect(releaseOf(merged).changes[0]?.commits).toEqual(['m', 'b', 'a'].map(shaOf));
  });

  test('a number in its commits is an issue', () => {
    expect(releaseOf(merged).changes[0]?.issues).toEqual([{ number: 7, repository: 'tidewater/app' }]);
  });

  test('a squashed pull request and a direct commit are one change each', () => {
    expect(changes(['feat: export to CSV (#12)', 'fix: keep time zones'])).toEqual([
      `c-${shaOf(1).slice(0, 12)} Keep time zones.`,
      'pr-12 Export to CSV.',
    ]);
  });

  test('two commits of one pull request are one change', () => {
    expect(changes(['feat: export to CSV (#12)', 'feat: export to CSV, part 2 (#12)'])).toEqual([
      'pr-12 Export to CSV.',
    ]);
  });

  test('the innermost pull request owns a commit, and a promotion owns none', () => {
    const promoted = [
      { name: 'a', message: 'feat: export (#11)', parents: ['base'] },
      { name: 'b', message: 'fix: import (#12)', parents: ['a'] },
      { name: 'm', message: 'Merge pull request #20 from tidewater/develop\n\nRelease', parents: ['base', 'b'] },
    ];
    expect(changes(promoted)).toEqual(['pr-12 Import.', 'pr-11 Export.']);
    expect(fates(promoted).at(-1)).toBe('m: excluded promotion');
    expect(releaseOf(promoted).ledger.find(({ kind, id }) => kind === 'pull-request' && id === '20')).toMatchObject({
      fate: 'excluded',
      rule: 'promotion',
    });
  });

  test('a pull request merged into another pull request’s branch keeps its own commits', () => {
    const nested = [
      { name: 'a', message: 'outer work', parents: ['base'] },
      { name: 'b', message: 'inner work', parents: ['a'] },
      { name: 'i', message: 'Merge pull request #3 from mia/inner\n\nfeat: inner', parents: ['a', 'b'] },
      { name: 'o', message: 'Merge pull request #2 from mia/outer\n\nfeat: outer', parents: ['base', 'i'] },
    ];
    expect(changes(nested)).toEqual(['pr-2 Outer.', 'pr-3 Inner.']);
    expect(releaseOf(nested).changes.map(({ commits }) => commits)).toEqual([
      ['o', 'a'].map(shaOf),
      ['i', 'b'].map(shaOf),
    ]);
  });

  test('merging the main branch into a feature branch brings nothing', () => {
    const updated = [
      { name: 'x', message: 'feat: on main', parents: ['base'] },
      { name: 'a', message: 'work', parents: ['base'] },
      { name: 'u', message: "Merge branch 'main' into feature", parents: ['a', 'x'] },
      { name: 'm', message: 'Merge pull request #5 from mia/feature\n\nfeat: feature', parents: ['x', 'u'] },
    ];
    expect(changes(updated)).toEqual(['pr-5 Feature.', `c-${shaOf('x').slice(0, 12)} On main.`]);
    expect(fates(updated)).toEqual([
      'x: included type.feat',
      'a: folded fold.pull-request',
      'u: folded fold.pull-request',
      'm: included type.feat',
    ]);
  });
});

describe('reverts', () => {
  test('a revert and its original cancel each other', () => {
    const history = [
      'feat: fly (#1)',
      `Revert "feat: fly (#1)" (#2)\n\nThis reverts commit ${shaOf(0)}.`,
      'fix: walk (#3)',
    ];
    expect(changes(history)).toEqual(['pr-3 Walk.']);
    expect(fates(history)).toEqual(['0: excluded reverted', '1: excluded revert', '2: included type.fix']);
  });

  test('a revert of a revert brings the original back, alone', () => {
    const history = ['feat: fly (#1)', 'Revert "feat: fly (#1)" (#2)', 'Revert "Revert "feat: fly (#1)" (#2)" (#3)'];
    expect(changes(history)).toEqual(['pr-1 Fly.']);
    expect(fates(history)).toEqual(['0: included type.feat', '1: excluded reverted', '2: excluded revert']);
  });

  test('a revert of something that shipped before is a change', () => {
    const [change] = releaseOf([
      'Revert "feat: fly (#1)" (#2)\n\nThis reverts commit 0123456789012345678901234567890123456789.',
    ]).changes;
    expect(change?.id).toBe('pr-2');
    expect(change?.title).toContain('fly');
  });

  test('a merged pull request is taken back by the merge of its revert', () => {
    const history = [
      { name: 'a', message: 'feat: fly', parents: ['base'] },
      { name: 'm', message: 'Merge pull request #1 from mia/fly\n\nfeat: fly', parents: ['base', 'a'] },
      {
        name: 'r',
        message: `Revert "feat: fly"\n\nThis reverts commit ${shaOf('m')}, reversing\nchanges made to ${shaOf('base')}.`,
        parents: ['m'],
      },
      { name: 'n', message: 'Merge pull request #2 from mia/revert-1-fly\n\nRevert "feat: fly"', parents: ['m', 'r'] },
    ];
    expect(changes(history)).toEqual([]);
    expect(fates(history).map(fate => fate.split(' ')[1])).toEqual(['excluded', 'excluded', 'excluded', 'excluded']);
  });
});

describe('history', () => {
  test('bumps of one dependency are one change from the first version to the last', () => {
    const history = [
      'chore(deps): bump left-pad from 1.0.0 to 1.1.0 (#1)',
      'chore(deps): bump left-pad from 1.1.0 to 1.3.0 (#2)',
    ];
    const [change, ...others] = releaseOf(history).changes;
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      id: 'dep-left-pad',
      title: 'Update left-pad from 1.0.0 to 1.3.0.',
      visibility: 'internal',
    });
    expect(releaseOf(history).versions).toContainEqual({
      name: 'left-pad',
      kind: 'dependency',
      from: '1.0.0',
      to: '1.3.0',
    });
    expect(fates(history)).toEqual(['0: folded fold.dependency', expect.stringMatching(/^1: included /)]);
  });

  test('a cherry-pick of a commit in the range is no change of its own', () => {
    const history = ['fix: keep time zones', `fix: keep time zones\n\n(cherry picked from commit ${shaOf(0)})`];
    expect(changes(history)).toEqual([`c-${shaOf(0).slice(0, 12)} Keep time zones.`]);
    expect(fates(history)[1]).toBe('1: folded fold.copy');
  });

  test('a fix of something that nobody had yet is internal', () => {
    const [fix] = releaseOf(['feat: export (#1)', 'fix: crash in export (#2)\n\nFollow-up to #1.']).changes;
    expect(fix).toMatchObject({ id: 'pr-2', visibility: 'internal', rule: 'same-range-fix' });
  });

  test('a commit that records a release is no change', () => {
    expect(fates(['chore(release): 2.4.0', 'feat: export'])).toEqual([
      '0: excluded release-commit',
      '1: included type.feat',
    ]);
  });

  test('a breaking change is public whatever its type, with its migration', () => {
    const [change] = releaseOf(['chore!: drop Node 18\n\nBREAKING CHANGE: use Node 20 or newer.']).changes;
    expect(change).toMatchObject({
      category: 'breaking',
      breaking: true,
      visibility: 'public',
      migration: 'Use Node 20 or newer.',
    });
  });
});

test('a release without news says so, and one without migration as well', () => {
  expect(releaseOf(['chore: tidy']).notices.map(({ code }) => code)).toEqual(['nothing-public']);
  expect(releaseOf(['feat!: new API (#9)']).notices).toMatchObject([{ code: 'breaking-unexplained', where: '#9' }]);
});

test('the ledger fails when git knows of a commit that it does not', () => {
  expect(() => releaseOf(['feat: one'], { revisions: [shaOf(0), shaOf('lost')] })).toThrow(
    expect.objectContaining({ code: 'E_LEDGER_MISMATCH' }),
  );
  expect(() => releaseOf(['feat: one', 'feat: two'], { revisions: [shaOf(0)] })).toThrow(
    expect.objectContaining({ code: 'E_LEDGER_MISMATCH' }),
  );
});

test('people are listed once, newcomers marked, bots left out', () => {
  const history = [
    { message: 'feat: one\n\nCo-authored-by: Sam Ode <sam@example.com>', author: 'Mia Keller' },
    { message: 'feat: two', author: 'mia', email: 'mia@example.com' },
    {
      message: 'chore(deps): bump a from 1 to 2',
      author: 'dependabot[bot]',
      email: '49699333+dependabot[bot]@users.noreply.github.com',
    },
  ];
  expect(releaseOf(history, { earlierAuthors: ['mia@example.com'] }).contributors).toEqual([
    { name: 'mia', login: null, isNew: false },
    { name: 'Sam Ode', login: null, isNew: true },
  ]);
});
