/** Render: a change in words that a person gave it. In: those words and a change. Out: the change as readers are told of it. */
import { entryIdOf } from '../markdown/entry-id.ts';
import type { Change, EntryWords, WordsByEntry } from '../model.ts';

/** A change whose title, benefit or migration may be a person's own words, which are shown as they are. */
export interface ToldChange extends Change {
  readonly isQuoted?: true;
  /** It said enough before a person shortened it, so nobody is asked for more. */
  readonly isComplete?: true;
}

const SOURCE = 'the edited notes';

/** What breaks is followed by what to do about it, everything else by what a reader gains. */
export function teller(
  words: WordsByEntry | undefined,
  areas: ReadonlyMap<string, string>,
): (change: Change) => ToldChange {
  if (words === undefined || words.size === 0) return change => change;
  return change => {
    const said = words.get(entryIdOf(change.id));
    return said === undefined ? change : told(change, said, areas);
  };
}

function told(change: Change, { title, text }: EntryWords, areas: ReadonlyMap<string, string>): ToldChange {
  const wasComplete = change.breaking ? change.migration !== '' : change.benefit !== null;
  const quoted: ToldChange = {
    ...change,
    ...(wasComplete ? { isComplete: true, suggestions: [] } : {}),
    title: withoutArea(title, change, areas),
    isQuoted: true,
  };
  if (change.breaking) return { ...quoted, benefit: null, migration: text };
  return { ...quoted, benefit: text === '' ? null : { text: text.replace(/\n+/g, ' '), source: SOURCE } };
}

/** Templates put the area before a title; what a person left of it stands there already. */
function withoutArea(title: string, { scope }: Change, areas: ReadonlyMap<string, string>): string {
  const area = `${[...new Set(scope.map(one => areas.get(one) ?? one))].join(', ')}: `;
  const rest = scope.length > 0 && title.startsWith(area) ? title.slice(area.length) : '';
  return rest === '' ? title : rest;
}
