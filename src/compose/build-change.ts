/** Compose: one unit as a reader would call it. In: a unit and who knows packages and bots. Out: a {@link Change}. */
import type { Benefit, Change, Classification, ParsedCommit, Reference, Sha } from '../model.ts';
import { CATEGORIES, HOLDS } from '../model.ts';
import { authorsOf, type peopleReader } from './contributors.ts';
import type { packageFinder } from './package-finder.ts';
import { notesOf, readerText } from './reader-text.ts';
import { toProse, toSentence } from './sentence.ts';
import type { Unit } from './units.ts';

/** What a change needs beyond its own commits. */
export interface ChangeContext {
  readonly product: string;
  /** `owner/name`; null offline without a remote. */
  readonly slug: string | null;
  readonly packagesOf: ReturnType<typeof packageFinder>;
  readonly readPerson: ReturnType<typeof peopleReader>;
}

/** Builds the change of a unit; everything in it stands in the repository. */
export function buildChange(unit: Unit, context: ChangeContext): Change {
  const { primary, pullRequest, commits } = unit;
  const classification = judge(unit);
  const breakingCommits = commits.filter(commit => commit.breaking);
  const [note] = notesOf(primary, commits);
  const isBreaking = breakingCommits.length > 0 || classification.category === 'breaking' || note?.breaking === true;
  const { title, benefit: written, migration } = readerText(note, commits);
  const sentence = sentenceOf([title, primary.subject, primary.rawSubject], context.product);
  const suggestions = written === null ? (primary.suggestions ?? []) : [];
  // A note of one sentence is title and benefit in one.
  const said =
    written === null
      ? null
      : { ...written, text: written.text === title ? sentence : toProse(written.text, context.product) };
  const benefit = said ?? (isBreaking ? null : findBenefit(classification, suggestions));
  const others = suggestions.filter(({ text }) => text !== benefit?.text);
  const footer = breakingCommits.map(commit => commit.breakingText).find(text => text !== '') ?? '';
  const { category, visibility, unsure, rule, reason } = classification;
  return {
    category: isBreaking ? 'breaking' : category,
    visibility: isBreaking && unsure ? 'public' : visibility,
    unsure: !isBreaking && unsure,
    rule,
    reason,
    id: pullRequest === null ? `c-${primary.commit.sha.slice(0, 12)}` : `pr-${pullRequest}`,
    title: sentence,
    launch: null,
    repository: context.slug,
    scope: unique(primary.scopes),
    packages: context.packagesOf(commits),
    breaking: isBreaking,
    migration: toProse(migration || footer, context.product),
    benefit,
    ...(others.length > 0 ? { suggestions: others } : {}),
    dependency: primary.dependencies.length === 1 ? (primary.dependencies[0] ?? null) : null,
    pullRequests: pullRequest === null ? [] : [{ number: pullRequest, repository: context.slug }],
    commits: shasOf(unit),
    issues: issuesOf(unit, context.slug),
    authors: authorsOf(commits, context.readPerson),
    ...labelsOf(unit),
    ...flagOf(classification, commits),
    weight: weigh(classification, isBreaking, benefit, unit),
  };
}

function labelsOf({ request }: Unit): Pick<Change, 'labels'> {
  const labels = request?.labels ?? [];
  return labels.length === 0 ? {} : { labels };
}

/** The last word counts, as in all trailers. */
function flagOf({ rule }: Classification, commits: readonly ParsedCommit[]): Pick<Change, 'flag'> {
  if (rule !== 'trailer.feature-flag') return {};
  const trailers = commits.flatMap(commit => commit.trailers);
  const flag = trailers.findLast(({ token }) => token.toLowerCase() === 'feature-flag')?.value.trim();
  return flag === undefined || flag === '' ? {} : { flag };
}

/** The first that holds a word: a title may be an emoji. */
function sentenceOf(texts: readonly string[], product: string): string {
  for (const text of texts) {
    const sentence = toSentence(text, product);
    if (/[\p{L}\p{N}]/u.test(sentence)) return sentence;
  }
  return 'A commit without a message.';
}

