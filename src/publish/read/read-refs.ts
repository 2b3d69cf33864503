/** Publish: our branches. In: a repository. Out: their heads; of all reads, this one is never behind. */
import type { Sha } from '../../model.ts';
import { type GitHub, repositoryPath } from '../github.ts';
import { listAt, textAt } from './answer.ts';
import { askList } from './ask.ts';

/** Branch → head, of all whose names begin like ours. */
export async function readRefs(github: GitHub, slug: string): Promise<ReadonlyMap<string, Sha>> {
  const path = `${repositoryPath(slug)}/git/matching-refs/heads/drumroll`;
  const { data } = await askList(github, path, {}, 'contents: read');
  return new Map(
    listAt(data).map(ref => [
      (textAt(ref, 'ref') ?? '').replace(/^refs\/heads\//, ''),
      textAt(ref, 'object', 'sha') ?? '',
    ]),
  );
}
