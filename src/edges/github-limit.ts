/** Edge, GitHub: rate limits. In: an answer. Out: until when to wait, or null when it is not about a limit. */
import type { RawAnswer } from './github-client.ts';

export interface Limit {
  /** In a sentence: "the hourly limit of requests". */
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** What GitHub asks for where it names no time. */
const LEAST_WAIT = 60_000;

/**
 * Reads primary and secondary limits: `retry-after` first, then `x-ratelimit-reset`, else a minute that doubles with each
 * attempt. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @param attempt 0 for the first.
 */
export function readLimit({ status, headers, data }: RawAnswer, now: number, attempt: number): Limit | null {
  const isGraphql = status === 200;
  if (isGraphql ? !isLimited(data) : status !== 403 && status !== 429) return null;
  const said = messageOf(data);
  const isSecondary = /secondary rate|abuse detection/i.test(said);
  const isUsedUp =
    isGraphql || (headers['x-ratelimit-remaining'] === '0' && (status === 429 || /rate limit/i.test(said)));
  if (!isSecondary && !isUsedUp && status !== 429 && headers['retry-after'] === undefined) return null;
  const kind =
    isUsedUp && !isSecondary ? `the hourly limit of ${unit(headers)}` : 'a limit on requests in a short time';
  return { kind, until: Math.max(now, resumption(headers, isUsedUp) ?? now + LEAST_WAIT * 2 ** attempt) };

  function resumption(of: RawAnswer['headers'], isHourly: boolean): number | null {
    const after = Number(of['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after)) return now + after * 1000;
    const reset = Number(of['x-ratelimit-reset'] ?? Number.NaN);
    // A second more: GitHub's clock and ours differ.
    return isHourly && Number.isFinite(reset) ? (reset + 1) * 1000 : null;
  }
}

/** GraphQL answers 200 even then. */
function isLimited(data: unknown): boolean {
  const errors: unknown = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : undefined;
  return Array.isArray(errors) && errors.some(error => /^RATE_LIMIT(?:ED)?$/.test(String(error?.type)));
}

function unit(headers: RawAnswer['headers']): string {
  return headers['x-ratelimit-resource'] === 'graphql' ? 'GraphQL points' : 'requests';
}

/** What GitHub says, in whatever shape. */
export function messageOf(data: unknown): string {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors) ? errors.map(detailOf).filter(text => text !== '') : [];
  return [...(typeof message === 'string' ? [message] : []), ...details].join('; ');
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return '';
  const { message, resource, field, code } = error as Readonly<Record<string, unknown>>;
  if (typeof message === 'string') return message;
  return [resource, field, code].filter(part => typeof part === 'string').join(' ');
}
