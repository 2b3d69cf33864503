import { describe, expect, onTestFinished, test } from 'vitest';
import type { Commit, Evidence } from '../../src/model.ts';
import { type GitHubDouble, startGitHub } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';
import type { Person } from '../doubles/person.ts';
import { seed } from '../doubles/seed.ts';
import { PLAN } from '../launch/plan.ts';
import { type HowToAsk, told, WITHOUT } from './on-github.ts';

/** What must be the same however it was collected; paths, accounts and the last line's end are as each way knows them. */
function comparable({ repository, commits, shipped = [], earlierAuthors, ...rest }: Evidence): unknown {
  expect(earlierAuthors === null || Array.isArray(earlierAuthors)).toBe(true);
  return {
    ...rest,
    slug: repository.slug,
    commits: commits.map(asBothKnowIt),
    shipped: shipped.map(({ version, ...commit }) => ({ version, ...asBothKnowIt(commit) })),
  };
}

function asBothKnowIt({ sha, parents, author, date, message }: Commit) {
  return { sha, parents, author, date, message: message.trimEnd() };
}

/** Collects in all three ways, and answers what came without a clone. */
async function expectSame(github: GitHubDouble, how: HowToAsk = {}): Promise<Evidence> {
  const clone = comparable((await told(github, how)).evidence);
  const [shallow, none] = [
    await told(github, { ...how, checkout: 'a shallow clone' }),
    await told(github, { ...how, checkout: 'no clone' }),
  ];
  expect(comparable(shallow.evidence), 'a shallow clone').toEqual(clone);
  expect(comparable(none.evidence), 'no clone').toEqual(clone);
  const pages = Math.ceil(none.evidence.commits.length / 100);
  const batches = none.evidence.pullRequests.length > 0 ? 1 : 0;
  const direct = Math.ceil(none.direct.length / 50);
  expect(none.edge.usage().requests).toBeLessThanOrEqual(pages + batches + direct + 8);
  expect(none.depth).toBeLessThanOrEqual(5);
  return none.evidence;
}

async function repository(tell: (mia: Person) => void): Promise<GitHubDouble> {
  const github = await honestGitHub();
  tell(github.person('mia'));
  return github;
}

const push = (mia: Person, branch: string, ...messages: readonly string[]): string =>
  mia.push(branch, ...messages.map(message => ({ message })));

/** Releases 1.0.0 and 1.1.0, two commits since, and one on another branch. */
function usual(mia: Person): void {
  push(mia, 'main', 'One', 'Two');
  mia.tag('v1.0.0');
  push(mia, 'main', 'Three');
  mia.tag('v1.1.0', 'main', 'Release 1.1.0');
  push(mia, 'parted', 'Elsewhere');
  push(mia, 'main', 'Four', 'Five');
}

