/** Render: a release as templates see it. In: a {@link Release} and choices. Out: the {@link View}, total and all strings. */
import { type Change, HEADLINE_WEIGHT, HOLDS, type Release, type WordsByEntry } from '../model.ts';
import { longDate, weekdayDate } from './calendar.ts';
import { checklist, type Owners } from './checklist.ts';
import { askingView, commitLink, type EntryContext, entryView, issueView, suggestingView } from './entry-view.ts';
import { escapeUrl } from './escape-url.ts';
import { everything, restGroups, TITLES } from './group-view.ts';
import { hasMoved, issueFinder, knownIssues, limits, news, reported, someOf } from './internal-view.ts';
import { addressOf, placeFinder } from './place.ts';
import { type Selection, selectSections } from './select-sections.ts';
import { card, posts, preheader, shortList, subject } from './short-texts.ts';
import { summaryLine } from './summary-line.ts';
import { teller } from './tell.ts';
import type { EntryView, View } from './view-shape.ts';

/** What configuration and the request say about the texts. */
export interface RenderRules {
  readonly areas: Readonly<Record<string, string>>;
  /** 0 to 3. */
  readonly highlights: number;
  readonly feedbackUrl: string | null;
  /** Where customers read the notes, if configured. */
  readonly notesUrl?: string | null;
  /** Of pull requests that moved something; none by default. */
  readonly uiLabels?: readonly string[];
  /** Of issues that stop a release; null or absent for none. */
  readonly showStopper?: string | null;
  /** Configured choices of documents, by name. */
  readonly documents?: Readonly<Record<string, boolean | undefined>>;
  /** People for the checklist's lines, as they should be named. */
  readonly owners: Owners;
  /** Whether somebody edits the texts before they are published: only then are authors asked for reasons. */
  readonly isReviewed: boolean;
  /** What a person made of entries: shown in place of the source's words, and decides nothing about where an entry stands. */
  readonly words?: WordsByEntry;
  /** The same for what sums entries up, where the entries themselves are in the source's words. */
  readonly summaryWords?: WordsByEntry;
}

/** Longer sentences are no headings; people write them as the first of a note. */
const LONGEST_HEADLINE = 120;

/**
 * Builds the view; what only some documents show is made when one of them asks. A change is a highlight when it says what a
 * reader gains or, in reviewed drafts, deserves to.
 */
export function buildView(release: Release, rules: RenderRules): View {
  const context: EntryContext = {
    areas: new Map(Object.entries(rules.areas)),
    placeOf: placeFinder(release),
    issueOf: issueFinder(release),
  };
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
  const uiLabels = rules.uiLabels ?? [];
  const summary = summaryIn(untold, selection, teller(rules.summaryWords ?? rules.words, context.areas));
  const name = [release.product, release.version].filter(Boolean).join(' ');
  const notesUrl = notesUrlOf(release, rules.notesUrl ?? null);
  return {
    product: release.product,
    version: release.version ?? '',
    isSuggested: release.isSuggested && release.version !== null ? 'yes' : '',
    versionReason: release.versionReason,
    name: name || longDate(release.date),
    subject: subject(selection, name, entry),
    preheader: preheader(summary),
    tag: release.tag ?? '',
    previousTag: release.previousTag ?? '',
    date: longDate(release.date),
    day: weekdayDate(release.date),
    isoDate: release.date.slice(0, 10),
    shipDay: shipDay(release),
    rangeReason: release.rangeReason,
    compareUrl: compareUrl(release),
    feedbackUrl: rules.feedbackUrl ?? '',
    notesUrl,
    summary,
    actions: selection.actions.map(asked),
    highlights: selection.highlights.map(asked),
    sections: selection.sections.map(section => ({
      title: TITLES[section.category],
      entries: section.changes.map(listed),
    })),
    rest: { count: String(selection.rest.length), groups: restGroups(selection, context) },
    get short() {
      return someOf(shortList(selection), MOST_IN_MESSAGE, entry);
    },
    get news() {
      return news(selection, entry);
    },
    get posts() {
      return posts(selection, name, notesUrl, entry);
    },
    get card() {
      return card(selection, name, entry);
    },
    get limits() {
      return limits(changes, entry);
    },
    get moved() {
      return changes.filter(change => hasMoved(change, uiLabels)).map(entry);
    },
    get held() {
      return internal.filter(({ rule }) => HOLDS.has(rule)).map(entry);
    },
    get knownIssues() {
      const url = addressOf(repository.url);
      return knownIssues(release).map(({ number, title, reactions }) => issueView(number, { title, reactions }, url));
    },
    get unsure() {
      return internal.filter(change => change.unsure).map(entry);
    },
    get everything() {
      return everything(changes, context);
    },
    get reported() {
      return reported(changes, issue => context.issueOf(issue).reactions, entry);
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
      fixes: String(changes.filter(({ visibility, category }) => visibility === 'public' && category === 'fix').length),
      people: String(release.contributors.length),
    },
    get excluded() {
      return commits
        .filter(({ fate }) => fate === 'excluded')
        .map(({ id, reason }) => ({ id: commitLink(id, commitUrl), reason }));
    },
    get checklist() {
      const { owners, documents = {}, showStopper = null } = rules;
      return checklist(release, untold, { owners, documents, uiLabels, showStopper });
    },
  };
}

/** A message to a team is read at a glance. */
const MOST_IN_MESSAGE = 5;

/** A commit's date is no promise of a day. */
function shipDay({ tag, date, due = '' }: Release): string {
  if (tag !== null) return weekdayDate(date);
  return due === '' ? '' : weekdayDate(`${due}T00:00:00Z`);
}

/** Everybody can read the releases of a public repository. */
function notesUrlOf({ repository: { url, visibility } }: Release, configured: string | null): string {
  if (configured !== null) return escapeUrl(configured);
  return url === null || visibility !== 'public' ? '' : escapeUrl(`${url}/releases`);
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
