/** Test double: GitHub's REST shapes of people, repositories and small things. In: state. Out: JSON as GitHub answers. */
import { has } from './access.ts';
import type { Label, Milestone, Reaction, RepositoryData, User } from './state.ts';
import type { Token, World } from './world.ts';

export type Json = Record<string, unknown>;

/** An id as GitHub's GraphQL gives it, the same in REST. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** A REST login: bots end with `[bot]`. */
export function restLogin({ kind, login }: User): string {
  return kind === 'Bot' ? `${login}[bot]` : login;
}

/** `simple-user`; who was deleted is `ghost`. */
export function userShape(world: World, login: string): Json {
  const known = world.user(login);
  const user = known.isDeleted ? world.user('ghost') : known;
  const name = restLogin(user);
  const url = `${world.apiUrl}/users/${encodeURIComponent(name)}`;
  const page = user.kind === 'Bot' ? `${world.serverUrl}/apps/${user.login}` : `${world.serverUrl}/${user.login}`;
  return {
    login: name,
    id: user.id,
    node_id: nodeId(user.kind === 'Bot' ? 'BOT' : 'U', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: page,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.kind,
    user_view_type: 'public',
    site_admin: false,
  };
}

const LINKS =
  'archive{/archive_format}{/ref} assignees{/user} git/blobs{/sha} branches{/branch} collaborators{/collaborator} comments{/number} commits{/sha} compare/{base}...{head} contents/{+path} contributors deployments downloads events forks git/commits{/sha} git/refs{/sha} git/tags{/sha} hooks issues/comments{/number} issues/events{/number} issues{/number} keys{/key_id} labels{/name} languages merges milestones{/number} notifications{?since,all,participating} pulls{/number} releases{/id} stargazers statuses/{sha} subscribers subscription tags teams git/trees{/sha}';
const LINK_NAMES =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees';

/** The address of a repository in the API. */
export function repositoryUrl(world: World, data: { readonly owner: string; readonly name: string }): string {
  return `${world.apiUrl}/repos/${data.owner}/${data.name}`;
}

export function repositoryPage(world: World, data: { readonly owner: string; readonly name: string }): string {
  return `${world.serverUrl}/${data.owner}/${data.name}`;
}

/** `repository` and `full-repository`. A fork that the double has no git for is shaped from its slug. */
export function repositoryShape(world: World, data: RepositoryData, token: Token | null, slug?: string): Json {
  const [owner = '', name = ''] = (slug ?? `${data.owner}/${data.name}`).split('/');
  const isOther = slug !== undefined && slug !== `${data.owner}/${data.name}`;
  const url = repositoryUrl(world, { owner, name });
  const page = repositoryPage(world, { owner, name });
  const names = LINK_NAMES.split(' ');
  const links = LINKS.split(' ').map((path, index) => [`${names[index]}_url`, `${url}/${path}`]);
  const open = [...data.threads.values()].filter(({ state }) => state === 'open').length;
  const push = token !== null && has(token, 'contents', 'write');
  return {
    id: isOther ? data.id + 500_000 : data.id,
    node_id: nodeId('R', isOther ? data.id + 500_000 : data.id),
    name,
    full_name: `${owner}/${name}`,
    owner: userShape(world, owner),
    private: data.visibility !== 'public',
    visibility: data.visibility,
    html_url: page,
    description: data.description,
    fork: isOther || data.parent !== null,
    url,
    ...Object.fromEntries(links),
    git_url: `git://github.com/${owner}/${name}.git`,
    ssh_url: `git@github.com:${owner}/${name}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    created_at: data.createdAt,
    updated_at: data.updatedAt,
    pushed_at: data.updatedAt,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    forks_count: 0,
    open_issues_count: open,
    forks: 0,
    open_issues: open,
    watchers: 0,
    network_count: 0,
    subscribers_count: 0,
    default_branch: data.defaultBranch,
    is_template: false,
    topics: [],
    has_issues: data.settings.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: data.isArchived,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    ...(token === null ? {} : { permissions: { admin: false, maintain: false, push, triage: false, pull: true } }),
  };
}

export function labelShape(world: World, data: RepositoryData, label: Label): Json {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repositoryUrl(world, data)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function milestoneShape(world: World, data: RepositoryData, milestone: Milestone): Json {
  const url = `${repositoryUrl(world, data)}/milestones/${milestone.number}`;
  const own = [...data.threads.values()].filter(thread => thread.milestone === milestone.number);
  const open = own.filter(({ state }) => state === 'open').length;
  return {
    url,
    html_url: `${repositoryPage(world, data)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId('MI', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: userShape(world, milestone.creator),
    open_issues: open,
    closed_issues: own.length - open,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  };
}

export function reactionsShape(url: string, reactions: readonly Reaction[]): Json {
  const contents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
  const counts = contents.map(content => [content, reactions.filter(each => each.content === content).length]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

/** OWNER, MEMBER or COLLABORATOR by the repository's list; else whether they were merged before. */
export function associationOf(data: RepositoryData, login: string): string {
  if (data.owner === login) return 'OWNER';
  if (data.collaborators[login]) return 'COLLABORATOR';
  const merged = [...data.threads.values()].some(({ author, pull }) => author === login && pull?.mergedAt);
  return merged ? 'CONTRIBUTOR' : 'NONE';
}
