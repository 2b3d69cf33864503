/** Collect, GitHub: plans that are being written, each on a branch of its own, and launches that a label stops. In: what the first query found. Out: evidence with them. */

import { fail } from '../errors.ts';
import type { Evidence, SettingsFile } from '../model.ts';
import type { GitHub } from './github.ts';
import { type RepositoryName, repositoryName } from './github-fields.ts';
import { whole } from './github-home.ts';
import { fileSelection } from './github-settings.ts';
import { fields, nodes, text } from './json.ts';
import { LAUNCH_REFS, type LaunchBranches, launchSelection, readLaunchBranches } from './launch-branches.ts';
import { LAUNCH_FILE, LAUNCH_FOLDER } from './settings.ts';

/** A plan on its own branch goes before the same on the branch that is released: there people work on it. */
export async function withDraftedPlans(
  plans: readonly SettingsFile[],
  api: GitHub,
  repository: RepositoryName,
  branches: LaunchBranches,
  guest: string,
): Promise<readonly SettingsFile[]> {
  const drafted: SettingsFile[] = [];
  for (let { slugs, after } = branches; ; { slugs, after } = await askBranches(api, repository, guest, after)) {
    if (slugs.length > 0) drafted.push(...(await askPlans(api, repository, slugs, guest)));
    if (after === null) break;
  }
  return [...new Map([...plans, ...drafted].map(plan => [plan.path, plan])).values()];
}

/** @param after Where the page begins; null for the first one. */
function askBranches(
  api: GitHub,
  repository: RepositoryName,
  guest: string,
  after: string | null,
): Promise<LaunchBranches> {
  const document = `query Launches($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) { ${launchSelection(guest === '' ? '' : `${guest}/`, after)} }
}`;
  return whole(
    () => api.graphql(document, { ...repository }),
    ({ data, errors }) => {
      if (errors.some(({ type }) => type !== 'NOT_FOUND' && type !== 'FORBIDDEN'))
        throw fail('E_GITHUB_PARTIAL', { what: 'answer about launches', expected: 'all', got: 'some' });
      return readLaunchBranches(fields(fields(data).repository));
    },
  );
}

/** The evidence with plans as they are on branches, and on hold where a label says so. */
export async function withPlans(
  evidence: Evidence,
  api: GitHub,
  repository: RepositoryName,
  branches: LaunchBranches,
  guest = '',
): Promise<Evidence> {
  const plans = await withDraftedPlans(evidence.launches ?? [], api, repository, branches, guest);
  if (plans.length === 0) return evidence;
  const held = await askHeld(api, repository, guest);
  return { ...evidence, launches: plans, ...(held.length > 0 ? { heldLaunches: held } : {}) };
}

/**
 * Plans in a drafts repository, where those of this one are below its name. One that the token does not see has none.
 * @param slug The repository that is released.
 */
export async function readGuestPlans(evidence: Evidence, api: GitHub, slug: string, place: string): Promise<Evidence> {
  const repository = repositoryName(place);
  if (repository === null) return evidence;
  const [owner, name = ''] = slug.split('/');
  const guest = owner === repository.owner ? name : slug;
  return withPlans(evidence, api, repository, await askBranches(api, repository, guest, null), guest);
}

/** A label on a launch's issue, which anybody can set with a telephone. */
const HOLD_LABEL = 'hold';

/**
 * Launches whose issue has it; none where the token may not see issues, for then it made none either.
 * @param guest In a drafts repository, who plans there: `app`. Others may have launches of the same names.
 * @throws `E_GITHUB_PARTIAL` where GitHub answers in part: in doubt nobody says that nothing is held.
 */
export async function askHeld(api: GitHub, repository: RepositoryName, guest = ''): Promise<readonly string[]> {
  const held: string[] = [];
  let after: string | null = null;
  do {
    const page = await askHeldPage(api, repository, after);
    held.push(...page.bodies.flatMap(body => slugIn(body, guest)));
    after = page.after;
  } while (after !== null);
  return held;
}

/** The mark of a launch's issue, as `launchLine` writes it. */
function slugIn(body: string, guest: string): readonly string[] {
  const [, owner = '', slug = ''] = /<!-- drumroll:([^\s>]*?)launch-([a-z0-9-]+) /.exec(body) ?? [];
  return slug !== '' && owner === (guest === '' ? '' : `${guest}/`.replace(/-{2,}/g, '-')) ? [slug] : [];
}

/** A page of them; `after` is null where it is the last one. */
interface HeldPage {
  readonly bodies: readonly string[];
  readonly after: string | null;
}

function askHeldPage(api: GitHub, repository: RepositoryName, after: string | null): Promise<HeldPage> {
  const document = `query Held($owner: String!, $name: String!, $after: String) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, states: OPEN, labels: ["${HOLD_LABEL}"]) { nodes { body } pageInfo { hasNextPage endCursor } }
  }
}`;
  return whole(
    () => api.graphql(document, { ...repository, after }),
    ({ data, errors }) => {
      if (errors.some(({ type }) => type !== 'FORBIDDEN'))
        throw fail('E_GITHUB_PARTIAL', { what: 'answer about holds', expected: 'all', got: 'some' });
      const issues = fields(fields(fields(data).repository).issues);
      const { hasNextPage, endCursor } = fields(issues.pageInfo);
      const bodies = nodes(issues).map(({ body }) => text(body));
      return { bodies, after: hasNextPage === true ? text(endCursor) : null };
    },
  );
}

async function askPlans(
  api: GitHub,
  repository: RepositoryName,
  slugs: readonly string[],
  guest: string,
): Promise<readonly SettingsFile[]> {
  const prefix = guest === '' ? '' : `${guest}/`;
  const files = slugs.map((slug, at) =>
    fileSelection(
      `plan${at}`,
      `${LAUNCH_REFS}${prefix}${LAUNCH_FOLDER}/${slug}`,
      `${prefix}${LAUNCH_FOLDER}/${slug}/${LAUNCH_FILE}`,
    ),
  );
  const document = `query Plans($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${files.join('\n    ')}
  }
}`;
  return whole(
    () => api.graphql(document, { ...repository }),
    ({ data, errors }) => {
      if (errors.length > 0)
        throw fail('E_GITHUB_PARTIAL', { what: 'answer about launches', expected: 'all', got: 'some' });
      const found = fields(fields(data).repository);
      return slugs.flatMap((slug, at): readonly SettingsFile[] => {
        const { text: content, isTruncated } = fields(found[`plan${at}`]);
        const path = `${LAUNCH_FOLDER}/${slug}/${LAUNCH_FILE}`;
        if (isTruncated === true)
          throw fail('E_GITHUB_PARTIAL', { what: `file ${path}`, expected: 'all', got: 'its start' });
        return typeof content === 'string' ? [{ path, text: content }] : [];
      });
    },
  );
}
