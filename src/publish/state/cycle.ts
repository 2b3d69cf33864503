/** Publish: when a release is out, the next begins. In: what is remembered, what exists, what the release starts at. Out: what to go on from. */
import type { Release, Sha } from '../../model.ts';
import { newestOpinion } from '../approval/approval.ts';
import type { CurrentPullRequest, GitHubCurrent } from '../current.ts';
import { notesPath, shippedPath } from '../line.ts';
import type { Want } from '../want.ts';
import type { LineState, Made } from './line-state.ts';
import { type FinishedRelease, MOST_FINISHED } from './release-record.ts';

/** What a release starts at: as long as it stays the same, it is the same release. */
export function baseOf({ previousTag, from }: Release): string {
  return previousTag ?? from ?? 'ROOT';
}

/** What planning goes on from. */
export interface Cycle {
  readonly state: LineState;
  /** The pull request to keep up to date, or the one that a person closed or merged; null to open one. */
  readonly pullRequest: CurrentPullRequest | null;
  /** What exists, without what belongs to the last release. */
  readonly current: GitHubCurrent;
}

/**
 * Within a release, what a person closed or deleted stays so. With the next one a closed pull request, the last checklist, a
 * published release and deleted files are history; an open pull request and a draft release go on. The texts of a release that is
 * tagged are to be moved out of the way; the state says so until it is done, whatever comes between.
 */
export function cycleOf(want: Pick<Want, 'release' | 'previousVersion' | 'line'>, current: GitHubCurrent): Cycle {
  const { release, previousVersion } = want;
  const { value } = current.state;
  const base = baseOf(release);
  const isNext = value.base !== '' && value.base !== base;
  const known = current.pullRequests.find(({ number }) => number === value.ids['pull-request']) ?? null;
  const open = current.pullRequests.find(({ state }) => state === 'open') ?? null;
  const isGone = isNext && known?.state !== 'open';
  const pullRequest = known !== null && !isGone && (known.state === 'open' || open === null) ? known : open;
  if (!isNext) return { state: { ...value, base }, pullRequest, current };
  const isMerged = open === null && (current.drafts === null || isMergedWhole(current));
  const finished = previousVersion === null ? null : finishedBy(want, previousVersion, current);
  const moving = isMerged || finished !== null ? (previousVersion ?? '') : value.moving;
  // A tag that nobody approved text for is forgotten when the next one comes.
  const others = value.finished.filter(({ tag, isOut }) => isOut && tag !== finished?.tag);
  const state = {
    ...withoutHistory({ ...value, base, moving }, current, isGone),
    next: null,
    approval: null,
    chosen: [],
    approvedShipped: [],
    reviewedUntil: newestOpinion(current.opinions, value.reviewedUntil),
    finished: finished === null ? value.finished : [...others, finished].slice(-MOST_FINISHED),
  };
  const { 'pull-request': onPullRequest } = current.comments;
  const comments = isGone || onPullRequest === undefined ? {} : { 'pull-request': onPullRequest };
  return { state, pullRequest, current: { ...current, issues: [], comments } };
}

/**
 * The last release, if the tag that the next one starts at has all that its text tells of. Otherwise a part of the text is about the
 * next release, and nothing is moved.
 */
function finishedBy(
  { release: { previousTag, ledger, package: packageName }, line }: Pick<Want, 'release' | 'line'>,
  version: string,
  { state: { value }, releases }: GitHubCurrent,
): FinishedRelease | null {
  const { next, approval } = value;
  const to: Sha = approval?.to ?? value.to;
  if (next === null || previousTag === null || ledger.some(({ id }) => id === to)) return null;
  const known = value.finished.find(({ tag }) => tag === previousTag);
  const isOut = releases.some(({ tag, isDraft, id }) => tag === previousTag && !isDraft && id === value.ids.release);
  return {
    ...next,
    version,
    draftedAs: next.version,
    to,
    tag: previousTag,
    path: shippedPath(notesPath(line), line, packageName, version),
    isOut: known?.isOut ?? isOut,
  };
}

/** Nothing stands on the drafts branch that the release branch has not. */
export function isMergedWhole({ files, startFiles }: GitHubCurrent): boolean {
  return [...files].every(([path, text]) => startFiles.get(path) === text);
}

function withoutHistory(state: LineState, current: GitHubCurrent, isPullRequestGone: boolean): LineState {
  const release = current.releases.find(({ id }) => id === state.ids.release);
  const gone: readonly Made[] = [
    'issue',
    'comment.issue',
    'comment.approval',
    'comment.due',
    ...(isPullRequestGone ? (['pull-request', 'comment.pull-request'] as const) : []),
    ...(release?.isDraft === true ? [] : (['release'] as const)),
  ];
  const isHistory = (key: string): boolean =>
    gone.some(made => key.startsWith(`${made}.`)) || (key.includes('/') && !current.files.has(key));
  return {
    ...state,
    isPullRequestRefused: false,
    ids: Object.fromEntries(Object.entries(state.ids).filter(([made]) => !gone.includes(made as Made))),
    texts: Object.fromEntries(Object.entries(state.texts).filter(([key]) => !isHistory(key))),
    memories: Object.fromEntries(Object.entries(state.memories).filter(([key]) => !isHistory(key))),
  };
}
