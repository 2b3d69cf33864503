/** Collect, GitHub: branches on which launches are planned. In: nothing, or an answer. Out: what to ask for, and the names of the launches. */
import { type Fields, nodes, text } from './json.ts';
import { LAUNCH_FOLDER } from './settings.ts';

/** Where the branches of launches are. */
export const LAUNCH_REFS = 'refs/heads/drumroll/';

/** What is asked of a repository in a query that is made anyway. */
export const LAUNCH_SELECTION = launchSelection('');

/** @param guest In a drafts repository, what branches of a guest begin with: `app/`. */
export function launchSelection(guest: string): string {
  return `launchBranches: refs(refPrefix: "${LAUNCH_REFS}${guest}${LAUNCH_FOLDER}/", first: 100) { nodes { name } }`;
}

/** Reads {@link LAUNCH_SELECTION}; a branch that is called like no launch is none. */
export function readLaunchBranches(found: Fields): readonly string[] {
  return (
    nodes(found.launchBranches)
      // GitHub gives names below the prefix that was asked for, or below `refs/heads/`.
      .map(({ name }) => text(name).split('/').at(-1) ?? '')
      .filter(slug => /^[a-z0-9][a-z0-9-]{0,59}$/.test(slug))
  );
}
