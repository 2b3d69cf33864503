/** Test double: REST routes of a repository, its branches, commits, comparisons and settings. In: requests. Out: answers. */
import { covers } from './access.ts';
import { type Exchange, linkHeaders, notFound, pageNumbers, pageOf, type Route, refuse } from './exchange.ts';
import type { GitCommit } from './git-objects.ts';
import { rulesFor } from './ref-rules.ts';
import { commitShape, fileShapes } from './shape-git.ts';
import { repositoryPage, repositoryShape, repositoryUrl, userShape } from './shape-user.ts';
import { branchRef } from './state.ts';

type Answer = ReturnType<Route['handle']>;

const REPO = '/repos/{owner}/{repo}';
const READ = [['contents', 'read']] as const;

function getRepository({ world, data, token }: Exchange): Answer {
  return { status: 200, body: repositoryShape(world, data, token !== null && covers(token, data) ? token : null) };
}

/** The commit that a branch, tag or sha names. */
export function resolve({ repository, data }: Exchange, name: string): GitCommit | null {
  const { refs } = data;
  const target = refs[branchRef(name)] ?? refs[`refs/tags/${name}`] ?? refs[name] ?? refs[`refs/${name}`];
  if (target !== undefined) return repository.store.commit(target.commit);
  if (!/^[0-9a-f]{7,40}$/.test(name)) return null;
  const sha = repository.store.try(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  return sha === null ? null : repository.store.commit(sha);
}

function getBranch(exchange: Exchange): Answer {
  const { world, data, repository, params } = exchange;
  const name = params.branch ?? '';
  const target = data.refs[branchRef(name)];
  const commit = target === undefined ? null : repository.store.commit(target.commit);
  if (commit === null) return refuse(404, 'Branch not found');
  const url = `${repositoryUrl(world, data)}/branches/${encodeURIComponent(name)}`;
  const isProtected = rulesFor(data, branchRef(name)).some(({ isClassic }) => isClassic);
  const checks = { enforcement_level: 'off', contexts: [], checks: [] };
  return {
    status: 200,
    body: {
      name,
      commit: commitShape(repository, commit),
      _links: { self: url, html: `${repositoryPage(world, data)}/tree/${name}` },
      protected: isProtected,
      protection: { enabled: isProtected, required_status_checks: checks },
      protection_url: `${url}/protection`,
    },
  };
}

function listBranches(exchange: Exchange): Answer {
  const { view, world, data } = exchange;
  const names = Object.keys(view.refs).filter(name => name.startsWith('refs/heads/'));
  return pageOf(exchange, names.sort(), ref => {
    const sha = view.refs[ref]?.commit ?? '';
    const isProtected = rulesFor(data, ref).some(({ isClassic }) => isClassic);
    const commit = { sha, url: `${repositoryUrl(world, data)}/commits/${sha}` };
    return { name: ref.slice('refs/heads/'.length), commit, protected: isProtected };
  });
}

function branchRules(exchange: Exchange): Answer {
  const { data, params, repository } = exchange;
  const rules = rulesFor(data, branchRef(params.branch ?? '')).filter(({ isClassic }) => !isClassic);
  const source = { ruleset_source_type: 'Repository', ruleset_source: repository.slug, ruleset_id: 1 };
  const pull = {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  };
  const types = [...new Set(rules.flatMap(rule => rule.types))];
  return pageOf(exchange, types, type => ({
    type,
    ...(type === 'pull_request' ? { parameters: pull } : {}),
    ...source,
  }));
}

function listCommits(exchange: Exchange): Answer {
  const { repository, query, data } = exchange;
  if (Object.keys(data.refs).length === 0) refuse(409, 'Git Repository is empty.');
  const start = resolve(exchange, query.get('sha') ?? data.defaultBranch);
  if (start === null) return notFound();
  const path = query.get('path');
  const shas =
    path === null
      ? repository.store.history(start.sha)
      : repository.store.git(['rev-list', start.sha, '--', path]).split('\n').filter(Boolean);
  const since = Date.parse(query.get('since') ?? '') || 0;
  const until = Date.parse(query.get('until') ?? '') || Number.POSITIVE_INFINITY;
  const isDated = query.has('since') || query.has('until');
  const found = !isDated
    ? shas
    : shas.filter(sha => {
        const date = (repository.store.commit(sha)?.committer.date ?? 0) * 1000;
        return date >= since && date <= until;
      });
  return pageOf(exchange, found, sha => {
    const commit = repository.store.commit(sha);
    return commit && commitShape(repository, commit);
  });
}

function getCommit(exchange: Exchange): Answer {
  const { repository, params, accept } = exchange;
  const commit = resolve(exchange, params.ref ?? '');
  if (commit === null) return refuse(422, `No commit found for SHA: ${params.ref}`);
  if (accept.includes('.sha'))
    return { status: 200, body: Buffer.from(commit.sha), headers: { 'content-type': 'text/plain' } };
  const parent = commit.parents[0] ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const files = fileShapes(repository, parent, commit.sha);
  const stats = { total: files.length, additions: files.length, deletions: 0 };
  return { status: 200, body: { ...commitShape(repository, commit), stats, files } };
}

/** The first page has the files too; without `page` or `per_page`, at most 250 commits come. */
function compare(exchange: Exchange): Answer {
  const { world, data, repository, params, query } = exchange;
  const [from = '', to = ''] = (params.basehead ?? '').split('...');
  const base = resolve(exchange, from.includes(':') ? from.slice(from.indexOf(':') + 1) : from);
  const head = resolve(exchange, to.includes(':') ? to.slice(to.indexOf(':') + 1) : to);
  if (base === null || head === null) return notFound();
  const merge = repository.store.mergeBase(base.sha, head.sha);
  if (merge === null) return refuse(404, `No common ancestor between ${from} and ${to}.`);
  const ahead = repository.store.range(base.sha, head.sha);
  const behind = repository.store.range(head.sha, base.sha).length;
  const isPaged = query.has('page') || query.has('per_page');
  const { page, perPage } = isPaged ? pageNumbers(exchange, 250) : { page: 1, perPage: 250 };
  const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const url = `${repositoryUrl(world, data)}/compare/${from}...${to}`;
  const html = `${repositoryPage(world, data)}/compare/${from}...${to}`;
  const shape = (sha: string): unknown => {
    const commit = repository.store.commit(sha);
    return commit && commitShape(repository, commit);
  };
  return {
    status: 200,
    headers: linkHeaders(exchange, Math.max(1, Math.ceil(ahead.length / perPage)), page),
    body: {
      url,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: shape(base.sha),
      merge_base_commit: shape(merge),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.slice((page - 1) * perPage, page * perPage).map(shape),
      files: page === 1 ? fileShapes(repository, merge, head.sha).slice(0, 300) : [],
    },
  };
}

/** "Allow GitHub Actions to create and approve pull requests"; GITHUB_TOKEN may not ask. */
function workflowPermissions({ data }: Exchange): Answer {
  const { actionsMayCreatePullRequests } = data.settings;
  return {
    status: 200,
    body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: actionsMayCreatePullRequests },
  };
}

