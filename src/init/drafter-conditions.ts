/** Init, release-drafter: conditions of a category. In: `when` and the labels beside it. Out: conditions of rules, one for each alternative. */
import type { Conditions, Left } from './finding.ts';
import { isMapping, list, mapping, texts } from './values.ts';

/**
 * Alternatives of a category; within each, all must hold. Labels beside `when` belong to each of them.
 * @param isExclusion Whether matching changes are left out: a condition that holds less often does no harm then.
 */
export function conditionRules(
  value: unknown,
  labels: readonly string[],
  where: string,
  isExclusion: boolean,
): { readonly conditions: readonly Conditions[]; readonly left: readonly Left[] } {
  const alternatives = value === undefined ? [{}] : list(value);
  const conditions: Conditions[] = [];
  const left: Left[] = [];
  for (const alternative of alternatives.map(mapping)) {
    const read = readCondition(alternative, labels, isExclusion);
    if (typeof read === 'string') left.push({ where, why: read });
    else if (Object.keys(read).length > 0) conditions.push(read);
  }
  return { conditions, left };
}

/** A sentence where ours cannot say it. */
function readCondition(
  when: Readonly<Record<string, unknown>>,
  besides: readonly string[],
  isExclusion: boolean,
): Conditions | string {
  const label = [...besides, ...texts(when.labels), ...texts(when.label)];
  const path = [...texts(when.paths), ...texts(when.path)];
  const mode = when['labels-mode'] ?? 'any';
  if (label.length > 0 && mode !== 'any' && !(mode === 'all' && label.length === 1))
    return 'a rule here asks for one of several labels, not for all of them or for no others';
  const pathsMode = when['paths-mode'] ?? 'any';
  if (path.length > 0 && pathsMode !== 'only' && !(isExclusion && pathsMode === 'any'))
    return 'a rule here asks that all changed files match, not that one of them does';
  const conventional = isMapping(when.conventional) ? when.conventional : {};
  const type = [...texts(conventional.types), ...texts(conventional.type)];
  const scope = [...texts(conventional.scopes), ...texts(conventional.scope)];
  const others = label.length + path.length + type.length + scope.length;
  // Alone, both are what Drumroll does anyway: breaking changes have a section of their own.
  if (conventional.breaking !== undefined && others > 0)
    return 'a rule here cannot ask whether a change is breaking; breaking changes always have a section of their own';
  return {
    ...(label.length > 0 ? { label } : {}),
    ...(type.length > 0 ? { type } : {}),
    ...(scope.length > 0 ? { scope } : {}),
    ...(path.length > 0 ? { path } : {}),
  };
}
