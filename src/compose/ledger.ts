/** Compose: the fate of every commit and pull request. In: what became of each. Out: {@link LedgerEntry}s, proven complete. */
import { fail } from '../errors.ts';
import type { Change, LedgerEntry, PullRequest, Sha } from '../model.ts';
import { type Exclusion, exclude, type FOLDS } from './fate-rules.ts';
import { LAUNCH_ID } from './tell-launches.ts';
import type { Unit } from './units.ts';

/** Everything the ledger is made from. */
export interface LedgerFacts {
  readonly units: readonly Unit[];
  readonly changes: readonly Change[];
  /** By commit: what is in no change, and why. */
  readonly excluded: ReadonlyMap<Sha, Exclusion>;
  /** What GitHub knows; one that owns no commit of the range brought others' only. */
  readonly requests: readonly PullRequest[];
  /** An independent list of the range's commits. */
  readonly revisions: readonly Sha[];
}

/**
 * Writes one entry a commit in the order of history, then one a pull request.
 * @throws `E_LEDGER_MISMATCH` when its commits are not exactly the range's.
 */
export function buildLedger(facts: LedgerFacts): readonly LedgerEntry[] {
  const { commits, pullRequests } = writeEntries(facts);
  prove(commits, facts.revisions);
  return [...commits, ...pullRequests];
}

function writeEntries({
  units,
  changes,
  excluded,
  requests,
}: LedgerFacts): Readonly<Record<'commits' | 'pullRequests', readonly LedgerEntry[]>> {
  const changeOf = new Map<Sha, Change>();
  for (const change of changes) for (const sha of change.commits) changeOf.set(sha, change);
  const inclusionOf = inclusions();
  const commits: LedgerEntry[] = [];
  const pullRequests: LedgerEntry[] = [];
  for (const unit of units) {
    for (const { commit } of unit.commits) {
      const entry = entryOf('commit', commit.sha, commit.sha, unit);
      // A commit without a fate gets no entry, and so the proof below finds it.
      if (entry !== null) commits.push(entry);
    }
    if (unit.pullRequest === null) continue;
    const entry = entryOf('pull-request', String(unit.pullRequest), unit.primary.commit.sha, unit);
    if (entry !== null) pullRequests.push(entry);
  }
  for (const { number, commits: own } of requests)
    if (own.length === 0)
      pullRequests.push({
        kind: 'pull-request',
        id: String(number),
        fate: 'excluded',
        ...exclude('promotion'),
        change: null,
      });
  return { commits, pullRequests };

  function entryOf(kind: LedgerEntry['kind'], id: string, sha: Sha, unit: Unit): LedgerEntry | null {
    const change = changeOf.get(sha);
    if (change !== undefined && change.commits[0] === sha)
      return { kind, id, fate: 'included', rule: change.rule, reason: inclusionOf(change), change: change.id };
    const exclusion = excluded.get(sha);
    if (exclusion !== undefined)
      return { kind, id, fate: 'excluded', rule: exclusion.rule, reason: exclusion.reason, change: null };
    if (change === undefined) return null;
    const reason = `Part of ${change.id}: ${change.title}`;
    return { kind, id, fate: 'folded', rule: foldRule(change, unit), reason, change: change.id };
  }
}

function foldRule(change: Change, unit: Unit): keyof typeof FOLDS {
  if (unit.primary.commit.sha === change.commits[0]) return 'fold.pull-request';
  if (change.id.startsWith(LAUNCH_ID)) return 'fold.launch';
  return change.dependency === null ? 'fold.copy' : 'fold.dependency';
}

/** Makes a function that says why a change is included; few reasons stand for many thousands of changes, and each is kept once. */
function inclusions(): (change: Change) => string {
  const known = {
    public: new Map<string, string>(),
    unsure: new Map<string, string>(),
    internal: new Map<string, string>(),
  };
  return ({ visibility, unsure, reason }) => {
    const kind = visibility === 'public' ? 'public' : unsure ? 'unsure' : 'internal';
    const sentence = known[kind].get(reason) ?? `${INCLUDED[kind]}: ${reason}.`;
    known[kind].set(reason, sentence);
    return sentence;
  };
}

const INCLUDED = {
  public: 'In the customer notes',
  unsure: 'Left out of the customer notes unless you move it in',
  internal: 'Internal',
};

function prove(entries: readonly LedgerEntry[], revisions: readonly Sha[]): void {
  const missing = new Set(revisions);
  // A commit that is listed twice is extra the second time.
  const extra = entries.filter(({ id }) => !missing.delete(id)).map(({ id }) => id);
  if (missing.size > 0 || extra.length > 0) throw fail('E_LEDGER_MISMATCH', { missing: [...missing], extra });
}
