/** Collect: paths that commits changed. In: git, commits, and those that somebody asks about. Out: commits with paths. */
import type { Commit, Sha } from '../model.ts';
import type { Git } from './git.ts';

/**
 * Fills `paths` of the commits that are `wanted`, with one `git diff-tree`; the others keep null. A merge's paths are
 * those that it brought to its first parent.
 */
export async function addPaths(
  git: Git,
  commits: readonly Commit[],
  wanted: ReadonlySet<Sha>,
): Promise<readonly Commit[]> {
  if (wanted.size === 0) return commits;
  const paths = await readPaths(git, wanted);
  return commits.map(commit => (wanted.has(commit.sha) ? { ...commit, paths: paths.get(commit.sha) ?? [] } : commit));
}

async function readPaths(git: Git, shas: ReadonlySet<Sha>): Promise<ReadonlyMap<Sha, readonly string[]>> {
  const options = ['--stdin', '-r', '-z', '--root', '--name-status', '--no-renames', '--diff-merges=first-parent'];
  const paths = new Map<Sha, string[]>();
  let current: string[] = [];
  let rest = '';
  // A letter stands before each path, so that a file named like a commit cannot pass for one.
  let isPath = false;
  for await (const chunk of git.stream(['diff-tree', ...options], `${[...shas].join('\n')}\n`)) {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts)
      if (isPath) {
        current.push(part);
        isPath = false;
      } else if (part.length === 1) isPath = true;
      else {
        current = [];
        paths.set(part, current);
      }
  }
  return paths;
}
