import { describe, expect, test } from 'vitest';
import { newLaunch } from '../../src/launch/new-launch.ts';
import { readLaunch } from '../../src/launch/read-launch.ts';
import { PLAN, PLAN_FILE } from './plan.ts';

const read = (text: string) => readLaunch({ ...PLAN_FILE, text });
const problemsOf = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('a plan', () => {
  const launch = read(PLAN);

  test('says what it promises, whose it is and how much it matters', () => {
    expect(launch).toMatchObject({
      slug: 'scheduled-exports',
      name: 'Scheduled exports',
      kind: 'arrival',
      promise: 'Your weekly export now sends itself.',
      owner: 'mia-k',
      tier: 1,
      noticeDays: 14,
      links: {
        start: 'https://app.tidewater.example/exports',
        docs: 'https://docs.tidewater.example/schedules',
        feedback: 'https://tidewater.example/feedback',
      },
    });
  });

  test('has its stages with their days, groups and criteria', () => {
    expect(launch.stages).toEqual([
      {
        name: 'early-access',
        day: '2026-05-05',
        who: ['Advisory board'],
        isPublic: false,
        criteria: [{ text: 'Five teams have used it for a week', isDone: true }],
      },
      {
        name: 'beta',
        day: '2026-05-12',
        who: ['Beta programme', 'design partners'],
        isPublic: false,
        criteria: [
          { text: 'No export fails twice in a row', isDone: false },
          { text: 'Support has answered 20 questions', isDone: true },
        ],
      },
      { name: 'ga', day: '2026-06-16', who: ['Everyone'], isPublic: true, criteria: [] },
    ]);
  });

  test('stands where its log says', () => {
    expect(launch).toMatchObject({ reached: 1, hold: null });
    expect(launch.events.map(({ day, kind, stage }) => [day, kind, stage])).toEqual([
      ['2026-05-05', 'began', 'early-access'],
      ['2026-05-13', 'began', 'beta'],
    ]);
  });

  test('names changes of this and of other repositories', () => {
    expect(launch.changes).toEqual([
      { number: 412, repository: null },
      { number: 7, repository: 'other/app' },
      { number: 9, repository: 'tidewater/web' },
    ]);
  });

  test('has flags, a strategy, a window, roles, measures and questions', () => {
    expect(launch).toMatchObject({
      flags: [{ name: 'scheduled_exports', owner: 'ravi-d', removal: '2026-09-30' }],
      deployment: { strategy: 'rolling', steps: [{ step: '5 %', wait: '1 hour', 'stop when': 'errors > 0.5 %' }] },
      maintenance: { start: '2026-06-16T05:00:00Z', end: '2026-06-16T05:30:00Z', impact: 'Exports wait' },
      roles: [{ role: 'Product', who: 'priya-n' }],
      measures: [{ measure: 'Workspaces with a schedule', target: '400' }],
      questions: [{ 'customers may say': '"I don\'t see Schedule"', answer: 'Team | Enterprise only' }],
    });
  });

  test('keeps what people wrote for readers as they wrote it, and no question that nobody has answered', () => {
    expect(launch.texts['how to use it']).toBe(
      'Open an export and choose **Schedule**.\n\n- **Pause** stops it at once.',
    );
    expect(launch.texts['good to know']).toBe('');
    expect(launch.texts['do not promise']).toBe('PDF schedules.');
  });

  test('takes nothing into texts that readers of the plan do not see', () => {
    const hidden = PLAN.replace('Open an export and', 'Open an export <!-- #412 --><!-- launch-x.ga --> and');
    expect(read(hidden).texts['how to use it']).toContain('Open an export  and choose');
    expect(read(PLAN.replaceAll('\n', '\r\n')).texts['how to use it']).not.toContain('\r');
  });

  test('reads the same with line endings of Windows', () => {
    expect(read(PLAN.replaceAll('\n', '\r\n')).stages).toEqual(launch.stages);
  });

  test('is hardly filled in when it begins', () => {
    const text = newLaunch({
      slug: 'trash',
      name: '',
      promise: '',
      kind: 'arrival',
      owner: '',
      tier: 2,
      changes: ['#12'],
      feedback: '',
      stages: ['early-access', 'beta', 'ga'],
      noticeDays: 14,
      today: '2026-05-01',
    });
    expect(readLaunch({ path: 'launches/trash/launch.md', text })).toMatchObject({
      slug: 'trash',
      name: 'Trash',
      promise: '',
      reached: -1,
      changes: [{ number: 12, repository: null }],
      flags: [],
      roles: [{ role: 'Product', who: '' }, {}, {}, {}, {}, {}],
      maintenance: null,
      texts: { 'how to use it': '', 'good to know': '', 'do not promise': '' },
      stages: [{ isPublic: false }, { isPublic: false }, { isPublic: true, who: ['Everyone'] }],
    });
  });
});

