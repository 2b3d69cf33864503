/** Commands: a launch in; where it stands, in a line, out. */
import { nextStage } from '../launch/take-step.ts';
import type { Launch } from '../model.ts';

/** `scheduled-exports: beta since 2026-05-13; next ga, 2026-06-16` */
export function launchStatus(launch: Launch): string {
  const { slug, stages, reached, hold, events } = launch;
  const now = stages[reached];
  const next = nextStage(launch);
  const since = events.findLast(({ kind, stage }) => kind === 'began' && stage === now?.name)?.day;
  return [
    `${slug}: ${now === undefined ? 'not begun' : `${now.name} since ${since}`}`,
    ...(hold === null
      ? []
      : [`on hold${hold.since === '' ? '' : ` since ${hold.since}`}${hold.reason === '' ? '' : ` (${hold.reason})`}`]),
    ...(next === null ? [] : [`next ${next.name}, ${next.day ?? 'no day yet'}`]),
  ].join('; ');
}
