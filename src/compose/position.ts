/** Compose: what came before what. In: commits in git's order. Out: positions in which no commit comes before its children. */
import type { ParsedCommit, Sha } from '../model.ts';

/**
 * Positions, newest first: git's order, but for clocks that were wrong. Git lists a commit as soon as it has met one of its
 * children and nothing newer waits, so a commit dated in the future may stand before another of its children.
 */
export function positionsOf(commits: readonly ParsedCommit[]): ReadonlyMap<Sha, number> {
  const bySha = new Map(commits.map(parsed => [parsed.commit.sha, parsed]));
  const waiting = new Map<Sha, number>();
  for (const { commit } of commits)
    for (const parent of commit.parents) waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
  const positions = new Map<Sha, number>();
  const passed = new Set<Sha>();
  const ready: ParsedCommit[] = [];
  for (const start of commits) {
    passed.add(start.commit.sha);
    if ((waiting.get(start.commit.sha) ?? 0) === 0) ready.push(start);
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
      const { sha, parents } = next.commit;
      positions.set(sha, positions.size);
      for (const parent of parents) {
        const left = (waiting.get(parent) ?? 0) - 1;
        waiting.set(parent, left);
        const freed = left === 0 && passed.has(parent) ? bySha.get(parent) : undefined;
        if (freed !== undefined) ready.push(freed);
      }
    }
  }
  return positions;
}
