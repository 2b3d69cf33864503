/** Classify, conventional commits: a parsed commit in; what its type and scopes say out. */
import type { Category, ParsedCommit } from '../model.ts';
import { AMBIGUOUS_SCOPES, SCOPES, TYPES } from './type-table.ts';
import type { Clue } from './weigh.ts';

/** From here on, for or against, type and scopes decide alone. */
const TELLING = 5;
/** Whoever marks a change as breaking wants it to be read, whatever its type. */
const BREAKING: Clue = { rule: 'breaking', points: 40 };

/** "feat: add live page to docs": the product is the same as before. */
const INTO_DOCS = /\b(?:to|in|for|on) (?:the )?(?:docs|documentation|readme|website)\.?$/i;
/** "in test", "for the unit tests": of a product that tests, or only of its tests. Paths decide. */
const IN_TESTS = /\b(?:in|for|of) (?:the )?(?:\S{1,30} )?tests?\.?$/i;
/** Nothing but that: what a typo stood in would be named. */
const TYPO = /^(?:fix(?:e[sd])? )?(?:an? |some |minor |small )?typos?\.?$/i;
const LONGEST_ENDING = 60;

/** What the type and the scopes of a subject say. */
export interface Convention {
  readonly clues: readonly Clue[];
  /** By a clear type or scope; null where words may know better. */
  readonly category: Category | null;
  /** By a type or scope that is not clear, for want of anything better. */
  readonly likelyCategory: Category | null;
  /** Nothing else needs to be asked, paths in particular. */
  readonly isTelling: boolean;
}

/** Reads type and scopes. A scope of ours makes of any type what it says itself: `fix(docs): …` is documentation. */
export function readConvention(commit: ParsedCommit): Convention {
  const clues: Clue[] = commit.breaking ? [BREAKING] : [];
  const type = ownType(commit);
  const meaning = type === null ? undefined : TYPES.get(type);
  if (meaning) clues.push(meaning.clue);
  const ending = commit.subject.slice(-LONGEST_ENDING);
  if (INTO_DOCS.test(ending) || TYPO.test(commit.subject)) clues.push({ rule: 'wording.about-docs', points: -12 });
  if (IN_TESTS.test(ending)) clues.push({ rule: 'wording.about-tests', points: -4 });
  let category = meaning && Math.abs(meaning.points) >= TELLING ? meaning.category : null;
  let likelyCategory = meaning?.category ?? null;
  for (const scope of commit.scopes) {
    // `ci/release` and `ci jobs` are about ci.
    const words = scope.toLowerCase().split(/[/ ]/);
    // … and `external docs` about docs.
    const name = [words[0] ?? '', words.at(-1) ?? ''].find(word => SCOPES.has(word)) ?? words[0] ?? '';
    const ours = SCOPES.get(name);
    const found = ours ?? AMBIGUOUS_SCOPES.get(name);
    if (found) clues.push(found.clue);
    category = ours?.category ?? category;
    likelyCategory ??= found?.category ?? null;
  }
  const points = clues.reduce((sum, clue) => sum + clue.points, 0);
  return { clues, category, likelyCategory, isTelling: Math.abs(points) >= TELLING };
}

/** The type of the subject itself; headers in a squash commit's body speak of its parts. Null without one. */
function ownType({ headers: [header], subject }: ParsedCommit): string | null {
  return header?.description === subject ? header.type : null;
}
