/** `publish`, `verify` and `digest` on the command line: dist/ as a process, against the double. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { TOKEN } from './doubles/github.ts';
import { scene } from './publish/github-scene.ts';
import { type Outcome, ROOT } from './support/process.ts';
import { gitEnvironment } from './support/repository.ts';

test('what is approved goes out when somebody asks, and all places say the same', async () => {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  await here.run();
  const { github, mia } = here;
  const directory = mkdtempSync(join(tmpdir(), 'drumroll-clone-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const clone = (): void => {
    rmSync(directory, { recursive: true, force: true });
    const from = `file://${github.repository.directory}`;
    execFileSync('git', ['clone', '--quiet', from, directory], { env: gitEnvironment() });
  };
  const cli = (...args: readonly string[]): Promise<Outcome> => {
    const environment = {
      ...gitEnvironment(),
      ...github.environment(),
      GITHUB_TOKEN: TOKEN,
      DRUMROLL_WRITE_SPACING_MS: '0',
    };
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { cwd: directory, env: environment });
    let [out, err] = ['', ''];
    child.stdout.on('data', chunk => {
      out += chunk;
    });
    child.stderr.on('data', chunk => {
      err += chunk;
    });
    return new Promise(resolve => {
      child.on('close', code => resolve({ code, out, err }));
    });
  };
  clone();
  const early = await cli('publish');
  expect([early.code, early.err]).toEqual([
    1,
    expect.stringContaining(
      'The notes for v2.4.0 are not published, because nobody who may approve has approved them.',
    ),
  ]);

  mia.review(1);
  const trial = await cli('publish', '--dry-run');
  expect([trial.code, trial.err]).toEqual([0, expect.stringContaining('Would publish `v2.4.0` in tidewater/app.')]);
  expect(github.repository.data.releases.every(({ isDraft }) => isDraft)).toBe(true);

  const published = await cli('publish');
  expect([published.code, published.out]).toEqual([0, '']);
  const page = github.repository.data.releases.find(({ tagName }) => tagName === 'v2.4.0');
  expect(page).toMatchObject({ isDraft: false, body: expect.stringContaining('- Export dashboards as PDF.\n') });

  mia.merge(1, 'squash');
  clone();
  const notes = readFileSync(join(directory, 'releases/next/notes.md'), 'utf8');
  mkdirSync(join(directory, 'releases/2.4.0'));
  writeFileSync(join(directory, 'releases/2.4.0/notes.md'), notes);
  expect(await cli('verify', '--github')).toEqual({
    code: 0,
    out: 'One version says the same in notes, tags, releases.\n',
    err: '',
  });
  mia.editRelease('v2.4.0', { body: 'Something else.' });
  const verified = await cli('verify', '--github');
  expect([verified.code, verified.err]).toEqual([
    1,
    expect.stringMatching(/2\.4\.0, GitHub release: It differs from line 1 of the notes/),
  ]);
  const digest = await cli('digest', '--from', '2026-01-01', '--to', '2026-12-31');
  expect([digest.code, digest.out]).toEqual([0, expect.stringContaining('- Export dashboards as PDF.\n')]);
});
