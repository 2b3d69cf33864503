/** Edge, GitHub: what a run spends. In: requests and the headers of answers. Out: {@link Usage}, and a line about it. */

/** What GitHub lets a token do in an hour, and what is left of it. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds since 1970 at which `remaining` is `limit` again. */
  readonly resets: number;
}

export interface Usage {
  /** Requests sent, repeated ones included. */
  readonly requests: number;
  /** GraphQL points, as far as queries asked for `rateLimit { cost }`. */
  readonly points: number;
  /** Null before the first answer of that kind, and where the server counts nothing (GitHub Enterprise Server). */
  readonly graphql: Allowance | null;
  readonly rest: Allowance | null;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** Counts; one for each connection to GitHub. */
export interface Meter {
  send(): void;
  receive(headers: Headers): void;
  spend(points: number): void;
  read(): Usage;
}

export function createMeter(): Meter {
  let usage: Usage = { requests: 0, points: 0, graphql: null, rest: null };
  return {
    send: () => {
      usage = { ...usage, requests: usage.requests + 1 };
    },
    receive: headers => {
      const seen = readAllowance(headers);
      const kind = headers['x-ratelimit-resource'] === 'graphql' ? 'graphql' : 'rest';
      if (seen !== null) usage = { ...usage, [kind]: lower(usage[kind], seen) };
    },
    spend: points => {
      usage = { ...usage, points: usage.points + points };
    },
    read: () => usage,
  };
}

/** `14 requests to GitHub; left this hour: 986 of 1,000 points, 995 of 1,000 other requests`. */
export function usageLine({ requests, graphql, rest }: Usage): string {
  const sent = `${requests.toLocaleString('en')} ${requests === 1 ? 'request' : 'requests'} to GitHub`;
  const left = [
    ...(graphql === null ? [] : [`${share(graphql)} points`]),
    ...(rest === null ? [] : [`${share(rest)} ${graphql === null ? '' : 'other '}requests`]),
  ];
  return left.length === 0 ? sent : `${sent}; left this hour: ${left.join(', ')}`;
}

function share({ limit, remaining }: Allowance): string {
  return `${remaining.toLocaleString('en')} of ${limit.toLocaleString('en')}`;
}

function readAllowance(headers: Headers): Allowance | null {
  const [limit, remaining, resets] = ['limit', 'remaining', 'reset'].map(name =>
    Number(headers[`x-ratelimit-${name}`] ?? Number.NaN),
  );
  if (limit === undefined || remaining === undefined || resets === undefined) return null;
  return [limit, remaining, resets].every(Number.isFinite) ? { limit, remaining, resets } : null;
}

/** Answers to parallel requests arrive in any order: within an hour the lower count is the later one. */
function lower(known: Allowance | null, seen: Allowance): Allowance {
  if (known === null || seen.resets > known.resets) return seen;
  return seen.resets === known.resets && seen.remaining < known.remaining ? seen : known;
}
