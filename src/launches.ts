/** The pipeline's part about launches. In: plans among the evidence. Out: what a release may say of them, and their own documents; loaded only where there are plans. */
import { TEMPLATE_FOLDER } from './collect/settings.ts';
import type { Gathered } from './gather.ts';
import type { Evidence, Launch, LaunchDraft, LaunchInRelease, ParsedCommit, PullRequest } from './model.ts';
import { refuseDenied } from './render/deny.ts';

/** Loads what reads plans only where there are some. @throws `E_LAUNCH_INVALID`. */
export async function readPlans({
  launches = [],
  heldLaunches = [],
}: Pick<Evidence, 'launches' | 'heldLaunches'>): Promise<readonly Launch[]> {
  if (launches.length === 0) return [];
  const { readLaunch } = await import('./launch/read-launch.ts');
  return launches
    .map(readLaunch)
    .map(launch =>
      heldLaunches.includes(launch.slug) && launch.hold === null ? { ...launch, hold: HELD_BY_LABEL } : launch,
    );
}

const HELD_BY_LABEL: Launch['hold'] = { since: '', reason: 'The label `hold` is on its issue.' };

/** A launch that a label on a pull request asks for, and that nobody has planned yet. */
export interface AskedLaunch {
  readonly slug: string;
  /** Pull requests with the label, newest first. */
  readonly changes: readonly PullRequest[];
}

/** By labels such as `launch: scheduled-exports`. */
export function launchesAsked(
  pullRequests: readonly PullRequest[],
  plans: readonly Pick<Launch, 'slug'>[],
): readonly AskedLaunch[] {
  const asked = new Map<string, PullRequest[]>();
  for (const pull of pullRequests)
    for (const label of pull.labels) {
      const slug = /^launch[:/] ?([a-z0-9][a-z0-9-]{0,59})$/i.exec(label)?.[1]?.toLowerCase();
      if (slug === undefined || plans.some(plan => plan.slug === slug)) continue;
      asked.set(slug, [...(asked.get(slug) ?? []), pull]);
    }
  return [...asked].map(([slug, changes]) => ({ slug, changes }));
}

/** Held back until somebody plans it: nothing is announced before its time. */
function unplanned(slug: string): LaunchInRelease {
  return { slug, changes: [], flags: [], isOpen: false, entry: null };
}

/** What a release says of them, and the same commits without the holds of those that it may speak of. */
export async function findLaunches(plans: readonly Launch[], { commits, pullRequests }: Evidence) {
  const asked = launchesAsked(pullRequests, plans);
  if (plans.length === 0 && asked.length === 0) return { list: [], lift: (read: readonly ParsedCommit[]) => read };
  const [{ launchInRelease }, { withHoldsLifted }] = await Promise.all([
    import('./launch/launch-in-release.ts'),
    import('./launch/lift-holds.ts'),
  ]);
  const since = commits.reduce((oldest, { date }) => (oldest === '' || date < oldest ? date : oldest), '').slice(0, 10);
  const list = [...plans.map(plan => launchInRelease(plan, since)), ...asked.map(({ slug }) => unplanned(slug))];
  return { list, lift: (read: readonly ParsedCommit[]) => withHoldsLifted(read, list) };
}

/** What is written for customers holds no denied word, also where only colleagues can read it yet. */
export async function draftLaunches(
  launches: readonly Launch[],
  product: string,
  { evidence, config }: Pick<Gathered, 'evidence' | 'config'>,
): Promise<readonly LaunchDraft[]> {
  if (launches.length === 0) return [];
  const [{ renderLaunch }, { ownLaunchRenderers }] = await Promise.all([
    import('./render/render-launch.ts'),
    import('./render/own-launch-templates.ts'),
  ]);
  const own = await findOverrides(evidence.templates);
  const renderers = new Map([...ownLaunchRenderers(), ...(own?.ofLaunches ?? [])]);
  const drafts = launches.map(launch => ({ launch, documents: renderLaunch(launch, renderers, product) }));
  const outside = drafts.flatMap(one => one.documents).filter(({ audience }) => audience === 'customers');
  refuseDenied(
    outside.map(document => ({ ...document, visibility: 'public' })),
    config.deny,
  );
  return drafts;
}

/** The repository's own templates; null where it has none. Handlebars' compiler is loaded only for those. */
export async function findOverrides(templates: Evidence['templates']) {
  if (templates.length === 0) return null;
  const { compileOverrides } = await import('./render/compile-overrides.ts');
  return compileOverrides(templates, TEMPLATE_FOLDER);
}
