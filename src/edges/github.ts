/** Edge: GitHub over HTTP. In: a token and an address. Out: the reads of collect and the writes of publish, within GitHub's limits. */
import type { GitHub, GraphqlAnswer, GraphqlError } from '../collect/github.ts';
import { fail } from '../errors.ts';
import { CLOCK } from './clock.ts';
import { type Access, type Client, connect, type RawAnswer, type RawRequest, type Timing } from './github-client.ts';
import { messageOf, readLimit } from './github-limit.ts';
import { createMeter, type Usage } from './github-meter.ts';
import { permissionForField } from './github-permission.ts';
import { type Hide, type Named, refusal, silence } from './github-refusal.ts';

export type WriteMethod = 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Everything that Drumroll asks of GitHub. Errors never hold the token. */
export interface GitHubEdge extends GitHub {
  /**
   * A write, sent once: spaced, `retry-after` honoured, redirects followed.
   * @param options `returns`: statuses to hand back besides 2xx, 409, 412 and 422, which always are.
   * @throws `E_GITHUB_UNCERTAIN` when the connection broke or GitHub answered 5xx, so that it may have been carried out: read
   *   again before the next try. Else as `graphql`, and `E_GITHUB_NOT_FOUND`, `E_GITHUB_PULL_REQUESTS_OFF`, `E_GITHUB_WORKFLOWS`.
   */
  send(
    method: WriteMethod,
    path: string,
    body?: unknown,
    options?: { readonly returns?: readonly number[] },
  ): Promise<{ readonly status: number; readonly data: unknown }>;
  usage(): Usage;
}

const TIMING: Timing = {
  spacing: 1000,
  retryBase: 1000,
  longestWait: 600,
  timeout: 60_000,
  inFlight: 10,
  ...CLOCK,
};

/** How often one request waits for a limit; of others that wait beside it, each has its own count. */
const MOST_WAITS = 4;
const MOST_REDIRECTS = 3;
/** For compare-and-swap, and for what GitHub finds wrong with a text. */
const ANSWERS = [409, 412, 422];

