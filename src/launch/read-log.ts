/** Launch: a plan's log in; what happened, and where the launch stands, out. Lines that begin with no day are a person's. */
import type { Launch, LaunchEvent, LaunchStage } from '../model.ts';
import { type Day, readDay } from './days.ts';
import type { Complain } from './plan-problems.ts';
import type { PlanSection } from './plan-sections.ts';

/** `- 2026-05-20: on hold: exports time out`, as every step writes it. */
const ENTRY = /^ {0,3}[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(\d{4}-\d{2}-\d{2}):[ \t]*(.+)$/;

/** The same as people write it: `20 May 2026: on hold`, `**2026-05-20** on hold`, with no bullet or another. */
const LOOSE =
  /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?[*_]{0,2}(\d{4}-\d{2}-\d{2}|[^:*_]{8,24}(?=[*_]{0,2}:))[*_]{0,2}[ \t]*[:,–—-]?[*_]{0,2}[ \t]*(.+)$/;

const KINDS: readonly (readonly [RegExp, LaunchEvent['kind']])[] = [
  [/^(?<stage>\S+) began\b/i, 'began'],
  [/^on hold\b(?: \([^()]*\))?(?:[:,][ \t]*(?<note>.*))?/i, 'held'],
  [/^goes on\b/i, 'resumed'],
  [/^back to (?<stage>[^\s.,:(]+)/i, 'returned'],
  [/^told everyone(?: in (?<note>[^\s,;()]*[^\s,;().]))?/i, 'told'],
];

/** What a launch returns to that nobody has any more. */
export const NOBODY = 'nobody';

/** The log's events by day; those of one day in the order that they are written in. */
export function readLog(
  section: PlanSection | undefined,
  stages: readonly LaunchStage[],
  complain: Complain,
): readonly LaunchEvent[] {
  const names = stages.map(({ name }) => name);
  const events = linesOf(section).flatMap(({ text, line }): readonly LaunchEvent[] => {
    const strict = ENTRY.exec(text);
    const [, written = '', words = ''] = strict ?? LOOSE.exec(text) ?? [];
    const day = readDay(written);
    const event = day === null ? null : eventOf(day, words);
    if (strict !== null && day === null) complain(line, 'Log', 'is no day', written);
    if (strict !== null && day !== null && event === null)
      complain(line, 'Log', 'says nothing that is known', words, SENTENCES);
    const needsStage = event?.kind === 'began' || (event?.kind === 'returned' && event.stage !== '');
    if (event === null || !needsStage || names.includes(event.stage)) return event === null ? [] : [event];
    if (names.length > 0) complain(line, 'Log', 'is not a stage of the schedule', event.stage, names);
    return [];
  });
  return events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The first line of each item, and every line of a paragraph. */
function linesOf(section: PlanSection | undefined): readonly { readonly text: string; readonly line: number }[] {
  return (section?.blocks ?? []).flatMap(({ kind, text, line }) => {
    const lines = text.split(/\r\n|\n|\r/);
    if (kind === 'item') return [{ text: lines[0] ?? '', line }];
    return kind === 'paragraph' ? lines.map((one, at) => ({ text: one, line: line + at })) : [];
  });
}

const SENTENCES = ['beta began', 'on hold: why', 'goes on', 'back to beta', 'back to nobody', 'told everyone in 2.4.0'];

function eventOf(day: Day, words: string): LaunchEvent | null {
  for (const [pattern, kind] of KINDS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const { stage = '', note = '' } = match.groups ?? {};
    const name = stage.toLowerCase();
    return { day, kind, stage: name === NOBODY ? '' : name, note: note.trim().replace(/\.$/, '') };
  }
  return null;
}

/** Where a launch stands after what happened. */
export function standOf(
  events: readonly LaunchEvent[],
  stages: readonly LaunchStage[],
): Pick<Launch, 'reached' | 'hold'> {
  const indexOf = (stage: string): number => stages.findIndex(({ name }) => name === stage);
  let reached = -1;
  let hold: Launch['hold'] = null;
  for (const { kind, stage, day, note } of events) {
    if (kind === 'began' || kind === 'returned') reached = indexOf(stage);
    if (kind === 'held') hold ??= { since: day, reason: note };
    if (kind === 'resumed') hold = null;
  }
  return { reached, hold };
}
