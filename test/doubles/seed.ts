/** Test double: thousands of merged pull requests at once. In: how many, and how each was merged. Out: one `git fast-import`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate, MINUTE } from './clock.ts';
import type { MergeMethod } from './merge.ts';
import { newPull, newThread } from './new-thread.ts';
import type { Repository } from './repository.ts';
import { branchRef, type Thread } from './state.ts';

export interface SeededPull {
  readonly method: MergeMethod;
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly author?: string;
  /** Messages of its own commits; one that is its title unless said. */
  readonly commits?: readonly string[];
}

/** A commit without a pull request. */
export interface SeededCommit {
  readonly message: string;
  readonly author?: string;
}

export type Seeded = SeededPull | SeededCommit;

interface Mark {
  readonly pull: Thread | null;
  readonly kind: 'own' | 'landed';
  readonly mark: number;
}

/** Adds merged pull requests and plain commits to the default branch, in this order; answers the pull requests. */
export function seed(repository: Repository, items: readonly Seeded[]): readonly Thread[] {
  const { world, store, data } = repository;
  const stream: string[] = [];
  const marks: Mark[] = [];
  const threads: Thread[] = [];
  const start = repository.head();
  const branch = branchRef(data.defaultBranch);
  let mark = 0;
  let head = start;
  let number = repository.nextNumber();

  const commit = (
    ref: string,
    parents: readonly string[],
    message: string,
    author: string,
    paths: readonly string[],
  ): string => {
    world.clock.advance(MINUTE);
    const user = world.user(author);
    const who = `${user.login} <${user.emails[0]}> ${Math.floor(world.clock.now() / 1000)} +0000`;
    const [from, ...merges] = parents;
    mark++;
    stream.push(
      `commit ${ref}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n${text(message)}`,
      from === undefined ? '' : `from ${from}\n`,
      ...merges.map(merge => `merge ${merge}\n`),
      ...paths.map(path => `M 100644 inline ${path}\n${text(path)}`),
      '\n',
    );
    return `:${mark}`;
  };

  for (const item of items) {
    const base = head === null ? [] : [head];
    if (!('method' in item)) {
      head = commit(branch, base, item.message, item.author ?? 'mia', [pathOf(mark + 1, 'plain')]);
      continue;
    }
    const author = item.author ?? 'mia';
    const thread = mergedThread(repository, number++, item, author);
    threads.push(thread);
    const messages = item.commits ?? [item.title];
    const own: string[] = [];
    const paths = messages.map((_message, index) => pathOf(thread.number, index));
    for (const message of messages) {
      const parents = own.length > 0 ? [own.at(-1) ?? ''] : base;
      own.push(commit('refs/seed/pull', parents, message, author, [pathOf(thread.number, own.length)]));
      marks.push({ pull: thread, kind: 'own', mark });
    }
    const landed = (message: string, parents: readonly string[], files: readonly string[]): void => {
      head = commit(branch, parents, message, author, files);
      marks.push({ pull: thread, kind: 'landed', mark });
    };
    if (item.method === 'squash') landed(`${item.title} (#${thread.number})`, base, paths);
    if (item.method === 'rebase')
      for (const [index, message] of messages.entries())
        landed(message, head === null ? [] : [head], [pathOf(thread.number, index)]);
    if (item.method === 'merge') {
      const subject = `Merge pull request #${thread.number} from ${data.owner}/${thread.pull?.headRef}`;
      landed(`${subject}\n\n${item.title}`, [...base, own.at(-1) ?? ''], paths);
    }
    finish(thread, isoDate(world.clock.now()), author);
  }
  importInto(repository, stream.join(''), marks);
  store.updateRef('refs/seed/pull', null);
  repository.saved();
  return threads;
}

/** Few files a folder: git writes a folder anew with every commit. */
const pathOf = (number: number, file: number | string): string =>
  `changes/${Math.floor(number / 1000)}/${Math.floor(number / 30) % 34}/${number}-${file}.txt`;

const text = (content: string): string => `data ${Buffer.byteLength(content)}\n${content}\n`;

function finish(thread: Thread, now: string, login: string): void {
  Object.assign(thread, { closedAt: now, updatedAt: now, closedBy: login });
  if (thread.pull !== null) Object.assign(thread.pull, { mergedAt: now, mergedBy: login });
}

function mergedThread(repository: Repository, number: number, item: SeededPull, author: string): Thread {
  const { world, data, slug } = repository;
  const now = isoDate(world.clock.now());
  const { title, body = null, labels = [] } = item;
  const thread = newThread(repository, { title, body, author, labels, number, now });
  const ends = {
    headRepository: slug,
    headRef: `change-${number}`,
    headSha: '',
    baseRef: data.defaultBranch,
    baseSha: '',
  };
  thread.state = 'closed';
  thread.pull = newPull(ends);
  return thread;
}

/** Runs git, and gives each pull request the ids of its commits. */
function importInto(repository: Repository, stream: string, marks: readonly Mark[]): void {
  const file = join(repository.directory, 'seed-marks');
  repository.store.git(['fast-import', '--quiet', '--force', `--export-marks=${file}`], stream);
  const lines = readFileSync(file, 'utf8').trim();
  const shas = new Map(
    lines.split('\n').map(line => [Number(line.slice(1, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)]),
  );
  for (const { pull: thread, kind, mark } of marks) {
    const sha = shas.get(mark) ?? '';
    const pull = thread?.pull;
    if (!pull) continue;
    if (kind === 'own') {
      pull.commits.push(sha);
      pull.headSha = sha;
      continue;
    }
    pull.landed.push(sha);
    pull.mergeCommit = sha;
  }
  // A merge lands its own commits too.
  for (const { pull } of repository.data.threads.values())
    if (pull?.mergeCommit && repository.store.commit(pull.mergeCommit)?.parents[1] === pull.headSha)
      pull.landed = [...new Set([...pull.commits, ...pull.landed])];
}
