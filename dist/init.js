import { Bn as fail, Hn as TYPES, Jn as visible, Tn as CONFIG_FILES, Vn as SCOPES, Vt as parseReleaseTag, cn as packagesIn, hn as loadConfig, on as MANIFEST_NAMES } from "./shared.js";
import { t as configSchema } from "./schema.js";
import { t as require_dist } from "./dist3.js";
import { t as parse } from "./dist.js";

// src/init/conventions.ts
const HEADER = /^([a-z][a-z-]{1,20})(?:\(([^()]{1,40})\))?!?: \S/i;
const NUMBER = / \(#\d+\)$/;
const MOST_NAMED$1 = 5;
function describeSubjects(subjects, survey) {
	if (subjects.length === 0) return ["No commits yet."];
	const headers = subjects.map((subject) => HEADER.exec(subject));
	const isKnown = (type) => survey.types.includes(type.toLowerCase());
	const conventional = headers.filter((match) => match !== null && isKnown(match[1] ?? ""));
	const share = Math.round(100 * conventional.length / subjects.length);
	const foreign = frequent(headers.map((match) => match?.[1]?.toLowerCase()).filter((type) => type !== void 0 && !isKnown(type)));
	const scopes = frequent(headers.map((match) => match?.[2]).filter((scope) => !survey.quietScopes.includes(scope ?? "")));
	const squashed = Math.round(100 * subjects.filter((subject) => NUMBER.test(subject)).length / subjects.length);
	return [
		`${subjects.length} commits: ${share} % follow Conventional Commits, ${squashed} % name a pull request.`,
		...foreign.length > 0 && share >= 50 ? [`Prefixes that are no known type, and are judged by their words: ${foreign.join(", ")}.`] : [],
		...scopes.length > 0 ? [`Scopes: ${scopes.join(", ")}. \`areas\` gives them names that customers know.`] : []
	];
}
/** Those that come at least three times, most frequent first; only what looks like a name. */
function frequent(words) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of words) if (word !== void 0 && /^[\w./@-]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].filter(([, count]) => count >= 3).sort(([, one], [, other]) => other - one).slice(0, MOST_NAMED$1).map(([word]) => word);
}

// src/init/file-diff.ts
/** Init: what writing a file changes, as a unified diff. In: its text before and after, of which one holds the other. Out: lines. */
const CONTEXT = 3;
/** Only lines that are added at the start or at the end, which is all that `init` does. `before` is null for a new file. */
function fileDiff(path, before, after) {
	const old = linesOf(before ?? "");
	const fresh = linesOf(after);
	const isAtStart = before !== null && before !== "" && !after.startsWith(before) && after.endsWith(before);
	const added = isAtStart ? fresh.slice(0, fresh.length - old.length) : fresh.slice(old.length);
	const around = isAtStart ? old.slice(0, CONTEXT) : old.slice(-3);
	const start = isAtStart || old.length === 0 ? 1 : old.length - around.length + 1;
	const kept = around.map((line) => ` ${line}`);
	const plus = added.map((line) => `+${line}`);
	return [
		before === null ? "--- /dev/null" : `--- a/${path}`,
		`+++ b/${path}`,
		`@@ -${old.length === 0 ? 0 : start},${around.length} +${start},${around.length + added.length} @@`,
		...isAtStart ? [...plus, ...kept] : [...kept, ...plus],
		""
	].join("\n");
}
/** Without their ends: a line that lacks one gains it by what comes after. */
function linesOf(text) {
	const lines = text.split(/\r?\n/);
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

// src/init/config-fragment.ts
function ruleData({ when, category, visibility }) {
	return {
		when: Object.fromEntries(Object.entries(when).map(([key, values]) => [key, values.length === 1 ? values[0] : values])),
		...category === null ? {} : { category },
		...visibility === null ? {} : { visibility }
	};
}
function packageData({ name, path, tagPrefix }) {
	return {
		name,
		path,
		...tagPrefix === null ? {} : { tag_prefix: tagPrefix }
	};
}
/** A whole config with nothing else in it. */
function configFragment(carried) {
	switch (carried.kind) {
		case "rule": return { rules: [ruleData(carried)] };
		case "package": return { packages: [packageData(carried)] };
		case "tags": return { tags: { pattern: carried.pattern } };
		case "bot": return { bots: [carried.text] };
		case "label": return { internal: { labels: [carried.text] } };
		case "path": return { internal: { paths: [carried.text] } };
	}
}

// src/init/values.ts
var import_dist = require_dist();
/** Init: values of a file that anybody may have written. In: anything that a parser gave. Out: texts, lists and mappings, empty where it is something else. */
/** A mapping; an empty one for anything else. */
function mapping(value) {
	return isMapping(value) ? value : {};
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A list; a single value is a list of one, nothing an empty one. */
function list(value) {
	if (Array.isArray(value)) return value;
	return value === void 0 || value === null ? [] : [value];
}
/** One line of text; null for what is none. Numbers and dates of YAML are meant as text where a label stands. */
function text(value) {
	const written = typeof value === "string" || typeof value === "number" ? oneLine(String(value)) : "";
	return written === "" ? null : written;
}
/** All texts of a list or of a single value. */
function texts$1(value) {
	return list(value).map(text).filter((one) => one !== null);
}
/** Without line breaks and without characters that command a terminal or turn text around. */
function oneLine(value) {
	return value.replace(/[\s\u0085]+/g, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "�").trim();
}
const LONGEST_NAME = 80;
/** A name for a sentence: in quotation marks and not too long. */
function named(name) {
	const line = oneLine(name);
	return `"${line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line}"`;
}

// src/init/config-text.ts
/** Init: `.github/drumroll.yml`. In: what is carried over, and what could not be. Out: its text, with where each line comes from. */
const INTRODUCTION = ` yaml-language-server: $schema=https://raw.githubusercontent.com/drumroll-notes/drumroll/main/schema.json\n Every key may be left out: docs/configuration.md.`;
const LONGEST_COMMENT = 500;
const MOST_LEFT = 60;
/** Only keys that differ from the defaults; without any, a file of comments. */
function configText(sorted, left) {
	const document = new import_dist.Document();
	const root = new import_dist.YAMLMap();
	const put = (map, key, value) => {
		if (value !== null) map.set(document.createNode(key), value);
	};
	put(root, "tags", tagsNode(document, sorted.tags));
	put(root, "packages", mappings(document, sorted.packages, packageData));
	put(root, "rules", mappings(document, sorted.rules, ruleData));
	const internal = new import_dist.YAMLMap();
	put(internal, "paths", texts(document, sorted.paths));
	put(internal, "labels", texts(document, sorted.labels));
	put(root, "internal", internal.items.length > 0 ? internal : null);
	put(root, "bots", texts(document, sorted.bots));
	const closing = leftComment(left);
	const isEmpty = root.items.length === 0;
	if (!isEmpty) document.contents = root;
	document.commentBefore = isEmpty && closing !== "" ? `${INTRODUCTION}\n\n${closing}` : INTRODUCTION;
	if (!isEmpty && closing !== "") document.comment = closing;
	return `${document.toString({
		lineWidth: 0,
		singleQuote: true,
		nullStr: ""
	}).trimEnd()}\n`;
}
function tagsNode(document, tags) {
	if (tags === null) return null;
	const map = new import_dist.YAMLMap();
	const pattern = document.createNode(tags.pattern);
	pattern.comment = comment(tags.from);
	map.set(document.createNode("pattern"), pattern);
	return map;
}
function mappings(document, items, dataOf) {
	if (items.length === 0) return null;
	const list = new import_dist.YAMLSeq();
	for (const item of items) {
		const node = document.createNode(dataOf(item), { aliasDuplicateObjects: false });
		node.commentBefore = comment(item.from);
		list.add(node);
	}
	return list;
}
function texts(document, items) {
	if (items.length === 0) return null;
	const list = new import_dist.YAMLSeq();
	for (const item of items) {
		const node = document.createNode(item.text);
		node.comment = comment(item.from);
		list.add(node);
	}
	return list;
}
function leftComment(left) {
	if (left.length === 0) return "";
	const lines = left.slice(0, MOST_LEFT).map(({ file, where, why }) => comment(`- ${file}: ${where}: ${why}.`));
	const more = left.length > MOST_LEFT ? [` and ${left.length - MOST_LEFT} more`] : [];
	return [
		" Not carried over:",
		...lines,
		...more
	].join("\n");
}
/** One line, whatever it is made of. */
function comment(line) {
	const text = oneLine(line);
	return ` ${text.length > LONGEST_COMMENT ? `${text.slice(0, LONGEST_COMMENT)}…` : text}`;
}

// src/init/merge-left.ts
const MOST_PLACES = 8;
function mergeLeft(left) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of left) {
		const key = JSON.stringify([one.file, one.why]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else group.push(one);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const more = group.length > MOST_PLACES ? [`and ${group.length - MOST_PLACES} more`] : [];
		return [{
			...first,
			where: [...group.slice(0, MOST_PLACES).map(({ where }) => where), ...more].join(", ")
		}];
	});
}

