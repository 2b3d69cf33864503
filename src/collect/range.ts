/** Collect: the commits of a release. In: git, tags and what was asked. Out: the {@link Range} and its commits, read twice. */
import { fail } from '../errors.ts';
import type { Commit, Range, ReleaseTag, Sha } from '../model.ts';
import { tagOn } from './base.ts';
import { type Base, findBase, findReachableBase, hasSeveralPackages } from './find-base.ts';
import type { Git } from './git.ts';
import { readLog } from './log.ts';

/** The range as asked for, with refs resolved to commits. */
export interface RangeRequest {
  /** Null for "decide yourself". */
  readonly from: Sha | 'ROOT' | null;
  /** How the person wrote `from` and `to`, for messages. */
  readonly fromText: string;
  readonly to: Sha;
  readonly toText: string;
  readonly version: string | null;
  readonly package: string | null;
}

export interface CollectedRange {
  readonly range: Range;
  readonly commits: readonly Commit[];
  /** The same set, from a process of its own. */
  readonly revisions: readonly Sha[];
}

/**
 * Reads the commits of a release. Where the newest tag's commit is an ancestor, which is nearly always, one `git log`
 * both proves that and reads the range.
 * @param tags Release tags of the one line (product or package) that is being released.
 * @throws `E_RANGE_EMPTY`, `E_GIT_FAILED`.
 */
export async function readRange(git: Git, tags: readonly ReleaseTag[], request: RangeRequest): Promise<CollectedRange> {
  const { to } = request;
  const tag = hasSeveralPackages(tags) ? null : tagOn(to, tags);
  const target = { tag, version: request.version ?? tag?.version ?? null };
  const assumed = askedBase(tags, request) ?? (await findBase(git, tags, to, target));
  const read = await readFrom(git, assumed, to);
  const base = read === null ? await findReachableBase(git, tags, to, target) : assumed;
  const { commits, revisions } = read ?? (await readFrom(git, base, to)) ?? { commits: [], revisions: [] };
  const last = commits.find(commit => commit.sha === to);
  if (last === undefined) throw fail('E_RANGE_EMPTY', { from: request.fromText, to: request.toText });
  const { from, reason } = base;
  const range = { from, to, date: last.date, previousTag: base.tag, tag, reason, package: request.package };
  return { range, commits, revisions };
}

function askedBase(tags: readonly ReleaseTag[], { from, fromText }: RangeRequest): Base | null {
  if (from === null) return null;
  return from === 'ROOT'
    ? { from: null, tag: null, reason: 'from the first commit, as asked', isChecked: true }
    : { from, tag: tagOn(from, tags), reason: `from ${fromText}, as asked`, isChecked: true };
}

/** Reads log and independent list side by side; null when the base turns out to be no ancestor. */
async function readFrom(
  git: Git,
  { from, isChecked }: Base,
  to: Sha,
): Promise<{ commits: readonly Commit[]; revisions: readonly Sha[] } | null> {
  const [commits, revisions] = await Promise.all([
    from === null || isChecked ? readAll(git, from, to) : readSince(git, from, to),
    readRevisions(git, from, to),
  ]);
  return commits === null ? null : { commits, revisions };
}

async function readAll(git: Git, from: Sha | null, to: Sha): Promise<readonly Commit[]> {
  const commits: Commit[] = [];
  for await (const batch of readLog(git, from === null ? [to] : [to, `^${from}`]))
    for (const { commit } of batch) commits.push(commit);
  return commits;
}

/** Null as soon as a commit shows that `base` is no ancestor of `to`. */
async function readSince(git: Git, base: Sha, to: Sha): Promise<readonly Commit[] | null> {
  const commits: Commit[] = [];
  for await (const batch of readLog(git, ['--left-right', `${base}...${to}`]))
    for (const { side, commit } of batch) {
      if (side === '<') return null;
      commits.push(commit);
    }
  return commits;
}

async function readRevisions(git: Git, from: Sha | null, to: Sha): Promise<readonly Sha[]> {
  const { stdout, stderr, code } = await git.run(['rev-list', to, ...(from === null ? [] : [`^${from}`]), '--']);
  if (code !== 0) throw fail('E_GIT_FAILED', { command: 'git rev-list', code: String(code), output: stderr.trim() });
  return stdout.split('\n').filter(line => line !== '');
}
