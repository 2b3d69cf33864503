/** The pipeline's part about launches. In: plans among the evidence. Out: what a release may say of them, and their own documents; loaded only where there are plans. */
import { TEMPLATE_FOLDER } from './collect/settings.ts';
import { type LabelledLaunch, launchOfLabel } from './compose/launch-of-label.ts';
import { DrumrollError, type ErrorCode, fail } from './errors.ts';
import type { Gathered } from './gather.ts';
import type { Evidence, Launch, LaunchDraft, LaunchInRelease, ParsedCommit, PullRequest } from './model.ts';
import { refuseDenied } from './render/deny.ts';

/** Loads what reads plans only where there are some. @throws `E_LAUNCH_INVALID`. */
export async function readPlans({
  launches = [],
  heldLaunches = [],
}: Pick<Evidence, 'launches' | 'heldLaunches'>): Promise<readonly Launch[]> {
  if (launches.length === 0) return [];
  const [{ readLaunch }, { withLabelHold }] = await Promise.all([
    import('./launch/read-launch.ts'),
    import('./launch/hold-by-label.ts'),
  ]);
  return launches.map(plan => withLabelHold(readLaunch(plan), heldLaunches));
}

/** A launch that a label on a pull request asks for, and that nobody has planned yet. */
export interface AskedLaunch extends LabelledLaunch {
  /** Pull requests with the label, newest first. */
  readonly changes: readonly PullRequest[];
}

/** By labels such as `launch: scheduled-exports`. */
export function launchesAsked(
  pullRequests: readonly PullRequest[],
  plans: readonly Pick<Launch, 'slug'>[],
): readonly AskedLaunch[] {
  const asked = new Map<string, AskedLaunch>();
  for (const pull of pullRequests)
    for (const label of pull.labels) {
      const found = launchOfLabel(label);
      if (found === null || plans.some(plan => plan.slug === found.slug)) continue;
      const { name, changes } = asked.get(found.slug) ?? { ...found, changes: [] };
      asked.set(found.slug, { slug: found.slug, name: name || found.name, changes: [...changes, pull] });
    }
  return [...asked.values()];
}

/** Held back until somebody plans it: nothing is announced before its time. */
function unplanned(slug: string): LaunchInRelease {
  return { slug, changes: [], flags: [], isOpen: false, entry: null, day: '', needsChanges: true };
}

type FromRange = Pick<Evidence, 'commits' | 'pullRequests' | 'range' | 'isSideLine'>;

/** What a release says of them, and the same commits without the holds of those that it may speak of. */
export async function findLaunches(plans: readonly Launch[], { commits, pullRequests, range, isSideLine }: FromRange) {
  const asked = launchesAsked(pullRequests, plans);
  if (plans.length === 0 && asked.length === 0) return { list: [], lift: (read: readonly ParsedCommit[]) => read };
  const [{ launchInRelease }, { withHoldsLifted }] = await Promise.all([
    import('./launch/launch-in-release.ts'),
    import('./launch/lift-holds.ts'),
  ]);
  // A branch may be older than the last release, and days may pass between that and the next commit.
  const releases = range.releaseDates ?? oldestOf(commits);
  const days = releases.map(date => date.slice(0, 10));
  const line = { isSide: isSideLine === true, package: range.package };
  const list = [...plans.map(plan => launchInRelease(plan, days, line)), ...asked.map(({ slug }) => unplanned(slug))];
  return { list, lift: (read: readonly ParsedCommit[]) => withHoldsLifted(read, list) };
}

function oldestOf(commits: FromRange['commits']): readonly string[] {
  const [first, ...others] = commits;
  return first === undefined ? [] : [others.reduce((found, { date }) => (date < found ? date : found), first.date)];
}

/** What a release may say of launches, and what takes away the holds that are over. */
export type FoundLaunches = Awaited<ReturnType<typeof findLaunches>>;

/**
 * For each of several repositories that are released as one: what a plan in one of them holds back is held back in all of them. Only the
 * plan's own repository tells of it.
 */
export async function findSharedLaunches(all: readonly Evidence[]): Promise<readonly FoundLaunches[]> {
  const found = await Promise.all(all.map(async evidence => findLaunches(await readPlans(evidence), evidence)));
  if (found.every(({ list }) => list.length === 0)) return found;
  const { withHoldsLifted } = await import('./launch/lift-holds.ts');
  const shared = found.map(({ list }, at) => list.map(launch => seenFromOutside(launch, all[at])));
  return found.map(({ list: own }, at) => {
    const list = [...own, ...shared.flatMap((others, from) => (from === at ? [] : others))];
    return { list, lift: (read: readonly ParsedCommit[]) => withHoldsLifted(read, list) };
  });
}

/** From another repository, `#412` needs the name of its own. */
function seenFromOutside(launch: LaunchInRelease, home: Evidence | undefined): LaunchInRelease {
  const slug = home?.repository.slug ?? null;
  // Of a repository without a name, a bare number would be the other one's.
  const changes = launch.changes.flatMap(({ number, repository }) =>
    repository === null && slug === null ? [] : [{ number, repository: repository ?? slug }],
  );
  return { ...launch, changes, entry: null, day: '' };
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

/** Their messages have names, days, groups or words of a plan in them. */
const TELLING: readonly ErrorCode[] = [
  'E_LAUNCH_INVALID',
  'E_LAUNCH_STEP',
  'E_LAUNCH_UNKNOWN',
  'E_GATE_CLOSED',
  'E_OUTPUT_BUSY',
];

/**
 * @param place The private repository that has the plans, where who reads the log may not read them; else null.
 * @throws `E_LAUNCH_UNSAID` in place of an error that tells of a plan, and what the work throws otherwise.
 */
export async function withoutPlanWords<Result>(place: string | null, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (place !== null && error instanceof DrumrollError && TELLING.includes(error.code))
      throw fail('E_LAUNCH_UNSAID', { repository: place });
    throw error;
  }
}
