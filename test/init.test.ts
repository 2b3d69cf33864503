/** `drumroll init` as people run it: dist/ as a process in real repositories. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cli, ROOT, temporaryFolder } from './support/process.ts';
import { gitEnvironment, RepositoryBuilder } from './support/repository.ts';

const CONFIG = '.github/drumroll.yml';
const WORKFLOW = '.github/workflows/release-notes.yml';
const PUBLISH = '.github/workflows/publish-notes.yml';
const TEMPLATE = '.github/pull_request_template.md';

const DRAFTER = `categories:
  - { title: 🚀 Features, labels: [feature] }
  - { title: Maintenance, labels: [chore] }
exclude-labels: [skip-changelog]
template: $CHANGES
`;

/** A repository with these files, checked out. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const builder = new RepositoryBuilder();
  builder.commit('feat: first light (#1)', { files: { 'src/a.js': '1' } });
  builder.tag('v1.0.0');
  builder.commit('feat(export): add a CSV export (#3)', { files: { 'src/b.js': '1' } });
  builder.commit('wip(secret): a trial (#4)', { files: { 'src/c.js': '1', ...files } });
  const { directory, git } = builder.write();
  git('reset', '--hard', '--quiet');
  return directory;
}

function put(directory: string, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

const textOf = (directory: string, path: string): string => readFileSync(join(directory, path), 'utf8');
const written = (directory: string): readonly string[] =>
  existsSync(join(directory, '.github'))
    ? readdirSync(join(directory, '.github'), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ name }) => name)
        .sort()
    : [];

test('without --yes and without a terminal, it shows the files and writes none', () => {
  const directory = repository();
  const { code, out, err } = cli(directory, ['init']);
  expect(code).toBe(0);
  expect(out).toContain(`--- /dev/null\n+++ b/${CONFIG}\n`);
  expect(out).toContain(`+++ b/${WORKFLOW}\n`);
  expect(out).toContain(`+++ b/${TEMPLATE}\n`);
  expect(err).toContain('3 commits: 100 % follow Conventional Commits, 100 % name a pull request.');
  expect(err).toContain(
    `Nothing was written. \`drumroll init --yes\` writes ${CONFIG}, ${WORKFLOW}, ${PUBLISH}, ${TEMPLATE}.`,
  );
  expect(written(directory)).toEqual([]);
});

test('--yes writes them, the draft runs with them, and a second run finds everything there', () => {
  const directory = repository({ '.github/release-drafter.yml': DRAFTER });
  const before = cli(directory, ['draft']).out;
  expect(cli(directory, ['init', '--yes']).code).toBe(0);
  expect(written(directory)).toEqual([
    'drumroll.yml',
    'publish-notes.yml',
    'pull_request_template.md',
    'release-drafter.yml',
    'release-notes.yml',
  ]);
  const { code, out, err } = cli(directory, ['draft']);
  expect([code, out]).toEqual([0, before]);
  expect(err).not.toContain('E_CONFIG');
  const second = cli(directory, ['init', '--yes']);
  expect(second.out).toBe('');
  expect(second.err).toContain('Everything is there already: nothing to write.');
});

test('--dry-run wins over --yes', () => {
  const directory = repository();
  expect(cli(directory, ['init', '--yes', '--dry-run']).err).toContain('Nothing was written.');
  expect(written(directory)).toEqual([]);
});

test('what another config says is carried over, with its source, and the rest is listed in both places', () => {
  const directory = repository({ '.github/release-drafter.yml': DRAFTER });
  const { err } = cli(directory, ['init', '--yes']);
  const text = textOf(directory, CONFIG);
  expect(parse(text)).toEqual({
    rules: [
      { when: { label: 'skip-changelog' }, visibility: 'internal' },
      { when: { label: 'feature' }, category: 'feature', visibility: 'public' },
      { when: { label: 'chore' }, category: 'other', visibility: 'internal' },
    ],
  });
  expect(text).toContain('# .github/release-drafter.yml: categories[0] "🚀 Features"\n');
  expect(text).toContain('# - .github/release-drafter.yml: template: texts are made from templates here');
  expect(err).toContain('! .github/release-drafter.yml: template: texts are made from templates here');
  expect(err).toContain('release-drafter (.github/release-drafter.yml): 3 carried over.');
});

test('patterns and globs that ours refuses are left, and say why', () => {
  const directory = repository({
    'cliff.toml':
      "[git]\ncommit_parsers = [{ message = '^ui(?=x)', group = 'Looks' }, { message = '^fix: a', skip = true }]\nexclude_paths = ['/etc', 'docs/']\n",
  });
  const { err } = cli(directory, ['init', '--yes']);
  expect(parse(textOf(directory, CONFIG))).toEqual({
    rules: [{ when: { title: '^fix: a' }, visibility: 'internal' }],
    internal: { paths: ['docs/'] },
  });
  expect(err).toMatch(/! cliff\.toml: git\.commit_parsers\[0\] "Looks": what stands there is not a regular expression/);
  expect(err).toMatch(/! cliff\.toml: git\.exclude_paths: what stands there must be relative/);
  expect(cli(directory, ['draft']).code).toBe(0);
});

describe('what exists', () => {
  test.each([CONFIG, '.github/drumroll.yaml'])('%s is kept as it is', path => {
    const directory = repository({ '.github/release-drafter.yml': DRAFTER });
    put(directory, path, 'product: Tidewater\n');
    const { err } = cli(directory, ['init', '--yes']);
    expect(err).toContain(`keep ${path}: it exists`);
    expect(textOf(directory, path)).toBe('product: Tidewater\n');
    expect(written(directory).filter(name => name.startsWith('drumroll.'))).toHaveLength(1);
  });

  test('a workflow that runs Drumroll is kept, whatever it is called', () => {
    const directory = repository();
    put(directory, '.github/workflows/other.yaml', 'jobs: { a: { steps: [{ uses: drumroll-notes/drumroll@v1 }] } }\n');
    expect(cli(directory, ['init', '--yes']).err).toContain(
      'keep .github/workflows/other.yaml: it runs Drumroll already.',
    );
    expect(written(directory)).toEqual(['drumroll.yml', 'other.yaml', 'pull_request_template.md']);
  });

  test('a workflow of the same name that is not ours is left alone', () => {
    const directory = repository();
    put(directory, WORKFLOW, 'steps: [{ uses: release-drafter/release-drafter@v6 }]\n');
    expect(cli(directory, ['init', '--yes']).err).toContain('release-drafter still runs in release-notes.yml');
    expect(textOf(directory, WORKFLOW)).toContain('release-drafter');
    expect(textOf(directory, '.github/workflows/drumroll.yml')).toContain('uses: drumroll-notes/drumroll@main');
  });

  test.each([
    '.github/PULL_REQUEST_TEMPLATE.md',
    'docs/pull_request_template.md',
    '.github/PULL_REQUEST_TEMPLATE/bug.md',
  ])('the template %s gains a field at its end', path => {
    const directory = repository({ [path]: '## What\r\n' });
    expect(cli(directory, ['init', '--yes']).out).toContain(
      `--- a/${path}\n+++ b/${path}\n@@ -1,1 +1,5 @@\n ## What\n+\n+<!--`,
    );
    expect(textOf(directory, path)).toMatch(/^## What\r\n\r\n<!-- .* -->\r\n\r\nRelease-Note:\r\n$/);
    if (path !== TEMPLATE && !path.startsWith('.github/P')) expect(existsSync(join(directory, TEMPLATE))).toBe(false);
  });
});

test('the field it adds is one that the parser reads, and says nothing while it is empty', () => {
  const directory = repository();
  cli(directory, ['init', '--yes']);
  const template = textOf(directory, TEMPLATE);
  const visibilityOf = (body: string): string => {
    const builder = new RepositoryBuilder();
    builder.commit('chore: tidy (#1)');
    builder.commit(`chore: quiet (#2)\n\n${body}`);
    const [change] = JSON.parse(cli(builder.write().directory, ['draft', '--from', 'HEAD~1', '--json']).out).changes;
    return change.visibility;
  };
  expect(visibilityOf(template)).toBe('internal');
  expect(visibilityOf(template.replace('Release-Note:', 'Release-Note: Exports arrive on time.'))).toBe('public');
});

describe('hostile repositories', () => {
  test.each(['.github', '.github/workflows'])('a link at %s that leads out is refused', path => {
    const directory = repository();
    const outside = temporaryFolder();
    if (path !== '.github') mkdirSync(join(directory, '.github'));
    symlinkSync(outside, join(directory, path));
    const { code, err } = cli(directory, ['init', '--yes']);
    expect(code).toBe(2);
    expect(err).toContain('(E_FILE_OUTSIDE)');
    expect(readdirSync(outside)).toEqual([]);
  });

  test('a template that is a link is left to a person', () => {
    const directory = repository({ 'TEMPLATE.md': '## What\n' });
    mkdirSync(join(directory, '.github'));
    symlinkSync('../TEMPLATE.md', join(directory, TEMPLATE));
    const { code, err } = cli(directory, ['init', '--yes']);
    expect(code).toBe(0);
    expect(err).toContain(`keep ${TEMPLATE}: it is a link.`);
    expect(textOf(directory, TEMPLATE)).toBe('## What\n');
  });

  test('no text of theirs commands a terminal or the runner', () => {
    const nasty = '\u001b[2J\u202e::error::x\n::set-output name=a::b';
    const directory = repository({
      '.github/release-drafter.yml': JSON.stringify({
        'exclude-labels': [nasty],
        [nasty]: 1,
        categories: [{ title: nasty, label: nasty }],
      }),
      '.github/PULL_REQUEST_TEMPLATE.md': `${nasty}\n`,
    });
    const { out, err } = cli(directory, ['init', '--yes']);
    expect(`${out}${err}`).not.toMatch(/[\u001b\u202e]/);
    expect(err).not.toMatch(/^::/m);
    expect(cli(directory, ['draft']).code).toBe(0);
  });

  test('a config that is a program is not run', () => {
    const directory = repository({ 'release.config.js': 'require("fs").writeFileSync("ran", "")' });
    expect(cli(directory, ['init', '--yes']).err).toContain(
      'release.config.js: all of it: it is a program, and programs are not run.',
    );
    expect(existsSync(join(directory, 'ran'))).toBe(false);
  });
});

test('a bare repository has no folder to write to', () => {
  const directory = repository();
  expect(cli(join(directory, '.git'), ['init']).err).toContain('(E_INIT_BARE)');
});

test('a folder that is no repository is named', () => {
  expect(cli(temporaryFolder(), ['init']).err).toContain('(E_GIT_NOT_A_REPOSITORY)');
});

// A terminal of its own needs `script`, which util-linux and macOS bring, with other arguments there.
describe.skipIf(process.platform !== 'linux' || spawnSync('script', ['--version']).status !== 0)(
  'at a terminal',
  () => {
    test.each([
      ['y', true],
      ['yes', true],
      ['', false],
      ['n', false],
      ['yesterday', false],
    ])('the answer "%s" writes: %s', (answer, isWritten) => {
      const directory = repository();
      const { stdout } = spawnSync('script', ['-qec', `"${process.execPath}" "${ROOT}dist/cli.js" init`, '/dev/null'], {
        cwd: directory,
        env: gitEnvironment(),
        input: `${answer}\n`,
        encoding: 'utf8',
        timeout: 20_000,
      });
      expect(stdout).toContain(`Write ${CONFIG}, ${WORKFLOW}, ${PUBLISH}, ${TEMPLATE}? [y/N]`);
      expect(existsSync(join(directory, CONFIG))).toBe(isWritten);
      if (!isWritten) expect(stdout).toContain('Nothing was written.');
    });
  },
);
