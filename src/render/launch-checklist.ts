/** Render: what the next stage of a launch needs, from its plan. In: a launch and a stage. Out: lines with a person and a day each. */
import type { Launch, LaunchStage } from '../model.ts';
import { longDate, weekdayDate } from './calendar.ts';
import type { LaunchTaskView, LaunchView } from './launch-shape.ts';
import { inSentence, stageLabel } from './launch-words.ts';

/** Beyond these a plan's own table is the better place to look. */
const MOST = { criteria: 6, steps: 4, measures: 3, flags: 2 };

const DAY = 86_400_000;
const DONE = 'x';

interface Line {
  /** What stays the same while the words change. */
  readonly id: string;
  readonly text: string;
  readonly who: string;
  /** `2026-06-16`; null where nobody can know. */
  readonly by: string | null;
  readonly isDone?: boolean;
}

/** At most 30 lines, and only those that something in the plan asks for. */
export function launchChecklist(launch: Launch, stage: LaunchStage): LaunchView['checklist'] {
  const before = linesBefore(launch, stage);
  const day = linesOfDay(launch, stage);
  const after = linesAfter(launch, stage);
  const all = [...before, ...day, ...after];
  const isBegun = launch.stages.indexOf(stage) <= launch.reached;
  return {
    before: before.map(task),
    day: day.map(task),
    after: after.map(task),
    waitingFor: isBegun ? '' : waitingFor(before),
    leftOut: leftOut(launch, stage),
    count: String(all.length),
    done: String(all.filter(({ isDone }) => isDone).length),
  };
}

function linesBefore(launch: Launch, stage: LaunchStage): readonly Line[] {
  const { owner, promise, questions, flags, deployment, maintenance, links, kind, noticeDays, tier } = launch;
  const current = launch.stages[launch.stages.indexOf(stage) - 1];
  const early = before(stage.day, 3);
  const isFirst = current === undefined;
  const line = (id: string, text: string, who: string, by: string | null = early, isDone = false): Line => ({
    id,
    text,
    who,
    by,
    isDone,
  });
  const support = whoOf(launch, 'Support');
  const engineering = whoOf(launch, 'Engineering');
  const unowned = flags.filter(flag => flag.owner === '' || flag.removal === null).slice(0, MOST.flags);
  return [
    line('promise', 'The plan says in one sentence what customers can do', owner, early, promise !== ''),
    line('who', `The plan says who gets it (${stageLabel(stage.name)})`, owner, early, stage.who.length > 0),
    ...(isFirst ? [] : current.criteria.slice(0, MOST.criteria)).map(({ text, isDone }, at) =>
      line(`criterion-${current?.name}-${at + 1}`, text, owner, early, isDone),
    ),
    ...(tier === 3
      ? []
      : [line('questions', 'The plan says what customers may ask', support, early, questions.length > 0)]),
    line('brief', `Support has read its brief (${stage.name}/support.brief.md)`, support, before(stage.day, 1)),
    ...unowned.map(({ name }) =>
      line(`flag-${name}`, `The plan says who removes \`${name}\`, and by when`, engineering),
    ),
    ...(tier === 1
      ? [
          line(
            'strategy',
            'The plan says how it is rolled out, and when to stop',
            engineering,
            early,
            deployment.strategy !== '' && deployment.steps.some(step => (step['stop when'] ?? '') !== ''),
          ),
        ]
      : []),
    ...(links.docs === ''
      ? []
      : [line('docs', `The documentation is live: ${links.docs}`, owner, before(stage.day, 1))]),
    ...(maintenance === null
      ? []
      : [
          line(
            'maintenance',
            `Notice of the maintenance window on ${longDate(maintenance.start)} has gone out`,
            whoOf(launch, 'Marketing'),
            before(maintenance.start.slice(0, 10), noticeDays),
          ),
        ]),
    ...(kind === 'retirement' && !isFirst
      ? [
          line(
            'notice',
            `Everyone concerned has had notice, ${noticeDays} days before`,
            whoOf(launch, 'Marketing'),
            before(stage.day, noticeDays),
          ),
        ]
      : []),
  ];
}

