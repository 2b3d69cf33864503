/** Test double: finds the route of a REST request and runs it. In: method, path, query, body. Out: an answer. */
import { permit } from './access.ts';
import { type Answer, type Exchange, Refusal, refuse } from './exchange.ts';
import type { Repository } from './repository.ts';
import { contentRoutes } from './rest-contents.ts';
import { gitRoutes } from './rest-git.ts';
import { issueRoutes } from './rest-issues.ts';
import { labelRoutes } from './rest-labels.ts';
import { pullRoutes } from './rest-pulls.ts';
import { releaseRoutes } from './rest-releases.ts';
import { repositoryRoutes } from './rest-repository.ts';
import { SEARCH } from './rest-search.ts';
import type { Token, World } from './world.ts';

export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly raw: Buffer;
  readonly accept: string;
  readonly contentType: string;
  readonly token: Token | null;
}

export interface Routed {
  /** As in GitHub's OpenAPI document; null for a route that the double has not. */
  readonly path: string | null;
  readonly answer: Answer;
}

const ROUTES = [
  SEARCH,
  ...repositoryRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...releaseRoutes,
  ...gitRoutes,
  ...contentRoutes,
];

/** These take slashes. */
const DEEP = new Set(['ref', 'path', 'basehead', 'branch', 'tag', 'tree_sha']);

const PATTERNS = ROUTES.map(route => {
  const names: string[] = [];
  const source = route.path.replace(/[.+()]/g, '\\$&').replace(/\{(\w+)\}/g, (_whole, name: string) => {
    names.push(name);
    return DEEP.has(name) ? '(.*)' : '([^/]+)';
  });
  return { route, names, pattern: new RegExp(`^${source}$`) };
}).sort((left, right) => weight(left.route.path) - weight(right.route.path));

/** Routes with fewer and shallower parameters go first: `/releases/latest` before `/releases/{release_id}`. */
function weight(path: string): number {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '');
  return names.length * 10 + (names.some(name => DEEP.has(name)) ? 1000 - path.length : 0);
}

/** What the double answers: each is an operation of GitHub's OpenAPI document. */
export const OPERATIONS = [
  ...ROUTES.map(({ method, path }) => ({ method: method.toLowerCase(), path })),
  { method: 'get', path: '/rate_limit' },
];

/** The OpenAPI path of a request; null for one that the double has not. */
export function operationPath(method: string, pathname: string): string | null {
  if (pathname === '/rate_limit') return pathname;
  const path = pathname.replace(/^\/repositories\/\d+/, '/repos/owner/name');
  return PATTERNS.find(({ route: each, pattern }) => each.method === method && pattern.test(path))?.route.path ?? null;
}

/** Runs a request; refusals are answers too. */
export function route(world: World, request: Request): Routed {
  const found: { path: string | null } = { path: null };
  try {
    return dispatch(world, request, found);
  } catch (error) {
    if (error instanceof Refusal) return { path: found.path, answer: error.answer };
    throw error;
  }
}

function dispatch(world: World, request: Request, found: { path: string | null }): Routed {
  const { method, url } = request;
  const byId = /^\/repositories\/(\d+)(\/.*)?$/.exec(url.pathname);
  const repository = byId === null ? named(world, url) : world.repositoryById(Number(byId[1]));
  const path = byId === null || repository === null ? url.pathname : `/repos/${repository.slug}${byId[2] ?? ''}`;
  const match = PATTERNS.find(({ route: each, pattern }) => each.method === method && pattern.test(path));
  found.path = match?.route.path ?? null;
  if (match === undefined || repository === null) return refuse(404, 'Not Found');
  const moved = byId === null && match.route !== SEARCH ? movedTo(world, repository, url) : null;
  if (moved !== null) return { path: found.path, answer: redirect(method, moved) };
  const values = match.pattern.exec(path)?.slice(1) ?? [];
  const params = Object.fromEntries(match.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
  const exchange: Exchange = {
    world,
    repository,
    data: repository.data,
    view: repository.view(),
    params: { ...params, '*': path },
    query: url.searchParams,
    body: bodyOf(request),
    raw: request.raw,
    accept: request.accept,
    contentType: request.contentType,
    token: request.token,
    login: request.token?.login ?? '',
  };
  permit(match.route, exchange);
  return { path: found.path, answer: match.route.handle(exchange) };
}

function named(world: World, url: URL): Repository | null {
  const slug =
    /^\/repos\/([^/]+)\/([^/]+)/.exec(url.pathname) ??
    (url.pathname === SEARCH.path ? /\brepo:([^/\s]+)\/(\S+)/.exec(url.searchParams.get('q') ?? '') : null);
  if (slug === null) return null;
  return world.repository(decodeURIComponent(slug[1] ?? ''), decodeURIComponent(slug[2] ?? ''));
}

/** Where a renamed repository is now, by its id. */
function movedTo(world: World, repository: Repository, url: URL): string | null {
  const [, , owner = '', name = '', ...rest] = url.pathname.split('/');
  if (`${owner}/${name}`.toLowerCase() === repository.slug.toLowerCase()) return null;
  return `${world.apiUrl}/repositories/${repository.data.id}${rest.map(part => `/${part}`).join('')}${url.search}`;
}

/** Recorded in `@octokit/fixtures`: 301 for reads, 307 for writes. */
function redirect(method: string, url: string): Answer {
  const status = method === 'GET' ? 301 : 307;
  const message = method === 'GET' ? 'Moved Permanently' : 'Temporary Redirect';
  const body = {
    message,
    url,
    documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects',
  };
  return { status, body, headers: { location: url } };
}

/** @throws Refusal 400 for what is not JSON. */
function bodyOf({ raw, method, url }: Request): Readonly<Record<string, unknown>> {
  if (raw.length === 0 || method === 'GET' || url.pathname.endsWith('/assets')) return {};
  try {
    return JSON.parse(raw.toString('utf8')) as Record<string, unknown>;
  } catch {
    return refuse(400, 'Problems parsing JSON');
  }
}
