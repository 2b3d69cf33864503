import { describe, expect, test } from 'vitest';
import { classify, wantsPaths } from '../../src/classify/classify.ts';
import { RULES } from '../../src/classify/rules.ts';
import type { ClassifyRule } from '../../src/classify/user-rules.ts';
import type { Category, ParsedCommit } from '../../src/model.ts';
import { parseCommit } from '../../src/parse/commit.ts';
import { aCommit } from './a-commit.ts';

/** Judged as the only commit of a range, by a message as git has it. */
function judge(message: string, paths: readonly string[] | null = null, author = 'Mia') {
  const commit = parseCommit({ ...aCommit('', { author }).commit, message, paths });
  const [classified] = classify([commit]);
  if (!classified) throw new Error('one commit in, none out');
  return classified.classification;
}

const only = (commit: ParsedCommit, rules: readonly ClassifyRule[] = []) =>
  classify([commit], rules)[0]?.classification;

const SOURCE = ['src/main.rs'];
const TESTED = ['src/main.rs', 'tests/main.rs'];

describe('real titles that customers read', () => {
  test.each<[Category, string, readonly string[] | null]>([
    ['fix', 'Fix `UV_NO_DEFAULT_GROUPS` rejecting truthy values like `1` (#18057)', ['crates/uv-cli/src/lib.rs']],
    ['feature', 'Support referencing indexes by name via `--index` (#17455)', TESTED],
    ['fix', 'Respect `fork-strategy` for `environments` (#21000)', TESTED],
    ['improvement', 'Show help on `uv build -h` (#16632)', ['crates/uv-build/python/uv_build/__main__.py']],
    ['fix', '[`pyflakes`] Avoid panic on empty string (#20001)', TESTED],
    ['fix', 'kubernetes_sd: fix namespace filtering (#4273)', ['discovery/kubernetes/kubernetes.go']],
    ['performance', '[PERF] TSDB: Optimize inverse matching (#14144)', null],
    ['feature', 'feat(expect): add asymmetric matcher `expect.closeTo` (#12243)', null],
    ['fix', '[jest-each] Fix table heading validation (#8766)', ['CHANGELOG.md', 'packages/jest-each/src/bind.ts']],
    ['feature', 'sync: add `blocking_acquire` methods to `Semaphore` (#8269)', ['tokio/src/sync/semaphore.rs']],
    ['feature', '✨ Add PDF export', null],
    ['breaking', 'chore!: drop support for Node.js 21 (#15118)', null],
    ['deprecation', 'Drop support for Python 3.7 (#3765)', ['CHANGES.md', 'pyproject.toml', 'src/black/mode.py']],
    ['feature', 'Merge pull request #8761 from acme/oauth\n\nAdd OAuth 2.0 configuration', TESTED],
  ])('%s: %s', (category, message, paths) => {
    expect(judge(message, paths)).toMatchObject({ visibility: 'public', unsure: false, category });
  });
});

describe('real titles for colleagues', () => {
  test.each<[string, string, readonly string[] | null]>([
    ['paths.tests', 'Remove redundant `target-workspace-discovery` tests (#19527)', ['crates/uv/tests/it/run.rs']],
    ['paths.automation', 'Increase walltime timeout by 5m (#16796)', ['.github/workflows/ci.yml']],
    [
      'paths.automation',
      'Skip stale rebases after pull request base changes (#21069)\n\nCloses https://github.com/astral-sh/uv-dev/issues/605',
      ['.github/workflows/rebase-conflicted-pull-request.yml'],
    ],
    [
      'paths.automation',
      'Draft maintainer responses during issue triage (#20872)',
      ['agents/prompts/triage-issue.md', 'agents/schemas/issue-triage.json'],
    ],
    ['dependency', 'Update Rust crate bitflags to v2.11.0 (#18144)', ['Cargo.lock']],
    ['wording.about-tests', 'Fix some flaky tests (#17324)', SOURCE],
    ['type.refactor', 'refactor: remove unused helper (#16070)', null],
    ['type.chore', 'chore: use orb instead of docker image for CircleCI (#10449)', null],
    ['scope.deps', 'fix(deps): update module google.golang.org/grpc to v1.79.1 (#18166)', null],
    ['scope.ci', 'fix(ci): force LF checkout (#5498)', null],
    ['kind.release', 'Bump version to 0.12.5 (#21140)', ['CHANGELOG.md', 'Cargo.toml', 'Cargo.lock']],
    ['kind.release', 'release: v8.2.2', null],
    ['kind.fixup', 'fixup! Add PDF export', null],
    ['paths.prose', 'Add a badge (#7340)', ['README.md']],
    ['type.docs', 'docs: correct the link to the guide (#2173)', null],
  ])('%s: %s', (rule, message, paths) => {
    expect(judge(message, paths)).toMatchObject({ visibility: 'internal', unsure: false, rule });
  });
});

