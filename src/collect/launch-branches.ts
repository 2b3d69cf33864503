/** Collect, GitHub: branches on which launches are planned. In: nothing, or an answer. Out: what to ask for, and the names of the launches. */
import { type Fields, fields, nodes, text } from './json.ts';
import { LAUNCH_FOLDER } from './settings.ts';

/** Where the branches of launches are. */
export const LAUNCH_REFS = 'refs/heads/drumroll/';

/** A page of branches on which launches are planned. */
export interface LaunchBranches {
  /** Names of the launches. */
  readonly slugs: readonly string[];
  /** Where the next page begins; null where this is the last one. */
  readonly after: string | null;
}

/** What is asked of a repository in a query that is made anyway: the first page. */
export const LAUNCH_SELECTION = launchSelection('');

/**
 * @param guest In a drafts repository, what branches of a guest begin with: `app/`.
 * @param after Where the page begins; null for the first one.
 */
export function launchSelection(guest: string, after: string | null = null): string {
  const from = after === null ? '' : `, after: ${JSON.stringify(after)}`;
  return `launchBranches: refs(refPrefix: "${LAUNCH_REFS}${guest}${LAUNCH_FOLDER}/", first: 100${from}) { nodes { name } pageInfo { hasNextPage endCursor } }`;
}

/** Reads {@link launchSelection}; a branch that is called like no launch is none. */
export function readLaunchBranches({ launchBranches }: Fields): LaunchBranches {
  const { hasNextPage, endCursor } = fields(fields(launchBranches).pageInfo);
  const slugs = nodes(launchBranches)
    // GitHub gives names below the prefix that was asked for, or below `refs/heads/`.
    .map(({ name }) => text(name).split('/').at(-1) ?? '')
    .filter(slug => /^[a-z0-9][a-z0-9-]{0,59}$/.test(slug));
  return { slugs, after: hasNextPage === true ? text(endCursor) : null };
}
