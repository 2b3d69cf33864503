/** Compose: fixes of what nobody had yet. In: changes and their units. Out: changes; such fixes are internal. */
import type { Change, ClassifiedCommit, Sha } from '../model.ts';
import { OVERRULINGS } from './fate-rules.ts';
import type { Unit } from './units.ts';

/** Words before a number that say what a fix repairs: "follow-up to #12", "regression from #12". */
const REPAIRS =
  /\b(?:follow[- ]?ups? (?:to|on|of|for|from)|introduced (?:in|by|with)|regress(?:ion|ed)? (?:in|from|of|since|by|introduced in)|broken (?:in|by|since)|caused by) (?:PR |pull request )?#(\d{1,9})\b/gi;

/** A body is searched up to this length: the rest of a very long one tells nothing about what it repairs. */
const LONGEST_BODY = 4000;

/**
 * Turns public fixes internal when they repair a change of the same range: customers never had that problem. The evidence
 * is a `Fixes: <sha>` trailer (https://docs.kernel.org/process/submitting-patches.html) or a phrase that names the pull
 * request.
 */
export function hideUnreleasedFixes(changes: readonly Change[], units: readonly Unit[]): readonly Change[] {
  const ids = new Set(changes.flatMap(change => change.pullRequests.map(({ number }) => number)));
  const shas = new Set(changes.flatMap(change => change.commits));
  const primaries = new Map(units.map(unit => [unit.primary.commit.sha, unit.primary]));
  return changes.map(change => {
    const primary = primaries.get(change.commits[0] ?? '');
    if (primary === undefined || change.category !== 'fix' || change.visibility !== 'public') return change;
    const own = new Set(change.pullRequests.map(({ number }) => number));
    const isRepair = repairsCommit(primary, shas) || repairsPullRequest(primary, ids, own);
    return isRepair
      ? {
          ...change,
          visibility: 'internal',
          rule: 'same-range-fix',
          reason: OVERRULINGS['same-range-fix'],
        }
      : change;
  });
}

function repairsCommit({ trailers }: ClassifiedCommit, shas: ReadonlySet<Sha>): boolean {
  return trailers.some(({ token, value }) => {
    const named = token.toLowerCase() === 'fixes' ? /^[0-9a-f]{7,40}\b/.exec(value)?.[0] : undefined;
    return named !== undefined && [...shas].some(sha => sha.startsWith(named));
  });
}

function repairsPullRequest(primary: ClassifiedCommit, ids: ReadonlySet<number>, own: ReadonlySet<number>): boolean {
  const text = `${primary.subject}\n${primary.body.slice(0, LONGEST_BODY)}`;
  for (const [, number = ''] of text.matchAll(REPAIRS))
    if (ids.has(Number(number)) && !own.has(Number(number))) return true;
  return false;
}
