/** Classify, commits that are no change by themselves: a parsed commit in; the rule that says so out, or null. */
import type { ParsedCommit } from '../model.ts';
import type { RuleId } from './rules.ts';

/** The rule by which nobody reads of this commit; null for a change. A pull request's merge stands for its change. */
export function noChange({ kind, pullRequest }: ParsedCommit): RuleId | null {
  if (kind === 'release') return 'kind.release';
  if (kind === 'fixup') return 'kind.fixup';
  return kind === 'merge' && pullRequest === null ? 'kind.merge' : null;
}
