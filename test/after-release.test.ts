/** `digest` and `verify` in real clones: what was published is read where it lies. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../src/commands/run-cli.ts';
import { runVerify } from '../src/commands/verify.ts';
import { disk } from '../src/edges/files.ts';
import { openGit } from '../src/edges/git.ts';
import { withdrawnText } from '../src/publish/shipping/withdrawn-text.ts';
import { git, gitEnvironment, RepositoryBuilder } from './support/repository.ts';

const NOTES = '# What’s new, 4 January 2026\n\n## New\n\n- Dark mode. <!-- #2 -->\n';
const SECTION = '## [1.1.0] - 2026-01-04\n\n### New\n\n- Dark mode.\n';
const OLD = '## [1.0.0] - 2025-12-24\n\n- First light.\n';

async function run(
  directory: string,
  ...args: readonly string[]
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  let [stdout, stderr] = ['', ''];
  await runCli(args, {
    directory,
    environment: gitEnvironment(),
    stdout: { write: text => (stdout += text) },
    stderr: { write: text => (stderr += text) },
  });
  return { stdout, stderr };
}

/** 1.0.0 came out before the notes were kept, 1.1.0 on 4 January. */
function clone(files: Readonly<Record<string, string>>): string {
  const builder = new RepositoryBuilder();
  builder.commit('First light');
  builder.tag('v1.0.0');
  builder.commit('Drafts');
  builder.commit('Dark mode', { files });
  builder.tag('v1.1.0', { message: 'v1.1.0' });
  return builder.write().directory;
}

const published = {
  'releases/1.1.0/notes.md': NOTES,
  'releases/next/notes.md': '- Later.\n',
  'CHANGELOG.md': `${SECTION}\n${OLD}`,
};

describe('digest', () => {
  test('takes the notes, else the changelog’s section, and nothing that is not out', async () => {
    const { stdout } = await run(clone(published), 'digest', '--from', '2026-01-01', '--to', '2026-01-31');
    expect(stdout).toBe(
      '## 1.1.0 - 2026-01-04\n\n### New\n\n- Dark mode.\n\n## 1.0.0 - 2026-01-02\n\n- First light.\n',
    );
  });

  test('goes by the changelog’s days where no tag tells', async () => {
    const directory = clone(published);
    git(directory, 'tag', '--delete', 'v1.0.0');
    expect((await run(directory, 'digest', '--from', '2025-12-24', '--to', '2025-12-24')).stdout).toBe(
      '## 1.0.0 - 2025-12-24\n\n- First light.\n',
    );
  });

  test('names releases whose day nothing tells', async () => {
    const directory = clone({ 'releases/2.0.0/notes.md': '- Two.\n' });
    const { stdout, stderr } = await run(directory, 'digest', '--from', '2026-01-01', '--to', '2026-01-31');
    expect(stdout).toBe('');
    expect(stderr).toContain('came out: 2.0.0.');
    expect(stderr).toContain('Nothing was released from 2026-01-01 to 2026-01-31.');
  });

  test('knows the days of all tags, though one is on no commit', async () => {
    const directory = clone(published);
    git(directory, 'tag', 'v0.9.0', 'HEAD^{tree}');
    const { stdout } = await run(directory, 'digest', '--from', '2026-01-04', '--to', '2026-01-04');
    expect(stdout).toBe('## 1.1.0 - 2026-01-04\n\n### New\n\n- Dark mode.\n');
  });

  test.each([
    [['--from', 'May', '--to', '2026-05-31'], '--from takes a day such as 2026-05-01, not "May"'],
    [['--from', '2026-02-01', '--to', '2026-02-30'], '--to takes a day such as 2026-05-01, not "2026-02-30"'],
    [['--from', '2026-05-31', '--to', '2026-05-01'], '--from 2026-05-31 is after --to 2026-05-01'],
    [['--from', '2026-05-31'], 'required option'],
  ])('refuses %j', async (args, problem) => {
    await expect(run(clone({}), 'digest', ...args)).rejects.toMatchObject({
      code: 'E_USAGE',
      message: expect.stringContaining(problem),
    });
  });
});

