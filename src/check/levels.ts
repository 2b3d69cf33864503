/** Check, levels: findings and what the team wants in; those that count, each with its level, out. */
import { CHECK_LEVELS, type CheckLevel, type CheckRule } from '../model.ts';
import { CHECK_RULE_FACTS, type Finding } from './check-rules.ts';

/** A finding that counts. */
export interface LevelledFinding extends Finding {
  readonly level: Exclude<CheckLevel, 'off'>;
}

/**
 * The lower of the level of the whole check and of the rule counts, so that `warn` for all never fails anything.
 * @param whole For this pull request.
 * @param rules What the team says of single rules.
 * @returns What is required first.
 */
export function levelled(
  findings: readonly Finding[],
  whole: CheckLevel,
  rules: Readonly<Partial<Record<CheckRule, CheckLevel | undefined>>>,
): readonly LevelledFinding[] {
  const counting = findings.flatMap((finding): readonly LevelledFinding[] => {
    const level = lower(whole, rules[finding.rule] ?? CHECK_RULE_FACTS[finding.rule].level);
    return level === 'off' ? [] : [{ ...finding, level }];
  });
  return counting.toSorted((a, b) => CHECK_LEVELS.indexOf(b.level) - CHECK_LEVELS.indexOf(a.level));
}

function lower(one: CheckLevel, other: CheckLevel): CheckLevel {
  return CHECK_LEVELS.indexOf(one) < CHECK_LEVELS.indexOf(other) ? one : other;
}
