/** Test double: a proxy in front of any double. In: rules. Out: some requests fail as they do on GitHub; a hook after each. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, Passing } from './faults.ts';

export interface ProxiedRequest {
  /** From 1, over all requests. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface FaultRule {
  /** Which requests; all unless said. */
  readonly match?: (request: ProxiedRequest) => boolean;
  /** The how-manieth of these, from 1; the first unless said. */
  readonly nth?: number;
  /** How many from there on; one unless said. */
  readonly times?: number;
  readonly fault: Fault;
}

/** A double as far as a proxy needs it. */
export interface Target {
  readonly url: string;
  readonly environment: (token?: string) => Record<string, string>;
}

export class FaultProxy {
  readonly requests: ProxiedRequest[] = [];
  /** Faults that were injected, by the number of their request. */
  readonly injected: number[] = [];
  /** After GitHub carried a request out and before its answer is passed on: the moment to kill a client. */
  afterEach: ((request: ProxiedRequest) => void | Promise<void>) | null = null;
  url = '';
  private readonly rules: { readonly rule: FaultRule; seen: number }[] = [];
  private readonly answers = new Map<string, Passing>();
  private readonly server: Server;
  private readonly target: Target;

  constructor(target: Target) {
    this.target = target;
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async listen(): Promise<this> {
    await new Promise<void>(resolve => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  inject(...rules: readonly FaultRule[]): void {
    this.rules.push(...rules.map(rule => ({ rule, seen: 0 })));
  }

  /** Nothing fails any more. */
  heal(): void {
    this.rules.length = 0;
  }

  environment(token?: string): Record<string, string> {
    return { ...this.target.environment(token), GITHUB_API_URL: this.url, GITHUB_GRAPHQL_URL: `${this.url}/graphql` };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => {
      this.server.close(resolve);
    });
  }

  private faultFor(request: ProxiedRequest): Fault | null {
    let found: Fault | null = null;
    for (const each of this.rules) {
      const { match = () => true, nth = 1, times = 1, fault } = each.rule;
      if (!match(request)) continue;
      each.seen++;
      if (each.seen >= nth && each.seen < nth + times) found ??= fault;
    }
    return found;
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await bytesOf(incoming);
    if (raw === null) return;
    const { method = 'GET', url: path = '/' } = incoming;
    const request = { index: this.requests.length + 1, method, path, body: raw.toString('utf8') };
    this.requests.push(request);
    const fault = this.faultFor(request);
    if (fault !== null) this.injected.push(request.index);
    if (fault?.wait !== undefined) await new Promise(resolve => setTimeout(resolve, fault.wait));
    let answer: Passing | null;
    if (fault?.before !== undefined) answer = fault.before();
    else {
      answer = await this.forward(incoming, raw, request, fault?.isStale ?? false);
      await this.afterEach?.(request);
      if (fault?.after !== undefined && answer !== null) answer = fault.after(answer);
    }
    if (answer === null) {
      incoming.socket.destroy();
      return;
    }
    const { 'content-length': _, ...headers } = answer.headers;
    response.writeHead(answer.status, headers);
    response.end(answer.status === 204 || answer.status === 304 ? undefined : answer.body);
  }

  /** Addresses of the target in its answer become the proxy's, so that pages are followed through it. */
  private async forward(
    incoming: IncomingMessage,
    raw: Buffer,
    request: ProxiedRequest,
    isStale: boolean,
  ): Promise<Passing | null> {
    const key = `${request.method} ${request.path} ${request.body}`;
    const old = this.answers.get(key);
    if (isStale && old !== undefined) return old;
    const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...headers } = incoming.headers;
    const answer = await fetch(this.target.url + request.path, {
      method: request.method,
      redirect: 'manual',
      headers: headers as Record<string, string>,
      ...(raw.length === 0 ? {} : { body: new Uint8Array(raw) }),
    }).catch(() => null);
    if (answer === null) return null;
    const rewrite = (text: string): string => text.replaceAll(this.target.url, this.url);
    const passed = [...answer.headers].filter(
      ([name]) => !/^(?:connection|keep-alive|content-encoding|transfer-encoding)$/.test(name),
    );
    const body = Buffer.from(await answer.arrayBuffer());
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    const passing = {
      status: answer.status,
      headers: Object.fromEntries(passed.map(([name, value]) => [name, rewrite(value)])),
      body: isJson ? Buffer.from(rewrite(body.toString('utf8'))) : body,
    };
    // The oldest answer is kept: the one from before all writes.
    if (old === undefined) this.answers.set(key, passing);
    return passing;
  }
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    // The client went away, as killed ones do.
    return null;
  }
}

/** Starts a proxy; to be closed. */
export async function startFaults(target: Target): Promise<FaultProxy> {
  return new FaultProxy(target).listen();
}
