/** Publish: what this stage asks of GitHub and of time. In: nothing. Out: small ports that edges implement, and paths for them. */

/** An answer to a write. Statuses that a compare-and-swap must see (409, 412, 422) come back like successes. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
}

/**
 * GitHub as publish reads and writes it. Every method throws an error of the catalogue that names the missing permission,
 * setting and line, but for what its answer can say.
 */
export interface GitHub {
  /** `errors` beside `data` come back; the caller decides. */
  graphql(
    document: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly data: unknown;
    readonly errors: readonly { readonly type: string; readonly message: string }[];
  }>;
  /** `GET`; null for 404. `pages` is the number of the last page, null for a list that has only one. */
  find(
    path: string,
    query?: Readonly<Record<string, string | number>>,
  ): Promise<{ readonly data: unknown; readonly pages: number | null } | null>;
  /** Never repeats a creating request whose outcome is unknown: the second could make a second thing. */
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Answer>;
}

/** Time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** A path of the API below its root, with every value encoded: apiPath`/repos/${owner}/${name}/pulls`. */
export function apiPath(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: parts }, ...values.map(value => encodeURIComponent(String(value))));
}

/** The same for a branch, whose slashes stay: `/repos/o/n/git/refs/heads/drumroll/main`. */
export function branchPath(slug: string, kind: 'ref' | 'refs', branch: string): string {
  return `${repositoryPath(slug)}/git/${kind}/heads/${branch.split('/').map(encodeURIComponent).join('/')}`;
}

/** `/repos/owner/name`. */
export function repositoryPath(slug: string): string {
  const [owner = '', name = ''] = slug.split('/');
  return apiPath`/repos/${owner}/${name}`;
}
