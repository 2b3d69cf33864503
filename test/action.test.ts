import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { node, type Outcome, ROOT, temporaryFolder } from './support/process.ts';
import { type Repository, RepositoryBuilder } from './support/repository.ts';

interface ActionOutcome extends Outcome {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly temporary: string;
}

/** Starts `dist/action.js` as the runner does: a clean environment, inputs as INPUT_*, answers in files. */
function action(
  directory: string,
  event: { name: string; ref?: string; payload?: unknown },
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): ActionOutcome {
  const temporary = temporaryFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const output = file('output', '');
  const summary = file('summary', '');
  const outcome = node(directory, [join(ROOT, 'dist/action.js')], {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: directory,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload ?? {})),
    GITHUB_REF: event.ref ?? 'refs/heads/main',
    GITHUB_REPOSITORY: 'tidewater/app',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...environment,
  });
  const outputs = [...readFileSync(output, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return {
    ...outcome,
    outputs: Object.fromEntries(outputs.map(([, name = '', , value = '']) => [name, value])),
    summary: readFileSync(summary, 'utf8'),
    temporary,
  };
}

function tidewater(message = 'feat: add a CSV export (#3)'): Repository {
  const builder = new RepositoryBuilder();
  builder.commit('feat: first light');
  builder.tag('v1.0.0');
  builder.commit(message);
  builder.commit('chore: tidy (#4)');
  return builder.write();
}

test('a push drafts: files, outputs that are paths and numbers, a summary with notes and sums', () => {
  const { code, out, outputs, summary, temporary } = action(tidewater().directory, { name: 'push' });
  expect(code).toBe(0);
  expect(out).toContain('draft: main was pushed.');
  const folder = join(temporary, 'drumroll');
  expect(outputs).toEqual({
    commits: '2',
    changes: '2',
    public: '1',
    internal: '1',
    unsure: '0',
    out: folder,
    notes: join(folder, 'releases/next/notes.md'),
    'internal-changelog': join(folder, 'releases/next/internal-changelog.md'),
    json: join(folder, 'release.json'),
  });
  for (const name of ['notes', 'internal-changelog', 'json']) expect(existsSync(outputs[name] ?? '')).toBe(true);
  expect(summary).toContain('**New:** CSV export.');
  expect(summary).toContain('| 2 | 2 | 0 | 0 |');
});

describe('command: auto', () => {
  test.each<[string, { name: string; ref?: string; payload?: unknown }, number, string]>([
    ['a pushed branch', { name: 'push' }, 0, 'draft: main was pushed.'],
    ['a pushed tag', { name: 'push', ref: 'refs/tags/v1.1.0' }, 0, 'publish: the tag v1.1.0 was pushed.'],
    [
      'a published release',
      { name: 'release', payload: { action: 'published' } },
      0,
      'publish: a release was published.',
    ],
    ['a deleted release', { name: 'release', payload: { action: 'deleted' } }, 0, 'Nothing to do: '],
    ['a schedule', { name: 'schedule' }, 0, 'draft: of the schedule event.'],
    ['a run by hand', { name: 'workflow_dispatch' }, 0, 'draft: of the workflow_dispatch event.'],
    [
      'a merge queue',
      { name: 'merge_group', payload: { action: 'checks_requested' } },
      0,
      'Nothing to do: a merge queue',
    ],
    [
      'an opened pull request',
      {
        name: 'pull_request',
        payload: { action: 'opened', pull_request: { number: 7, title: 'feat: a', base: { sha: 'a'.repeat(40) } } },
      },
      0,
      'check: a pull request was opened.',
    ],
    [
      'a pull request whose payload says nothing of it',
      { name: 'pull_request', payload: { action: 'opened' } },
      2,
      'is about no pull request',
    ],
    ['an assigned pull request', { name: 'pull_request', payload: { action: 'assigned' } }, 0, 'Nothing to do: '],
    [
      'the drafts pull request itself',
      { name: 'pull_request', payload: { action: 'opened', pull_request: { head: { ref: 'drumroll/main' } } } },
      0,
      'Nothing to do: this pull request holds the drafts themselves.',
    ],
    ['any other event', { name: 'issue_comment' }, 2, '"issue_comment"'],
  ])('%s', (_title, event, exitCode, words) => {
    const { code, out } = action(tidewater().directory, event);
    expect(out).toContain(words);
    expect(code).toBe(exitCode);
  });
});

test('a notice is an annotation', () => {
  const { out } = action(tidewater('chore: nothing to see').directory, { name: 'push' });
  expect(out).toMatch(/^::warning title=nothing-public::/m);
});

test('an error is an annotation and an exit code, with what to do', () => {
  const { code, out } = action(temporaryFolder(), { name: 'push' });
  expect(out).toMatch(/^::error title=E_GIT_NOT_A_REPOSITORY::.*actions\/checkout/m);
  expect(code).toBe(2);
});

test('a title cannot forge a workflow command, an output or an environment', () => {
  const hostile = 'feat: ::set-output name=out::/etc (#9)\n\n::error::boom\nnotes<<EOF\n/etc/passwd\nEOF';
  const { out, outputs, temporary } = action(tidewater(hostile).directory, { name: 'push' });
  expect(out).not.toMatch(/^\s*::(?!warning title=)/m);
  expect(outputs.notes).toBe(join(temporary, 'drumroll/releases/next/notes.md'));
});

test('inputs are the options of the command line', () => {
  const { directory } = tidewater();
  const { outputs } = action(
    directory,
    { name: 'push' },
    { from: 'ROOT', out: 'drafts', 'save-evidence': 'e.json', release: '9.0.0' },
  );
  expect(outputs.commits).toBe('3');
  expect(outputs.evidence).toBe(join(directory, 'e.json'));
  expect(readFileSync(join(directory, 'drafts/releases/next/notes.md'), 'utf8')).toContain('Version 9.0.0.');
});

test('a dry run writes nothing', () => {
  const { outputs, temporary } = action(tidewater().directory, { name: 'push' }, { 'dry-run': 'true' });
  expect(outputs).toEqual({ commits: '2', changes: '2', public: '1', internal: '1', unsure: '0' });
  expect(existsSync(join(temporary, 'drumroll'))).toBe(false);
});

test.each(['TRUE', 'True', 'true'])('dry-run: %s is a dry run', value => {
  const { temporary } = action(tidewater().directory, { name: 'push' }, { 'dry-run': value });
  expect(existsSync(join(temporary, 'drumroll'))).toBe(false);
});

test.each(['yes', '1', 'ture'])('dry-run: %s is refused, and nothing is written', value => {
  const { code, out, temporary } = action(tidewater().directory, { name: 'push' }, { 'dry-run': value });
  expect(code).toBe(2);
  expect(out).toMatch(new RegExp(`^::error title=E_OPTION_INVALID::.*${value}`, 'm'));
  expect(existsSync(join(temporary, 'drumroll'))).toBe(false);
});

describe('a file of the runner that cannot be written is an error that names it', () => {
  test.each([
    ['GITHUB_OUTPUT', '/nonexistent/output', 'there is no such file'],
    ['GITHUB_OUTPUT', '/dev/full', 'there is no space left'],
    ['GITHUB_STEP_SUMMARY', '/nonexistent/summary', 'there is no such file'],
    ['GITHUB_STEP_SUMMARY', '/dev/full', 'there is no space left'],
  ])('%s, %s', (variable, path, reason) => {
    const { code, out } = action(tidewater().directory, { name: 'push' }, {}, { [variable]: path });
    expect(code).toBe(3);
    expect(out).toMatch(new RegExp(`^::error title=E_RUNNER_FILE::.*${variable}.*${path}.*${reason}`, 'm'));
  });
});

test('a line of the log cannot hold a command anywhere', () => {
  const directory = join(temporaryFolder(), 'x\n::error::x ##[add-mask]e \u001b[31m');
  cpSync(tidewater().directory, directory, { recursive: true });
  const { code, out } = action(directory, { name: 'push' });
  expect(code).toBe(0);
  expect(out).toContain('[add-mask]e');
  expect(out).not.toMatch(/^::error|##\[|\u001b/m);
});

test('the input repo goes before a repository that variables name', () => {
  const [there, elsewhere] = [tidewater(), new RepositoryBuilder().write()];
  const environment = { GIT_DIR: join(elsewhere.directory, '.git') };
  const { outputs } = action(elsewhere.directory, { name: 'push' }, { repo: there.directory }, environment);
  expect(outputs.commits).toBe('2');
});

test('questions to colleagues stay out of the summary', () => {
  const { summary, outputs } = action(tidewater().directory, { name: 'push' });
  expect(readFileSync(outputs.notes ?? '', 'utf8')).toContain('It is never published.');
  expect(summary).not.toContain('It is never published.');
});

test('an unknown command is refused', () => {
  const { code, out } = action(tidewater().directory, { name: 'push' }, { command: 'lunch' });
  expect(out).toContain('lunch');
  expect(code).toBe(2);
});
