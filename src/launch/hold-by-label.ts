/** Launch: a launch and those that a label stops in; the launch on hold where it is one of them out. */
import type { Launch } from '../model.ts';

/** A hold in its log says more, and stays. @param held Names of launches. */
export function withLabelHold(launch: Launch, held: readonly string[]): Launch {
  return held.includes(launch.slug) && launch.hold === null ? { ...launch, hold: HELD_BY_LABEL } : launch;
}

const HELD_BY_LABEL: Launch['hold'] = { since: '', reason: 'The label `hold` is on its issue.' };
