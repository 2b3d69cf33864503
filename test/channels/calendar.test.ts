import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../src/channels/calendar.ts';

const WINDOW: CalendarEvent = {
  uid: 'maintenance.scheduled-exports@tidewater/app',
  sequence: 0,
  start: '2026-06-16T22:00:00+02:00',
  end: '2026-06-16T23:30:00+02:00',
  title: 'Tidewater is read-only',
  description: 'Exports wait and are sent afterwards.',
  stamp: '2026-06-02T09:00:00Z',
  isCancelled: false,
};

/** As a calendar reads it, with a parser that has nothing to do with the writer. */
function read(text: string): { readonly calendar: ICAL.Component; readonly event: ICAL.Event } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component] = calendar.getAllSubcomponents('vevent');
  if (component === undefined) throw new Error('no event');
  return { calendar, event: new ICAL.Event(component) };
}

describe('a calendar reads', () => {
  test('a window in UTC, with everything that was said', () => {
    const { calendar, event } = read(calendarFile(WINDOW));
    expect(event.uid).toBe(WINDOW.uid);
    expect(event.sequence).toBe(0);
    expect(event.startDate.toString()).toBe('2026-06-16T20:00:00Z');
    expect(event.endDate.toString()).toBe('2026-06-16T21:30:00Z');
    expect(event.summary).toBe(WINDOW.title);
    expect(event.description).toBe(WINDOW.description);
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-06-02T09:00:00Z');
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  test('a later version of the same event', () => {
    const { event } = read(calendarFile({ ...WINDOW, sequence: 3 }));
    expect([event.uid, event.sequence]).toEqual([WINDOW.uid, 3]);
  });

  test('an event that does not happen', () => {
    const { calendar, event } = read(calendarFile({ ...WINDOW, sequence: 1, isCancelled: true }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test.each([
    ['one day', '2026-06-16', null, '2026-06-17'],
    ['three days, the last one included', '2026-06-16', '2026-06-18', '2026-06-19'],
    ['the last day of a year', '2026-12-31', '2026-12-31', '2027-01-01'],
  ])('%s', (_title, start, end, free) => {
    const { event } = read(calendarFile({ ...WINDOW, start, end }));
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, free]);
  });
});

test.each([
  ['signs of the format', 'a, b; c\\n d: "e"'],
  ['a line of its own', 'a\r\nATTACH:https://evil.example\nBEGIN:VALARM'],
  ['characters of several bytes where a line is folded', `${'é'.repeat(40)}${'👩‍👩‍👧'.repeat(20)}`],
  ['characters that nobody sees', 'a\u202eb\u0007c\u0000'],
])('%s stay text', (_title, words) => {
  const text = calendarFile({ ...WINDOW, title: words, description: words });
  const { event } = read(text);
  const visible = words.replace(/[\u202e\u0007\u0000]/g, '');
  expect(event.summary).toBe(visible.replace(/\s+/g, ' '));
  expect(event.description).toBe(visible.replace(/\r\n/g, '\n'));
  expect(event.component.getAllProperties('attach')).toEqual([]);
  expectLines(text);
});

test('whatever the words are, lines are whole, and the words come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), words => {
      const text = calendarFile({ ...WINDOW, title: words });
      expectLines(text);
      expect(read(text).event.summary ?? '').toBe(words.replace(/\s+/g, ' ').trim());
    }),
    { seed: 20_260_616, numRuns: 60 },
  );
});

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function expectLines(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
}
