/** Test double: one repository, its git and what GitHub keeps beside it. In: writes. Out: the state now, or as it was. */
import { join } from 'node:path';
import { GitStore } from './git-store.ts';
import { branchRef, newSettings, type RepositoryData, type Thread } from './state.ts';
import type { RepositoryOptions, World } from './world.ts';

interface Snapshot {
  readonly at: number;
  readonly data: RepositoryData;
}

export class Repository {
  readonly world: World;
  readonly store: GitStore;
  data: RepositoryData;
  /** Grows with every write. */
  version = 0;
  private past: Snapshot[] = [];

  constructor(world: World, owner: string, name: string, options: RepositoryOptions) {
    this.world = world;
    this.store = new GitStore(join(world.directory, owner, `${name}.git`));
    const now = world.stamp();
    this.data = {
      id: world.nextId(),
      owner,
      name,
      formerNames: [],
      visibility: options.visibility ?? 'public',
      parent: options.parent ?? null,
      isArchived: false,
      defaultBranch: options.defaultBranch ?? 'main',
      description: null,
      createdAt: now,
      updatedAt: now,
      settings: newSettings(),
      rules: [],
      collaborators: {},
      threads: new Map(),
      comments: [],
      reviews: [],
      releases: [],
      labels: [],
      milestones: [],
      foreignPulls: [],
      refs: {},
    };
  }

  get slug(): string {
    return `${this.data.owner}/${this.data.name}`;
  }

  /** Where git can fetch and push without HTTP. */
  get directory(): string {
    return this.store.directory;
  }

  nextNumber(): number {
    return Math.max(0, ...this.data.threads.keys()) + 1;
  }

  head(branch = this.data.defaultBranch): string | null {
    return this.data.refs[branchRef(branch)]?.commit ?? null;
  }

  /** @throws Error for a number that nothing has. */
  thread(number: number): Thread {
    const thread = this.data.threads.get(number);
    if (thread === undefined) throw new Error(`${this.slug} has no #${number}`);
    return thread;
  }

  /** To be called when git was written to behind the double's back, as by a push into {@link directory}. */
  changed(): void {
    this.store.haveRefsChanged = true;
    this.saved();
  }

  /** To be called after every write: reads changed refs again, follows branches of open pull requests, keeps the past. */
  saved(): void {
    this.version++;
    if (this.store.haveRefsChanged) this.readRefs();
    if (this.world.delay !== null) this.past.push({ at: performance.now(), data: structuredClone(this.data) });
  }

  private readRefs(): void {
    this.data.refs = this.store.refs();
    for (const thread of this.data.threads.values()) this.follow(thread);
  }

  /** Starts to answer reads from the past; from here on, for what came before is not known. */
  rememberNow(): void {
    this.past = [{ at: Number.NEGATIVE_INFINITY, data: structuredClone(this.data) }];
  }

  /** The state that a delayed read sees. */
  view(): RepositoryData {
    const { delay } = this.world;
    if (delay === null || this.past.length === 0) return this.data;
    const now = performance.now();
    const at =
      'writes' in delay
        ? Math.max(0, this.past.length - 1 - delay.writes)
        : Math.max(
            0,
            this.past.findLastIndex(snapshot => snapshot.at <= now - delay.milliseconds),
          );
    return this.past[at]?.data ?? this.data;
  }

  /** An open pull request moves with its branch, and is merged when its commits reach the base in another way. */
  private follow(thread: Thread): void {
    const { pull } = thread;
    if (pull === null || thread.state === 'closed') return;
    const base = this.head(pull.baseRef);
    const head = pull.headRepository === this.slug ? this.head(pull.headRef) : pull.headSha;
    if (base === null || head === null) {
      this.close(thread);
      return;
    }
    if (head === pull.headSha && base === pull.baseSha) return;
    if (head !== pull.headSha) thread.updatedAt = this.world.stamp();
    pull.headSha = head;
    if (base !== pull.baseSha && pull.commits.length > 0 && this.store.isAncestor(head, base)) {
      const merge = this.store.range(pull.baseSha, base).find(sha => this.store.commit(sha)?.parents.includes(head));
      pull.mergeCommit = merge ?? head;
      pull.landed = [...new Set([...pull.commits, merge ?? head])];
      pull.mergedAt = this.world.stamp();
      this.close(thread);
      return;
    }
    pull.baseSha = base;
    pull.commits = [...this.store.range(base, head)];
    this.store.updateRef(`refs/pull/${thread.number}/head`, head);
  }

  private close(thread: Thread): void {
    thread.state = 'closed';
    thread.closedAt = this.world.stamp();
    thread.updatedAt = thread.closedAt;
  }
}
