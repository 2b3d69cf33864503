/** Launch: a plan's schedule and exit criteria in; its stages out. */
import type { LaunchStage } from '../model.ts';
import { readDay } from './days.ts';
import type { Complain } from './plan-problems.ts';
import { headingText, keyOf, type PlacedBlock, type PlanRow, type PlanSection, rowsOf } from './plan-sections.ts';

/** Who has it then is everyone: public text may speak of it. */
const EVERYONE = /^(?:everyone|everybody|all (?:customers|users|workspaces|accounts)|public)\b/i;

/** A name that can stand in paths: `early-access`. */
const STAGE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

const ITEM = /^ {0,3}[-*+][ \t]+\[([ xX])\][ \t]+(.*)$/;

/** The stages in the order of the table. */
export function readSchedule(
  schedule: PlanSection | undefined,
  criteria: PlanSection | undefined,
  complain: Complain,
): readonly LaunchStage[] {
  const rows = schedule === undefined ? [] : rowsOf(schedule);
  if (rows.length === 0) {
    complain(schedule?.line ?? 0, 'Schedule', 'needs a table with a row for each stage');
    return [];
  }
  const criteriaOf = readCriteria(criteria);
  const stages = rows.flatMap(row => stageOf(row, criteriaOf, complain));
  checkOrder(stages, rows, complain);
  return stages;
}

function stageOf(
  { line, cells }: PlanRow,
  criteriaOf: ReadonlyMap<string, LaunchStage['criteria']>,
  complain: Complain,
): readonly LaunchStage[] {
  const { stage = '', from = cells.day ?? '', who = '' } = cells;
  const name = stage.toLowerCase().replace(/[\s_]+/g, '-');
  if (!STAGE_NAME.test(name)) {
    complain(line, 'Schedule', 'must be a short name of letters, digits and hyphens', stage);
    return [];
  }
  const day = from === '' ? null : readDay(from);
  if (from !== '' && day === null) complain(line, 'Schedule', 'must be a day such as 2026-06-16', from);
  const groups = who.split(/,| and |;/).map(group => group.trim());
  return [
    {
      name,
      day,
      who: groups.filter(group => group !== ''),
      isPublic: groups.some(group => EVERYONE.test(group)),
      criteria: criteriaOf.get(name) ?? criteriaOf.get(keyOf(name)) ?? [],
    },
  ];
}

function checkOrder(stages: readonly LaunchStage[], rows: readonly PlanRow[], complain: Complain): void {
  let last = '';
  for (const [at, { name, day }] of stages.entries()) {
    const line = rows[at]?.line ?? 0;
    if (stages.findIndex(other => other.name === name) < at) complain(line, 'Schedule', 'is there twice', name);
    if (day === null) continue;
    if (day < last) complain(line, 'Schedule', `must not be before the stage above it, which is on ${last}`, day);
    last = day;
  }
}

/** By stage: the boxes below its heading of the third level. */
function readCriteria(section: PlanSection | undefined): ReadonlyMap<string, LaunchStage['criteria']> {
  const criteria = new Map<string, LaunchStage['criteria']>();
  let stage = '';
  for (const block of section?.blocks ?? []) {
    if (block.kind === 'heading')
      stage = headingText(block)
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
    else if (block.kind === 'item') criteria.set(stage, [...(criteria.get(stage) ?? []), ...boxOf(block)]);
  }
  return criteria;
}

function boxOf({ text }: PlacedBlock): LaunchStage['criteria'] {
  const [first = ''] = text.split(/\r\n|\n|\r/);
  const [, tick, words = ''] = ITEM.exec(first) ?? [];
  return tick === undefined || words.trim() === '' ? [] : [{ text: words.trim(), isDone: tick !== ' ' }];
}