describe('unsure is internal, and says so', () => {
  test.each<[string, readonly string[] | null]>([
    ['Colours', SOURCE],
    ['Use `FxHashSet` for names', SOURCE],
    ['Update the platform support policy', ['docs/platforms.md']],
    ['Merge pull request #12 from mia/patch-1', SOURCE],
    ['Remove the parser that failed', SOURCE],
    ['修复登录', SOURCE],
  ])('%s', (message, paths) => {
    expect(judge(message, paths)).toMatchObject({ visibility: 'internal', unsure: true });
  });
});

describe('the order of evidence', () => {
  const config: ClassifyRule = {
    id: 'config.rules.3',
    reason: 'rules[3] of the configuration matches it',
    category: 'improvement',
    visibility: 'internal',
    matches: () => true,
  };
  const note = [{ token: 'Release-Note', value: 'Colours for everyone.' }];

  test('a trailer outweighs a rule of the configuration, which outweighs a type', () => {
    const commit = aCommit('Colours', { type: 'feat' });
    expect(only(commit)?.rule).toBe('type.feat');
    expect(only(commit, [config])).toEqual({
      category: 'improvement',
      visibility: 'internal',
      unsure: false,
      rule: 'config.rules.3',
      reason: 'rules[3] of the configuration matches it',
    });
    expect(only({ ...commit, trailers: note }, [config])).toMatchObject({
      visibility: 'public',
      rule: 'trailer.release-note',
      category: 'improvement',
    });
  });

  test('a rule that sets only the category leaves the rest to the evidence', () => {
    const rule = { ...config, visibility: null };
    expect(only(aCommit('Colours', { type: 'chore' }), [rule])).toMatchObject({
      category: 'improvement',
      visibility: 'internal',
      rule: 'type.chore',
    });
  });

  test('a type outweighs paths, which outweigh words', () => {
    const tests = ['test/colours.ts'];
    expect(only(aCommit('Add colours', { type: 'feat', paths: tests }))?.visibility).toBe('public');
    expect(only(aCommit('Add colours when printing', { paths: tests }))?.visibility).toBe('internal');
    expect(only(aCommit('Add colours when printing', { paths: ['src/a.ts'] }))?.visibility).toBe('public');
  });

  test('explicit words reach even a release commit', () => {
    expect(only(aCommit('2.0.0', { kind: 'release', trailers: note }))?.visibility).toBe('public');
  });
});

test('a revert is judged by what it takes back', () => {
  const revert = (subject: string) =>
    aCommit(`Revert "${subject}"`, {
      kind: 'revert',
      reverts: { sha: null, subject, pullRequest: null },
      paths: SOURCE,
    });
  expect(only(revert('Allow loading scripts without extension'))).toMatchObject({
    visibility: 'public',
    category: 'fix',
  });
  expect(only(revert('Refactor internal helpers'))).toMatchObject({ visibility: 'internal' });
});

test('where changes come with a line in the changelog, one without it is for colleagues', () => {
  const change = (...paths: string[]) => aCommit('Fix colours', { paths });
  const withEntry = change('src/a.ts', 'CHANGELOG.md');
  const without = change('src/a.ts');
  const visibility = (commits: readonly ParsedCommit[]) => classify(commits).map(it => it.classification.visibility);
  expect(visibility([withEntry, without, without, without, without, without, without])).toContain('public');
  expect(visibility([withEntry, withEntry, without, without])).toEqual(['public', 'public', 'internal', 'internal']);
});

