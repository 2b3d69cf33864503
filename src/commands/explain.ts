/** Commands: `explain`. In: a release and a commit or pull request. Out: in a sentence, where it appears or why not. */
import { visibleLine } from '../errors/wording.ts';
import { fail } from '../errors.ts';
import type { Change, LedgerEntry, Release } from '../model.ts';

/**
 * Answers from the ledger.
 * @param what A full or abbreviated commit id (4 digits or more), `#12` or `12`.
 * @throws `E_EXPLAIN_NOTHING` when the range holds no such commit or pull request.
 */
export function explain(release: Release, what: string): string {
  const entry = find(release.ledger, what);
  if (entry === undefined)
    throw fail('E_EXPLAIN_NOTHING', {
      what,
      from: release.previousTag ?? release.from ?? 'the first commit',
      to: release.tag ?? release.to.slice(0, 12),
    });
  const change = release.changes.find(({ id }) => id === entry.change);
  const subject = entry.kind === 'commit' ? `Commit ${entry.id.slice(0, 12)}` : `Pull request #${entry.id}`;
  // Titles and ids come from messages that anyone may have written, and this goes to a terminal or a log.
  return visibleLine(
    change === undefined
      ? `${subject} is in no text. ${entry.reason} (${entry.rule})`
      : `${subject} ${placeOf(entry, change)}`,
  );
}

function find(ledger: readonly LedgerEntry[], what: string): LedgerEntry | undefined {
  const number = /^#?(\d+)$/.exec(what)?.[1];
  const pullRequest = ledger.find(({ kind, id }) => kind === 'pull-request' && id === number);
  if (pullRequest !== undefined || what.startsWith('#')) return pullRequest;
  const prefix = what.toLowerCase();
  return /^[0-9a-f]{4,64}$/.test(prefix)
    ? ledger.find(({ kind, id }) => kind === 'commit' && id.startsWith(prefix))
    : undefined;
}

function placeOf({ fate }: LedgerEntry, change: Change): string {
  const part = fate === 'folded' ? 'is part of' : 'is';
  const where =
    change.visibility === 'public'
      ? 'which is in the customer notes and in the internal changelog'
      : change.unsure
        ? 'which is in the internal changelog only, and left out of the customer notes unless you move it in'
        : 'which is in the internal changelog only';
  return `${part} ${change.id} "${change.title}" (${change.category}), ${where}: ${change.reason} (${change.rule}).`;
}
