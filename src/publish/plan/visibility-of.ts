/** Publish: who can read what lies in a repository. In: what is known of it. Out: everybody, unless it is known to be private. */
import type { Visibility } from '../../model.ts';
import type { Want } from '../want.ts';

export function visibilityOf({ visibility }: Pick<Want, 'visibility'>): Visibility {
  return visibility === 'private' ? 'internal' : 'public';
}