function collaboratorPermission({ world, data, params }: Exchange): Answer {
  const login = params.username ?? '';
  const permission = login === data.owner ? 'admin' : (data.collaborators[login] ?? 'read');
  return {
    status: 200,
    body: { permission, role_name: permission, user: { ...userShape(world, login), role_name: permission } },
  };
}

export const repositoryRoutes: readonly Route[] = [
  { method: 'GET', path: REPO, needs: [['metadata', 'read']], handle: getRepository },
  { method: 'GET', path: `${REPO}/branches`, needs: READ, handle: listBranches },
  { method: 'GET', path: `${REPO}/branches/{branch}`, needs: READ, handle: getBranch },
  { method: 'GET', path: `${REPO}/rules/branches/{branch}`, needs: [['metadata', 'read']], handle: branchRules },
  { method: 'GET', path: `${REPO}/commits`, needs: READ, handle: listCommits },
  { method: 'GET', path: `${REPO}/commits/{ref}`, needs: READ, handle: getCommit },
  { method: 'GET', path: `${REPO}/compare/{basehead}`, needs: READ, handle: compare },
  {
    method: 'GET',
    path: `${REPO}/actions/permissions/workflow`,
    needs: [['administration', 'read']],
    handle: workflowPermissions,
  },
  {
    method: 'GET',
    path: `${REPO}/collaborators/{username}/permission`,
    needs: [['metadata', 'read']],
    handle: collaboratorPermission,
  },
];
