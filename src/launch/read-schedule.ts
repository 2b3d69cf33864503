/** Launch: a plan's schedule and exit criteria in; its stages out. */
import type { LaunchStage } from '../model.ts';
import { readDay } from './days.ts';
import type { Complain } from './plan-problems.ts';
import {
  headingText,
  keyOf,
  type PlacedBlock,
  type PlanRow,
  type PlanSection,
  rowsOf,
  withoutComments,
} from './plan-sections.ts';

/** Who has it then is everyone: public text may speak of it. */
const EVERYONE = /^(?:everyone|everybody|all (?:customers|users|workspaces|accounts)|public)\b/i;

/** A name that can stand in paths: `early-access`. */
const STAGE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(.*)$/;

/** The stages in the order of the table. */
export function readSchedule(
  schedule: PlanSection | undefined,
  criteria: PlanSection | undefined,
  complain: Complain,
): readonly LaunchStage[] {
  const rows = schedule === undefined ? [] : rowsOf(schedule).filter(({ cells }) => 'stage' in cells);
  if (rows.length === 0) {
    complain(schedule?.line ?? 0, 'Schedule', 'needs a table with a row for each stage');
    return [];
  }
  const criteriaOf = readCriteria(criteria, new Set(rows.map(({ cells }) => keyOf(cells.stage ?? ''))));
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
      criteria: [...(criteriaOf.get('') ?? []), ...(criteriaOf.get(keyOf(name)) ?? [])],
    },
  ];
}

function checkOrder(stages: readonly LaunchStage[], rows: readonly PlanRow[], complain: Complain): void {
  const seen = new Set<string>();
  let last = '';
  for (const [at, { name, day }] of stages.entries()) {
    const line = rows[at]?.line ?? 0;
    if (seen.has(name)) complain(line, 'Schedule', 'is there twice', name);
    seen.add(name);
    if (day === null) continue;
    if (day < last) complain(line, 'Schedule', `must not be before the stage above it, which is on ${last}`, day);
    last = day;
  }
}

/** By stage, as {@link keyOf} writes it: the boxes below its heading. Those of no stage are asked of each, for else nobody would be. */
function readCriteria(
  section: PlanSection | undefined,
  stages: ReadonlySet<string>,
): ReadonlyMap<string, LaunchStage['criteria']> {
  const criteria = new Map<string, LaunchStage['criteria'][number][]>();
  let stage = '';
  for (const block of section?.blocks ?? []) {
    const key = block.kind === 'heading' ? keyOf(headingText(block)) : null;
    if (key !== null) stage = stages.has(key) ? key : '';
    if (block.kind !== 'item') continue;
    const known = criteria.get(stage);
    if (known === undefined) criteria.set(stage, [...boxesOf(block)]);
    else known.push(...boxesOf(block));
  }
  return criteria;
}

/** Also those of items within it. */
function boxesOf({ text }: PlacedBlock): LaunchStage['criteria'] {
  return text.split(/\r\n|\n|\r/).flatMap(line => {
    const [, tick, words = ''] = ITEM.exec(line) ?? [];
    const seen = withoutComments(words);
    return tick === undefined || seen === '' ? [] : [{ text: seen, isDone: tick !== ' ' }];
  });
}
