/** Pages over real HTTP: what each answers, and which are never asked. TLS is Node's own; the test's server speaks without it. */
import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInside, openPages, outside } from '../../src/edges/pages.ts';

const asked: string[] = [];
const ANSWERS: Readonly<Record<string, (answer: ServerResponse, method: string) => unknown>> = {
  '/there': answer => answer.end('x'.repeat(100_000)),
  '/gone': answer => answer.writeHead(404).end(),
  '/sent-on': answer => answer.writeHead(302, { location: '/there' }).end(),
  '/sent-inside': answer => answer.writeHead(302, { location: 'https://169.254.169.254/latest/meta-data' }).end(),
  '/round': answer => answer.writeHead(301, { location: '/round' }).end(),
  '/no-head': (answer, method) => answer.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/private': answer => answer.writeHead(401).end(),
  '/silent': () => {},
  '/cut': answer => answer.destroy(),
};
const server = createServer(({ url = '', method = '', headers }, answer) => {
  asked.push(
    `${method} ${url}${headers.authorization === undefined && headers.cookie === undefined ? '' : ' as somebody'}`,
  );
  ANSWERS[url]?.(answer, method);
});
let ask: ReturnType<typeof openPages>;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const here = { protocol: 'http:', host: '127.0.0.1', port };
  ask = openPages({
    timeout: 300,
    request: (url, { lookup: _, ...options }, answered) =>
      request({ ...options, ...here, path: url.pathname }, answered),
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const page = (path: string): string => `https://docs.tidewater.dev${path}`;
const statusOf = async (url: string): Promise<number | null> => (await ask([url])).get(url) ?? null;

test.each([
  ['/there', 200, 'HEAD'],
  ['/gone', 404, 'GET'],
  ['/sent-on', 200, 'HEAD'],
  ['/no-head', 200, 'GET'],
  ['/private', 401, 'HEAD'],
])('%s answers %i', async (path, status, method) => {
  asked.length = 0;
  expect(await statusOf(page(path))).toBe(status);
  expect(asked).toContain(`${method} ${path}`);
});

test.each(['/silent', '/cut', '/round', '/sent-inside'])('of %s nothing is known', async path => {
  expect(await statusOf(page(path))).toBeNull();
});

test('a page is asked once in a run, and only so many are', async () => {
  asked.length = 0;
  const many = Array.from({ length: 40 }, (_, index) => `${page('/there')}?${index}`);
  const first = await ask([...many, many[0] ?? '']);
  await ask(many);
  expect([first.size, asked.length]).toEqual([20, 20]);
});

describe('inside the network of who runs it nothing is asked', () => {
  test.each([
    'http://docs.tidewater.dev/there',
    'https://docs.tidewater.dev:8443/there',
    'https://127.0.0.1/there',
    'https://2130706433/there',
    'https://[::1]/there',
    'https://localhost/there',
    'https://build.internal/there',
    'https://docs.tidewater.example/there',
    'https://example.com/there',
  ])('%s', async url => {
    asked.length = 0;
    expect(await statusOf(url)).toBeNull();
    expect(asked).toEqual([]);
  });

  test.each<[string, number, boolean]>([
    ['10.1.2.3', 4, true],
    ['127.0.0.53', 4, true],
    ['169.254.169.254', 4, true],
    ['172.31.0.1', 4, true],
    ['192.168.1.1', 4, true],
    ['0.0.0.0', 4, true],
    ['239.1.1.1', 4, true],
    ['::1', 6, true],
    ['::ffff:10.0.0.1', 6, true],
    ['fd00::1', 6, true],
    ['fe80::1', 6, true],
    ['140.82.121.3', 4, false],
    ['2606:50c0:8000::153', 6, false],
  ])('%s', (address, family, expected) => {
    expect(isInside(address, family)).toBe(expected);
  });

  test.each([true, false])('a name that stands for such an address is none (all: %s)', async all => {
    const error = await new Promise(resolve => outside('localhost', { all }, resolve));
    expect(error).toMatchObject({ code: 'ENOTFOUND' });
  });
});
