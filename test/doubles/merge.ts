/** Test double: GitHub's three ways to merge, with its own commit messages. In: a pull request. Out: commits on its base. */
import type { GitCommit } from './git-objects.ts';
import { mergedTree, signatureOf } from './push.ts';
import type { Repository } from './repository.ts';
import { branchRef, type Pull, type Thread } from './state.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';
export type ClosedReason = 'completed' | 'not_planned';

const KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:([\w.-]+\/[\w.-]+))?#(\d+)/gi;
/** GitHub's own committer of what it merges. */
const WEB_FLOW = 'GitHub <noreply@github.com>';

interface MergeText {
  readonly title?: string;
  readonly message?: string;
}

/** Numbers of this repository's issues that a pull request closes, by keyword and by hand, lowest first. */
export function closedIssues(repository: Repository, thread: Thread): readonly number[] {
  const { data, slug } = repository;
  if (thread.pull === null) return [];
  const isDefault = thread.pull.baseRef === data.defaultBranch;
  const keywords = isDefault ? [...(thread.body ?? '').matchAll(KEYWORD)] : [];
  const named = keywords.filter(match => match[1] === undefined || match[1] === slug).map(match => Number(match[2]));
  const all = [...new Set([...named, ...thread.pull.linkedIssues])].sort((left, right) => left - right);
  return all.filter(number => data.threads.get(number)?.pull === null);
}

/** @returns The sha of what GitHub calls the merge commit. @throws Error for what cannot be merged. */
export function mergePull(
  repository: Repository,
  number: number,
  login: string,
  method: MergeMethod,
  text: MergeText,
): string {
  const thread = repository.thread(number);
  const { pull } = thread;
  if (pull === null || thread.state === 'closed') throw new Error(`#${number} is not an open pull request`);
  const base = repository.head(pull.baseRef) ?? '';
  const landed =
    method === 'rebase' ? rebase(repository, pull, base, login) : [combine(repository, thread, base, method, text)];
  const head = landed.at(-1) ?? base;
  repository.store.updateRef(branchRef(pull.baseRef), head);
  pull.landed = method === 'merge' ? [...pull.commits, head] : landed;
  pull.mergeCommit = head;
  pull.mergedAt = repository.world.stamp();
  pull.mergedBy = login;
  thread.state = 'closed';
  thread.closedAt = pull.mergedAt;
  thread.closedBy = login;
  thread.updatedAt = pull.mergedAt;
  for (const issue of closedIssues(repository, thread)) closeIssue(repository.thread(issue), pull.mergedAt, login);
  if (repository.data.settings.deletesBranchOnMerge) repository.store.updateRef(branchRef(pull.headRef), null);
  return head;
}

function closeIssue(issue: Thread, now: string, login: string): void {
  if (issue.state === 'closed') return;
  Object.assign(issue, { state: 'closed', stateReason: 'completed', closedAt: now, closedBy: login, updatedAt: now });
}

function combine(
  repository: Repository,
  thread: Thread,
  base: string,
  method: 'merge' | 'squash',
  text: MergeText,
): string {
  const pull = thread.pull as Pull;
  repository.world.stamp();
  const parents = method === 'merge' ? [base, pull.headSha] : [base];
  const usual = method === 'merge' ? mergeMessage(repository, thread) : squashMessage(repository, thread);
  const title = text.title ?? usual.title;
  const message = text.message ?? usual.message;
  return repository.store.writeCommit({
    tree: mergedTree(repository, [base, pull.headSha]),
    parents,
    author: signatureOf(repository, thread.author),
    committer: signatureOf(repository, WEB_FLOW),
    message: message === '' ? title : `${title}\n\n${message}`,
  });
}

function mergeMessage(repository: Repository, { number, title, pull }: Thread): Required<MergeText> {
  const owner = (pull?.headRepository ?? repository.slug).split('/')[0];
  return { title: `Merge pull request #${number} from ${owner}/${pull?.headRef}`, message: title };
}

function squashMessage(repository: Repository, thread: Thread): Required<MergeText> {
  const { settings } = repository.data;
  const commits = (thread.pull?.commits ?? []).map(sha => repository.store.commit(sha)).filter(each => each !== null);
  const only = commits.length === 1 ? commits[0] : undefined;
  const usesCommit = settings.squashTitle === 'COMMIT_OR_PR_TITLE' && only !== undefined;
  const title = `${usesCommit ? headline(only) : thread.title} (#${thread.number})`;
  if (settings.squashMessage === 'BLANK') return { title, message: '' };
  if (settings.squashMessage === 'PR_BODY') return { title, message: thread.body ?? '' };
  const message = only ? bodyOf(only) : commits.map(commit => `* ${commit.message}`).join('\n\n');
  const others = [...new Set(commits.map(({ author }) => `Co-authored-by: ${author.name} <${author.email}>`))];
  const own = signatureOf(repository, thread.author).email;
  const trailers = others.filter(line => !line.endsWith(`<${own}>`)).join('\n');
  if (trailers === '') return { title, message };
  return { title, message: [message, '---------', trailers].filter(Boolean).join('\n\n') };
}

const headline = ({ message }: GitCommit): string => message.split('\n')[0] ?? '';
const bodyOf = ({ message }: GitCommit): string => message.slice(headline({ message } as GitCommit).length).trim();

function rebase(repository: Repository, pull: Pull, base: string, login: string): string[] {
  const { store, world } = repository;
  const landed: string[] = [];
  let head = base;
  for (const sha of pull.commits) {
    const commit = store.commit(sha);
    if (commit === null || commit.parents.length > 1) continue;
    world.stamp();
    // A cherry-pick is a merge whose base is the commit's parent.
    const graft = store.writeCommit({ ...commit, tree: store.commit(head)?.tree ?? '', parents: [...commit.parents] });
    const tree = mergedTree(repository, [graft, sha]);
    const committer = signatureOf(repository, login);
    head = store.writeCommit({ tree, parents: [head], author: commit.author, committer, message: commit.message });
    landed.push(head);
  }
  return landed;
}
