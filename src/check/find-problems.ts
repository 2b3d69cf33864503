/** Check, the review: a pull request's changes and text in; what is missing and what could be said better out, unlevelled. */
import { type Change, type CheckRule, HEADLINE_WEIGHT } from '../model.ts';
import type { Finding } from './check-rules.ts';
import { wordingOf } from './wording.ts';

/** What is reviewed: one pull request as the next release will tell it. */
export interface Reviewed {
  readonly title: string;
  readonly body: string;
  readonly changes: readonly Change[];
  /** Whether the description has a place for a release note that nobody filled in. */
  readonly isUnfilled: boolean;
  /** A word of the deny-list in a text; null where none is. */
  readonly findDenied: (text: string) => string | null;
  /** What public documents would say. */
  readonly publicTexts: readonly string[];
  /** Whether a change may have a heading of its own. */
  readonly hasHighlights: boolean;
}

/** Every finding, the weightiest first. Of what customers will not read, only the form is looked at. */
export function findProblems({
  title,
  body,
  changes,
  isUnfilled,
  findDenied,
  publicTexts,
  hasHighlights,
}: Reviewed): readonly Finding[] {
  const told = changes.filter(({ visibility }) => visibility === 'public');
  return [
    ...told.flatMap(change => missing(change, hasHighlights)),
    ...(isUnfilled && changes.some(mayBeTold)
      ? [finding('note-unfilled', 'The release note of the description is not filled in.', 'description')]
      : []),
    ...flags(title, body, told),
    ...deniedIn(told, publicTexts, findDenied),
    ...told.flatMap(change =>
      textsOf(change).flatMap(({ text, where }) => wordingOf(text).map(found => ({ ...found, where }))),
    ),
  ];
}

/** Who said that there is nothing to tell has filled in enough. */
function mayBeTold({ visibility, unsure, benefit }: Change): boolean {
  return (visibility === 'public' || unsure) && (benefit === null || benefit.isFound === true);
}

function missing(change: Change, hasHighlights: boolean): readonly Finding[] {
  const { category, breaking, migration, benefit, weight } = change;
  if (breaking && migration === '')
    return [
      finding('breaking-migration', 'It breaks something, and nothing says what a reader has to do.', 'description'),
    ];
  const isBehaviour = category === 'deprecation';
  const isHighlight = hasHighlights && weight >= HEADLINE_WEIGHT;
  if (benefit !== null || breaking || !(isBehaviour || isHighlight)) return [];
  const gain = isBehaviour ? 'what to use instead' : 'what a reader gains';
  return [finding('note-missing', `It may have a heading of its own, and nothing says ${gain}.`, 'description')];
}

/** Of a note, its words are one text, however they were divided; of a title, only itself. */
function textsOf({ title, benefit, migration }: Change): readonly { readonly text: string; readonly where: string }[] {
  const where = benefit === null || benefit.isFound ? 'title' : benefit.source;
  const rest = benefit === null || benefit.isFound || benefit.text === title ? '' : benefit.text;
  return [
    { text: [title, rest].filter(Boolean).join(' '), where },
    ...(benefit?.isFound ? [{ text: benefit.text, where: benefit.source }] : []),
    ...(migration === '' ? [] : [{ text: migration.replace(/\n+/g, ' '), where: 'what to do' }]),
  ];
}

const FLAG =
  /\b(?:feature[- ](?:flag|gate|toggle|switch)(?:ged|s)?|behind an? (?:\w+ )?(?:flag|gate|toggle)|dark launch(?:ed)?)\b/i;

/** Who has said which flag is not asked: the change is held back, and so not public. */
function flags(title: string, body: string, told: readonly Change[]): readonly Finding[] {
  const [words] = FLAG.exec(title) ?? FLAG.exec(body.slice(0, 20_000)) ?? [];
  // Whoever wrote `Feature-Flag: none` has answered.
  if (words === undefined || told.length === 0 || /feature[- ]flag[*_]{0,2}\s{0,3}:/i.test(body)) return [];
  const message = `It speaks of “${words}”. If customers cannot use it yet, say which flag (or \`Launch: name\`), and it stays out of public notes.`;
  return [finding('flag-unsaid', message, 'description')];
}

/** In the author's words, else in what the glossary and templates make of them. */
function deniedIn(
  told: readonly Change[],
  publicTexts: readonly string[],
  find: Reviewed['findDenied'],
): readonly Finding[] {
  const words = told.flatMap(textsOf).flatMap(({ text, where }) => denied(text, where, find));
  if (words.length > 0) return words;
  const [first] = publicTexts.flatMap(text => text.split('\n')).flatMap(line => denied(line, 'public text', find));
  return first === undefined ? [] : [first];
}

function denied(text: string, where: string, find: Reviewed['findDenied']): readonly Finding[] {
  const word = find(text);
  return word === null ? [] : [finding('denied-word', `“${word}” is on the deny-list.`, where)];
}

function finding(rule: CheckRule, message: string, where: string): Finding {
  return { rule, message, where, fix: null };
}
