/** Compose: pull requests that only collect others. In: commits, their owning merges, the repository. Out: those merges. */
import type { ParsedCommit } from '../model.ts';

/** Long-lived branches collect pull requests of their own before they are merged. */
const INTEGRATION_BRANCH =
  / from ([^/\s]+)\/(?:dev|devel|develop|development|main|master|next|staging|trunk|release[/-]\S*)$/;

/** Issues in the subjects of one pull request are seldom this many. */
const FEWEST_NUMBERS = 3;

/**
 * Merges of branches that collected pull requests: promotions such as develop → main, and long-lived branches. Their
 * direct commits are changes of their own, and `(#n)` in them is a pull request. A branch collects when its name says so
 * and anything in it carries a number, or when most of its commits carry different numbers.
 * @param slug `owner/name`; a fork's `main` is an ordinary branch.
 */
export function findCollectors(
  commits: readonly ParsedCommit[],
  owners: readonly (ParsedCommit | null)[],
  slug: string | null,
): ReadonlySet<ParsedCommit> {
  const brought = new Map<ParsedCommit, { commits: number; numbers: Set<number> }>();
  for (const [place, { commit, pullRequest }] of commits.entries()) {
    const owner = owners[place] ?? null;
    if (owner === null) continue;
    const tally = brought.get(owner) ?? { commits: 0, numbers: new Set<number>() };
    brought.set(owner, tally);
    if (commit.parents.length < 2) tally.commits++;
    if (pullRequest !== null && pullRequest !== owner.pullRequest) tally.numbers.add(pullRequest);
  }
  const collectors = new Set<ParsedCommit>();
  for (const [merge, { commits: count, numbers }] of brought) {
    const isNamed = numbers.size > 0 && isIntegration(merge.rawSubject, slug);
    if (isNamed || (numbers.size >= FEWEST_NUMBERS && numbers.size * 2 >= count)) collectors.add(merge);
  }
  return collectors;
}

function isIntegration(mergeSubject: string, slug: string | null): boolean {
  const owner = INTEGRATION_BRANCH.exec(mergeSubject)?.[1];
  return owner !== undefined && (slug === null || slug.startsWith(`${owner}/`));
}
