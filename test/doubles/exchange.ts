/** Test double: one REST request and its answer. In: a route's handler. Out: answers with GitHub's statuses and texts. */
import type { Repository } from './repository.ts';
import type { RepositoryData, Thread } from './state.ts';
import type { Access, Permission, Token, World } from './world.ts';

export interface Answer {
  readonly status: number;
  /** JSON; a buffer goes out as it is; nothing for 204. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Exchange {
  readonly world: World;
  readonly repository: Repository;
  /** The state that writes and single reads see. */
  readonly data: RepositoryData;
  /** The state that lists see: older than `data` in delay mode. */
  readonly view: RepositoryData;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly raw: Buffer;
  readonly accept: string;
  readonly contentType: string;
  readonly token: Token | null;
  /** Login of whoever asks; empty for nobody. */
  readonly login: string;
}

export type Needs = readonly (readonly [Permission, Access])[];

/** What a route is for; `needs` lists permissions of which one suffices, and none for open routes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** As in GitHub's OpenAPI document. */
  readonly path: string;
  readonly needs: Needs | ((exchange: Exchange) => Needs);
  readonly handle: (exchange: Exchange) => Answer;
}

/** An answer that ends the handling of a request. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

const DOCUMENTATION = 'https://docs.github.com/rest';

export function refuse(
  status: number,
  message: string,
  more: object = {},
  headers: Record<string, string> = {},
): never {
  throw new Refusal({
    status,
    body: { message, ...more, documentation_url: DOCUMENTATION, status: String(status) },
    headers,
  });
}

export const notFound = (): never => refuse(404, 'Not Found');

/** One reason of a 422; `code` is `missing_field`, `invalid`, `already_exists` or `custom` (which has a message). */
export interface Invalid {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
  readonly value?: unknown;
}

/** As recorded in `@octokit/fixtures`: `Validation Failed` and a list of reasons. */
export function invalid(...errors: readonly Invalid[]): never {
  return refuse(422, 'Validation Failed', { errors });
}

/** @throws Refusal 422 when a text has more characters than GitHub takes. */
export function limitText(resource: string, text: string, maximum: number, field = 'body'): void {
  if ([...text].length > maximum)
    invalid({
      resource,
      code: 'custom',
      field,
      message: `${field} is too long (maximum is ${maximum} characters)`,
    });
}

export const ISSUE_LIMIT = 65_536;
export const RELEASE_LIMIT = 125_000;

/** A text of the request's body; undefined when it is not given. @throws Refusal 422 for another type. */
export function textOf(exchange: Exchange, field: string, resource: string): string | undefined {
  const value = exchange.body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string')
    return refuse(422, `Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not a string.`, {
      errors: [{ resource, code: 'invalid', field }],
    });
  return value;
}

export function requiredText(exchange: Exchange, field: string, resource: string): string {
  const value = textOf(exchange, field, resource);
  return value === undefined || value.trim() === '' ? invalid({ resource, code: 'missing_field', field }) : value;
}

/** One page of a list, with GitHub's Link header (its path names the repository by id). */
export function pageOf<T>(
  exchange: Exchange,
  items: readonly T[],
  shape: (item: T) => unknown,
  perPageDefault = 30,
): Answer {
  const { page, perPage } = pageNumbers(exchange, perPageDefault);
  const slice = items.slice((page - 1) * perPage, page * perPage);
  const headers = linkHeaders(exchange, Math.max(1, Math.ceil(items.length / perPage)), page);
  return { status: 200, body: slice.map(shape), headers };
}

export function pageNumbers({ query }: Exchange, perPageDefault = 30): { page: number; perPage: number } {
  const number = (name: string, fallback: number): number => {
    const value = Number(query.get(name) ?? fallback);
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  return { page: number('page', 1), perPage: Math.min(100, number('per_page', perPageDefault)) };
}

export function linkHeaders(exchange: Exchange, last: number, page: number): Record<string, string> {
  const { world, repository, params, query } = exchange;
  const path = (params['*'] ?? '').replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.data.id}`);
  const link = (number: number, rel: string): string => {
    const next = new URLSearchParams(query);
    next.set('page', String(number));
    return `<${world.apiUrl}${path}?${next}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}

/** The thread that the path names. @throws Refusal 404 */
export function threadOf(exchange: Exchange, kind: 'issue' | 'pull' | 'any' = 'any'): Thread {
  const number = Number(exchange.params.issue_number ?? exchange.params.pull_number);
  const thread = exchange.data.threads.get(number);
  if (thread === undefined || (kind === 'pull' && thread.pull === null)) return notFound();
  return thread;
}

/** Marks a write as done: refs are read again, and the past is kept for delayed reads. */
export function written(exchange: Exchange, status: number, body?: unknown, headers?: Record<string, string>): Answer {
  exchange.repository.saved();
  return { status, ...(body === undefined ? {} : { body }), ...(headers === undefined ? {} : { headers }) };
}
