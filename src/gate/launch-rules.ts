/** Gate: the rules of a launch's stage. In: the launch, the stage that is to begin, what surrounds them. Out: what is missing. */
import { missingPages } from '../markdown/linked-pages.ts';
import type { Launch } from '../model.ts';
import type { Finding, GateRule, Subject, Surroundings } from './gate.ts';
import { openAsks } from './open-asks.ts';

const DAY = 86_400_000;

/** What a plan can lack; what only matters to some launches is said and closes nothing. */
export function launchFindings(
  { launch, stage }: Extract<Subject, { kind: 'stage' }>,
  { today, drafts, pages }: Surroundings,
): readonly Finding[] {
  const { slug, owner, hold, promise, tier, roles, flags, deployment, maintenance, kind, noticeDays, stages } = launch;
  const plan = `launches/${slug}/launch.md`;
  const find = (rule: GateRule, what: string, section: string, closes = true, who = owner): Finding => ({
    rule,
    what,
    who,
    where: `${plan}, ${section}`,
    closes,
  });
  const isGreat = tier === 1;
  const before = stages[stages.indexOf(stage) - 1];
  const noticeDue = noticeDay(launch);
  const empty = roles.filter(({ who, role }) => who === '' && role !== '').map(({ role }) => role);
  return [
    ...(hold === null ? [] : [find('launch.hold', `it is on hold${since(hold.since)}${because(hold.reason)}`, 'Log')]),
    ...(promise === '' ? [find('launch.promise', 'the plan does not say what customers can do', 'first lines')] : []),
    ...(stage.who.length === 0 ? [find('launch.who', `the plan does not say who gets ${stage.name}`, 'Schedule')] : []),
    ...dayFindings(stage, today, find),
    ...(before?.criteria ?? [])
      .filter(({ isDone }) => !isDone)
      .map(({ text }) => find('launch.criterion', `not ticked: ${text}`, `Exit criteria of ${before?.name}`)),
    ...(owner === '' ? [find('launch.owner', 'nobody answers for it', 'Plan', isGreat)] : []),
    ...(isGreat && empty.length > 0 ? [find('launch.roles', `nobody is named for ${empty.join(', ')}`, 'Roles')] : []),
    ...flags
      .filter(flag => flag.owner === '' || flag.removal === null)
      .map(({ name, owner: who }) => {
        const lack = who === '' ? 'owner' : 'day on which it is removed';
        return find('launch.flag', `${name} has no ${lack}`, 'Flags', isGreat, who || owner);
      }),
    ...(isGreat ? rolloutGaps(deployment).map(what => find('launch.strategy', what, 'Deployment')) : []),
    ...(maintenance !== null && noticeDue !== null && noticeDue <= today && today < maintenance.start.slice(0, 10)
      ? [find('launch.notice', `notice of the maintenance window was due ${noticeDue}`, 'Maintenance window', false)]
      : []),
    ...(kind === 'retirement' && before !== undefined && tooEarly(launch, today)
      ? [find('launch.notice', `${noticeDays} days have not passed since ${stages[0]?.name} began`, 'Log')]
      : []),
    // Before it is for everyone, documentation may be for those who are signed in.
    ...missingPages(launch.links.docs, pages ?? {}).map(({ url, status }) =>
      find('launch.documentation', `${url} answers ${status}`, 'Plan', stage.isPublic),
    ),
    ...openAsks(drafts).map(
      ({ where, question, who }): Finding => ({
        rule: 'launch.texts',
        what: question,
        who: who || owner,
        where,
        closes: true,
      }),
    ),
  ];
}

function dayFindings(
  { name, day }: { readonly name: string; readonly day: string | null },
  today: string,
  find: (rule: GateRule, what: string, section: string) => Finding,
): readonly Finding[] {
  if (day === null) return [find('launch.day', `${name} has no day`, 'Schedule')];
  return day > today ? [find('launch.day', `${name} is planned for ${day}, and today is ${today}`, 'Schedule')] : [];
}

/** A number to stop at is agreed on before anybody can wish that it were another. */
function rolloutGaps({ strategy, steps }: Launch['deployment']): readonly string[] {
  return [
    ...(strategy === '' ? ['the plan does not say how it is rolled out'] : []),
    ...(steps.some(step => (step['stop when'] ?? '') !== '') ? [] : ['the plan does not say when to stop']),
  ];
}

function noticeDay({ maintenance, noticeDays }: Launch): string | null {
  if (maintenance === null) return null;
  return new Date(Date.parse(maintenance.start) - noticeDays * DAY).toISOString().slice(0, 10);
}

/** Nothing is taken away before those who have it had their days of notice. */
function tooEarly({ events, stages, noticeDays }: Launch, today: string): boolean {
  const [first] = stages;
  const began = events.find(({ kind, stage }) => kind === 'began' && stage === first?.name);
  if (began === undefined) return true;
  return Date.parse(today) - Date.parse(began.day) < noticeDays * DAY;
}

function since(day: string): string {
  return day === '' ? '' : ` since ${day}`;
}

function because(reason: string): string {
  return reason === '' ? '' : `: ${reason}`;
}
