/** Compose: which merge brought each commit. In: a history. Out: the owning merge of every commit. */
import type { ParsedCommit } from '../model.ts';
import type { History } from './history.ts';

/**
 * Walks first-parent chains from the newest commit. Every commit is visited once: a branch is owned by the innermost pull
 * request's merge that brought it, and where an older merge already brought a commit, that one keeps it.
 * @returns By place: the merge that owns the commit; null for what came directly.
 */
export function ownership<Commit extends ParsedCommit>(history: History<Commit>): readonly (Commit | null)[] {
  const { commits, firstParents, otherParents } = history;
  const seen = new Uint8Array(commits.length);
  const owners = new Array<Commit | null>(commits.length).fill(null);
  const tips: { tip: number; owner: Commit | null }[] = [];
  // Heads of the range come first in git's order; more than one happens in ranges such as `--from` on another branch.
  for (let head = 0; head < commits.length; head++) {
    if (seen[head] === 1) continue;
    tips.push({ tip: head, owner: null });
    for (let next = tips.pop(); next !== undefined; next = tips.pop()) visit(next.tip, next.owner);
  }
  return owners;

  function visit(tip: number, owner: Commit | null): void {
    const branches: { tip: number; owner: Commit | null }[] = [];
    for (let at = tip; at >= 0 && seen[at] === 0; at = firstParents[at] ?? -1) {
      seen[at] = 1;
      owners[at] = owner;
      const others = otherParents.get(at);
      if (others === undefined) continue;
      const merge = commits[at];
      const brought = merge !== undefined && merge.pullRequest !== null ? merge : owner;
      for (const parent of others) branches.push({ tip: parent, owner: brought });
    }
    // The chain was walked newest first; the oldest merge, now last, has the first claim on what it brought.
    for (const branch of branches) tips.push(branch);
  }
}
