/** Channels, calendar: a maintenance window or a day of a launch in; an iCalendar file that every calendar takes out. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { withoutInvisible } from '../markdown/visible-lines.ts';

/** What people put into their calendars. */
export interface CalendarEvent {
  /** The same for every version of one event, so that calendars replace the earlier one: `maintenance.scheduled-exports@tidewater/app`. */
  readonly uid: string;
  /** 0 for the first version, and one more for each that people were sent. */
  readonly sequence: number;
  /** A day (`2026-06-16`) or a moment with its distance to UTC (`2026-06-16T22:00:00+02:00`). */
  readonly start: string;
  /** As `start`; null for a whole day. Of days, the last one. */
  readonly end: string | null;
  readonly title: string;
  readonly description: string;
  /** When this version was made, as a moment. */
  readonly stamp: string;
  /** Takes the event out of calendars again. */
  readonly isCancelled: boolean;
}

/**
 * Written in UTC, so that no reader needs a table of time zones.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile(event: CalendarEvent): string {
  const allDay = !event.start.includes('T');
  const calendar = ical({
    prodId: { company: 'Drumroll', product: 'Drumroll', language: 'EN' },
    method: event.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: oneLine(event.uid),
    sequence: event.sequence,
    stamp: new Date(event.stamp),
    start: new Date(event.start),
    end: event.end === null ? null : endOf(event.end, allDay),
    allDay,
    summary: oneLine(event.title),
    description: withoutInvisible(event.description).trim(),
    status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  // The last line ends like all others, which the library leaves to its callers.
  return `${calendar.toString()}\r\n`;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Of days, iCalendar names the first one that is free again. */
function endOf(end: string, allDay: boolean): Date {
  const date = new Date(end);
  return allDay ? new Date(date.getTime() + DAY_MS) : date;
}

function oneLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}
