/** Launch: a step. In: a plan's text, what it says, the step and who takes it. Out: the text after it, and where the launch stands then. */
import { fail } from '../errors.ts';
import type { Launch, LaunchStage } from '../model.ts';
import { type Day, daysBetween } from './days.ts';
import { withDaysMoved, withLogLine } from './edit-plan.ts';
import { NOBODY } from './read-log.ts';
import { isTold } from './stage-to-tell.ts';

/** What may be done to a launch. */
export type LaunchStep =
  | { readonly kind: 'advance' /** Why, where something was missing; else empty. */; readonly anyway: string }
  | { readonly kind: 'hold'; readonly reason: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'rollback'; readonly reason: string }
  /** To another day, and all stages after it by as much. */
  | { readonly kind: 'move'; readonly stage: string; readonly day: Day }
  /** Its public stage was told, in a release or by itself; `stage` names it, and absent is the one that it has reached. */
  | { readonly kind: 'told'; readonly version: string; readonly stage?: string };

/** When a step is taken, and by whom; `who` is empty where nobody is known. */
export interface StepContext {
  readonly today: Day;
  readonly who: string;
}

/**
 * The plan after a step; all that changes is its log and, where days move, its schedule.
 * @returns The same text where the step was taken before: a rerun repeats nothing.
 * @throws `E_LAUNCH_STEP` for a step that cannot be taken from where it stands.
 */
export function takeStep(text: string, launch: Launch, step: LaunchStep, { today, who }: StepContext): string {
  const refuse = (problem: string): never => {
    throw fail('E_LAUNCH_STEP', { slug: launch.slug, step: step.kind, problem });
  };
  const log = (words: string, after = ''): string => withLogLine(text, `${today}: ${words}${byWhom(who)}${after}`);
  switch (step.kind) {
    case 'advance': {
      if (launch.hold !== null) return refuse('it is on hold; `resume` comes first');
      const next = nextStage(launch) ?? refuse('it has reached its last stage');
      return log(`${next.name} began`, reasonAfter(step.anyway));
    }
    case 'hold':
      return launch.hold === null ? log('on hold', reasonAfter(step.reason)) : text;
    case 'resume': {
      if (launch.hold === null) return refuse('it is not on hold');
      const days = launch.hold.since === '' ? 0 : Math.max(0, daysBetween(launch.hold.since, today));
      const ahead = launch.stages.slice(launch.reached + 1);
      const moved = ahead.some(({ day }) => day !== null) && days > 0;
      const line = `${today}: goes on${byWhom(who)}${moved ? `, what comes is ${count(days)} later` : ''}`;
      return withLogLine(moved ? withDaysMoved(text, days, namesOf(ahead)) : text, line);
    }
    case 'rollback': {
      if (launch.reached < 0) return refuse('no stage of it has begun');
      const before = launch.stages[launch.reached - 1]?.name ?? NOBODY;
      return log(`back to ${before}`, reasonAfter(step.reason));
    }
    case 'move':
      return moved(text, launch, step, refuse);
    case 'told': {
      const stage = launch.stages[launch.reached]?.name;
      if (stage === undefined && step.stage === undefined) return refuse('no stage of it has begun');
      // What began since has still to be told.
      return isTold(launch) || (step.stage ?? stage) !== stage
        ? text
        : withLogLine(text, `${today}: told everyone${step.version === '' ? '' : ` in ${step.version}`}`);
    }
  }
}

/** What comes after where it stands; null at its end. */
export function nextStage({ stages, reached }: Launch): LaunchStage | null {
  return stages[reached + 1] ?? null;
}

function moved(
  text: string,
  { stages, reached }: Launch,
  { stage, day }: Extract<LaunchStep, { kind: 'move' }>,
  refuse: (problem: string) => never,
): string {
  const at = stages.findIndex(({ name }) => name === stage);
  const from = stages[at]?.day ?? null;
  if (at < 0) return refuse(`its schedule has no stage ${stage}`);
  if (at <= reached) return refuse(`${stage} has begun`);
  if (from === null) return refuse(`${stage} has no day yet: write it into the schedule`);
  const before = stages[at - 1]?.day ?? null;
  if (before !== null && day < before) return refuse(`the stage before ${stage} is on ${before}`);
  return withDaysMoved(text, daysBetween(from, day), namesOf(stages.slice(at)));
}

function namesOf(stages: readonly LaunchStage[]): ReadonlySet<string> {
  return new Set(stages.map(({ name }) => name));
}

function byWhom(who: string): string {
  return who === '' ? '' : ` (${who.replace(/[()\s]+/g, ' ').trim()})`;
}

function reasonAfter(reason: string): string {
  const line = reason.replace(/\s+/g, ' ').trim();
  return line === '' ? '' : `: ${line}`;
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
