/** Collect: where a range starts. In: git, release tags and what was asked. Out: a {@link Base} with its reason. */
import type { ReleaseTag, Sha } from '../model.ts';
import { baseCandidates, type Target } from './base.ts';
import type { Git } from './git.ts';

/** A start, excluded from the range; `from` null for the first commit. */
export interface Base {
  readonly from: Sha | null;
  readonly tag: ReleaseTag | null;
  /** The end of a sentence. */
  readonly reason: string;
  /** False while nobody has looked whether this tag's commit is an ancestor: reading the range will tell. */
  readonly isAncestor: boolean;
}

/** A first draft in a repository without tags reads this many commits, or this many days when there are more. */
const UNTAGGED = { commits: 500, days: 90 };

/** The base as a person asked for it, else the newest tag of the line, else by size and age. */
export async function findBase(git: Git, tags: readonly ReleaseTag[], to: Sha, target: Target): Promise<Base> {
  if (hasSeveralPackages(tags)) return nearestBase(git, tags, to);
  const [newest] = baseCandidates(tags, target);
  if (newest === undefined) return untaggedBase(git, tags, to, target);
  const reason =
    target.version === null ? 'the newest release tag in this history' : `the release before ${target.version}`;
  return { from: newest.sha, tag: newest, reason: `since ${newest.name}, ${reason}`, isAncestor: false };
}

/** The base when the newest tag turned out to be no ancestor: the newest one that is. */
export async function findReachableBase(git: Git, tags: readonly ReleaseTag[], to: Sha, target: Target): Promise<Base> {
  const [newest, ...older] = baseCandidates(tags, target);
  const history = new Set(await readHistory(git, to));
  const tag = older.find(candidate => history.has(candidate.sha));
  if (tag === undefined || newest === undefined) return untaggedBase(git, tags, to, target);
  const reason = `since ${tag.name}, the newest release tag in this history; ${newest.name} is newer but not an ancestor (pass --from ${newest.name} if it should be the base)`;
  return { from: tag.sha, tag, reason, isAncestor: true };
}

/** Whether these tags belong to more than one line of releases. */
export function hasSeveralPackages(tags: readonly ReleaseTag[]): boolean {
  return new Set(tags.map(tag => tag.package)).size > 1;
}

/** Versions of different packages do not compare, so the last commit that released any of them is the base. */
async function nearestBase(git: Git, tags: readonly ReleaseTag[], to: Sha): Promise<Base> {
  const tagged = new Map(tags.map(tag => [tag.sha, tag]));
  const nearest = (await readHistory(git, to)).find(sha => sha !== to && tagged.has(sha));
  const tag = tagged.get(nearest ?? '');
  if (tag === undefined) return untaggedBase(git, [], to, { tag: null, version: null });
  const reason = `since ${tag.name}, the last release of any package (pass --package for one of them)`;
  return { from: tag.sha, tag, reason, isAncestor: true };
}

async function untaggedBase(git: Git, tags: readonly ReleaseTag[], to: Sha, { version }: Target): Promise<Base> {
  if (version !== null && tags.length > 0)
    return firstCommit(`no earlier release tag than ${version} is in this history`);
  const { stdout } = await git.run(['rev-list', `--max-count=${UNTAGGED.commits + 1}`, to, '--']);
  if (stdout.split('\n').filter(Boolean).length <= UNTAGGED.commits) return firstCommit('there is no release tag yet');
  const seconds = Number((await git.run(['log', '--max-count=1', '--format=%ct', to, '--'])).stdout);
  const before = `--before=${seconds - UNTAGGED.days * 86_400}`;
  const found = (await git.run(['rev-list', '--max-count=1', '--first-parent', before, to, '--'])).stdout.trim();
  const reason = `the last ${UNTAGGED.days} days: there is no release tag yet and more than ${UNTAGGED.commits} commits`;
  return { from: found === '' ? null : found, tag: null, reason, isAncestor: true };
}

function firstCommit(reason: string): Base {
  return { from: null, tag: null, reason: `from the first commit: ${reason}`, isAncestor: true };
}

async function readHistory(git: Git, to: Sha): Promise<readonly Sha[]> {
  return (await git.run(['rev-list', to, '--'])).stdout.split('\n');
}
