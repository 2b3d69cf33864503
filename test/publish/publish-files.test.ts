/** Documents as files on a real disk, while a person saves there and runs are cut short. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadReconciler } from '../../src/deliver.ts';
import { disk } from '../../src/edges/files.ts';
import type { Document, FileOperation } from '../../src/model.ts';
import { publishFiles } from '../../src/publish/publish-files.ts';
import { STATE_FILE } from '../../src/publish/state/state.ts';
import type { FileWriter } from '../../src/publish/write/apply.ts';
import { temporaryFolder } from '../support/process.ts';

const keeping = { reconciler: await loadReconciler(), retell: () => [], answers: {}, notes: null };

const documents = (text: string): readonly Document[] =>
  ['notes', 'changelog', 'slack'].map(name => ({
    name,
    path: `next/${name}.md`,
    audience: 'customers',
    channel: 'release',
    visibility: 'public',
    text: `${name}: ${text}\n`,
  }));

const publish = (text: string, folder: string, writer: FileWriter = disk): Promise<readonly FileOperation[]> =>
  publishFiles(documents(text), folder, writer, false, keeping);
const kinds = (operations: readonly FileOperation[]): readonly string[] => operations.map(({ kind }) => kind);
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** A person does something each time after everything was read, and before anything is written. */
function meanwhile(act: (times: number) => void): FileWriter {
  let times = 0;
  return {
    ...disk,
    writeAll: files => {
      act(++times);
      return disk.writeAll(files);
    },
  };
}

describe('what a person saves while a run writes is kept', () => {
  test('and the rest is updated', async () => {
    const folder = temporaryFolder();
    await publish('one', folder);
    const edit = (times: number): void => {
      if (times === 1) writeFileSync(join(folder, 'next/changelog.md'), 'by Mia\n');
    };
    const operations = await publish('two', folder, meanwhile(edit));
    expect(operations.find(({ name }) => name === 'next/changelog.md')).toMatchObject({ kind: 'skip' });
    expect([read(folder, 'next/notes.md'), read(folder, 'next/changelog.md'), read(folder, 'next/slack.md')]).toEqual([
      'notes: two\n',
      'by Mia\n',
      'slack: two\n',
    ]);
    expect(kinds(await publish('three', folder))).toEqual(['update', 'skip', 'update']);
  });

  test('where there was no file before', async () => {
    const folder = temporaryFolder();
    await publish(
      'one',
      folder,
      meanwhile(() => writeFileSync(join(folder, 'next'), 'by Mia')),
    ).catch(() => {});
    expect(read(folder, 'next')).toBe('by Mia');
    expect(existsSync(join(folder, STATE_FILE))).toBe(false);
  });

  test('what another run writes meanwhile is no edit', async () => {
    const folder = temporaryFolder();
    await publish('one', folder);
    let others = 1;
    const racing: FileWriter = {
      ...disk,
      writeAll: async files => {
        if (others-- > 0) await publish('two', folder);
        return disk.writeAll(files);
      },
    };
    expect(kinds(await publish('two', folder, racing))).toEqual(['skip', 'skip', 'skip']);
    expect(kinds(await publish('three', folder))).toEqual(['update', 'update', 'update']);
  });

  test('and a place where somebody saves all the time is given up with an error', async () => {
    const folder = temporaryFolder();
    await publish('one', folder);
    const edit = (times: number): void => {
      const { written } = JSON.parse(read(folder, STATE_FILE));
      writeFileSync(join(folder, STATE_FILE), JSON.stringify({ schema: 1, written: { ...written, x: String(times) } }));
    };
    await expect(publish('two', folder, meanwhile(edit))).rejects.toMatchObject({ code: 'E_OUTPUT_BUSY' });
    expect(read(folder, 'next/notes.md')).toBe('notes: one\n');
  });
});

