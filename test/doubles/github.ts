/** Test double: one HTTP server on 127.0.0.1 that plays GitHub (GraphQL, REST, git). In: HTTP. Out: honest answers, and a log. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authenticate } from './access.ts';
import { type Clock, createClock } from './clock.ts';
import { Contract } from './contract.ts';
import { type Answer, Refusal } from './exchange.ts';
import { isGitPath, serveGit } from './git-http.ts';
import { graphqlProblems, runGraphql } from './graphql.ts';
import { Person } from './person.ts';
import { exhausted, limitHeaders, rateLimits } from './rate-limit.ts';
import type { Repository } from './repository.ts';
import { type LoggedRequest, RequestLog } from './request-log.ts';
import { type Request, route } from './router.ts';
import { send } from './send.ts';
import { type Delay, type RepositoryOptions, type Token, World } from './world.ts';

export interface GitHubOptions extends RepositoryOptions {
  /** `owner/name` of the first repository. */
  readonly repository?: string;
  readonly clock?: Clock;
  /** Milliseconds that an answer takes, give or take half of it; so that rounds can be told apart. */
  readonly latency?: number;
  /** GitHub Enterprise Server: the API is at `/api/v3`, GraphQL at `/api/graphql`. */
  readonly isEnterprise?: boolean;
}

/** The token that a double knows from the start: a workflow's GITHUB_TOKEN with write permissions. */
export const TOKEN = 'ghs_double';

/** One for all doubles of a process, for it compiles schemas as they are needed. */
let contract: Contract | undefined;

export class GitHubDouble {
  readonly world: World;
  readonly repository: Repository;
  readonly log = new RequestLog();
  /** Requests for routes, and fields of queries, that the double has not: a test that sees one has failed. */
  readonly unknown: string[] = [];
  /** What GitHub's OpenAPI document and GraphQL schema say against an exchange: a test that sees one has failed. */
  readonly violations: string[] = [];
  latency: number;
  private readonly server: Server;
  private readonly prefix: string;
  private origin = '';

