/** Commands: a launch's plan for calendars. In: the plan's file. Out: an event for its maintenance window and for each day of a stage. */
import type { Built, ChannelFile, Remark } from '../channels/announcement.ts';
import { type CalendarEvent, calendarFile } from '../channels/calendar.ts';
import { readLaunch } from '../launch/read-launch.ts';
import type { Launch, SettingsFile } from '../model.ts';

/** Whether a file is a plan and no announcement. */
export function isPlan(path: string): boolean {
  return /(?:^|[/\\])[a-z\d-]+[/\\]launch\.md$/.test(path);
}

/**
 * While a launch is on hold, its files take the events out of calendars again; when it goes on, newer ones bring them back.
 * @param file With `/` in its path, for the launch's name.
 * @param stamp Now, as a moment.
 * @throws `E_LAUNCH_INVALID`
 */
export function planCalendar(file: SettingsFile, stamp: string): Built {
  const launch = readLaunch(file);
  const files = eventsOf(launch).map(({ key, ...event }): ChannelFile => {
    const uid = `${launch.slug}.${key}@drumroll`;
    // Each step is written into the log, so that a later file is a later version.
    const sequence = launch.events.length;
    return {
      suffix: `.${key}.ics`,
      text: calendarFile({ ...event, uid, sequence, stamp, isCancelled: launch.hold !== null }),
    };
  });
  return { files, shown: files.map(({ text }) => text).join('\n'), remarks: remarksOn(launch, files), problems: [] };
}

type Event = Pick<CalendarEvent, 'start' | 'end' | 'title' | 'description'> & { readonly key: string };

function eventsOf({ name, promise, maintenance, stages }: Launch): readonly Event[] {
  const days = stages.flatMap(({ name: key, day, who }): readonly Event[] =>
    day === null
      ? []
      : [{ key, start: day, end: null, title: `${name}: ${key}`, description: lines(promise, who.join(', ')) }],
  );
  if (maintenance === null) return days;
  const { start, end, impact } = maintenance;
  return [{ key: 'maintenance', start, end, title: `${name}: maintenance`, description: impact }, ...days];
}

function lines(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n');
}

function remarksOn({ hold }: Launch, files: readonly ChannelFile[]): readonly Remark[] {
  if (files.length === 0) return [{ line: 0, message: 'The plan has no maintenance window and no days yet.' }];
  if (hold === null) return [];
  return [{ line: 0, message: 'The launch is on hold, so these files take its events out of calendars.' }];
}
