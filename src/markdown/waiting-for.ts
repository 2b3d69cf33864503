/** Markdown, who is waited for: what is still to be done and by whom in; one line of inline text out. */
import type { Task } from '../model.ts';

/** More of them are not waited for at once. */
const MOST_WAITED = 5;

/** How the line begins in the checklist. */
export const WAITING = '**Waiting for:** ';

/** `mia-k: notes, tag · jonas-w: guide for #431`; empty where nobody is named. */
export function waitingFor(tasks: readonly Pick<Task, 'who' | 'waits'>[]): string {
  const people = new Map<string, string[]>();
  for (const { who, waits } of tasks) {
    if (who === '' || waits === '') continue;
    const known = people.get(who);
    if (known === undefined) people.set(who, [waits]);
    else known.push(waits);
  }
  const named = [...people].slice(0, MOST_WAITED).map(([who, waits]) => `${who}: ${waits.join(', ')}`);
  const more = people.size - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(' · ');
}
