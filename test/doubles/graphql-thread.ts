/** Test double: resolvers of issues, pull requests, comments, reviews, labels and milestones. In: state. Out: GraphQL's fields. */
import { commitFields, refFields } from './graphql-commit.ts';
import { connection, type PageArguments } from './graphql-connection.ts';
import { actor, type Fields, type View } from './graphql-context.ts';
import { commentFields, labelFields, milestoneFields, reviewFields } from './graphql-parts.ts';
import { repositoryFields } from './graphql-repository.ts';
import { closedIssues } from './merge.ts';
import type { Repository } from './repository.ts';
import { associationOf, nodeId, repositoryPage } from './shape-user.ts';
import { branchRef, type ForeignPull, type Pull, type Reaction, type Review, type Thread } from './state.ts';

const CONTENTS: Record<Reaction['content'], string> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

/** What issues and pull requests share. */
function threadFields(view: View, thread: Thread): Fields {
  const { world, data } = view;
  const kind = thread.pull === null ? 'issues' : 'pull';
  const milestone = data.milestones.find(({ number }) => number === thread.milestone);
  const labels = data.labels.filter(({ name }) => thread.labels.includes(name));
  const reactions = ({ content, ...page }: PageArguments & { content?: string }): unknown =>
    connection(
      thread.reactions.filter(each => !content || CONTENTS[each.content] === content),
      page,
      each => ({ content: CONTENTS[each.content], user: () => actor(world, each.user) }),
    );
  return {
    id: nodeId(thread.pull === null ? 'I' : 'PR', thread.id),
    databaseId: thread.id,
    fullDatabaseId: String(thread.id),
    number: thread.number,
    title: thread.title,
    body: thread.body ?? '',
    bodyText: thread.body ?? '',
    url: `${repositoryPage(world, data)}/${kind}/${thread.number}`,
    resourcePath: `/${data.owner}/${data.name}/${kind}/${thread.number}`,
    author: () => actor(world, thread.author),
    authorAssociation: () => associationOf(data, thread.author),
    createdAt: thread.createdAt,
    updatedAt: thread.updatedAt,
    publishedAt: thread.createdAt,
    closedAt: thread.closedAt,
    closed: thread.state === 'closed',
    locked: thread.isLocked,
    repository: () => repositoryFields(view),
    milestone: () => (milestone === undefined ? null : milestoneFields(view, milestone)),
    labels: (page: PageArguments) => connection(labels, page, label => labelFields(view, label)),
    assignees: (page: PageArguments) => connection(thread.assignees, page, login => actor(world, login)),
    comments: (page: PageArguments) =>
      connection(
        data.comments.filter(({ number }) => number === thread.number),
        page,
        each => commentFields(view, each),
      ),
    reactions,
    reactionGroups: () =>
      Object.entries(CONTENTS).map(([content, name]) => {
        const totalCount = thread.reactions.filter(each => each.content === content).length;
        return { content: name, reactors: () => ({ totalCount }), users: () => ({ totalCount }) };
      }),
  };
}

export function issueFields(view: View, thread: Thread): Fields {
  return {
    __typename: 'Issue',
    ...threadFields(view, thread),
    state: thread.state.toUpperCase(),
    stateReason: thread.stateReason?.toUpperCase() ?? null,
    viewerDidAuthor: view.token?.login === thread.author,
  };
}