describe('a run that is cut short', () => {
  /** Ends a run after some of its files, as a kill does: nothing is cleaned up or written afterwards. */
  const cutAfter = (count: number): FileWriter => ({
    ...disk,
    writeAll: async files => {
      await disk.writeAll(files.slice(0, count));
      throw new Error('killed');
    },
  });

  test.each([0, 1, 2, 3, 4, 5])('after %d files leaves nothing that counts as edited', async count => {
    const folder = temporaryFolder();
    await publish('one', folder);
    await expect(publish('two', folder, cutAfter(count))).rejects.toThrow('killed');
    expect(kinds(await publish('three', folder))).toEqual(['update', 'update', 'update']);
    expect(read(folder, 'next/slack.md')).toBe('slack: three\n');
  });

  test.each([0, 1, 2, 3, 4, 5])('after %d files, again and again, keeps what a person wrote', async count => {
    const folder = temporaryFolder();
    await publish('one', folder);
    writeFileSync(join(folder, 'next/notes.md'), 'by Mia\n');
    for (const text of ['two', 'three']) await publish(text, folder, cutAfter(count)).catch(() => {});
    expect(kinds(await publish('four', folder))).toEqual(['skip', 'update', 'update']);
    expect(read(folder, 'next/notes.md')).toBe('by Mia\n');
  });
});

describe('the second time', () => {
  test('nothing is written', async () => {
    const folder = temporaryFolder();
    await publish('one', folder);
    const untouched: FileWriter = { ...disk, writeAll: () => Promise.reject(new Error('written')) };
    expect(kinds(await publish('one', folder, untouched))).toEqual(['skip', 'skip', 'skip']);
  });

  test('a state whose line endings were changed is not written again', async () => {
    const folder = temporaryFolder();
    await publish('one', folder);
    writeFileSync(join(folder, STATE_FILE), read(folder, STATE_FILE).replaceAll('\n', '\r\n'));
    const untouched: FileWriter = { ...disk, writeAll: () => Promise.reject(new Error('written')) };
    expect(kinds(await publish('one', folder, untouched))).toEqual(['skip', 'skip', 'skip']);
  });

  test('a lost state knows the texts again that nobody edited', async () => {
    const folder = temporaryFolder();
    await publish('one', folder);
    writeFileSync(join(folder, STATE_FILE), '{');
    await publish('one', folder);
    expect(kinds(await publish('two', folder))).toEqual(['update', 'update', 'update']);
  });

  test('files of others alone leave no state', async () => {
    const folder = temporaryFolder();
    await publish('one', folder);
    for (const { path } of documents('one')) writeFileSync(join(folder, path), 'by Mia\n');
    const state = '{"schema":1,"written":{}}';
    writeFileSync(join(folder, STATE_FILE), state);
    await publish('two', folder);
    expect(read(folder, STATE_FILE)).toBe(state);
  });
});

test('a text saved in another encoding is an edit', async () => {
  const folder = temporaryFolder();
  await publish('Caf\uFFFD', folder);
  writeFileSync(join(folder, 'next/notes.md'), 'notes: Café\n', 'latin1');
  expect(kinds(await publish('two', folder))).toEqual(['skip', 'update', 'update']);
  expect(readFileSync(join(folder, 'next/notes.md'), 'latin1')).toBe('notes: Café\n');
});

test('a dry run writes nothing, and sees a later version’s state', async () => {
  const folder = temporaryFolder();
  await publishFiles(documents('one'), folder, disk, true, keeping);
  expect(existsSync(join(folder, 'next'))).toBe(false);
  writeFileSync(join(folder, STATE_FILE), '{"schema":2}');
  await expect(publishFiles(documents('one'), folder, disk, true, keeping)).rejects.toMatchObject({
    code: 'E_OUTPUT_NEWER',
  });
  await expect(publish('one', folder)).rejects.toMatchObject({ code: 'E_OUTPUT_NEWER' });
  expect(read(folder, STATE_FILE)).toBe('{"schema":2}');
});
