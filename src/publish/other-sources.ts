/** Publish: where a release's changes come from. In: it, and who can read which repository. Out: that of every repository but the released one. */
import type { Release, Repository } from '../model.ts';

/** @param home `owner/name` of the released one. Repositories of which nobody said anything count as unknown. */
export function otherSources(
  { repository, changes }: Pick<Release, 'repository' | 'changes'>,
  sources: Readonly<Record<string, Repository['visibility']>>,
  home: string,
): readonly Repository['visibility'][] {
  const own = new Set([home.toLowerCase(), repository.slug?.toLowerCase()]);
  const slugs = new Set([
    ...Object.keys(sources),
    ...changes.flatMap(change => change.pullRequests.flatMap(({ repository: slug }) => slug ?? [])),
  ]);
  return [...slugs].filter(slug => !own.has(slug.toLowerCase())).map(slug => sources[slug] ?? 'unknown');
}
