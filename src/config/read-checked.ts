/** Config: from text to settings. In: a YAML file and its schema. Out: what the schema makes of it, or one error with all that is wrong. */
import * as z from 'zod';
import { fail, type Problem } from '../errors.ts';
import type { SettingsFile } from '../model.ts';
import { issueProblems } from './issue-problems.ts';
import { formatPath } from './key-path.ts';
import { parseYaml } from './yaml-document.ts';

/**
 * Reads and checks a file of settings. An empty one is an empty mapping.
 * @throws `E_CONFIG_UNREADABLE`, `E_CONFIG_SYNTAX`, `E_CONFIG_INVALID`.
 */
export async function readChecked<Schema extends z.ZodType>(
  file: SettingsFile,
  schema: Schema,
): Promise<z.output<Schema>> {
  const document = parseYaml(file);
  const result = await schema.safeParseAsync(document.data ?? {}, { reportInput: true });
  const issues = withoutConsequences(result.error?.issues ?? [], document.problems);
  const shape = z.toJSONSchema(schema, { io: 'input' });
  const problems = [...document.problems, ...issues.flatMap(issue => issueProblems(issue, document, shape))];
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