describe('GitHub gives the range that git gives', () => {
  test.each<[string, HowToAsk, string]>([
    ['since the newest tag', {}, 'since v1.1.0, the newest release tag in this history'],
    ['of a tag', { to: 'v1.1.0' }, 'since v1.0.0, the release before 1.1.0'],
    ['of the first tag', { to: 'v1.0.0' }, 'from the first commit'],
    ['from a tag', { from: 'v1.0.0' }, 'from v1.0.0, as asked'],
    ['from another branch', { from: 'parted' }, 'from parted, as asked'],
    ['from the first commit', { from: 'ROOT' }, 'from the first commit, as asked'],
    ['from the first commit to a tag', { from: 'ROOT', to: 'v1.1.0' }, 'from the first commit, as asked'],
    ['for a version', { release: '1.0.5' }, 'since v1.0.0'],
    ['from a commit before what is checked out', { from: 'HEAD~1' }, 'from HEAD~1, as asked'],
  ])('%s', async (_title, how, reason) => {
    const github = await repository(usual);
    expect((await expectSame(github, how)).range.reason).toContain(reason);
  });

  test('with nothing after the newest tag: that tag’s own release', async () => {
    const github = await repository(mia => {
      push(mia, 'main', 'One');
      mia.tag('v1.0.0');
      push(mia, 'main', 'Two');
      mia.tag('v1.1.0', 'main', 'annotated');
    });
    const { range } = await expectSame(github);
    expect([range.tag?.name, range.previousTag?.name]).toEqual(['v1.1.0', 'v1.0.0']);
  });

  test('without tags: everything', async () => {
    const github = await repository(mia => void push(mia, 'main', 'One', 'Two', 'Three'));
    expect((await expectSame(github)).range.reason).toContain('there is no release tag yet');
  });

  test('without tags, in a long history: the last 90 days', async () => {
    const github = await honestGitHub();
    seed(github.repository, [{ message: 'Long ago' }, { message: 'Still long ago' }]);
    github.world.clock.advance(100 * 86_400_000);
    seed(
      github.repository,
      Array.from({ length: 505 }, (_, index) => ({ message: `Recent ${index}` })),
    );
    const { range, commits } = await expectSame(github);
    expect(range.reason).toContain('the last 90 days');
    expect(commits).toHaveLength(505);
  });

  test('on a maintenance line, where the trunk’s newer tags are no ancestors', async () => {
    const github = await repository(mia => {
      push(mia, 'main', 'One');
      mia.tag('v1.0.0');
      push(mia, '1.x', 'Fix');
      push(mia, 'main', 'Two');
      mia.tag('v2.0.0');
      push(mia, 'main', 'Three');
      mia.tag('v2.1.0');
    });
    const { range } = await expectSame(github, { to: '1.x' });
    expect(range.reason).toContain('v2.1.0 is newer but not an ancestor');
  });

  test('on a trunk, where each release was cut on a branch of its own', async () => {
    const github = await repository(mia => {
      push(mia, 'main', 'One');
      mia.tag('v0.9.0');
      push(mia, 'main', 'Two');
      push(mia, 'release/1.0', 'Prepare 1.0');
      mia.tag('v1.0.0', 'release/1.0');
      push(mia, 'main', 'Three');
      push(mia, 'release/1.1', 'Prepare 1.1', 'Fix for 1.1');
      mia.tag('v1.1.0', 'release/1.1', 'annotated');
      push(mia, 'main', 'Four', 'Five');
    });
    const { range, commits } = await expectSame(github);
    expect(range.reason).toContain('since v1.1.0, released from a branch that left this history');
    expect(commits.map(({ message }) => message.trim())).toEqual(['Five', 'Four']);
  });

  test('among more tags than one query lists, old annotated ones included', async () => {
    const github = await honestGitHub();
    const who = (minor: number): string => `Mia <mia@example.com> ${1_780_000_000 + minor * 60} +0000\n`;
    const stream = Array.from({ length: 120 }, (_, minor) => [
      `commit refs/heads/main\ncommitter ${who(minor)}data 3\n${minor % 10}..\n`,
      `tag v1.${minor}.0\nfrom refs/heads/main\ntagger ${who(minor)}data 3\n1.x\n`,
    ]);
    github.repository.store.git(['fast-import', '--quiet'], stream.flat().join(''));
    github.repository.changed();
    const { range } = (await told(github, { checkout: 'no clone', to: 'v1.10.0' })).evidence;
    expect([range.tag?.name, range.previousTag?.name]).toEqual(['v1.10.0', 'v1.9.0']);
  });

  test('in a monorepo, of one package and of all', async () => {
    const github = await repository(mia => {
      const file = (name: string, version: string) => ({
        [`packages/${name}/package.json`]: JSON.stringify({ name, version }),
        [`packages/${name}/${version}.txt`]: version,
      });
      mia.push('main', { message: 'feat: start', files: { ...file('web', '1.0.0'), ...file('api', '2.0.0') } });
      mia.tag('web@1.0.0');
      mia.push('main', { message: 'feat(api): more', files: file('api', '2.1.0') });
      mia.tag('api@2.1.0');
      mia.push('main', { message: 'feat(web): more', files: file('web', '1.1.0') });
    });
    const all = await expectSame(github);
    expect(all.packages).toMatchObject([
      { name: 'api', path: 'packages/api', version: '2.1.0' },
      { name: 'web', path: 'packages/web', previousVersion: '1.0.0', version: '1.1.0' },
    ]);
    await expectSame(github, { package: 'api' });
    await expect(told(github, { checkout: 'no clone', package: 'wbe' })).rejects.toMatchObject({
      code: 'E_PACKAGE_UNKNOWN',
    });
  });

  test('with the configuration, templates and manifest of what is checked out', async () => {
    const github = await repository(mia => {
      mia.push('main', {
        message: 'Start',
        files: {
          'package.json': '{ "name": "app", "version": "3.1.4" }',
          '.github/drumroll.yml': 'product: Tidewater\ntags:\n  pattern: "app-(?<version>.+)"\n',
          '.github/drumroll/templates/release/notes.hbs': '# {{md product}}\n',
        },
      });
      mia.tag('app-3.0.0');
      push(mia, 'main', 'More');
    });
    const shallow = await told(github, { checkout: 'a shallow clone' });
    const alone = await told(github, { checkout: 'no clone' });
    expect(comparable(alone.evidence)).toEqual(comparable({ ...shallow.evidence, config: alone.evidence.config }));
    expect(alone.evidence.config?.text).toBe(shallow.evidence.config?.text);
    expect(alone.evidence).toMatchObject({
      manifestVersion: '3.1.4',
      config: { text: expect.stringContaining('product: Tidewater') },
      templates: [{ path: 'release/notes.hbs', text: '# {{md product}}\n' }],
      range: { previousTag: { name: 'app-3.0.0' } },
    });
    expect(alone.release.product).toBe('Tidewater');
  });
});

