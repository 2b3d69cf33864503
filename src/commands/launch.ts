/** Commands: `launch`. In: what to do to which launch, and where plans lie. Out: the plan after it, and sentences on what that means. */
import type { Config } from '../config/schema.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import { gate, type Stopper } from '../gate/gate.ts';
import { withLabelHold } from '../launch/hold-by-label.ts';
import { type NewLaunch, newLaunch } from '../launch/new-launch.ts';
import { readLaunch, SLUG } from '../launch/read-launch.ts';
import { isTold } from '../launch/stage-to-tell.ts';
import { type LaunchStep, nextStage, takeStep } from '../launch/take-step.ts';
import { linkedPages } from '../markdown/linked-pages.ts';
import type { Launch, SettingsFile } from '../model.ts';
import type { AskPages } from '../with-pages.ts';
import { gateText } from './gate-text.ts';
import { launchStatus } from './launch-status.ts';
import type { PlanPlace } from './plan-place.ts';

/** What the world says about a step. */
export interface LaunchWorld {
  readonly place: PlanPlace;
  readonly config: Config;
  /** `2026-06-16`, in UTC. */
  readonly today: string;
  /** Who takes the step, as the log should name them; empty where nobody is known. */
  readonly who: string;
  /** Open issues that stop things; null where nobody asked GitHub. */
  readonly stoppers: readonly Stopper[] | null;
  /** Null where no page may be asked whether it is there. */
  readonly askPages: AskPages | null;
}

/** What may be asked of `launch start`. */
export type StartRequest = Pick<NewLaunch, 'slug' | 'name' | 'promise' | 'kind' | 'owner' | 'tier' | 'changes'>;

/**
 * Writes the plan of a new launch.
 * @throws `E_LAUNCH_STEP` where there is one already, or the name is none.
 */
export async function startLaunch(
  request: StartRequest,
  { place, config, today }: LaunchWorld,
  host: Host,
): Promise<void> {
  const { slug, kind } = request;
  const refuse = (problem: string) => fail('E_LAUNCH_STEP', { slug: slug || request.name, step: 'start', problem });
  if (!SLUG.test(slug)) throw refuse('its name needs letters from a to z, or digits');
  const path = `launches/${slug}/launch.md`;
  if ((await place.plans()).some(plan => plan.path === path)) throw refuse(`it has a plan: ${path}`);
  const { launches, feedback_url: feedback = '', owners } = config;
  const text = newLaunch({
    ...request,
    owner: request.owner || (owners.notes ?? ''),
    feedback,
    stages: kind === 'retirement' ? launches.retirement_stages : launches.stages,
    noticeDays: launches.notice_days,
    today,
  });
  await place.write(path, null, text, `docs(launches): start ${slug}`);
  host.say(`Written: ${path}. Fill in what it asks; nothing of it is public before a stage reaches everyone.`);
}

/** Prints every launch and where it stands, or one with all that it lacks. */
export async function showLaunches(slug: string | null, world: LaunchWorld): Promise<string> {
  const plans = await world.place.plans();
  if (slug !== null) {
    const launch = withLabelHold(findLaunch(slug, plans).launch, await world.place.held());
    const stage = nextStage(launch);
    const lines = [launchStatus(launch)];
    if (stage !== null) lines.push('', gateText(await gateOf(launch, world), false));
    return `${lines.join('\n').trimEnd()}\n`;
  }
  if (plans.length === 0) return 'No launch was started here. Start one: drumroll launch start <name>\n';
  const held = await world.place.held();
  return plans.map(plan => `${launchStatus(withLabelHold(readLaunch(plan), held))}\n`).join('');
}

/**
 * Takes a step. Forward only through an open gate, or with a reason that the plan keeps.
 * @throws `E_LAUNCH_UNKNOWN`, `E_LAUNCH_STEP`, `E_GATE_CLOSED`, and what reading and writing plans throws.
 */
