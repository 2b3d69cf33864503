/** Compose: which merge brought each commit. In: parsed commits of a range. Out: the owning merge of every commit. */
import type { ParsedCommit, Sha } from '../model.ts';

/**
 * Walks first-parent chains from the newest commit. Every commit is visited once: a branch is owned by the innermost pull
 * request's merge that brought it, and where an older merge already brought a commit, that one keeps it.
 * @returns Merge commits by the commits that they own; absent for what came directly.
 */
export function ownership(commits: readonly ParsedCommit[]): ReadonlyMap<Sha, ParsedCommit> {
  const bySha = new Map(commits.map(parsed => [parsed.commit.sha, parsed]));
  const seen = new Set<Sha>();
  const owners = new Map<Sha, ParsedCommit>();
  const tips: { tip: Sha; owner: ParsedCommit | null }[] = [];
  // Heads of the range come first in git's order; more than one happens in ranges such as `--from` on another branch.
  for (const { commit } of commits) {
    if (seen.has(commit.sha)) continue;
    tips.push({ tip: commit.sha, owner: null });
    for (let next = tips.pop(); next !== undefined; next = tips.pop()) visit(next.tip, next.owner);
  }
  return owners;

  function visit(tip: Sha, owner: ParsedCommit | null): void {
    const branches: { tip: Sha; owner: ParsedCommit | null }[] = [];
    for (
      let at = bySha.get(tip);
      at !== undefined && !seen.has(at.commit.sha);
      at = bySha.get(at.commit.parents[0] ?? '')
    ) {
      seen.add(at.commit.sha);
      if (owner !== null) owners.set(at.commit.sha, owner);
      const brought = at.commit.parents.length > 1 && at.pullRequest !== null ? at : owner;
      for (const parent of at.commit.parents.slice(1)) branches.push({ tip: parent, owner: brought });
    }
    // The chain was walked newest first; the oldest merge, now last, has the first claim on what it brought.
    tips.push(...branches);
  }
}
