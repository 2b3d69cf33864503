/** Edge, GitHub: which permission a request needs. In: method and path, GitHub's own hint. Out: a line of YAML. */

/** The first that matches; `contents` for the rest. Paths: https://docs.github.com/rest/overview/permissions-required-for-github-apps */
const NEEDS: readonly (readonly [RegExp, string])[] = [
  [/^\/repos\/[^/]+\/[^/]+\/pulls(?:\/|$)/, 'pull-requests'],
  [/^\/repos\/[^/]+\/[^/]+\/(?:issues|labels|milestones)(?:\/|$)/, 'issues'],
  [/^\/repos\/[^/]+\/[^/]+\/(?:actions|dispatches)(?:\/|$)/, 'actions'],
];

/**
 * A line for `permissions:` of a job, such as `pull-requests: write`.
 * @param accepted The header `x-accepted-github-permissions`: `contents=write; issues=write` where either would do.
 */
export function permissionFor(method: string, path: string, accepted: unknown): string {
  const [named] = typeof accepted === 'string' ? accepted.split(/[;,]/) : [];
  const [, scope = '', level = ''] = /^\s*([a-z_]+)=(read|write)\s*$/.exec(named ?? '') ?? [];
  if (scope !== '') return `${scope.replaceAll('_', '-')}: ${level}`;
  const needed = NEEDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'contents';
  return `${needed}: ${method === 'GET' ? 'read' : 'write'}`;
}

/** The same for a hole in a GraphQL answer, by the key that is missing: `pull12`, `issue7`. */
export function permissionForField(path: readonly (string | number)[]): string {
  const keys = path.filter(key => typeof key === 'string').join(' ');
  if (/issue/i.test(keys)) return 'issues: read';
  return /pull/i.test(keys) ? 'pull-requests: read' : 'contents: read';
}
