/** Test double: GitHub's index of commits → pull requests. In: a commit. Out: its pull requests, as far as the index knows. */
import type { Repository } from './repository.ts';
import { branchRef, type RepositoryData, type Thread } from './state.ts';

interface Index {
  readonly version: number;
  readonly bySha: ReadonlyMap<string, readonly Thread[]>;
}

const indexes = new WeakMap<RepositoryData, Index>();

/** Built once for each state: a page of a hundred commits asks it a hundred times. */
function indexOf(repository: Repository, view: RepositoryData): Index {
  const known = indexes.get(view);
  if (known?.version === repository.version) return known;
  const bySha = new Map<string, Thread[]>();
  for (const thread of view.threads.values())
    for (const sha of new Set([...(thread.pull?.landed ?? []), ...(thread.pull?.commits ?? [])])) {
      const own = bySha.get(sha);
      if (own === undefined) bySha.set(sha, [thread]);
      else own.push(thread);
    }
  const made = { version: repository.version, bySha };
  indexes.set(view, made);
  return made;
}

/**
 * Pull requests of a commit, oldest first. Merged ones; for a commit that the default branch has not, open ones too.
 * https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
export function associatedPulls(repository: Repository, view: RepositoryData, sha: string): readonly Thread[] {
  const found = (indexOf(repository, view).bySha.get(sha) ?? []).filter(({ pull }) => pull?.isIndexed);
  if (found.every(({ pull }) => pull?.mergedAt !== null)) return found;
  const head = view.refs[branchRef(view.defaultBranch)]?.commit;
  const isOnDefault = head !== undefined && repository.store.contains(head, sha);
  return found.filter(({ pull, state }) => pull?.mergedAt !== null || (state === 'open' && !isOnDefault));
}
