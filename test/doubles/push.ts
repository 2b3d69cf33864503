/** Test double: commits that people push. In: messages and files. Out: real commits on a real ref. */
import type { Signature } from './git-objects.ts';
import type { Repository } from './repository.ts';

export interface PushedCommit {
  readonly message: string;
  /** Contents by path; null takes a file away. Without it a file of its own is added. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Login, or git's `Name <address>` for someone GitHub does not know. */
  readonly author?: string;
  /** Commits or branches merged, after the branch itself. */
  readonly merges?: readonly string[];
}

/** How git names someone at the double's time. */
export function signatureOf(repository: Repository, author: string): Signature {
  const { world } = repository;
  const date = Math.floor(world.clock.now() / 1000);
  const named = /^(.*?) <(.*)>$/.exec(author);
  if (named) return { name: named[1] ?? '', email: named[2] ?? '', date, zone: '+0000' };
  const user = world.user(author);
  const name = user.kind === 'Bot' ? `${user.login}[bot]` : user.name;
  return { name, email: user.emails[0] ?? '', date, zone: '+0000' };
}

/** Adds commits to a ref and answers the new head; a new ref starts at `start`, or at the default branch. */
export function pushCommits(
  repository: Repository,
  login: string,
  ref: string,
  commits: readonly PushedCommit[],
  start?: string,
): string {
  const { store, world } = repository;
  const from = repository.data.refs[ref]?.commit ?? start ?? repository.head();
  let head = from;
  for (const { message, files, author = login, merges = [] } of commits) {
    world.stamp();
    const parents = [...(head === null ? [] : [head]), ...merges.map(name => store.git(['rev-parse', name]))];
    const own = merges.length > 0 ? {} : { [`changes/${world.nextId()}.txt`]: `${message}\n` };
    const changes = Object.entries(files ?? own).map(([path, text]) => ({
      path,
      mode: '100644',
      sha: text === null ? null : store.writeBlob(Buffer.from(text)),
    }));
    const base = merges.length > 0 && parents.length === 2 ? mergedTree(repository, parents) : treeOf(repository, head);
    const who = signatureOf(repository, author);
    const tree = changes.length === 0 && base !== null ? base : store.writeTree(base, changes);
    head = store.writeCommit({ tree, parents, author: who, committer: who, message: `${message}\n` });
  }
  if (head === null) throw new Error(`nothing to push to ${ref}`);
  store.updateRef(ref, head);
  return head;
}

function treeOf(repository: Repository, commit: string | null): string | null {
  return commit === null ? null : (repository.store.commit(commit)?.tree ?? null);
}

/** @throws Error when git finds a conflict. */
export function mergedTree(repository: Repository, parents: readonly string[]): string {
  const [base = '', head = ''] = parents;
  return repository.store.git(['merge-tree', '--write-tree', base, head]).split('\n')[0] ?? '';
}
