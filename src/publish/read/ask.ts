/** Publish: reads whose holes nothing may be concluded from. In: a query or a list's path. Out: the whole answer. */
import { fail } from '../../errors.ts';
import type { GitHub } from '../github.ts';
import { valueAt } from './answer.ts';
import type { Query } from './current-query.ts';

/**
 * @throws `E_GITHUB_PARTIAL` when anything is missing: what is not seen would be made a second time; `E_GITHUB_FORBIDDEN` with
 *   the query's permission where that is why.
 */
export async function ask(github: GitHub, slug: string, query: Query): Promise<unknown> {
  const { document, variables, permission, mayMiss = false } = query;
  const [owner, name] = slug.split('/');
  const { data, errors } = await github.graphql(document, { owner, name, ...variables });
  const found = valueAt(data, 'repository') ?? null;
  const forbidden = errors.find(({ type }) => type === 'FORBIDDEN');
  if (forbidden !== undefined)
    throw fail('E_GITHUB_FORBIDDEN', { request: 'POST /graphql', permission, said: forbidden.message });
  const wrong = errors.filter(({ type }) => !(mayMiss && type === 'NOT_FOUND'));
  const said = wrong[0]?.message ?? (found === null ? 'no repository' : null);
  if (said !== null) throw fail('E_GITHUB_PARTIAL', { what: `drafts in ${slug}`, expected: 'all of them', got: said });
  return found;
}

/**
 * A list that every repository has, if only an empty one.
 * @param permission What reading it needs: `issues: read`.
 * @throws `E_GITHUB_NOT_FOUND` for 404: that is no empty list.
 */
export async function askList(
  github: GitHub,
  path: string,
  query: Readonly<Record<string, string | number>>,
  permission: string,
): Promise<{ readonly data: unknown; readonly pages: number | null }> {
  const found = await github.find(path, query);
  if (found === null) throw fail('E_GITHUB_NOT_FOUND', { what: `GET ${path}`, permission });
  return found;
}
