/** Test double: git over HTTP by `git http-backend`. In: fetches and pushes with a token. Out: git's own answers. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { covers, has, secretOf, sees } from './access.ts';
import { gitEnvironment } from './git-environment.ts';
import type { Repository } from './repository.ts';
import type { World } from './world.ts';

const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

export function isGitPath(pathname: string): boolean {
  return PATH.test(pathname);
}

/** Answers one request of a fetch or push; refs are read again after a push. */
export async function serveGit(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [, owner = '', name = '', service = ''] = PATH.exec(url.pathname) ?? [];
  const isPush = service === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  const repository = world.repository(owner, name);
  const refusal = refusalFor(world, repository, request.headers.authorization, isPush);
  if (repository === null || refusal !== null) {
    const [status, text] = refusal ?? [404, 'Repository not found.'];
    if (status === 401) response.setHeader('www-authenticate', 'Basic realm="GitHub"');
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
    return;
  }
  await backend(world, repository, request, response, service, url);
  if (service === 'git-receive-pack') repository.changed();
}

function refusalFor(
  world: World,
  repository: Repository | null,
  authorization: string | undefined,
  isPush: boolean,
): readonly [number, string] | null {
  const token = authorization === undefined ? null : (world.tokens.get(secretOf(authorization)) ?? null);
  if (authorization !== undefined && token === null) return [401, 'Invalid username or token.'];
  if (repository === null || (token !== null && !sees(token, repository.data))) return [404, 'Repository not found.'];
  if (token === null && (isPush || !sees(token, repository.data))) return [401, 'No anonymous write access.'];
  if (token === null) return null;
  const isAllowed = covers(token, repository.data) && has(token, 'contents', isPush ? 'write' : 'read');
  if (isAllowed || (!isPush && repository.data.visibility === 'public')) return null;
  return [403, isPush ? 'Write access to repository not granted.' : 'Repository not found.'];
}

function backend(
  world: World,
  { slug }: Repository,
  request: IncomingMessage,
  response: ServerResponse,
  service: string,
  url: URL,
): Promise<void> {
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(),
      GIT_PROJECT_ROOT: world.directory,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${slug}.git/${service}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'git',
      REMOTE_ADDR: '127.0.0.1',
    },
  });
  request.pipe(child.stdin);
  // A client that goes away in the middle is no error of the double.
  child.stdin.on('error', () => {});
  let head = Buffer.alloc(0);
  let isBody = false;
  child.stdout.on('data', (chunk: Buffer) => {
    if (isBody) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    isBody = true;
    writeHead(response, head.subarray(0, end).toString());
    response.write(head.subarray(end + 4));
  });
  return new Promise(resolve => {
    child.on('close', () => {
      response.end();
      resolve();
    });
  });
}

/** CGI's headers; `Status:` is the first line of HTTP. */
function writeHead(response: ServerResponse, text: string): void {
  let status = 200;
  for (const line of text.split('\r\n')) {
    const split = line.indexOf(': ');
    const value = line.slice(split + 2);
    if (line.startsWith('Status:')) status = Number.parseInt(value, 10);
    else response.setHeader(line.slice(0, split), value);
  }
  response.writeHead(status);
}