  constructor(options: GitHubOptions) {
    this.world = new World(options.clock ?? createClock(), mkdtempSync(join(tmpdir(), 'drumroll-github-')));
    this.latency = options.latency ?? 0;
    this.prefix = options.isEnterprise ? '/api/v3' : '';
    this.repository = this.world.addRepository(options.repository ?? 'tidewater/app', options);
    this.world.addToken(TOKEN);
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async listen(): Promise<this> {
    await new Promise<void>(resolve => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    this.world.apiUrl = this.origin + this.prefix;
    if (this.prefix !== '') this.world.serverUrl = this.origin;
    return this;
  }

  get url(): string {
    return this.world.apiUrl;
  }

  /** Where git clones a repository over HTTP. */
  gitUrl(repository = this.repository): string {
    return `${this.origin}/${repository.slug}.git`;
  }

  /** Someone at work, in the first repository unless another is given. */
  person(login: string, repository = this.repository): Person {
    return new Person(login, repository);
  }

  token(secret: string, token: Partial<Omit<Token, 'used'>>): Token {
    return this.world.addToken(secret, token);
  }

  /** From here on reads answer from the past; null ends it. */
  delay(delay: Delay): void {
    this.world.delay = delay;
    for (const repository of this.world.repositories) repository.rememberNow();
  }

  /** What the runner sets for an Action in this repository. */
  environment(token = TOKEN): Record<string, string> {
    return {
      GITHUB_API_URL: this.url,
      GITHUB_GRAPHQL_URL: `${this.origin}${this.prefix === '' ? '' : '/api'}/graphql`,
      GITHUB_SERVER_URL: this.world.serverUrl,
      GITHUB_REPOSITORY: this.repository.slug,
      INPUT_TOKEN: token,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => {
      this.server.close(resolve);
    });
    rmSync(this.world.directory, { recursive: true, force: true });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const index = this.log.requests.length;
    const logged = this.log.start(request.method ?? 'GET', request.url ?? '/');
    response.on('close', () => {
      logged.end = performance.now();
      logged.status = response.statusCode;
    });
    const url = new URL(request.url ?? '/', this.origin);
    if (this.prefix !== '' && url.pathname.startsWith(`${this.prefix}/`))
      url.pathname = url.pathname.slice(this.prefix.length);
    if (isGitPath(url.pathname)) {
      logged.route = 'git';
      await serveGit(this.world, request, response, url);
      return;
    }
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // The client went away before it had said all.
      return;
    }
    const { token, answer } = this.answer(request, url, Buffer.concat(chunks), logged);
    if (this.latency > 0) await sleep(this.latency * (0.5 + spread(index)));
    const isKnown = send(request, response, answer);
    if (isKnown && token !== null) token.used.core--;
  }

  private answer(
    request: IncomingMessage,
    url: URL,
    raw: Buffer,
    logged: LoggedRequest,
  ): { token: Token | null; answer: Answer } {
    const { authorization, accept = '', 'content-type': contentType = '' } = request.headers;
    let token: Token | null = null;
    try {
      token = authenticate(this.world, authorization);
      const isGraphql = url.pathname === '/graphql' || url.pathname === '/api/graphql';
      const answer = isGraphql
        ? this.graphql(raw, token, logged)
        : this.rest({ method: request.method ?? 'GET', url, raw, accept, contentType, token }, logged);
      return {
        token,
        answer: {
          ...answer,
          headers: { ...limitHeaders(this.world, token, isGraphql ? 'graphql' : 'core'), ...answer.headers },
        },
      };
    } catch (error) {
      if (error instanceof Refusal) return { token, answer: error.answer };
      this.unknown.push(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`);
      return { token, answer: { status: 500, body: { message: 'Server Error' } } };
    }
  }

  private rest(request: Request, logged: LoggedRequest): Answer {
    const { token, method, url } = request;
    if (url.pathname === '/rate_limit') return rateLimits(this.world, token);
    if (token !== null && token.used.core >= token.limits.core) return exhausted(token, 'core');
    if (token !== null) token.used.core++;
    const { path, answer } = route(this.world, request);
    logged.route = path;
    logged.body = request.raw.toString('utf8');
    if (path === null) this.unknown.push(`${method} ${url.pathname}`);
    else this.judge(path, request, answer);
    return answer;
  }

  private judge(path: string, { method, url, raw, accept }: Request, answer: Answer): void {
    const isRaw = Buffer.isBuffer(answer.body);
    const response: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body));
    const isJson = raw.length > 0 && !path.endsWith('/assets') && answer.status < 400;
    const request: unknown = isJson ? JSON.parse(raw.toString('utf8')) : undefined;
    contract ??= new Contract();
    const found = contract.check({
      method,
      path,
      query: url.searchParams,
      request,
      status: answer.status,
      response,
      isRaw,
    });
    this.violations.push(
      ...found.map(problem => `${method} ${url.pathname}: ${problem}${isRaw ? ` (${accept})` : ''}`),
    );
  }

  private graphql(raw: Buffer, token: Token | null, logged: LoggedRequest): Answer {
    logged.route = '/graphql';
    if (token === null) return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } };
    const parsed = JSON.parse(raw.toString('utf8')) as { query?: string; variables?: Record<string, unknown> };
    const { query = '', variables } = parsed;
    logged.body = query;
    this.violations.push(...graphqlProblems(query, variables ?? {}).map(problem => `GraphQL: ${problem}`));
    if (token.used.graphql >= token.limits.graphql) return exhausted(token, 'graphql');
    const { body, operation, cost, unknown } = runGraphql(this.world, token, query, variables ?? {});
    Object.assign(logged, { operation, cost: cost?.points ?? 0, nodes: cost?.nodes ?? 0 });
    this.unknown.push(...unknown.map(field => `GraphQL ${field}`));
    return { status: 200, body };
  }
}

/** 0..1, far from its neighbours' (the golden ratio's multiples), so that answers do not end in lock-step. */
const spread = (index: number): number => (index * 0.618_033_988_75) % 1;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, milliseconds);
  });

/** Starts a double with one repository and the token {@link TOKEN}; to be closed. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  return new GitHubDouble(options).listen();
}
