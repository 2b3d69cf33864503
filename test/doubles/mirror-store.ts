/** Test double: a real repository whose commits go by other ids. In: commits of a GitHub that invents ids. Out: git's answers in them. */
import type { GitCommit, ObjectType } from './git-objects.ts';
import { GitStore } from './git-store.ts';

const SHA = /\b[0-9a-f]{40}\b/g;

/** emulate's blobs and trees have git's ids, its commits random ones: each has a real twin here, and words are translated. */
export class MirrorStore extends GitStore {
  private readonly twins = new Map<string, string>();
  private readonly names = new Map<string, string>();

  /** Parents first. */
  addCommit(commit: GitCommit): void {
    if (this.twins.has(commit.sha)) return;
    const parents = commit.parents.map(parent => this.twins.get(parent) ?? parent);
    const twin = this.writeCommit({ ...commit, parents });
    // Two commits that differ in nothing are one to git, and two to emulate.
    this.twins.set(commit.sha, twin);
    this.names.set(twin, commit.sha);
    this.commits.set(commit.sha, commit);
  }

  knows(sha: string): boolean {
    return this.twins.has(sha);
  }

  override bytes(args: readonly string[], input?: string | Buffer, environment: Record<string, string> = {}): Buffer {
    const there = (text: string): string => text.replace(SHA, sha => this.twins.get(sha) ?? sha);
    const output = super.bytes(args.map(there), typeof input === 'string' ? there(input) : input, environment);
    // Contents stay as they are; lists of ids come back in emulate's words.
    if (args[0] === 'cat-file') return output;
    return Buffer.from(
      output.toString('latin1').replace(SHA, sha => this.names.get(sha) ?? sha),
      'latin1',
    );
  }

  override type(sha: string): ObjectType | null {
    return this.twins.has(sha) ? 'commit' : super.type(sha);
  }

  override updateRef(name: string, sha: string | null, expected?: string): boolean {
    return super.updateRef(name, sha === null ? null : (this.twins.get(sha) ?? sha), expected);
  }
}
