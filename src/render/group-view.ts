/** Render: entries under headings. In: changes and how entries are made. Out: groups by kind, area and package. */
import type { Category, Change } from '../model.ts';
import { type EntryContext, entryView } from './entry-view.ts';
import type { Selection } from './select-sections.ts';
import type { GroupView, View } from './view-shape.ts';

/** Headings of the notes and the changelog, in reading order. */
export const TITLES: Readonly<Record<Category, string>> = {
  breaking: 'Breaking changes',
  security: 'Security',
  deprecation: 'Deprecated or removed',
  feature: 'New',
  improvement: 'Improved',
  performance: 'Faster',
  fix: 'Fixed',
  documentation: 'Documentation',
  dependency: 'Dependencies',
  other: 'Also changed',
};
const ORDER = Object.keys(TITLES) as Category[];

/** By kind, and within it by area: who looks for a fix does not look among features. */
export function restGroups({ rest }: Selection, context: EntryContext): readonly GroupView[] {
  const areaOf = ({ scope: [scope = ''] }: Change): string => (context.areas.get(scope) ?? scope).toLowerCase();
  const placed = rest.map(change => ({ change, area: areaOf(change) }));
  placed.sort((a, b) => compareText(a.area, b.area));
  return byCategory(
    placed.map(({ change }) => change),
    context,
  );
}

function byCategory(changes: readonly Change[], context: EntryContext): readonly GroupView[] {
  return ORDER.map(category => ({
    title: TITLES[category],
    entries: changes.filter(change => change.category === category).map(change => entryView(change, context)),
  })).filter(group => group.entries.length > 0);
}

/** By package, each change once: what touches several stands apart and names them. */
export function everything(changes: readonly Change[], context: EntryContext): View['everything'] {
  const groups = new Map<string, Change[]>();
  const hasPackages = changes.some(change => change.packages.length > 0);
  for (const change of changes) {
    const [first = OUTSIDE, ...others] = change.packages;
    const title = !hasPackages ? '' : others.length > 0 ? SEVERAL : first;
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [change]);
    else group.push(change);
  }
  const rank = (title: string): number => [SEVERAL, OUTSIDE].indexOf(title);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([title, group]) => ({ title, sections: byCategory(group, context) }));
}

const SEVERAL = 'Several packages';
const OUTSIDE = 'Outside the packages';

/** By code point: a locale's order would differ from machine to machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
