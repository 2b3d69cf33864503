/** Config: from text to settings. In: the config file. Out: {@link Config}, or one error with all that is wrong. */
import type * as z from 'zod';
import { fail, type Problem } from '../errors.ts';
import type { SettingsFile } from '../model.ts';
import { issueProblems } from './issue-problems.ts';
import { formatPath } from './key-path.ts';
import { type Config, configSchema } from './schema.ts';
import { parseYaml } from './yaml-document.ts';

/**
 * Reads and checks a config file. An empty one means the defaults.
 * @throws `E_CONFIG_UNREADABLE`, `E_CONFIG_SYNTAX`, `E_CONFIG_INVALID`.
 */
export async function readConfig(file: SettingsFile): Promise<Config> {
  const document = parseYaml(file);
  const result = await configSchema.safeParseAsync(document.data ?? {}, { reportInput: true });
  const issues = withoutConsequences(result.error?.issues ?? [], document.problems);
  const problems = [...document.problems, ...issues.flatMap(issue => issueProblems(issue, document))];
  if (problems.length === 0 && result.success) return result.data;
  throw fail('E_CONFIG_INVALID', {
    file: file.path,
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
  });
}

/** A mapping whose only key is misspelt is not also empty, and what YAML we refuse need not be refused again. */
function withoutConsequences(issues: readonly z.core.$ZodIssue[], refused: readonly Problem[]): z.core.$ZodIssue[] {
  const misspelt = new Set(
    issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => formatPath(path)),
  );
  const known = new Set(refused.map(({ path }) => path));
  return issues.filter(
    ({ code, path }) => !known.has(formatPath(path)) && !(code === 'custom' && misspelt.has(formatPath(path))),
  );
}
