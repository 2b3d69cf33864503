/** Compose: one unit as a reader would call it. In: a unit and who knows packages and bots. Out: a {@link Change}. */
import type { Benefit, Change, Classification, ClassifiedCommit, Package, Reference, Sha } from '../model.ts';
import { CATEGORIES } from '../model.ts';
import { authorsOf, type peopleReader } from './contributors.ts';
import { toSentence } from './sentence.ts';
import type { Unit } from './units.ts';

/** What a change needs beyond its own commits. */
export interface ChangeContext {
  readonly product: string;
  /** `owner/name`; null offline without a remote. */
  readonly slug: string | null;
  readonly packages: readonly Package[];
  readonly readPerson: ReturnType<typeof peopleReader>;
}

/** Builds the change of a unit; everything in it stands in the repository. */
export function buildChange(unit: Unit, context: ChangeContext): Change {
  const { primary, pullRequest, commits } = unit;
  const classification = judge(unit);
  const breakingCommits = commits.filter(commit => commit.breaking);
  const isBreaking = breakingCommits.length > 0 || classification.category === 'breaking';
  const { title, benefit } = readerText(commits);
  return {
    ...classification,
    category: isBreaking ? 'breaking' : classification.category,
    visibility: isBreaking && classification.unsure ? 'public' : classification.visibility,
    unsure: isBreaking ? false : classification.unsure,
    id: pullRequest === null ? `c-${primary.commit.sha.slice(0, 12)}` : `pr-${pullRequest}`,
    title: toSentence(title || primary.subject || primary.rawSubject || 'A commit without a message', context.product),
    launch: null,
    repository: context.slug,
    scope: unique(primary.scopes),
    packages: packagesOf(commits, context.packages),
    breaking: isBreaking,
    migration: breakingCommits.map(commit => commit.breakingText).find(text => text !== '') ?? '',
    benefit,
    dependency: primary.dependencies.length === 1 ? (primary.dependencies[0] ?? null) : null,
    pullRequests: pullRequest === null ? [] : [{ number: pullRequest, repository: context.slug }],
    commits: shasOf(unit),
    issues: issuesOf(unit, context.slug),
    authors: authorsOf(commits, context.readPerson),
    weight: weigh(classification, isBreaking, benefit, unit),
  };
}

/**
 * The speaking commit's classification; where nothing in it spoke for either side, the strongest of its members'. A pull
 * request called "Small things" that adds a feature is a feature.
 */
function judge({ primary, commits }: Unit): Classification {
  if (!primary.classification.unsure || commits.length === 1) return primary.classification;
  const sure = commits.map(({ classification }) => classification).filter(({ unsure }) => !unsure);
  return sure.reduce((best, next) => (strength(next) > strength(best) ? next : best), primary.classification);
}

function strength({ category, visibility, unsure }: Classification): number {
  if (unsure) return -1;
  return (visibility === 'public' ? CATEGORIES.length : 0) + CATEGORIES.length - CATEGORIES.indexOf(category);
}

/** Words meant for readers; the newest commit that has some wins. */
interface ReaderText {
  /** What takes the title's place; empty to keep the commit's own. */
  readonly title: string;
  readonly benefit: Benefit | null;
}

/**
 * Our own trailers. `Release-Note:` says all of it: its first sentence is the title, the rest what the reader gains.
 * `Benefit:` adds to the title that the commit has.
 */
function readerText(commits: readonly ClassifiedCommit[]): ReaderText {
  const note = findTrailer(commits, /^release-notes?$/i);
  if (note !== null) {
    const [title = '', rest = ''] = splitSentence(note.text);
    return { title, benefit: { text: rest === '' ? note.text : rest, source: note.source } };
  }
  return { title: '', benefit: findTrailer(commits, /^benefit$/i) };
}

function findTrailer(commits: readonly ClassifiedCommit[], token: RegExp): Benefit | null {
  for (const { trailers, commit } of commits)
    for (const trailer of trailers)
      if (token.test(trailer.token) && !isNone(trailer.value))
        return { text: trailer.value, source: `the ${trailer.token} line of commit ${commit.sha.slice(0, 12)}` };
  return null;
}

/** Ends after a period, question or exclamation mark before a capital: "e.g. this" and "v1.2" go on. */
function splitSentence(text: string): readonly string[] {
  const end = /[.!?](?= \p{Lu})/u.exec(text);
  return end === null ? [text] : [text.slice(0, end.index + 1), text.slice(end.index + 2)];
}

function isNone(value: string): boolean {
  return /^[\s"'`]*(?:none|n\/a|na|no|nil|-|)[\s"'`.]*$/i.test(value);
}

/** By changed paths where they are known, and by scope otherwise. */
function packagesOf(commits: readonly ClassifiedCommit[], packages: readonly Package[]): readonly string[] {
  if (packages.length === 0) return [];
  const names = new Set<string>();
  for (const { commit, scopes } of commits) {
    if (commit.paths === null) for (const scope of scopes) addNamed(scope, packages, names);
    else for (const path of commit.paths) addHolding(path, packages, names);
  }
  return packages.map(({ name }) => name).filter(name => names.has(name));
}

function addNamed(scope: string, packages: readonly Package[], names: Set<string>): void {
  for (const { name } of packages) if (name === scope || name.endsWith(`/${scope}`)) names.add(name);
}

/** The innermost package wins where one lies in another. */
function addHolding(path: string, packages: readonly Package[], names: Set<string>): void {
  let holder: Package | null = null;
  for (const candidate of packages)
    if (path.startsWith(`${candidate.path}/`) && candidate.path.length > (holder?.path.length ?? -1))
      holder = candidate;
  if (holder !== null) names.add(holder.name);
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
  return base + explained + isNew + (benefit === null ? 0 : 8);
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
