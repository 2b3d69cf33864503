/** Render: what the next stage of a launch needs, from its plan. In: a launch and a stage. Out: lines with a person and a day each. */
import { isEveryPageThere, missingPages } from '../markdown/linked-pages.ts';
import type { Launch, LaunchStage } from '../model.ts';
import { longDate } from './calendar.ts';
import { checklistLine, type Line, waitingLine } from './checklist-line.ts';
import { daysAfter, daysBefore } from './days.ts';
import type { LaunchTaskView, LaunchView } from './launch-shape.ts';
import { inSentence, stageLabel } from './launch-words.ts';

/** Beyond these a plan's own table is the better place to look. */
const MOST = { criteria: 6, steps: 4, measures: 3, flags: 2 };

/** Of a line that is for the day itself or for afterwards: nobody is waited for yet. */
const LATER = '';

/** A line with its day: `2026-06-16`; null where nobody can know. */
interface DatedLine extends Line {
  readonly by: string | null;
}

/** At most 30 lines, and only those that something in the plan asks for. */
export function launchChecklist(launch: Launch, stage: LaunchStage): LaunchView['checklist'] {
  const before = linesBefore(launch, stage).map(task);
  const day = linesOfDay(launch, stage).map(task);
  const after = linesAfter(launch, stage).map(task);
  const all = [...before, ...day, ...after];
  return {
    before,
    day,
    after,
    waiting: waitingLine(all),
    leftOut: leftOut(launch, stage),
    count: String(all.length),
    done: String(all.filter(({ box }) => box !== ' ').length),
  };
}

function task({ by, ...line }: DatedLine): LaunchTaskView {
  return checklistLine({ ...line, id: line.id.replace(/[^\w.-]/g, '-') }, by ?? '');
}

/** What the plan proves to be done, and where it stands. */
function proven(isDone: boolean): Pick<Line, 'how'> {
  return isDone ? { how: '' } : {};
}

function linesBefore(launch: Launch, stage: LaunchStage): readonly DatedLine[] {
  const { promise, tier, links, deployment, questions } = launch;
  const isFirst = launch.stages.indexOf(stage) === 0;
  const by = daysBefore(stage.day, 3);
  const dayBefore = daysBefore(stage.day, 1);
  const who = launch.owner;
  const support = whoOf(launch, 'Support');
  const isMissing = missingPages(links.docs, launch.pages).length > 0;
  return [
    {
      id: 'promise',
      text: 'The plan says in one sentence what customers can do',
      waits: 'promise',
      who,
      by,
      ...proven(promise !== ''),
    },
    {
      id: 'who',
      text: `The plan says who gets it (${stageLabel(stage.name)})`,
      waits: 'who gets it',
      who,
      by,
      ...proven(stage.who.length > 0),
    },
    ...(isFirst ? [] : criteria(launch, stage, by)),
    ...(tier === 3
      ? []
      : [
          {
            id: 'questions',
            text: 'The plan says what customers may ask',
            waits: 'questions',
            who: support,
            by,
            ...proven(questions.length > 0),
          },
        ]),
    {
      id: 'brief',
      text: `Support has read its brief (${stage.name}/support.brief.md)`,
      waits: 'brief read',
      who: support,
      by: dayBefore,
    },
    ...unownedFlags(launch, by),
    ...(tier === 1
      ? [
          {
            id: 'strategy',
            text: 'The plan says how it is rolled out, and when to stop',
            waits: 'deployment',
            who: whoOf(launch, 'Engineering'),
            by,
            ...proven(deployment.strategy !== '' && deployment.steps.some(step => (step['stop when'] ?? '') !== '')),
          },
        ]
      : []),
    ...(links.docs === ''
      ? []
      : [
          {
            id: 'docs',
            text: `The documentation is live${isMissing ? ' (404 today)' : ''}: ${links.docs}`,
            waits: 'documentation',
            who,
            by: dayBefore,
            ...proven(isEveryPageThere(links.docs, launch.pages)),
          },
        ]),
    ...notices(launch, stage),
  ];
}

function criteria({ stages, owner }: Launch, stage: LaunchStage, by: string | null): readonly DatedLine[] {
  const current = stages[stages.indexOf(stage) - 1];
  return (current?.criteria ?? []).slice(0, MOST.criteria).map(({ text, isDone }, at) => ({
    id: `criterion-${current?.name}-${at + 1}`,
    text,
    waits: `exit of ${current?.name}`,
    who: owner,
    by,
    ...proven(isDone),
  }));
}

