/** The pipeline's part about pages that readers are sent to. In: a release, launches, who asks. Out: the same with what those pages answer. */
import { linkedPages } from './markdown/linked-pages.ts';
import type { Launch, Release } from './model.ts';

/** Each page's HTTP status by its address; those that could not be asked are absent. */
export type AskPages = (urls: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Pages that say what to do about a change, and the documentation of launches: whoever follows such a link needs it. */
export async function withPages(
  release: Release,
  launches: readonly Launch[],
  ask: AskPages,
): Promise<{ readonly release: Release; readonly launches: readonly Launch[] }> {
  const guides = release.changes
    .filter(({ visibility, migration }) => visibility === 'public' && migration !== '')
    .flatMap(({ migration }) => linkedPages(migration));
  const urls = [...new Set([...guides, ...launches.flatMap(({ links }) => linkedPages(links.docs))])];
  if (urls.length === 0) return { release, launches };
  const answers = await ask(urls);
  const among = (wanted: readonly string[]) => Object.fromEntries([...answers].filter(([url]) => wanted.includes(url)));
  return {
    release: { ...release, pages: among(guides) },
    launches: launches.map(launch => ({ ...launch, pages: among(linkedPages(launch.links.docs)) })),
  };
}
