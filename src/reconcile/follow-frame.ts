/** Reconcile, paragraphs and tables that came and went: a run's memory and parts in; the memory by the names that they have now out. */
import { addTo } from './add-to.ts';
import { homeOf } from './home-of.ts';
import { longestAscent } from './longest-ascent.ts';
import type { Memory, PartMemory } from './memory.ts';
import { FOOTER, type NamedPart } from './part.ts';

/** A part of the frame is named by its place among those of its kind: `§New¶paragraph/2`. What is not generated any more has none, so its words name it. */
const PLACED = /^(§.*¶[a-z]+)(?:\/(?:(\d+)|(gone) .*))?$/;

interface Old {
  readonly key: string;
  readonly memory: PartMemory;
  /** Infinite for what was gone before. */
  readonly place: number;
}

/**
 * What still says the same is the same, wherever it stands by now; between two such, what there was is taken in order for what there
 * is. The rest came or went.
 */
export function followFrame(before: Memory, parts: readonly NamedPart[]): Memory {
  const memory = followFooter(before, parts);
  const next = new Map<string, NamedPart[]>();
  const old = new Map<string, Old[]>();
  for (const part of parts) addTo(next, PLACED.exec(part.key)?.[1] ?? '', part);
  for (const [key, one] of Object.entries(memory.parts)) {
    const [, stem = '', place = '1', gone] = PLACED.exec(key) ?? [];
    addTo(old, stem, { key, memory: one, place: gone === undefined ? Number(place) : Number.POSITIVE_INFINITY });
  }
  old.delete('');
  const names = new Map<string, string>();
  for (const [stem, all] of old) {
    const sorted = all.toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place));
    const keys = namesOf(sorted, next.get(stem) ?? []);
    const used = new Set<string>();
    for (const [index, { key, memory: one }] of sorted.entries()) {
      let name = keys[index] ?? `${stem}/gone ${one.agreed}`;
      while (used.has(name)) name += ' again';
      used.add(name);
      names.set(key, name);
    }
  }
  return renamed(memory, names);
}

/** For each, the key of the part that it is now; null for what is gone. */
function namesOf(old: readonly Old[], next: readonly NamedPart[]): readonly (string | null)[] {
  const same = longestAscent(sameIn(old, next));
  const ends: number[] = [];
  for (let index = same.length - 1; index >= 0; index--) ends[index] = same[index] ?? ends[index + 1] ?? next.length;
  let from = 0;
  return same.map((place, index) => {
    const isGone = place === null && old[index]?.place === Number.POSITIVE_INFINITY;
    const at = place ?? from;
    if (isGone || (place === null && at >= (ends[index] ?? 0))) return null;
    from = at + 1;
    return next[at]?.key ?? null;
  });
}

/** For each, where it says the same now; null where nowhere. */
function sameIn(old: readonly Old[], next: readonly NamedPart[]): readonly (number | null)[] {
  const places = new Map<string, number[]>();
  for (const [index, { source }] of next.entries()) addTo(places, source, index);
  return old.map(({ memory: { agreed, reported = [] } }) => {
    return places.get(agreed)?.shift() ?? places.get(reported.at(-1) ?? '')?.shift() ?? null;
  });
}

/** The last paragraph belongs to the whole text where it has a part to itself; whether it does changes with what stands above it. */
function followFooter(memory: Memory, parts: readonly NamedPart[]): Memory {
  const old = memory.parts[FOOTER];
  const next = parts.find(({ key }) => key === FOOTER);
  if (old?.agreed === next?.source) return memory;
  const names = new Map<string, string>();
  const isParagraph = (key: string): boolean => /¶paragraph(?:\/\d+)?$/.test(key);
  const now = parts.findLast(({ key, source }) => isParagraph(key) && source === old?.agreed);
  const was = Object.entries(memory.parts).findLast(([key, { agreed }]) => isParagraph(key) && agreed === next?.source);
  if (was !== undefined && next !== undefined) names.set(was[0], FOOTER);
  // Its number is of no account, as long as no other has it: what says the same is found by that.
  const place = `${now === undefined ? 'gone ' : ''}${Object.keys(memory.parts).length}`;
  if (old !== undefined && (now !== undefined || was !== undefined))
    names.set(FOOTER, `§${(now?.section ?? '').replace(/^§/, '')}¶paragraph/${place}`);
  const homes = new Map([
    [was?.[0] ?? '', next === undefined ? '' : homeOf(next)],
    [FOOTER, now?.section ?? ''],
  ]);
  return renamed(memory, names, homes);
}

function renamed(
  { parts }: Memory,
  names: ReadonlyMap<string, string>,
  homes: ReadonlyMap<string, string> = new Map(),
): Memory {
  if ([...names].every(([key, name]) => key === name)) return { parts };
  return {
    parts: Object.fromEntries(
      Object.entries(parts).map(([key, part]): [string, PartMemory] => [
        names.get(key) ?? key,
        { ...part, in: homes.get(key) ?? part.in },
      ]),
    ),
  };
}