/** Opens GitHub; loads and sends nothing before the first call. */
export function openGitHub(access: Access, changed: Partial<Timing> = {}): GitHubEdge {
  const timing = { ...TIMING, ...changed };
  const meter = createMeter();
  const apiUrl = access.apiUrl.replace(/\/+$/, '');
  // What a server or a library says about a request may quote its headers.
  const hide: Hide = text => (access.token === '' ? text : text.replaceAll(access.token, '***'));
  let opened: Promise<Client> | undefined;
  let pausedUntil = 0;
  return { inFlight: timing.inFlight, graphql, find, send, usage: meter.read };

  async function graphql(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    { isSingle = false }: { readonly isSingle?: boolean } = {},
  ): Promise<GraphqlAnswer> {
    // GitHub Enterprise Server has it beside the REST API, not below.
    const url = `${apiUrl.replace(/\/v3$/, '')}/graphql`;
    const named = { method: 'POST', path: '/graphql' };
    const answer = await exchange(named, { method: 'POST', url, body: { query, variables }, isSingle }, false);
    if (answer.status !== 200) throw refusal(named, answer, hide);
    const { data, errors } = readGraphql(answer);
    meter.spend(costOf(data));
    if (data === null) throw graphqlRefusal(errors, answer);
    return { data, errors };
  }

  async function find(
    path: string,
    query: Readonly<Record<string, string | number>> = {},
  ): Promise<{ readonly data: unknown; readonly pages: number | null } | null> {
    const search = new URLSearchParams(
      Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]),
    ).toString();
    const url = search === '' ? path : `${path}?${search}`;
    const named = { method: 'GET', path };
    const answer = await exchange(named, { method: 'GET', url }, false);
    if (answer.status === 404) return null;
    if (answer.status !== 200) throw refusal(named, answer, hide);
    return { data: answer.data, pages: lastPage(String(answer.headers.link ?? '')) };
  }

  async function send(
    method: WriteMethod,
    path: string,
    body?: unknown,
    { returns = [] }: { readonly returns?: readonly number[] } = {},
  ): Promise<{ readonly status: number; readonly data: unknown }> {
    const named = { method, path };
    const answer = await exchange(named, { method, url: path, body }, true);
    const { status, data } = answer;
    if ((status >= 200 && status < 300) || ANSWERS.includes(status) || returns.includes(status))
      return { status, data };
    if (status < 500) throw refusal(named, answer, hide);
    const reason = hide(`${status} ${messageOf(data)}`.trim());
    throw fail('E_GITHUB_UNCERTAIN', { request: `${method} ${path}`, reason });
  }

  /** A redirect was not carried out, so a write may follow it too; `fetch` by itself would make a GET of a POST. */
  async function exchange(named: Named, request: RawRequest, isWrite: boolean): Promise<RawAnswer> {
    let { url } = request;
    for (let hops = 0; ; hops++) {
      const answer = await withinLimits(named, { ...request, url }, isWrite);
      const { location } = answer.headers;
      if (![301, 302, 307, 308].includes(answer.status) || typeof location !== 'string') return answer;
      const next = new URL(location, `${apiUrl}/`);
      // The token goes nowhere else.
      if (next.origin !== new URL(apiUrl).origin || hops === MOST_REDIRECTS) throw refusal(named, answer, hide);
      if (next.search === '' && url.includes('?')) next.search = url.slice(url.indexOf('?'));
      url = next.href;
    }
  }

  /** Once one request meets a limit, all wait: more of them would only prolong it. */
  async function withinLimits(named: Named, request: RawRequest, isWrite: boolean): Promise<RawAnswer> {
    if (access.token === '') throw fail('E_GITHUB_NO_TOKEN', { api: apiUrl });
    opened ??= connect({ ...access, apiUrl }, timing, meter);
    const client = await opened;
    for (let attempt = 0; ; attempt++) {
      while (timing.now() < pausedUntil) await timing.wait(pausedUntil - timing.now());
      const answer = await (isWrite ? client.write(request) : client.read(request)).catch((error: unknown) => {
        throw silence(named, error, isWrite, hide);
      });
      const limit = readLimit(answer, timing.now(), attempt);
      if (limit === null) return answer;
      const { kind, until } = limit;
      if (attempt === MOST_WAITS || until - timing.now() > timing.longestWait * 1000)
        throw fail('E_GITHUB_RATE_LIMITED', { kind, resets: utc(until), waited: timing.longestWait });
      pausedUntil = Math.max(pausedUntil, until);
    }
  }
}

function readGraphql({ data }: RawAnswer): { readonly data: unknown; readonly errors: readonly GraphqlError[] } {
  const body = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  const errors = Array.isArray(body.errors) ? body.errors : [];
  return { data: body.data ?? null, errors: errors.map(readError) };
}

function readError(error: unknown): GraphqlError {
  const { type, message, path, extensions } = Object(error) as Readonly<Record<string, unknown>>;
  const code = type ?? (Object(extensions) as { code?: unknown }).code;
  return {
    type: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : '',
    path: Array.isArray(path) ? path.filter(key => typeof key === 'string' || typeof key === 'number') : [],
  };
}

function graphqlRefusal(errors: readonly GraphqlError[], { data }: RawAnswer): Error {
  const request = 'POST /graphql';
  const said = errors.map(({ message }) => message).join('; ') || messageOf(data) || 'an answer without data';
  const forbidden = errors.find(({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
  if (forbidden !== undefined)
    return fail('E_GITHUB_FORBIDDEN', { request, permission: permissionForField(forbidden.path), said });
  // GitHub's words for a query that took too long: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
  if (/something went wrong|timeout|timed out/i.test(said))
    return fail('E_GITHUB_UNAVAILABLE', { request, reason: said });
  return fail('E_GITHUB_REFUSED', { request, status: 200, said });
}

function costOf(data: unknown): number {
  const { cost } = Object(Object(data).rateLimit) as { cost?: unknown };
  return typeof cost === 'number' ? cost : 0;
}

/** `<https://api.github.com/repositories/1/commits?page=24>; rel="last"`. */
function lastPage(link: string): number | null {
  const [, page] = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link) ?? [];
  return page === undefined ? null : Number(page);
}

function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -5)}Z`;
}
