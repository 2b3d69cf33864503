/** Test double: resolvers of a repository, its lists and its releases. In: state. Out: GraphQL's fields. */
import { mayPush } from './access.ts';
import { commitFields, objectFields, refFields, resolveRef } from './graphql-commit.ts';
import { connection, failure, type PageArguments } from './graphql-connection.ts';
import { actor, demand, type Fields, type View } from './graphql-context.ts';
import { labelFields, milestoneFields } from './graphql-parts.ts';
import { issueFields, pullFields } from './graphql-thread.ts';
import { releasesInOrder } from './rest-releases.ts';
import { latestRelease } from './shape-release.ts';
import { nodeId, repositoryPage } from './shape-user.ts';
import { branchRef, type Release, type Thread } from './state.ts';

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

interface ThreadArguments extends PageArguments {
  readonly states?: readonly string[];
  readonly labels?: readonly string[];
  readonly baseRefName?: string;
  readonly headRefName?: string;
  readonly orderBy?: Order;
}

/** @param slug Another repository, of which only the name is known: a fork, or an upstream. */
export function repositoryFields(view: View, slug?: string): Fields {
  const { world, data } = view;
  const own = `${data.owner}/${data.name}`;
  const [owner = '', name = ''] = (slug ?? own).split('/');
  const isOther = slug !== undefined && slug !== own;
  const plain = {
    __typename: 'Repository',
    id: nodeId('R', isOther ? `${slug}` : data.id),
    databaseId: isOther ? data.id + 500_000 : data.id,
    name,
    nameWithOwner: `${owner}/${name}`,
    owner: () => actor(world, owner),
    url: `${world.serverUrl}/${owner}/${name}`,
    visibility: data.visibility.toUpperCase(),
    isPrivate: data.visibility !== 'public',
    isFork: isOther || data.parent !== null,
    isArchived: data.isArchived,
  };
  return isOther ? plain : { ...plain, ...ownFields(view) };
}

function ownFields(view: View): Fields {
  const { data, repository, token } = view;
  const main = data.refs[branchRef(data.defaultBranch)];
  const number = (kind: 'Issue' | 'PullRequest' | 'issue or pull request', given: number): Thread => {
    const found = data.threads.get(given);
    const fits =
      found !== undefined && (kind === 'issue or pull request' || (kind === 'PullRequest') === (found.pull !== null));
    if (found === undefined || !fits)
      throw failure(
        'NOT_FOUND',
        `Could not resolve to an ${kind} with the number of ${given}.`.replace('an PullRequest', 'a PullRequest'),
      );
    return found;
  };
  return {
    description: data.description,
    isEmpty: Object.keys(data.refs).length === 0,
    isLocked: false,
    isDisabled: false,
    createdAt: data.createdAt,
    updatedAt: data.updatedAt,
    pushedAt: data.updatedAt,
    hasIssuesEnabled: data.settings.hasIssues,
    hasDiscussionsEnabled: false,
    squashMergeCommitTitle: data.settings.squashTitle,
    squashMergeCommitMessage: data.settings.squashMessage,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    deleteBranchOnMerge: data.settings.deletesBranchOnMerge,
    viewerPermission: token === null ? null : mayPush(token, data) ? 'WRITE' : 'READ',
    parent: () => (data.parent === null ? null : repositoryFields(view, data.parent)),
    defaultBranchRef: () => (main === undefined ? null : refFields(view, branchRef(data.defaultBranch), main)),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refNamed(view, qualifiedName),
    refs: (given: PageArguments & { refPrefix: string; query?: string; orderBy?: Order; direction?: string }) =>
      refsOf(view, given),
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      demand(view, 'contents');
      return objectFields(view, oid ?? expression ?? data.defaultBranch);
    },
    pullRequest: (given: { number: number }) => {
      demand(view, 'pull_requests');
      return pullFields(view, number('PullRequest', given.number));
    },
    issue: (given: { number: number }) => {
      demand(view, 'issues');
      return issueFields(view, number('Issue', given.number));
    },
    issueOrPullRequest: (given: { number: number }) => {
      demand(view, 'issues', 'pull_requests');
      const found = number('issue or pull request', given.number);
      return found.pull === null ? issueFields(view, found) : pullFields(view, found);
    },
    pullRequests: (given: ThreadArguments) => {
      demand(view, 'pull_requests');
      return connection(select(view, true, given), given, thread => pullFields(view, thread));
    },
    issues: (given: ThreadArguments) => {
      demand(view, 'issues');
      return connection(select(view, false, given), given, thread => issueFields(view, thread));
    },
    label: ({ name }: { name: string }) => {
      const found = data.labels.find(label => label.name.toLowerCase() === name.toLowerCase());
      return found === undefined ? null : labelFields(view, found);
    },
    labels: (given: PageArguments) => connection(data.labels, given, label => labelFields(view, label)),
    milestone: (given: { number: number }) => {
      const found = data.milestones.find(each => each.number === given.number);
      return found === undefined ? null : milestoneFields(view, found);
    },
    milestones: (given: PageArguments & { states?: readonly string[] }) =>
      connection(
        data.milestones.filter(({ state }) => !given.states || given.states.includes(state.toUpperCase())),
        given,
        each => milestoneFields(view, each),
      ),
    release: ({ tagName }: { tagName: string }) => {
      const found = releasesInOrder({ token }, data).find(each => each.tagName === tagName);
      return found === undefined ? null : releaseFields(view, found);
    },
    releases: (given: PageArguments & { orderBy?: Order }) => {
      demand(view, 'contents');
      const sorted = [...releasesInOrder({ token }, data)];
      if (given.orderBy?.direction === 'ASC') sorted.reverse();
      return connection(sorted, given, each => releaseFields(view, each));
    },
    latestRelease: () => {
      const found = latestRelease(data);
      return found === null ? null : releaseFields(view, found);
    },
    resourcePath: `/${repository.slug}`,
  };
}

