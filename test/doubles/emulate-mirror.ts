/** Test double: emulate's state as our world, so that our GraphQL can answer about it. In: emulate's REST. Out: a world. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from './clock.ts';
import type { GitStore } from './git-store.ts';
import { newPull, newThread } from './new-thread.ts';
import type { Repository } from './repository.ts';
import type { Release, Thread } from './state.ts';
import { World } from './world.ts';

// biome-ignore lint/suspicious/noExplicitAny: emulate's JSON has every shape
type Json = any;

/** Reads one path of emulate. */
export type Read = (path: string) => Promise<Json>;

export class EmulateMirror {
  readonly world: World;
  private readonly directory = mkdtempSync(join(tmpdir(), 'drumroll-mirror-'));
  private readonly store: GitStore;
  private readonly read: Read;
  private readonly slug: string;

  constructor(read: Read, slug: string) {
    this.read = read;
    this.slug = slug;
    this.world = new World(createClock(), this.directory);
    this.store = this.world.addRepository(slug).store;
  }

  get repository(): Repository {
    return this.world.repositories[0] as Repository;
  }

  close(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** Makes the world what emulate is now. */
  async refresh(): Promise<void> {
    const { data } = this.repository;
    const path = `/repos/${this.slug}`;
    const about = await this.read(path);
    data.visibility = about.private ? 'private' : 'public';
    data.defaultBranch = about.default_branch;
    for (const kind of ['heads', 'tags'])
      await this.copyRefs(await this.read(`${path}/git/matching-refs/${kind}/`), kind);
    data.refs = this.store.refs();
    data.threads.clear();
    data.labels = (await this.all(`${path}/labels`)).map(({ id, name, color, description }) => ({
      id,
      name,
      color,
      description,
    }));
    for (const issue of await this.all(`${path}/issues?state=all`)) this.copyThread(issue);
    for (const pull of await this.all(`${path}/pulls?state=all`)) await this.copyPull(pull);
    data.comments = [];
    for (const { number } of data.threads.values()) await this.copyComments(number);
    data.releases = (await this.all(`${path}/releases`)).map(release);
    this.repository.version++;
  }

  private async all(path: string): Promise<Json[]> {
    const found: Json[] = [];
    for (let page = 1; ; page++) {
      const next = await this.read(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
      found.push(...next);
      if (next.length < 100) return found;
    }
  }

  private async copyRefs(refs: readonly Json[], kind: string): Promise<void> {
    const seen = new Set(refs.map(({ ref }) => ref));
    for (const name of Object.keys(this.store.refs()))
      if (name.startsWith(`refs/${kind}/`) && !seen.has(name)) this.store.updateRef(name, null);
    for (const { ref, object } of refs) {
      const sha =
        object.type === 'tag' ? (await this.read(`/repos/${this.slug}/git/tags/${object.sha}`)).object.sha : object.sha;
      await this.copyCommit(sha);
      this.store.updateRef(ref, sha);
    }
  }

  /** With its tree and all before it. */
  private async copyCommit(sha: string): Promise<void> {
    if (this.store.commit(sha) !== null) return;
    const commit = await this.read(`/repos/${this.slug}/git/commits/${sha}`);
    const parents: string[] = commit.parents.map((parent: Json) => parent.sha);
    for (const parent of parents) await this.copyCommit(parent);
    await this.copyTree(commit.tree.sha);
    const who = ({ name, email, date }: Json) => ({
      name,
      email,
      date: Math.floor(Date.parse(date) / 1000),
      zone: '+0000',
    });
    // emulate's ids are git's, of messages that end with a newline.
    const message = commit.message.endsWith('\n') ? commit.message : `${commit.message}\n`;
    const { author, committer } = commit;
    const made = { tree: commit.tree.sha, parents, author: who(author), committer: who(committer), message };
    const own = this.store.writeCommit(made);
    if (own !== sha) throw new Error(`emulate's commit ${sha} is ${own} to git`);
  }

  private async copyTree(sha: string): Promise<void> {
    if (this.store.type(sha) !== null) return;
    const { tree } = await this.read(`/repos/${this.slug}/git/trees/${sha}?recursive=1`);
    const files = tree.filter(({ type }: Json) => type === 'blob');
    for (const { sha: blob } of files)
      if (this.store.type(blob) === null) {
        const { content } = await this.read(`/repos/${this.slug}/git/blobs/${blob}`);
        this.store.writeBlob(Buffer.from(content, 'base64'));
      }
    this.store.writeTree(null, files);
  }

  private copyThread(from: Json): Thread {
    const labels = from.labels.map(({ name }: Json) => name);
    const { number, title, body, user, created_at: now } = from;
    const thread = newThread(this.repository, {
      number,
      title,
      body,
      author: this.world.user(user.login).login,
      labels,
      now,
    });
    const dates = { updatedAt: from.updated_at, closedAt: from.closed_at };
    return Object.assign(thread, { id: from.id, state: from.state, stateReason: from.state_reason ?? null, ...dates });
  }

  private async copyComments(number: number): Promise<void> {
    for (const { id, user, body, created_at, updated_at } of await this.all(
      `/repos/${this.slug}/issues/${number}/comments`,
    ))
      this.repository.data.comments.push({
        id,
        number,
        author: user.login,
        body,
        createdAt: created_at,
        updatedAt: updated_at,
      });
  }

  private async copyPull(from: Json): Promise<void> {
    const thread = this.copyThread(from);
    const { number, head, base } = from;
    const commits = (await this.all(`/repos/${this.slug}/pulls/${number}/commits`)).map(({ sha }) => sha);
    const whole = await this.read(`/repos/${this.slug}/pulls/${number}`);
    const merge = whole.merged ? whole.merge_commit_sha : null;
    for (const sha of [...commits, ...(merge === null ? [] : [merge])]) await this.copyCommit(sha);
    const ends = {
      headRepository: head.repo?.full_name ?? null,
      headRef: head.ref,
      headSha: head.sha,
      baseRef: base.ref,
      baseSha: base.sha,
    };
    const state = {
      isDraft: from.draft,
      mergedAt: from.merged_at,
      mergeCommit: merge,
      commits,
      landed: merge === null ? [] : [merge],
    };
    thread.pull = newPull({ ...ends, ...state });
  }
}

function release(from: Json): Release {
  return {
    id: from.id,
    tagName: from.tag_name,
    target: from.target_commitish,
    name: from.name,
    body: from.body,
    isDraft: from.draft,
    isPrerelease: from.prerelease,
    isImmutable: false,
    isLatest: null,
    author: from.author.login,
    createdAt: from.created_at,
    updatedAt: from.created_at,
    publishedAt: from.published_at,
    assets: [],
  };
}
