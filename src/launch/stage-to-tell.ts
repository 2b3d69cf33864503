/** Launch: what readers of public text have been told. In: a launch. Out: the stage that they still have to hear of, and those they know. */
import type { Launch, LaunchEvent, LaunchStage } from '../model.ts';

/** A stage that began, with what became of telling it. */
export interface BegunStage {
  readonly stage: LaunchStage;
  readonly day: string;
  readonly isTold: boolean;
  /** The version that told of it; empty where it was told by itself. */
  readonly version: string;
}

/** The stages that began and were not taken back, in order. */
export function begunStages({ events, stages, reached }: Launch): readonly BegunStage[] {
  return stages.slice(0, reached + 1).flatMap(stage => {
    const at = events.findLastIndex(({ kind, stage: name }) => kind === 'began' && name === stage.name);
    const began = events[at];
    if (began === undefined) return [];
    const told = toldAfter(events.slice(at + 1));
    return [{ stage, day: began.day, isTold: told !== undefined, version: told?.note ?? '' }];
  });
}

/** Being told is about the stage that began last before it. */
function toldAfter(later: readonly LaunchEvent[]): LaunchEvent | undefined {
  const next = later.findIndex(({ kind }) => kind === 'began');
  return later.slice(0, next < 0 ? later.length : next).find(({ kind }) => kind === 'told');
}

/** Whether readers know of the stage that it has reached. */
export function isTold(launch: Launch): boolean {
  return begunStages(launch).at(-1)?.isTold ?? false;
}

/** Whether public text may speak of it: it has reached everyone, now or at an earlier stage. */
export function isPublic({ stages, reached }: Launch): boolean {
  return stages.slice(0, reached + 1).some(stage => stage.isPublic);
}

/**
 * The stage that public text has to tell of; null where there is none, and where it is on hold.
 * @param releases Days of the releases before, else of the range's oldest commit: what began before such a day was told by that release.
 */
export function stageToTell(launch: Launch, releases: readonly string[]): BegunStage | null {
  const last = begunStages(launch).at(-1);
  if (last === undefined || launch.hold !== null || !last.stage.isPublic) return null;
  return wasTold(launch, last, releases) ? null : last;
}

/** Whether the plan says so, or a release did that came out since; one that came out while the launch was on hold said nothing of it. */
export function wasTold(
  { events }: Launch,
  { isTold: isNoted, day }: BegunStage,
  releases: readonly string[],
): boolean {
  return isNoted || releases.some(release => day < release && !wasOnHold(events, release));
}

function wasOnHold(events: readonly LaunchEvent[], day: string): boolean {
  const last = events.findLast(event => (event.kind === 'held' || event.kind === 'resumed') && event.day <= day);
  return last?.kind === 'held';
}