test('with a plan, the days of the releases before', async () => {
  const github = await repository(mia => {
    const plan = PLAN.replace(/2026/g, '2020');
    mia.push('main', { message: 'Start', files: { 'launches/scheduled-exports/launch.md': plan } });
    mia.tag('v1.0.0');
    push(mia, 'main', 'Two');
    mia.tag('v1.1.0-beta.1');
    push(mia, 'main', 'Three');
    mia.tag('v1.1.0', 'main', 'Release 1.1.0');
    push(mia, 'main', 'Four');
  });
  const [shallow, alone] = await Promise.all(WITHOUT.map(checkout => told(github, { checkout })));
  expect(alone?.evidence.launches).toHaveLength(1);
  expect(alone?.evidence.range.releaseDates).toHaveLength(2);
  expect(shallow?.evidence.range).toEqual(alone?.evidence.range);
});

test('overrides, glossary, forms and changelog fragments need no clone', async () => {
  const github = await repository(mia => {
    mia.push('main', {
      message: 'Start',
      files: {
        '.github/drumroll/overrides/1.md': 'Fixed: Charts keep their zone.',
        '.github/drumroll/overrides/README.txt': 'How to',
        '.github/drumroll/glossary.yml': 'tenant: workspace\n',
        '.github/pull_request_template.md': '## Why\n\nSay why.\n',
        'changelog.d/old.fix.md': 'Told before.',
        'changelog.d/README.md': 'How to',
      },
    });
    mia.tag('v1.0.0');
    mia.openPullRequest({ title: 'Rework', number: 1, head: 'a', commits: [{ message: 'a', files: { 'a.ts': '1' } }] });
    mia.merge(1, 'squash');
    const files = { 'changelog.d/2.feature.md': 'You can export.', 'changelog.d/old.fix.md': 'Told before, mended.' };
    mia.openPullRequest({ title: 'Rework more', number: 2, head: 'b', commits: [{ message: 'b', files }] });
    mia.merge(2, 'squash');
  });
  const alone = await told(github, { checkout: 'no clone' });
  const shallow = await told(github, { checkout: 'a shallow clone' });
  const shown = ({ evidence: { overrides, glossary, pullRequestTemplates, fragments } }: typeof alone) => ({
    overrides,
    glossary: glossary?.text,
    forms: pullRequestTemplates?.map(({ text }) => text),
    fragments,
  });
  expect(shown(alone)).toMatchObject({
    overrides: [{ path: '1.md' }],
    glossary: 'tenant: workspace\n',
    forms: ['## Why\n\nSay why.\n'],
    fragments: [{ path: 'changelog.d/2.feature.md', text: 'You can export.' }],
  });
  expect(shown(shallow)).toEqual(shown(alone));
  expect(alone.release.changes.map(({ title }) => title)).toEqual(['You can export.', 'Charts keep their zone.']);
});

