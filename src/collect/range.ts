/** Collect: the commits of a release. In: git, tags and what was asked. Out: the {@link Range} and its commits, read twice. */
import { fail } from '../errors.ts';
import type { Commit, Fragment, Range, ReleaseTag, Sha } from '../model.ts';
import { tagOn } from './base.ts';
import { type Base, beginAt, findBase, findReachableBase, hasSeveralPackages } from './find-base.ts';
import type { Git } from './git.ts';
import { gitAncestry } from './git-ancestry.ts';
import { readKinds } from './kinds.ts';
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
  /** Where the last notes end, should that be before the base's tag. */
  readonly since: Sha | null;
}

export interface CollectedRange {
  readonly range: Range;
  readonly commits: readonly Commit[];
  /** The same set, from a process of its own. */
  readonly revisions: readonly Sha[];
  /** Those that the judge named. */
  readonly wanted: ReadonlySet<Sha>;
  readonly fragments: readonly Fragment[];
}

/** What goes on while git prints the log. */
export interface RangeTasks {
  /** Asked of each commit as it arrives, so that judging commits and reading them go on side by side. */
  readonly isWanted: (commit: Commit) => boolean;
  /** Reads what else the range holds, by a process of its own. */
  readonly readFragments: (range: { readonly from: Sha | null; readonly to: Sha }) => Promise<readonly Fragment[]>;
}

/**
 * Reads the commits of a release. Where the newest tag's commit is an ancestor, which is nearly always, one `git log`
 * both proves that and reads the range.
 * @param tags Release tags of the one line (product or package) that is being released.
 * @throws `E_REF_NOT_COMMIT`, `E_RANGE_EMPTY`, `E_GIT_FAILED`, `E_GIT_PARTIAL`.
 */
export async function readRange(
  git: Git,
  tags: readonly ReleaseTag[],
  request: RangeRequest,
  tasks: RangeTasks,
): Promise<CollectedRange> {
  const { to } = request;
  const history = gitAncestry(git);
  const tag = hasSeveralPackages(tags) ? null : tagOn(to, tags);
  const target = { tag, version: request.version ?? tag?.version ?? null };
  const assumed = askedBase(tags, request) ?? (await findBase(history, tags, to, target));
  let read: Read | null;
  try {
    read = await readFrom(git, assumed, to, tasks);
  } catch (error) {
    const onCommits = await tagsOnCommits(git, tags, request);
    if (onCommits.length === tags.length) throw error;
    return readRange(git, onCommits, request, tasks);
  }
  const found =
    read === null ? await findReachableBase(history, await tagsOnCommits(git, tags, request), to, target) : assumed;
  const base = await beginAt(request.from === null ? request.since : null, found, history, to);
  if (base !== assumed) read = await readFrom(git, base, to, tasks);
  const { commits, revisions, wanted, fragments } = read ?? NOTHING;
  const last = commits.find(commit => commit.sha === to);
  if (last === undefined) throw fail('E_RANGE_EMPTY', { from: request.fromText, to: request.toText });
  const { from, reason } = base;
  const range = { from, to, date: last.date, previousTag: base.tag, tag, reason, package: request.package };
  return { range, commits, revisions, wanted, fragments };
}

/**
 * Tags may name trees and files (https://git-scm.com/docs/git-tag), which listing them does not tell.
 * @throws `E_REF_NOT_COMMIT` when an end of the range that was asked for is such a tag.
 */
async function tagsOnCommits(
  git: Git,
  tags: readonly ReleaseTag[],
  { from, fromText, to, toText }: RangeRequest,
): Promise<readonly ReleaseTag[]> {
  const kinds = await readKinds(git, [
    to,
    ...(from === null || from === 'ROOT' ? [] : [from]),
    ...tags.map(({ sha }) => sha),
  ]);
  const isOther = (sha: string): boolean => kinds.get(sha) === 'tree' || kinds.get(sha) === 'blob';
  if (isOther(to)) throw fail('E_REF_NOT_COMMIT', { ref: toText });
  if (from !== null && isOther(from)) throw fail('E_REF_NOT_COMMIT', { ref: fromText });
  return tags.filter(({ sha }) => kinds.get(sha) === 'commit');
}

type Read = Omit<CollectedRange, 'range'>;

type Log = Pick<Read, 'commits' | 'wanted'>;

const NOTHING: Read = { commits: [], revisions: [], wanted: new Set(), fragments: [] };

/** The start that a person named; null where nobody did. */
export function askedBase(
  tags: readonly ReleaseTag[],
  { from, fromText }: Pick<RangeRequest, 'from' | 'fromText'>,
): Base | null {
  if (from === null) return null;
  return from === 'ROOT'
    ? { from: null, tag: null, reason: 'from the first commit, as asked', isChecked: true }
    : { from, tag: tagOn(from, tags), reason: `from ${fromText}, as asked`, isChecked: true };
}

/** Reads log, independent list and fragments side by side; null when the base turns out to be no ancestor. */
async function readFrom(
  git: Git,
  { from, isChecked }: Base,
  to: Sha,
  { isWanted, readFragments }: RangeTasks,
): Promise<Read | null> {
  // Without `^{commit}`, git takes a tree for the start and lists the whole history.
  const ends = [to, ...(from === null ? [] : [`^${from}^{commit}`])];
  const [log, listed, fragments] = await Promise.all([
    // A commit on the left shows that the base is no ancestor.
    readCommits(git, from === null || isChecked ? ends : ['--left-right', `${from}...${to}`], isWanted),
    readRevisions(git, ends),
    readFragments({ from, to }),
  ]);
  if (log === null) return null;
  // Where both list the same commit, which is everywhere but for a bug, its id is kept once.
  const revisions = listed.map((sha, at) => (sha === log.commits[at]?.sha ? log.commits[at].sha : sha));
  return { ...log, revisions, fragments };
}

/** Null as soon as a commit lies on the left side of the range. */
async function readCommits(
  git: Git,
  revisions: readonly string[],
  isWanted: (commit: Commit) => boolean,
): Promise<Log | null> {
  const commits: Commit[] = [];
  const wanted = new Set<Sha>();
  for await (const batch of readLog(git, revisions))
    for (const { side, commit } of batch) {
      if (side === '<') return null;
      commits.push(commit);
      if (isWanted(commit)) wanted.add(commit.sha);
    }
  return { commits, wanted };
}

async function readRevisions(git: Git, revisions: readonly string[]): Promise<readonly Sha[]> {
  const { stdout, stderr, code } = await git.run(['rev-list', ...revisions, '--']);
  if (code !== 0) throw fail('E_GIT_FAILED', { command: 'git rev-list', code: String(code), output: stderr.trim() });
  return stdout.split('\n').filter(line => line !== '');
}
