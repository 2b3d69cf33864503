/** Publish: GraphQL whose holes nothing may be concluded from. In: a query about one repository. Out: that repository's whole answer. */
import { fail } from '../errors.ts';
import { valueAt } from './answer.ts';
import type { Query } from './current-query.ts';
import type { GitHub } from './github.ts';

/** @throws `E_GITHUB_PARTIAL` when anything is missing: what is not seen would be made a second time. */
export async function ask(github: GitHub, slug: string, { document, variables }: Query): Promise<unknown> {
  const [owner, name] = slug.split('/');
  const { data, errors } = await github.graphql(document, { owner, name, ...variables });
  const found = valueAt(data, 'repository') ?? null;
  const said = errors[0]?.message ?? (found === null ? 'no repository' : null);
  if (said !== null) throw fail('E_GITHUB_PARTIAL', { what: `drafts in ${slug}`, expected: 'all of them', got: said });
  return found;
}
