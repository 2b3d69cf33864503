/** Render: a release as templates see it. In: a {@link Release} and choices. Out: the {@link View}, total and all strings. */
import { type Category, type Change, HEADLINE_WEIGHT, type Release, type WordsByEntry } from '../model.ts';
import { longDate, weekdayDate } from './calendar.ts';
import { checklist, type Owners } from './checklist.ts';
import { askingView, commitLink, type EntryContext, entryView, suggestingView } from './entry-view.ts';
import { escapeUrl } from './escape-url.ts';
import { addressOf, placeFinder } from './place.ts';
import { type Selection, selectSections } from './select-sections.ts';
import { summaryLine } from './summary-line.ts';
import { teller } from './tell.ts';
import type { EntryView, GroupView, View } from './view-shape.ts';

/** What configuration and the request say about the texts. */
export interface RenderRules {
  readonly areas: Readonly<Record<string, string>>;
  /** 0 to 3. */
  readonly highlights: number;
  readonly feedbackUrl: string | null;
  /** People for the checklist's lines, as they should be named. */
  readonly owners: Owners;
  /** Whether somebody edits the texts before they are published: only then are authors asked for reasons. */
  readonly isReviewed: boolean;
  /** What a person made of entries: shown in place of the source's words, and decides nothing about where an entry stands. */
  readonly words?: WordsByEntry;
  /** The same for what sums entries up, where the entries themselves are in the source's words. */
  readonly summaryWords?: WordsByEntry;
}

/** Headings of the notes and the changelog, in reading order. */
const TITLES: Readonly<Record<Category, string>> = {
  breaking: 'Breaking changes',
  security: 'Security',
  deprecation: 'Deprecated or removed',
  feature: 'New',
  improvement: 'Improved',
  performance: 'Faster',
  fix: 'Fixed',
  documentation: 'Documentation',
  dependency: 'Dependencies',
  other: 'Also changed',
};
const ORDER = Object.keys(TITLES) as Category[];

/** Longer sentences are no headings; people write them as the first of a note. */
const LONGEST_HEADLINE = 120;

/**
 * Builds the view; what only some documents show is made when one of them asks. A change is a highlight when it says what a
 * reader gains or, in reviewed drafts, deserves to.
 */
export function buildView(release: Release, rules: RenderRules): View {
  const context: EntryContext = { areas: new Map(Object.entries(rules.areas)), placeOf: placeFinder(release) };
  const { ledger, repository } = release;
  const isJoined = release.repositories.length > 1;
  const isLarge = release.bump !== 'patch';
  const isHeadline = (change: Change): boolean =>
    change.title.length <= LONGEST_HEADLINE &&
    (change.benefit !== null || (rules.isReviewed && isLarge && change.weight >= HEADLINE_WEIGHT));
  const untold = selectSections(release.changes, isHeadline, rules.highlights);
  const tell = teller(rules.words, context.areas);
  const changes = release.changes.map(tell);
  const selection = inWordsOf(untold, tell);
  const entry = (change: Change): EntryView => entryView(change, context);
  const asked = (change: Change): EntryView => (rules.isReviewed ? askingView(change, context) : entry(change));
  const listed = (change: Change): EntryView => (rules.isReviewed ? suggestingView(change, context) : entry(change));
  const commits = ledger.filter(({ kind }) => kind === 'commit');
  const commitUrl = isJoined ? null : addressOf(repository.url);
  const internal = changes.filter(change => change.visibility === 'internal');
  return {
    product: release.product,
    version: release.version ?? '',
    isSuggested: release.isSuggested && release.version !== null ? 'yes' : '',
    versionReason: release.versionReason,
    name: [release.product, release.version].filter(Boolean).join(' ') || longDate(release.date),
    subject: `What's new${release.product === '' ? '' : ` in ${release.product}`}, ${longDate(release.date)}`,
    tag: release.tag ?? '',
    previousTag: release.previousTag ?? '',
    date: longDate(release.date),
    day: weekdayDate(release.date),
    isoDate: release.date.slice(0, 10),
    rangeReason: release.rangeReason,
    compareUrl: compareUrl(release),
    feedbackUrl: rules.feedbackUrl ?? '',
    summary: summaryIn(untold, selection, teller(rules.summaryWords ?? rules.words, context.areas)),
    actions: selection.actions.map(asked),
    highlights: selection.highlights.map(asked),
    sections: selection.sections.map(section => ({
      title: TITLES[section.category],
      entries: section.changes.map(listed),
    })),
    rest: { count: String(selection.rest.length), groups: restGroups(selection, context) },
    get unsure() {
      return internal.filter(change => change.unsure).map(entry);
    },
    get everything() {
      return everything(changes, context);
    },
    get reported() {
      return changes.filter(({ visibility, issues }) => visibility === 'public' && issues.length > 0).map(entry);
    },
    versions: release.versions.map(({ name, kind, from, to }) => ({ name, kind, from: from ?? '', to: to ?? '' })),
    contributors: release.contributors.map(({ name, isNew }) => ({ name, isNew: isNew ? 'yes' : '' })),
    newContributors: release.contributors
      .filter(({ isNew }) => isNew)
      .map(({ name }) => name)
      .join(', '),
    counts: {
      commits: String(commits.length),
      changes: String(changes.length),
      public: String(changes.length - internal.length),
      internal: String(internal.filter(change => !change.unsure).length),
      unsure: String(internal.filter(change => change.unsure).length),
      folded: String(commits.filter(({ fate }) => fate === 'folded').length),
      excluded: String(commits.filter(({ fate }) => fate === 'excluded').length),
      pullRequests: String(ledger.length - commits.length),
    },
    get excluded() {
      return commits
        .filter(({ fate }) => fate === 'excluded')
        .map(({ id, reason }) => ({ id: commitLink(id, commitUrl), reason }));
    },
    get checklist() {
      return checklist(release, untold, rules.owners);
    },
  };
}

