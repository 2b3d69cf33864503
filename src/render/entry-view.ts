/** Render: one change as templates see it. In: a {@link Change} and its release. Out: an {@link EntryView}. */
import { printedId } from '../markdown/entry-id.ts';
import { entryMarker } from '../markdown/entry-marker.ts';
import type { Change, Reference } from '../model.ts';
import { codeIdentifiers } from './code-identifiers.ts';
import { isReport, pastTense } from './past-tense.ts';
import type { Place } from './place.ts';
import type { ToldChange } from './tell.ts';
import type { EntryView } from './view-shape.ts';

/** What entries need besides their change. */
export interface EntryContext {
  /** Scope → the name that customers know. A map, since a scope may be called `constructor`. */
  readonly areas: ReadonlyMap<string, string>;
  readonly placeOf: (change: Change) => Place;
  /** What GitHub said of an issue; empty where it was not asked. */
  readonly issueOf: (issue: Reference) => { readonly title: string; readonly reactions: number };
}

/** Builds an entry without an ask; {@link askingView} adds it. */
export function entryView(change: ToldChange, { areas, placeOf, issueOf }: EntryContext): EntryView {
  const marked = (text: string): string => (change.isQuoted ? text : codeIdentifiers(text));
  const title = marked(isReport(change) ? pastTense(change.title) : change.title);
  const gain = change.benefit === null ? '' : marked(change.benefit.text);
  // A note of one sentence is title and benefit in one.
  const benefit = bare(gain) === bare(title) ? '' : gain;
  const sentence = benefit === '' ? title : `${title} ${benefit}`;
  const place = placeOf(change);
  return {
    id: printedId(change.id),
    marker: entryMarker(change.id),
    sentence,
    headline: bare(title),
    area: areaOf(change, sentence, areas),
    scope: change.scope.join(', '),
    category: change.category,
    benefit,
    source: change.benefit?.source ?? '',
    migration: paragraphs(change.migration),
    ask: '',
    suggestions: [],
    references: references(change, place),
    issues: change.issues.map(issue => issueView(issue.number, issueOf(issue), place.url, place.name)),
    authors: change.authors.map(author => author.login ?? author.name).join(', '),
    packages: change.packages.join(', '),
    audience: change.unsure ? 'unsure' : change.visibility,
    reason: change.reason,
  };
}

/** The same entry with its authors asked for what nobody wrote down: why a customer would care, or what to do. */
export function askingView(change: ToldChange, context: EntryContext): EntryView {
  const entry = suggestingView(change, context, MOST_SUGGESTIONS);
  const isComplete = change.isComplete ?? (change.breaking ? change.migration !== '' : change.benefit !== null);
  return isComplete ? { ...entry, suggestions: [] } : { ...entry, ask: entry.authors };
}

const MOST_SUGGESTIONS = 3;

/** The same entry with what may say what a reader gains. Of a fix the sentence is the gain. */
export function suggestingView(change: ToldChange, context: EntryContext, most = 1): EntryView {
  const { benefit, category, suggestions = [] } = change;
  const entry = entryView(change, context);
  if (benefit !== null || category === 'fix') return entry;
  return { ...entry, suggestions: suggestions.slice(0, most).map(({ text, source }) => ({ text, source })) };
}

function bare(sentence: string): string {
  const text = sentence.trim();
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

/** More scopes name no place, and some scopes name none by themselves. */
const MOST_AREAS = 3;
const NO_AREA = new Set(['all', 'misc', 'core', 'repo', 'minor', 'various', 'general', 'deps', 'changelog']);
/** `feat(new sink)` says of what kind the change is, not where. */
const KIND = /^new\b/i;

/** Configured names of scopes; a scope as it is where the sentence does not mention it; else nothing. */
function areaOf({ scope }: Change, sentence: string, areas: EntryContext['areas']): string {
  if (scope.length === 0) return '';
  const named = [...new Set(scope.map(one => areas.get(one) ?? one))].filter(name => /\p{L}/u.test(name));
  if (named.length > MOST_AREAS || named.some(name => NO_AREA.has(name.toLowerCase()) || KIND.test(name))) return '';
  const text = named.join(', ');
  // "metrics" is said by "a metric".
  const said = spoken(sentence);
  const words = new Set(said.match(/[\p{L}\p{N}]+/gu));
  const isSaid = named.every(
    name =>
      said.includes(spoken(name).replace(/s$/, '')) ||
      spoken(name)
        .split(' ')
        .every(word => words.has(word)),
  );
  return isSaid ? '' : text;
}

/** "`azure_logs` sink" says "Azure logs sink". */
function spoken(text: string): string {
  return text.toLowerCase().replace(/`/g, '').replace(/[_-]+/g, ' ');
}

function paragraphs(text: string): EntryView['migration'] {
  if (text === '') return [];
  return text
    .split(/\n{2,}/)
    .map(paragraph => ({
      text: paragraph
        .split('\n')
        .map(line => line.trim())
        .join(' ')
        .trim(),
    }))
    .filter(paragraph => paragraph.text !== '');
}

function references({ pullRequests, commits }: Change, place: Place): string {
  if (pullRequests.length > 0) return pullRequests.map(({ number }) => numberLink(number, place, 'pull')).join(', ');
  const [commit] = commits;
  return commit === undefined ? '' : commitLink(commit, place.url);
}

function numberLink(number: number, { url, name }: Place, kind: 'pull' | 'issues'): string {
  return url === null ? `${name}#${number}` : `[${name}#${number}](${url}/${kind}/${number})`;
}

/** @param url Of its repository. @param name What tells that from another repository; empty where there is only one. */
export function issueView(
  number: number,
  { title, reactions }: ReturnType<EntryContext['issueOf']>,
  url: string | null,
  name = '',
): EntryView['issues'][number] {
  const label = numberLink(number, { url, name }, 'issues');
  return { label, title, reactions: reactions === 0 ? '' : String(reactions) };
}

/** A short commit id as code, linked where the repository's address is known. */
export function commitLink(sha: string, url: string | null): string {
  const short = `\`${sha.slice(0, 12)}\``;
  return url === null ? short : `[${short}](${url}/commit/${sha})`;
}
