/** Render: what colleagues should know beside the notes. In: a release and how entries are made. Out: parts of the {@link View}. */
import type { Change, OpenIssue, Reference, Release } from '../model.ts';
import type { Selection } from './select-sections.ts';
import type { EntryView, View } from './view-shape.ts';

/** Longer lists are not read before a release. */
const MOST = 8;

/** Whether a label says that something looks different or is in another place. */
export function hasMoved({ labels = [], visibility }: Change, uiLabels: readonly string[]): boolean {
  const moving = new Set(uiLabels.map(label => label.toLowerCase()));
  return visibility === 'public' && labels.some(label => moving.has(label.toLowerCase()));
}

/** Leaving out fewer saves no room. */
const FEWEST_LEFT_OUT = 3;

/** As many as there is room for, and how many more. */
export function someOf(changes: readonly Change[], most: number, entry: (change: Change) => EntryView): View['short'] {
  const shown = changes.length < most + FEWEST_LEFT_OUT ? changes : changes.slice(0, most);
  const more = changes.length - shown.length;
  return { entries: shown.map(entry), more: more === 0 ? '' : String(more) };
}

/** What is not a fix and asks nothing of anybody, in the order of the notes. */
export function news({ highlights, sections, rest }: Selection, entry: (change: Change) => EntryView): View['news'] {
  const shown = [...highlights, ...sections.flatMap(({ changes }) => changes), ...rest];
  const asked = shown.filter(({ category }) => ASKED.has(category));
  return someOf(asked, MOST, entry);
}

const ASKED: ReadonlySet<string> = new Set(['security', 'deprecation', 'feature', 'improvement', 'performance']);

/** The number stands near the word and in the same sentence: "Limit file names to 170 characters", "at most 20 schedules". */
const LIMIT = /\b(?:up to|at most|no more than|limit(?:s|ed)?|maximum|quota)\b[^.!?]{0,60}?\d/i;

/** Customers ask about a limit even where it came as a fix; what is new is news anyway. */
export function limits(changes: readonly Change[], entry: (change: Change) => EntryView): View['limits'] {
  const named = changes.filter(
    ({ visibility, category, title, benefit }) =>
      visibility === 'public' &&
      (category === 'fix' || category === 'other') &&
      LIMIT.test(`${title}\n${benefit?.text}`),
  );
  return someOf(named, MOST, entry);
}

/** Somebody waits to hear of them; what most people reacted to comes first. */
export function reported(
  changes: readonly Change[],
  reactionsOf: (issue: Reference) => number,
  entry: (change: Change) => EntryView,
): View['reported'] {
  const heard = changes.filter(({ visibility, issues }) => visibility === 'public' && issues.length > 0);
  const most = (change: Change): number => Math.max(...change.issues.map(reactionsOf));
  return someOf(
    heard.toSorted((a, b) => most(b) - most(a)),
    MOST,
    entry,
  );
}

/** What GitHub said of linked issues, by where they are. */
export function issueFinder({ issues }: Release): (issue: Reference) => { title: string; reactions: number } {
  const known = new Map(issues.map(issue => [`${issue.repository}#${issue.number}`.toLowerCase(), issue]));
  return ({ repository, number }) => {
    const { title = '', reactions = 0 } = known.get(`${repository}#${number}`.toLowerCase()) ?? {};
    return { title, reactions };
  };
}

/** Those that people reacted to most come first. */
export function knownIssues({ openIssues = [] }: Release): readonly OpenIssue[] {
  return openIssues
    .filter(({ kind }) => kind === 'known')
    .toSorted((a, b) => b.reactions - a.reactions)
    .slice(0, MOST);
}
