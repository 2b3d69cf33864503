/** A person edits the files of `draft --out` while merges go on: nothing they wrote is lost, and the rest stays up to date. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, type Outcome, temporaryFolder } from './support/process.ts';
import { gitEnvironment, RepositoryBuilder } from './support/repository.ts';

const NOTES = 'releases/next/notes.md';

function scene() {
  const builder = new RepositoryBuilder();
  builder.commit('feat: begin');
  builder.tag('v1.0.0');
  builder.commit('feat: schedule exports (#412)');
  builder.commit('fix: charts keep time zone (#433)');
  builder.commit('fix: mend sso loop (#436)');
  const { directory } = builder.write();
  const out = temporaryFolder();
  const notes = join(out, NOTES);
  const read = (): string => readFileSync(notes, 'utf8');
  return {
    out,
    read,
    edit: (change: (text: string) => string): void => writeFileSync(notes, change(read())),
    merge: (message: string): void => {
      execFileSync('git', ['commit', '--quiet', '--allow-empty', '-m', message], {
        cwd: directory,
        env: gitEnvironment(),
      });
    },
    override: (number: number, text: string): void => {
      mkdirSync(join(directory, '.github/drumroll/overrides'), { recursive: true });
      writeFileSync(join(directory, `.github/drumroll/overrides/${number}.md`), text);
    },
    run: (...args: readonly string[]): Outcome => {
      const outcome = cli(directory, ['draft', '--out', out, ...args]);
      expect([outcome.code, outcome.err]).toEqual([0, outcome.err]);
      return outcome;
    },
  };
}

describe('files that a person edited', () => {
  test('keep every word and take in what is merged since', () => {
    const { run, edit, merge, read } = scene();
    run();
    edit(text =>
      text
        .replace('Charts keep time zone.', 'Charts keep their time zone when you duplicate a dashboard.')
        .replace('## Fixed', '## Repaired')
        .replace(/- Mend sso loop.*\n/, '')
        .replace('Version', 'Thank you all.\n\nVersion')
        .replaceAll('\n', '\r\n'),
    );
    merge('feat: restore dashboards (#440)');
    merge('fix: accents survive (#441)');
    const { err } = run();
    expect(err).toContain(`update ${NOTES}: 1 entry edited by a person and kept, 1 deleted by a person`);
    const text = read();
    expect(text.match(/(?<!\r)\n/g)).toBeNull();
    expect(text).toContain('- Restore dashboards. <!-- #440 -->\r\n- Schedule exports. <!-- #412 -->');
    expect(text).toContain('## Repaired\r\n\r\n- Accents survive. <!-- #441 -->\r\n- Charts keep their time zone when');
    expect(text).toContain('\r\nThank you all.\r\n');
    expect(text).not.toMatch(/sso/i);
    expect(run().err).toContain(`keep ${NOTES}: unchanged`);
    expect(read()).toBe(text);
  });

  test('a source that goes on is said once, and waits for an answer', () => {
    const { run, edit, override, read } = scene();
    run();
    edit(text =>
      text.replace('Charts keep time zone.', 'Charts keep their zone.').replace('Mend sso loop.', 'SSO works.'),
    );
    override(433, 'Fixed: Charts and tables keep their time zone.');
    override(436, 'Fixed: Signing in no longer loops.');
    const first = run().err;
    expect(first).toContain('! releases/next/notes.md: #433 was edited by a person, and its source changed since.');
    expect(first).toContain(
      'It stays: “Charts keep their zone.”. The source says: “Charts and tables keep their time zone.”.',
    );
    const second = run().err;
    expect(second).not.toContain('was edited by a person, and its source');
    expect(second).toContain('2 earlier conflicts wait for --keep or --take: ');
    run('--take', '#433', '--keep', '#436');
    expect(read()).toContain('- Charts and tables keep their time zone. <!-- #433 -->');
    expect(read()).toContain('- SSO works. <!-- #436 -->');
    expect(run().err).not.toContain('--take');
  });

  test('an entry cannot be both kept and taken', () => {
    const { out } = scene();
    const { code, err } = cli(out, ['draft', '--out', out, '--keep', '#1', '--take', '#1']);
    expect([code, err]).toEqual([2, expect.stringContaining('--keep and --take both name #1')]);
  });

  test('where nothing is remembered, a text that is not ours is left whole', () => {
    const { run, out, edit, merge, read } = scene();
    run();
    edit(text => `${text}\nBy hand.\n`);
    rmSync(join(out, '.drumroll.json'));
    merge('fix: accents survive (#441)');
    const before = read();
    expect(run().err).toContain(`keep ${NOTES}: edited by a person, so it is kept`);
    expect(read()).toBe(before);
  });
});