describe('the log', () => {
  const stand = (...lines: readonly string[]) => {
    const { reached, hold, stages } = read(`${PLAN}${lines.map(line => `- ${line}\n`).join('')}`);
    return { stage: stages[reached]?.name ?? null, hold };
  };
  test.each<[string, readonly string[], { stage: string | null; hold: unknown }]>([
    [
      'a hold says since when and why',
      ['2026-05-20: on hold (jonas-w): exports time out.'],
      { stage: 'beta', hold: { since: '2026-05-20', reason: 'exports time out' } },
    ],
    ['a hold needs no reason', ['2026-05-20: On hold.'], { stage: 'beta', hold: { since: '2026-05-20', reason: '' } }],
    [
      'what goes on is not on hold',
      ['2026-05-20: on hold', '2026-05-22: goes on (mia-k), what comes is 2 days later'],
      { stage: 'beta', hold: null },
    ],
    [
      'the first of two holds counts',
      ['2026-05-20: on hold: a', '2026-05-21: on hold: b'],
      { stage: 'beta', hold: { since: '2026-05-20', reason: 'a' } },
    ],
    [
      'a step back leaves the stage before',
      ['2026-05-20: back to early-access: a'],
      { stage: 'early-access', hold: null },
    ],
    ['or nobody', ['2026-05-20: back to nobody'], { stage: null, hold: null }],
    [
      'days count, not lines',
      ['2026-06-16: ga began', '2026-06-01: on hold', '2026-06-02: goes on'],
      { stage: 'ga', hold: null },
    ],
    ['remarks without a day are a person’s', ['on hold, I think'], { stage: 'beta', hold: null }],
  ])('%s', (_title, lines, expected) => {
    expect(stand(...lines)).toEqual(expected);
  });

  test.each([
    ['told everyone', ''],
    ['told everyone in 2.4.0', '2.4.0'],
    ['told everyone in 2.4.0.', '2.4.0'],
    ['told everyone in web@2.4.0 (#512)', 'web@2.4.0'],
  ])('“%s” says in which version', (line, version) => {
    expect(read(`${PLAN}- 2026-06-17: ${line}\n`).events.at(-1)).toMatchObject({ kind: 'told', note: version });
  });
});

describe('a mistake is named with its line, all at once', () => {
  const changed = (before: string, after: string): string => PLAN.replace(before, () => after);
  test.each<[string, string, string]>([
    [
      'a day that is none',
      changed('12 May 2026', 'mid May'),
      '21  Schedule: "mid May" must be a day such as 2026-06-16.',
    ],
    [
      'a day that no month has',
      changed('2026-06-16 |', '2026-06-31 |'),
      '22  Schedule: "2026-06-31" must be a day such as 2026-06-16.',
    ],
    [
      'days out of order',
      changed('2026-05-05 |', '2026-05-30 |'),
      '21  Schedule: "2026-05-12" must not be before the stage above it, which is on 2026-05-30.',
    ],
    ['a stage twice', changed('| ga |', '| beta |'), '22  Schedule: "beta" is there twice.'],
    [
      'a stage that is no name',
      changed('| ga |', '| <b> |'),
      '22  Schedule: "<b>" must be a short name of letters, digits and hyphens.',
    ],
    [
      'a tier that is none',
      changed('| Tier | 1 |', '| Tier | high |'),
      '10  Tier: "high" is not known. Allowed: 1, 2, 3.',
    ],
    ['a notice that is none', changed('14 days', 'two weeks'), '11  Notice: "two weeks" must be a number of days.'],
    [
      'a window without a moment',
      changed('2026-06-16 05:00 UTC', 'at night'),
      '76  Maintenance window: "at night" must be a moment in UTC such as 2026-06-16 22:00.',
    ],
    [
      'a window that ends before it starts',
      changed('2026-06-16 05:30 UTC', '2026-06-16 04:30 UTC'),
      '76  Maintenance window: "2026-06-16 04:30 UTC" must end after it starts.',
    ],
    ['a flag’s day that is none', changed('2026-09-30', 'soon'), '70  Flags: "soon" must be a day such as 2026-09-30.'],
    ['no schedule', changed('## Schedule', '## Timetable'), '  Schedule needs a table with a row for each stage.'],
    [
      'a log that speaks of no stage',
      `${PLAN}- 2026-05-20: alpha began\n`,
      '98  Log: "alpha" is not a stage of the schedule. Allowed: early-access, beta, ga.',
    ],
    [
      'a log that says nothing known',
      `${PLAN}- 2026-05-20: bta begn\n`,
      '98  Log: "bta begn" says nothing that is known. Did you mean "beta began"? Allowed: beta began, on hold: why, goes on, back to beta, back to nobody, told everyone in 2.4.0.',
    ],
  ])('%s', (_title, text, problem) => {
    expect(problemsOf(text).split('\n')).toContain(
      `  launches/scheduled-exports/launch.md${problem.startsWith(' ') ? '' : ':'}${problem}`,
    );
  });

  test('several', () => {
    expect(problemsOf(changed('12 May 2026', 'x').replace('| Tier | 1 |', '| Tier | y |'))).toContain('\n');
  });

  test('a folder that no command could name', () => {
    expect(() => readLaunch({ path: 'launches/Big Bang/launch.md', text: PLAN })).toThrow(/Big Bang/);
  });
});
