/** Test support: an HTTP server that answers what a test scripts, one answer a request, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON unless it is text. */
  readonly body?: unknown;
  /** Cuts the connection: before the answer, in the middle of it, or never answers. */
  readonly breaks?: 'at once' | 'in the body' | 'never answers';
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface ScriptedServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** The most requests that were open at a time. */
  readonly mostOpen: () => number;
}

/** Starts a server that stops with the test; the last answer is given again and again. */
export async function scriptedServer(
  script:
    | readonly ScriptedAnswer[]
    | ((request: SeenRequest, index: number) => ScriptedAnswer | Promise<ScriptedAnswer>),
): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  let open = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    const index = seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() }) - 1;
    const last = seen[index] as SeenRequest;
    give(
      typeof script === 'function' ? await script(last, index) : (script[Math.min(index, script.length - 1)] ?? {}),
      response,
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, mostOpen: () => most };
}

function give({ status = 200, headers = {}, body = {}, breaks }: ScriptedAnswer, response: ServerResponse): void {
  if (breaks === 'never answers') return;
  if (breaks === 'at once') return void response.socket?.destroy();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), ...headers });
  if (breaks === undefined) return void response.end(status === 204 ? undefined : text);
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}

/** An address at which nothing listens. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