// src/init/parse-file.ts
/** Init: a file of another tool as data. In: its name and text. Out: data, or why there is none. Nothing in it is run. */
/** Aliases are in use in such files; that few cannot blow up. */
const YAML = {
	maxAliasCount: 100,
	prettyErrors: false,
	logLevel: "error",
	uniqueKeys: false,
	merge: true
};
function parseFile(file, text) {
	const source = text.replace(/^\u{FEFF}/u, "");
	try {
		if (file.endsWith(".toml")) return { data: parse(source) };
		return { data: file.endsWith("package.json") ? JSON.parse(source) : (0, import_dist.parse)(withoutTabs(source), YAML) };
	} catch (error) {
		return { problem: `it could not be read: ${oneLine(error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)).slice(0, 200)}` };
	}
}
/** JSON may be indented by tabs, and JSONC has comments; both are YAML but for these. */
function withoutTabs(source) {
	if (!source.trimStart().startsWith("{")) return source;
	return source.replace(/^[ \t]+/gm, " ").replace(/^ \/\/.*$/gm, "");
}

// src/init/sort-out.ts
/** The file must stay one that a person reads; ours is refused above 100,000 characters. */
const MOST_CHARACTERS = 4e4;
function sourced({ file, carried }) {
	return carried.map((one) => ({
		...one,
		from: `${file}: ${one.where}`
	}));
}
/** Sorts by key; says what came twice, or is too much. */
function sortOut(all) {
	const left = [];
	const seen = /* @__PURE__ */ new Set();
	let length = 0;
	const kept = all.filter((one) => {
		const { where, from, ...value } = one;
		const key = JSON.stringify(value.kind === "package" ? ["package", value.name] : value.kind === "tags" ? "tags" : value);
		if (seen.has(key)) {
			if (one.kind === "tags" || one.kind === "package") left.push({
				where: from,
				why: "another one was carried over"
			});
			return false;
		}
		length += key.length + from.length;
		if (length > MOST_CHARACTERS) return false;
		seen.add(key);
		return true;
	});
	if (length > MOST_CHARACTERS) left.push({
		where: `after ${named(kept.at(-1)?.from ?? "")}`,
		why: "there is more than a config file should hold"
	});
	const rules = ofKind(kept, "rule");
	const labels = ofKind(kept, "label");
	const isOutvoted = rules.some(({ visibility }) => visibility === "public");
	return {
		rules: [...isOutvoted ? labels.map(({ text, where, from }) => ({
			kind: "rule",
			when: { label: [text] },
			category: null,
			visibility: "internal",
			where,
			from: `${from}; first, so that no rule below shows it`
		})) : [], ...rules],
		labels: isOutvoted ? [] : labels,
		paths: ofKind(kept, "path"),
		bots: ofKind(kept, "bot"),
		tags: ofKind(kept, "tags")[0] ?? null,
		packages: ofKind(kept, "package"),
		left
	};
}
function ofKind(all, kind) {
	return all.filter((one) => one.kind === kind);
}

// src/init/known-keys.ts
const TEMPLATES = "texts are made from templates here: docs/templates.md says how to write your own";
const VERSIONING = "the next version is suggested from the changes here; `--release` sets another";
const FORGE = "that is about publishing packages or about GitHub itself, and stays with the other tool";
const MOST_NAMED = 20;
/**
* Keys that are there, by reason. Keys in `read` were read elsewhere; a key that nobody knows is named too.
* @param reasons By key: why it is not carried over.
*/
function keysLeft(config, reasons, read, prefix = "") {
	const byReason = /* @__PURE__ */ new Map();
	for (const key of Object.keys(config)) {
		if (read.includes(key) || key === "$schema") continue;
		const why = (Object.hasOwn(reasons, key) ? reasons[key] : void 0) ?? "it has no counterpart here";
		byReason.set(why, [...byReason.get(why) ?? [], `${prefix}${oneLine(key).slice(0, 60)}`]);
	}
	return [...byReason].map(([why, keys]) => ({
		where: [...keys.slice(0, MOST_NAMED), ...keys.length > MOST_NAMED ? ["…"] : []].join(", "),
		why
	}));
}

