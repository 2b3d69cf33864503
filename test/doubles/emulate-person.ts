/** Test double: people at work in emulate, through its REST. In: what they do. Out: promises, with the names of our own double's methods. */
import type { MergeMethod } from './merge.ts';
import type { OpenedIssue, OpenedPull } from './person.ts';
import type { PushedCommit } from './push.ts';

// biome-ignore lint/suspicious/noExplicitAny: emulate's JSON has every shape
type Json = any;
/** Asks emulate, and throws for what it refuses. */
export type Call = (method: string, path: string, body?: unknown) => Promise<Json>;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1, 12);
let days = 0;

export class EmulatePerson {
  readonly login: string;
  private readonly call: Call;
  private readonly slug: string;

  constructor(login: string, slug: string, call: Call) {
    this.login = login;
    this.slug = slug;
    this.call = call;
  }

  private async git(method: string, path: string, body?: unknown): Promise<Json> {
    return this.call(method, `/repos/${this.slug}/git/${path}`, body);
  }

  async push(branch: string, ...commits: readonly PushedCommit[]): Promise<string> {
    const refs: Json[] = await this.git('GET', 'matching-refs/heads/');
    const at = refs.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha;
    let head: string = at ?? refs.find(({ ref }) => ref === 'refs/heads/main')?.object.sha;
    for (const { message, files, author = this.login } of commits) {
      const date = new Date(FIRST_DAY + DAY * ++days).toISOString();
      const entries = Object.entries(files ?? { [`changes/${days}.txt`]: `${message}\n` });
      const tree = await this.git('POST', 'trees', {
        base_tree: (await this.git('GET', `commits/${head}`)).tree.sha,
        tree: entries.map(([path, content]) => ({
          path,
          mode: '100644',
          type: 'blob',
          ...(content === null ? { sha: null } : { content }),
        })),
      });
      const who = { name: author, email: `${author}@example.com`, date };
      head = (
        await this.git('POST', 'commits', { message, tree: tree.sha, parents: [head], author: who, committer: who })
      ).sha;
    }
    if (at === undefined) await this.git('POST', 'refs', { ref: `refs/heads/${branch}`, sha: head });
    else await this.git('PATCH', `refs/heads/${branch}`, { sha: head });
    return head;
  }

  async tag(name: string, branch = 'main'): Promise<void> {
    const { object } = await this.git('GET', `ref/heads/${branch}`);
    await this.git('POST', 'refs', { ref: `refs/tags/${name}`, sha: object.sha });
  }

  async openPullRequest({
    title,
    body,
    head = 'add-export',
    base = 'main',
    labels = [],
    commits = [],
  }: OpenedPull): Promise<{ number: number }> {
    if (commits.length > 0) await this.push(head, ...commits);
    const { number } = await this.call('POST', `/repos/${this.slug}/pulls`, { title, body, head, base });
    if (labels.length > 0) {
      for (const name of labels) await this.call('POST', `/repos/${this.slug}/labels`, { name }).catch(() => null);
      await this.call('POST', `/repos/${this.slug}/issues/${number}/labels`, { labels });
    }
    return { number };
  }

  async merge(number: number, method: MergeMethod = 'squash'): Promise<string> {
    return (await this.call('PUT', `/repos/${this.slug}/pulls/${number}/merge`, { merge_method: method })).sha;
  }

  async openIssue({ title, body }: OpenedIssue): Promise<{ number: number }> {
    return this.call('POST', `/repos/${this.slug}/issues`, { title, body });
  }

  async comment(number: number, body: string): Promise<number> {
    return (await this.call('POST', `/repos/${this.slug}/issues/${number}/comments`, { body })).id;
  }

  async editBody(number: number, edit: (body: string) => string): Promise<void> {
    const { body } = await this.call('GET', `/repos/${this.slug}/issues/${number}`);
    await this.call('PATCH', `/repos/${this.slug}/issues/${number}`, {
      body: edit(body ?? '').replace(/\r?\n/g, '\r\n'),
    });
  }
}