describe('verify', () => {
  test('is content where all places say the same', async () => {
    const { stdout } = await run(clone(published), 'verify');
    expect(stdout).toBe('One version says the same in notes, CHANGELOG.md, tags.\n');
  });

  test('has nothing to compare before the first notes', async () => {
    expect((await run(clone({ 'CHANGELOG.md': OLD }), 'verify')).stdout).toMatch(/^There is nothing to compare yet/);
  });

  test('asks for no changelog where there is none', async () => {
    const { stdout } = await run(clone({ 'releases/1.1.0/notes.md': NOTES }), 'verify');
    expect(stdout).toBe('One version says the same in notes, tags.\n');
  });

  test('refuses other words, and says both lines', async () => {
    const directory = clone({ ...published, 'CHANGELOG.md': `${SECTION.replace('Dark', 'Light')}\n${OLD}` });
    await expect(run(directory, 'verify')).rejects.toMatchObject({
      code: 'E_VERIFY_DIFFERS',
      exitCode: 1,
      message: expect.stringContaining(
        '1.1.0, CHANGELOG.md: It differs from line 5 of the notes: it says “- Light mode.” instead of “- Dark mode.”.',
      ),
    });
  });

  test('compares releases where they were read', async () => {
    const directory = clone(published);
    const edges = { git: openGit(directory, gitEnvironment()), files: disk };
    const host = { say: () => {}, during: <T>(_title: string, work: Promise<T>) => work };
    const release = { tag: 'v1.1.0', body: '## New\n\n- Dark mode.\n', isDraft: false, isPrerelease: false };
    const body = `# What’s new, 4 January 2026\n\n${release.body}`;
    expect(await runVerify(directory, edges, [{ ...release, body }], host)).toMatch(
      /CHANGELOG\.md, tags, releases\.$/m,
    );
    await expect(runVerify(directory, edges, [], host)).rejects.toThrow('The tag v1.1.0 has no release.');
  });
});

describe('withdraw', () => {
  const reason = 'Exports could lose rows. Use 1.1.1.';
  const textOf = (directory: string, path: string): string => readFileSync(`${directory}/${path}`, 'utf8');
  const checkedOut = (files: Readonly<Record<string, string>>): string => {
    const directory = clone(files);
    git(directory, 'reset', '--hard', '--quiet');
    return directory;
  };

  test('says so below the title of the notes and behind the changelog’s heading, and every other byte stays', async () => {
    const directory = checkedOut(published);
    const { stderr } = await run(directory, 'withdraw', 'v1.1.0', '--reason', reason);
    expect(textOf(directory, 'releases/1.1.0/notes.md')).toBe(
      NOTES.replace('2026\n\n', `2026\n\n**Withdrawn:** ${reason}\n\n`),
    );
    expect(textOf(directory, 'CHANGELOG.md')).toBe(
      `${SECTION.replace('2026-01-04\n', `2026-01-04 [YANKED]\n\n**Yanked:** ${reason}\n`)}\n${OLD}`,
    );
    expect(stderr).toContain('Written: releases/1.1.0/notes.md, CHANGELOG.md.');
    expect((await run(directory, 'withdraw', '1.1.0', '--reason', reason)).stderr).toContain('is withdrawn already');
  });

  test.each(['9.9.9', '../1.1.0', 'next/../1.1.0'])('knows no version %s, and writes nothing', async version => {
    const directory = checkedOut(published);
    await expect(run(directory, 'withdraw', version, '--reason', reason)).rejects.toThrow('there are no notes of');
    expect(textOf(directory, 'CHANGELOG.md')).toBe(published['CHANGELOG.md']);
  });

  test.each([
    ['', `**Withdrawn:** ${reason}\n`],
    ['- A.\r\n', `**Withdrawn:** ${reason}\r\n\r\n- A.\r\n`],
    ['# A', `# A\n**Withdrawn:** ${reason}\n`],
    ['---\nsubject: x\n---\n# A\n\nB\n', `---\nsubject: x\n---\n# A\n\n**Withdrawn:** ${reason}\n\nB\n`],
    ['B\n\nC\n\n# A\n', `**Withdrawn:** ${reason}\n\nB\n\nC\n\n# A\n`],
  ])('in %j', (notes, expected) => {
    expect(withdrawnText(notes, reason)).toBe(expected);
  });
});
