/** Who may push to a repository chooses its settings, and nothing else that is read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/collect/settings.ts';
import { disk } from '../../src/edges/files.ts';
import { temporaryFolder } from '../support/process.ts';

const CONFIG = '.github/drumroll.yml';
const TEMPLATES = '.github/drumroll/templates';
const NOTES = `${TEMPLATES}/release/notes.hbs`;

/** A checkout. A text makes a file; `{ to }` a link to there. */
function checkout(entries: Readonly<Record<string, string | Buffer | { readonly to: string }>>): string {
  const folder = temporaryFolder();
  const root = join(folder, 'root');
  mkdirSync(root);
  writeFileSync(join(folder, 'outside.yml'), 'SECRET: hunter2\n');
  mkdirSync(join(folder, 'outside/release'), { recursive: true });
  writeFileSync(join(folder, 'outside/release/notes.hbs'), 'SECRET');
  for (const [path, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(join(root, path), content);
    else symlinkSync(content.to, join(root, path));
  }
  return root;
}

const crowd = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`crowd/${index}.txt`, '']));
const read = (root: string) => readSettings(disk, root, null);

test('config and templates are read as they are', async () => {
  const root = checkout({ [CONFIG]: 'product: Flut\n', [NOTES]: 'A', [`${TEMPLATES}/README.md`]: 'x' });
  expect(await read(root)).toEqual({
    config: { path: CONFIG, text: 'product: Flut\n' },
    templates: [{ path: 'release/notes.hbs', text: 'A' }],
  });
});

test('without any there are none', async () => {
  expect(await read(checkout({}))).toEqual({ config: null, templates: [] });
});

describe('links inside the repository are followed', () => {
  const notes = [{ path: 'release/notes.hbs', text: 'MINE' }];

  test('to a config', async () => {
    const root = checkout({ 'ci/notes.yml': 'product: Flut\n', [CONFIG]: { to: '../ci/notes.yml' } });
    expect((await read(root)).config).toEqual({ path: CONFIG, text: 'product: Flut\n' });
  });

  test('to a template', async () => {
    const root = checkout({ 'mine.hbs': 'MINE', [NOTES]: { to: '../../../../mine.hbs' } });
    expect((await read(root)).templates).toEqual(notes);
  });

  test('to a folder of templates', async () => {
    const root = checkout({ 'shared/notes.hbs': 'MINE', [`${TEMPLATES}/release`]: { to: '../../../shared' } });
    expect((await read(root)).templates).toEqual(notes);
  });

  test('to all templates', async () => {
    const root = checkout({ 'shared/release/notes.hbs': 'MINE', [TEMPLATES]: { to: '../../shared' } });
    expect((await read(root)).templates).toEqual(notes);
  });
});

describe('nothing else is read, and an error says why', () => {
  test.each<[string, Parameters<typeof checkout>[0], string]>([
    ['a config outside', { [CONFIG]: { to: '../../outside.yml' } }, 'E_FILE_OUTSIDE'],
    ['a config by an absolute path', { [CONFIG]: { to: '/etc/passwd' } }, 'E_FILE_OUTSIDE'],
    ['a folder of the config outside', { '.github': { to: '../outside' }, 'x/y': '' }, 'E_FILE_OUTSIDE'],
    ['git’s own config', { '.git/config': 'token', [CONFIG]: { to: '../.git/config' } }, 'E_FILE_OUTSIDE'],
    [
      'the config of a submodule',
      { 'sub/.git/config': 'token', [CONFIG]: { to: '../sub/.git/config' } },
      'E_FILE_OUTSIDE',
    ],
    ['a link through the outside', { [CONFIG]: { to: '../../outside/../outside.yml' } }, 'E_FILE_OUTSIDE'],
    ['a link to nothing', { [CONFIG]: { to: 'nowhere.yml' } }, 'E_FILE_UNREADABLE'],
    ['a link to itself', { [CONFIG]: { to: 'drumroll.yml' } }, 'E_FILE_UNREADABLE'],
    ['a folder', { [`${CONFIG}/x`]: '' }, 'E_FILE_UNREADABLE'],
    ['a huge file', { [CONFIG]: `# ${'x'.repeat(1024 * 1024)}` }, 'E_FILE_UNREADABLE'],
    ['another encoding', { [CONFIG]: Buffer.from('product: Café\n', 'latin1') }, 'E_FILE_ENCODING'],
    ['a template outside', { [NOTES]: { to: '../../../../../outside.yml' } }, 'E_FILE_OUTSIDE'],
    ['a template in another encoding', { [NOTES]: Buffer.from('Café', 'latin1') }, 'E_FILE_ENCODING'],
    ['a template that links to nothing', { [NOTES]: { to: 'nowhere' } }, 'E_FILE_UNREADABLE'],
    [
      'a folder of templates outside',
      { [`${TEMPLATES}/release`]: { to: '../../../../outside/release' } },
      'E_FILE_OUTSIDE',
    ],
    ['the whole disk as templates', { [TEMPLATES]: { to: '/' } }, 'E_FILE_OUTSIDE'],
    ['an endless folder', { [NOTES]: '', [`${TEMPLATES}/again`]: { to: '.' } }, 'E_FILE_UNREADABLE'],
    [
      'a folder with more files than settings have',
      { ...crowd(1001), [TEMPLATES]: { to: '../../crowd' } },
      'E_FILE_UNREADABLE',
    ],
  ])('%s', async (_, entries, code) => {
    const root = checkout(entries);
    if (code === 'E_FILE_OUTSIDE' && entries['.github'] !== undefined)
      writeFileSync(join(root, '../outside/drumroll.yml'), 'SECRET');
    const error = await read(root).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/SECRET|token|hunter2/);
  });

  test.each([CONFIG, NOTES])('a pipe as %s, without waiting for it', async path => {
    const root = checkout({ [`${dirname(path)}/other.txt`]: '' });
    execFileSync('mkfifo', [join(root, path)]);
    await expect(read(root)).rejects.toMatchObject({ code: 'E_FILE_UNREADABLE' });
  });
});

test('what editors hide beside a template is no template', async () => {
  const root = checkout({ [NOTES]: 'A', [`${TEMPLATES}/release/.#notes.hbs`]: { to: 'mia@host.123:4' } });
  expect((await read(root)).templates.map(({ path }) => path)).toEqual(['release/notes.hbs']);
});

test('overrides of many past releases may lie there', async () => {
  const files = Array.from({ length: 1001 }, (_, at) => [`.github/drumroll/overrides/${at + 1}.md`, 'A']);
  expect((await read(checkout(Object.fromEntries(files)))).overrides).toHaveLength(1001);
});

test('a config that a person names may lie anywhere, and must be UTF-8', async () => {
  const root = checkout({ 'latin.yml': Buffer.from('product: Café\n', 'latin1') });
  expect((await readSettings(disk, root, join(root, '../outside.yml'))).config?.text).toBe('SECRET: hunter2\n');
  await expect(readSettings(disk, root, join(root, 'latin.yml'))).rejects.toMatchObject({ code: 'E_FILE_ENCODING' });
});
