/** Publish: what to write on GitHub. In: what is wanted and what exists. Out: a {@link Plan}; nothing a person wrote is replaced. */
import type { Operation, StateOperation } from '../../model.ts';
import { approvalOf, frozenWant, nextRelease, withTaken } from '../approval/plan-approval.ts';
import { planApprovalComment } from '../approval/plan-approval-comment.ts';
import { planChangelog } from '../changelog/plan-changelog.ts';
import type { GitHubCurrent } from '../current.ts';
import { withoutClosingWords } from '../letters/closing-words.ts';
import { coverLetter } from '../letters/cover-letter.ts';
import { launchLetter } from '../letters/launch-letter.ts';
import type { Offer } from '../letters/offer.ts';
import { cycleOf } from '../state/cycle.ts';
import { formatLineState, type LineState, type Made, STATE_BRANCH } from '../state/line-state.ts';
import { doneState, memoryOf, observedState } from '../state/state-steps.ts';
import type { Want } from '../want.ts';
import { ticksIn } from './boxes.ts';
import { chosenNames, withChosen } from './choose-documents.ts';
import { planComment } from './plan-comments.ts';
import { planDueComment } from './plan-due-comment.ts';
import { type FilesPlan, planFiles } from './plan-files.ts';
import { planIssue } from './plan-issue.ts';
import { planPullRequest } from './plan-pull-request.ts';
import { planRelease } from './plan-release.ts';
import { visibilityOf } from './visibility-of.ts';

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
  const { value } = found.state;
  if (found.isOutdated) {
    const reason = `the drafts already reach ${value.to.slice(0, 12)}, which is later than ${request.release.to.slice(0, 12)}`;
    return {
      operations: [stateOperation(request, found, 'skip', reason)],
      observed: value,
      isLate: false,
      isMovingLater: false,
    };
  }
  const { state, pullRequest, current } = cycleOf(request, found);
  const before = approvalOf(withChosen(request, state, NO_TICKS), current, state, pullRequest);
  const { frozen } = before;
  // What is asked for after the approval waits with everything else.
  const want = withChosen(request, state, frozen === null ? ticksIn(pullRequest?.body ?? '') : NO_TICKS);
  const files = planFiles(want, current, state, pullRequest, { approved: frozen, isAsked: before.isTaking });
  const approval = before.isTaking ? withTaken(before, want, files) : before;
  const letter = withoutClosingWords(
    want.launch === null
      ? coverLetter(want, files.files, current.repository.url, { waiting: files.waiting, approval })
      : launchLetter(want, want.launch, files.files, current.repository.url, { waiting: files.waiting, approval }),
  );
  const pull = planPullRequest(want, current, state, pullRequest, files, letter);
  const notes = files.files.find(({ document }) => document.name === 'notes') ?? notesAlone(want);
  // The text that stands there is the last release's, until it may be moved.
  const resting = state.moving !== '' && files.waiting !== null ? `waits until ${files.waiting.until}` : null;
  const release = planRelease(
    frozen === null ? want : frozenWant(want, state),
    current,
    state,
    pullRequest,
    notes,
    resting,
  );
  const issue = planIssue(want, current, state, frozen ?? resting, approval);
  const edits = [pull.fields, release.fields, issue.fields].map(fields => fields?.edited ?? []);
  const comments = [
    planComment(want, current, state, {
      on: 'pull-request',
      // Nothing is reconciled while the text is approved, so nothing is known to be settled.
      isThere: pullRequest?.state === 'open' && frozen === null,
      questions: files.questions,
      offers: [...files.offers, ...(current.state.isForbidden ? [] : projectionOffers(edits[0] ?? [], edits[1] ?? []))],
    }),
    planComment(want, current, state, {
      on: 'issue',
      isThere: issue.issue?.isOpen === true && frozen === null,
      questions: [],
      offers: issue.offers,
    }),
  ].filter(plan => plan !== null);
  const told = planApprovalComment(want, current, state, approval);
  const due = planDueComment(want, current, state, issue);
  const isResting =
    frozen !== null || files.waiting !== null || pullRequest?.state === 'closed' || pullRequest?.state === 'merged';
  const changelog = planChangelog(want, current, state, notes, isResting);
  const writes = [
    ...files.operations,
    ...(changelog === null ? [] : [changelog]),
    ...(pull.operation === null ? [] : [pull.operation]),
    ...release.operations,
    ...(issue.operation === null ? [] : [issue.operation]),
    ...comments.map(({ operation }) => operation),
    ...(told === null ? [] : [told]),
    ...(due === null ? [] : [due]),
  ];
  const isWriting = writes.some(({ kind }) => kind !== 'skip');
  const standing = Object.assign(
    {},
    files.standing,
    ...[pull.fields, release.fields, issue.fields].map(fields => fields?.standing ?? {}),
    ...comments.map(comment => comment.standing),
  );
  const ids = foundIds({
    'pull-request': pullRequest?.number ?? null,
    release: release.id,
    issue: issue.issue?.number ?? null,
    'comment.pull-request': current.comments['pull-request']?.id ?? null,
    'comment.issue': current.comments.issue?.id ?? null,
    'comment.approval': state.ids['comment.approval'] ?? current.comments.approval?.id ?? null,
    'comment.due': state.ids['comment.due'] ?? current.comments.due?.id ?? null,
  });
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
    isLate:
      files.isLate ||
      [pull.fields, release.fields, issue.fields].some(fields => (fields?.late ?? []).length > 0) ||
      isMissing(want, state.ids, ids, current),
    isMovingLater: files.waiting !== null,
  };
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

/** Where no files are drafted, the release shows the notes as they were generated. */
function notesAlone({ documents, wantsPullRequest }: Want): FilesPlan['files'][number] | null {
  const notes = wantsPullRequest ? undefined : documents.find(({ name }) => name === 'notes');
  return notes === undefined ? null : { document: notes, text: notes.text, isEdited: false, kept: '' };
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

/** Descriptions and release bodies show what the files say: there is no second text to offer, only a place to edit. */
function projectionOffers(pullRequest: readonly string[], release: readonly string[]): readonly Offer[] {
  const remark = (name: string): Offer => ({
    name,
    text: null,
    remark: `The ${name} was edited, so it no longer follows the files. What is written there stays; edit the files instead.`,
  });
  return [
    ...(pullRequest.includes('body') ? [remark('cover letter of this pull request')] : []),
    ...(release.includes('body') ? [remark('text of the draft release')] : []),
  ];
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

function foundIds(ids: Readonly<Record<Made, number | null>>): LineState['ids'] {
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null));
}
