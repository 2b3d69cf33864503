// src/config/pattern.ts
/**
* Compiles a regular expression in RE2's syntax (https://github.com/google/re2/wiki/Syntax). The library is loaded on the
* first one: nobody waits for it without a pattern.
* @throws RE2JSException when it is none; {@link patternProblem} has said so before.
*/
async function compilePattern(source) {
	const { RE2JS } = await import("./build.js");
	const expression = RE2JS.compile(source);
	return {
		test: (text) => expression.test(text),
		groups: (text) => {
			const matcher = expression.matcher(text);
			if (!matcher.matches()) return null;
			return Object.fromEntries(Object.keys(expression.namedGroups()).map((name) => [name, matcher.group(name) ?? void 0]));
		}
	};
}
/** Matching takes time in proportion to the pattern too. */
const LONGEST = 2e3;
/** What is wrong with a pattern, as the rest of a sentence; null when it is good. */
async function patternProblem(source) {
	if (source.length > LONGEST) return `has more than ${LONGEST} characters`;
	const { RE2JS, RE2JSException } = await import("./build.js");
	try {
		RE2JS.compile(source);
		return null;
	} catch (error) {
		if (!(error instanceof RE2JSException)) throw error;
		return `is not a regular expression in RE2's syntax: ${error.message.replace("error parsing regexp: ", "")}`;
	}
}
/** As {@link patternProblem}, and the group that a tag's version is read from must be there. */
async function tagPatternProblem(source) {
	const problem = await patternProblem(source);
	if (problem !== null) return problem;
	const { RE2JS } = await import("./build.js");
	return Object.keys(RE2JS.compile(source).namedGroups()).includes("version") ? null : "must have a group named version: (?<version>…)";
}

export { patternProblem as n, tagPatternProblem as r, compilePattern as t };