import { Bn as fail } from "./shared.js";
import { p as toJSONSchema } from "./schemas.js";
import { t as require_dist } from "./dist3.js";

// src/config/key-path.ts
/** A path as people read it. */
function formatPath(path) {
	if (path.length === 0) return "the file";
	return path.map((key) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
}

// src/config/issue-problems.ts
/**
* One issue is one problem, but for unknown keys, which zod gathers by mapping.
* @param shape What the file may hold.
*/
function issueProblems(issue, document, shape) {
	const { path } = issue;
	if (issue.code === "unrecognized_keys") {
		const places = document.placesOfKeys(path);
		const allowed = knownKeys(shape, path);
		return issue.keys.map((key) => ({
			...places.get(key) ?? document.placeOf(path),
			path: formatPath([...path, key]),
			message: "is not a known key",
			allowed
		}));
	}
	const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
	return [{
		...document.placeOf(path),
		path: formatPath(path),
		message: message(issue),
		allowed
	}];
}
const EXPECTED = {
	string: "must be text (a number or true needs quotes)",
	boolean: "must be true or false",
	array: "must be a list",
	int: "must be a whole number",
	number: "must be a whole number",
	object: "must be a mapping of keys to values",
	record: "must be a mapping of keys to values"
};
function message(issue) {
	switch (issue.code) {
		case "invalid_type": return issue.input === void 0 ? "is missing" : EXPECTED[issue.expected] ?? issue.message;
		case "invalid_value": return "is not known";
		case "too_small": return issue.origin === "array" ? "must not be empty" : `must be at least ${issue.minimum}`;
		case "too_big": return `must be at most ${issue.maximum}`;
		case "invalid_key": return `has a key that ${issue.issues[0]?.message ?? "cannot be one"}`;
		default: return issue.message;
	}
}
function knownKeys(whole, path) {
	let shape = whole;
	for (const key of path) {
		const inner = typeof key === "number" ? shape?.items : shape?.properties?.[String(key)] ?? shape?.additionalProperties;
		shape = typeof inner === "object" && !Array.isArray(inner) ? inner : void 0;
	}
	return Object.keys(shape?.properties ?? {});
}

// src/config/yaml-document.ts
var import_dist = require_dist();
/** Far more than anybody writes, and still read in a moment. */
const LONGEST_FILE = 1e5;
const OPTIONS = {
	version: "1.2",
	schema: "core",
	stringKeys: true,
	uniqueKeys: false,
	prettyErrors: false
};
/** For those of the parser's reasons that speak of its own options. */
const REASONS = {
	MULTIPLE_DOCS: "there is more than one document",
	NON_STRING_KEY: "a key must be text",
	RESOURCE_EXHAUSTION: "it is nested too deeply"
};
/**
* Parses YAML 1.2 (https://yaml.org/spec/1.2.2/). Aliases and tags are refused: a config file needs none, and a few
* nested aliases stand for gigabytes.
* @throws `E_CONFIG_UNREADABLE` for a file too long to be meant, `E_CONFIG_SYNTAX`.
*/
function parseYaml({ path: file, text }) {
	if (text.length > LONGEST_FILE) throw fail("E_CONFIG_UNREADABLE", {
		file,
		reason: `it has more than ${LONGEST_FILE} characters`
	});
	const lines = new import_dist.LineCounter();
	const { contents, errors } = (0, import_dist.parseDocument)(text, {
		...OPTIONS,
		lineCounter: lines
	});
	const place = (node) => placeOfNode(node, lines);
	const [error] = errors;
	if (error !== void 0) {
		const { line, col: column } = lines.linePos(error.pos[0]);
		throw fail("E_CONFIG_SYNTAX", {
			file,
			line,
			column,
			reason: REASONS[error.code] ?? error.message
		});
	}
	const problems = [];
	return {
		data: readNode(contents, [], (node, path, message) => {
			problems.push({
				...place(node),
				path: formatPath(path),
				message,
				allowed: []
			});
		}),
		problems,
		placeOf: (path) => place(nodeAt(contents, path)),
		placesOfKeys: (path) => new Map(keyNodes(nodeAt(contents, path)).map((key) => [String(key.value), place(key)]))
	};
}
/** The parser's own conversion follows aliases and lets the last of two equal keys win. */
function readNode(node, path, report) {
	if ((0, import_dist.isAlias)(node)) report(node, path, "is an alias: write the value itself");
	else if ((0, import_dist.isCollection)(node) || (0, import_dist.isScalar)(node)) {
		if (node.tag !== void 0) report(node, path, "has a tag: leave out what starts with !");
	}
	if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => readNode(item, [...path, index], report));
	if (!(0, import_dist.isMap)(node)) return (0, import_dist.isScalar)(node) ? node.value : void 0;
	const entries = /* @__PURE__ */ new Map();
	for (const { key: keyNode, value: valueNode } of node.items) {
		const key = (0, import_dist.isScalar)(keyNode) ? String(keyNode.value) : "";
		const value = readNode(valueNode, [...path, key], report);
		if (key === "__proto__") report(keyNode, [...path, key], "is not a known key");
		else if (entries.has(key)) report(keyNode, [...path, key], "stands here for the second time");
		else if (value !== null && value !== void 0) entries.set(key, value);
	}
	return Object.fromEntries(entries);
}
function nodeAt(contents, path) {
	let node = contents;
	for (const key of path) {
		const inner = (0, import_dist.isCollection)(node) ? node.get(key, true) : void 0;
		if (inner === void 0) break;
		node = inner;
	}
	return node;
}
function keyNodes(node) {
	return (0, import_dist.isMap)(node) ? node.items.map(({ key }) => key).filter((key) => (0, import_dist.isScalar)(key)) : [];
}
function placeOfNode(node, lines) {
	if (!(0, import_dist.isCollection)(node) && !(0, import_dist.isScalar)(node) && !(0, import_dist.isAlias)(node)) return {
		line: 0,
		column: 0,
		value: null
	};
	const { line, col: column } = lines.linePos(node.range?.[0] ?? 0);
	return {
		line,
		column,
		value: (0, import_dist.isScalar)(node) ? node.source ?? String(node.value) : null
	};
}

// src/config/read-checked.ts
/** Config: from text to settings. In: a YAML file and its schema. Out: what the schema makes of it, or one error with all that is wrong. */
/**
* Reads and checks a file of settings. An empty one is an empty mapping.
* @throws `E_CONFIG_UNREADABLE`, `E_CONFIG_SYNTAX`, `E_CONFIG_INVALID`.
*/
async function readChecked(file, schema) {
	const document = parseYaml(file);
	const result = await schema.safeParseAsync(document.data ?? {}, { reportInput: true });
	const issues = withoutConsequences(result.error?.issues ?? [], document.problems);
	const shape = toJSONSchema(schema, { io: "input" });
	const problems = [...document.problems, ...issues.flatMap((issue) => issueProblems(issue, document, shape))];
	if (problems.length === 0 && result.success) return result.data;
	throw fail("E_CONFIG_INVALID", {
		file: file.path,
		problems: problems.sort((a, b) => a.line - b.line || a.column - b.column)
	});
}
/** A mapping whose only key is misspelt is not also empty, and what YAML we refuse need not be refused again. */
function withoutConsequences(issues, refused) {
	const misspelt = new Set(issues.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => formatPath(path)));
	const known = new Set(refused.map(({ path }) => path));
	return issues.filter(({ code, path }) => !known.has(formatPath(path)) && !(code === "custom" && misspelt.has(formatPath(path))));
}

export { readChecked as t };