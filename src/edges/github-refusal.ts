/** Edge, GitHub: answers that say no, and answers that never came. In: a request and what came of it. Out: an error of the catalogue. */
import { type DrumrollError, fail } from '../errors.ts';
import type { RawAnswer } from './github-client.ts';
import { messageOf } from './github-limit.ts';
import { permissionFor } from './github-permission.ts';

/** A request as people would name it. */
export interface Named {
  readonly method: string;
  /** Without the API's root and without a query. */
  readonly path: string;
}

/** Takes the token out of a text. */
export type Hide = (text: string) => string;

/** Puts a refusal into words: the permission, the setting, the line to write. */
export function refusal({ method, path }: Named, { status, headers, data }: RawAnswer, hide: Hide): DrumrollError {
  const request = `${method} ${path}`;
  const said = hide(messageOf(data)) || `status ${status}`;
  const permission = permissionFor(method, path, headers['x-accepted-github-permissions']);
  if (status === 401) return fail('E_GITHUB_UNAUTHORIZED', { request, said });
  if (status === 404) return fail('E_GITHUB_NOT_FOUND', { what: request, permission });
  if (status >= 500) return fail('E_GITHUB_UNAVAILABLE', { request, reason: `${status} ${said}` });
  if (status !== 403) return fail('E_GITHUB_REFUSED', { request, status, said });
  if (/not permitted to create or approve pull requests/i.test(said))
    return fail('E_GITHUB_PULL_REQUESTS_OFF', { repository: path.split('/').slice(2, 4).join('/') });
  if (/workflow/i.test(said) && /permission|scope/i.test(said)) return fail('E_GITHUB_WORKFLOWS', { request, said });
  return fail('E_GITHUB_FORBIDDEN', { request, permission, said });
}

/** What happens before a request leaves: nothing can have been carried out. */
const NOT_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** No answer came: for a write, nobody knows then whether it was carried out, unless it cannot have left. */
export function silence({ method, path }: Named, error: unknown, isWrite: boolean, hide: Hide): DrumrollError {
  const request = `${method} ${path}`;
  const codes = causes(error).map(cause =>
    'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name,
  );
  const reason = reasonOf(codes) ?? hide(messageOfError(error));
  const isCertain = codes.some(code => NOT_SENT.test(code));
  // The cause stays out: Octokit's errors carry the request, headers and all.
  return isWrite && !isCertain
    ? fail('E_GITHUB_UNCERTAIN', { request, reason })
    : fail('E_GITHUB_UNAVAILABLE', { request, reason });
}

function causes(error: unknown): readonly Error[] {
  const list: Error[] = [];
  for (let at = error; at instanceof Error && list.length < 8; at = at.cause) list.push(at);
  return list;
}

function reasonOf(codes: readonly string[]): string | null {
  if (codes.includes('TimeoutError')) return 'it took too long';
  if (codes.some(code => /^(?:ENOTFOUND|EAI_AGAIN)$/.test(code))) return 'its name cannot be resolved';
  if (codes.includes('ECONNREFUSED')) return 'nothing listens there';
  if (codes.some(code => /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code))) return 'the connection was cut';
  return null;
}

function messageOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
