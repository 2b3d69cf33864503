/** Config: regular expressions that people configure. In: their text. Out: a matcher in linear time, or what is wrong with it. */

/** A regular expression that no input can stall. */
export interface Pattern {
  /** True when it is found anywhere. */
  test(text: string): boolean;
  /** The named groups when it matches the whole text; null when it does not. */
  groups(text: string): Readonly<Record<string, string | undefined>> | null;
}

/**
 * Compiles a regular expression in RE2's syntax (https://github.com/google/re2/wiki/Syntax). The library is loaded on the
 * first one: nobody waits for it without a pattern.
 * @throws RE2JSException when it is none; {@link patternProblem} has said so before.
 */
export async function compilePattern(source: string): Promise<Pattern> {
  const { RE2JS } = await import('re2js');
  const expression = RE2JS.compile(source);
  return {
    test: text => expression.test(text),
    groups: text => {
      const matcher = expression.matcher(text);
      if (!matcher.matches()) return null;
      return Object.fromEntries(
        Object.keys(expression.namedGroups()).map(name => [name, matcher.group(name) ?? undefined]),
      );
    },
  };
}

/** Matching takes time in proportion to the pattern too. */
const LONGEST = 2_000;

/** What is wrong with a pattern, as the rest of a sentence; null when it is good. */
export async function patternProblem(source: string): Promise<string | null> {
  if (source.length > LONGEST) return `has more than ${LONGEST} characters`;
  const { RE2JS, RE2JSException } = await import('re2js');
  try {
    RE2JS.compile(source);
    return null;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return `is not a regular expression in RE2's syntax: ${error.message.replace('error parsing regexp: ', '')}`;
  }
}

/** As {@link patternProblem}, and the group that a tag's version is read from must be there. */
export async function tagPatternProblem(source: string): Promise<string | null> {
  const problem = await patternProblem(source);
  if (problem !== null) return problem;
  const { RE2JS } = await import('re2js');
  const names = Object.keys(RE2JS.compile(source).namedGroups());
  return names.includes('version') ? null : 'must have a group named version: (?<version>…)';
}
