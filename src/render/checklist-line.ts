/** Render: one line of the checklist as it is printed, and who is waited for. In: what is to be done. Out: Markdown. */
import { waitingFor } from '../markdown/waiting-for.ts';
import type { Task } from '../model.ts';
import { weekdayDate } from './calendar.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { View } from './view-shape.ts';

/** Something to do, or already done. Texts are inline text. */
export interface Line {
  /** What stays the same while the words change. */
  readonly id: string;
  readonly text: string;
  /** The same in two or three words. */
  readonly waits: string;
  /** Empty where nobody is known. */
  readonly who: string;
  /** What proves that it is done, which may be nothing more to say; absent while it is not. */
  readonly how?: string;
}

type TaskView = View['checklist']['before'][number];

/** @param due ISO date on which it has to be done; empty where nobody knows. */
export function checklistLine({ id, text, waits, who, how }: Line, due: string): TaskView {
  const day = due === '' || how !== undefined ? '' : shortDay(due);
  const person = [who, day].filter(Boolean).join(', ');
  const end = how === undefined ? (person === '' ? '' : `: ${person}`) : ` ✓${how === '' ? '' : ` ${how}`}`;
  return {
    text,
    who,
    day,
    waits,
    line: escapeMarkdown(text + end),
    marker: `<!-- ${id} -->`,
    box: how === undefined ? ' ' : 'x',
  };
}

/** `Fri 12 June`: a release is not a year away. */
function shortDay(due: string): string {
  return weekdayDate(`${due}T00:00:00Z`).replace(/ \d+$/, '');
}

/** What somebody still has to do, for whoever follows the ticks. */
export function tasksIn({ before, day, after }: Pick<View['checklist'], 'before' | 'day' | 'after'>): readonly Task[] {
  const open = [...before, ...day, ...after].filter(({ box }) => box === ' ');
  return open.map(({ line, waits, who, day: due }) => ({
    line,
    waits: escapeMarkdown(waits),
    who: escapeMarkdown(who),
    day: due,
  }));
}

/** Of those lines that nothing proves to be done; empty where nobody is named. */
export function waitingLine(tasks: readonly TaskView[]): string {
  const open = tasks.filter(({ box }) => box === ' ');
  return waitingFor(open.map(({ who, waits }) => ({ who: escapeMarkdown(who), waits: escapeMarkdown(waits) })));
}

/** `#412` as code, so that its pull request hears nothing; `app/pr-12` and commits by what tells them. */
export function named(id: string): string {
  return `\`${id.replace(/(^|\/)pr-(\d+)/, '$1#$2').replace(/^c-/, '')}\``;
}

const MOST_NAMES = 8;

/** `a, b and 3 more`. */
export function joinNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