test.each(WITHOUT)('%s tells what a squash and a merge changed, and nothing of what only git knows', async checkout => {
  const file = (name: string) => ({ message: name, files: { [`src/${name}.ts`]: name } });
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`many/${index}.ts`, `${index}`]));
  const github = await repository(mia => {
    push(mia, 'main', 'Start');
    mia.tag('v1.0.0');
    mia.openPullRequest({ title: 'Squash', number: 1, head: 's', commits: [file('a'), file('b')] });
    mia.merge(1, 'squash');
    mia.openPullRequest({ title: 'Merge', number: 2, head: 'm', commits: [file('c'), file('d')] });
    mia.merge(2, 'merge');
    mia.openPullRequest({ title: 'Rebase', number: 3, head: 'r', commits: [file('e'), file('f')] });
    mia.merge(3, 'rebase');
    mia.openPullRequest({ title: 'Rebase one', number: 4, head: 'o', commits: [file('g')] });
    mia.merge(4, 'rebase');
    mia.openPullRequest({ title: 'Too many to list', number: 5, head: 'l', commits: [{ message: 'l', files: many }] });
    mia.merge(5, 'squash');
    mia.push('main', file('direct'));
  });
  const { evidence } = await told(github, { checkout });
  const paths = evidence.commits.map(
    ({ message, paths: own }) => `${message.split('\n')[0]}: ${own?.join(' ') ?? '?'}`,
  );
  expect(paths).toEqual([
    'direct: ?',
    'l (#5): ?',
    'g: src/g.ts',
    'f: ?',
    'e: ?',
    'Merge pull request #2 from tidewater/m: src/c.ts src/d.ts',
    'd: ?',
    'c: ?',
    'Squash (#1): src/a.ts src/b.ts',
  ]);
});

describe.each(WITHOUT)('%s refuses', checkout => {
  test.each<[string, HowToAsk, string]>([
    ['a ref that is not there', { from: 'v9' }, 'E_REF_UNKNOWN'],
    ['an end that is not there', { to: 'nowhere' }, 'E_REF_UNKNOWN'],
    ['a ref that looks like an option', { from: '--output=x' }, 'E_REF_INVALID'],
    ['a range without a commit', { from: 'main' }, 'E_RANGE_EMPTY'],
  ])('%s', async (_title, how, code) => {
    const github = await repository(usual);
    await expect(told(github, { ...how, checkout })).rejects.toMatchObject({ code });
  });
});

test('an empty repository has no commits yet', async () => {
  const github = await honestGitHub();
  await expect(told(github, { checkout: 'no clone' })).rejects.toMatchObject({ code: 'E_GIT_NO_COMMITS' });
});

test('a name that GraphQL would take for its own words stays a name', async () => {
  // The double writes it into addresses as it is, which an honest one may not.
  const github = await startGitHub();
  onTestFinished(() => github.close());
  const mia = github.person('mia');
  push(mia, 'main', 'One');
  mia.tag('v1.0.0"){x}');
  push(mia, 'main', 'Two');
  const { evidence } = await told(github, { checkout: 'no clone', from: 'v1.0.0"){x}' });
  expect(evidence.commits).toHaveLength(1);
  expect(github.unknown).toEqual([]);
});
