/** Publish: the one comment on the pull request and on the issue. In: what a person's edits keep out. Out: operations; none while there is nothing to say. */
import type { CommentOperation } from '../../model.ts';
import type { CurrentComment, GitHubCurrent } from '../current.ts';
import { commentText } from '../letters/comment-text.ts';
import type { Offer } from '../letters/offer.ts';
import type { Question } from '../letters/question.ts';
import { visibilityOf } from '../placement.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { withoutTicks } from './boxes.ts';
import { THREAD_LIMIT } from './fit.ts';
import { markedWithin } from './marker.ts';
import { planFields, reasonOf } from './plan-fields.ts';

/** What there is to say in one place, and whether that place is there. */
export interface Occasion {
  readonly on: 'pull-request' | 'issue';
  readonly isThere: boolean;
  readonly questions: readonly Question[];
  readonly offers: readonly Offer[];
}

export interface CommentPlan {
  readonly operation: CommentOperation;
  readonly standing: Readonly<Record<string, string>>;
}

/** Created when there is something to say, then kept up to date, and taken away when it is settled and nobody edited it. */
export function planComment(
  want: Want,
  current: GitHubCurrent,
  state: LineState,
  { on, isThere, questions, offers }: Occasion,
): CommentPlan | null {
  const comment: CurrentComment | null = current.comments[on] ?? null;
  const key = `comment.${on}.`;
  const isSettled = offers.length === 0 && questions.length === 0;
  if (!isThere || (isSettled && comment === null)) return null;
  const plan = (
    kind: CommentOperation['kind'],
    reason: string,
    fields: CommentOperation['fields'] = {},
    standing: CommentPlan['standing'] = {},
  ): CommentPlan => ({
    operation: {
      target: 'comment',
      kind,
      name: `comment on the ${on === 'issue' ? 'checklist issue' : 'pull request'}`,
      reason,
      visibility: visibilityOf(want),
      repository: current.repository.slug,
      fields,
      against: comment === null || kind === 'skip' ? {} : { body: comment.body },
      on,
      id: comment?.id ?? null,
    },
    standing,
  });
  const body = markedWithin(THREAD_LIMIT, want.line.mark, room =>
    commentText(questions, offers, room, current.state.isForbidden),
  );
  if (comment === null) {
    if (state.ids[`comment.${on}`] !== undefined) return plan('skip', 'a person deleted it, so it stays deleted');
    return plan('create', 'a person’s edit keeps a new text out', { body });
  }
  // What a person ticked is their answer, not an edit; ticks that are not carried out yet stand in both.
  const compared = { wanted: { body: withoutTicks(body) }, now: { body: withoutTicks(comment.body) } };
  const { fields: changed, standing, ...others } = planFields(key, compared.wanted, compared.now, state);
  const fields = 'body' in changed ? { body } : {};
  const isOurs = others.edited.length === 0 && others.late.length === 0;
  if (isSettled)
    return isOurs
      ? plan('delete', 'everything in it is settled', {}, standing)
      : plan('skip', 'settled, but a person edited it, so it is kept', {}, standing);
  const isUpdate = Object.keys(fields).length > 0;
  return plan(
    isUpdate ? 'update' : 'skip',
    reasonOf({ fields, standing, ...others }, current.state.isForbidden),
    fields,
    standing,
  );
}
