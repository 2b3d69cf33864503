/** Scripts, bench: what is measured. In: a clone and names of ranges. Out: {@link BenchRange}s with the same commits for all. */
import { execFileSync } from 'node:child_process';
import { listRefs, parseRefs } from '../../src/collect/tags.ts';
import { compareVersions, isPrerelease } from '../../src/collect/version.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { compileTagParser } from '../../src/config/tag-parser.ts';
import { openGit } from '../../src/edges/git.ts';
import type { ReleaseTag } from '../../src/model.ts';

export const RANGES = ['last', '1000', 'all'] as const;
export type RangeName = (typeof RANGES)[number];

export interface BenchRange {
  readonly name: RangeName;
  /** A tag or sha; null for the first commit. */
  readonly from: string | null;
  readonly to: string;
  readonly commits: number;
}

/** Runs git where the bench prepares something; nothing here is timed. */
export function readGit(repository: string, args: readonly string[]): string {
  return execFileSync('git', args, { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 30 }).trim();
}

/** Null where the repository has no such range. */
export async function selectRange(repository: string, name: RangeName): Promise<BenchRange | null> {
  const count = (from: string, to: string): number =>
    Number(readGit(repository, ['rev-list', '--count', to, `^${from}`]));
  if (name === 'last') {
    const refs = await listRefs(openGit(repository, process.env));
    const pair = lastReleases(parseRefs(refs, await compileTagParser(DEFAULT_CONFIG)).releases);
    if (pair === null) return null;
    const [from, to] = pair;
    return { name, from: from.name, to: to.name, commits: count(from.name, to.name) };
  }
  const to = readGit(repository, ['rev-parse', 'HEAD']);
  const all = Number(readGit(repository, ['rev-list', '--count', to]));
  if (name === 'all') return { name, from: null, to, commits: all };
  if (all <= Number(name)) return null;
  const line = readGit(repository, ['rev-list', '--first-parent', to]).split('\n');
  const from = nearestInSize(line, Number(name), sha => count(sha, to));
  return from === null ? null : { name, from, to, commits: count(from, to) };
}

/** The two newest stable releases of the product itself, older first: not those of a package beside it. */
export function lastReleases(
  tags: readonly Pick<ReleaseTag, 'name' | 'version' | 'package'>[],
): readonly [{ readonly name: string }, { readonly name: string }] | null {
  const [to, from] = tags
    .filter(tag => tag.package === '' && !isPrerelease(tag.version))
    .sort((a, b) => compareVersions(b.version, a.version));
  return to === undefined || from === undefined ? null : [from, to];
}

/** Of items in an order in which sizes grow, the one whose size is nearest to `wanted`; null when there is none. */
export function nearestInSize<T>(items: readonly T[], wanted: number, sizeOf: (item: T) => number): T | null {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && sizeOf(item) < wanted) low = middle + 1;
    else high = middle;
  }
  const neighbours = items
    .slice(Math.max(0, low - 1), low + 1)
    .map(item => ({ item, off: Math.abs(sizeOf(item) - wanted) }));
  return neighbours.sort((a, b) => a.off - b.off)[0]?.item ?? null;
}
