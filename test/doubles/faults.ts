/** Test double: what can go wrong between a client and GitHub. In: a fault. Out: how an answer is bent; for the proxy. */

/** An answer on its way to the client. */
export interface Passing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** `before` answers without asking GitHub; `after` bends what it answered; null cuts the connection. */
export interface Fault {
  readonly before?: () => Passing | null;
  readonly after?: (answer: Passing) => Passing | null;
  /** Milliseconds before anything happens. */
  readonly wait?: number;
  /** Repeats an older answer to the same read, where there is one. */
  readonly isStale?: boolean;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Passing {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: Buffer.from(JSON.stringify(body)) };
}

const refused = (status: number, message: string, headers: Record<string, string> = {}): Fault => ({
  before: () =>
    answer(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, headers),
});

/** The page of a gateway, which is not JSON. */
const gateway = (status: number, text: string): Fault => ({
  before: () => ({
    status,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(`<html><head><title>${status} ${text}</title></head><body>${text}</body></html>`),
  }),
});

const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';

/** 429, which says how many seconds to wait, or not. */
export const tooMany = (retryAfter?: number): Fault =>
  refused(429, SECONDARY, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });

/** 403 of the secondary limit. */
export const secondary = (retryAfter?: number): Fault =>
  refused(403, SECONDARY, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });

/** 403 of the hourly limit. @param reset Seconds since the epoch. */
export const primary = (reset: number): Fault =>
  refused(403, 'API rate limit exceeded for installation ID 14.', {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-used': '1000',
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  });

export const latency = (milliseconds: number): Fault => ({ wait: milliseconds });

/** 200 with errors, as GraphQL fails. With `keepsData` the data comes too, but a part of it is null. */
function graphqlErrors(type: string | null, message: string, keepsData: boolean): Fault {
  const error = { ...(type === null ? {} : { type }), path: ['repository'], message };
  if (!keepsData) return { before: () => answer(200, { errors: [error] }) };
  return {
    after: passing => {
      const { data } = JSON.parse(passing.body.toString('utf8')) as { data?: Record<string, unknown> };
      return answer(200, { data: loseLast(data ?? {}), errors: [error] }, { ...passing.headers });
    },
  };
}

/** The last object of the first list, or of the deepest object, is gone. */
function loseLast(data: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(data);
  for (const [key, value] of entries.reverse()) {
    if (Array.isArray(value) && value.length > 0) return { ...data, [key]: [...value.slice(0, -1), null] };
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      return { ...data, [key]: Object.keys(value).length === 0 ? null : loseLast(value as Record<string, unknown>) };
  }
  const last = entries[0]?.[0];
  return last === undefined ? data : { ...data, [last]: null };
}

/** Each by the name that a test's title gives it. Times are short: nothing here waits for a minute. */
export const FAULTS = {
  'a slow answer': latency(300),
  '429 with retry-after': tooMany(1),
  '429 without retry-after': tooMany(),
  '403 of a secondary limit with retry-after': secondary(1),
  '403 of a secondary limit without retry-after': secondary(),
  '500': refused(500, 'Server Error'),
  '502': gateway(502, 'Bad Gateway'),
  '503': refused(503, 'Service Unavailable'),
  '504': gateway(504, 'Gateway Timeout'),
  'a connection cut before the request was carried out': { before: () => null },
  'a connection cut after the request was carried out': { after: () => null },
  '502 after the request was carried out': {
    after: () => gateway(502, 'Bad Gateway').before?.() ?? null,
  },
  'JSON that ends in the middle': {
    after: passing => ({ ...passing, body: passing.body.subarray(0, Math.floor(passing.body.length / 2)) }),
  },
  '401': refused(401, 'Bad credentials'),
  '403': refused(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'contents=write' }),
  '404': refused(404, 'Not Found'),
  'an older answer': { isStale: true },
} as const satisfies Record<string, Fault>;

/** Those that only GraphQL has. */
export const GRAPHQL_FAULTS = {
  'GraphQL errors without data': graphqlErrors(null, 'Something went wrong while executing your query.', false),
  'GraphQL errors beside data': graphqlErrors(null, 'Something went wrong while executing your query.', true),
  'GraphQL RATE_LIMITED': graphqlErrors('RATE_LIMITED', 'API rate limit exceeded for installation ID 14.', false),
  'GraphQL FORBIDDEN beside data': graphqlErrors('FORBIDDEN', 'Resource not accessible by integration', true),
  'GraphQL timeout': {
    before: () =>
      answer(200, {
        data: null,
        errors: [
          {
            message:
              'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.',
          },
        ],
      }),
  },
} as const satisfies Record<string, Fault>;
