/** Publish: how far a checklist is. In: its text as generated, its lines, what stands there with people's ticks. Out: the text with who is still waited for, and how much is done. */
import { WAITING, waitingFor } from '../../markdown/waiting-for.ts';
import type { Document, Task } from '../../model.ts';
import type { Approval } from '../approval/approval.ts';
import { dayOf } from './approval-words.ts';
import { codeSpan } from './code-span.ts';

const OPEN = /^[-*+] \[ \] (.*?)(?: <!-- \S+ -->)?\s*$/;
const DONE = /^[-*+] \[[xX]\] /;

/**
 * Only lines as we wrote them are known by their person: whoever rewords one has taken it over.
 * @param standing The same list as it stands, or will stand.
 */
export function withProgress(text: string, tasks: readonly Task[], standing: string): string {
  const lines = standing.split(/\r?\n/);
  const done = lines.filter(line => DONE.test(line)).length;
  const open = lines.filter(line => OPEN.test(line)).length;
  const waiting = waitingFor(openTasks(tasks, standing));
  return text
    .replace(/^(# .*: )\d+ of \d+( done)$/m, `$1${done} of ${done + open}$2`)
    .replace(/^\*\*Waiting for:\*\* .*\n+/m, () => (waiting === '' ? '' : `${WAITING}${waiting}\n\n`));
}

/** Those that stand there as we wrote them, and that nobody ticked. */
export function openTasks(tasks: readonly Task[], standing: string): readonly Task[] {
  const open = new Set(standing.split(/\r?\n/).flatMap(line => OPEN.exec(line)?.[1] ?? []));
  return tasks.filter(({ line }) => open.has(line));
}

/** What proves that somebody read the text; the line is ticked, and says who did. */
export function withApproval(text: string, { by }: Approval, markdown: (text: string) => string): string {
  const who = by.map(
    ({ login, at, commit }) => `${markdown(login)}, ${dayOf(at)}, commit ${codeSpan(commit.slice(0, 7))}`,
  );
  return text.replace(/^- \[.\] .* <!-- notes -->$/m, () => `- [x] Text approved ✓ ${who.join('; ')} <!-- notes -->`);
}

/** The same checklist in another folder: it names its files. */
export function inFolder({ text, tasks = [] }: Document, folder: string): { text: string; tasks: readonly Task[] } {
  const moved = (words: string): string => words.replaceAll('releases/next/', `${folder}/`);
  return { text: moved(text), tasks: tasks.map(task => ({ ...task, line: moved(task.line) })) };
}
