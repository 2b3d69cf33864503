/** Compose: several bumps of one dependency as one change. In: changes, newest first. Out: changes; a→b and b→c is a→c. */
import type { Change } from '../model.ts';

/** Joins changes that move the same dependency. What security asks for stays by itself, for everyone to see. */
export function foldDependencies(changes: readonly Change[]): readonly Change[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.dependency === null || change.breaking || change.category === 'security') continue;
    const group = groups.get(change.dependency.name);
    if (group === undefined) groups.set(change.dependency.name, [change]);
    else group.push(change);
  }
  const folded = new Set<Change>();
  const joined = new Map<Change, Change>();
  for (const group of groups.values()) {
    const [newest, ...older] = group;
    if (newest === undefined || older.length === 0) continue;
    joined.set(newest, join(newest, older));
    for (const change of older) folded.add(change);
  }
  return changes.filter(change => !folded.has(change)).map(change => joined.get(change) ?? change);
}

function join(newest: Change, older: readonly Change[]): Change {
  const all = [newest, ...older];
  const moves = all.map(change => change.dependency).filter(move => move !== null);
  const name = moves[0]?.name ?? '';
  const to = moves.find(move => move.to !== null)?.to ?? null;
  const from = moves.findLast(move => move.from !== null)?.from ?? null;
  return {
    ...newest,
    id: `dep-${name}`,
    title: `Update ${name}${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}.`,
    dependency: { name, from, to },
    packages: [...new Set(all.flatMap(change => change.packages))],
    scope: [...new Set(all.flatMap(change => change.scope))],
    pullRequests: all.flatMap(change => change.pullRequests),
    commits: all.flatMap(change => change.commits),
    issues: all.flatMap(change => change.issues),
    authors: [...new Map(all.flatMap(change => change.authors).map(author => [author.name, author])).values()],
  };
}
