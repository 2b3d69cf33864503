/** Test double: emulate (github.com/vercel-labs/emulate) for REST, our GraphQL in front of it. In: HTTP. Out: a GitHub written by others. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { EmulateMirror } from './emulate-mirror.ts';
import { EmulatePerson } from './emulate-person.ts';
import { runGraphql } from './graphql.ts';
import { type LoggedRequest, RequestLog } from './request-log.ts';
import { operationPath, route } from './router.ts';

const OWNER = 'tidewater';
const SLUG = `${OWNER}/app`;
const TOKEN = 'ghs_double';

/** Reads that emulate has not; ours answer them about emulate's state (test/doubles/emulate-deviations.md). */
const MISSING = new Set([
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  '/repos/{owner}/{repo}/rules/branches/{branch}',
]);

type Emulator = Awaited<ReturnType<typeof createEmulator>>;

export class EmulateFront {
  readonly log = new RequestLog();
  readonly slug = SLUG;
  url = '';
  private readonly emulator: Emulator;
  private readonly mirror: EmulateMirror;
  private readonly server: Server;
  /** The mirror as of the last write; one copy is made at a time. */
  private mirrored: Promise<void> | null = null;

  constructor(emulator: Emulator) {
    this.emulator = emulator;
    this.mirror = new EmulateMirror(path => this.call('GET', path), SLUG);
    const permissions = { contents: 'write', pull_requests: 'write', issues: 'write', metadata: 'read' } as const;
    this.mirror.world.addToken(TOKEN, { kind: 'user', login: OWNER, permissions });
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async listen(): Promise<this> {
    await new Promise<void>(resolve => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  /** emulate itself, for what only its own answers show. */
  get emulateUrl(): string {
    return this.emulator.url;
  }

  person(login: string): EmulatePerson {
    return new EmulatePerson(login, SLUG, (method, path, body) => this.call(method, path, body));
  }

  environment(token = TOKEN): Record<string, string> {
    return {
      GITHUB_API_URL: this.url,
      GITHUB_GRAPHQL_URL: `${this.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: SLUG,
      INPUT_TOKEN: token,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => {
      this.server.close(resolve);
    });
    await this.emulator.close();
    this.mirror.close();
  }

  // biome-ignore lint/suspicious/noExplicitAny: emulate's JSON has every shape
  private async call(method: string, path: string, body?: unknown): Promise<any> {
    if (method !== 'GET') this.mirrored = null;
    const response = await fetch(this.emulator.url + path, {
      method,
      headers: { authorization: `token ${TOKEN}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`emulate: ${method} ${path} ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/' } = request;
    const logged = this.log.start(method, path);
    response.on('close', () => {
      logged.end = performance.now();
      logged.status = response.statusCode;
    });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const url = new URL(path, this.url);
    logged.route = url.pathname === '/graphql' ? '/graphql' : operationPath(method, url.pathname);
    logged.body = raw.toString('utf8');
    const isOurs = logged.route === '/graphql' || MISSING.has(logged.route ?? '');
    // What breaks here is the test's to see, not a request that never ends.
    const failed = (error: Error): [number, Record<string, string>, string] => [500, {}, String(error.stack)];
    const answer = isOurs ? this.ours(url, raw, logged) : this.forward(request, path, raw);
    const [status, headers, body] = await answer.catch(failed);
    response.writeHead(status, headers);
    response.end(body);
  }

  private async ours(url: URL, raw: Buffer, logged: LoggedRequest): Promise<[number, Record<string, string>, string]> {
    this.mirrored ??= this.mirror.refresh();
    await this.mirrored;
    const { world } = this.mirror;
    const token = world.tokens.get(TOKEN) ?? null;
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    if (url.pathname !== '/graphql' || token === null) {
      const { answer } = route(world, { method: 'GET', url, raw, accept: '', contentType: '', token });
      return [answer.status, headers, JSON.stringify(answer.body)];
    }
    const { query, variables } = JSON.parse(raw.toString('utf8')) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const { body, operation, cost, unknown } = runGraphql(world, token, query, variables ?? {});
    Object.assign(logged, { operation, cost: cost?.points ?? 0, nodes: cost?.nodes ?? 0 });
    if (unknown.length > 0) throw new Error(`GraphQL: the double has no ${unknown.join(', ')}`);
    return [200, headers, JSON.stringify(body)];
  }

  private async forward(
    request: IncomingMessage,
    path: string,
    raw: Buffer,
  ): Promise<[number, Record<string, string>, Buffer | string]> {
    const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...headers } = request.headers;
    const answer = await fetch(this.emulator.url + path, {
      method: request.method ?? 'GET',
      redirect: 'manual',
      headers: headers as Record<string, string>,
      ...(raw.length === 0 ? {} : { body: new Uint8Array(raw) }),
    });
    if (request.method !== 'GET') this.mirrored = null;
    const rewrite = (text: string): string => text.replaceAll(this.emulator.url, this.url);
    const kept = [...answer.headers].filter(([name]) => !/encoding|length|connection|keep-alive/.test(name));
    const passed = Object.fromEntries(kept.map(([name, value]) => [name, rewrite(value)]));
    return [answer.status, passed, answer.status === 204 || answer.status === 304 ? '' : rewrite(await answer.text())];
  }
}

/** Starts emulate with one repository, `tidewater/app`, and the same token as our double; to be closed. */
export async function startEmulate({ isPrivate = false } = {}): Promise<EmulateFront> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: OWNER } },
      github: {
        users: [{ login: OWNER }],
        repos: [{ owner: OWNER, name: 'app', auto_init: true, private: isPrivate }],
      },
    },
  } as unknown as Parameters<typeof createEmulator>[0]);
  return new EmulateFront(emulator).listen();
}
