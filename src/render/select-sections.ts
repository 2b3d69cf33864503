/** Render: what a reader of the notes sees at once. In: a release's public changes. Out: them, sorted into places. */
import type { Category, Change } from '../model.ts';

/** Public changes by where they stand. Every one is in exactly one place. */
export interface Selection {
  readonly actions: readonly Change[];
  readonly highlights: readonly Change[];
  readonly sections: readonly { readonly category: Category; readonly changes: readonly Change[] }[];
  /** Beyond what a reader takes in at once. */
  readonly rest: readonly Change[];
}

/** Sections in reading order, with how many entries each may show before the page is filled up. */
const SECTIONS: readonly (readonly [Category, number])[] = [
  ['security', 6],
  ['deprecation', 3],
  ['feature', 4],
  ['improvement', 3],
  ['performance', 2],
  ['fix', 3],
  ['documentation', 1],
  ['dependency', 1],
  ['other', 2],
];

/** About so many entries are read; a longer list is skimmed or skipped. */
const ENTRIES_AT_ONCE = 12;
/** Folding away fewer than this hides them for nothing. */
const FEWEST_FOLDED = 4;

/**
 * Sorts public changes into places, the weightiest first within each.
 * @param isHeadline Which changes may have a heading of their own; at most `most` get one.
 */
export function selectSections(
  changes: readonly Change[],
  isHeadline: (change: Change) => boolean,
  most: number,
): Selection {
  const visible = changes.filter(change => change.visibility === 'public');
  const actions = visible.filter(change => change.category === 'breaking');
  const weighty = byWeight(visible.filter(change => change.category !== 'breaking'));
  const highlights = weighty.filter(change => change.weight > 0 && isHeadline(change)).slice(0, most);
  const others = weighty.filter(change => !highlights.includes(change));
  const shown = chooseShown(others, ENTRIES_AT_ONCE - highlights.length);
  return {
    actions,
    highlights,
    sections: SECTIONS.map(([category]) => ({
      category,
      changes: others.filter(change => change.category === category && shown.has(change)),
    })).filter(section => section.changes.length > 0),
    rest: others.filter(change => !shown.has(change)),
  };
}

function chooseShown(changes: readonly Change[], room: number): ReadonlySet<Change> {
  if (changes.length < room + FEWEST_FOLDED) return new Set(changes);
  const shown = new Set<Change>();
  // Each section gets its share, however long those before it are.
  for (const [category, share] of SECTIONS)
    for (const change of changes.filter(one => one.category === category).slice(0, share)) shown.add(change);
  for (const [category] of SECTIONS)
    for (const change of changes) if (change.category === category && shown.size < room) shown.add(change);
  return shown;
}

/** Stable: among equals, history's order stays. What somebody reported goes before what nobody missed. */
function byWeight(changes: readonly Change[]): readonly Change[] {
  const rank = (change: Change): number => change.weight + (change.issues.length > 0 ? 0.5 : 0);
  return [...changes].sort((a, b) => rank(b) - rank(a));
}
