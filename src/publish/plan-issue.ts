/** Publish: the checklist issue. In: the checklist, what exists, what is remembered. Out: its operation. */
import type { IssueOperation } from '../model.ts';
import { canonicalHash } from './canonical.ts';
import type { CurrentIssue, GitHubCurrent } from './current.ts';
import { baseOf } from './cycle.ts';
import { fitted, THREAD_LIMIT } from './fit.ts';
import { issueMark } from './line.ts';
import type { LineState } from './line-state.ts';
import { markedWithin } from './marker.ts';
import { type FieldPlan, type Fields, planFields, reasonOf } from './plan-fields.ts';
import { visibilityOf } from './plan-files.ts';
import type { Want } from './want.ts';
import { fileLink } from './web-links.ts';

export interface IssuePlan {
  readonly operation: IssueOperation | null;
  readonly fields: FieldPlan | null;
  readonly issue: CurrentIssue | null;
  /** The new text that a person's edit keeps out. */
  readonly offer: string | null;
}

const NONE: IssuePlan = { operation: null, fields: null, issue: null, offer: null };

export function planIssue(want: Want, current: GitHubCurrent, state: LineState): IssuePlan {
  const checklist = want.documents.find(({ channel }) => channel === 'checklist');
  if (checklist === undefined || !want.wantsChecklist) return NONE;
  const { ids, texts } = state;
  const [first = null] = current.issues;
  const issue = current.issues.find(({ number }) => number === ids.issue) ?? (ids.issue === undefined ? first : null);
  const operation = (kind: IssueOperation['kind'], reason: string, fields: Fields = {}): IssueOperation => ({
    target: 'issue',
    kind,
    name: issue === null ? 'checklist issue' : `checklist issue #${issue.number}`,
    reason,
    visibility: visibilityOf(want),
    repository: current.repository.slug,
    fields,
    number: issue?.number ?? null,
  });
  const skip = (reason: string): IssuePlan => ({ ...NONE, operation: operation('skip', reason), issue });
  if (!current.repository.hasIssues) return skip('issues are switched off in this repository');
  if (issue !== null && !issue.isOpen) return skip('a person closed it, so it stays closed');
  if (issue === null && ids.issue !== undefined) return skip('the one on record is gone, so a person deleted it');
  const wanted = { title: titleOf(want), body: bodyOf(want, current, checklist.text) };
  if (issue === null) return { ...NONE, operation: operation('create', 'new', wanted) };
  const fields = planFields('issue.', wanted, { title: issue.title, body: issue.body }, state);
  const isUpdate = Object.keys(fields.fields).length > 0;
  return {
    operation: operation(
      isUpdate ? 'update' : 'skip',
      reasonOf(fields, current.state.isForbidden),
      isUpdate ? fields.fields : {},
    ),
    fields,
    issue,
    offer:
      fields.edited.includes('body') && canonicalHash(wanted.body) !== texts['issue.body']?.last ? wanted.body : null,
  };
}

function titleOf({ release, line }: Want): string {
  const name = [release.product, release.version ?? line.id].filter(Boolean).join(' ');
  return `Release checklist: ${name}`;
}

/** The issue has a title, so the text begins below its own; GitHub counts what is ticked. */
function bodyOf({ line, release, wantsPullRequest }: Want, { repository }: GitHubCurrent, checklist: string): string {
  const text = checklist.replace(/^\s*# [^\n]*\n+/, '').replaceAll('releases/next/', `${line.folder}/`);
  const drafts = wantsPullRequest
    ? `Drafts: [${line.folder}](${fileLink(repository.url, 'tree', line.branch, line.folder)})\n\n`
    : '';
  const left = (count: number): string =>
    `${count} more lines do not fit here; \`drumroll draft --out\` writes all of them.`;
  return markedWithin(THREAD_LIMIT, issueMark(line, baseOf(release)), room => fitted(`${drafts}${text}`, room, left));
}
