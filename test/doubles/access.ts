/** Test double: who may ask what. In: a request's token and route. Out: nothing, or GitHub's refusal. */
import { type Exchange, type Needs, notFound, type Route, refuse } from './exchange.ts';
import type { RepositoryData } from './state.ts';
import type { Access, Permission, Token, World } from './world.ts';

/** The token of an `Authorization` header; null without one. @throws Refusal 401 */
export function authenticate(world: World, authorization: string | undefined): Token | null {
  if (authorization === undefined) return null;
  const secret = secretOf(authorization);
  return world.tokens.get(secret) ?? refuse(401, 'Bad credentials');
}

/** The secret of `token X`, `Bearer X` or git's `Basic`. */
export function secretOf(authorization: string): string {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (scheme.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64').toString().split(':')[1] ?? '';
}

export function has(token: Token, permission: Permission, access: Access): boolean {
  const own = token.permissions[permission];
  return own === 'write' || (own === 'read' && access === 'read');
}

/** May know that the repository exists, and may read what is public in it. */
export function sees(token: Token | null, data: RepositoryData): boolean {
  if (data.visibility === 'public') return true;
  return token !== null && covers(token, data) && Object.keys(token.permissions).length > 0;
}

export function covers(token: Token, data: RepositoryData): boolean {
  return token.repositories === null || token.repositories.includes(`${data.owner}/${data.name}`);
}

/** Drafts of releases are shown to those who may push. */
export function mayPush(token: Token | null, data: RepositoryData): boolean {
  return token !== null && covers(token, data) && has(token, 'contents', 'write');
}

/** @throws Refusal 401, 403 or 404, as GitHub answers. */
export function permit(route: Route, exchange: Exchange): void {
  const { token, data } = exchange;
  if (!sees(token, data)) notFound();
  const needs = typeof route.needs === 'function' ? route.needs(exchange) : route.needs;
  const isRead = needs.every(([, access]) => access === 'read');
  const isOpen =
    isRead && data.visibility === 'public' && needs.every(([permission]) => permission !== 'administration');
  if (needs.length === 0 || isOpen) return;
  const known = token ?? refuse(401, 'Requires authentication');
  if (data.isArchived && !isRead) refuse(403, 'Repository was archived so is read-only.');
  if (covers(known, data) && needs.some(([permission, access]) => has(known, permission, access))) return;
  forbid(known, needs);
}

export function forbid(token: Token, needs: Needs): never {
  const accepted = needs.map(([permission, access]) => `${permission}=${access}`).join('; ');
  const what = token.kind === 'user' ? 'personal access token' : 'integration';
  return refuse(403, `Resource not accessible by ${what}`, {}, { 'x-accepted-github-permissions': accepted });
}