function refNamed(view: View, qualifiedName: string): Fields | null {
  demand(view, 'contents');
  const target = resolveRef(view, qualifiedName);
  const names = [qualifiedName, branchRef(qualifiedName), `refs/tags/${qualifiedName}`];
  const name = names.find(each => view.data.refs[each] !== undefined);
  return target === null || name === undefined ? null : refFields(view, name, target);
}

function refsOf(
  view: View,
  given: PageArguments & { refPrefix: string; query?: string; orderBy?: Order; direction?: string },
): unknown {
  demand(view, 'contents');
  const { refs } = view.data;
  const found = Object.entries(refs).filter(
    ([name]) =>
      name.startsWith(given.refPrefix) && (!given.query || name.slice(given.refPrefix.length).includes(given.query)),
  );
  if (given.orderBy?.field === 'TAG_COMMIT_DATE') {
    const date = (sha: string): number => view.repository.store.commit(sha)?.committer.date ?? 0;
    found.sort(([, left], [, right]) => date(left.commit) - date(right.commit));
  }
  if ((given.orderBy?.direction ?? given.direction) === 'DESC') found.reverse();
  return connection(found, given, ([name, target]) => refFields(view, name, target));
}

function select({ data }: View, isPull: boolean, given: ThreadArguments): readonly Thread[] {
  const stateOf = ({ pull, state }: Thread): string => (pull?.mergedAt ? 'MERGED' : state.toUpperCase());
  const found = [...data.threads.values()].filter(
    thread =>
      (thread.pull !== null) === isPull &&
      (!given.states || given.states.includes(stateOf(thread))) &&
      (!given.labels || given.labels.some(label => thread.labels.includes(label))) &&
      (!given.baseRefName || thread.pull?.baseRef === given.baseRefName) &&
      (!given.headRefName || thread.pull?.headRef === given.headRefName),
  );
  const key = given.orderBy?.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  const sign = given.orderBy?.direction === 'DESC' ? -1 : 1;
  return found.sort(
    (left, right) => sign * (left[key] < right[key] ? -1 : left[key] > right[key] ? 1 : left.number - right.number),
  );
}

function releaseFields(view: View, release: Release): Fields {
  const { world, data } = view;
  const ref = `refs/tags/${release.tagName}`;
  const target = data.refs[ref];
  return {
    __typename: 'Release',
    id: nodeId('RE', release.id),
    databaseId: release.id,
    name: release.name,
    tagName: release.tagName,
    description: release.body,
    isDraft: release.isDraft,
    isPrerelease: release.isPrerelease,
    isLatest: () => latestRelease(data)?.id === release.id,
    createdAt: release.createdAt,
    updatedAt: release.updatedAt,
    publishedAt: release.publishedAt,
    url: `${repositoryPage(world, data)}/releases/tag/${encodeURIComponent(release.tagName)}`,
    // `User` in the schema: null for a bot.
    author: () => (world.user(release.author).kind === 'Bot' ? null : actor(world, release.author)),
    tag: () => (target === undefined ? null : refFields(view, ref, target)),
    tagCommit: () => (target === undefined ? null : commitFields(view, target.commit)),
    repository: () => repositoryFields(view),
    releaseAssets: (page: PageArguments) =>
      connection(release.assets, page, ({ id, name, contentType, content }) => ({
        id: nodeId('RA', id),
        name,
        contentType,
        size: Buffer.from(content, 'base64').length,
        url: `${repositoryPage(world, data)}/releases/download/${release.tagName}/${name}`,
      })),
  };
}
