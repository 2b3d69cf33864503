/** Publish: what became of what was merged. In: a release. Out: sums in words for the cover letter. */
import { type Change, HOLDS, type Release } from '../../model.ts';

/** The fates that readers ask about; a pull request that brought several changes has the first that any of them has. */
const FATES = ['shown', 'held', 'unsure', 'internal'] as const;
type Fate = (typeof FATES)[number];

export interface FateSums {
  /** What is counted: pull requests where everything came in one, else changes. */
  readonly noun: 'pull request' | 'change';
  readonly total: number;
  readonly counts: Readonly<Record<Fate, number>>;
  /** Pull requests of which nothing is left, such as those that were reverted. */
  readonly gone: number;
}

export function fateSums({ changes, ledger }: Pick<Release, 'changes' | 'ledger'>): FateSums {
  const isMergedAll = changes.length > 0 && changes.every(({ pullRequests }) => pullRequests.length > 0);
  const fates = new Map<string, Fate>();
  for (const change of changes) {
    const keys = isMergedAll
      ? change.pullRequests.map(({ number, repository }) => `${repository}#${number}`)
      : [change.id];
    for (const key of keys) fates.set(key, firstOf(fates.get(key), fateOf(change)));
  }
  const count = (fate: Fate): number => [...fates.values()].filter(one => one === fate).length;
  const gone = ledger.filter(({ kind, fate }) => kind === 'pull-request' && fate === 'excluded').length;
  return {
    noun: isMergedAll ? 'pull request' : 'change',
    total: fates.size + (isMergedAll ? gone : 0),
    counts: { shown: count('shown'), held: count('held'), unsure: count('unsure'), internal: count('internal') },
    gone: isMergedAll ? gone : 0,
  };
}

function fateOf({ visibility, unsure, rule }: Change): Fate {
  if (visibility === 'public') return 'shown';
  if (HOLDS.has(rule)) return 'held';
  return unsure ? 'unsure' : 'internal';
}

function firstOf(one: Fate | undefined, other: Fate): Fate {
  return one === undefined || FATES.indexOf(other) < FATES.indexOf(one) ? other : one;
}
