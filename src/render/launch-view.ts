/** Render: a launch as its templates see it. In: a launch and one of its stages. Out: the {@link LaunchView}, total and all strings. */
import type { Launch, LaunchStage } from '../model.ts';
import { longDate, weekdayDate } from './calendar.ts';
import { launchChecklist } from './launch-checklist.ts';
import { goneStages } from './launch-documents.ts';
import type { LaunchStageView, LaunchView } from './launch-shape.ts';
import { inSentence, stageLabel } from './launch-words.ts';

/** @param stage The one that the text is about. */
export function buildLaunchView(launch: Launch, stage: LaunchStage, product: string): LaunchView {
  const { stages, texts, hold, links, maintenance } = launch;
  const at = stages.indexOf(stage);
  const gone = goneStages(launch);
  const stopped = hold === null ? stages.slice(0, at + 1) : stages.slice(0, launch.reached + 1);
  return {
    product,
    name: launch.name,
    slug: launch.slug,
    promise: launch.promise,
    headline: launch.promise.replace(/(?<!\.)\.$/, ''),
    owner: launch.owner,
    isRetirement: flag(launch.kind === 'retirement'),
    stage: stageView(stage),
    isLimited: flag(!stage.isPublic && stage.who.length > 0),
    isRemoval: flag(launch.kind === 'retirement' && at === stages.length - 1),
    before: stages.slice(0, at).map(stageView),
    after: stages.slice(at + 1).map(stageView),
    told: groupsOf(gone.length > 0 ? gone : stopped),
    isOnHold: flag(hold !== null),
    holdSince: hold === null || hold.since === '' ? '' : longDate(hold.since),
    reason: reasonOf(launch),
    howTo: texts['how to use it'] ?? '',
    instead: texts['what to do instead'] ?? '',
    goodToKnow: texts['good to know'] ?? '',
    notPromised: texts['do not promise'] ?? '',
    start: links.start,
    docs: links.docs,
    feedback: links.feedback,
    questions: launch.questions.map(row => ({
      saying: row['customers may say'] ?? '',
      cause: row['what is going on'] ?? '',
      answer: row.answer ?? '',
      ask: row.ask ?? '',
    })),
    maintenance: maintenance === null ? NO_WINDOW : windowView(maintenance),
    get checklist() {
      return launchChecklist(launch, stage);
    },
  };
}

const NO_WINDOW: LaunchView['maintenance'] = { start: '', end: '', subject: '', impact: '' };

function windowView({ start, end, impact }: NonNullable<Launch['maintenance']>): LaunchView['maintenance'] {
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  return {
    start: moment(start),
    end: isOneDay ? timeOf(end) : moment(end),
    subject: `Maintenance on ${weekdayDate(start)}`,
    impact: asSentence(impact),
  };
}

function flag(isSo: boolean): string {
  return isSo ? 'yes' : '';
}

function stageView({ name, day, who, isPublic }: LaunchStage): LaunchStageView {
  return {
    name,
    label: stageLabel(name),
    day: day === null ? '' : longDate(day),
    who: listed(who.map(inSentence)),
    isPublic: flag(isPublic),
  };
}

function groupsOf(stages: readonly LaunchStage[]): string {
  return listed([...new Set(stages.flatMap(({ who }) => who.map(inSentence)))]);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Why it stopped, or why it went back, whichever the texts are about. */
function reasonOf({ hold, events }: Launch): string {
  const words = hold?.reason ?? events.findLast(({ kind }) => kind === 'returned')?.note ?? '';
  return asSentence(words);
}

function asSentence(words: string): string {
  const sentence = words.slice(0, 1).toUpperCase() + words.slice(1);
  return sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function moment(iso: string): string {
  return `${weekdayDate(iso)}, ${timeOf(iso)}`;
}

function timeOf(iso: string): string {
  return `${iso.slice(11, 16)} UTC`;
}
