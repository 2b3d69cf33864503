/** Launch: the two edits that a step makes in a plan. In: its text. Out: the text with a line in its log, or with later days; every other byte stays. */
import { splitBlocks } from '../markdown/split-blocks.ts';
import { addDays, type Day, readDay } from './days.ts';
import { cellsOf, headingText, keyOf } from './plan-sections.ts';

/** Adds a line at the end of the log, which is made where there is none. */
export function withLogLine(text: string, line: string): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const { from, end } = rangeOf(text, 'log') ?? { from: -1, end: -1 };
  if (from < 0) return `${text.trimEnd()}${ending}${ending}## Log${ending}${ending}- ${line}${ending}`;
  const body = text.slice(from, end);
  const kept = body.trimEnd();
  const isList = /^ {0,3}[-*+][ \t]/m.test(kept.split(/\r\n|\n|\r/).at(-1) ?? '');
  const gap = isList ? ending : `${ending}${ending}`;
  const rest = text.slice(end);
  const after = rest === '' ? ending : ending + ending;
  return `${text.slice(0, from)}${kept}${gap}- ${line}${after}${rest}`;
}

/** Moves the days of stages in the schedule together. @param stages By their names. */
export function withDaysMoved(text: string, count: number, stages: ReadonlySet<string>): string {
  if (count === 0) return text;
  return withScheduleRows(text, (stage, day) => (stages.has(stage) ? addDays(day, count) : day));
}

/** Rewrites the days of the schedule's tables, each in place; a row without a day stays as it is. */
function withScheduleRows(text: string, dayOf: (stage: string, day: Day) => Day): string {
  const range = rangeOf(text, 'schedule');
  if (range === null) return text;
  const { head, blocks } = splitBlocks(text);
  let at = head.length;
  const pieces = blocks.map(({ kind, text: own, after }) => {
    const isInside = at >= range.from && at < range.end;
    at += own.length + after.length;
    return (isInside && kind === 'table' ? withTableRows(own, dayOf) : own) + after;
  });
  return head + pieces.join('');
}

function withTableRows(table: string, dayOf: (stage: string, day: Day) => Day): string {
  const [first = '', ...rows] = table.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const columns = cellsOf(first).map(keyOf);
  const column = columns.includes('from') ? columns.indexOf('from') : columns.indexOf('day');
  const edited = rows.map(line => {
    const cells = cellsOf(line);
    const written = cells[column] ?? '';
    const day = readDay(written);
    if (day === null) return line;
    const stage = (cells[columns.indexOf('stage')] ?? '').toLowerCase().replace(/[\s_]+/g, '-');
    const moved = dayOf(stage, day);
    return moved === day ? line : withCell(line, column, written, moved);
  });
  return first + edited.join('');
}

/** Puts a text where another stands in a cell of a row. */
function withCell(line: string, column: number, before: string, after: string): string {
  let at = line.search(/\S/);
  if (line[at] === '|') at++;
  for (let cell = 0; cell < column; cell++) {
    const bar = /(?<!\\)\|/g;
    bar.lastIndex = at;
    at = (bar.exec(line)?.index ?? line.length) + 1;
  }
  const found = line.indexOf(before, at);
  return line.slice(0, found) + after + line.slice(found + before.length);
}

/** Where the text below a heading of the second level begins and ends. */
function rangeOf(text: string, key: string): { readonly from: number; readonly end: number } | null {
  const { head, blocks } = splitBlocks(text);
  let at = head.length;
  let from = -1;
  for (const block of blocks) {
    const isSection = block.kind === 'heading' && block.depth <= 2;
    if (isSection && from >= 0) return { from, end: at };
    if (isSection && block.depth === 2 && keyOf(headingText(block)) === key) from = at + block.text.length;
    at += block.text.length + block.after.length;
  }
  return from < 0 ? null : { from, end: text.length };
}
