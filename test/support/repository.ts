/** Test support: real git repositories, made by `git fast-import`, with fixed dates and people. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** How a commit differs from the usual one. */
export interface CommitOptions {
  readonly on?: string;
  readonly author?: string;
  /** Seconds since the epoch; without it, a day after the commit made before. */
  readonly date?: number;
  /** When it was written, where that is not `date`: a rebase keeps it. */
  readonly authored?: number;
  readonly files?: Readonly<Record<string, string | null>>;
  /** Branches merged, after the branch it is on. */
  readonly merges?: readonly string[];
}

/** A message that names commits made before it, by their marks: `sha => \`This reverts commit ${sha(fly)}.\``. */
export type NamingMessage = (sha: (mark: number) => string) => string;

const DAY = 86_400;
const FIRST_DAY = Date.UTC(2026, 0, 1, 12) / 1000;

/** Collects commits, branches and tags; {@link write} makes the repository. */
export class RepositoryBuilder {
  /** What is not a buffer waits for the ids of the commits before it. */
  private readonly stream: (Buffer | NamingMessage)[] = [];
  private readonly heads = new Map<string, number>();
  private mark = 0;
  private date = FIRST_DAY;

  /** Adds a commit to a branch (`main` unless said) and returns its mark. */
  commit(message: string | Buffer | NamingMessage, options: CommitOptions = {}): number {
    const { on = 'main', author = 'Mia Keller <mia@example.com>', files = {}, merges = [] } = options;
    this.date = options.date ?? this.date + DAY;
    const authored = options.authored ?? this.date;
    const mark = ++this.mark;
    const head = this.heads.get(on);
    const who = `author ${author} ${authored} +0000\ncommitter ${author} ${this.date} +0000\n`;
    this.write_(`commit refs/heads/${on}\nmark :${mark}\n${who}`);
    if (typeof message === 'function') this.stream.push(message);
    else this.stream.push(data(message));
    if (head !== undefined) this.write_(`from :${head}\n`);
    for (const branch of merges) this.write_(`merge :${this.heads.get(branch)}\n`);
    for (const [path, content] of Object.entries(files))
      if (content === null) this.write_(`D ${path}\n`);
      else this.write_(`M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
    this.heads.set(on, mark);
    return mark;
  }

  /** Starts a branch at another one's head. */
  branch(name: string, from = 'main'): void {
    const head = this.heads.get(from);
    if (head === undefined) throw new Error(`no branch ${from}`);
    this.heads.set(name, head);
    this.write_(`reset refs/heads/${name}\nfrom :${head}\n\n`);
  }

  /** Tags a branch's head; annotated when it has a message. */
  tag(name: string, { on = 'main', message }: { readonly on?: string; readonly message?: string } = {}): void {
    const head = this.heads.get(on);
    if (message === undefined) this.write_(`reset refs/tags/${name}\nfrom :${head}\n\n`);
    else
      this.write_(
        `tag ${name}\nfrom :${head}\ntagger Mia Keller <mia@example.com> ${this.date} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`,
      );
  }

  /** Makes the repository in a folder that goes away with the test, with `main` checked out. */
  write(): Repository {
    const directory = mkdtempSync(join(tmpdir(), 'drumroll-'));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    git(directory, 'init', '--quiet', '--initial-branch=main');
    let shas = new Map<number, string>();
    const sha = (mark: number): string => shas.get(mark) ?? '';
    let ready: Buffer[] = [];
    for (const part of this.stream) {
      if (Buffer.isBuffer(part)) {
        ready.push(part);
        continue;
      }
      // Its commit has begun in `ready`, and is imported when the message is known.
      const begun = ready.pop() ?? Buffer.alloc(0);
      shas = importStream(directory, ready);
      ready = [begun, data(part(sha))];
    }
    shas = importStream(directory, ready);
    if (this.heads.has('main')) git(directory, 'checkout', '--quiet', '--force', 'main');
    return { directory, sha, git: (...args) => git(directory, ...args) };
  }

  private write_(text: string): void {
    this.stream.push(Buffer.from(text));
  }
}

function data(message: string | Buffer): Buffer {
  const text = Buffer.from(message as string);
  return Buffer.concat([Buffer.from(`data ${text.length}\n`), text, Buffer.from('\n')]);
}

/** Goes on where the stream before ended; the ids of all commits so far, by mark. */
function importStream(directory: string, stream: readonly Buffer[]): Map<number, string> {
  const marks = join(directory, '.git', 'marks');
  execFileSync(
    'git',
    ['fast-import', '--quiet', '--force', `--import-marks-if-exists=${marks}`, `--export-marks=${marks}`],
    { cwd: directory, input: Buffer.concat(stream) },
  );
  const lines = readFileSync(marks, 'utf8').trim().split('\n').filter(Boolean);
  return new Map(lines.map(line => [Number(line.slice(1, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)]));
}

/** A repository on disk. */
export interface Repository {
  readonly directory: string;
  /** The commit id of a mark. */
  readonly sha: (mark: number) => string;
  readonly git: (...args: readonly string[]) => string;
}

/** Runs git without the machine's own configuration. */
export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: directory, encoding: 'utf8', env: gitEnvironment() }).trim();
}

/** An environment in which git finds no settings but the repository's. */
export function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Mia Keller',
    GIT_AUTHOR_EMAIL: 'mia@example.com',
    GIT_COMMITTER_NAME: 'Mia Keller',
    GIT_COMMITTER_EMAIL: 'mia@example.com',
  };
}
