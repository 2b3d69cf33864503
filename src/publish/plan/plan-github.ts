/** Publish: what to write on GitHub. In: what is wanted and what exists. Out: a {@link Plan}; nothing a person wrote is replaced. */
import type { Operation, StateOperation } from '../../model.ts';
import { approvalOf, nextRelease, withTaken } from '../approval/plan-approval.ts';
import type { GitHubCurrent } from '../current.ts';
import { visibilityOf } from '../placement.ts';
import { type Cycle, cycleOf } from '../state/cycle.ts';
import { formatLineState, type LineState, type Made, STATE_BRANCH } from '../state/line-state.ts';
import { doneState, memoryOf, observedState } from '../state/state-steps.ts';
import type { Want } from '../want.ts';
import { ticksIn } from './boxes.ts';
import { chosenNames, withChosen } from './choose-documents.ts';
import { planFiles } from './plan-files.ts';
import { fieldPlansOf, operationsOf, planThings, type ThingsPlan } from './plan-things.ts';

export interface Plan {
  /** In the order in which they are carried out; the state's own stands first and is carried out around the others. */
  readonly operations: readonly Operation[];
  /** The state with what was read settled in it, without a claim. */
  readonly observed: LineState;
  /** Something shows an earlier text of ours: reading again may help. */
  readonly isLate: boolean;
  /** Texts of the last release wait to be moved, since somebody edits there. */
  readonly isMovingLater: boolean;
}

export function planGitHub(request: Want, found: GitHubCurrent): Plan {
  if (found.isOutdated) return planOutdated(request, found);
  const cycle = cycleOf(request, found);
  const { state, pullRequest, current } = cycle;
  const before = approvalOf(withChosen(request, state, NO_TICKS), current, state, pullRequest);
  const { frozen } = before;
  // What is asked for after the approval waits with everything else.
  const want = withChosen(request, state, frozen === null ? ticksIn(pullRequest?.body ?? '') : NO_TICKS);
  const files = planFiles(want, current, state, pullRequest, { approved: frozen, isAsked: before.isTaking });
  const approval = before.isTaking ? withTaken(before, want, files) : before;
  const things = planThings(want, cycle, { approval, frozen }, files);
  const fields = fieldPlansOf(things);
  const writes = [...files.operations, ...operationsOf(things)];
  const isWriting = writes.some(({ kind }) => kind !== 'skip');
  const standing = Object.assign({}, files.standing, ...[...fields, ...things.comments].map(plan => plan.standing));
  const ids = idsOf(cycle, things);
  const settled = {
    ...observedState(state, standing, ids, memoriesWhile(writes, state, want)),
    approval: approval.approval,
    chosen: chosenNames(request, want, state),
    approvedShipped: approval.approvedShipped,
  };
  const observed =
    isWriting && frozen === null ? { ...settled, to: want.release.to, next: nextRelease(want) ?? state.next } : settled;
  return {
    operations: [...stateOperations(want, current, observed, writes, files.waiting !== null), ...writes],
    observed,
    isLate: files.isLate || fields.some(({ late }) => late.length > 0) || isMissing(want, state.ids, ids, current),
    isMovingLater: files.waiting !== null,
  };
}

/** A run that was overtaken by one of a later commit writes nothing. */
function planOutdated(want: Want, current: GitHubCurrent): Plan {
  const { value } = current.state;
  const reason = `the drafts already reach ${value.to.slice(0, 12)}, which is later than ${want.release.to.slice(0, 12)}`;
  return {
    operations: [stateOperation(want, current, 'skip', reason)],
    observed: value,
    isLate: false,
    isMovingLater: false,
  };
}

/** Numbers and ids of what was found. */
function idsOf({ state, pullRequest, current }: Cycle, { release, issue }: ThingsPlan): LineState['ids'] {
  const { comments } = current;
  const ids: Readonly<Record<Made, number | null>> = {
    'pull-request': pullRequest?.number ?? null,
    release: release.id,
    issue: issue.issue?.number ?? null,
    'comment.pull-request': comments['pull-request']?.id ?? null,
    'comment.issue': comments.issue?.id ?? null,
    'comment.approval': state.ids['comment.approval'] ?? comments.approval?.id ?? null,
    'comment.due': state.ids['comment.due'] ?? comments.due?.id ?? null,
  };
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null));
}

const NO_TICKS: ReadonlySet<string> = new Set();

/** The state that a plan leads to, once everything in it is done. */
function stateOperations(
  want: Want,
  current: GitHubCurrent,
  observed: LineState,
  writes: readonly Operation[],
  isMovingLater: boolean,
): readonly StateOperation[] {
  const { branch, value, isForbidden, isRestricted } = current.state;
  if (isForbidden) return [stateOperation(want, current, 'skip', `rules forbid the branch ${STATE_BRANCH}`)];
  const isWriting = writes.some(({ kind }) => kind !== 'skip');
  const done = doneState(observed, writes, want.line, {});
  const goal = formatLineState(isMovingLater ? done : withoutMoving(done));
  const isNothing = branch === null && (isRestricted || Object.keys(observed.ids).length === 0);
  const isSame = !isWriting && (isNothing || goal === formatLineState(value));
  return [
    stateOperation(
      want,
      current,
      isSame ? 'skip' : branch === null ? 'create' : 'update',
      isSame ? 'unchanged' : 'what was written, to tell it from what people write',
    ),
  ];
}

/** The state when all is done: files of the last release are out of the way. */
export function withoutMoving(state: LineState): LineState {
  return state.moving === '' ? state : { ...state, moving: '' };
}

function stateOperation(
  want: Want,
  current: GitHubCurrent,
  kind: StateOperation['kind'],
  reason: string,
): StateOperation {
  const path = want.line.statePath;
  return {
    target: 'state',
    kind,
    name: `${STATE_BRANCH}: ${path}`,
    reason,
    visibility: visibilityOf(want),
    repository: current.repository.slug,
    fields: {},
    branch: STATE_BRANCH,
    path,
  };
}

/** What is true of each text whether a run gets to writing it or not. */
function memoriesWhile(writes: readonly Operation[], state: LineState, { reconciler }: Want): LineState['memories'] {
  return Object.fromEntries(
    writes.flatMap(operation =>
      Object.entries(memoryOf(operation)).map(([key, memory]) => {
        const before = reconciler.read(state.memories[key] ?? null);
        return [key, operation.kind === 'skip' ? memory : reconciler.join(before, memory)] as const;
      }),
    ),
  );
}

/** Something on record was looked for and not found: deleted, or not shown yet. */
function isMissing(want: Want, recorded: LineState['ids'], found: LineState['ids'], current: GitHubCurrent): boolean {
  const isWanted: Readonly<Record<Made, boolean>> = {
    'pull-request': want.wantsPullRequest,
    'comment.pull-request': want.wantsPullRequest,
    issue: want.wantsChecklist,
    'comment.issue': want.wantsChecklist,
    'comment.approval': false,
    'comment.due': false,
    release: want.wantsRelease && !current.releases.some(({ id }) => id === recorded.release),
  };
  return Object.keys(recorded).some(made => isWanted[made as Made] && found[made as Made] === undefined);
}
