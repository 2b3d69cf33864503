/** Commands: a step of a launch that a workflow asks for. In: `advance scheduled-exports` and GitHub. Out: the plan on its branch after it. */
import { askConfig } from '../collect/github-config.ts';
import { repositoryName } from '../collect/github-fields.ts';
import { loadConfig } from '../config/load.ts';
import { CLOCK } from '../edges/clock.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import type { LaunchStep } from '../launch/take-step.ts';
import { withoutPlanWords } from '../launches.ts';
import type { GitHubRun } from './github-run.ts';
import { type LaunchWorld, startLaunch, stepLaunch } from './launch.ts';
import { onGitHub } from './launch-command.ts';

/** `hold scheduled-exports exports time out` */
const WORDS = /^(?<step>[a-z]+) (?<slug>[^\s]+)(?: (?<rest>.+))?$/s;

const FORMS = [
  'start NAME [title]',
  'advance NAME [why, although something is missing]',
  'hold NAME [why]',
  'resume NAME',
  'rollback NAME [why]',
  'move NAME STAGE DAY',
  'told NAME [version]',
];

/**
 * Takes the step as the person who started the workflow, by the settings of the default branch.
 * @throws `E_USAGE` for words that are no step, and what `stepLaunch` throws.
 */
export async function takeLaunchStep(
  words: string,
  environment: Readonly<Record<string, string | undefined>>,
  run: GitHubRun,
  host: Host,
): Promise<void> {
  const { step = '', slug = '', rest = '' } = WORDS.exec(words.trim().replace(/\s+/g, ' '))?.groups ?? {};
  const name = repositoryName(run.source.repository ?? '');
  if (name === null) throw fail('E_GITHUB_NO_REPOSITORY', {});
  const config = await loadConfig(await askConfig(run.source.api, name, null));
  const who = environment.GITHUB_ACTOR ?? '';
  const world = {
    config,
    today: new Date(CLOCK.now()).toISOString().slice(0, 10),
    who,
    ...(await onGitHub(run, `${name.owner}/${name.name}`, config)),
  };
  // What a step says has names, stages and days of a plan.
  const watcher = world.place.isHidden ? { ...host, say: () => {} } : host;
  await withoutPlanWords(world.place.isHidden, () => takeNamed({ step, slug, rest, words }, who, world, watcher));
  if (world.place.isHidden) host.say('The plan says the rest.');
}

/** What somebody typed, taken apart. */
interface StepWords {
  readonly step: string;
  readonly slug: string;
  readonly rest: string;
  readonly words: string;
}

async function takeNamed(
  { step, slug, rest, words }: StepWords,
  who: string,
  world: LaunchWorld,
  host: Host,
): Promise<void> {
  if (step === 'start')
    return startLaunch({ slug, name: rest, kind: 'arrival', owner: who, tier: 2, changes: [] }, world, host);
  const next = stepOf(step, rest);
  if (next === null || slug === '')
    throw fail('E_USAGE', { problem: `the input launch is “${words}”, and can be: ${FORMS.join('; ')}` });
  return stepLaunch(slug, next, world, host);
}

function stepOf(step: string, rest: string): LaunchStep | null {
  switch (step) {
    case 'advance':
      return { kind: step, anyway: rest };
    case 'hold':
    case 'rollback':
      return { kind: step, reason: rest };
    case 'resume':
      return { kind: step };
    case 'told':
      return { kind: step, version: rest };
    case 'move': {
      const [stage = '', day = ''] = rest.split(' ');
      return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { kind: step, stage, day } : null;
    }
    default:
      return null;
  }
}
