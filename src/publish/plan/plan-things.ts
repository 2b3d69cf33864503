/** Publish: all that a line has on GitHub beside its files. In: what is wanted and what exists, its approval, the files as they will stand. Out: a plan for each thing. */
import type { CommentOperation, DraftsFileOperation, Operation } from '../../model.ts';
import { frozenWant } from '../approval/plan-approval.ts';
import { planApprovalComment } from '../approval/plan-approval-comment.ts';
import { planChangelog } from '../changelog/plan-changelog.ts';
import type { ApprovalFacts } from '../letters/approval-words.ts';
import { withoutClosingWords } from '../letters/closing-words.ts';
import { coverLetter } from '../letters/cover-letter.ts';
import { launchLetter } from '../letters/launch-letter.ts';
import type { Offer } from '../letters/offer.ts';
import type { Cycle } from '../state/cycle.ts';
import type { Want } from '../want.ts';
import { type CommentPlan, planComment } from './plan-comments.ts';
import { planDueComment } from './plan-due-comment.ts';
import type { FieldPlan } from './plan-fields.ts';
import type { FilesPlan } from './plan-files.ts';
import { type IssuePlan, planIssue } from './plan-issue.ts';
import { planPullRequest } from './plan-pull-request.ts';
import { planRelease, type ReleasePlan } from './plan-release.ts';

export interface ThingsPlan {
  readonly changelog: DraftsFileOperation | null;
  readonly pull: ReturnType<typeof planPullRequest>;
  readonly release: ReleasePlan;
  readonly issue: IssuePlan;
  /** One on the pull request and one on the checklist, as long as there is something to say. */
  readonly comments: readonly CommentPlan[];
  /** What is told once: that the text is approved, and that the day has come. */
  readonly messages: readonly CommentOperation[];
}

/** @param frozen Why nothing is written, where the text is approved. */
export function planThings(
  want: Want,
  { state, pullRequest, current }: Cycle,
  { approval, frozen }: { readonly approval: ApprovalFacts; readonly frozen: string | null },
  files: FilesPlan,
): ThingsPlan {
  const facts = { waiting: files.waiting, approval };
  const letter = withoutClosingWords(
    want.launch === null
      ? coverLetter(want, files.files, current.repository.url, facts)
      : launchLetter(want, want.launch, files.files, current.repository.url, facts),
  );
  const pull = planPullRequest(want, current, state, pullRequest, files, letter);
  const notes = files.files.find(({ document }) => document.name === 'notes') ?? notesAlone(want);
  // The text that stands there is the last release's, until it may be moved.
  const resting = state.moving !== '' && files.waiting !== null ? `waits until ${files.waiting.until}` : null;
  const released = frozen === null ? want : frozenWant(want, state);
  const release = planRelease(released, current, state, pullRequest, notes, resting);
  const issue = planIssue(want, current, state, frozen ?? resting, approval);
  const projections = current.state.isForbidden ? [] : projectionOffers(pull.fields, release.fields);
  const comments = [
    planComment(want, current, state, {
      on: 'pull-request',
      // Nothing is reconciled while the text is approved, so nothing is known to be settled.
      isThere: pullRequest?.state === 'open' && frozen === null,
      questions: files.questions,
      offers: [...files.offers, ...projections],
    }),
    planComment(want, current, state, {
      on: 'issue',
      isThere: issue.issue?.isOpen === true && frozen === null,
      questions: [],
      offers: issue.offers,
    }),
  ].filter(plan => plan !== null);
  const isOver = pullRequest?.state === 'closed' || pullRequest?.state === 'merged';
  return {
    changelog: planChangelog(want, current, state, notes, frozen !== null || files.waiting !== null || isOver),
    pull,
    release,
    issue,
    comments,
    messages: [planApprovalComment(want, current, state, approval), planDueComment(want, current, state, issue)].filter(
      message => message !== null,
    ),
  };
}

/** In the order in which they are carried out. */
export function operationsOf({
  changelog,
  pull,
  release,
  issue,
  comments,
  messages,
}: ThingsPlan): readonly Operation[] {
  return [
    ...(changelog === null ? [] : [changelog]),
    ...(pull.operation === null ? [] : [pull.operation]),
    ...release.operations,
    ...(issue.operation === null ? [] : [issue.operation]),
    ...comments.map(({ operation }) => operation),
    ...messages,
  ];
}

/** Of those that have fields of their own. */
export function fieldPlansOf({ pull, release, issue }: ThingsPlan): readonly FieldPlan[] {
  return [pull.fields, release.fields, issue.fields].filter(fields => fields !== null);
}

/** Where no files are drafted, the release shows the notes as they were generated. */
function notesAlone({ documents, wantsPullRequest }: Want): FilesPlan['files'][number] | null {
  const notes = wantsPullRequest ? undefined : documents.find(({ name }) => name === 'notes');
  return notes === undefined ? null : { document: notes, text: notes.text, isEdited: false, kept: '' };
}

/** Descriptions and release bodies show what the files say: there is no second text to offer, only a place to edit. */
function projectionOffers(pull: FieldPlan, release: FieldPlan | null): readonly Offer[] {
  const remark = (name: string): Offer => ({
    name,
    text: null,
    remark: `The ${name} was edited, so it no longer follows the files. What is written there stays; edit the files instead.`,
  });
  return [
    ...(pull.edited.includes('body') ? [remark('cover letter of this pull request')] : []),
    ...(release?.edited.includes('body') === true ? [remark('text of the draft release')] : []),
  ];
}