export async function stepLaunch(slug: string, step: LaunchStep, world: LaunchWorld, host: Host): Promise<void> {
  const { place, today, who } = world;
  const { plan, launch } = findLaunch(slug, await place.plans());
  if (step.kind === 'advance' && (await place.held()).includes(slug))
    throw fail('E_LAUNCH_STEP', {
      slug,
      step: 'advance',
      problem: 'the label `hold` is on its issue; take it off first',
    });
  if (step.kind === 'advance' && step.anyway === '' && launch.hold === null && nextStage(launch) !== null) {
    const { isOpen, findings, subject } = await gateOf(launch, world);
    const missing = findings.filter(({ closes }) => closes);
    if (!isOpen)
      throw fail('E_GATE_CLOSED', {
        what: subject,
        missing: missing.map(({ what, who: asked, where }) => `${what}${asked === '' ? '' : `: ${asked}`} (${where})`),
      });
  }
  const text = takeStep(plan.text, launch, step, { today, who });
  if (text === plan.text) {
    host.say(`Nothing to do. ${launchStatus(launch)}`);
    return;
  }
  const after = readLaunch({ ...plan, text });
  if (!isTaken(step, launch, after))
    throw fail('E_LAUNCH_STEP', {
      slug,
      step: step.kind,
      problem: 'its log has a line with a later day, or ends inside a comment or code; mend that first',
    });
  await place.write(plan.path, plan.text, text, `docs(launches): ${step.kind} ${slug}`);
  host.say(launchStatus(after));
  for (const sentence of followUps(step, after)) host.say(sentence);
}

/** The gate in front of a launch's next stage. */
export async function gateOf(
  launch: Launch,
  { place, today, stoppers, config, askPages }: LaunchWorld,
): Promise<ReturnType<typeof gate>> {
  const stage = nextStage(launch);
  if (stage === null)
    throw fail('E_LAUNCH_STEP', { slug: launch.slug, step: 'advance', problem: 'it has reached its last stage' });
  const folder = `launches/${launch.slug}/${stage.name}`;
  const { approvers } = config;
  const [drafts, held, pages] = await Promise.all([
    place.texts(folder),
    place.held(),
    askPages === null ? null : askPages(linkedPages(launch.links.docs)).then(Object.fromEntries),
  ]);
  const isApproved = await place.isApproved(folder, drafts, approvers);
  return gate(
    { kind: 'stage', launch: withLabelHold(launch, held), stage },
    { today, drafts, stoppers, isApproved, approvers, pages },
  );
}

/** Whether the plan says it: a line that nobody reads would be written again and again. */
function isTaken({ kind }: LaunchStep, before: Launch, after: Launch): boolean {
  switch (kind) {
    case 'advance':
      return after.reached === before.reached + 1;
    case 'rollback':
      return after.reached === before.reached - 1;
    case 'hold':
      return after.hold !== null;
    case 'resume':
      return after.hold === null;
    case 'told':
      return isTold(after);
    case 'move':
      return true;
  }
}

/** What somebody should know after a step. */
function followUps({ kind }: LaunchStep, launch: Launch): readonly string[] {
  const folder = `launches/${launch.slug}`;
  const stage = launch.stages[launch.reached];
  switch (kind) {
    case 'advance':
      return [
        ...(stage?.isPublic === true
          ? [`The next notes tell of it. Without a release: \`drumroll launch publish ${launch.slug}\`.`]
          : []),
        ...(nextStage(launch) === null
          ? []
          : [`The next draft writes the texts of the stage after it into ${folder}.`]),
      ];
    case 'hold':
      return [
        stage === undefined
          ? 'Nothing is published about it. Nobody has it yet, so there is nobody to write to.'
          : `Nothing more is published about it. The next draft writes texts for those who have it into ${folder}/hold.`,
      ];
    case 'rollback':
      return [`The next draft writes texts for those who had it into ${folder}/rollback, support's first.`];
    default:
      return [];
  }
}

/** @throws `E_LAUNCH_UNKNOWN`, `E_LAUNCH_INVALID`. */
export function findLaunch(
  slug: string,
  plans: readonly SettingsFile[],
): { readonly plan: SettingsFile; readonly launch: Launch } {
  const plan = plans.find(({ path }) => path === `launches/${slug}/launch.md`);
  if (plan !== undefined) return { plan, launch: readLaunch(plan) };
  throw fail('E_LAUNCH_UNKNOWN', { slug, known: plans.map(({ path }) => path.split('/')[1] ?? '') });
}
