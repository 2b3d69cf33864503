/** Test double: what people do on GitHub by hand. In: a person and a repository. Out: pushes, pull requests, edits, tags. */
import { type ClosedReason, type MergeMethod, mergePull } from './merge.ts';
import { ensureLabel, newPull, newThread } from './new-thread.ts';
import { type PushedCommit, pushCommits } from './push.ts';
import type { Repository } from './repository.ts';
import { branchRef, type Milestone, type Reaction, type Release, type Review, type Thread } from './state.ts';

export interface OpenedPull {
  readonly title: string;
  readonly body?: string;
  /** Branch of the head; `add-export` unless said. */
  readonly head?: string;
  readonly base?: string;
  readonly labels?: readonly string[];
  readonly isDraft?: boolean;
  /** Owner of a fork that the branch lives in. */
  readonly fork?: string;
  /** Commits of the branch, made now. Without them the branch must exist. */
  readonly commits?: readonly PushedCommit[];
  readonly number?: number;
}

export interface OpenedIssue {
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly number?: number;
}

/** Browsers send CRLF from text areas, and GitHub keeps it. */
const fromBrowser = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** Someone at work in one repository. Every method writes once. */
export class Person {
  readonly login: string;
  readonly repository: Repository;

  constructor(login: string, repository: Repository) {
    this.login = repository.world.user(login).login;
    this.repository = repository;
  }

  /** Commits to a branch, which is started at the default branch when it is new. Answers the new head. */
  push(branch: string, ...commits: readonly PushedCommit[]): string {
    const sha = pushCommits(this.repository, this.login, branchRef(branch), commits);
    this.repository.saved();
    return sha;
  }

  /** Tags a commit or branch; annotated when it has a message. */
  tag(name: string, target = this.repository.data.defaultBranch, message?: string): string {
    const { store, world } = this.repository;
    const commit = store.git(['rev-parse', '--verify', `${target}^{commit}`]);
    const date = Math.floor(world.clock.now() / 1000);
    const who = `${this.login} <${this.login}@example.com> ${date} +0000`;
    const sha =
      message === undefined
        ? commit
        : store.writeTag(`object ${commit}\ntype commit\ntag ${name}\ntagger ${who}\n\n${message}\n`);
    store.updateRef(`refs/tags/${name}`, sha);
    this.repository.saved();
    return commit;
  }

  deleteRef(name: string): void {
    this.repository.store.updateRef(name, null);
    this.repository.saved();
  }

  openIssue({ title, body, labels = [], number }: OpenedIssue): Thread {
    const thread = this.start(title, body ?? null, labels, number);
    this.repository.saved();
    return thread;
  }

  openPullRequest(options: OpenedPull): Thread {
    const { repository } = this;
    const { base = repository.data.defaultBranch, head = 'add-export', fork, commits = [] } = options;
    const baseSha = repository.head(base);
    if (baseSha === null) throw new Error(`no branch ${base}`);
    const number = options.number ?? repository.nextNumber();
    // A fork's branch is known here as GitHub keeps it, under refs/pull.
    const ref = fork === undefined ? branchRef(head) : `refs/pull/${number}/head`;
    if (commits.length > 0) pushCommits(repository, this.login, ref, commits, baseSha);
    const headSha = repository.store.git(['rev-parse', '--verify', ref]);
    repository.store.updateRef(`refs/pull/${number}/head`, headSha);
    const thread = this.start(options.title, options.body ?? null, options.labels ?? [], number);
    thread.pull = newPull({
      headRepository: fork === undefined ? repository.slug : `${fork}/${repository.data.name}`,
      headRef: head,
      headSha,
      baseRef: base,
      baseSha,
      isDraft: options.isDraft ?? false,
      commits: [...repository.store.range(baseSha, headSha)],
    });
    repository.saved();
    return thread;
  }

  /** @returns The commit that GitHub calls the merge commit: the merge, the squash, or the last rebased one. */
  merge(number: number, method: MergeMethod = 'squash', text: { title?: string; message?: string } = {}): string {
    const sha = mergePull(this.repository, number, this.login, method, text);
    this.repository.saved();
    return sha;
  }

  close(number: number, reason: ClosedReason = 'completed'): void {
    this.write(number, (thread, now) => {
      thread.state = 'closed';
      thread.closedAt = now;
      thread.closedBy = this.login;
      if (thread.pull === null) thread.stateReason = reason;
    });
  }

  reopen(number: number): void {
    this.write(number, thread => {
      thread.state = 'open';
      thread.closedAt = null;
      if (thread.pull === null) thread.stateReason = 'reopened';
    });
  }

  editTitle(number: number, title: string): void {
    this.write(number, thread => {
      thread.title = title;
    });
  }

  /** Edits a description in the browser. */
  editBody(number: number, edit: string | ((body: string) => string)): void {
    this.write(number, thread => {
      thread.body = fromBrowser(typeof edit === 'string' ? edit : edit(thread.body ?? ''));
    });
  }

  /** Ticks, or unticks, the first box whose line holds these words. A click changes one character and no line ends. */
  tick(number: number, words: string, isTicked = true): void {
    this.write(number, thread => {
      const lines = (thread.body ?? '').split('\n');
      const at = lines.findIndex(line => /^\s*[-*+] \[[ xX]\] /.test(line) && line.includes(words));
      if (at < 0) throw new Error(`#${number} has no box with "${words}"`);
      lines[at] = (lines[at] ?? '').replace(/\[[ xX]\]/, isTicked ? '[x]' : '[ ]');
      thread.body = lines.join('\n');
    });
  }

