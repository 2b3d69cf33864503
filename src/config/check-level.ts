/** Config: how strictly a pull request is reviewed. In: {@link Config}. Out: a function that says the level for one. */
import type { CheckLevel } from '../model.ts';
import { compileWhen, type RuleSubject } from './rules.ts';
import type { Config } from './schema.ts';

/** The first of `check.levels` that matches counts, else `check.level`. */
export async function compileCheckLevel({
  level,
  levels,
}: Config['check']): Promise<(subject: RuleSubject) => CheckLevel> {
  const exceptions = await Promise.all(
    levels.map(async one => ({ level: one.level, matches: await compileWhen(one.when) })),
  );
  return subject => exceptions.find(({ matches }) => matches(subject))?.level ?? level;
}
