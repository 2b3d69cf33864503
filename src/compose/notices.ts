/** Compose: what a person should know about the release before it is sent. In: changes. Out: {@link Notice}s, each sort once. */
import type { Change, Notice } from '../model.ts';

/** More references than this make a line that nobody reads. */
const MOST_NAMED = 8;

/** Sums up what is missing; nothing here is wrong enough to stop for unless `strict` is set. */
export function noticesOf(changes: readonly Change[], commits: number): readonly Notice[] {
  const published = changes.filter(change => change.visibility === 'public');
  const unexplained = published.filter(change => change.breaking && change.migration === '' && change.benefit === null);
  return [
    ...(commits > 0 && published.length === 0
      ? [
          {
            code: 'nothing-public',
            message: `None of ${commits} ${commits === 1 ? 'commit' : 'commits'} is news for customers, so the notes are empty. If one should be, see why not: drumroll explain <sha>.`,
            where: '',
          },
        ]
      : []),
    ...(unexplained.length > 0
      ? [
          {
            code: 'breaking-unexplained',
            message: `${unexplained.length} breaking ${unexplained.length === 1 ? 'change does' : 'changes do'} not say what to do. A "BREAKING CHANGE:" footer is where a reader looks for it.`,
            where: named(unexplained),
          },
        ]
      : []),
  ];
}

function named(changes: readonly Change[]): string {
  const names = changes.map(({ id }) => id.replace(/^pr-/, '#'));
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : names.join(', ');
}
