/** Compose: what came before what. In: a history. Out: positions in which no commit comes before its children. */
import type { History } from './history.ts';

/**
 * Positions by place, newest first: git's order, but for clocks that were wrong. Git lists a commit as soon as it has met
 * one of its children and nothing newer waits, so a commit dated in the future may stand before another of its children.
 */
export function positionsOf({ commits, firstParents, otherParents }: History): Int32Array {
  const parentsOf = (place: number): readonly number[] => {
    const first = firstParents[place] ?? -1;
    const others = otherParents.get(place) ?? [];
    return first < 0 ? others : [first, ...others];
  };
  const waiting = new Int32Array(commits.length);
  const count = (place: number, change: number): number => {
    const left = (waiting[place] ?? 0) + change;
    waiting[place] = left;
    return left;
  };
  for (let place = 0; place < commits.length; place++) for (const parent of parentsOf(place)) count(parent, 1);
  const positions = new Int32Array(commits.length);
  const ready: number[] = [];
  let position = 0;
  for (let start = 0; start < commits.length; start++) {
    if (waiting[start] === 0) ready.push(start);
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
      positions[next] = position++;
      for (const parent of parentsOf(next)) if (count(parent, -1) === 0 && parent <= start) ready.push(parent);
    }
  }
  return positions;
}
