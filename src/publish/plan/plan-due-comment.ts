/** Publish: telling people, once, that the release's day has come. In: the day, what the checklist still waits for. Out: an operation; null on any other day, and where nobody is waited for. */
import { waitingFor } from '../../markdown/waiting-for.ts';
import type { CommentOperation } from '../../model.ts';
import { LOGIN } from '../approval/plan-approval-comment.ts';
import type { GitHubCurrent } from '../current.ts';
import type { Line } from '../line.ts';
import { visibilityOf } from '../placement.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { marked } from './marker.ts';
import type { IssuePlan } from './plan-issue.ts';

/** What its marker says. */
export function dueMark({ mark }: Line): string {
  return `${mark} due`;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * From the day before it is due to the end of that day: what is long overdue was put off, and nagging helps nobody. Only whom the
 * configuration names by login is called; authors are named.
 */
export function planDueComment(
  { line, owners, release, now }: Pick<Want, 'line' | 'owners' | 'release' | 'now'>,
  { repository, comments }: Pick<GitHubCurrent, 'repository' | 'comments'>,
  { ids }: Pick<LineState, 'ids'>,
  { issue, open }: Pick<IssuePlan, 'issue' | 'open'>,
): CommentOperation | null {
  if (release.due === undefined || issue === null || ids['comment.due'] !== undefined) return null;
  const ahead = Date.parse(`${release.due}T00:00:00Z`) - now;
  const tasks = open.filter(({ who, day }) => who !== '' && day !== '');
  const [first] = tasks;
  if (!(ahead <= DAY_MS && ahead > -DAY_MS) || first === undefined) return null;
  const called = new Set(Object.values(owners).flatMap(owner => LOGIN.exec(owner ?? '')?.[1] ?? []));
  const named = tasks.map(task => {
    const login = task.who.replace(/^`?@|`$/g, '');
    return { ...task, who: called.has(login) ? `@${login}` : task.who };
  });
  const text = `Due ${first.day}: ${waitingFor(named)}`;
  const found = comments.due ?? null;
  return {
    target: 'comment',
    kind: found === null ? 'create' : 'skip',
    name: 'comment on what is due',
    reason: found === null ? `due ${first.day}` : 'unchanged',
    visibility: visibilityOf(repository),
    repository: repository.slug,
    fields: found === null ? { body: marked(text, dueMark(line)) } : {},
    against: {},
    on: 'due',
    id: found?.id ?? null,
  };
}
