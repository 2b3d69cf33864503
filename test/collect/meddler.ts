/** Test support: an HTTP proxy before the double that a test lets meddle with requests and answers. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { GitHubDouble } from '../doubles/github.ts';

export interface Passing {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  /** Counts from 0. */
  readonly index: number;
  /** Of GraphQL: the aliased fields that are asked for, such as `pull12`. */
  readonly aliases: readonly string[];
}

export interface Meddling {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Cuts the connection instead of answering. */
  readonly cuts?: boolean;
}

/** Answers instead of the double, or changes its answer; null lets both pass. */
export interface Meddler {
  readonly before?: (request: Passing) => Meddling | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests change JSON of every shape
  readonly after?: (request: Passing, body: any) => unknown;
}

export interface Proxy {
  readonly url: string;
  readonly seen: readonly Passing[];
}

/** Stands before the double until the test ends; `/api/v3` before a path is taken away, as on GitHub Enterprise Server. */
export async function meddle(github: GitHubDouble, { before, after }: Meddler): Promise<Proxy> {
  const seen: Passing[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const { method = 'GET', url = '/' } = request;
    // The first query asks for few fields of many kinds, which is no batch.
    const aliases = body.includes('query Start(')
      ? []
      : [...body.matchAll(/\\n\s+(\w+): (?:pullRequest|issue|object|ref)\(/g)].map(match => match[1] ?? '');
    const passing = { method, url, body, index: seen.length, aliases };
    seen.push(passing);
    const instead = before?.(passing) ?? null;
    if (instead?.cuts) return void response.socket?.destroy();
    if (instead !== null) return give(response, instead.status ?? 200, instead.headers ?? {}, instead.body ?? {});
    const { authorization = '' } = request.headers;
    const path = url.replace(/^\/api\/v3(?=\/)/, '');
    const init = method === 'GET' ? {} : { body };
    const answer = await fetch(github.url + path, { method, headers: { authorization }, redirect: 'manual', ...init });
    const json: unknown = await answer.json();
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => /^x-|^link$|^location$|^retry-after$/.test(name)),
    );
    give(response, answer.status, headers, after === undefined ? json : (after(passing, json) ?? json));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function give(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): void {
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
