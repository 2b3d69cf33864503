/** Publish: our branches. In: a repository. Out: their heads; of all reads, this one is never behind. */
import type { Sha } from '../model.ts';
import { listAt, textAt } from './answer.ts';
import { type GitHub, repositoryPath } from './github.ts';

/** Branch → head, of all whose names begin like ours. */
export async function readRefs(github: GitHub, slug: string): Promise<ReadonlyMap<string, Sha>> {
  const found = await github.find(`${repositoryPath(slug)}/git/matching-refs/heads/drumroll`);
  return new Map(
    listAt(found?.data).map(ref => [
      (textAt(ref, 'ref') ?? '').replace(/^refs\/heads\//, ''),
      textAt(ref, 'object', 'sha') ?? '',
    ]),
  );
}