export function pullFields(view: View, thread: Thread): Fields {
  const { world, data, repository } = view;
  const pull = thread.pull as Pull;
  const reviews = (): readonly Review[] => data.reviews.filter(({ number }) => number === thread.number);
  const latest = (): Review[] => [...new Map(reviews().map(review => [review.author, review])).values()];
  const deciding = (): Review[] =>
    latest().filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED');
  const closing = (): Thread[] =>
    closedIssues(repository, thread)
      .map(number => data.threads.get(number))
      .filter(each => each !== undefined);
  const headOwner = pull.headRepository?.split('/')[0] ?? null;
  const files = (): number => changedFiles(view, pull).length;
  return {
    __typename: 'PullRequest',
    ...threadFields(view, thread),
    state: pull.mergedAt !== null ? 'MERGED' : thread.state.toUpperCase(),
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergedBy: () => actor(world, pull.mergedBy),
    mergeCommit: () => (pull.mergeCommit === null ? null : commitFields(view, pull.mergeCommit)),
    isDraft: pull.isDraft,
    isCrossRepository: pull.headRepository !== repository.slug,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => refOf(view, pull.baseRef),
    baseRepository: () => repositoryFields(view),
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRef: () => (pull.headRepository === repository.slug ? refOf(view, pull.headRef) : null),
    headRepository: () => (pull.headRepository === null ? null : repositoryFields(view, pull.headRepository)),
    headRepositoryOwner: () => actor(world, headOwner),
    maintainerCanModify: false,
    mergeable: thread.state === 'open' ? 'MERGEABLE' : 'UNKNOWN',
    changedFiles: files,
    additions: files,
    deletions: 0,
    files: (page: PageArguments) => connection(changedFiles(view, pull), page, path => ({ path })),
    commits: (page: PageArguments) =>
      connection(pull.commits, page, sha => ({ commit: () => commitFields(view, sha) })),
    closingIssuesReferences: (page: PageArguments) => connection(closing(), page, issue => issueFields(view, issue)),
    reviews: (page: PageArguments) => connection(reviews(), page, each => reviewFields(view, each)),
    latestReviews: (page: PageArguments) => connection(latest(), page, each => reviewFields(view, each)),
    latestOpinionatedReviews: (page: PageArguments) => connection(deciding(), page, each => reviewFields(view, each)),
    reviewDecision: () => {
      const states = deciding().map(({ state }) => state);
      return states.includes('CHANGES_REQUESTED') ? 'CHANGES_REQUESTED' : states.length > 0 ? 'APPROVED' : null;
    },
  };
}

const changes = new WeakMap<Repository, Map<string, readonly string[]>>();

/** Read for all pull requests at once: a page asks for fifty of them. */
function changedFiles({ repository, data }: View, pull: Pull): readonly string[] {
  const known = changes.get(repository) ?? new Map<string, readonly string[]>();
  changes.set(repository, known);
  const pulls = [...data.threads.values()].flatMap(each => each.pull ?? []);
  if (known.size === 0) repository.store.load(pulls.flatMap(({ commits, headSha }) => [commits[0] ?? '', headSha]));
  const pair = treesOf(repository, pull);
  if (!known.has(pair)) {
    const pairs = pulls.map(each => treesOf(repository, each));
    for (const [key, paths] of repository.store.changedPaths(pairs)) known.set(key, paths);
  }
  return known.get(pair) ?? [];
}

/** Before its first commit, and at its head. */
function treesOf({ store }: Repository, { commits, headSha }: Pull): string {
  const before = store.commit(store.commit(commits[0] ?? '')?.parents[0] ?? '');
  return `${before?.tree} ${store.commit(headSha)?.tree}`;
}

function refOf(view: View, branch: string): Fields | null {
  const target = view.data.refs[branchRef(branch)];
  return target === undefined ? null : refFields(view, branchRef(branch), target);
}

/** A pull request of another repository of the network that holds the same commit. */
export function foreignPullFields(view: View, foreign: ForeignPull): Fields {
  const repository = (): Fields => repositoryFields(view, foreign.repository);
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', `${foreign.repository}#${foreign.number}`),
    number: foreign.number,
    title: foreign.title,
    body: '',
    url: `${view.world.serverUrl}/${foreign.repository}/pull/${foreign.number}`,
    state: foreign.mergedAt === null ? 'OPEN' : 'MERGED',
    merged: foreign.mergedAt !== null,
    mergedAt: foreign.mergedAt,
    createdAt: foreign.mergedAt ?? view.data.createdAt,
    updatedAt: foreign.mergedAt ?? view.data.createdAt,
    mergeCommit: null,
    baseRefName: 'main',
    headRefName: 'main',
    isCrossRepository: false,
    isDraft: false,
    author: null,
    milestone: null,
    repository,
    baseRepository: repository,
    headRepository: repository,
    labels: (page: PageArguments) => connection([], page, each => each),
    closingIssuesReferences: (page: PageArguments) => connection([], page, each => each),
    files: (page: PageArguments) => connection([], page, each => each),
    commits: (page: PageArguments) =>
      connection([foreign.sha], page, sha => ({ commit: () => commitFields(view, sha) })),
  };
}
