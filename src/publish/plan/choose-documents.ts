/** Publish: documents that people asked for. In: what is offered, what is remembered, ticked boxes. Out: what is wanted now, and what stays offered. */

import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { alsoKey } from './boxes.ts';

/** Once asked for, a document is one like the others; who wants it no more deletes the file. */
export function withChosen(want: Want, { chosen }: Pick<LineState, 'chosen'>, ticks: ReadonlySet<string>): Want {
  const isChosen = ({ name }: { readonly name: string }): boolean =>
    chosen.includes(name) || ticks.has(alsoKey({ name }));
  return {
    ...want,
    documents: [...want.documents, ...want.offered.filter(isChosen)],
    offered: want.offered.filter(document => !isChosen(document)),
  };
}

/** What to remember: also what this release has no use for just now, as a migration guide once nothing breaks any more. */
export function chosenNames(before: Want, after: Want, { chosen }: Pick<LineState, 'chosen'>): readonly string[] {
  const fresh = before.offered.filter(document => after.documents.includes(document)).map(({ name }) => name);
  return [...new Set([...chosen, ...fresh])].sort();
}
