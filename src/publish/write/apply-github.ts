/** Publish: the only writer on GitHub. In: a plan. Out: claim, writes, record, in the order of docs/decisions/0006-state-and-lock.md. */
import { DrumrollError, fail } from '../../errors.ts';
import type { DraftsFileOperation, Operation } from '../../model.ts';
import type { GitHubCurrent } from '../current.ts';
import type { Clock, GitHub } from '../github.ts';
import { DRAFTS_MESSAGE, type Line } from '../line.ts';
import { type Plan, withoutMoving } from '../plan/plan-github.ts';
import { isMergedWhole } from '../state/cycle.ts';
import type { LineState } from '../state/line-state.ts';
import { claimedState, doneState, madeBy } from '../state/state-steps.ts';
import { keepState } from './state-keeper.ts';
import { writeCommit } from './write-commit.ts';
import { writePublication } from './write-publication.ts';
import { type ThingOperation, writeThing } from './write-thing.ts';

/** How long a claim is good, in milliseconds. */
const CLAIM_MS = 180_000;
/** With less left it is renewed before the next write. */
const MARGIN_MS = 90_000;
/** How long after a failure lists may be behind. */
const SETTLE_MS = 30_000;

export interface Applied {
  /** `forbidden`: rules keep the state branch from being written. */
  readonly kind: 'done' | 'stale' | 'forbidden';
  readonly done: readonly Operation[];
  readonly links: Readonly<Record<string, string>>;
  /** Why there is no pull request, if GitHub would not have one. */
  readonly refusal: 'pull-requests-off' | 'no-difference' | null;
}

/** What a run writes with. */
export interface ApplyTools {
  readonly github: GitHub;
  readonly clock: Clock;
  /** Random, the same for all that one run claims. */
  readonly claimId: string;
}

/**
 * Carries out a plan. What fails for want of a permission does not keep the rest from being written; the first failure is
 * thrown at the end.
 */
export async function applyGitHub(
  plan: Plan,
  current: GitHubCurrent,
  line: Line,
  { github, clock, claimId }: ApplyTools,
): Promise<Applied> {
  const { slug } = current.repository;
  const { isForbidden } = current.state;
  const writes = plan.operations.filter(({ target, kind }) => target !== 'state' && kind !== 'skip');
  const keeper = keepState({ slug, line, branch: current.state.branch }, github);
  const done: Operation[] = [];
  const links: Record<string, string> = {};
  let made: LineState['ids'] = {};
  let refusal: Applied['refusal'] = null;
  let until = 0;
  const outcome = (kind: Applied['kind']): Applied => ({ kind, done, links, refusal });
  const reached = (): LineState => doneState(plan.observed, done, line, made);
  const left = (): readonly Operation[] => writes.filter(operation => !done.includes(operation));
  const claimed = (): LineState => claimedState(reached(), left(), line, { id: claimId, until });
  const claim = async (): Promise<'written' | 'stale' | 'refused'> => {
    if (isForbidden || until - clock.now() > MARGIN_MS) return 'written';
    until = clock.now() + CLAIM_MS;
    return keeper.write(claimed(), 'claim the drafts');
  };

  if (writes.length > 0) {
    const first = await claim();
    if (first !== 'written') return outcome(first === 'refused' ? 'forbidden' : 'stale');
  }
  let failure: unknown = null;
  for (const step of stepsOf(writes)) {
    // Without its branch there is nothing to open.
    if (failure !== null && step.some(({ target, kind }) => target === 'pull-request' && kind === 'create')) continue;
    try {
      if ((await claim()) !== 'written') return outcome('stale');
      const result = await carryOut(step, current, plan, { line, made }, github);
      if (result.kind === 'stale') {
        if (!isForbidden) await keeper.write(claimed(), 'note what is written so far');
        return outcome('stale');
      }
      if (result.kind === 'refused') {
        refusal = result.reason;
        continue;
      }
      done.push(...step);
      made = { ...made, ...result.made };
      Object.assign(links, result.links);
    } catch (error) {
      failure ??= error;
      // Only a refusal says for certain that nothing happened, and that other requests may fare better.
      if (!isRefusal(error)) break;
    }
  }
  if (failure !== null) {
    until = clock.now() + SETTLE_MS;
    // What failed may have been carried out all the same, unless it was refused; the next run has to look.
    const state = isRefusal(failure) ? reached() : claimed();
    if (!isForbidden) await keeper.write(state, 'note what is written so far').catch(() => {});
    throw failure;
  }
  if (isForbidden) return outcome('done');
  const moved = plan.isMovingLater ? reached() : withoutMoving(reached());
  const end = { ...moved, isPullRequestRefused: isRefused(plan, refusal) };
  const ended = await keeper.write(end, 'remember what was written');
  return outcome(ended === 'written' ? 'done' : ended === 'refused' ? 'forbidden' : 'stale');
}

