/** Config: what the team says about certain changes. In: {@link Config}. Out: rules that can be asked, in their order. */
import type { Category, Visibility } from '../model.ts';
import { compileGlobs } from './glob.ts';
import { compilePattern } from './pattern.ts';
import type { Config } from './schema.ts';

/** What a rule looks at: everything known about a commit and the pull request that brought it. */
export interface RuleSubject {
  readonly types: readonly string[];
  readonly scopes: readonly string[];
  readonly labels: readonly string[];
  /** Login and name, as far as they are known. */
  readonly authors: readonly string[];
  readonly titles: readonly string[];
  /** Null when they were not collected: no rule about paths matches then. */
  readonly paths: readonly string[] | null;
}

/** A rule of the config file. The first that matches and has a category sets it; likewise the visibility. */
export interface CompiledRule {
  /** `config.rules.0`, `config.internal.paths`. */
  readonly id: string;
  /** As the end of a sentence: "rules[0] of the configuration matches it". */
  readonly reason: string;
  readonly category: Category | null;
  readonly visibility: Visibility | null;
  readonly matches: (subject: RuleSubject) => boolean;
}

/** All rules, and what they need to be asked. */
export interface CompiledRules {
  readonly list: readonly CompiledRule[];
  /** Whether a rule looks at paths, which take a git process to read. */
  readonly needsPaths: boolean;
}

type Rule = Config['rules'][number];
type Condition = (subject: RuleSubject) => boolean;

/** Compiles `rules`, then `internal`: so a rule can make an exception from what is internal. */
export async function compileRules({ rules, internal }: Pick<Config, 'rules' | 'internal'>): Promise<CompiledRules> {
  const all = [
    ...rules.map((rule, index) => ({
      ...rule,
      id: `config.rules.${index}`,
      reason: `rules[${index}] of the configuration matches it`,
    })),
    ...internalRules(internal),
  ];
  const list = all.map(async ({ id, reason, when, category = null, visibility = null }) => {
    return { id, reason, category, visibility, matches: await compileWhen(when) };
  });
  return { list: await Promise.all(list), needsPaths: all.some(({ when }) => when.path !== undefined) };
}

function internalRules({ paths, labels, scopes }: Config['internal']): (Rule & Pick<CompiledRule, 'id' | 'reason'>)[] {
  const rule = (key: string, when: Rule['when'], reason: string) =>
    ({ id: `config.internal.${key}`, when, reason, visibility: 'internal' }) as const;
  return [
    ...(paths.length > 0
      ? [rule('paths', { path: paths }, 'internal.paths of the configuration has all its files')]
      : []),
    ...(labels.length > 0
      ? [rule('labels', { label: labels }, 'internal.labels of the configuration has its label')]
      : []),
    ...(scopes.length > 0
      ? [rule('scopes', { scope: scopes }, 'internal.scopes of the configuration has its scope')]
      : []),
  ];
}

/** Compiles the conditions of a rule, which must all hold. */
export async function compileWhen({ type, scope, label, author, path, title }: Rule['when']): Promise<Condition> {
  const conditions = [
    ...equalTo(type, subject => subject.types),
    ...equalTo(scope, subject => subject.scopes),
    ...equalTo(label, subject => subject.labels),
    ...equalTo(author, subject => subject.authors),
    ...(title === undefined ? [] : [await titleCondition([title].flat())]),
    ...(path === undefined ? [] : [await pathCondition([path].flat())]),
  ];
  return subject => conditions.every(holds => holds(subject));
}

/** Upper and lower case are the same, since nobody remembers which of them a label has, and so are both ways to write an accent. */
function equalTo(
  wanted: string | readonly string[] | undefined,
  actual: (subject: RuleSubject) => readonly string[],
): Condition[] {
  if (wanted === undefined) return [];
  const names = new Set([wanted].flat().map(folded));
  return [subject => actual(subject).some(name => names.has(folded(name)))];
}

function folded(name: string): string {
  return name.normalize().toLowerCase();
}

async function titleCondition(patterns: readonly string[]): Promise<Condition> {
  const compiled = await Promise.all(patterns.map(pattern => compilePattern(pattern.normalize())));
  return ({ titles }) => titles.some(title => compiled.some(pattern => pattern.test(title.normalize())));
}

/** Every path must match: a rule about documentation is not about a feature that documents itself. */
async function pathCondition(globs: readonly string[]): Promise<Condition> {
  const matches = await compileGlobs(globs);
  return ({ paths }) => paths !== null && paths.length > 0 && paths.every(path => matches(path));
}