/** What it says is in people's words; what it stands on, such as whether all who must act know how, is the selection's. */
function summaryIn(untold: Selection, selection: Selection, tell: (change: Change) => Change): View['summary'] {
  const { lead, clauses, action } = summaryLine(inWordsOf(untold, tell));
  return { ...summaryLine(selection), lead, clauses, action };
}

function inWordsOf({ actions, highlights, sections, rest }: Selection, tell: (change: Change) => Change): Selection {
  return {
    actions: actions.map(tell),
    highlights: highlights.map(tell),
    sections: sections.map(section => ({ ...section, changes: section.changes.map(tell) })),
    rest: rest.map(tell),
  };
}

/** By kind, and within it by area: who looks for a fix does not look among features. */
function restGroups({ rest }: Selection, context: EntryContext): readonly GroupView[] {
  const areaOf = ({ scope: [scope = ''] }: Change): string => (context.areas.get(scope) ?? scope).toLowerCase();
  const placed = rest.map(change => ({ change, area: areaOf(change) }));
  placed.sort((a, b) => compareText(a.area, b.area));
  return byCategory(
    placed.map(({ change }) => change),
    context,
  );
}

function byCategory(changes: readonly Change[], context: EntryContext): readonly GroupView[] {
  return ORDER.map(category => ({
    title: TITLES[category],
    entries: changes.filter(change => change.category === category).map(change => entryView(change, context)),
  })).filter(group => group.entries.length > 0);
}

/** By package, each change once: what touches several stands apart and names them. */
function everything(changes: readonly Change[], context: EntryContext): View['everything'] {
  const groups = new Map<string, Change[]>();
  const hasPackages = changes.some(change => change.packages.length > 0);
  for (const change of changes) {
    const [first = OUTSIDE, ...others] = change.packages;
    const title = !hasPackages ? '' : others.length > 0 ? SEVERAL : first;
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [change]);
    else group.push(change);
  }
  const rank = (title: string): number => [SEVERAL, OUTSIDE].indexOf(title);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([title, group]) => ({ title, sections: byCategory(group, context) }));
}

const SEVERAL = 'Several packages';
const OUTSIDE = 'Outside the packages';

function compareUrl({ repository: { url }, repositories, previousTag, from, tag, to }: Release): string {
  if (repositories.length > 1) return '';
  const base = previousTag ?? from;
  if (url === null || base === null) return '';
  return escapeUrl(`${url}/compare/${segment(base)}...${segment(tag ?? to)}`);
}

/** Half a surrogate pair, which only a file of evidence can hold, is no text that has an encoding. */
function segment(ref: string): string {
  return encodeURIComponent(ref.replace(/\p{Surrogate}/gu, '\u{FFFD}'));
}

/** By code point: a locale's order would differ from machine to machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
