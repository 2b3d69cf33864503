/** Classify, explicit words: a message's trailers in; what they demand out, or null. They are stronger than any other evidence. */
import type { Category, Trailer, Visibility } from '../model.ts';
import type { RuleId } from './rules.ts';

/** What an author demands; `category` null where it is left to the other evidence. */
export interface Demand {
  readonly rule: RuleId;
  readonly visibility: Visibility;
  readonly category: Category | null;
}

const RULE_OF: ReadonlyMap<string, RuleId> = new Map([
  ['changelog', 'trailer.changelog'],
  ['release-note', 'trailer.release-note'],
  ['release-notes', 'trailer.release-note'],
]);

/** GitLab's values (https://docs.gitlab.com/development/changelog/), which are those of Keep a Changelog and three more. */
const CHANGELOG: ReadonlyMap<string, Category> = new Map([
  ['added', 'feature'],
  ['feature', 'feature'],
  ['fixed', 'fix'],
  ['changed', 'improvement'],
  ['deprecated', 'deprecation'],
  ['removed', 'breaking'],
  ['security', 'security'],
  ['performance', 'performance'],
  ['other', 'other'],
]);

const NOTHING: ReadonlySet<string> = new Set(['-', 'none', 'n/a', 'na', 'no', 'nil', 'skip', 'internal']);

/** What customers cannot use yet is not announced, whatever else is written. */
const HOLD_OF: ReadonlyMap<string, RuleId> = new Map([
  ['feature-flag', 'trailer.feature-flag'],
  ['launch', 'trailer.launch'],
]);

/** What the trailers demand. A later word corrects an earlier one, and leaves a category that it does not touch. */
export function readDemand(trailers: readonly Trailer[]): Demand | null {
  if (trailers.length === 0) return null;
  const demands = trailers.map(demandOf).filter(demand => demand !== null);
  const last = demands.at(-1);
  const category = demands.findLast(one => one.category !== null)?.category ?? null;
  const hold = trailers.map(holdOf).find(rule => rule !== null);
  if (hold !== undefined) return { rule: hold, visibility: 'internal', category };
  return last === undefined ? null : { ...last, category };
}

function holdOf({ token, value }: Trailer): RuleId | null {
  const rule = HOLD_OF.get(token.toLowerCase()) ?? null;
  const text = value.trim().replace(/\.$/, '').toLowerCase();
  return text === '' || NOTHING.has(text) ? null : rule;
}

function demandOf({ token, value }: Trailer): Demand | null {
  const rule = RULE_OF.get(token.toLowerCase());
  const text = value.trim().replace(/\.$/, '').toLowerCase();
  // An empty trailer is a template that nobody filled in.
  if (rule === undefined || text === '') return null;
  if (NOTHING.has(text)) return { rule, visibility: 'internal', category: null };
  if (rule === 'trailer.release-note') return { rule, visibility: 'public', category: null };
  const category = CHANGELOG.get(text);
  return category === undefined ? null : { rule, visibility: 'public', category };
}
