/** Test double: GitHub's hourly limits. In: a token. Out: headers, the answer of /rate_limit, the refusal when nothing is left. */
import type { Answer } from './exchange.ts';
import type { Token, World } from './world.ts';

export type Resource = 'core' | 'graphql';

const HOUR = 3600;
/** Without a token: 60 an hour. */
const ANONYMOUS = 60;

/** Seconds since the epoch, by the double's clock. */
function resetAt(world: World): number {
  return (Math.floor(world.clock.now() / 1000 / HOUR) + 1) * HOUR;
}

function figures(
  world: World,
  token: Token | null,
  resource: Resource,
): Record<'limit' | 'used' | 'remaining' | 'reset', number> {
  const limit = token?.limits[resource] ?? ANONYMOUS;
  const used = token?.used[resource] ?? 0;
  return { limit, used, remaining: Math.max(0, limit - used), reset: resetAt(world) };
}

export function limitHeaders(world: World, token: Token | null, resource: Resource): Record<string, string> {
  const own = Object.entries(figures(world, token, resource)).map(([name, value]) => [
    `x-ratelimit-${name}`,
    String(value),
  ]);
  return { ...Object.fromEntries(own), 'x-ratelimit-resource': resource };
}

/** `GET /rate_limit`, which costs nothing. */
export function rateLimits(world: World, token: Token | null): Answer {
  const core = figures(world, token, 'core');
  const search = { limit: 30, used: 0, remaining: 30, reset: resetAt(world) };
  return { status: 200, body: { resources: { core, search, graphql: figures(world, token, 'graphql') }, rate: core } };
}

/** The primary limit is used up: 403 for REST, 200 with an error for GraphQL. */
export function exhausted(token: Token, resource: Resource): Answer {
  const who = `${token.kind === 'user' ? 'user' : 'installation'} ID ${token.login.length}`;
  const message = `API rate limit exceeded for ${who}.`;
  if (resource === 'graphql') return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] } };
  const documentation_url = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
  return { status: 403, body: { message, documentation_url, status: '403' } };
}