// src/init/changesets.ts
const LEFT$4 = {
	changelog: TEMPLATES,
	fixed: VERSIONING,
	linked: VERSIONING,
	snapshot: VERSIONING,
	updateInternalDependencies: VERSIONING,
	bumpVersionsWithWorkspaceProtocolOnly: VERSIONING,
	___experimentalUnsafeOptions_WILL_CHANGE_IN_PATCH: VERSIONING,
	commit: FORGE,
	access: FORGE,
	baseBranch: FORGE,
	privatePackages: FORGE,
	changedFilePatterns: FORGE,
	prettier: FORGE,
	format: FORGE
};
/** An ignored package is not released: customers do not read what touches only it. */
function readChangesets(data, survey) {
	const config = mapping(data);
	const carried = [];
	const left = [];
	for (const name of texts$1(config.ignore)) {
		const where = `ignore ${named(name)}`;
		const folders = new Set(survey.packages.filter(({ name: other }) => matches(name, other)).map(({ path }) => path));
		if (folders.size === 0) left.push({
			where,
			why: "no package of this repository is called so"
		});
		for (const path of folders) carried.push({
			kind: "path",
			text: `${path}/**`,
			where
		});
	}
	left.push(...keysLeft(config, LEFT$4, ["ignore"]));
	return {
		carried,
		left
	};
}
/** Names, or globs with a star at their end: `@tidewater/*`. */
function matches(pattern, name) {
	return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

// src/init/heading.ts
const customers = "public";
/** The first that is found in the title decides. */
const MEANINGS = [
	[/\b(?:break|incompatib|backwards?)/, {
		category: "breaking",
		visibility: customers
	}],
	[/\b(?:secur|vulnerab|cve)/, {
		category: "security",
		visibility: customers
	}],
	[/\bdeprecat/, {
		category: "deprecation",
		visibility: customers
	}],
	[/\bremov/, {
		category: "breaking",
		visibility: customers
	}],
	[/\b(?:dependenc|deps\b|dependabot|renovate|bumps?\b)/, {
		category: "dependency",
		visibility: null
	}],
	[/\bdoc(?:s|umentation)?\b/, {
		category: "documentation",
		visibility: null
	}],
	[/\b(?:perf|speed|faster)/, {
		category: "performance",
		visibility: customers
	}],
	[/\b(?:bug|fix|hotfix|regression)/, {
		category: "fix",
		visibility: customers
	}],
	[/\b(?:feat|new\b|add(?:ed|itions?|s)?\b)/, {
		category: "feature",
		visibility: customers
	}],
	[/\b(?:enhance|improv|changed\b|usability|ux\b|ui\b)/, {
		category: "improvement",
		visibility: customers
	}],
	[/\b(?:maint|chore|housekeep|refactor|clean|tests?\b|testing|ci\b|cd\b|continuous|build|internal|infra|tool|workflow|styl|lint|revert|misc|other|tasks?\b|development)/, {
		category: "other",
		visibility: "internal"
	}]
];
/** A title that says none of these names a part of the product: its changes are shown, and Drumroll finds the category. */
const PART = {
	category: null,
	visibility: customers
};
/**
* Emoji, their `:short_codes:`, and the `<!-- 0 -->` that sorts git-cliff's groups say nothing. Sections about maintenance are
* for colleagues: they are in the internal changelog.
*/
function judgeHeading(title) {
	const words = oneLine(title).slice(0, 200).toLowerCase().replace(/<!--[^>]*-->|:[a-z0-9_+-]+:/g, " ");
	return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? PART;
}

// src/init/section.ts
/** Changes that a section holds. */
function sectionRule(when, title, where, survey) {
	const judgement = judgeHeading(title);
	const left = judgement.visibility === "public" ? [] : [{
		where,
		why: QUIETER
	}];
	const { type, label, ...others } = when;
	if (type === void 0 || label !== void 0 || Object.keys(others).length > 0) return {
		carried: isHidden(judgement, when) ? [] : [{
			kind: "rule",
			when,
			...judgement,
			where
		}],
		left
	};
	const unusual = type.filter((one) => !agrees(judgement, survey.judgeType(one)));
	if (unusual.length === 0 || isHidden(judgement, when)) return {
		carried: [],
		left
	};
	return {
		carried: [{
			kind: "rule",
			when: { type: unusual },
			...judgement,
			where
		}],
		left
	};
}
const QUIETER = "shown there; here colleagues read it, and customers only by a rule with `visibility: public`";
/** Whether Drumroll judges so by itself. */
function agrees({ category, visibility }, usual) {
	if (usual === null) return false;
	return (category ?? usual.category) === usual.category && (visibility ?? usual.visibility) === usual.visibility;
}
/** A section of maintenance hides its labels, about which Drumroll knows nothing; of types it knows more than a section that is shown. */
function isHidden({ visibility }, { label }) {
	return visibility === "internal" && label === void 0;
}
/**
* Sections by conventional type, as release-please and conventional-changelog's presets have them: `{ type, section, hidden }`.
* What Drumroll does anyway needs no rule; reverts take something back and are never a section here.
*/
function typeSections(value, key, survey) {
	const carried = [];
	const left = [];
	const quiet = [];
	const reverted = [];
	for (const [index, section] of list(value).entries()) {
		const { type: written, section: heading, hidden, scope } = isMapping(section) ? section : {};
		const type = text(written);
		if (type === null) continue;
		const title = text(heading) ?? type;
		const where = `${key}[${index}] ${named(title)}`;
		const usual = survey.judgeType(type);
		const scopes = text(scope);
		const when = {
			type: [type],
			...scopes === null ? {} : { scope: [scopes] }
		};
		if (hidden === true) {
			if (usual?.visibility === "internal") continue;
			carried.push({
				kind: "rule",
				when,
				category: null,
				visibility: "internal",
				where
			});
			continue;
		}
		if (type === "revert") {
			reverted.push(named(title));
			continue;
		}
		const judgement = judgeHeading(title);
		if (judgement.visibility !== "public") quiet.push(named(title));
		if (judgement.visibility === "internal" || agrees(judgement, usual)) continue;
		carried.push({
			kind: "rule",
			when,
			...judgement,
			where
		});
	}
	if (quiet.length > 0) left.push({
		where: `${key} ${quiet.join(", ")}`,
		why: QUIETER
	});
	if (reverted.length > 0) left.push({
		where: `${key} ${reverted.join(", ")}`,
		why: "here a revert cancels what it takes back instead of being listed"
	});
	return {
		carried,
		left
	};
}

// src/init/cliff-parsers.ts
/** A parser that takes the rest needs no rule: what no rule matches is judged by Drumroll. */
const EVERYTHING = /^\^?\(?(?:\.[*+]?)?\)?\$?$/;
/** What a parser may look at that a rule here cannot. */
const FOREIGN = [
	"body",
	"footer",
	"sha",
	"field",
	"pattern"
];
/** Messages are matched by Rust's regular expressions, which are those of RE2 but for a few; what RE2 refuses is sorted out later. */
function parserRules(value, survey) {
	const parsers = [];
	const left = [];
	for (const [index, item] of list(value).entries()) {
		const parser = mapping(item);
		const where = `git.commit_parsers[${index}]`;
		const message = typeof parser.message === "string" ? parser.message : null;
		const foreign = FOREIGN.filter((key) => parser[key] !== void 0);
		if (foreign.length > 0) left.push({
			where,
			why: `a rule here does not look at ${foreign.join(" or ")}`
		});
		else if (message !== null && !EVERYTHING.test(message)) {
			const read = readParser(message, parser, where, survey);
			if (read === null) continue;
			const isShown = parser.skip !== true;
			if (isShown && read.visibility !== "public") left.push({
				where: read.where,
				why: QUIETER
			});
			if (!isShown || read.isUsual || read.visibility !== "internal") parsers.push(read);
		}
	}
	return {
		carried: needed(parsers).map(toRule),
		left
	};
}
function readParser(message, parser, where, survey) {
	const group = text(parser.group);
	if (parser.skip !== true && group === null) return null;
	const judgement = parser.skip === true ? {
		category: null,
		visibility: "internal"
	} : judgeHeading(group ?? "");
	const label = parser.skip === true ? "skip" : named(group ?? "");
	const types = typesOf(message, survey);
	return {
		...judgement,
		message,
		where: `${where} ${label}`,
		starts: startsOf(message, /^\^([a-z]{2,})/),
		isUsual: types.length > 0 && types.every((type) => agrees(judgement, survey.judgeType(type)))
	};
}
/** Types that a message with this pattern starts with; empty when other messages match too. `^doc` is also `docs`. */
function typesOf(message, survey) {
	const found = (startsOf(message, /^\^([a-z]{2,})(?![a-z[?*+])/) ?? []).map((start) => survey.types.filter((type) => type.startsWith(start)));
	return found.some((types) => types.length === 0) ? [] : found.flat();
}
function startsOf(message, pattern) {
	const starts = message.split("|").map((part) => pattern.exec(part)?.[1]);
	return starts.every((start) => start !== void 0) ? starts : null;
}
/** A rule that changes nothing is needed only before one that could match the same messages. */
function needed(parsers) {
	const kept = [];
	for (const parser of parsers.toReversed()) if (!parser.isUsual || kept.some(({ starts }) => overlap(starts, parser.starts))) kept.push(parser);
	return kept.reverse();
}
function overlap(ones, others) {
	if (ones === null || others === null) return true;
	return ones.some((one) => others.some((other) => one.startsWith(other) || other.startsWith(one)));
}
function toRule({ message, category, visibility, where }) {
	return {
		kind: "rule",
		when: { title: [message] },
		category,
		visibility,
		where
	};
}
/** What a pattern for tags has before its first digit: `app-` of `^app-[0-9].*`; null when that is not plain text. */
function literalPrefix(pattern) {
	return /^\^?((?:[\w@/ -]|\\[.\-/])*)(?:\[0-9\]|\\d|\(\?:?\[0-9\]|\(\\d)/.exec(pattern)?.[1]?.replaceAll("\\", "") ?? null;
}

// src/init/tag-prefix.ts
const NOTHING = {
	carried: [],
	left: []
};
/** @param prefix What stands before the version: `v`, `app-`, empty. */
function tagsWithPrefix(prefix, where, survey) {
	if (survey.readTag(`${prefix}1.2.3`)?.package === "") return NOTHING;
	const own = survey.tags.filter((tag) => tag.startsWith(prefix) && /^v?\d/.test(tag.slice(prefix.length)));
	if (survey.tags.length > 0 && own.length === 0) return {
		carried: [],
		left: [{
			where,
			why: `no tag of this repository starts with ${named(prefix)}`
		}]
	};
	const packages = new Set(survey.tags.map((tag) => survey.readTag(tag)?.package).filter((name) => name !== void 0));
	if (packages.size > 1) return {
		carried: [],
		left: [{
			where,
			why: `the tags name ${packages.size} packages, of which ${named(prefix)} is one: \`--package\` picks it`
		}]
	};
	return {
		carried: [{
			kind: "tags",
			pattern: `${escapePattern(prefix)}v?(?<version>\\d+\\.\\d+.*)`,
			where
		}],
		left: []
	};
}
/** Of a template such as `v$RESOLVED_VERSION` or `app-${version}`; null when more than the version varies in it. */
function prefixOf(template, variable) {
	const match = variable.exec(template);
	if (match === null || match.index + match[0].length !== template.length) return null;
	const prefix = template.slice(0, match.index);
	return prefix.includes("$") ? null : prefix;
}
function escapePattern(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/init/git-cliff.ts
/** Init, git-cliff: `cliff.toml` in (https://git-cliff.org/docs/configuration/git); what it comes to out. */
const HISTORY = "history is read in its own order here, and a stable release takes in the prereleases before it";
const LEFT$3 = {
	conventional_commits: "commits are read with or without the convention here",
	require_conventional: "commits are read with or without the convention here",
	filter_unconventional: "commits are read with or without the convention here",
	filter_commits: "every commit of the range is accounted for here; what nothing speaks for is left out of the notes",
	fail_on_unmatched_commit: "every commit of the range is accounted for here; what nothing speaks for is left out of the notes",
	split_commits: "a squashed commit with a list of commits is read as such here",
	protect_breaking_commits: "a rule here counts for breaking changes too",
	commit_preprocessors: TEMPLATES,
	link_parsers: TEMPLATES,
	skip_tags: HISTORY,
	ignore_tags: HISTORY,
	count_tags: HISTORY,
	topo_order: HISTORY,
	topo_order_commits: HISTORY,
	sort_commits: HISTORY,
	limit_commits: HISTORY,
	use_branch_tags: HISTORY,
	recurse_submodules: HISTORY,
	include_paths: "every commit of the range is accounted for here; `packages` names parts that are released by themselves",
	processing_order: HISTORY
};
function readGitCliff(data, survey) {
	const config = mapping(data);
	const git = mapping(config.git);
	const carried = [];
	const left = [];
	const parsers = parserRules(git.commit_parsers, survey);
	carried.push(...parsers.carried);
	left.push(...parsers.left);
	for (const path of texts$1(git.exclude_paths)) carried.push({
		kind: "path",
		text: path,
		where: "git.exclude_paths"
	});
	const tags = readTags$1(text(git.tag_pattern), survey);
	carried.push(...tags.carried);
	left.push(...tags.left, ...keysLeft(git, LEFT$3, [
		"commit_parsers",
		"exclude_paths",
		"tag_pattern"
	], "git."));
	if (config.changelog !== void 0) left.push({
		where: "changelog",
		why: TEMPLATES
	});
	left.push(...keysLeft(config, {
		bump: VERSIONING,
		remote: "the remote of the clone tells that here"
	}, ["git", "changelog"]));
	return {
		carried,
		left
	};
}
/** The pattern may match anywhere in a name, and has no group for the version: only what stands before the first digit is sure. */
function readTags$1(pattern, survey) {
	if (pattern === null) return {
		carried: [],
		left: []
	};
	const prefix = literalPrefix(pattern);
	if (prefix !== null) return tagsWithPrefix(prefix.replace(/v$/, ""), "git.tag_pattern", survey);
	return {
		carried: [],
		left: [{
			where: "git.tag_pattern",
			why: `${named(pattern)} does not tell where the version starts`
		}]
	};
}

// src/init/github-release.ts
/** Stands for every label. */
const ANY = "*";
/** @see https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes */
function readGitHubRelease(data, survey) {
	const changelog = mapping(mapping(data).changelog);
	const carried = [];
	const left = [];
	const exclude = mapping(changelog.exclude);
	for (const label of texts$1(exclude.labels)) carried.push({
		kind: "label",
		text: label,
		where: "changelog.exclude.labels"
	});
	const authors = texts$1(exclude.authors);
	if (authors.length > 0) carried.push({
		kind: "rule",
		when: { author: authors.flatMap(bothNames) },
		category: null,
		visibility: "internal",
		where: "changelog.exclude.authors"
	});
	for (const [index, value] of list(changelog.categories).entries()) {
		const category = mapping(value);
		const title = text(category.title) ?? "";
		const where = `changelog.categories[${index}] ${named(title)}`;
		const labels = texts$1(category.labels);
		const excluded = mapping(category.exclude);
		if (texts$1(excluded.labels).length + texts$1(excluded.authors).length > 0) left.push({
			where: `${where}.exclude`,
			why: "a rule here has no exceptions; put one with other labels before it"
		});
		if (labels.length === 0 || labels.includes(ANY)) continue;
		const section = sectionRule({ label: labels }, title, where, survey);
		carried.push(...section.carried);
		left.push(...section.left);
	}
	return {
		carried,
		left
	};
}
/** A bot's login ends in `[bot]`, which people leave out. */
function bothNames(author) {
	return /^(?:dependabot|renovate|github-actions|pre-commit-ci)$/.test(author) ? [author, `${author}[bot]`] : [author];
}

// src/init/drafter-conditions.ts
/**
* Alternatives of a category; within each, all must hold. Labels beside `when` belong to each of them.
* @param isExclusion Whether matching changes are left out: a condition that holds less often does no harm then.
*/
function conditionRules(value, labels, where, isExclusion) {
	const alternatives = value === void 0 ? [{}] : list(value);
	const conditions = [];
	const left = [];
	for (const alternative of alternatives.map(mapping)) {
		const read = readCondition(alternative, labels, isExclusion);
		if (typeof read === "string") left.push({
			where,
			why: read
		});
		else if (Object.keys(read).length > 0) conditions.push(read);
	}
	return {
		conditions,
		left
	};
}
/** A sentence where ours cannot say it. */
function readCondition(when, besides, isExclusion) {
	const label = [
		...besides,
		...texts$1(when.labels),
		...texts$1(when.label)
	];
	const path = [...texts$1(when.paths), ...texts$1(when.path)];
	const mode = when["labels-mode"] ?? "any";
	if (label.length > 0 && mode !== "any" && !(mode === "all" && label.length === 1)) return "a rule here asks for one of several labels, not for all of them or for no others";
	const pathsMode = when["paths-mode"] ?? "any";
	if (path.length > 0 && pathsMode !== "only" && !(isExclusion && pathsMode === "any")) return "a rule here asks that all changed files match, not that one of them does";
	const conventional = isMapping(when.conventional) ? when.conventional : {};
	const type = [...texts$1(conventional.types), ...texts$1(conventional.type)];
	const scope = [...texts$1(conventional.scopes), ...texts$1(conventional.scope)];
	const others = label.length + path.length + type.length + scope.length;
	if (conventional.breaking !== void 0 && others > 0) return "a rule here cannot ask whether a change is breaking; breaking changes always have a section of their own";
	return {
		...label.length > 0 ? { label } : {},
		...type.length > 0 ? { type } : {},
		...scope.length > 0 ? { scope } : {},
		...path.length > 0 ? { path } : {}
	};
}

// src/init/release-drafter.ts
/** Init, release-drafter: its config in (https://github.com/release-drafter/release-drafter, v6 and v7); what it comes to out. */
const RANGE = "every commit and pull request of the range is accounted for here";
const LEFT$2 = {
	...Object.fromEntries([
		"template name-template version-template change-template change-author-template change-authors-separator",
		"change-authors-final-separator change-title-escapes no-changes-template category-template header footer replacers",
		"new-contributor-template no-new-contributor-template no-contributors-template sort-by sort-direction references"
	].join(" ").split(" ").map((key) => [key, TEMPLATES])),
	"version-resolver": VERSIONING,
	prerelease: VERSIONING,
	"prerelease-identifier": VERSIONING,
	"include-pre-releases": "a stable release takes in the prereleases before it here",
	"filter-by-commitish": "the release before is found along the history here",
	"filter-by-range": "the release before is found along the history here",
	"include-labels": `only such pull requests are listed there; ${RANGE}`,
	"include-paths": `only such pull requests are listed there; ${RANGE}. \`packages\` names parts that are released by themselves`,
	"pull-request-limit": RANGE,
	"history-limit": RANGE,
	autolabeler: "Drumroll sets no labels"
};
function readReleaseDrafter(data, survey) {
	const config = mapping(data);
	const carried = [];
	const left = [];
	const add = (reading) => {
		carried.push(...reading.carried);
		left.push(...reading.left);
	};
	const base = text(config._extends);
	if (base !== null) left.push({
		where: "_extends",
		why: `${named(base)} is not in this repository, so what it says is not known here`
	});
	for (const label of texts$1(config["exclude-labels"])) carried.push({
		kind: "label",
		text: label,
		where: "exclude-labels"
	});
	for (const path of texts$1(config["exclude-paths"])) carried.push({
		kind: "path",
		text: path,
		where: "exclude-paths (there any changed file counts, here all of them)"
	});
	for (const [index, category] of list(config.categories).entries()) add(readCategory(mapping(category), index, survey));
	for (const name of texts$1(config["exclude-contributors"])) carried.push({
		kind: "bot",
		text: name,
		where: "exclude-contributors"
	});
	add(readTags(config, survey));
	left.push(...keysLeft(config, LEFT$2, [
		"_extends",
		"exclude-labels",
		"exclude-paths",
		"categories",
		"exclude-contributors",
		"tag-prefix",
		"tag-template"
	]));
	return {
		carried,
		left
	};
}
function readCategory(category, index, survey) {
	const title = text(category.title);
	const where = `categories[${index}]${title === null ? "" : ` ${named(title)}`}`;
	const type = text(category.type) ?? "changelog";
	if (type === "version-resolver") return {
		carried: [],
		left: [{
			where,
			why: VERSIONING
		}]
	};
	if (type === "pre-include") return {
		carried: [],
		left: [{
			where,
			why: `only such changes are listed there; ${RANGE}`
		}]
	};
	const labels = [...texts$1(category.labels), ...texts$1(category.label)];
	if (category.when === void 0 && labels.length === 0) return {
		carried: [],
		left: []
	};
	const { conditions, left } = conditionRules(category.when, labels, where, type === "pre-exclude");
	if (type === "pre-exclude") return {
		carried: conditions.flatMap((when) => {
			const [key, ...others] = Object.keys(when);
			if (others.length === 0 && key === "label") return (when.label ?? []).map((one) => ({
				kind: "label",
				text: one,
				where
			}));
			return [{
				kind: "rule",
				when,
				category: null,
				visibility: "internal",
				where
			}];
		}),
		left
	};
	if (title === null) return {
		carried: [],
		left: [...left, {
			where,
			why: "it has no title"
		}]
	};
	const sections = conditions.map((when) => sectionRule(when, title, where, survey));
	const remarks = judgeHeading(title).visibility === "public" ? [] : sections[0]?.left ?? [];
	return {
		carried: sections.flatMap((section) => section.carried),
		left: [...left, ...remarks]
	};
}
function readTags(config, survey) {
	const prefix = text(config["tag-prefix"]);
	if (prefix !== null) return tagsWithPrefix(prefix, "tag-prefix", survey);
	const template = text(config["tag-template"]);
	if (template === null) return {
		carried: [],
		left: []
	};
	const found = prefixOf(template, /\$(?:RESOLVED|NEXT_(?:PATCH|MINOR|MAJOR))_VERSION/);
	if (found !== null) return tagsWithPrefix(found, "tag-template", survey);
	return {
		carried: [],
		left: [{
			where: "tag-template",
			why: `${named(template)} is more than a prefix and a version`
		}]
	};
}

// src/init/release-please.ts
const VERSION_KEYS = "release-type versioning bump-minor-pre-major bump-patch-for-minor-pre-major release-as initial-version prerelease prerelease-type version-file extra-files plugins releaseType bumpMinorPreMajor bumpPatchForMinorPreMajor versionFile extraFiles versioningStrategy prereleaseType monorepoTags separate-pull-requests";
const TEXT_KEYS = "pull-request-title-pattern pull-request-header pull-request-footer group-pull-request-title-pattern changelog-type changelog-host changelog-path skip-changelog component-no-space date-format changelogPath changelogType changelogHost pullRequestTitlePattern";
const LEFT$1 = {
	...reasons(VERSION_KEYS, VERSIONING),
	...reasons(TEXT_KEYS, TEMPLATES),
	...reasons("draft draft-pull-request force-tag-creation label release-label extra-label signoff skip-github-release snapshot-label skip-snapshot handleGHRelease manifest manifestFile manifestConfig branches primaryBranch onDemand always-update sequential-calls always-link-local", FORGE),
	...reasons("bootstrap-sha last-release-sha release-search-depth commit-search-depth commit-batch-size", "the release before is found along the history here; `--from` names another start"),
	"exclude-paths": "a commit belongs to a package here by all of its paths"
};
/** How tags are named; read together. */
const TAG_KEYS = [
	"include-component-in-tag",
	"include-v-in-tag",
	"tag-separator",
	"component",
	"package-name",
	"monorepo-tags"
];
function reasons(keys, why) {
	return Object.fromEntries(keys.split(" ").map((key) => [key, why]));
}
/** For `release-please-config.json` and, with its few keys in camel case, the GitHub App's `.github/release-please.yml`. */
function readReleasePlease(data, survey) {
	const config = mapping(data);
	const sections = typeSections(config["changelog-sections"], "changelog-sections", survey);
	const packages = readPackages(config, survey);
	return {
		carried: [...sections.carried, ...packages.carried],
		left: [
			...sections.left,
			...packages.left,
			...keysLeft(config, LEFT$1, [
				"changelog-sections",
				"packages",
				"packageName",
				...TAG_KEYS
			])
		]
	};
}
function readPackages(config, survey) {
	const packages = Object.entries(mapping(config.packages)).filter(([, own]) => isMapping(own));
	const found = packages.map(([path, own]) => readPackage(path, {
		...config,
		...mapping(own)
	}, survey));
	const carried = [];
	const left = [];
	for (const [path, own] of packages) {
		const inner = mapping(own);
		const where = `packages ${named(path)}`;
		if (inner["changelog-sections"] !== void 0) left.push({
			where: `${where}.changelog-sections`,
			why: "rules here are the same for all packages"
		});
		left.push(...keysLeft(inner, LEFT$1, ["changelog-sections", ...TAG_KEYS], `${where}.`));
	}
	const root = found.find(({ path }) => path === ".");
	const parts = found.filter(({ path }) => path !== ".");
	if (root !== void 0 && parts.length === 0) {
		const tags = tagsWithPrefix(root.prefix.replace(/v$/, ""), root.where, survey);
		return {
			carried: tags.carried,
			left: [...left, ...tags.left]
		};
	}
	if (!parts.every(({ name, path, prefix }) => survey.usualPackages.some((usual) => usual.path === path && usual.name === name) && speaksFor(prefix, name, survey)) || parts.length !== survey.usualPackages.length) for (const { name, path, prefix, where } of parts) carried.push({
		kind: "package",
		name,
		path,
		tagPrefix: speaksFor(prefix, name, survey) ? null : prefix,
		where
	});
	return {
		carried,
		left
	};
}
function readPackage(path, options, survey) {
	const known = survey.packages.find((one) => one.path === path)?.name;
	const written = text(options.component) ?? text(options["package-name"]) ?? known ?? path.slice(path.lastIndexOf("/") + 1);
	const name = text(options.component) ?? written.replace(/^@[^/]+\//, "");
	const component = options["include-component-in-tag"] === false || name === "." ? "" : name;
	const separator = typeof options["tag-separator"] === "string" ? options["tag-separator"] : "-";
	const v = options["include-v-in-tag"] === false ? "" : "v";
	return {
		name,
		path,
		prefix: component === "" ? v : `${component}${separator}${v}`,
		where: `packages ${named(path)}`
	};
}
/** Whether tags with this prefix are read as the package's without being told. Without a name in it, the package has none of its own. */
function speaksFor(prefix, name, survey) {
	const read = survey.readTag(`${prefix}1.2.3`);
	return read !== null && (read.package === name || read.package === "");
}

// src/init/semantic-release.ts
const LEFT = {
	branches: VERSIONING,
	branch: VERSIONING,
	releaseRules: VERSIONING,
	analyzeCommits: VERSIONING,
	preset: "types are read in every spelling here",
	parserOpts: "types are read in every spelling here",
	writerOpts: TEMPLATES,
	generateNotes: TEMPLATES,
	...Object.fromEntries("repositoryUrl plugins verifyConditions verifyRelease prepare publish success fail addChannel ci dryRun debug".split(" ").map((key) => [key, FORGE]))
};
const NOTES = "@semantic-release/release-notes-generator";
function readSemanticRelease(data, survey) {
	const config = mapping(data);
	const left = [];
	const extended = list(config.extends).map(text).filter((name) => name !== null);
	if (extended.length > 0) left.push({
		where: "extends",
		why: `${extended.map(named).join(", ")}: packages are not loaded, so what they say is not known here`
	});
	const options = notesOptions(config);
	const types = mapping(options.presetConfig).types ?? mapping(config.presetConfig).types;
	const sections = typeSections(types, "presetConfig.types", survey);
	if (options.writerOpts !== void 0 && config.writerOpts === void 0) left.push({
		where: `${NOTES}.writerOpts`,
		why: TEMPLATES
	});
	const tags = readTagFormat(config.tagFormat, survey);
	return {
		carried: [...sections.carried, ...tags.carried],
		left: [
			...left,
			...sections.left,
			...tags.left,
			...keysLeft(config, LEFT, [
				"extends",
				"presetConfig",
				"tagFormat"
			])
		]
	};
}
/** Options stand beside the plugin's name: `["@semantic-release/release-notes-generator", { … }]`. */
function notesOptions(config) {
	const plugin = list(config.plugins).find((one) => Array.isArray(one) && one[0] === NOTES);
	return mapping(Array.isArray(plugin) ? plugin[1] : config.generateNotes);
}
function readTagFormat(value, survey) {
	const format = text(value);
	if (format === null) return {
		carried: [],
		left: []
	};
	const prefix = prefixOf(format, /\$\{ ?version ?\}/);
	if (prefix !== null) return tagsWithPrefix(prefix, "tagFormat", survey);
	return {
		carried: [],
		left: [{
			where: "tagFormat",
			why: `${named(format)} is more than a prefix and a version`
		}]
	};
}

// src/init/tools.ts
/** Init: the tools whose configs are read. Data: where they lie, what they are written in, and who reads them. */
const whole = (data) => isMapping(data) ? data : null;
const TOOLS = [
	{
		name: "release-drafter",
		files: [
			".github/release-drafter.yml",
			".github/release-drafter.yaml",
			".github/release-drafter-config.yml"
		],
		programs: [],
		find: whole,
		read: readReleaseDrafter,
		runs: /uses:\s*['"]?(?:release-drafter|toolmantim)\/release-drafter/
	},
	{
		name: "GitHub's own release notes",
		files: [".github/release.yml", ".github/release.yaml"],
		programs: [],
		find: (data) => isMapping(mapping(data).changelog) ? data : null,
		read: readGitHubRelease,
		runs: /generate_release_notes:\s*true|--generate-notes/
	},
	{
		name: "changesets",
		files: [".changeset/config.json", ".changeset/config.jsonc"],
		programs: [],
		find: whole,
		read: readChangesets,
		runs: /uses:\s*['"]?changesets\/action/
	},
	{
		name: "git-cliff",
		files: [
			"cliff.toml",
			".cliff.toml",
			".config/cliff.toml",
			"cliff.yaml",
			"cliff.yml"
		],
		programs: [],
		find: whole,
		read: readGitCliff,
		runs: /uses:\s*['"]?orhun\/git-cliff-action|\bgit[- ]cliff +-/
	},
	{
		name: "release-please",
		files: [
			"release-please-config.json",
			".release-please-config.json",
			".github/release-please.yml"
		],
		programs: [],
		find: whole,
		read: readReleasePlease,
		runs: /uses:\s*['"]?(?:googleapis|google-github-actions)\/release-please-action/
	},
	{
		name: "semantic-release",
		files: [
			".releaserc",
			".releaserc.json",
			".releaserc.yaml",
			".releaserc.yml",
			"package.json"
		],
		programs: [
			"js",
			"cjs",
			"mjs",
			"ts"
		].flatMap((end) => [`release.config.${end}`, `.releaserc.${end}`]),
		find: (data, file) => whole(file === "package.json" ? mapping(data).release : data),
		read: readSemanticRelease,
		runs: /\bsemantic-release\b/
	}
];

// src/commands/init-config.ts
/** Null where a config of ours exists. */
async function proposeConfig(files, root, look, host) {
	for (const path of CONFIG_FILES) if (await files.exists(`${root}/${path}`)) {
		host.say(`keep ${path}: it exists, so nothing of other tools is carried over.`);
		return null;
	}
	const readings = await readTools(files, root, look);
	const good = [];
	const all = readings.flatMap(({ file, left: lines }) => lines.map((line) => ({
		...line,
		file
	})));
	for (const reading of readings) for (const one of sourced(reading)) {
		const problem = await problemOf(one);
		if (problem === null) good.push(one);
		else all.push({
			file: reading.file,
			where: one.where,
			why: problem
		});
	}
	const sorted = sortOut(good);
	const left = mergeLeft([...all, ...sorted.left.map((line) => ({
		...line,
		file: "all of them"
	}))]);
	for (const { tool, file } of readings) {
		const count = good.filter(({ from }) => from.startsWith(`${file}: `)).length;
		host.say(`${tool} (${file}): ${count === 0 ? "nothing" : count} carried over.`);
	}
	for (const { file, where, why } of left) host.say(`! ${visible(file)}: ${where}: ${why}.`);
	const text = configText(sorted, left);
	await loadConfig({
		path: CONFIG_FILES[0] ?? "",
		text
	});
	return {
		path: CONFIG_FILES[0] ?? "",
		before: null,
		text
	};
}
/** What the schema of our config says against it, as a sentence. */
async function problemOf(one) {
	const { error } = await configSchema.safeParseAsync(configFragment(one));
	const issue = error?.issues[0];
	return issue === void 0 ? null : `what stands there ${visible(issue.message)}`;
}
async function readTools(files, root, look) {
	const readings = [];
	for (const { name: tool, files: places, programs, find, read } of TOOLS) {
		for (const file of places) {
			const text = await files.readWithin(root, file);
			if (text === null) continue;
			const parsed = parseFile(file, text);
			if ("problem" in parsed) {
				if (file !== "package.json") readings.push(unread(tool, file, parsed.problem));
				continue;
			}
			const config = find(parsed.data, file);
			if (config === null) continue;
			readings.push({
				tool,
				file,
				...read(config, look.survey)
			});
			break;
		}
		for (const file of programs) if (await files.exists(`${root}/${file}`)) readings.push(unread(tool, file, "it is a program, and programs are not run"));
	}
	return readings;
}
function unread(tool, file, why) {
	return {
		tool,
		file,
		carried: [],
		left: [{
			where: "all of it",
			why
		}]
	};
}

// src/init/launch-files.ts
/** Init: what lets people start and step launches on GitHub. Data: files by their paths; docs/launches.md shows the same, which a test keeps true. */
const WORKFLOW = [
	"name: Launch",
	"on:",
	"  workflow_dispatch: # Actions → Launch → Run workflow",
	"    inputs:",
	"      step:",
	"        description: What happens",
	"        type: choice",
	"        options: [advance, hold, resume, rollback, move, publish, told, start]",
	"      launch:",
	"        description: The launch, such as scheduled-exports",
	"        required: true",
	"      words:",
	"        description: 'Why; for move the stage and its day: ga 2026-06-16'",
	"  issues:",
	"    types: [labeled, unlabeled] # hold, on a launch's issue; launch, on one that asks for it",
	"permissions:",
	"  contents: write # the launch's branch, the drafts, the memory branch",
	"  pull-requests: write # their pull requests",
	"  issues: write # the checklists; without it no label is seen",
	"concurrency: # other labels wait for nobody, and nobody for them",
	"  group: ${{ github.event_name == 'issues' && !contains(fromJSON('[\"hold\",\"launch\"]'), github.event.label.name) && github.run_id || 'release-notes' }}",
	"jobs:",
	"  launch:",
	"    if: github.event_name != 'issues' || contains(fromJSON('[\"hold\",\"launch\"]'), github.event.label.name)",
	"    runs-on: ubuntu-latest",
	"    steps:",
	"      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
	"        with:",
	"          fetch-depth: 0",
	"          persist-credentials: false",
	"      - uses: drumroll-notes/drumroll@main # pin a release's commit",
	"        with:",
	"          command: ${{ github.event_name == 'workflow_dispatch' && 'launch' || 'auto' }}",
	"          launch: ${{ inputs.step }} ${{ inputs.launch }} ${{ inputs.words }}"
];
/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
const FORM = [
	"name: Launch",
	"description: A feature that customers hear of in stages, and not before its time",
	"title: 'Launch: '",
	"labels: [launch]",
	"body:",
	"  - type: textarea",
	"    id: promise",
	"    attributes:",
	"      label: What can customers do with it that they could not do before?",
	"      description: One sentence. Every text of the launch begins with it, and the plan asks for the rest.",
	"    validations:",
	"      required: true"
];
/** A workflow with a button, and an issue form: whoever fills it in has started a launch. */
const LAUNCH_FILES = [{
	path: ".github/workflows/launch.yml",
	text: `${WORKFLOW.join("\n")}\n`
}, {
	path: ".github/ISSUE_TEMPLATE/launch.yml",
	text: `${FORM.join("\n")}\n`
}];

// src/init/template-text.ts
/** Init: the pull request template. In: the one that exists, or null. Out: one with the line that Drumroll reads; null when it has one. */
const HINT = "<!-- For the release notes, in one sentence: what do readers gain? Or: none -->";
const FIELD = "Release-Note:";
const NEW = `<!-- What changes, and why? -->\n\n`;
/** Fields for notes that Drumroll reads already, outside of comments. */
const FIELDS = [
	/^[#*_\s>-]*release[ -]?notes?\b/im,
	/^[`~]{3,}[ \t]*(?:dev-)?release-?notes?\b/im,
	/^#{1,6}[ \t]*changelog entry\b/im,
	/^notes:/im,
	/^==\s*release notes/im
];
/** Adds two lines and changes none; line endings stay as they are. */
function templateText(existing) {
	const old = existing ?? "";
	if (old.trim() === "") return `${NEW}${HINT}\n\n${FIELD}\n`;
	const visible = old.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
	if (FIELDS.some((field) => field.test(visible))) return null;
	const end = /\r\n/.test(old) ? "\r\n" : "\n";
	const field = `${HINT}${end}${end}${FIELD}${end}`;
	if (isOpen(old)) return `${field}${end}${old}`;
	return `${old}${old.endsWith(`${end}${end}`) ? "" : old.endsWith("\n") ? end : `${end}${end}`}${field}`;
}
function isOpen(text) {
	if (text.lastIndexOf("<!--") > text.lastIndexOf("-->")) return true;
	return (text.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}

// src/init/workflow-text.ts
/** Init: the workflows of docs/github.md. In: the release branch. Out: their texts. A test keeps them equal. */
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1";
/** Why a line is there, by its path. */
const COMMENTS = [
	[[
		"on",
		"schedule",
		0,
		"cron"
	], " writes what waited while somebody edited, and heals what a missed event left behind"],
	[["permissions", "contents"], " the drafts' branch, the draft release, the memory branch"],
	[["permissions", "pull-requests"], " the drafts' pull request"],
	[["permissions", "issues"], " the checklist, and linked issues"],
	[["concurrency", "group"], " one run at a time; two at once are safe, but one of them waits"],
	[[
		"jobs",
		"draft",
		"steps",
		0,
		"uses"
	], " v7.0.1"],
	[[
		"jobs",
		"draft",
		"steps",
		1,
		"uses"
	], " pin a release's commit"]
];
function workflowText(branch) {
	return written(new import_dist.Document({
		name: "Release notes",
		on: {
			push: { branches: [branch] },
			schedule: [{ cron: "17 * * * *" }],
			workflow_dispatch: null
		},
		permissions: {
			contents: "write",
			"pull-requests": "write",
			issues: "write"
		},
		concurrency: { group: "release-notes" },
		jobs: { draft: {
			"runs-on": "ubuntu-latest",
			steps: [{
				uses: CHECKOUT,
				with: {
					"fetch-depth": 0,
					"persist-credentials": false
				}
			}, { uses: "drumroll-notes/drumroll@main" }]
		} }
	}), COMMENTS, [[
		"on",
		"push",
		"branches"
	]]);
}
const PUBLISH_COMMENTS = [
	[[
		"on",
		"push",
		"tags"
	], " an approved text goes onto its tag"],
	[[
		"on",
		"release",
		"types"
	], " or onto the page that somebody published by hand"],
	[[
		"on",
		"pull_request_review",
		"types"
	], " an approval is noted at once"],
	[[
		"on",
		"pull_request",
		"types"
	], " and so is a merge of the drafts"],
	[["permissions", "contents"], " the release, the memory branch"],
	[["permissions", "pull-requests"], " one comment for whoever publishes"],
	[["permissions", "issues"], " linked issues, where notes are made for a tag that was never drafted"],
	[["concurrency", "group"], " the same as the drafts have"],
	[[
		"jobs",
		"publish",
		"if"
	], " reviews and merges of the drafts only"],
	[[
		"jobs",
		"publish",
		"steps",
		0,
		"uses"
	], " pin a release's commit"],
	[[
		"jobs",
		"publish",
		"steps",
		0,
		"with",
		"command"
	], " by the button, what is approved goes out without a tag too"]
];
/** The button "Publish notes", and what else ships an approved text. */
function publishWorkflowText() {
	return written(new import_dist.Document({
		name: "Publish notes",
		on: {
			push: { tags: ["**"] },
			release: { types: ["published"] },
			pull_request_review: { types: ["submitted", "dismissed"] },
			pull_request: { types: ["closed"] },
			workflow_dispatch: null
		},
		permissions: {
			contents: "write",
			"pull-requests": "write",
			issues: "read"
		},
		concurrency: { group: "release-notes" },
		jobs: { publish: {
			if: "github.event.pull_request == null || startsWith(github.event.pull_request.head.ref, 'drumroll/')",
			"runs-on": "ubuntu-latest",
			steps: [{
				uses: "drumroll-notes/drumroll@main",
				with: { command: "${{ github.event_name == 'workflow_dispatch' && 'publish' || 'auto' }}" }
			}]
		} }
	}), PUBLISH_COMMENTS, [
		[
			"on",
			"push",
			"tags"
		],
		[
			"on",
			"release",
			"types"
		],
		[
			"on",
			"pull_request_review",
			"types"
		],
		[
			"on",
			"pull_request",
			"types"
		]
	]);
}
function written(document, comments, flowing) {
	for (const [path, comment] of comments) {
		const node = document.getIn(path, true);
		if ((0, import_dist.isNode)(node)) node.comment = comment;
	}
	for (const path of flowing) {
		const list = document.getIn(path, true);
		if ((0, import_dist.isSeq)(list)) list.flow = true;
	}
	return document.toString({
		lineWidth: 0,
		nullStr: "",
		singleQuote: true,
		flowCollectionPadding: false
	});
}

// src/commands/init-files.ts
const WORKFLOWS = ".github/workflows";
const PUBLISH = "publish-notes.yml";
const OUR_WORKFLOW = /uses:\s*['"]?[\w.-]+\/drumroll@/;
/** None where a workflow runs Drumroll already. */
async function proposeWorkflows(files, root, look, host) {
	const names = (await files.listWithin(root, WORKFLOWS)).filter((name) => /^[^/]+\.ya?ml$/.test(name));
	const running = /* @__PURE__ */ new Map();
	for (const name of names) {
		const text = await files.readWithin(root, `${".github/workflows"}/${name}`) ?? "";
		if (OUR_WORKFLOW.test(text)) {
			host.say(`keep ${WORKFLOWS}/${name}: it runs Drumroll already.`);
			return [];
		}
		for (const { name: tool, runs } of TOOLS) if (runs.test(text)) running.set(tool, [...running.get(tool) ?? [], name]);
	}
	for (const [tool, where] of running) host.say(`${tool} still runs in ${where.join(", ")}: both can run side by side; take it out when you want only one.`);
	const path = ["release-notes.yml", "drumroll.yml"].find((name) => !names.includes(name));
	if (path === void 0) {
		host.say(`keep ${WORKFLOWS}/drumroll.yml: it exists. docs/github.md has the workflow.`);
		return [];
	}
	const drafts = {
		path: `${WORKFLOWS}/${path}`,
		before: null,
		text: workflowText(look.branch)
	};
	if (names.includes(PUBLISH)) {
		host.say(`keep ${WORKFLOWS}/${PUBLISH}: it exists. docs/github.md has the workflow that publishes.`);
		return [drafts];
	}
	return [drafts, {
		path: `${WORKFLOWS}/${PUBLISH}`,
		before: null,
		text: publishWorkflowText()
	}];
}
/** Those that are not there. */
async function proposeLaunches(files, root, host) {
	const proposals = [];
	for (const { path, text } of LAUNCH_FILES) if (await files.readWithin(root, path) === null) proposals.push({
		path,
		before: null,
		text
	});
	else host.say(`keep ${path}: it exists. docs/launches.md has ours.`);
	return proposals;
}
/** Where GitHub looks for templates (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests). */
const TEMPLATE = /^(?:\.github\/|docs\/)?pull_request_template(?:\.(?:md|txt)|\/[^/]+\.md)$/i;
const USUAL_TEMPLATES = [".github/pull_request_template.md", ".github/PULL_REQUEST_TEMPLATE.md"];
const MOST_TEMPLATES = 10;
/** Those that exist with the field they lack, else a new one. */
async function proposeTemplates(files, root, look, host) {
	const known = look.paths.filter((path) => TEMPLATE.test(path)).slice(0, MOST_TEMPLATES);
	const proposals = [];
	let found = 0;
	for (const path of /* @__PURE__ */ new Set([...known, ...USUAL_TEMPLATES])) {
		const before = await files.readWithin(root, path);
		if (before === null) continue;
		found += 1;
		const text = templateText(before);
		if ((await files.readTarget(`${root}/${path}`)).isForeign) host.say(`keep ${path}: it is a link. Add a line "Release-Note:" to what it points to.`);
		else if (text === null) host.say(`keep ${path}: it has a field for notes that Drumroll reads.`);
		else if (!proposals.some((other) => other.path.toLowerCase() === path.toLowerCase())) proposals.push({
			path,
			before,
			text
		});
	}
	const text = templateText(null);
	return found > 0 || text === null ? proposals : [{
		path: USUAL_TEMPLATES[0] ?? "",
		before: null,
		text
	}];
}

// src/commands/survey.ts
/** Commands: what `init` looks at. In: git and files. Out: branch, commits, tags, packages, and texts of the files that may matter. */
const MOST_COMMITS = 500;
const MOST_MANIFESTS = 500;
/** The work tree's top folder. @throws `E_GIT_NOT_A_REPOSITORY`, `E_INIT_BARE`. */
async function findRoot(git, directory) {
	const { code, stdout, stderr } = await git.run(["rev-parse", "--show-toplevel"]);
	if (code === 0 && stdout.trim() !== "") return stdout.replace(/\r?\n$/, "");
	if (/not a git repository/.test(stderr)) throw fail("E_GIT_NOT_A_REPOSITORY", { directory });
	if (/must be run in a work tree/.test(stderr)) throw fail("E_INIT_BARE", { directory });
	throw fail("E_GIT_FAILED", {
		command: "git rev-parse",
		code: String(code),
		output: stderr.trim()
	});
}
async function lookAt(git, files, root) {
	const lines = async (args, end = "\n") => (await git.run(args)).stdout.split(end).filter((line) => line !== "");
	const [subjects, tags, paths, branch] = [
		await lines([
			"log",
			`--max-count=${MOST_COMMITS}`,
			"--no-merges",
			"--format=%s",
			"HEAD",
			"--"
		]),
		await lines([
			"for-each-ref",
			"--format=%(refname:strip=2)",
			"refs/tags"
		]),
		await lines(["ls-files", "-z"], "\0"),
		await releaseBranch(git)
	];
	return {
		survey: {
			tags,
			packages: await namedPackages(files, root, paths),
			usualPackages: packagesIn(paths),
			readTag: parseReleaseTag,
			judgeType,
			types: [...TYPES.keys()],
			quietScopes: [...SCOPES.keys()]
		},
		branch,
		subjects,
		paths
	};
}
/** What the remote calls its default branch, else the branch that is checked out. */
async function releaseBranch(git) {
	const remote = await git.run([
		"symbolic-ref",
		"--quiet",
		"--short",
		"refs/remotes/origin/HEAD"
	]);
	const name = remote.stdout.trim().replace(/^origin\//, "");
	if (remote.code === 0 && name !== "") return name;
	return (await git.run([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	])).stdout.trim() || "main";
}
/** From this many points on, a type alone decides. */
const SURE = 5;
function judgeType(type) {
	const meaning = TYPES.get(type.toLowerCase());
	if (meaning === void 0) return null;
	const { points, category } = meaning;
	return {
		category,
		visibility: points >= SURE ? "public" : points <= -5 ? "internal" : null
	};
}
/** By the folder's name, and by the one in its `package.json`, which other tools use. */
async function namedPackages(files, root, paths) {
	const manifests = paths.filter((path) => MANIFEST_NAMES.has(path.slice(path.lastIndexOf("/") + 1))).sort((one, other) => depthOf(one) - depthOf(other));
	const packages = [];
	for (const manifest of manifests.slice(0, MOST_MANIFESTS)) {
		const path = manifest.includes("/") ? manifest.slice(0, manifest.lastIndexOf("/")) : ".";
		const name = manifest.endsWith("package.json") ? await nameIn(files, root, manifest) : null;
		if (name !== null) packages.push({
			name,
			path
		});
		packages.push({
			name: path.slice(path.lastIndexOf("/") + 1),
			path
		});
	}
	return packages;
}
function depthOf(path) {
	return path.split("/").length;
}
async function nameIn(files, root, manifest) {
	try {
		const data = JSON.parse(await files.readWithin(root, manifest) ?? "");
		const name = typeof data === "object" && data !== null && "name" in data ? data.name : null;
		return typeof name === "string" && name !== "" ? name : null;
	} catch {
		return null;
	}
}

// src/commands/init.ts
/**
* Looks, prints what it would write as a diff, asks, writes. A config or workflow of ours that exists is left alone.
* @param print Takes the diff.
* @throws `E_INIT_BARE`, `E_INIT_CHANGED`, and what reading and writing files throw.
*/
async function runInit({ directory, isYes, isDryRun, withLaunches }, { git, files, ask }, host, print) {
	const root = await findRoot(git, directory);
	await files.listWithin(root, WORKFLOWS);
	await files.listWithin(root, ".github");
	await files.listWithin(root, ".github/ISSUE_TEMPLATE");
	const look = await host.during("Looking at the repository", lookAt(git, files, root));
	for (const line of describeSubjects(look.subjects, look.survey)) host.say(line);
	const proposals = [
		await proposeConfig(files, root, look, host),
		...await proposeWorkflows(files, root, look, host),
		...await proposeTemplates(files, root, look, host),
		...withLaunches ? await proposeLaunches(files, root, host) : []
	].filter((proposal) => proposal !== null);
	for (const { path, before, text } of proposals) print(shown(fileDiff(path, before, text)));
	if (proposals.length === 0) return host.say("Everything is there already: nothing to write.");
	const paths = proposals.map(({ path }) => path).join(", ");
	if (isDryRun || !isYes && ask === null) return host.say(`Nothing was written. \`drumroll init --yes\` writes ${paths}.`);
	if (!isYes && !await ask?.(`Write ${paths}? [y/N] `)) return host.say("Nothing was written.");
	const writes = proposals.map(({ path, before, text }) => {
		return {
			path: `${root}/${path}`,
			text,
			before: {
				text: before,
				isForeign: false
			}
		};
	});
	const changed = await files.writeAll(writes);
	if (changed !== null) throw fail("E_INIT_CHANGED", { path: changed });
	host.say(`Written: ${paths}. Look at them, then commit. \`drumroll draft\` shows what the notes are like.`);
}
/** Whatever is in the files, a terminal gets no commands. */
function shown(diff) {
	return diff.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (one) => one === "\n" || one === "	" ? one : "�");
}

export { runInit };