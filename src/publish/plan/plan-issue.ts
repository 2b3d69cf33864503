/** Publish: the checklist issue. In: the checklist, what exists, what is remembered. Out: its operation. */
import type { IssueOperation, Task } from '../../model.ts';
import type { CurrentIssue, GitHubCurrent } from '../current.ts';
import { type ApprovalFacts, NOT_APPROVED } from '../letters/approval-words.ts';
import { inFolder, openTasks, withApproval, withProgress } from '../letters/checklist-progress.ts';
import { conflictOffer } from '../letters/conflict-offer.ts';
import type { Offer } from '../letters/offer.ts';
import { fileLink } from '../letters/web-links.ts';
import { issueMark } from '../line.ts';
import { visibilityOf } from '../placement.ts';
import { baseOf } from '../state/cycle.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { canonicalHash } from './canonical.ts';
import { fitted, THREAD_LIMIT } from './fit.ts';
import { mayBeLate } from './judge.ts';
import { markedWithin } from './marker.ts';
import { type BodyPlan, newBody, planBody, type SharedBody } from './plan-body.ts';
import { type FieldPlan, joinFieldPlans, planFields, reasonOf, standingIn } from './plan-fields.ts';

export interface IssuePlan {
  readonly operation: IssueOperation | null;
  readonly fields: FieldPlan | null;
  readonly issue: CurrentIssue | null;
  /** New texts that a person's edits keep out. */
  readonly offers: readonly Offer[];
  /** What is still to be done, by people whom it names. */
  readonly open: readonly Task[];
}

const NONE: IssuePlan = { operation: null, fields: null, issue: null, offers: [], open: [] };

/**
 * Its lines are kept up to date one by one, around everything that people tick, write, move and delete.
 * @param frozen Why nothing is written, where the text that it is about is approved.
 * @param approval That is noted here, as long as nothing was merged since: later changes ask for other lines.
 */
export function planIssue(
  want: Want,
  current: GitHubCurrent,
  state: LineState,
  frozen: string | null = null,
  { approval, unseen, blockedBy, isOut }: ApprovalFacts = NOT_APPROVED,
): IssuePlan {
  const checklist = want.documents.find(({ channel }) => channel === 'checklist');
  if (checklist === undefined || !want.wantsChecklist) return NONE;
  const { ids } = state;
  const [first = null] = current.issues;
  const issue = current.issues.find(({ number }) => number === ids.issue) ?? (ids.issue === undefined ? first : null);
  const operation = (
    kind: IssueOperation['kind'],
    reason: string,
    more: Partial<IssueOperation> = {},
  ): IssueOperation => ({
    target: 'issue',
    kind,
    name: issue === null ? 'checklist issue' : `checklist issue #${issue.number}`,
    reason,
    visibility: visibilityOf(want),
    repository: current.repository.slug,
    fields: {},
    against: {},
    number: issue?.number ?? null,
    memory: null,
    newConflicts: 0,
    ...more,
  });
  const skip = (reason: string): IssuePlan => ({ ...NONE, operation: operation('skip', reason), issue });
  if (!current.repository.hasIssues) return skip('issues are switched off in this repository');
  if (issue !== null && !issue.isOpen) return skip('a person closed it, so it stays closed');
  if (issue === null && ids.issue !== undefined) return skip('the one on record is gone, so a person deleted it');
  const isNoted = unseen.length === 0 && blockedBy.length === 0 && !isOut && approval?.to === want.release.to;
  const { text: whole, tasks } = inFolder(checklist, want.line.folder);
  if (frozen !== null && !isNoted) return { ...skip(frozen), open: openTasks(tasks, issue?.body ?? '') };
  const generated = isNoted && approval !== null ? withApproval(whole, approval, want.markdown) : whole;
  const sharedBody = (standing: string): SharedBody => {
    const text = withProgress(generated, tasks, standing);
    return { of: 'issue', limit: THREAD_LIMIT, write: limit => bodyOf(want, current, text, limit), hidesMarkers: true };
  };
  const title = titleOf(want);
  if (issue === null) {
    const { text, memory } = newBody(sharedBody(generated), want.reconciler);
    return { ...NONE, operation: operation('create', 'new', { fields: { title, body: text }, memory }) };
  }
  const tools = { reconciler: want.reconciler, isRecent: mayBeLate(current, want.now) };
  const plan = (shared: SharedBody): BodyPlan => planBody(shared, issue.body, state, tools);
  // Who is waited for depends on what people ticked and deleted, which shows once their edits are kept.
  const kept = plan(sharedBody(generated));
  const shared = sharedBody(kept.fields.fields.body ?? issue.body);
  const body = plan(shared);
  const fields = joinFieldPlans(planFields('issue.', { title }, { title: issue.title }, state), body.fields);
  return {
    operation: operation(
      Object.keys(fields.fields).length > 0 ? 'update' : 'skip',
      reasonOf(fields, current.state.isForbidden, changedWords(body)),
      {
        fields: fields.fields,
        against: standingIn({ title: issue.title, body: issue.body }, fields.fields),
        memory: body.memory,
        newConflicts: body.conflicts.filter(({ isNew }) => isNew).length,
      },
    ),
    fields,
    issue,
    open: openTasks(tasks, body.fields.fields.body ?? issue.body),
    offers: offersOf(body, state, () => newBody(shared, want.reconciler).text),
  };
}

/** A line without a marker that a person reworded looks like one that they deleted; both are theirs. */
function changedWords({ entries }: BodyPlan): string {
  const count = entries.filter(({ state }) => state !== 'generated').length;
  return count === 0 ? '' : `${count} ${count === 1 ? 'line' : 'lines'} changed or deleted by a person`;
}

/** All of it where it is kept whole; else what a person wrote that has other words in the source now. */
function offersOf({ fields, conflicts }: BodyPlan, { texts }: LineState, write: () => string): readonly Offer[] {
  if (conflicts.length > 0) return [conflictOffer('checklist', conflicts)];
  const text = fields.edited.includes('body') ? write() : '';
  if (text === '' || canonicalHash(text) === texts['issue.body']?.last) return [];
  return [{ name: 'checklist', text, remark: 'This checklist was edited, and there is a newer text.' }];
}

function titleOf({ release, line, launch }: Want): string {
  if (launch !== null) return `Launch of ${launch.name}: ${launch.stage.name.replaceAll('-', ' ')}`;
  const name = [release.product, release.version ?? line.id].filter(Boolean).join(' ');
  return `Release checklist: ${name}`;
}

/** The issue has a title, so the text begins below its own; GitHub counts what is ticked. */
function bodyOf(
  { line, release, wantsPullRequest }: Want,
  { repository }: GitHubCurrent,
  checklist: string,
  limit: number,
): string {
  const text = checklist.replace(/^\s*# [^\n]*\n+/, '');
  const drafts = wantsPullRequest
    ? `Drafts: [${line.folder}](${fileLink(repository.url, 'tree', line.branch, line.folder)})\n\n`
    : '';
  const left = (count: number): string =>
    `${count === 1 ? 'One more line does' : `${count} more lines do`} not fit here; \`drumroll draft --out\` writes all of them.`;
  return markedWithin(limit, issueMark(line, baseOf(release)), room => fitted(`${drafts}${text}`, room, left));
}
