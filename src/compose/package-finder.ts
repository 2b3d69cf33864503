/** Compose: which packages a change is about. In: all packages. Out: a function from commits to packages' names. */
import type { Package, ParsedCommit } from '../model.ts';

const NONE: readonly string[] = [];

/**
 * Makes a function that finds packages by changed paths where those are known, and by scope otherwise; in the order of `packages`. It
 * looks names and folders up: thousands of packages, as monorepos have them, times thousands of paths are too many to compare.
 */
export function packageFinder(
  packages: readonly Package[],
): (commits: readonly Pick<ParsedCommit, 'commit' | 'scopes'>[]) => readonly string[] {
  if (packages.length === 0) return () => NONE;
  const order = new Map(packages.map(({ name }, place) => [name, place]));
  const holderOf = holderFinder(packages);
  let byScope: ReadonlyMap<string, readonly string[]> | undefined;
  return commits => {
    const names = new Set<string>();
    for (const { commit, scopes } of commits) {
      if (commit.paths !== null) {
        for (const path of commit.paths) addIfAny(names, holderOf(path));
        continue;
      }
      byScope ??= indexScopes(packages);
      for (const scope of scopes) for (const name of byScope.get(scope) ?? []) names.add(name);
    }
    return [...names].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

function addIfAny(names: Set<string>, name: string | null): void {
  if (name !== null) names.add(name);
}

/** The innermost package wins where one lies in another; of two in one folder the first. */
function holderFinder(packages: readonly Package[]): (path: string) => string | null {
  const holders = new Map<string, string>();
  let longest = 0;
  for (const { name, path } of packages) {
    if (!holders.has(path)) holders.set(path, name);
    longest = Math.max(longest, path.length);
  }
  return path => {
    for (let end = path.lastIndexOf('/', longest); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const name = holders.get(path.slice(0, end));
      if (name !== undefined) return name;
    }
    return null;
  };
}

/** By name, and by what follows a slash in it: scopes leave out the owner. */
function indexScopes(packages: readonly Package[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name } of packages)
    for (let start = 0; ; ) {
      const scope = name.slice(start);
      const same = names.get(scope);
      if (same === undefined) names.set(scope, [name]);
      else same.push(name);
      const slash = name.indexOf('/', start);
      if (slash < 0) break;
      start = slash + 1;
    }
  return names;
}
