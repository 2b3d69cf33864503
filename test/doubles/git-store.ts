/** Test double: a real bare repository on disk. In: questions that GitHub asks its git. Out: commits, ranges, trees, refs. */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitEnvironment } from './git-environment.ts';
import { commitObject, type GitCommit, type ObjectType, readBatch, readCommit, writeObject } from './git-objects.ts';
import { changeTree, type FlatTree, type TreeChange, writeFlatTree } from './git-tree.ts';
import type { RefTarget } from './state.ts';

export interface DiffFile {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly sha: string;
  readonly mode: string;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
}

/** Pull requests and old heads stay readable, as on GitHub; packs are written once and read once. */
const CONFIG = `[http]
  receivepack = true
[gc]
  auto = 0
[core]
  compression = 0
[fastimport]
  unpackLimit = 0
[uploadpack]
  allowAnySHA1InWant = true
`;

/** Everything is synchronous, so that each request sees and leaves a whole state, as in a database transaction. */
export class GitStore {
  private readonly commits = new Map<string, GitCommit>();
  private readonly answers = new Map<string, string>();
  private readonly reachable = new Map<string, ReadonlySet<string>>();
  private readonly types = new Map<string, ObjectType>();
  private readonly trees = new Map<string, FlatTree>();
  /** A ref was set since {@link refs} was read. */
  haveRefsChanged = true;
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', directory], { env: gitEnvironment() });
    appendFileSync(join(directory, 'config'), CONFIG);
  }

  git(args: readonly string[], input?: string | Buffer, environment: Record<string, string> = {}): string {
    return this.bytes(args, input, environment).toString('utf8').trimEnd();
  }

  bytes(args: readonly string[], input?: string | Buffer, environment: Record<string, string> = {}): Buffer {
    return execFileSync('git', ['-C', this.directory, ...args], {
      input: input ?? '',
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...gitEnvironment(), ...environment },
    });
  }

  /** What git prints, or null when it ends with an error. */
  try(args: readonly string[]): string | null {
    try {
      return this.git(args);
    } catch {
      return null;
    }
  }

  refs(): Record<string, RefTarget> {
    this.haveRefsChanged = false;
    const format = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)';
    const rows = this.git(['for-each-ref', `--format=${format}`])
      .split('\n')
      .filter(Boolean);
    return Object.fromEntries(
      rows.map(row => {
        const [name = '', sha = '', type = '', peeled = ''] = row.split('\0');
        return [name, { sha, type: type as RefTarget['type'], commit: peeled || sha }];
      }),
    );
  }

  /** Null when there is no such commit. The first miss reads everything that refs reach. */
  commit(sha: string): GitCommit | null {
    if (!/^[0-9a-f]{40}$/.test(sha)) return null;
    if (!this.commits.has(sha)) this.load(this.git(['rev-list', '--all']).split('\n'));
    if (!this.commits.has(sha)) this.load([sha]);
    return this.commits.get(sha) ?? null;
  }

  /** Reads commits ahead of questions about them: those that no ref reaches take a process each otherwise. */
  load(shas: readonly string[]): void {
    const missing = shas.filter(sha => sha !== '' && !this.commits.has(sha));
    if (missing.length === 0) return;
    const output = this.bytes(['cat-file', '--batch'], `${missing.join('\n')}\n`);
    for (const { sha, type, content } of readBatch(output))
      if (type === 'commit') this.commits.set(sha, readCommit(sha, content));
  }

  type(sha: string): ObjectType | null {
    const known = this.types.get(sha);
    if (known !== undefined) return known;
    const type = this.try(['cat-file', '-t', sha]) as ObjectType | null;
    if (type !== null) this.types.set(sha, type);
    return type;
  }

  /** Commits that `head` has and `base` has not, oldest first. */
  range(base: string, head: string): readonly string[] {
    return this.once(['rev-list', '--reverse', head, `^${base}`])
      .split('\n')
      .filter(Boolean);
  }

  /** A commit and all before it, newest first. */
  history(head: string): readonly string[] {
    return this.once(['rev-list', head]).split('\n').filter(Boolean);
  }

  /** Whether a commit is in the history of another; one process for each head, whatever the number of questions. */
  contains(head: string, sha: string): boolean {
    const known = this.reachable.get(head) ?? new Set(this.history(head));
    this.reachable.set(head, known);
    return known.has(sha);
  }

  /** Null for histories that never met. */
  mergeBase(left: string, right: string): string | null {
    try {
      return this.once(['merge-base', left, right]);
    } catch {
      return null;
    }
  }

  isAncestor(earlier: string, later: string): boolean {
    return this.try(['merge-base', '--is-ancestor', earlier, later]) !== null;
  }

  /** What a question about commits answers never changes: ids are content. */
  private once(args: readonly string[]): string {
    const key = args.join(' ');
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = this.git(args);
    this.answers.set(key, answer);
    return answer;
  }

  diff(base: string, head: string): readonly DiffFile[] {
    return this.once(['diff-tree', '-r', '--root', '--no-renames', base, head])
      .split('\n')
      .filter(line => line.startsWith(':'))
      .map(line => {
        const [meta = '', path = ''] = line.split('\t');
        const [, mode = '', , sha = '', letter = ''] = meta.split(' ');
        const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified';
        return { path, status, sha, mode };
      });
  }

  /** Paths in which two trees differ, for many pairs with one process; by `<tree> <tree>`. */
  changedPaths(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const paths = new Map<string, string[]>();
    const asked = [...new Set(pairs)].filter(pair => /^\w{40} \w{40}$/.test(pair));
    const options = ['--stdin', '-r', '--no-renames', '--name-only', '--always'];
    let at: string[] = [];
    for (const line of this.git(['diff-tree', ...options], `${asked.join('\n')}\n`).split('\n')) {
      if (/^\w{40} \w{40}$/.test(line)) {
        at = [];
        paths.set(line, at);
      } else if (line !== '') at.push(line);
    }
    return paths;
  }

  tree(sha: string, isRecursive: boolean): readonly TreeEntry[] {
    const rows = this.git(['ls-tree', '-z', '--long', ...(isRecursive ? ['-r', '-t'] : []), sha]).split('\0');
    return rows.filter(Boolean).map(row => {
      const [meta = '', path = ''] = row.split('\t');
      const [mode = '', type = '', id = '', size = '-'] = meta.split(/ +/);
      return { path, mode, type, sha: id, size: size === '-' ? null : Number(size) };
    });
  }

  blob(sha: string): Buffer {
    return this.bytes(['cat-file', 'blob', sha]);
  }

  /** The file at a path of a commit; null where there is none. */
  file(commit: string, path: string): Buffer | null {
    const sha = this.try(['rev-parse', '--verify', '--quiet', `${commit}:${path}`]);
    return sha === null || this.type(sha) !== 'blob' ? null : this.blob(sha);
  }

  writeBlob(content: Buffer): string {
    return this.write('blob', content);
  }

  writeCommit(commit: Omit<GitCommit, 'sha'>): string {
    const sha = this.write('commit', commitObject(commit));
    this.commits.set(sha, { ...commit, sha, message: commit.message.replace(/\n+$/, '') });
    return sha;
  }

  writeTag(text: string): string {
    return this.write('tag', Buffer.from(text));
  }

  private write(type: ObjectType, content: Buffer): string {
    const sha = writeObject(this.directory, type, content);
    this.types.set(sha, type);
    return sha;
  }

  /** A tree that is `base` (a commit or tree; null: empty) with changes. */
  writeTree(base: string | null, changes: readonly TreeChange[]): string {
    const files = changeTree(base === null ? new Map() : this.flat(base), changes, sha => this.flat(sha));
    const sha = writeFlatTree(this.directory, files);
    this.types.set(sha, 'tree');
    this.trees.set(sha, files);
    return sha;
  }

  /** All files of a tree, read once. */
  private flat(sha: string): FlatTree {
    const tree = this.commits.get(sha)?.tree ?? sha;
    const known = this.trees.get(tree);
    if (known !== undefined) return known;
    const files = this.tree(tree, true).filter(({ type }) => type !== 'tree');
    const made = new Map(files.map(({ path, mode, sha: id }) => [path, { mode, sha: id }]));
    this.trees.set(tree, made);
    return made;
  }

  /** Sets a ref, or takes it away with null; false when it was not what `expected` says. */
  updateRef(name: string, sha: string | null, expected?: string): boolean {
    this.haveRefsChanged = true;
    const old = expected === undefined ? [] : [expected];
    return this.try(['update-ref', ...(sha === null ? ['-d', name] : [name, sha]), ...old]) !== null;
  }
}
