/** Real files on a real disk; what happens between two steps is done by hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/edges/files.ts';
import { temporaryFolder } from '../support/process.ts';

const NONE = { text: null, isForeign: false };
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const read = (path: string): string => readFileSync(path, 'utf8');

describe('what stands where something will be written', () => {
  test.each<[string, (path: string) => void, { text: string | null; isForeign: boolean }]>([
    ['nothing', () => {}, NONE],
    [
      'text, byte for byte',
      path => writeFileSync(path, '\uFEFFCafé\r\n'),
      { text: '\uFEFFCafé\r\n', isForeign: false },
    ],
    [
      'text in another encoding',
      path => writeFileSync(path, Buffer.from('Café', 'latin1')),
      { text: null, isForeign: true },
    ],
    ['a folder', path => mkdirSync(path), { text: null, isForeign: true }],
    ['a link, even to text', path => symlinkSync('/etc/hostname', path), { text: null, isForeign: true }],
    ['a link to nothing', path => symlinkSync('nowhere', path), { text: null, isForeign: true }],
    ['a pipe', path => void spawnSync('mkfifo', [path]), { text: null, isForeign: true }],
  ])('%s', async (_, make, expected) => {
    const path = join(temporaryFolder(), 'notes.md');
    make(path);
    expect(await disk.readTarget(path)).toEqual(expected);
  });
});

describe('writing', () => {
  test('makes folders and replaces what stands there', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'b.md'), 'old');
    expect(
      await disk.writeAll([
        { path: join(folder, 'a/deep/a.md'), text: 'A', before: NONE },
        { path: join(folder, 'b.md'), text: 'B', before: { text: 'old', isForeign: false } },
        { path: join(folder, 'c.md'), text: 'C' },
      ]),
    ).toBeNull();
    expect(filesIn(folder)).toEqual(['a', 'a/deep', 'a/deep/a.md', 'b.md', 'c.md']);
    expect(read(join(folder, 'b.md'))).toBe('B');
  });

  test('goes in order, so that a path may come twice', async () => {
    const path = join(temporaryFolder(), 'state');
    expect(
      await disk.writeAll([
        { path, text: '1', before: NONE },
        { path, text: '2', before: { text: '1', isForeign: false } },
      ]),
    ).toBeNull();
    expect(read(path)).toBe('2');
  });

  test.each<[string, { text: string | null; isForeign: boolean }, (path: string) => void]>([
    ['a text that was edited', { text: 'old', isForeign: false }, path => writeFileSync(path, 'old, by Mia')],
    [
      'a text that was saved in another encoding',
      { text: '', isForeign: false },
      path => writeFileSync(path, '\u{e9}', 'latin1'),
    ],
    ['a file that was made', NONE, path => writeFileSync(path, 'by Mia')],
    ['a link that was made', NONE, path => symlinkSync('nowhere', path)],
    ['a file that was deleted', { text: 'old', isForeign: false }, () => {}],
  ])('stops before %s, and says so', async (_, before, make) => {
    const folder = temporaryFolder();
    const path = join(folder, 'b.md');
    make(path);
    const stands = filesIn(folder);
    const text = existsSync(path) ? readFileSync(path) : null;
    const answer = await disk.writeAll([
      { path: join(folder, 'a.md'), text: 'A', before: NONE },
      { path, text: 'B', before },
      { path: join(folder, 'new/c.md'), text: 'C', before: NONE },
    ]);
    expect(answer).toBe(path);
    expect(existsSync(path) ? readFileSync(path) : null).toEqual(text);
    expect(filesIn(folder)).toEqual(['a.md', ...stands]);
  });

  test('that fails leaves nothing of its own, and everything of others', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'way'));
    const files = [
      { path: join(folder, 'new/deep/a.md'), text: 'A' },
      { path: join(folder, 'way'), text: 'B' },
    ];
    await expect(disk.writeAll(files)).rejects.toMatchObject({
      code: 'E_OUTPUT_UNWRITABLE',
      message: expect.stringContaining('Nothing was changed.'),
    });
    expect(filesIn(folder)).toEqual(['way']);
  });

  test('that fails leaves what somebody put into a new folder meanwhile', async () => {
    const folder = temporaryFolder();
    const files = [
      {
        path: join(folder, 'new/deep/a.md'),
        get text() {
          writeFileSync(join(folder, 'new/mine.md'), 'by Mia');
          return 'A';
        },
      },
      {
        path: join(folder, 'other/b.md'),
        get text(): string {
          throw new Error('the disk fails');
        },
      },
    ];
    await expect(disk.writeAll(files)).rejects.toMatchObject({ code: 'E_OUTPUT_UNWRITABLE' });
    expect(filesIn(folder)).toEqual(['new', 'new/mine.md']);
  });

  test('replaces no device', async () => {
    const path = join(temporaryFolder(), 'pipe');
    spawnSync('mkfifo', [path]);
    await expect(disk.writeAll([{ path, text: 'A' }])).rejects.toMatchObject({ code: 'E_OUTPUT_UNWRITABLE' });
    expect(readdirSync(join(path, '..'))).toEqual(['pipe']);
  });
});

describe('temporary files', () => {
  test('of runs that ended are removed, those of others stay', async () => {
    const folder = temporaryFolder();
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    const names = [
      `notes.md.${ended}-316.28-0.tmp`,
      `notes.md.${process.pid}-1.5-12.tmp`,
      `notes.md.${process.ppid}-316.28-0.tmp`,
      `other.md.${ended}-316.28-0.tmp`,
      `notes.md.${ended}.tmp`,
    ];
    for (const name of names) writeFileSync(join(folder, name), '');
    await disk.writeAll([{ path: join(folder, 'notes.md'), text: 'A' }]);
    expect(filesIn(folder)).toEqual(['notes.md', ...names.slice(2)].sort());
  });
});
