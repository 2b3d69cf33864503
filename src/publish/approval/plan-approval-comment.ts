/** Publish: telling whoever takes the next step, once, that the text is approved. In: who approves, whom to tell. Out: an operation; null where there is nothing to tell or nobody. */
import type { CommentOperation } from '../../model.ts';
import type { GitHubCurrent } from '../current.ts';
import { codeSpan } from '../letters/code-span.ts';
import type { Line } from '../line.ts';
import { visibilityOf } from '../placement.ts';
import { marked } from '../plan/marker.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import type { Standing } from './settle.ts';

/** What its marker says. */
export function approvalMark({ mark }: Line): string {
  return `${mark} approval`;
}

/** Of GitHub: letters, digits and single hyphens, 39 at most. */
export const LOGIN = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/i;

/**
 * Only whom the configuration, or the plan of a launch, names by login hears of it, and only once a release or stage: everything else
 * stands in the cover letter.
 */
export function planApprovalComment(
  { line, owners, launch, markdown }: Pick<Want, 'line' | 'owners' | 'launch' | 'markdown'>,
  { repository, comments }: Pick<GitHubCurrent, 'repository' | 'comments'>,
  { ids, next }: Pick<LineState, 'ids' | 'next'>,
  { approval, unseen, blockedBy }: Standing,
): CommentOperation | null {
  const login = LOGIN.exec(owners.release ?? '')?.[1];
  const isApproved = approval !== null && unseen.length === 0 && blockedBy.length === 0;
  if (login === undefined || !isApproved) return null;
  if (ids['comment.approval'] !== undefined || ids['pull-request'] === undefined) return null;
  const by = approval.by.map(one => markdown(one.login)).join(' and ');
  const words =
    launch !== null
      ? `the texts of ${markdown(`${launch.name}, ${launch.stage.name.replaceAll('-', ' ')},`)} are approved by ${by}. What the stage still needs says ${codeSpan(`drumroll launch show ${launch.slug}`)}.`
      : next !== null
        ? `the notes for ${codeSpan(next.tag)} are approved by ${by}. To publish them, push that tag or run **Publish notes**.`
        : null;
  if (words === null) return null;
  const found = comments.approval ?? null;
  return {
    target: 'comment',
    kind: found === null ? 'create' : 'skip',
    name: 'comment for the release manager',
    reason: found === null ? 'approved' : 'unchanged',
    visibility: visibilityOf(repository),
    repository: repository.slug,
    fields: found === null ? { body: marked(`@${login}: ${words}`, approvalMark(line)) } : {},
    against: {},
    on: 'approval',
    id: found?.id ?? null,
  };
}
