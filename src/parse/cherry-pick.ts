/** Parse, cherry-picks: a body in; the commit that this one copies out. */
import type { Sha } from '../model.ts';
import { type Body, ownLines } from './body.ts';
import { isKnownTrailer } from './trailers.ts';

// git cherry-pick -x (https://git-scm.com/docs/git-cherry-pick).
const MARK = /^\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)/;

/**
 * The original of a copy. A copy of a copy names both, one below the other: the first is the original. Marks with text between them
 * come from several commits squashed into one, which is a copy of none.
 */
export function cherryPickedFrom(body: Body): Sha | null {
  if (!body.text.includes('(cherry picked from commit ')) return null;
  let original: Sha | null = null;
  let isApart = false;
  for (const line of ownLines(body).lines) {
    const sha = MARK.exec(line)?.[1];
    if (sha === undefined) {
      isApart ||= original !== null && line.trim() !== '' && !isKnownTrailer(line);
    } else if (original === null) {
      original = sha;
    } else if (isApart) {
      return null;
    }
  }
  return original;
}
