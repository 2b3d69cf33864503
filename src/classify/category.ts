/** Classify, categories: what type, words and paths say in; the category that a reader would look under out. */
import type { Category, ParsedCommit } from '../model.ts';
import type { Convention } from './convention.ts';
import { namesAdvisory } from './message-clues.ts';
import type { PathCounts } from './path-clues.ts';
import type { RuleId } from './rules.ts';
import type { Wording } from './wording.ts';

/** The category of a change, the most telling evidence first. `counts` is null when nobody asked for paths. */
export function categoryOf(
  commit: ParsedCommit,
  convention: Convention,
  { verb, clues }: Wording,
  counts: PathCounts | null,
): Category {
  const says = (rule: RuleId) => clues.some(clue => clue.rule === rule);
  if (commit.breaking) return 'breaking';
  if (namesAdvisory(commit)) return 'security';
  if (says('wording.security') && convention.category !== 'documentation') return 'security';
  if (convention.category) return convention.category;
  if (commit.kind === 'revert') return 'fix';
  if (says('wording.drops-support')) return 'deprecation';
  if (isAboutText(counts, verb?.category === 'documentation' || says('wording.about-docs'))) return 'documentation';
  if (commit.dependencies.length > 0 || updatesDependencies(verb, says)) return 'dependency';
  if (verb?.rule === 'wording.fixes') return 'fix';
  if (says('wording.performance')) return 'performance';
  if (verb?.category) return verb.category;
  // Where the verb does not tell, a title that names a problem is about a repair, and so is mostly the answer to an issue.
  const isRepair = says('wording.symptom') || commit.issues.length > 0;
  return isRepair ? 'fix' : (convention.likelyCategory ?? 'improvement');
}

/** "Update" alone says nothing of dependencies: people update pages and prices. */
function updatesDependencies(verb: Wording['verb'], says: (rule: RuleId) => boolean): boolean {
  return verb?.rule === 'wording.updates' && says('wording.about-dependencies');
}

// Words about documentation do not make a change of code alone documentation: `Add an example to the hint`.
function isAboutText(counts: PathCounts | null, hasWords: boolean): boolean {
  if (counts === null) return hasWords;
  if (counts.manual + counts.prose === 0) return false;
  return hasWords || counts.source === 0;
}
