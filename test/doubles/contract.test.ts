/** The contract: what GitHub's OpenAPI document says against each side of an exchange, and nothing against a good one. */
import { expect, test } from 'vitest';
import { type CheckedExchange, Contract } from './contract.ts';

const contract = new Contract();
const REF = '/repos/{owner}/{repo}/git/refs/{ref}';
const target = { type: 'commit', sha: 'a'.repeat(40), url: 'https://api.github.com/a' };
const ref = { ref: 'refs/heads/main', node_id: 'R', url: 'https://api.github.com/r', object: target };

const exchange = (more: Partial<CheckedExchange>): CheckedExchange => ({
  method: 'PATCH',
  path: REF,
  query: new URLSearchParams(),
  request: { sha: 'a', force: false },
  status: 200,
  response: ref,
  ...more,
});

test.each<[string, Partial<CheckedExchange>, readonly string[]]>([
  ['nothing against a good exchange', {}, []],
  ['nothing against a refusal that any operation may give', { status: 403, response: { message: 'No' } }, []],
  [
    'nothing against a wrong request that GitHub refused',
    { request: {}, status: 422, response: { message: 'Validation Failed', documentation_url: 'x' } },
    [],
  ],
  [
    'a field of the answer is missing',
    { response: { ...ref, object: { type: 'commit' } } },
    [
      "git/update-ref 200: response/object must have required property 'sha'",
      "git/update-ref 200: response/object must have required property 'url'",
    ],
  ],
  [
    'a field of the answer has another type',
    { response: { ...ref, ref: 3 } },
    ['git/update-ref 200: response/ref must be string'],
  ],
  [
    'a field of the request is missing',
    { request: { force: true } },
    ["git/update-ref 200: request/ must have required property 'sha'"],
  ],
  [
    'a field of the request has another type',
    { request: { sha: 3 } },
    ['git/update-ref 200: request/sha must be string'],
  ],
  [
    'a field of the request that GitHub would ignore',
    { request: { sha: 'a', forced: true } },
    ['git/update-ref 200: request has no field "forced"'],
  ],
  ['no request body', { request: undefined }, ['git/update-ref 200: request has no body']],
  [
    'a query that GitHub would ignore',
    { query: new URLSearchParams({ page: '2' }) },
    ['git/update-ref 200: request has no query "page"'],
  ],
  ['a status that this operation never gives', { status: 201 }, ['git/update-ref 201: status 201 is not documented']],
  ['an operation that GitHub has not', { method: 'PUT' }, [`PUT ${REF}: GitHub has no such operation`]],
])('%s', (_title, more, expected) => {
  expect(contract.check(exchange(more))).toEqual(expected);
});

test('null where GitHub has null, and only there', () => {
  const label = { id: 1, node_id: 'L', url: 'https://api.github.com/l', name: 'bug', color: 'ff0000', default: false };
  const check = (more: object) =>
    contract.check(
      exchange({
        method: 'GET',
        path: '/repos/{owner}/{repo}/labels/{name}',
        request: undefined,
        response: { ...label, ...more },
      }),
    );
  expect(check({ description: null })).toEqual([]);
  expect(check({ description: 'x', name: null })).toEqual(['issues/get-label 200: response/name must be string']);
});
