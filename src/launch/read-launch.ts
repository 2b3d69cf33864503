/** Launch: `launches/<slug>/launch.md` in; the {@link Launch} that it plans out. People write it, so every mistake is named at once. */
import { fail } from '../errors.ts';
import type { Launch, LaunchFlag, Reference, SettingsFile } from '../model.ts';
import { readDay } from './days.ts';
import { type Complain, problemCollector } from './plan-problems.ts';
import {
  headingText,
  keyOf,
  type PlanRow,
  type PlanSection,
  planSections,
  rowsOf,
  withoutComments,
  writtenText,
} from './plan-sections.ts';
import { readLog, standOf } from './read-log.ts';
import { readSchedule } from './read-schedule.ts';

/** Where plans lie: `launches/<slug>/launch.md`. */
export const LAUNCH_FOLDER = 'launches';

/** What a launch is called in paths, trailers and labels. */
export const SLUG = /^[a-z0-9][a-z0-9-]{0,59}$/;

const DEFAULT_NOTICE_DAYS = 14;

/** The sections that readers' texts are made from, by their keys. */
const TEXTS = ['how to use it', 'good to know', 'do not promise', 'what to do instead'] as const;

/**
 * Reads a plan. What is not filled in is empty; sections that are not known are people's own.
 * @throws `E_LAUNCH_INVALID` with every problem and its line.
 */
export function readLaunch({ path, text }: SettingsFile): Launch {
  const { problems, complain } = problemCollector();
  const sections = planSections(text);
  const section = (key: string): PlanSection | undefined => sections.find(one => one.key === key);
  const rows = (key: string): readonly PlanRow[] => rowsOf(section(key) ?? { blocks: [] });
  const answers = new Map(
    rows('plan').map(({ line, cells }) => [keyOf(cells.what ?? ''), { line, value: cells.answer ?? '' }]),
  );
  const answer = (key: string): string => answers.get(key)?.value ?? '';
  const stages = readSchedule(section('schedule'), section('exit criteria'), complain);
  const events = readLog(section('log'), stages, complain);
  const slug = /(?:^|\/)([^/]+)\/launch\.md$/.exec(path)?.[1] ?? '';
  if (!SLUG.test(slug)) complain(0, 'folder', 'must be a short name of small letters, digits and hyphens', slug);
  const [top] = sections;
  const launch: Launch = {
    slug,
    name: nameOf(top, slug),
    kind: /^retire/i.test(answer('kind')) ? 'retirement' : 'arrival',
    promise: promiseOf(top),
    owner: answer('owner').replace(/^@/, ''),
    package: answer('package').replace(/^`|`$/g, ''),
    tier: tierOf(answers.get('tier'), complain),
    stages,
    ...standOf(events, stages),
    events,
    changes: referencesIn(section('changes')),
    flags: rows('flags').map(row => flagOf(row, complain)),
    deployment: {
      strategy: /\*\*Strategy:\*\*[ \t]*([^\n]*)/i.exec(writtenText(section('deployment')?.blocks ?? []))?.[1] ?? '',
      steps: rows('deployment').map(({ cells }) => cells),
    },
    maintenance: maintenanceOf(rows('maintenance window')[0], complain),
    roles: rows('roles').map(({ cells }) => ({ role: cells.role ?? '', who: (cells.who ?? '').replace(/^@/, '') })),
    measures: rows('measures').map(({ cells }) => cells),
    questions: rows('questions').map(({ cells }) => cells),
    texts: Object.fromEntries(TEXTS.map(key => [key, writtenText(section(key)?.blocks ?? [])])),
    links: { feedback: answer('feedback'), docs: answer('docs'), start: answer('start') },
    noticeDays: noticeOf(answers.get('notice'), complain),
  };
  if (problems.length > 0) throw fail('E_LAUNCH_INVALID', { file: path, problems });
  return launch;
}

function nameOf(top: PlanSection | undefined, slug: string): string {
  const title = top?.blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1);
  return title === undefined ? slug : withoutComments(headingText(title)).replace(/^launch:\s*/i, '') || slug;
}

/** The first paragraph; every text begins with it. */
function promiseOf(top: PlanSection | undefined): string {
  const line = withoutComments(top?.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '');
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
}

function tierOf(cell: Cell | undefined, complain: Complain): Launch['tier'] {
  const value = cell?.value ?? '';
  if (value === '' || value === '2') return 2;
  if (value === '1') return 1;
  if (value !== '3') complain(cell?.line ?? 0, 'Tier', 'is not known', value, ['1', '2', '3']);
  return 3;
}

interface Cell {
  readonly line: number;
  readonly value: string;
}

function noticeOf(cell: Cell | undefined, complain: Complain): number {
  const value = cell?.value ?? '';
  const [, count] = /^(\d{1,3})(?: days?)?$/.exec(value) ?? [];
  if (value !== '' && count === undefined) complain(cell?.line ?? 0, 'Notice', 'must be a number of days', value);
  return count === undefined ? DEFAULT_NOTICE_DAYS : Number(count);
}

/** `#412`, `owner/name#412` and the addresses of pull requests; each once. */
function referencesIn(section: PlanSection | undefined): readonly Reference[] {
  const text = writtenText(section?.blocks ?? []);
  const found = new Map<string, Reference>();
  for (const [, slug = null, number] of text.matchAll(/(?:\b([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/g))
    found.set(`${slug}#${number}`, { number: Number(number), repository: slug });
  for (const [, slug = null, number] of text.matchAll(/https?:\/\/[^\s/]+\/([\w.-]+\/[\w.-]+)\/pull\/(\d{1,9})\b/g))
    found.set(`${slug}#${number}`, { number: Number(number), repository: slug });
  return [...found.values()];
}

function flagOf({ line, cells }: PlanRow, complain: Complain): LaunchFlag {
  const { flag = '', owner = '' } = cells;
  const removal = cells['remove by'] ?? '';
  const day = removal === '' ? null : readDay(removal);
  if (removal !== '' && day === null) complain(line, 'Flags', 'must be a day such as 2026-09-30', removal);
  return { name: flag.replace(/^`|`$/g, ''), owner: owner.replace(/^@/, ''), removal: day };
}

/** `2026-06-16 22:00` is UTC. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::\d{2})?(?: ?(?:UTC|Z))?$/i;

function maintenanceOf(row: PlanRow | undefined, complain: Complain): Launch['maintenance'] {
  if (row === undefined) return null;
  const { line, cells } = row;
  const [start, end] = [cells.from ?? '', cells.until ?? ''].map(written => {
    const [, day = '', time = ''] = MOMENT.exec(written) ?? [];
    if (readDay(day) !== null && !Number.isNaN(Date.parse(`${day}T${time}:00Z`))) return `${day}T${time}:00Z`;
    complain(line, 'Maintenance window', 'must be a moment in UTC such as 2026-06-16 22:00', written);
    return '';
  });
  if (start === undefined || end === undefined || start === '' || end === '') return null;
  if (end <= start) complain(line, 'Maintenance window', 'must end after it starts', cells.until);
  return { start, end, impact: cells.impact ?? '' };
}
