/** An id is taken at its word, which saves a process, and comes to the same as what git makes of it. */
import { realpathSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { disk } from '../src/edges/files.ts';
import { openGit } from '../src/edges/git.ts';
import { type DraftRequest, gather } from '../src/gather.ts';
import { gitEnvironment, type Repository, RepositoryBuilder } from './support/repository.ts';

function released(): Repository {
  const builder = new RepositoryBuilder();
  builder.commit('one');
  builder.tag('v1.0.0', { message: 'annotated' });
  builder.commit('two');
  builder.commit('three');
  return builder.write();
}

/** The evidence, or the code of the error, and what git was asked. */
async function ask({ directory }: Repository, from: string, to: string) {
  const folder = realpathSync(directory);
  const opened = openGit(folder, gitEnvironment());
  const processes: string[] = [];
  const git: typeof opened = {
    ...opened,
    run: (args, input, encoding) => {
      processes.push(args[0] ?? '');
      return opened.run(args, input, encoding);
    },
  };
  const none = { configFile: null, evidenceFile: null, document: 'notes', release: null, package: null };
  const choices = { isReviewed: false, isShared: false, isFull: false };
  const request: DraftRequest = { directory: folder, from, to, ...none, ...choices };
  const result = await gather(request, { git, files: disk }).then(
    ({ evidence: { range, commits } }) => ({ from: range.from, to: range.to, commits: commits.length }),
    (error: { code?: string }) => error.code,
  );
  return { result, wasAsked: processes.includes('rev-parse') };
}

type Ids = Readonly<Record<'start' | 'end' | 'tag' | 'folder', string>>;

describe('an id', () => {
  test.each<[title: string, from: (ids: Ids) => string, to: (ids: Ids) => string, result: string, isAsked: boolean]>([
    ['of commits', ({ start }) => start, ({ end }) => end, 'v1.0.0 to HEAD', false],
    ["of a tag's own object as the start", ({ tag }) => tag, ({ end }) => end, 'v1.0.0 to HEAD', true],
    ["of a tag's own object as the end", () => 'ROOT', ({ tag }) => tag, 'ROOT to v1.0.0', true],
    ['of a folder', ({ folder }) => folder, ({ end }) => end, 'E_REF_UNKNOWN', true],
    ['that nothing has', () => '0123456789'.repeat(4), ({ end }) => end, 'E_REF_UNKNOWN', true],
    ['of one commit twice', ({ end }) => end, ({ end }) => end, 'E_RANGE_EMPTY', true],
  ])('%s', async (_, from, to, expected, isAsked) => {
    const repository = released();
    const { git } = repository;
    const [start, end] = [git('rev-parse', 'v1.0.0^{commit}'), git('rev-parse', 'HEAD')];
    const ids = { start, end, tag: git('rev-parse', 'v1.0.0'), folder: git('rev-parse', 'HEAD^{tree}') };
    const ranges: Readonly<Record<string, unknown>> = {
      'v1.0.0 to HEAD': { from: start, to: end, commits: 2 },
      'ROOT to v1.0.0': { from: null, to: start, commits: 1 },
    };
    const { result, wasAsked } = await ask(repository, from(ids), to(ids));
    expect(result).toEqual(ranges[expected] ?? expected);
    expect(wasAsked).toBe(isAsked);
  });
});
