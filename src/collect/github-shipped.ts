/** Collect, GitHub: what went out between two releases, without a clone. In: tags, the range. Out: commits of patch releases that the range does not have. */
import type { Commit, Range, ReleaseTag, ShippedCommit } from '../model.ts';
import type { GitHub } from './github.ts';
import { compareAll } from './github-commits.ts';
import type { RepositoryName } from './github-fields.ts';
import { byPatch, patchesOf } from './shipped.ts';

/** One request each, all at once; a line has few patches between two releases. */
const MOST_PATCHES = 10;

/** As `readShipped` finds them in a clone. Asks nothing where there are none, which is nearly always. @throws `E_GITHUB_…`. */
export async function askShipped(
  api: GitHub,
  repository: RepositoryName,
  tags: readonly ReleaseTag[],
  range: Pick<Range, 'previousTag' | 'tag' | 'to'>,
  commits: readonly Commit[],
): Promise<readonly ShippedCommit[]> {
  const patches = patchesOf(tags, range, commits).slice(0, MOST_PATCHES);
  const found = await Promise.all(
    patches.map(({ sha }) => compareAll(api, repository, { base: range.to, head: sha, expected: null })),
  );
  return byPatch(patches, new Map(found.flat().map(commit => [commit.sha, commit])));
}