test('labels and authors come from the pull request that brought the commit', () => {
  const byLabel: ClassifyRule = {
    id: 'config.rules.0',
    reason: 'rules[0] of the configuration matches it',
    category: 'security',
    visibility: 'public',
    matches: ({ labels, authors }) => labels.includes('cve') && authors.includes('mia-k'),
  };
  const request = {
    number: 12,
    repository: 'acme/draw',
    title: 'Colours',
    body: '',
    labels: ['cve'],
    author: { name: 'Mia', login: 'mia-k' },
    mergedAt: '2026-06-16T10:00:00Z',
    mergeCommit: null,
    commits: [],
    issues: [],
    base: 'main',
    head: 'colours',
    isFromFork: false,
    milestone: null,
  };
  const commits = [aCommit('Colours'), aCommit('Shapes', { pullRequest: 13 }), aCommit('Lines', { pullRequest: null })];
  expect(classify(commits, [byLabel], [request]).map(it => it.classification.rule)).toEqual([
    'config.rules.0',
    'none',
    'none',
  ]);
});

test('order, commits and their fields stay as they are', () => {
  const commits = [aCommit('Add colours', { paths: SOURCE }), aCommit('2.0.0', { kind: 'release' })];
  const before = structuredClone(commits);
  const after = classify(commits);
  expect(commits).toEqual(before);
  expect(after.map(({ classification, ...commit }) => commit)).toEqual(commits);
});

test('every rule that is named is in the table, with its reason', () => {
  const subjects = ['Add colours', 'Colours', 'Fix tests', 'Update a to 2.1', 'Drop support for ink', 'Refactor `a`'];
  const types = [undefined, 'feat', 'chore', 'style', 'theme'];
  const files = [null, [], SOURCE, TESTED, ['docs/a.md'], ['.github/a.yml'], ['package.json'], ['CHANGELOG.md']];
  const commits = subjects.flatMap(subject =>
    types.flatMap(type =>
      files.flatMap(paths =>
        [[], ['ci'], ['dev']].map(scopes => aCommit(subject, { ...(type ? { type } : {}), paths, scopes })),
      ),
    ),
  );
  for (const { classification } of classify(commits))
    expect(RULES.get(classification.rule), classification.rule).toBe(classification.reason);
});

describe('paths are wanted', () => {
  const byPath: ClassifyRule = { id: '', reason: '', category: null, visibility: 'internal', matches: () => true };

  test.each<[string, boolean, ParsedCommit]>([
    ['when there is no type', true, aCommit('Add colours')],
    ['for the merge of a pull request', true, aCommit('Add colours', { kind: 'merge' })],
    ['for a revert', true, aCommit('Add colours', { kind: 'revert' })],
    ['when the type says little', true, aCommit('Colours', { type: 'style' })],
    ['when the scope may be a product', true, aCommit('Colours', { type: 'fix', scopes: ['dev'] })],
    ['not for a telling type', false, aCommit('Colours', { type: 'fix' })],
    ['not for a telling scope', false, aCommit('Colours', { type: 'feat', scopes: ['ci'] })],
    ['not when it breaks something', false, aCommit('Colours', { breaking: true })],
    ['not for a release', false, aCommit('2.0.0', { kind: 'release' })],
    ['not for a plain merge', false, aCommit('Merge branch main', { kind: 'merge', pullRequest: null })],
    ['not after explicit words', false, aCommit('x', { trailers: [{ token: 'Changelog', value: 'fixed' }] })],
  ])('%s', (_, wanted, commit) => {
    expect(wantsPaths(commit, [])).toBe(wanted);
  });

  test('not where a rule of the configuration settles the matter', () => {
    expect(wantsPaths(aCommit('Colours'), [byPath])).toBe(false);
    expect(wantsPaths(aCommit('Colours'), [{ ...byPath, visibility: null, category: 'fix' }])).toBe(true);
  });
});
