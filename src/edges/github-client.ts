/** Edge, GitHub: Octokit made once. In: token, address, times. Out: two ways to send, for reads and for writes. */
import type { Meter } from './github-meter.ts';

/** Who asks, and where. */
export interface Access {
  readonly token: string;
  /** The API's root without a slash at its end: `https://api.github.com`, `https://ghe.example/api/v3`. */
  readonly apiUrl: string;
}

/** Times and counts that tests change. */
export interface Timing {
  /** Milliseconds between two writes; three times as long between those that notify people. */
  readonly spacing: number;
  /** Milliseconds before a read is repeated; 4 and 9 times as long before the next ones. */
  readonly retryBase: number;
  /** Seconds that one rate limit is waited for. */
  readonly longestWait: number;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  /** Reads at a time. GitHub allows 100; more than about 10 invite secondary limits. */
  readonly inFlight: number;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface RawRequest {
  readonly method: string;
  /** A path below the API's root, or absolute. */
  readonly url: string;
  readonly body?: unknown;
  /** Whether a read is sent but once, however it ends. */
  readonly isSingle?: boolean;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** Every answer is returned, whatever its status; throws Octokit's error where no answer came. */
export interface Client {
  read(request: RawRequest): Promise<RawAnswer>;
  write(request: RawRequest): Promise<RawAnswer>;
}

const RETRIES = 3;
/** Statuses whose answer a second try would not change; 429 is waited for elsewhere. */
const FINAL = [400, 401, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 421, 422, 428, 429, 431, 451];

/**
 * Loads Octokit (60 ms, hence only when a request is due). Reads are repeated and go through a limiter of our own: the
 * throttling plugin would send GraphQL queries one after the other. Writes are spaced by that plugin and never repeated.
 */
export async function connect({ token, apiUrl }: Access, timing: Timing, meter: Meter): Promise<Client> {
  const [{ defaults, getOctokitOptions, GitHub }, { retry }, { throttling }, { default: Bottleneck }] =
    await Promise.all([
      import('@actions/github/lib/utils'),
      import('@octokit/plugin-retry'),
      import('@octokit/plugin-throttling'),
      import('bottleneck'),
    ]);
  const proxied: typeof fetch = defaults.request?.fetch ?? fetch;
  const options = getOctokitOptions(token, {
    baseUrl: apiUrl,
    userAgent: 'drumroll',
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: whole(proxied, timing, meter), redirect: 'manual' },
    // By this number for all: the plugin takes one that a request brings for "whatever the status".
    retry: { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: timing.retryBase },
    throttle: {
      // Limits are waited for in one place, for reads and writes alike.
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: timing.spacing }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: timing.spacing * 3 }),
    },
  });
  const single = new GitHub(options);
  const reader = new (GitHub.plugin(retry))(options);
  const writer = new (GitHub.plugin(throttling))(options);
  const lane = new Bottleneck({ maxConcurrent: timing.inFlight });
  return {
    read: request => lane.schedule(() => answerOf((request.isSingle ? single : reader).request(parameters(request)))),
    write: request => answerOf(writer.request(parameters(request))),
  };
}

type Octokit = InstanceType<typeof import('@actions/github/lib/utils').GitHub>;

function parameters({ method, url, body }: RawRequest) {
  return {
    method: method as 'GET',
    url,
    headers: { 'x-github-api-version': '2022-11-28' },
    ...(body === undefined ? {} : { data: body }),
  };
}

async function answerOf(sent: ReturnType<Octokit['request']>): Promise<RawAnswer> {
  try {
    const { status, headers, data } = await sent;
    return { status, headers, data };
  } catch (error) {
    const { status, response } = error as { status?: number; response?: Omit<RawAnswer, 'status'> };
    if (status === undefined || response === undefined) throw error;
    return { status, headers: response.headers, data: response.data };
  }
}

/**
 * Counts, gives up in time, and hands on whole bodies only: Octokit takes a connection that is cut in the middle of a body
 * for an empty answer.
 */
function whole(send: typeof fetch, { timeout }: Timing, meter: Meter): typeof fetch {
  return async (url, init) => {
    meter.send();
    const answer = await send(url, { ...init, signal: AbortSignal.timeout(timeout) });
    const { status, headers } = answer;
    const body = [204, 205, 304].includes(status) ? null : await answer.arrayBuffer();
    meter.receive(Object.fromEntries(headers));
    return new Response(body, { status, headers });
  };
}

function ignore(): void {}
