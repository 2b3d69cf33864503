/** Publish: the first thing read, because it decides where internal text may go. In: `owner/name`. Out: {@link RepositoryFacts}. */

import type { RepositoryFacts } from '../current.ts';
import { type GitHub, repositoryPath } from '../github.ts';
import { textAt, valueAt } from './answer.ts';

/** Null for a repository that is not there, or that the token may not see. */
export async function readRepository(github: GitHub, slug: string): Promise<RepositoryFacts | null> {
  const found = await github.find(repositoryPath(slug));
  if (found === null) return null;
  const { data } = found;
  return {
    slug: textAt(data, 'full_name') ?? slug,
    url: (textAt(data, 'html_url') ?? '').replace(/\/+$/, ''),
    visibility: visibilityOf(data),
    hasIssues: valueAt(data, 'has_issues') !== false,
    defaultBranch: textAt(data, 'default_branch') ?? '',
  };
}

/** `internal` is readable by a company, not by everybody. Older servers say only `private`. */
function visibilityOf(data: unknown): RepositoryFacts['visibility'] {
  const visibility = textAt(data, 'visibility');
  if (visibility === 'public' || valueAt(data, 'private') === false) return 'public';
  if (visibility === 'private' || visibility === 'internal') return 'private';
  return visibility === null && valueAt(data, 'private') === true ? 'private' : 'unknown';
}