function linesOfDay(launch: Launch, stage: LaunchStage): readonly Line[] {
  const { deployment, slug, owner } = launch;
  const operations = whoOf(launch, 'Operations');
  const isBegun = launch.stages.indexOf(stage) <= launch.reached;
  const steps = deployment.steps
    .slice(0, MOST.steps)
    .map(({ step = '', wait = '', 'stop when': stop = '' }, at): Line => {
      const words = [
        step,
        ...(wait === '' ? [] : [`then wait ${wait}`]),
        ...(stop === '' ? [] : [`stop when ${stop}`]),
      ];
      return { id: `step-${at + 1}`, text: words.join(', '), who: operations, by: stage.day };
    });
  return [
    ...steps,
    { id: 'advance', text: `\`drumroll launch advance ${slug}\``, who: owner, by: stage.day, isDone: isBegun },
    {
      id: 'order',
      text: `Colleagues hear first, then ${stage.who.map(inSentence).join(', ') || 'customers'}`,
      who: whoOf(launch, 'Marketing'),
      by: stage.day,
    },
  ];
}

function linesAfter(launch: Launch, stage: LaunchStage): readonly Line[] {
  const { measures, flags, stages, owner, links } = launch;
  const isLast = stage === stages.at(-1);
  return [
    ...(links.feedback === ''
      ? []
      : [{ id: 'feedback', text: 'What people answered is read, and answered', who: owner, by: after(stage.day, 7) }]),
    ...(isLast ? measures.slice(0, MOST.measures) : []).map(({ measure = '', target = '', by = '' }, at): Line => {
      const words = `${measure}${target === '' ? '' : `: ${target}`}${by === '' ? '' : ` by ${by}`}`;
      return { id: `measure-${at + 1}`, text: words, who: owner, by: null };
    }),
    ...(isLast ? flags.slice(0, MOST.flags) : []).map(
      ({ name, owner: who, removal }): Line => ({
        id: `remove-${name}`,
        text: `\`${name}\` is removed`,
        who: who || owner,
        by: removal,
      }),
    ),
    ...(isLast ? [] : [{ id: 'next', text: 'Whether to go on is decided', who: owner, by: null }]),
  ];
}

/** A role that nobody fills falls to whoever answers for the launch: no line is nobody's. */
function whoOf({ roles, owner }: Launch, role: string): string {
  return roles.find(one => one.role.toLowerCase() === role.toLowerCase())?.who || owner;
}

function task({ id, text, who, by, isDone = false }: Line): LaunchTaskView {
  const due = by === null ? '' : weekdayDate(`${by}T00:00:00Z`);
  const tail = [who, ...(isDone ? [] : [due])].filter(part => part !== '').join(', ');
  return {
    text: `${text}${isDone ? ' ✓' : ''}${tail === '' ? '' : `: ${tail}`}`,
    marker: `<!-- ${id.replace(/[^\w.-]/g, '-')} -->`,
    box: isDone ? DONE : ' ',
  };
}

/** Those whose lines come first, each once. */
function waitingFor(lines: readonly Line[]): string {
  const open = lines.filter(({ isDone, who }) => isDone !== true && who !== '');
  const first = new Map<string, Line>();
  for (const line of open.toSorted((a, b) => ((a.by ?? '9') < (b.by ?? '9') ? -1 : 1)))
    if (!first.has(line.who)) first.set(line.who, line);
  return [...first.values()]
    .slice(0, 3)
    .map(({ who, text, by }) => `${who}, ${text}${by === null ? '' : ` (${weekdayDate(`${by}T00:00:00Z`)})`}`)
    .join(' · ');
}

function leftOut({ maintenance, flags, kind }: Launch, stage: LaunchStage): string {
  return [
    ...(maintenance === null ? ['maintenance notice (no window is planned)'] : []),
    ...(flags.length === 0 && kind === 'arrival' ? ['flags (the plan lists none)'] : []),
    ...(stage.isPublic ? [] : ['public texts (it does not reach everyone yet)']),
  ].join(', ');
}

/** The same day or the Friday before: nobody is due on a weekend. */
function before(day: string | null, count: number): string | null {
  if (day === null) return null;
  const date = new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY);
  const weekday = date.getUTCDay();
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return new Date(date.getTime() - back * DAY).toISOString().slice(0, 10);
}

function after(day: string | null, count: number): string | null {
  return day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}