/** Of a fix the sentence is the gain. */
const GAINFUL: ReadonlySet<string> = new Set(['feature', 'improvement', 'performance']);

/** A sentence that speaks to readers alone enters the draft, for whoever approves it. */
function findBenefit(
  { category, visibility }: Classification,
  suggestions: Required<ParsedCommit>['suggestions'],
): Benefit | null {
  if (visibility === 'internal' || !GAINFUL.has(category)) return null;
  const found = suggestions.find(({ speaksToReaders }) => speaksToReaders);
  return found === undefined ? null : { text: found.text, source: found.source, isFound: true };
}

/**
 * The speaking commit's classification; where nothing in it spoke for either side, the strongest of its members'. A pull
 * request called "Small things" that adds a feature is a feature.
 */
function judge({ primary, commits }: Unit): Classification {
  const held = commits.length > 1 ? commits.find(({ classification }) => HOLDS.has(classification.rule)) : undefined;
  // Of what customers cannot use yet, no part is announced.
  if (held !== undefined) return held.classification;
  if (primary.notes === undefined && commits.length > 1) {
    const noted = commits.filter(({ notes }) => notes !== undefined);
    const told = noted.find(({ notes }) => notes?.some(({ visibility }) => visibility === 'public'));
    // Silence counts where every commit but the speaking one keeps it: a title says more than one commit's "none".
    const isSilent = noted.length === commits.length - 1;
    const speaking = told ?? (isSilent ? noted[0] : undefined);
    if (speaking !== undefined) return speaking.classification;
  }
  if (!primary.classification.unsure || commits.length === 1) return primary.classification;
  const sure = commits.map(({ classification }) => classification).filter(({ unsure }) => !unsure);
  return sure.reduce((best, next) => (strength(next) > strength(best) ? next : best), primary.classification);
}

function strength({ category, visibility, unsure }: Classification): number {
  if (unsure) return -1;
  return (visibility === 'public' ? CATEGORIES.length : 0) + CATEGORIES.length - CATEGORIES.indexOf(category);
}

const NO_ISSUES: readonly Reference[] = [];

/** Closed issues, and numbers in the commits of a pull request that are not its own. */
function issuesOf({ commits, pullRequest, request }: Unit, slug: string | null): readonly Reference[] {
  const [only, second] = commits;
  if (request === null && second === undefined && only?.issues.length === 0 && only.pullRequest === pullRequest)
    return NO_ISSUES;
  const issues = new Map<string, Reference>();
  for (const number of request?.issues ?? []) issues.set(`${slug}#${number}`, { number, repository: slug });
  for (const commit of commits) {
    for (const issue of commit.issues) {
      const reference = { number: issue.number, repository: issue.repository ?? slug };
      issues.set(`${reference.repository}#${reference.number}`, reference);
    }
    const { pullRequest: number } = commit;
    if (number !== null && number !== pullRequest) issues.set(`${slug}#${number}`, { number, repository: slug });
  }
  return [...issues.values()];
}

/**
 * How much a change asks for a heading: only what a reader gains counts, words meant for readers count most, and a long
 * message hints at a change that its author found worth explaining.
 */
function weigh(
  { category, visibility }: Classification,
  isBreaking: boolean,
  benefit: Benefit | null,
  unit: Unit,
): number {
  if (visibility === 'internal' || isBreaking) return 0;
  const base = { feature: 4, performance: 2, improvement: 2 }[category as string] ?? 0;
  if (base === 0) return 0;
  const explained = Math.min(2, Math.floor(unit.primary.body.length / 600));
  const isNew = /^(?:add|introduce|support|implement|new)\b/i.test(unit.primary.subject) ? 1 : 0;
  const told = benefit === null ? 0 : benefit.isFound ? 3 : 8;
  return base + explained + isNew + told;
}

/** The speaking commit first. */
function shasOf({ primary, commits }: Unit): readonly Sha[] {
  const shas = [primary.commit.sha];
  for (const { commit } of commits) if (commit.sha !== primary.commit.sha) shas.push(commit.sha);
  return shas;
}

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}
