/** The pipeline over one pull request, for `check`. In: it and the settings of its base. Out: what each audience will read, and findings. */
import { linesOfChange } from './check/document-lines.ts';
import { findProblems } from './check/find-problems.ts';
import { type LevelledFinding, levelled } from './check/levels.ts';
import { reviewEvidence, type UnderReview } from './collect/review.ts';
import type { Settings } from './collect/settings.ts';
import { neededBump } from './compose/version.ts';
import { compileCheckLevel } from './config/check-level.ts';
import type { Config } from './config/schema.ts';
import { type Gathered, prepare } from './gather.ts';
import {
  AUDIENCES,
  type Bump,
  type Change,
  type CheckLevel,
  type Document,
  type Notice,
  type Release,
  type Repository,
} from './model.ts';
import { bodyTaker } from './parse/note-body.ts';
import { isUnfilled } from './parse/read-notes.ts';
import { composeRelease, renderReleases } from './pipeline.ts';
import { deniedFinder, withoutDeniedFinds } from './render/deny.ts';

/** Whose rules count, and where and when this is. */
export interface ReviewContext {
  readonly settings: Settings;
  readonly repository: Repository;
  /** Now, ISO 8601 in UTC with seconds. */
  readonly date: string;
  /** The level that somebody asks for instead of the configured ones; null for those. */
  readonly level: CheckLevel | null;
}

/** What a review came to. */
export interface Review {
  readonly changes: readonly Change[];
  /** What documents of a release would say of it; those that say nothing are left out. */
  readonly documents: readonly Document[];
  readonly findings: readonly LevelledFinding[];
  /** What it asks of the next version. */
  readonly impact: { readonly bump: Bump; readonly reason: string };
  /** `off` for bots, of whom nothing is asked. */
  readonly level: CheckLevel;
  /** What could not be read. */
  readonly notices: readonly Notice[];
  readonly config: Config;
}

/**
 * Reads a pull request as `draft` will once it is merged.
 * @throws DrumrollError of config and templates.
 */
export async function review(under: UnderReview, context: ReviewContext): Promise<Review> {
  const { settings, repository, date } = context;
  const { config, rules, parsed } = await prepare(settings);
  const gathered: Gathered = { evidence: reviewEvidence(under, settings, repository, date), config, rules, parsed };
  const release = withoutDeniedFinds(await composeRelease(gathered, null, true), config.deny);
  const { changes } = release;
  const level = await levelOf(under, context, release, config);
  const documents = await documentsAbout(release, gathered);
  const problems = findProblems({
    ...under.pullRequest,
    changes,
    isUnfilled: isUnfilledIn(under, settings),
    findDenied: deniedFinder(config.deny) ?? (() => null),
    publicTexts: documents.filter(({ visibility }) => visibility === 'public').map(({ text }) => text),
    hasHighlights: config.highlights > 0,
  });
  return {
    changes,
    documents,
    findings: levelled(problems, level, config.check.rules),
    impact: neededBump(changes),
    level,
    notices: release.notices.filter(({ code }) => UNREAD.has(code)),
    config,
  };
}

/** Others are about a whole release. */
const UNREAD: ReadonlySet<string> = new Set(['body-too-intricate', 'body-cut', 'override-unread']);

/** What a release with this change says and one without it does not. */
async function documentsAbout(release: Release, gathered: Gathered): Promise<readonly Document[]> {
  const without: Release = { ...release, changes: [] };
  const request = { document: null, isReviewed: false };
  const [whole = [], empty = []] = await renderReleases([release, without], gathered, request);
  const rank = ({ audience }: Document): number => AUDIENCES.indexOf(audience);
  return whole
    .filter(({ channel }) => channel !== 'checklist')
    .toSorted((a, b) => rank(a) - rank(b))
    .map(document => {
      const before = empty.find(({ name }) => name === document.name)?.text ?? '';
      return { ...document, text: linesOfChange(document.text, before) };
    })
    .filter(({ text }) => text !== '');
}

async function levelOf(
  { pullRequest: { title, labels, author }, paths }: UnderReview,
  { level }: ReviewContext,
  { changes }: Release,
  { check, bots }: Config,
): Promise<CheckLevel> {
  const names = [author.login, author.name].filter(name => name !== null);
  if (names.some(name => name.endsWith('[bot]') || bots.includes(name))) return 'off';
  if (level !== null) return level;
  const levelFor = await compileCheckLevel(check);
  const [type] = /^[a-z]+(?=[(!:])/.exec(title) ?? [];
  const scopes = changes.flatMap(({ scope }) => scope);
  return levelFor({ types: type === undefined ? [] : [type], scopes, labels, authors: names, titles: [title], paths });
}

function isUnfilledIn({ pullRequest: { body } }: UnderReview, { pullRequestTemplates = [] }: Settings): boolean {
  const taken = bodyTaker(pullRequestTemplates.map(({ text }) => text))(body);
  return taken !== null && isUnfilled(taken);
}
