import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, ROOT, temporaryFolder } from './support/process.ts';
import { type Repository, RepositoryBuilder } from './support/repository.ts';

/** Two releases and three commits after them. */
function tidewater(): Repository {
  const builder = new RepositoryBuilder();
  builder.commit('feat: first light', { files: { 'package.json': '{"name":"tidewater","version":"1.0.0"}' } });
  builder.tag('v1.0.0');
  builder.commit('fix: keep time zones (#2)');
  builder.tag('v1.0.1');
  builder.commit('feat(export): add a CSV export (#3)\n\nCloses #1.', { author: 'Sam Ode <sam@example.com>' });
  builder.commit('chore: tidy (#4)');
  builder.commit('fix: sign in with SSO no longer loops (#5)');
  return builder.write();
}

describe('drumroll draft', () => {
  test('prints the notes on stdout and everything else on stderr', () => {
    const { code, out, err } = cli(tidewater().directory, ['draft']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# What's new in drumroll-\S+, 6 January 2026\n/);
    expect(out).toContain('**New:** CSV export.');
    expect(out).toContain('- Sign in with SSO no longer loops. <!-- #5 -->\n');
    expect(out).not.toMatch(/tidy/i);
    expect(out.endsWith('Version 1.1.0.\n')).toBe(true);
    expect(err).toContain('since v1.0.1, the newest release tag in this history.');
    expect(err).toContain('3 commits, 3 pull requests, 3 changes (2 public, 1 internal, 0 unsure and left out).');
    expect(err).toContain('1.1.0 follows 1.0.1: it adds one feature.');
  });

  test('is the same twice, and in any time zone and language', () => {
    const { directory } = tidewater();
    const first = cli(directory, ['draft', '--json']).out;
    expect(cli(directory, ['draft', '--json']).out).toBe(first);
    const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    expect(cli(directory, ['draft', '--json'], elsewhere).out).toBe(first);
    expect(cli(directory, ['draft'], elsewhere).out).toBe(cli(directory, ['draft']).out);
  });

  test('accounts for exactly the commits that git lists', () => {
    const { directory, git } = tidewater();
    for (const args of [[], ['--from', 'ROOT'], ['--from', 'v1.0.0', '--to', 'v1.0.1']]) {
      const { release, ledger } = JSON.parse(cli(directory, ['draft', '--json', ...args]).out);
      const range = release.from === null ? release.to : `${release.from}..${release.to}`;
      const commits = ledger
        .filter((entry: { kind: string }) => entry.kind === 'commit')
        .map((entry: { id: string }) => entry.id);
      expect(commits.sort()).toEqual(git('rev-list', range).split('\n').sort());
    }
  });

  test('keeps e-mail addresses out of JSON and documents', () => {
    const { directory } = tidewater();
    const folder = temporaryFolder();
    cli(directory, ['draft', '--out', folder]);
    const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect([cli(directory, ['draft', '--json']).out, ...texts].filter(text => text.includes('@example.com'))).toEqual(
      [],
    );
  });

  test('starts from any folder of the repository, and from a bare one', () => {
    const { directory } = tidewater();
    mkdirSync(join(directory, 'deep/er'), { recursive: true });
    const expected = cli(directory, ['draft', '--json']).out;
    expect(cli(join(directory, 'deep/er'), ['draft', '--json']).out).toBe(expected);
    const bare = join(temporaryFolder(), 'bare.git');
    execFileSync('git', ['clone', '--quiet', '--bare', directory, bare]);
    expect(JSON.parse(cli(bare, ['draft', '--json']).out).changes).toEqual(JSON.parse(expected).changes);
  });

  test('of a folder that was named is not led astray by the variables of a git hook', () => {
    const [here, elsewhere] = [tidewater(), new RepositoryBuilder().write()];
    const hook = {
      GIT_DIR: join(elsewhere.directory, '.git'),
      GIT_INDEX_FILE: join(elsewhere.directory, '.git/index'),
    };
    const asked = ['draft', '--json', '--repo', here.directory];
    expect(cli(elsewhere.directory, asked, hook)).toEqual(cli(elsewhere.directory, asked));
    expect(cli(here.directory, ['draft'], hook).err).toContain('E_GIT_NO_COMMITS');
  });

  test('of a clone that lacks objects runs nothing that its configuration names', () => {
    const builder = new RepositoryBuilder();
    const manifest = {
      'packages/a/package.json': '{"version":"1.0.0"}',
      'packages/b/package.json': '{"version":"2.0.0"}',
    };
    builder.commit('feat: add a thing', { files: manifest });
    const { directory, git } = builder.write();
    const lost = git('rev-parse', 'HEAD:packages/a/package.json');
    rmSync(join(directory, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    git('config', 'core.repositoryformatversion', '1');
    git('config', 'extensions.partialClone', 'origin');
    git('config', 'remote.origin.url', join(directory, 'none'));
    git('config', 'remote.origin.uploadpack', `touch ${join(directory, 'ran')}; false`);
    const { code, err } = cli(directory, ['draft', '--json', '--offline']);
    expect(existsSync(join(directory, 'ran'))).toBe(false);
    expect(code).toBe(0);
    expect(err).toContain('This clone lacks one manifest of packages');
  });

  test('says nothing on stderr that commands the runner or the terminal', () => {
    const directory = join(temporaryFolder(), 'x\n::error::pwned \u001b[31m ##[add-mask]e');
    cpSync(tidewater().directory, directory, { recursive: true });
    const { code, err } = cli(directory, ['draft']);
    expect(code).toBe(0);
    expect(err).toContain('error::pwned');
    expect(err).not.toMatch(/^::|##\[|\u001b/m);
  });

  test('prints any document by name', () => {
    const { directory } = tidewater();
    expect(cli(directory, ['draft', '--document', 'internal-changelog']).out).toContain('Tidy.');
    expect(cli(directory, ['draft', '--document', 'checklist']).out).toMatch(/^- \[ \] /m);
  });
});

describe('evidence', () => {
  test('replays to the same output with neither repository nor git at hand', () => {
    const { directory } = tidewater();
    writeFileSync(join(directory, 'drumroll.yml'), 'product: Tidewater\n');
    mkdirSync(join(directory, '.github/drumroll/templates/slack'), { recursive: true });
    writeFileSync(
      join(directory, '.github/drumroll.yml'),
      'product: Tidewater\nfeedback_url: https://tidewater.example/feedback\n',
    );
    writeFileSync(join(directory, '.github/drumroll/templates/slack/team.hbs'), '{{md name}} is drafted.\n');
    const folder = temporaryFolder();
    const file = join(folder, 'evidence.json');
    const live = cli(directory, ['draft', '--save-evidence', file]);
    expect(live.out).toContain("What's new in Tidewater");
    const nowhere = { PATH: '/nonexistent' };
    expect(cli(folder, ['draft', '--evidence', file], nowhere)).toEqual(live);
    for (const args of [['--json'], ['--document', 'team.slack'], ['--document', 'internal-changelog']])
      expect(cli(folder, ['draft', '--evidence', file, ...args], nowhere).out).toBe(
        cli(directory, ['draft', ...args]).out,
      );
  });
});

describe('--out', () => {
  test('writes the documents of a minor release, and nothing the second time', () => {
    const { directory } = tidewater();
    const folder = temporaryFolder();
    expect(cli(directory, ['draft', '--out', folder])).toMatchObject({ code: 0, out: '' });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
    expect(files).toEqual([
      '.drumroll.json',
      'releases/next/announcements/customers.email.md',
      'releases/next/announcements/support.brief.md',
      'releases/next/announcements/team.slack.md',
      'releases/next/checklist.md',
      'releases/next/internal-changelog.md',
      'releases/next/notes.md',
    ]);
    expect(cli(directory, ['draft', '--out', folder]).err).not.toMatch(/create|update/);
  });

  test('keeps what a person wrote and updates the rest', () => {
    const { directory, git } = tidewater();
    const folder = temporaryFolder();
    const notes = join(folder, 'releases/next/notes.md');
    cli(directory, ['draft', '--out', folder]);
    writeFileSync(notes, readFileSync(notes, 'utf8').replace('loops', 'goes in circles'));
    git('commit', '--quiet', '--allow-empty', '-m', 'feat: add an import (#6)');
    const { err } = cli(directory, ['draft', '--out', folder]);
    expect(readFileSync(notes, 'utf8')).toContain('goes in circles');
    expect(readFileSync(notes, 'utf8')).toContain('import');
    expect(readFileSync(join(folder, 'releases/next/internal-changelog.md'), 'utf8')).toContain('import');
    expect(err).toContain('update releases/next/notes.md: 1 entry edited by a person and kept');
  });

  test('--dry-run says what it would do and writes nothing', () => {
    const { directory } = tidewater();
    const folder = join(temporaryFolder(), 'drafts');
    const { code, err } = cli(directory, ['draft', '--out', folder, '--dry-run']);
    expect(code).toBe(0);
    expect(err).toContain('would create releases/next/notes.md');
    expect(existsSync(folder)).toBe(false);
  });

  test.each([1, 3, 8])('after kill -9 at rename number %d and a new commit, no file counts as edited', count => {
    const { directory, git } = tidewater();
    const folder = temporaryFolder();
    cli(directory, ['draft', '--out', folder]);
    git('commit', '--quiet', '--allow-empty', '-m', 'feat: add an import (#6)');
    const killing = `import { syncBuiltinESMExports } from 'node:module';
      import fs from 'node:fs/promises';
      const { rename } = fs;
      let times = 0;
      fs.rename = async (...paths) => {
        await rename(...paths);
        if (++times === ${count}) process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();`;
    const script = `--import=data:text/javascript,${encodeURIComponent(killing)}`;
    expect(cli(directory, ['draft', '--out', folder], { NODE_OPTIONS: script }).code).toBeNull();
    git('commit', '--quiet', '--allow-empty', '-m', 'feat: add a calendar (#7)');
    const { code, err } = cli(directory, ['draft', '--out', folder]);
    expect(code).toBe(0);
    expect(err).not.toContain('edited by a person');
    expect(readFileSync(join(folder, 'releases/next/notes.md'), 'utf8')).toContain('calendar');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a state that a later version wrote is not replaced', () => {
    const folder = temporaryFolder();
    const state = '{"schema":2,"written":{}}';
    writeFileSync(join(folder, '.drumroll.json'), state);
    const { code, err } = cli(tidewater().directory, ['draft', '--out', folder]);
    expect(code).toBe(2);
    expect(err).toContain('Update Drumroll');
    expect(readdirSync(folder)).toEqual(['.drumroll.json']);
    expect(readFileSync(join(folder, '.drumroll.json'), 'utf8')).toBe(state);
  });

  test('a file in the way leaves nothing half-written', () => {
    const { directory } = tidewater();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'releases'), 'mine');
    const { code, err } = cli(directory, ['draft', '--out', folder]);
    expect(code).toBe(3);
    expect(err).toContain('E_OUTPUT_UNWRITABLE');
    expect(readdirSync(folder)).toEqual(['releases']);
  });

  test('a full disk leaves nothing half-written', () => {
    const builder = new RepositoryBuilder();
    for (let index = 0; index < 60; index++) builder.commit(`feat: thing number ${index} (#${index + 1})`);
    const { directory } = builder.write();
    const folder = join(temporaryFolder(), 'drafts');
    // A limit on file sizes fails in the middle of a write, as a full disk does; the signal would end the process first.
    const command = `trap '' XFSZ; ulimit -f 2; exec "${process.execPath}" "${ROOT}dist/cli.js" draft --out "${folder}"`;
    expect(() => execFileSync('bash', ['-c', command], { cwd: directory, stdio: 'pipe' })).toThrow(/E_OUTPUT_/);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('bad input ends with a message and its exit code', () => {
  const here = (): string => tidewater().directory;
  const withFile = (path: string, text: string | Buffer): string => {
    const { directory } = tidewater();
    const file = join(directory, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    return directory;
  };
  const withTag = (repository: Repository, name: string): Repository => {
    repository.git('tag', name, 'HEAD^{tree}');
    return repository;
  };
  const template = '.github/drumroll/templates/release/notes.hbs';

  test.each<[string, () => string, string[], number, string[]]>([
    ['not a repository', temporaryFolder, ['draft'], 2, ['E_GIT_NOT_A_REPOSITORY', 'is not inside a git repository']],
    ['a folder that does not exist', here, ['draft', '--repo', 'nowhere'], 2, ['E_GIT_NOT_A_REPOSITORY', 'nowhere']],
    [
      'a repository without commits',
      () => new RepositoryBuilder().write().directory,
      ['draft'],
      2,
      ['E_GIT_NO_COMMITS'],
    ],
    [
      'an unknown ref',
      here,
      ['draft', '--from', 'v1.0.11'],
      2,
      ['E_REF_UNKNOWN', '"v1.0.11"', 'Did you mean "v1.0.1"'],
    ],
    ['a ref that looks like an option', here, ['draft', '--from=--output=x'], 2, ['E_REF_INVALID', '"--output=x"']],
    [
      'a tag on a folder for a ref',
      () => withTag(tidewater(), 'v1.0.1-tree').directory,
      ['draft', '--to', 'v1.0.1-tree'],
      2,
      ['E_REF_NOT_COMMIT', '"v1.0.1-tree"'],
    ],
    [
      'the same for the start of the range',
      () => withTag(tidewater(), 'v1.0.1-tree').directory,
      ['draft', '--from', 'v1.0.1-tree'],
      2,
      ['E_REF_NOT_COMMIT'],
    ],
    [
      'the same in a worktree, beside a ref that is no tag',
      () => {
        const { directory, git } = withTag(tidewater(), 'v1.0.1-tree');
        git('worktree', 'add', '--quiet', 'linked');
        return join(directory, 'linked');
      },
      ['draft', '--from', 'v1.0.1-tree', '--to', 'HEAD'],
      2,
      ['E_REF_NOT_COMMIT'],
    ],
    ['a range for a ref', here, ['draft', '--to', 'v1.0.0..main'], 2, ['E_REF_INVALID']],
    [
      'an empty range',
      here,
      ['draft', '--from', 'main', '--to', 'v1.0.0'],
      2,
      ['E_RANGE_EMPTY', '"main" and "v1.0.0"'],
    ],
    ['an unknown document', here, ['draft', '--document', 'note'], 2, ['note', 'notes']],
    ['an unknown option', here, ['draft', '--form', 'v1'], 2, ["unknown option '--form'", '--from']],
    ['an unknown command', here, ['drft'], 2, ['drft', 'draft']],
    ['an unknown package', here, ['draft', '--package', 'nope'], 2, ['E_PACKAGE_UNKNOWN']],
    ['a version that is none', here, ['draft', '--release', 'next'], 2, ['E_RELEASE_INVALID', '"next"']],
    [
      'YAML that is none',
      () => withFile('.github/drumroll.yml', 'product: [a\n'),
      ['draft'],
      2,
      ['E_CONFIG_SYNTAX', '.github/drumroll.yml:'],
    ],
    [
      'an unknown key',
      () => withFile('.github/drumroll.yml', 'prodct: a\n'),
      ['draft'],
      2,
      ['E_CONFIG_INVALID', ':1:1', 'prodct', 'Did you mean "product"'],
    ],
    ['a config file that is not there', here, ['draft', '--config', 'no.yml'], 2, ['E_CONFIG_UNREADABLE', 'no.yml']],
    [
      'a broken template',
      () => withFile(template, '{{#if version}}'),
      ['draft'],
      2,
      ['E_TEMPLATE_SYNTAX', 'release/notes.hbs'],
    ],
    [
      'an unknown name inside {{#if}}',
      () => withFile(template, 'a\n{{#if verson}}b{{/if}}\n'),
      ['draft'],
      2,
      ['E_TEMPLATE_INVALID', ':2:7', 'verson', 'version'],
    ],
    [
      'a template that replaces none',
      () => withFile('.github/drumroll/templates/release/note.hbs', 'a'),
      ['draft'],
      2,
      ['E_TEMPLATE_NOT_FOUND', 'release/notes.hbs'],
    ],
    ['evidence that is not there', here, ['draft', '--evidence', 'no.json'], 2, ['E_EVIDENCE_UNREADABLE']],
    [
      'a config in another encoding',
      () => withFile('.github/drumroll.yml', Buffer.from('product: Café\n', 'latin1')),
      ['draft'],
      2,
      ['E_FILE_ENCODING', '.github/drumroll.yml'],
    ],
    [
      'evidence in another encoding',
      () => withFile('e.json', Buffer.from('{"schema":1,"x":"é"}', 'latin1')),
      ['draft', '--evidence', 'e.json'],
      2,
      ['E_FILE_ENCODING', 'e.json'],
    ],
    [
      'evidence that is not JSON',
      () => withFile('e.json', '{'),
      ['draft', '--evidence', 'e.json'],
      2,
      ['E_EVIDENCE_NOT_JSON'],
    ],
    [
      'evidence of a newer schema',
      () => withFile('e.json', '{"schema":2}'),
      ['draft', '--evidence', 'e.json'],
      2,
      ['E_EVIDENCE_NEWER', '2'],
    ],
    [
      'evidence that lacks a part',
      () => withFile('e.json', '{"schema":1}'),
      ['draft', '--evidence', 'e.json'],
      2,
      ['E_EVIDENCE_INVALID', 'commits'],
    ],
    [
      'a denied word in public text',
      () => withFile('.github/drumroll.yml', 'deny: [SSO]\n'),
      ['draft'],
      1,
      ['E_TEXT_DENIED', 'SSO'],
    ],
    [
      'notices where none may be',
      () =>
        withFile('.github/drumroll.yml', 'strict: true\nrules: [{when: {type: [feat, fix]}, visibility: internal}]\n'),
      ['draft'],
      1,
      ['E_NOTICES_STRICT'],
    ],
    ['GitHub without a token', here, ['draft', '--github'], 2, ['E_GITHUB_NO_TOKEN', 'GITHUB_TOKEN']],
    ['GitHub without a network', here, ['draft', '--github', '--offline'], 2, ['E_USAGE', '--offline forbids']],
    ['no command', here, [], 2, ['Usage: drumroll', '  draft [options]', 'it names no command', 'E_USAGE']],
    ['a group of commands alone', here, ['launch'], 2, ['  advance [options] <name>', 'drumroll launch --help']],
    ['a command of a group', here, ['launch', 'move', 'x'], 2, ['--stage <NAME>', '`drumroll launch move --help`']],
    ['nothing to explain', here, ['explain', '#77'], 2, ['E_EXPLAIN_NOTHING', '#77']],
  ])('%s', (_title, directory, args, exitCode, words) => {
    const { code, out, err } = cli(directory(), args);
    for (const word of words) expect(err).toContain(word);
    expect({ code, out }).toEqual({ code: exitCode, out: '' });
  });

  test('a shallow clone that cuts the range says how to fix it', () => {
    const { directory } = tidewater();
    const clone = join(temporaryFolder(), 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${directory}`, clone], { stdio: 'pipe' });
    const { code, err } = cli(clone, ['draft']);
    expect(code).toBe(2);
    expect(err).toContain('fetch-depth: 0');
    expect(err).toContain('git fetch --unshallow --tags');
  });

  test('a shallow clone that holds the whole range is fine', () => {
    const { directory } = tidewater();
    const clone = join(temporaryFolder(), 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=4', `file://${directory}`, clone], { stdio: 'pipe' });
    const full = JSON.parse(cli(directory, ['draft', '--json']).out);
    expect(JSON.parse(cli(clone, ['draft', '--json']).out).ledger).toEqual(full.ledger);
  });

  test('a machine without git says so', () => {
    const { code, err } = cli(tidewater().directory, ['draft'], { PATH: '/nonexistent' });
    expect(code).toBe(3);
    expect(err).toContain('E_GIT_MISSING');
  });

  test('a reader that stops reading is no error', () => {
    const builder = new RepositoryBuilder();
    for (let index = 0; index < 400; index++)
      builder.commit(`feat: add thing number ${index} ${'very '.repeat(60)}long (#${index + 1})`);
    const { directory } = builder.write();
    const command = `"${process.execPath}" "${ROOT}dist/cli.js" draft --json 2>err | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    expect(execFileSync('bash', ['-c', command], { cwd: directory, encoding: 'utf8' }).trim()).toBe('0');
    expect(readFileSync(join(directory, 'err'), 'utf8')).not.toMatch(/EPIPE|E_BUG/);
  });
});

describe('explain', () => {
  test.each([
    [
      '#3',
      /^Pull request #3 is pr-3 "Add a CSV export\." \(feature\), which is in the customer notes and in the internal changelog: /,
    ],
    ['4', /^Pull request #4 is pr-4 "Tidy\." \(other\), which is in the internal changelog only: /],
  ])('%s', (what, answer) => {
    const { code, out } = cli(tidewater().directory, ['explain', what]);
    expect(code).toBe(0);
    expect(out).toMatch(answer);
  });

  test('a commit by its first digits', () => {
    const { directory, git } = tidewater();
    expect(cli(directory, ['explain', git('rev-parse', '--short=8', 'HEAD')]).out).toMatch(
      /^Commit [0-9a-f]{12} is pr-5 /,
    );
    expect(cli(directory, ['explain', 'HEAD']).out).toMatch(/^Commit [0-9a-f]{12} is pr-5 /);
    expect(cli(directory, ['explain', '--', '--exec=x']).err).toContain('E_EXPLAIN_NOTHING');
  });
});

describe('the program itself', () => {
  test.each([['draft'], ['explain'], ['completion']])('%s has help with examples', command => {
    const { code, out } = cli(ROOT, [command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
  });

  test('without arguments it shows its help', () => {
    expect(cli(ROOT, []).err + cli(ROOT, []).out).toContain('draft');
  });

  test('--version is the package’s', () => {
    expect(cli(ROOT, ['--version']).out.trim()).toBe(
      JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
    );
  });

  test('bash accepts its completion script, which knows every option', () => {
    const { out } = cli(ROOT, ['completion', 'bash']);
    const script = `${out}\nCOMP_WORDS=(drumroll draft --sa); COMP_CWORD=2; _drumroll; echo "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim()).toBe('--save-evidence');
  });

  test('nothing but a terminal gets colour or a spinner', () => {
    const { out, err } = cli(tidewater().directory, ['draft']);
    expect(out + err).not.toMatch(/\u001b|\r/);
  });
});
