/** Scripts, bench: who runs. In: a clone, a range and peers. Out: {@link Contender}s: their commands. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Git } from '../../src/collect/git.ts';
import { readLog } from '../../src/collect/log.ts';
import type { Peer } from './find-peers.ts';
import type { BenchRange } from './select-ranges.ts';

export type ContenderId = 'drumroll' | Peer['id'] | 'git-log' | 'node';

export interface Contender {
  readonly id: ContenderId;
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Before each run and after the last; not timed. */
  readonly prepare: () => void;
}

export const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

/** What Drumroll is asked for, after `node`. */
export function draftArguments({ from, to }: BenchRange): readonly string[] {
  return [CLI, 'draft', '--from', from ?? 'ROOT', '--to', to];
}

export async function contendersFor(
  gitFolder: string,
  range: BenchRange,
  peers: readonly Peer[],
): Promise<readonly Contender[]> {
  const node = process.execPath;
  const isReady = (): void => {};
  // git-cliff 2.14 keeps a cache there where a repository has .git-blame-ignore-revs; a fresh clone in CI has none.
  const dropCache = (): void => rmSync(join(gitFolder, 'git-cliff-core'), { recursive: true, force: true });
  const revisions = range.from === null ? `${range.to}` : `${range.from}..${range.to}`;
  return [
    { id: 'drumroll', name: 'Drumroll', command: node, args: draftArguments(range), prepare: isReady },
    ...peers.map(({ id, name, binary }) => ({
      id,
      name,
      command: binary,
      args: ['--offline', revisions],
      prepare: dropCache,
    })),
    { id: 'git-log', name: '`git log`', command: 'git', args: await logArguments(range), prepare: isReady },
    { id: 'node', name: '`node -e 0`', command: node, args: ['-e', '0'], prepare: isReady },
  ];
}

/** What src/collect/log.ts itself would pass to git for this range, so that the floor cannot drift from it. */
export async function logArguments({ from, to }: BenchRange): Promise<readonly string[]> {
  let asked: readonly string[] = [];
  const git: Git = {
    isRedirected: false,
    run: () => Promise.reject(new Error('Reading the log takes one stream.')),
    stream: () => Readable.from([]),
    bytes(args) {
      asked = args;
      return Readable.from([]);
    },
  };
  for await (const _ of readLog(git, from === null ? [to] : [to, `^${from}`]));
  return asked;
}
