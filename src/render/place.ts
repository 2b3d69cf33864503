/** Render: where numbers and commits link to. In: a release. Out: a {@link Place} for each change, safe in Markdown. */
import type { Change, Release } from '../model.ts';
import { escapeUrl } from './escape-url.ts';

/** Where a change's numbers point, and what tells them from another repository's. */
export interface Place {
  /** The repository's web address without trailing slash; null where it is not known. */
  readonly url: string | null;
  /** Empty where there is only one repository. */
  readonly name: string;
}

/** Makes a function that knows each change's place: every address is escaped once, not for each link. */
export function placeFinder({ repository, repositories }: Release): (change: Change) => Place {
  const first: Place = { url: addressOf(repository.url), name: '' };
  if (repositories.length < 2) return () => first;
  const places = new Map<string | null, Place>();
  for (const { slug, name, url } of repositories.toReversed())
    places.set(slug ?? name, { url: addressOf(url), name: labelOf(name) });
  return change => places.get(change.repository) ?? first;
}

/** Addresses come from a clone's settings and from evidence files: one with a parenthesis would end the link. */
export function addressOf(url: string | null): string | null {
  return url === null ? null : escapeUrl(url).replace(/\/$/, '') || null;
}

/** Without what could end a link's text, or mean something in it. */
function labelOf(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._-]/gu, '_');
}
