/** Collect: what went out between two releases of this history. In: git, tags, the range. Out: commits of patch releases that the range does not have, each with its version. */
import type { Commit, Range, ReleaseTag, Sha, ShippedCommit } from '../model.ts';
import type { Git } from './git.ts';
import { readKinds } from './kinds.ts';
import { readLog } from './log.ts';
import { compareVersions, isPrerelease } from './version.ts';

/** A line has few patches between two releases; of more than that, the first tell. */
const MOST_PATCHES = 50;
const MOST_COMMITS = 2_000;

/**
 * Patches of the very release that the range starts from, tagged on a branch of their own: whoever has them, has what they fixed.
 * Starts no process where there are none, which is nearly always.
 * @param tags Of the line that is released.
 * @throws `E_GIT_FAILED`.
 */
export async function readShipped(
  git: Git,
  tags: readonly ReleaseTag[],
  range: Pick<Range, 'previousTag' | 'tag' | 'to'>,
  commits: readonly Commit[],
): Promise<readonly ShippedCommit[]> {
  const patches = patchesOf(tags, range, commits).slice(0, MOST_PATCHES);
  if (patches.length === 0) return [];
  return byPatch(patches, await readPatches(git, patches, range.to));
}

/** Each commit with the first patch that has it. @param known Commits that patches have and the range has not; emptied. */
export function byPatch(patches: readonly ReleaseTag[], known: Map<string, Commit>): readonly ShippedCommit[] {
  const shipped: ShippedCommit[] = [];
  for (const { sha: tip, version } of patches) {
    const left = [tip];
    for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
      const commit = known.get(sha);
      // What an earlier patch brought is that one's.
      if (commit === undefined || !known.delete(sha)) continue;
      shipped.push({ ...commit, version });
      left.push(...commit.parents);
    }
  }
  return shipped;
}

/** All that they have and the range does not. Tags may name trees and files, which is looked at only where git stumbles over one. */
async function readPatches(git: Git, patches: readonly ReleaseTag[], to: Sha): Promise<Map<Sha, Commit>> {
  const read = async (tips: readonly Sha[]): Promise<Map<Sha, Commit>> => {
    const known = new Map<Sha, Commit>();
    if (tips.length === 0) return known;
    const ends = [`--max-count=${MOST_COMMITS}`, ...tips.map(tip => `${tip}^{commit}`), `^${to}`];
    for await (const batch of readLog(git, ends)) for (const { commit } of batch) known.set(commit.sha, commit);
    return known;
  };
  const tips = patches.map(({ sha }) => sha);
  try {
    return await read(tips);
  } catch (error) {
    const kinds = await readKinds(git, tips);
    const commits = tips.filter(sha => kinds.get(sha) === 'commit');
    if (commits.length === tips.length) throw error;
    return read(commits);
  }
}

/** Oldest first. A commit of a range has the commit that the range starts at as a parent, if that is in this history. */
export function patchesOf(
  tags: readonly ReleaseTag[],
  { previousTag, tag: own }: Pick<Range, 'previousTag' | 'tag'>,
  commits: readonly Commit[],
): readonly ReleaseTag[] {
  if (previousTag === null) return [];
  const line = lineOf(previousTag.version);
  const patches = new Map<string, ReleaseTag>();
  for (const tag of tags) {
    // Thousands of tags are of other lines, which their first characters tell.
    if (!tag.version.startsWith(line) || lineOf(tag.version) !== line) continue;
    const isPatch = tag.package === previousTag.package && !isPrerelease(tag.version);
    const isEarlier = own === null || compareVersions(tag.version, own.version) < 0;
    if (isPatch && isEarlier && compareVersions(tag.version, previousTag.version) >= 0) patches.set(tag.sha, tag);
  }
  for (const { sha, parents } of commits) {
    if (patches.size === 0) break;
    for (const here of [sha, ...parents]) patches.delete(here);
  }
  return [...patches.values()].sort((a, b) => compareVersions(a.version, b.version));
}

/** `2.3` of `2.3.4`. */
function lineOf(version: string): string {
  return version.split('.', 2).join('.');
}
