import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, readDay } from '../../src/launch/days.ts';
import { readLaunch } from '../../src/launch/read-launch.ts';
import { type LaunchStep, takeStep } from '../../src/launch/take-step.ts';
import { PLAN, PLAN_FILE } from './plan.ts';

const read = (text: string) => readLaunch({ ...PLAN_FILE, text });
const take = (step: LaunchStep, text = PLAN, today = '2026-05-20', who = 'mia-k'): string =>
  takeStep(text, read(text), step, { today, who });
const HOLD: LaunchStep = { kind: 'hold', reason: 'exports time out' };
const ADVANCE: LaunchStep = { kind: 'advance', anyway: '' };

describe('a step', () => {
  test.each<[string, LaunchStep, string]>([
    ['forward begins the next stage', ADVANCE, '- 2026-05-20: ga began (mia-k)\n'],
    [
      'forward all the same says why',
      { kind: 'advance', anyway: 'a law asks for it' },
      '- 2026-05-20: ga began (mia-k): a law asks for it\n',
    ],
    ['on hold says why', HOLD, '- 2026-05-20: on hold (mia-k): exports time out\n'],
    [
      'back goes to the stage before',
      { kind: 'rollback', reason: 'data was lost' },
      '- 2026-05-20: back to early-access (mia-k): data was lost\n',
    ],
    ['told names the version', { kind: 'told', version: '2.4.0' }, '- 2026-05-20: told everyone in 2.4.0\n'],
  ])('%s, and nothing else in the plan changes', (_title, step, line) => {
    expect(take(step)).toBe(PLAN + line);
  });

  test('keeps line endings of Windows', () => {
    const text = PLAN.replaceAll('\n', '\r\n');
    expect(take(HOLD, text)).toBe(`${text}- 2026-05-20: on hold (mia-k): exports time out\r\n`);
  });

  test('writes into a log that is not at the end', () => {
    const text = `${PLAN}\n## Notes\n\nOurs.\n`;
    expect(take(HOLD, text)).toBe(`${PLAN}- 2026-05-20: on hold (mia-k): exports time out\n\n## Notes\n\nOurs.\n`);
  });

  test('makes a log where there is none', () => {
    const text = PLAN.slice(0, PLAN.indexOf('## Log'));
    expect(take(ADVANCE, text)).toBe(`${text.trimEnd()}\n\n## Log\n\n- 2026-05-20: early-access began (mia-k)\n`);
  });

  test('writes into an empty log', () => {
    const text = PLAN.slice(0, PLAN.indexOf('## Log') + '## Log\n'.length);
    expect(take(ADVANCE, text)).toBe(`${text.trimEnd()}\n\n- 2026-05-20: early-access began (mia-k)\n`);
  });

  test('what goes on shifts what comes, and what was stays', () => {
    const text = take({ kind: 'resume' }, take(HOLD), '2026-05-27');
    expect(read(text).stages.map(({ day }) => day)).toEqual(['2026-05-05', '2026-05-12', '2026-06-23']);
    expect(text).toBe(
      `${PLAN.replace('| ga | 2026-06-16 |', '| ga | 2026-06-23 |')}- 2026-05-20: on hold (mia-k): exports time out\n- 2026-05-27: goes on (mia-k), what comes is 7 days later\n`,
    );
  });

  test('days move together from a stage on', () => {
    const text = PLAN.slice(0, PLAN.indexOf('- 2026-05-13'));
    const moved = take({ kind: 'move', stage: 'beta', day: '2026-05-15' }, text);
    expect(read(moved).stages.map(({ day }) => day)).toEqual(['2026-05-05', '2026-05-15', '2026-06-19']);
  });

  test('what was taken before is not taken again', () => {
    const held = take(HOLD);
    expect(take(HOLD, held, '2026-05-21')).toBe(held);
    const told = take({ kind: 'told', version: '2.4.0' });
    expect(take({ kind: 'told', version: '2.4.0' }, told, '2026-05-21')).toBe(told);
  });

  test.each<[string, LaunchStep, string]>([
    ['forward while it is on hold', ADVANCE, take(HOLD)],
    ['forward from the last stage', ADVANCE, take(ADVANCE)],
    ['to go on where it is not on hold', { kind: 'resume' }, PLAN],
    ['back from nowhere', { kind: 'rollback', reason: '' }, PLAN.slice(0, PLAN.indexOf('- 2026-05-05'))],
    ['to move a stage that has begun', { kind: 'move', stage: 'beta', day: '2026-06-01' }, PLAN],
    ['to move a stage before the one above it', { kind: 'move', stage: 'ga', day: '2026-05-01' }, PLAN],
    ['to move a stage that is not there', { kind: 'move', stage: 'gamma', day: '2026-07-01' }, PLAN],
    ['told of what has not begun', { kind: 'told', version: '' }, PLAN.slice(0, PLAN.indexOf('- 2026-05-05'))],
  ])('refuses %s', (_title, step, text) => {
    expect(() => take(step, text)).toThrow(expect.objectContaining({ code: 'E_LAUNCH_STEP' }));
  });
});

test('whoever and whatever they say, a step is one line of the log and means what it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (who, reason) => {
      const text = takeStep(PLAN, read(PLAN), { kind: 'hold', reason }, { today: '2026-05-20', who });
      expect(text.startsWith(PLAN)).toBe(true);
      expect(text.slice(PLAN.length).trimEnd()).not.toMatch(/[\r\n]/);
      expect(read(text).hold).toMatchObject({ since: '2026-05-20' });
      expect(read(text).reached).toBe(1);
    }),
  );
});

describe('a day', () => {
  test.each([
    ['2026-06-16', '2026-06-16'],
    ['16 June 2026', '2026-06-16'],
    ['Tue 16 Jun 2026', '2026-06-16'],
    ['June 16th, 2026', '2026-06-16'],
    ['1 May 2026', '2026-05-01'],
    ['2026-02-30', null],
    ['30 February 2026', null],
    ['16 Juni 2026', '2026-06-16'],
    ['06/16/2026', null],
    ['tomorrow', null],
    ['', null],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test('and days add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), count => {
        expect(daysBetween('2026-06-16', addDays('2026-06-16', count))).toBe(count);
      }),
    );
  });
});
