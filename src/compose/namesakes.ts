/** Compose: units with one subject. In: units, newest first. Out: a function that picks the one that a revert takes back. */
import type { Unit } from './units.ts';

/** Picks by the number that comes with the subject; null for none. */
export type NamesakeFinder = (named: number | null, isCandidate: (unit: Unit) => boolean) => Unit | undefined;

/** Places of units, the newest first; those before `next` are no candidates any more. */
interface Queue {
  readonly places: number[];
  next: number;
}

/**
 * Titles repeat. One that came by another pull request than the revert names is a namesake; a copy carries both numbers. Every unit is
 * passed over once: a history of one title and its reverts would take quadratic time otherwise.
 */
export function namesakeFinder(units: readonly Unit[]): NamesakeFinder {
  const all: Queue = { places: [...units.keys()], next: 0 };
  let numbered: ReadonlyMap<string, Queue> | undefined;
  return (named, isCandidate) => {
    if (named === null) return units[first(all, units, isCandidate)];
    numbered ??= byNumber(units);
    const [none, own] = [numbered.get(''), numbered.get(String(named))];
    return units[Math.min(first(none, units, isCandidate), first(own, units, isCandidate))];
  };
}

/** Infinity where no candidate is left. */
function first(queue: Queue | undefined, units: readonly Unit[], isCandidate: (unit: Unit) => boolean): number {
  for (; queue !== undefined && queue.next < queue.places.length; queue.next++) {
    const place = queue.places[queue.next] ?? 0;
    const unit = units[place];
    if (unit !== undefined && isCandidate(unit)) return place;
  }
  return Number.POSITIVE_INFINITY;
}

/** By the numbers in their titles; under an empty text those of no pull request, which may be what any number means. */
function byNumber(units: readonly Unit[]): ReadonlyMap<string, Queue> {
  const queues = new Map<string, Queue>();
  for (const [place, { pullRequest, primary }] of units.entries()) {
    const titled = new Set([...primary.rawSubject.matchAll(/#(\d{1,9})\)/g)].map(([, number = '']) => number));
    for (const number of pullRequest === null ? [''] : titled) {
      const queue = queues.get(number);
      if (queue === undefined) queues.set(number, { places: [place], next: 0 });
      else queue.places.push(place);
    }
  }
  return queues;
}
