/** Init: what could not be carried over, a line for each reason. In: all of it. Out: the same with its places joined. */
import type { Left } from './finding.ts';

export type SourcedLeft = Left & { readonly file: string };

const MOST_PLACES = 8;

export function mergeLeft(left: readonly SourcedLeft[]): readonly SourcedLeft[] {
  const groups = new Map<string, SourcedLeft[]>();
  for (const one of left) {
    const key = JSON.stringify([one.file, one.why]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const more = group.length > MOST_PLACES ? [`and ${group.length - MOST_PLACES} more`] : [];
    return [{ ...first, where: [...group.slice(0, MOST_PLACES).map(({ where }) => where), ...more].join(', ') }];
  });
}
