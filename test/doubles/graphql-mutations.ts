/** Test double: the few mutations that REST has not. In: their input. Out: a commit on a branch, a draft made ready. */
import { covers, has } from './access.ts';
import { commitFields, refFields } from './graphql-commit.ts';
import { failure } from './graphql-connection.ts';
import { type Fields, viewOf } from './graphql-context.ts';
import { pullFields } from './graphql-thread.ts';
import type { Repository } from './repository.ts';
import { nodeId } from './shape-user.ts';
import { branchRef, type Thread } from './state.ts';
import type { Permission, Token, World } from './world.ts';

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly message: { readonly headline: string; readonly body?: string };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

export function mutations(world: World, token: Token): Fields {
  return {
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommit(world, token, input),
    markPullRequestReadyForReview: ({ input }: { input: { pullRequestId: string } }) =>
      setDraft(world, token, input.pullRequestId, false),
    convertPullRequestToDraft: ({ input }: { input: { pullRequestId: string } }) =>
      setDraft(world, token, input.pullRequestId, true),
  };
}

function demandWrite(token: Token, repository: Repository, permission: Permission): void {
  if (!covers(token, repository.data) || !has(token, permission, 'write'))
    throw failure(
      'FORBIDDEN',
      `Resource not accessible by ${token.kind === 'user' ? 'personal access token' : 'integration'}`,
    );
}

/** Compare-and-swap on the branch's head; the commit is GitHub's own, as signed ones are. */
function createCommit(world: World, token: Token, input: CommitInput): Fields {
  const [owner = '', name = ''] = (input.branch.repositoryNameWithOwner ?? '').split('/');
  const view = viewOf(world, token, owner, name);
  const { repository } = view;
  const { store } = repository;
  demandWrite(token, repository, 'contents');
  const ref = branchRef((input.branch.branchName ?? '').replace(/^refs\/heads\//, ''));
  const head = repository.data.refs[ref];
  if (head === undefined) throw failure('NOT_FOUND', `No ref ${ref} found`);
  if (head.commit !== input.expectedHeadOid)
    throw failure(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
    );
  const { additions = [], deletions = [] } = input.fileChanges ?? {};
  const changes = [
    ...additions.map(({ path, contents }) => ({
      path,
      mode: '100644',
      sha: store.writeBlob(Buffer.from(contents, 'base64')),
    })),
    ...deletions.map(({ path }) => ({ path, mode: '100644', sha: null })),
  ];
  world.stamp();
  const date = Math.floor(world.clock.now() / 1000);
  const user = world.user(token.login);
  const login = user.kind === 'Bot' ? `${user.login}[bot]` : user.login;
  const commit = store.writeCommit({
    tree: store.writeTree(store.commit(head.commit)?.tree ?? null, changes),
    parents: [head.commit],
    author: { name: login, email: user.emails.at(-1) ?? '', date, zone: '+0000' },
    committer: { name: 'GitHub', email: 'noreply@github.com', date, zone: '+0000' },
    message: input.message.body ? `${input.message.headline}\n\n${input.message.body}` : input.message.headline,
  });
  store.updateRef(ref, commit, head.commit);
  repository.saved();
  const exact = { ...view, data: repository.data };
  const target = repository.data.refs[ref] ?? head;
  return {
    commit: () => commitFields(exact, commit),
    ref: () => refFields(exact, ref, target),
    clientMutationId: null,
  };
}

function setDraft(world: World, token: Token, id: string, isDraft: boolean): Fields {
  for (const repository of world.repositories) {
    const thread = [...repository.data.threads.values()].find(each => each.pull && nodeId('PR', each.id) === id);
    if (thread === undefined) continue;
    demandWrite(token, repository, 'pull_requests');
    return setDraftOf(world, token, repository, thread, isDraft);
  }
  throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function setDraftOf(world: World, token: Token, repository: Repository, thread: Thread, isDraft: boolean): Fields {
  if (thread.pull !== null) thread.pull.isDraft = isDraft;
  thread.updatedAt = world.stamp();
  repository.saved();
  const view = { world, repository, data: repository.data, token };
  return { pullRequest: () => pullFields(view, thread), clientMutationId: null };
}
