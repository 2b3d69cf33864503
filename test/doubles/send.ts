/** Test double: puts an answer on the wire. In: status, JSON or bytes. Out: HTTP with GitHub's headers, ETag and 304. */
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './exchange.ts';

export function contentOf({ body }: Answer): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
}

/** @returns Whether the client had it already: a 304, which does not count against the limit. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): boolean {
  const content = contentOf(answer);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('x-github-request-id', randomUUID().toUpperCase());
  response.setHeader('x-github-media-type', 'github.v3; format=json');
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (request.method === 'GET' && answer.status === 200) {
    const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`;
    response.setHeader('etag', etag);
    response.setHeader('cache-control', 'private, max-age=60, s-maxage=60');
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return true;
    }
  }
  response.writeHead(answer.status);
  response.end(answer.status === 204 ? undefined : content);
  return false;
}
