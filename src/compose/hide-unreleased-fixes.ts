/** Compose: fixes of what nobody had yet. In: units and their changes, place by place. Out: changes; such fixes are internal. */
import type { Change, ClassifiedCommit, Sha } from '../model.ts';
import { OVERRULINGS } from './fate-rules.ts';
import type { Unit } from './units.ts';

/** Words before a number that say what a fix repairs: "follow-up to #12", "regression from #12". */
const REPAIRS =
  /\b(?:follow[- ]?ups? (?:to|on|of|for|from)|introduced (?:in|by|with)|regress(?:ion|ed)? (?:in|from|of|since|by|introduced in)|broken (?:in|by|since)|caused by) (?:PR |pull request )?#(\d{1,9})\b/gi;

/** How each of them begins. */
const SIGN = /follow|introd|regres|broken|caused/i;

/** A body is searched up to this length: the rest of a very long one tells nothing about what it repairs. */
const LONGEST_BODY = 4000;

/**
 * Turns public fixes internal when they repair a change of the same range: customers never had that problem. The evidence
 * is a `Fixes: <sha>` trailer (https://docs.kernel.org/process/submitting-patches.html) or a phrase that names the pull
 * request.
 * @param units Of the changes, in the same order.
 */
export function hideUnreleasedFixes(changes: readonly Change[], units: readonly Unit[]): readonly Change[] {
  const isOfRange = abbreviationFinder(changes);
  const isMergedHere = numberFinder(changes);
  return changes.map((change, place) => {
    const primary = units[place]?.primary;
    if (primary === undefined || change.category !== 'fix' || change.visibility !== 'public') return change;
    const isRepair = repairsCommit(primary, isOfRange) || repairsPullRequest(primary, change, isMergedHere);
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

function repairsCommit({ trailers }: ClassifiedCommit, isOfRange: (named: string) => boolean): boolean {
  return trailers.some(({ token, value }) => {
    const named = token.toLowerCase() === 'fixes' ? /^[0-9a-f]{7,40}\b/.exec(value)?.[0] : undefined;
    return named !== undefined && isOfRange(named);
  });
}

/** Git abbreviates to seven characters or more. */
const ABBREVIATION = 7;

/** Makes a function that says whether an abbreviated id is of a change's commit; it indexes them when it is first asked. */
function abbreviationFinder(changes: readonly Change[]): (named: string) => boolean {
  let index: ReadonlyMap<string, readonly Sha[]> | undefined;
  return named => {
    index ??= indexCommits(changes);
    return index.get(named.slice(0, ABBREVIATION))?.some(sha => sha.startsWith(named)) === true;
  };
}

function indexCommits(changes: readonly Change[]): ReadonlyMap<string, readonly Sha[]> {
  const index = new Map<string, Sha[]>();
  for (const { commits } of changes)
    for (const sha of commits) {
      const start = sha.slice(0, ABBREVIATION);
      const others = index.get(start);
      if (others === undefined) index.set(start, [sha]);
      else others.push(sha);
    }
  return index;
}

/** Makes a function that says whether a pull request is of the range; it indexes them when it is first asked. */
function numberFinder(changes: readonly Change[]): (number: number) => boolean {
  let index: ReadonlySet<number> | undefined;
  return number => {
    index ??= new Set(changes.flatMap(({ pullRequests }) => pullRequests.map(one => one.number)));
    return index.has(number);
  };
}

function repairsPullRequest(
  primary: ClassifiedCommit,
  { pullRequests }: Change,
  isMergedHere: (number: number) => boolean,
): boolean {
  const text = `${primary.subject}\n${primary.body.slice(0, LONGEST_BODY)}`;
  if (!text.includes('#') || !SIGN.test(text)) return false;
  for (const [, digits = ''] of text.matchAll(REPAIRS)) {
    const number = Number(digits);
    if (isMergedHere(number) && !pullRequests.some(own => own.number === number)) return true;
  }
  return false;
}
