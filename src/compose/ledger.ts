/** Compose: the fate of every commit and pull request. In: what became of each. Out: {@link LedgerEntry}s, proven complete. */
import { fail } from '../errors.ts';
import type { Change, LedgerEntry, Sha } from '../model.ts';
import type { Exclusion, FOLDS } from './fate-rules.ts';
import type { Unit } from './units.ts';

/** Everything the ledger is made from. */
export interface LedgerFacts {
  readonly units: readonly Unit[];
  readonly changes: readonly Change[];
  /** By commit: what is in no change, and why. */
  readonly excluded: ReadonlyMap<Sha, Exclusion>;
  /** An independent list of the range's commits. */
  readonly revisions: readonly Sha[];
}

type Fate = Pick<LedgerEntry, 'fate' | 'rule' | 'reason' | 'change'>;

/**
 * Writes one entry a commit in the order of history, then one a pull request.
 * @throws `E_LEDGER_MISMATCH` when its commits are not exactly the range's.
 */
export function buildLedger({ units, changes, excluded, revisions }: LedgerFacts): readonly LedgerEntry[] {
  const changeOf = new Map<Sha, Change>();
  for (const change of changes) for (const sha of change.commits) changeOf.set(sha, change);
  const commits: LedgerEntry[] = [];
  const pullRequests: LedgerEntry[] = [];
  for (const unit of units) {
    for (const { commit } of unit.commits) {
      const fate = fateOf(commit.sha, unit);
      // A commit without a fate gets no entry, and so the proof below finds it.
      if (fate !== null) commits.push({ kind: 'commit', id: commit.sha, ...fate });
    }
    const fate = unit.pullRequest === null ? null : fateOf(unit.primary.commit.sha, unit);
    if (fate !== null) pullRequests.push({ kind: 'pull-request', id: String(unit.pullRequest), ...fate });
  }
  prove(commits, revisions);
  return [...commits, ...pullRequests];

  function fateOf(sha: Sha, unit: Unit): Fate | null {
    const exclusion = excluded.get(sha);
    if (exclusion !== undefined) return { fate: 'excluded', ...exclusion, change: null };
    const change = changeOf.get(sha);
    if (change === undefined) return null;
    return change.commits[0] === sha
      ? { fate: 'included', rule: change.rule, reason: inclusion(change), change: change.id }
      : {
          fate: 'folded',
          rule: foldRule(change, unit),
          reason: `Part of ${change.id}: ${change.title}`,
          change: change.id,
        };
  }
}

function foldRule(change: Change, unit: Unit): keyof typeof FOLDS {
  if (unit.primary.commit.sha === change.commits[0]) return 'fold.pull-request';
  return change.dependency === null ? 'fold.copy' : 'fold.dependency';
}

function inclusion({ visibility, unsure, reason }: Change): string {
  if (visibility === 'public') return `In the customer notes: ${reason}.`;
  return unsure ? `Left out of the customer notes unless you move it in: ${reason}.` : `Internal: ${reason}.`;
}

function prove(entries: readonly LedgerEntry[], revisions: readonly Sha[]): void {
  const listed = new Set(entries.map(({ id }) => id));
  const expected = new Set(revisions);
  const missing = revisions.filter(sha => !listed.has(sha));
  const extra = [...listed].filter(id => !expected.has(id));
  if (missing.length > 0 || extra.length > 0 || listed.size !== entries.length)
    throw fail('E_LEDGER_MISMATCH', { missing, extra });
}