function unownedFlags(launch: Launch, by: string | null): readonly DatedLine[] {
  return launch.flags
    .filter(({ owner, removal }) => owner === '' || removal === null)
    .slice(0, MOST.flags)
    .map(({ name }) => ({
      id: `flag-${name}`,
      text: `The plan says who removes \`${name}\`, and by when`,
      waits: `flag ${name}`,
      who: whoOf(launch, 'Engineering'),
      by,
    }));
}

/** Who notices that something is taken away, or stands still for an hour, hears of it days before. */
function notices(launch: Launch, stage: LaunchStage): readonly DatedLine[] {
  const { maintenance, kind, noticeDays, stages } = launch;
  const who = whoOf(launch, 'Marketing');
  const isRemoving = kind === 'retirement' && stages.indexOf(stage) > 0;
  return [
    ...(maintenance === null
      ? []
      : [
          {
            id: 'maintenance',
            text: `Notice of the maintenance window on ${longDate(maintenance.start)} has gone out`,
            waits: 'maintenance notice',
            who,
            by: daysBefore(maintenance.start.slice(0, 10), noticeDays),
          },
        ]),
    ...(isRemoving
      ? [
          {
            id: 'notice',
            text: `Everyone concerned has had notice, ${noticeDays} days before`,
            waits: 'notice',
            who,
            by: daysBefore(stage.day, noticeDays),
          },
        ]
      : []),
  ];
}

function linesOfDay(launch: Launch, stage: LaunchStage): readonly DatedLine[] {
  const { deployment, slug, owner } = launch;
  const by = stage.day;
  const isBegun = launch.stages.indexOf(stage) <= launch.reached;
  const steps = deployment.steps.slice(0, MOST.steps).map(
    ({ step = '', wait = '', 'stop when': stop = '' }, at): DatedLine => ({
      id: `step-${at + 1}`,
      text: [step, ...(wait === '' ? [] : [`then wait ${wait}`]), ...(stop === '' ? [] : [`stop when ${stop}`])].join(
        ', ',
      ),
      waits: LATER,
      who: whoOf(launch, 'Operations'),
      by,
    }),
  );
  const first = `Colleagues hear first, then ${stage.who.map(inSentence).join(', ') || 'customers'}`;
  return [
    ...steps,
    { id: 'advance', text: `\`drumroll launch advance ${slug}\``, waits: LATER, who: owner, by, ...proven(isBegun) },
    { id: 'order', text: first, waits: LATER, who: whoOf(launch, 'Marketing'), by },
  ];
}

function linesAfter(launch: Launch, stage: LaunchStage): readonly DatedLine[] {
  const { measures, flags, stages, owner, links } = launch;
  const answers: DatedLine = {
    id: 'feedback',
    text: 'What people answered is read, and answered',
    waits: LATER,
    who: owner,
    by: daysAfter(stage.day, 7),
  };
  const own = links.feedback === '' ? [] : [answers];
  if (stage !== stages.at(-1))
    return [...own, { id: 'next', text: 'Whether to go on is decided', waits: LATER, who: owner, by: null }];
  const measured = measures.slice(0, MOST.measures).map(
    ({ measure = '', target = '', by = '' }, at): DatedLine => ({
      id: `measure-${at + 1}`,
      text: `${measure}${target === '' ? '' : `: ${target}`}${by === '' ? '' : ` by ${by}`}`,
      waits: LATER,
      who: owner,
      by: null,
    }),
  );
  const removed = flags.slice(0, MOST.flags).map(
    ({ name, owner: who, removal }): DatedLine => ({
      id: `remove-${name}`,
      text: `\`${name}\` is removed`,
      waits: LATER,
      who: who || owner,
      by: removal,
    }),
  );
  return [...own, ...measured, ...removed];
}

/** A role that nobody fills falls to whoever answers for the launch: no line is nobody's. */
function whoOf({ roles, owner }: Launch, role: string): string {
  return roles.find(one => one.role.toLowerCase() === role.toLowerCase())?.who || owner;
}

function leftOut({ maintenance, flags, kind }: Launch, stage: LaunchStage): string {
  return [
    ...(maintenance === null ? ['maintenance notice (no window is planned)'] : []),
    ...(flags.length === 0 && kind === 'arrival' ? ['flags (the plan lists none)'] : []),
    ...(stage.isPublic ? [] : ['public texts (it does not reach everyone yet)']),
  ].join(', ');
}