/** All files in one commit, everything else one by one, in the order of the plan. */
function stepsOf(writes: readonly Operation[]): readonly (readonly Operation[])[] {
  const files = writes.filter(({ target }) => target === 'drafts-file');
  const others = writes.filter(({ target }) => target !== 'drafts-file').map(operation => [operation]);
  return files.length === 0 ? others : [files, ...others];
}

type Result =
  | { readonly kind: 'written'; readonly made: LineState['ids']; readonly links: Readonly<Record<string, string>> }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly reason: 'pull-requests-off' | 'no-difference' };

async function carryOut(
  step: readonly Operation[],
  current: GitHubCurrent,
  plan: Plan,
  { line, made }: { readonly line: Line; readonly made: LineState['ids'] },
  github: GitHub,
): Promise<Result> {
  const [first] = step;
  if (first === undefined || first.target === 'file' || first.target === 'state')
    return { kind: 'written', made: {}, links: {} };
  if (first.target === 'drafts-file')
    return writeFiles(step as readonly DraftsFileOperation[], current, plan.observed.moving !== '', github);
  if (first.target === 'publication') {
    const page = await writePublication(first, github);
    if (page.kind !== 'written') return page;
    return { kind: 'written', made: {}, links: page.url === null ? {} : { [first.name]: page.url } };
  }
  const ids = { ...plan.observed.ids, ...made };
  const threads = { 'pull-request': ids['pull-request'] ?? null, issue: ids.issue ?? null };
  const thing = await writeThing(first as ThingOperation, threads, line, github);
  if (thing.kind !== 'written') return thing;
  const name = madeBy(first);
  return {
    kind: 'written',
    made: first.kind === 'create' && name !== null && thing.id !== null ? { [name]: thing.id } : {},
    links: name === null || thing.url === null ? {} : { [name]: thing.url },
  };
}

/**
 * A commit of the changed files on top of the branch. When the last release's drafts are merged whole, the next ones begin at
 * the release branch, in a commit that also follows the old ones, so that the branch still only moves forward.
 */
async function writeFiles(
  operations: readonly DraftsFileOperation[],
  current: GitHubCurrent,
  isMoving: boolean,
  github: GitHub,
): Promise<Result> {
  const { drafts, start, repository } = current;
  const branch = operations[0]?.branch ?? '';
  const isRestart = drafts !== null && isMoving && isMergedWhole(current) && drafts.sha !== start.sha;
  const committed = await writeCommit(
    {
      slug: repository.slug,
      branch,
      head: drafts,
      parents: drafts === null ? [start.sha] : isRestart ? [drafts.sha, start.sha] : [drafts.sha],
      baseTree: (drafts === null || isRestart ? start : drafts).tree,
      message: DRAFTS_MESSAGE,
      files: operations.map(({ kind, path, fields }) => ({
        path,
        text: kind === 'delete' ? null : (fields.text ?? ''),
      })),
    },
    github,
  );
  if (committed.kind === 'written') return { kind: 'written', made: {}, links: {} };
  if (committed.kind === 'stale') return committed;
  if (current.hasOtherWorkflows && drafts === null)
    throw fail('E_GITHUB_WORKFLOWS', { request: `POST /repos/${repository.slug}/git/refs`, said: committed.said });
  throw (
    committed.error ?? fail('E_PUBLISH_BRANCH_REFUSED', { repository: repository.slug, branch, said: committed.said })
  );
}

const REFUSALS: readonly string[] = [
  'E_GITHUB_FORBIDDEN',
  'E_GITHUB_NOT_FOUND',
  'E_GITHUB_REFUSED',
  'E_GITHUB_WORKFLOWS',
  'E_PUBLISH_REFUSED',
  'E_PUBLISH_BRANCH_REFUSED',
];

function isRefusal(error: unknown): boolean {
  return error instanceof DrumrollError && REFUSALS.includes(error.code);
}

function isRefused({ observed, operations }: Plan, refusal: Applied['refusal']): boolean {
  if (refusal === 'pull-requests-off') return true;
  const isAsked = operations.some(({ target, kind }) => target === 'pull-request' && kind !== 'skip');
  return observed.isPullRequestRefused && !isAsked && observed.ids['pull-request'] === undefined;
}
