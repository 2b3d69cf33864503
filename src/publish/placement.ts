/** Publish: where internal text may go, the whole rule. In: a document and who can read which repository. Out: its place, or none. */
import type { Document, Repository, Visibility } from '../model.ts';

/** What decides. `unknown` is treated as public. */
export interface Grounds {
  /** The repository that is released. */
  readonly home: Repository['visibility'];
  /** Every other repository whose commits and pull requests the documents tell of. */
  readonly sources: readonly Repository['visibility'][];
  /** The one of `drafts.repository`; null where none is configured. */
  readonly draftsRepository: Repository['visibility'] | null;
  /** `internal.allow_public`. */
  readonly allowPublic: boolean;
}

export type Place = 'home' | 'drafts-repository' | 'withheld';

/**
 * What is made only of a public repository's own commits and pull requests may lie in that repository: the notes, other
 * texts for the public, the internal changelog. Everything else needs a repository that is known to be private.
 */
export function placeOf(document: Pick<Document, 'visibility' | 'channel'>, grounds: Grounds): Place {
  if (grounds.home === 'private' || grounds.allowPublic) return 'home';
  const isOwnHistory = document.visibility === 'public' || document.channel === 'changelog';
  if (isOwnHistory && mayNameChanges(grounds)) return 'home';
  return grounds.draftsRepository === 'private' ? 'drafts-repository' : 'withheld';
}

/** Whether a change's title and number may be said where everybody who can read the repository reads it: logs, summaries, comments. */
export function mayNameChanges({
  home,
  sources,
  allowPublic,
}: Pick<Grounds, 'home' | 'sources' | 'allowPublic'>): boolean {
  return home === 'private' || allowPublic || sources.every(visibility => visibility === 'public');
}

/** Who can read what lies in the repository: everybody, unless it is known to be private. */
export function visibilityOf({ visibility }: Pick<Repository, 'visibility'>): Visibility {
  return visibility === 'private' ? 'internal' : 'public';
}
