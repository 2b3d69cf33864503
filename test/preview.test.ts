/** `drumroll preview`, as a person runs it: files in a folder, what is printed, what is written, what is said. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../src/commands/run-cli.ts';
import { describeError } from '../src/errors.ts';
import { temporaryFolder } from './support/process.ts';

interface Told {
  readonly out: string;
  readonly err: readonly string[];
  readonly code: number;
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function preview(directory: string, ...args: readonly string[]): Promise<Told> {
  let [out, err] = ['', ''];
  const terminal = {
    directory,
    environment: {},
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  };
  const told = (code: number, message = ''): Told => ({
    out,
    err: `${err}${message}`.split('\n').filter(Boolean),
    code,
  });
  try {
    await runCli(['preview', ...args], terminal);
    return told(0);
  } catch (error) {
    const { message, exitCode } = describeError(error);
    return told(exitCode, message);
  }
}

const EMAIL =
  '---\nsubject: Exports\npreheader: They send themselves.\n---\nHi {{name}},\n\nExports send themselves. <!-- #412 -->\n';
const BRIEF = '# Brief\n\n- Exports. <!-- #412 -->\n> ✍️ **Why?** Asked: a. It is never published.\n';

describe('what a channel takes is printed', () => {
  test('an e-mail as its subject and its text', async () => {
    const folder = folderWith({ 'customers.email.md': EMAIL });
    expect(await preview(folder, 'customers.email.md')).toEqual({
      out: 'Subject: Exports\nPreheader: They send themselves.\n\nHi {{name}},\n\nExports send themselves.\n',
      err: [],
      code: 0,
    });
  });

  test('a channel of Markdown as what is published', async () => {
    const folder = folderWith({ 'support.brief.md': BRIEF });
    expect((await preview(folder, 'support.brief.md')).out).toBe('# Brief\n\n- Exports.\n');
  });

  test('of a folder every announcement with its name, and other channels are only named', async () => {
    const folder = folderWith({
      'a/x.social.md': 'One.',
      'a/beta/y.social.md': 'Two.',
      'a/notes.md': '#',
      'a/z.emial.md': '',
    });
    expect(await preview(folder, 'a')).toEqual({
      out: `==> ${join('a', 'beta', 'y.social.md')} <==\nTwo.\n\n==> ${join('a', 'x.social.md')} <==\nOne.\n`,
      err: [
        'z.emial.md is left out: The name of "z.emial.md" does not say which channel it is for. Did you mean "email"?',
      ],
      code: 0,
    });
  });

  test('nothing in it commands the runner', async () => {
    const folder = folderWith({ 'customers.social.md': '::set-output name=a::b ##[error]c' });
    expect((await preview(folder, 'customers.social.md')).out).toBe(': :set-output name=a::b ## [error]c\n');
  });
});

describe('with --out files are written', () => {
  test('one or two a channel, and Markdown stays where people edit it', async () => {
    const folder = folderWith({
      'd/customers.email.md': EMAIL,
      'd/beta/team.slack.md': '# A\n\nb',
      'd/customers.in-app.md': '# A\n\nb',
      'd/x.social.md': 'One.',
      'd/support.brief.md': BRIEF,
    });
    const { out, err, code } = await preview(folder, 'd', '--out', 'd');
    expect([out, code]).toEqual(['', 0]);
    expect(err).toContain(
      `${join('d', 'support.brief.md')} goes out as the Markdown that it is, so nothing is built of it.`,
    );
    expect(readdirSync(join(folder, 'd'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(
      [
        ...['beta', 'beta/team.slack.json', 'beta/team.slack.md', 'customers.email.html', 'customers.email.md'],
        ...[
          'customers.email.txt',
          'customers.in-app.json',
          'customers.in-app.md',
          'support.brief.md',
          'x.social.md',
          'x.social.txt',
        ],
      ].map(path => join(...path.split('/'))),
    );
    expect(readFileSync(join(folder, 'd/support.brief.md'), 'utf8')).toBe(BRIEF);
    expect(readFileSync(join(folder, 'd/customers.email.html'), 'utf8')).toContain('Hi {{name}},');
  });

  test('what did not fit is said with file and line, and linked', async () => {
    const items = Array.from({ length: 30 }, (_, index) => `- ${index} ${'x'.repeat(50)} <!-- #${index + 1} -->`).join(
      '\n',
    );
    const folder = folderWith({ 'customers.in-app.md': `# A\n\n${items}\n` });
    const { err } = await preview(
      folder,
      'customers.in-app.md',
      '--full-text',
      'https://a.example/notes',
      '--out',
      '.',
    );
    expect(err[0]).toMatch(
      /^customers\.in-app\.md:1\d: \d+ entries do not fit: a message in an application has 600 characters\.$/,
    );
    expect(readFileSync(join(folder, 'customers.in-app.json'), 'utf8')).toContain('(https://a.example/notes)');
  });

  test('none of them, where one text cannot be sent', async () => {
    const folder = folderWith({ 'd/a.social.md': 'One.', 'd/b.social.md': 'x'.repeat(300), 'd/c.email.md': 'Hi' });
    expect(await preview(folder, 'd', '--out', 'out')).toEqual({
      out: '',
      err: [
        `"${join('d', 'b.social.md')}" has a problem:`,
        `  ${join('d', 'b.social.md')}:1  text is too long: its first sentence has 300 characters of 280.`,
        `"${join('d', 'c.email.md')}" has a problem:`,
        `  ${join('d', 'c.email.md')}:1  subject is missing: write \`subject: …\` between two lines of \`---\`.`,
      ],
      code: 1,
    });
    expect(readdirSync(folder)).toEqual(['d']);
  });
});

describe('a launch’s plan makes calendar files', () => {
  const plan = (log: string): string =>
    `# Scheduled exports\n\n> Exports send themselves.\n\n## Schedule\n\n| Stage | From | Who |\n|---|---|---|\n| beta | 2026-06-16 | Team |\n| ga | | Everyone |\n\n## Maintenance window\n\n| From | Until | Impact |\n|---|---|---|\n| 2026-06-16 22:00 | 2026-06-16 23:30 | Exports wait |\n\n## Log\n\n${log}\n`;

  test.each([
    ['for its window and for each day that is known', '- 2026-06-01: beta began', 1, 'CONFIRMED', []],
    [
      'that take the events back while it is on hold',
      '- 2026-06-01: beta began\n- 2026-06-02: on hold: exports time out',
      2,
      'CANCELLED',
      [
        `${join('launches', 'exports', 'launch.md')}: The launch is on hold, so these files take its events out of calendars.`,
      ],
    ],
  ])('%s', async (_title, log, sequence, status, said) => {
    const folder = folderWith({ 'launches/exports/launch.md': plan(log) });
    const { err, code } = await preview(folder, 'launches', '--out', 'out');
    expect([code, err.filter(line => !line.startsWith('Wrote'))]).toEqual([0, said]);
    expect(readdirSync(join(folder, 'out/exports')).sort()).toEqual(['launch.beta.ics', 'launch.maintenance.ics']);
    const text = readFileSync(join(folder, 'out/exports/launch.maintenance.ics'), 'utf8');
    for (const line of [
      'UID:exports.maintenance@drumroll',
      `SEQUENCE:${sequence}`,
      'DTSTART:20260616T220000Z',
      'DTEND:20260616T233000Z',
      'DESCRIPTION:Exports wait',
      `STATUS:${status}`,
    ])
      expect(text.split('\r\n')).toContain(line);
    expect(readFileSync(join(folder, 'out/exports/launch.beta.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20260616');
  });
});

describe('what cannot be read is said', () => {
  test.each([
    ['a file that is not there', ['a.email.md'], '"a.email.md" cannot be read: there is no such file.', 3],
    ['a folder that is not there', ['drafts'], '"drafts" cannot be read: there is no such folder.', 3],
    ['a name of no channel', ['notes.md'], 'The name of "notes.md" does not say which channel it is for.', 2],
    ['a folder without announcements', ['.'], 'There is no announcement in ".".', 2],
    [
      'an address of no form',
      ['a.email.md', '--full-text', 'x'],
      'full-text needs an http or https address, not "x".',
      2,
    ],
  ])('%s', async (_title, args, message, code) => {
    const told = await preview(folderWith({}), ...args);
    expect([told.err[0], told.code]).toEqual([message, code]);
  });
});
