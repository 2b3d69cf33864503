/** Classify, paths: the files that a commit changed in; what they say out. A change of source code alone says nothing. */
import type { PathKind } from './path-kind.ts';
import type { RuleId } from './rules.ts';
import type { Clue } from './weigh.ts';

/** How many changed files there are of each kind. */
export type PathCounts = Readonly<Record<PathKind, number>>;

/** Kinds that are about nothing else when no source code changed, the one that readers know best first. */
const ONLY: readonly (readonly [kind: PathKind, rule: RuleId, points: number])[] = [
  ['manual', 'paths.manual', 0],
  ['prose', 'paths.prose', -2],
  ['test', 'paths.tests', -3],
  ['automation', 'paths.tooling', -4],
  ['tooling', 'paths.tooling', -4],
  ['manifest', 'paths.manifest', -2],
  ['entry', 'paths.changelog', -5],
];

/** Counts paths by what the files are for. */
export function countPaths(paths: readonly string[], kindOf: (path: string) => PathKind): PathCounts {
  const counts = { source: 0, test: 0, automation: 0, tooling: 0, manifest: 0, manual: 0, prose: 0, entry: 0 };
  for (const path of paths) counts[kindOf(path)]++;
  return counts;
}

/** A line in the changelog beside other changes: the author wrote for readers. */
export function hasEntry(counts: PathCounts): boolean {
  return (
    counts.entry > 0 &&
    counts.source + counts.test + counts.automation + counts.tooling + counts.manifest + counts.manual > 0
  );
}

/** What changed files say. `areEntriesUsual`: the other changes come with a line in the changelog. */
export function pathClues(counts: PathCounts, areEntriesUsual: boolean): readonly Clue[] {
  const clues: Clue[] = [];
  if (hasEntry(counts)) clues.push({ rule: 'paths.entry', points: 4 });
  else if (areEntriesUsual) clues.push({ rule: 'paths.no-entry', points: -4 });
  if (counts.source === 0) {
    const only = ONLY.find(([kind]) => counts[kind] > 0);
    if (isOwnBusiness(counts)) clues.push({ rule: 'paths.automation', points: -8 });
    else if (only) clues.push({ rule: only[1], points: only[2] });
    return clues;
  }
  if (counts.test > 0) clues.push({ rule: 'paths.tested', points: 1 });
  if (counts.manual + counts.prose > 0) clues.push({ rule: 'paths.documented', points: 1 });
  if (counts.automation + counts.tooling > 0) clues.push({ rule: 'paths.with-tooling', points: -1 });
  return clues;
}

/** Nothing of it can reach a customer, whatever its title promises. */
function isOwnBusiness({ automation, manual, manifest, entry }: PathCounts): boolean {
  return automation > 0 && manual + manifest + entry === 0;
}
