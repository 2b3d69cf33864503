import { i as __toESM } from "./rolldown-runtime.js";

// src/config/glob.ts
/** Config: globs that people configure. In: their text. Out: a predicate on paths, or what is wrong with them. */
const OPTIONS = {
	dot: true,
	noextglob: true,
	strictBrackets: true,
	windows: false,
	debug: true,
	maxLength: 2e3
};
/** What the library writes against empty segments, `.` and `..`, none of which git lets a path have. RE2 has no lookarounds. */
const NEVER_IN_PATHS = /\(\?=\.\)|\(\?!(?:\(\?:\^\|\\\/\))?\\\.\{[01],[12]\}\(\?:\\\/\|\$\)\)/g;
/** The library escapes letters outside of ASCII, which RE2 does not allow. */
const NEEDLESS_ESCAPE = /\\(?=[^\0-\x7f])/g;
/**
* Compiles globs into one predicate that holds when any of them matches, in time that grows with the path and nothing else: with a few
* stars, JavaScript's own regular expressions stall on a long name. A folder's name stands for all that is in it, and `*` for line
* breaks too. The libraries are loaded on the first glob: nobody waits for them without one.
*/
async function compileGlobs(globs) {
	if (globs.length === 0) return () => false;
	const trimmed = globs.map((glob) => glob.replace(/\/$/, "").normalize());
	const matches = await compileAll([...trimmed, ...trimmed.map((glob) => `${glob}/**`)]);
	const named = new Set(trimmed);
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		let isMatch = known.get(path);
		if (isMatch === void 0) {
			const name = path.normalize();
			isMatch = named.has(name) || matches(name);
			known.set(path, isMatch);
		}
		return isMatch;
	};
}
/** What is wrong with a glob, as the rest of a sentence; null when it is good. */
async function globProblem(glob) {
	if (/^\.{0,2}\/|\\/.test(glob)) return "must be relative to the root of the repository: no leading / or ./, no \\";
	if (glob.startsWith("!")) return "must say what matches; a leading ! is not understood";
	try {
		await compileGlobs([glob]);
		return null;
	} catch (error) {
		return `is not a glob: ${error instanceof Error ? error.message : String(error)}`;
	}
}
async function compileAll(globs) {
	const [{ default: picomatch }, { RE2JS }] = await Promise.all([import("./picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("./build.js")]);
	const sources = globs.map((glob) => {
		const { source } = picomatch.makeRe(glob, OPTIONS);
		return source.replace(NEVER_IN_PATHS, "").replace(NEEDLESS_ESCAPE, "");
	});
	const expression = RE2JS.compile(sources.join("|"), RE2JS.DOTALL);
	return (path) => expression.test(path);
}

export { globProblem as n, compileGlobs as t };