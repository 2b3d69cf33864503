/** Publish: the drafts of one release line in one repository. In: what is wanted. Out: what was written, or what has to happen before. */
import type { Sha } from '../model.ts';
import { waitingTexts } from './approval/open-text.ts';
import { settle } from './approval/settle.ts';
import type { GitHubCurrent } from './current.ts';
import type { Clock, GitHub } from './github.ts';
import { type Plan, planGitHub } from './plan/plan-github.ts';
import type { PublishRequest } from './publish-github.ts';
import { type PlaceOutcome, publishPlace } from './publish-place.ts';
import { type ReadRequest, readCurrent } from './read/read-current.ts';
import { shippings } from './shipping/shipping.ts';
import { cycleOf } from './state/cycle.ts';
import type { Want } from './want.ts';

/** What has to happen before anything is drafted. */
export type First =
  /** An approved text is to be published. */
  | { readonly kind: 'publish' }
  /** The last release's text ends before its tag, so the next one begins there. */
  | { readonly kind: 'since'; readonly since: Sha };

export interface DraftsOutcome extends PlaceOutcome {
  /** The drafts branch, and the branch that it is to be merged into. */
  readonly branch: string;
  readonly releaseBranch: string;
  readonly first: First | null;
}

/** @throws What {@link publishPlace} throws. */
export async function publishDrafts(
  want: Want,
  request: Omit<ReadRequest, 'isForbidden'>,
  tools: { readonly github: GitHub; readonly clock: Clock },
  { isDryRun, mayWriteWorkflows, mayPublish }: Pick<PublishRequest, 'isDryRun' | 'mayWriteWorkflows' | 'mayPublish'>,
): Promise<DraftsOutcome> {
  let first: First | null = null;
  const outcome = await publishPlace(
    {
      line: want.line,
      read: isForbidden => readCurrent({ ...request, isForbidden }, tools.github),
      plan: (current, mayWrite, now) => {
        first = firstOf(want, current, mayPublish);
        return first === null ? planGitHub({ ...want, mayWriteWorkflows: mayWrite, now }, current) : nothing(current);
      },
      mayWriteWorkflows,
      isDryRun,
    },
    tools,
  );
  return { ...outcome, branch: want.line.branch, releaseBranch: want.releaseBranch, first };
}

function nothing(current: GitHubCurrent): Plan {
  return { operations: [], observed: current.state.value, isLate: false, isMovingLater: true };
}

/** @param mayPublish False once it was tried, and where this run may not. */
function firstOf(want: Want, current: GitHubCurrent, mayPublish: boolean): First | null {
  const { release, line, wantsPullRequest } = want;
  if (!wantsPullRequest || want.commit === null || current.isOutdated || current.state.isForbidden) return null;
  const { value } = current.state;
  const { pullRequest, state } = cycleOf(want, current);
  const recorded = current.pullRequests.find(({ number }) => number === value.ids['pull-request']) ?? pullRequest;
  const tags = [release.tag, release.previousTag, ...value.finished.map(({ tag }) => tag)];
  const { files, startFiles } = current;
  const grounds = { ...want, line, state: value, pullRequest: recorded, files, startFiles };
  const due = shippings({
    ...grounds,
    settled: settle(want, current, value, waitingTexts(grounds)),
    isAsked: false,
    isTagged: tag => tags.includes(tag),
  }).some(({ verdict }) => verdict === 'ready');
  if (due && mayPublish) return { kind: 'publish' };
  const last = state.finished.at(-1);
  const isBefore = last !== undefined && last.tag === release.previousTag && release.from !== null;
  return isBefore && last.to !== release.from ? { kind: 'since', since: last.to } : null;
}