  /** Ticks a box of a comment: the first one with these words, after the first line that names `about`. */
  tickComment(number: number, about: string, words: string): void {
    const { data, world } = this.repository;
    const at = data.comments.findIndex(each => each.number === number && each.body.includes(about));
    const comment = data.comments[at];
    const from = comment?.body.indexOf(`- [ ] ${words}`, comment.body.indexOf(about)) ?? -1;
    if (comment === undefined || from < 0) throw new Error(`#${number} has no box "${words}" about ${about}`);
    const body = `${comment.body.slice(0, from)}- [x]${comment.body.slice(from + '- [ ]'.length)}`;
    data.comments[at] = { ...comment, body, updatedAt: world.stamp() };
    this.repository.saved();
  }

  label(number: number, ...labels: readonly string[]): void {
    this.write(number, thread => {
      for (const label of labels) ensureLabel(this.repository, label);
      thread.labels = [...new Set([...thread.labels, ...labels])];
    });
  }

  unlabel(number: number, label: string): void {
    this.write(number, thread => {
      thread.labels = thread.labels.filter(name => name !== label);
    });
  }

  comment(number: number, body: string): number {
    const { data, world } = this.repository;
    const id = world.nextId();
    this.write(number, (_thread, now) => {
      data.comments.push({ id, number, author: this.login, body: fromBrowser(body), createdAt: now, updatedAt: now });
    });
    return id;
  }

  review(number: number, state: Review['state'] = 'APPROVED', body = ''): void {
    const { data, world } = this.repository;
    this.write(number, (thread, now) => {
      const commit = thread.pull?.headSha ?? '';
      data.reviews.push({ id: world.nextId(), number, author: this.login, state, body, submittedAt: now, commit });
    });
  }

  react(number: number, content: Reaction['content'] = '+1'): void {
    this.write(number, thread => {
      thread.reactions.push({ user: this.login, content });
    });
  }

  /** Links an issue in the sidebar of a pull request. */
  linkIssue(number: number, issue: number): void {
    this.write(number, thread => {
      thread.pull?.linkedIssues.push(issue);
    });
  }

  /** Makes a milestone and puts issues and pull requests in it. */
  milestone(title: string, ...numbers: readonly number[]): Milestone {
    const { data, world } = this.repository;
    const now = world.stamp();
    const number = data.milestones.length + 1;
    const dates = { dueOn: null, createdAt: now, updatedAt: now, closedAt: null };
    const made: Milestone = {
      id: world.nextId(),
      number,
      title,
      description: null,
      creator: this.login,
      state: 'open',
      ...dates,
    };
    data.milestones.push(made);
    for (const each of numbers) this.repository.thread(each).milestone = number;
    this.repository.saved();
    return made;
  }

  /** Changes a release in the browser, draft or published. */
  editRelease(tagName: string, change: Partial<Pick<Release, 'name' | 'body' | 'tagName' | 'isPrerelease'>>): void {
    const release = this.repository.data.releases.find(each => each.tagName === tagName);
    if (release === undefined) throw new Error(`no release ${tagName}`);
    Object.assign(release, change, change.body ? { body: fromBrowser(change.body) } : {});
    release.updatedAt = this.repository.world.stamp();
    this.repository.saved();
  }

  /** Publishes a release of a tag, which is made at the default branch's head when it is missing. */
  release(tagName: string, text: Partial<Pick<Release, 'name' | 'body' | 'isPrerelease'>> = {}): Release {
    const { data, world } = this.repository;
    const now = world.stamp();
    const made: Release = {
      id: world.nextId(),
      tagName,
      target: data.defaultBranch,
      name: text.name ?? null,
      body: text.body ? fromBrowser(text.body) : null,
      isDraft: false,
      isPrerelease: text.isPrerelease ?? false,
      isImmutable: data.settings.isReleaseImmutable,
      isLatest: null,
      author: this.login,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
      assets: [],
    };
    data.releases.push(made);
    this.tagRelease(made);
    this.repository.saved();
    return made;
  }

  /** Presses the button of a draft. */
  publishRelease(id: number): void {
    const release = this.repository.data.releases.find(each => each.id === id);
    if (release === undefined) throw new Error(`no release ${id}`);
    const now = this.repository.world.stamp();
    Object.assign(release, { isDraft: false, publishedAt: now, updatedAt: now });
    this.tagRelease(release);
    this.repository.saved();
  }

  private tagRelease({ tagName, target }: Release): void {
    const { data, store } = this.repository;
    if (data.refs[`refs/tags/${tagName}`] === undefined)
      store.updateRef(`refs/tags/${tagName}`, store.git(['rev-parse', '--verify', `${target}^{commit}`]));
  }

  private start(title: string, body: string | null, labels: readonly string[], number?: number): Thread {
    const text = body === null ? null : fromBrowser(body);
    const now = this.repository.world.stamp();
    return newThread(this.repository, { title, body: text, author: this.login, labels, number, now });
  }

  private write(number: number, change: (thread: Thread, now: string) => void): void {
    const thread = this.repository.thread(number);
    thread.updatedAt = this.repository.world.stamp();
    change(thread, thread.updatedAt);
    this.repository.saved();
  }
}
