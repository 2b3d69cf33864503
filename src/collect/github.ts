/** Collect, port: what collect asks of GitHub. `edges/github.ts` answers it over HTTP. */

/** One entry of GraphQL's `errors`; `type` is empty where GitHub gives none. */
export interface GraphqlError {
  /** `NOT_FOUND`, `FORBIDDEN`, … */
  readonly type: string;
  readonly message: string;
  /** The response's keys down to what is missing: `['repository', 'pull12']`. */
  readonly path: readonly (string | number)[];
}

/** What GraphQL answered: both may be there, and then `data` has holes. */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
}

/** GitHub's reads. Nothing is sent before the first call. */
export interface GitHub {
  /** How many requests are sent at a time; more of them wait for their turn. */
  readonly inFlight: number;
  /**
   * A query, with `rateLimit { cost }` in it so that points can be counted.
   * @param options `isSingle`: do not repeat it after 5xx or a cut connection, for who rather asks for less.
   * @throws `E_GITHUB_UNAVAILABLE` for 5xx and cut connections, `E_GITHUB_RATE_LIMITED`, `E_GITHUB_UNAUTHORIZED`,
   *   `E_GITHUB_FORBIDDEN`, `E_GITHUB_REFUSED`.
   */
  graphql(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    options?: { readonly isSingle?: boolean },
  ): Promise<GraphqlAnswer>;
  /**
   * `GET` of a path made with {@link apiPath}; null for 404. Follows renames.
   * @returns `pages`: the number of the last page by the Link header; null when this is the only or the last one.
   * @throws as `graphql`.
   */
  find(
    path: string,
    query?: Readonly<Record<string, string | number>>,
  ): Promise<{ readonly data: unknown; readonly pages: number | null } | null>;
}

/** Where the history lies, and what of it this run is about. */
export interface GitHubSource {
  readonly api: GitHub;
  /** `owner/name`; null for the one that the clone's remote names. */
  readonly repository: string | null;
  /** The commit that would be checked out (`GITHUB_SHA`); null for the default branch. */
  readonly head: string | null;
  /** The branch that is released, by its short name; null when that is not known, as on a tag. */
  readonly branch: string | null;
}

/** A path below the API's root: literal parts as they are, values percent-encoded. */
export function apiPath(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((path, part, index) => `${path}${encodeURIComponent(values[index - 1] ?? '')}${part}`);
}
