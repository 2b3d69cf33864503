/** Edge: pages that readers are sent to. In: their addresses. Out: the HTTP status that each answers to somebody who is not signed in. */
import { lookup } from 'node:dns';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { AskPages } from '../with-pages.ts';

/** What tests change. */
export interface PageWays {
  readonly request: (
    url: URL,
    options: RequestOptions,
    answered: (answer: IncomingMessage) => void,
  ) => ReturnType<typeof request>;
  /** Milliseconds that one page may take, with all that it redirects to. */
  readonly timeout: number;
}

/** A release that links more is not read to its end either. */
const MOST_PAGES = 20;
const AT_A_TIME = 5;
const MOST_REDIRECTS = 5;
/** A server that does not know HEAD says so, or claims that there is nothing. */
const ASKED_AGAIN = new Set([400, 403, 404, 405, 410, 501]);

/**
 * Addresses come from pull requests, so nothing inside the runner's own network is asked for them.
 * Names that never exist (https://www.rfc-editor.org/rfc/rfc6761) are not asked either.
 */
const NOWHERE =
  /^[^.]+$|\.(?:test|example|invalid|localhost|local|internal|lan|home\.arpa)$|^(?:[^.]*\.)?example\.(?:com|net|org)$/;

/** Special-purpose addresses: https://www.iana.org/assignments/iana-ipv4-special-registry, and the same for IPv6. */
const INSIDE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv6');

/**
 * Asks over HTTPS, without cookies or tokens, and reads no body. Never throws: an answer is no condition for drafting. Behind a
 * proxy nothing is found, and nothing said.
 */
export function openPages(changed: Partial<PageWays> = {}): AskPages {
  const ways: PageWays = { request, timeout: 5000, ...changed };
  // A run that drafts twice asks once.
  const known = new Map<string, number | null>();
  return async urls => {
    const wanted = urls.slice(0, MOST_PAGES);
    const left = wanted.filter(url => !known.has(url));
    const worker = async (): Promise<void> => {
      for (let url = left.shift(); url !== undefined; url = left.shift()) known.set(url, await statusOf(url, ways));
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return new Map(
      wanted.flatMap(url => {
        const status = known.get(url) ?? null;
        return status === null ? [] : [[url, status] as const];
      }),
    );
  };
}

async function statusOf(url: string, ways: PageWays): Promise<number | null> {
  const signal = AbortSignal.timeout(ways.timeout);
  const head = await follow('HEAD', url, ways, signal);
  return head !== null && ASKED_AGAIN.has(head) ? follow('GET', url, ways, signal) : head;
}

async function follow(
  method: 'HEAD' | 'GET',
  from: string,
  ways: PageWays,
  signal: AbortSignal,
): Promise<number | null> {
  let url = from;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const answer = await ask(method, new URL(url), ways, signal);
    if (answer === null || answer.location === null || !URL.canParse(answer.location, url))
      return answer?.status ?? null;
    url = new URL(answer.location, url).href;
  }
  return null;
}

interface Answer {
  readonly status: number;
  /** Where it sends on to; null where this is the end. */
  readonly location: string | null;
}

function ask(method: string, url: URL, ways: PageWays, signal: AbortSignal): Promise<Answer | null> {
  const { protocol, hostname, port } = url;
  if (protocol !== 'https:' || port !== '' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || NOWHERE.test(hostname))
    return Promise.resolve(null);
  return new Promise(resolve => {
    const options = { method, signal, agent: false, lookup: outside, headers: { 'user-agent': 'drumroll' } };
    const sent = ways.request(url, options, answer => {
      const status = answer.statusCode ?? 0;
      answer.destroy();
      resolve({ status, location: status >= 300 && status < 400 ? (answer.headers.location ?? null) : null });
    });
    sent.on('error', () => resolve(null));
    sent.end();
  });
}

/** Of a name, only addresses that everybody can reach. */
export const outside: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const reachable = (found ?? []).filter(({ address, family }) => !isInside(address, family));
    const [first] = reachable;
    if (error !== null || first === undefined)
      return done(error ?? Object.assign(new Error(`${hostname} is not public`), { code: 'ENOTFOUND' }), [], 0);
    return options.all === true ? done(null, [...reachable]) : done(null, first.address, first.family);
  });
};

/** An IPv4 address that IPv6 wraps is checked as itself. */
export function isInside(address: string, family: number): boolean {
  return INSIDE.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
