import { c as stripEnding, d as bodyOf$1, f as ownLines, l as closedIssues, o as isPlaceholder, p as ownText, s as saysNone, u as oneLine } from "./note-signal.js";

// src/parse/header.ts
/**
* Words that are a type when they stand alone before a colon; any other word there is an area (`sync: …`). Angular's types, those of
* Vue, Vite, ESLint and Keep a Changelog, and what people write for them. With a scope in parentheses every word is a type.
*/
const TYPES = new Set("feat feature features fix fixes fixed bugfix hotfix bug perf performance refactor refactoring docs doc documentation test tests testing build ci cd chore chores style styles revert reverts release wip security deps dep dependencies enhancement enhancements enhance enh improvement improvements improve improved types typing workflow dx misc cleanup lint polish nit typo i18n l10n deprecate deprecated deprecation add added new update updated upgrade change changed remove removed removal".split(" "));
const BODY_TYPE = [...new Set("feat feature fix bugfix hotfix perf refactor docs test build ci chore style revert deps enhancement security".split(" "))].join("|");
const BODY_START = new RegExp(`^(?:[*-] )?(?:${BODY_TYPE}) ?[:(!]`);
const BELOW = new RegExp(`\\n(?:[*-] )?(?:${BODY_TYPE}) ?[:(!]`);
const STRICT = /^([A-Za-z][A-Za-z-]{1,29})(?:\(([^()]{1,256})\))?(!?): {1,3}(?=\S)/;
const LENIENT = /^<?(\p{L}[\p{L}\p{N}_-]{0,29})>?([ !]{0,4})(?:(\()|(?=[:：]))/u;
const ENDING = /^([ !]{0,4})([:：;]?)( {0,3})/;
const LONGEST_START = 40;
const LONGEST_SCOPE = 256;
const NO_SCOPES$1 = [];
/** Whether a word alone before a colon, or in brackets, is a type. */
function isType(word) {
	return TYPES.has(word.toLowerCase());
}
/** The conventional header at the start of `line`, strictly or leniently written. */
function readHeader(line) {
	if (!hasSoon(line, ":") && !hasSoon(line, "(") && !hasSoon(line, "：")) return null;
	const strict = STRICT.exec(line);
	if (!strict) return readLeniently(line);
	const type = strict[1]?.toLowerCase() ?? "";
	const scopes = strict[2] === void 0 ? NO_SCOPES$1 : splitScopes(strict[2]);
	const isBreaking = strict[3] === "!";
	if (scopes.length === 0 && !isBreaking && !TYPES.has(type)) return null;
	return {
		type,
		scopes,
		isBreaking,
		description: line.slice(strict[0].length)
	};
}
/** Whether any line of `body` begins like a header. */
function mayHoldHeaders(body) {
	return BODY_START.test(body) || BELOW.test(body);
}
/** Whether `line` of a body, after a bullet or without, begins like a header: with a usual type in lower case. */
function beginsLikeHeader(line) {
	return BODY_START.test(line);
}
/** A header on a line of a body, which needs its colon there, and no bullet. */
function readBodyHeader(line) {
	const header = BODY_START.test(line) ? readHeader(line) : null;
	return header && line.slice(0, line.length - header.description.length).includes(":") ? header : null;
}
/** A line without the bullet that GitHub puts before each message of a squash. */
function withoutBullet(line) {
	return line.startsWith("* ") || line.startsWith("- ") ? line.slice(2) : line;
}
function hasSoon(line, sign) {
	const at = line.indexOf(sign);
	return at > 0 && at < LONGEST_START;
}
function readLeniently(line) {
	const start = LENIENT.exec(line);
	if (!start) return null;
	const [opening, word = "", marks = "", parenthesis] = start;
	const close = parenthesis ? scopeEnd(line, opening.length - 1) : opening.length - 1;
	if (close < 0) return null;
	const scopes = parenthesis ? splitScopes(line.slice(opening.length, close)) : NO_SCOPES$1;
	const [ending = "", marksAfter = "", colon = "", space = ""] = ENDING.exec(line.slice(close + 1)) ?? [];
	const isBreaking = marks.includes("!") || marksAfter.includes("!");
	const type = word.toLowerCase();
	const isColon = colon === ":" || colon === "：";
	const isHeader = TYPES.has(type) ? isColon || parenthesis !== void 0 && word === type && colon + marksAfter !== "" : isColon && space !== "" && (isBreaking || scopes.length > 0 && !marks.includes(" "));
	const description = line.slice(close + 1 + ending.length).trim();
	return isHeader && description !== "" ? {
		type,
		scopes,
		isBreaking,
		description
	} : null;
}
function scopeEnd(line, open) {
	const limit = Math.min(line.length, open + LONGEST_SCOPE);
	let depth = 0;
	for (let at = open; at < limit; at++) {
		const code = line.charCodeAt(at);
		if (code === 40) depth++;
		if (code === 41 && --depth === 0) return at;
	}
	const first = line.indexOf(")", open);
	return first < limit ? first : -1;
}
function splitScopes(text) {
	const scopes = text.includes(",") ? text.split(",").map((scope) => scope.trim()) : [text.trim()];
	return scopes.every(isScope) ? scopes : scopes.filter(isScope);
}
function isScope(scope) {
	const last = scope.at(-1) ?? "";
	return scope !== "" && !(last >= "0" && last <= "9" && /^(?:#?\d{1,9}|[A-Z][A-Z0-9]{1,9}-\d{1,7})$/.test(scope));
}

// src/parse/trailers.ts
const NONE$7 = [];
/** Tokens in use that carry git's rule: a block with one of them may hold other lines. In lower case. */
const KNOWN = new Set("signed-off-by co-authored-by co-developed-by reviewed-by acked-by tested-by reported-by suggested-by helped-by approved-by cc change-id reviewed-on pr-url closes closed close fixes fixed resolves resolved refs ref references related see-also issue issues bug link changelog release-note release-notes benefit audience stage feature-flag launch docs breaking-change backport-of cherry-picked-from made-with generated-by assisted-by epic part-of".split(" "));
/** Lower-case types that open a conventional header, not a trailer, on the last lines of a squash commit. */
const HEADER_TYPES = new Set("feat fix perf refactor docs test build ci chore style revert".split(" "));
const TOKEN = /^([A-Za-z][A-Za-z0-9-]{0,59})(?:[ \t]{0,3}:(?!\/\/)|(?= #\d{1,9}(?:(?:,? and |[, ]{1,2})#\d{1,9}){0,20}\.?$))/;
/** A line that may be a trailer; on the last paragraph of a body. */
const SIGN$3 = /\n(?:[A-Za-z][A-Za-z0-9-]{0,59}[ \t]{0,3}[:#]|\(cherry |---)/;
/** The trailer on one line; null for anything else. Its value may be empty and may continue on the next lines. */
function readTrailer(line) {
	const match = TOKEN.exec(line);
	const token = match?.[1];
	if (!match || token === void 0) return null;
	const value = line.slice(match[0].length).trim();
	if (HEADER_TYPES.has(token) && !value.startsWith("#") && !value.startsWith("http")) return null;
	return {
		token,
		value
	};
}
/** Whether `line` is a trailer with a token in common use, git's mark of a cherry-pick or GitHub's rule between commits and co-authors. */
function isKnownTrailer(line) {
	if (isMark(line)) return true;
	const trailer = readTrailer(line);
	return trailer !== null && isKnown(trailer);
}
/**
* Git's rule (https://git-scm.com/docs/git-interpret-trailers): the last paragraph, when every line is a trailer or a known one stands
* among at most three times as many other lines. Paragraphs of known trailers right above belong to it, since GitHub puts co-authors
* into a paragraph of their own below what the author wrote.
*/
function findTrailers(text) {
	if (text === "") return {
		trailers: NONE$7,
		rest: ""
	};
	let end = text.length;
	let paragraph = lastParagraph(text, end);
	if (!SIGN$3.test(paragraph)) return {
		trailers: NONE$7,
		rest: text
	};
	const blocks = [];
	let hasTrailers = false;
	while (end > 0) {
		const block = hasTrailers && !isKnownTrailer(firstLine(paragraph)) ? null : readBlock(paragraph, hasTrailers);
		if (!block || !(hasTrailers || followsGitsRule(block))) break;
		if (!hasTrailers && block.trailers.length > 0 && isFenced(text, end - paragraph.length)) break;
		hasTrailers ||= block.trailers.length > 0;
		blocks.push(block);
		end = Math.max(0, end - paragraph.length);
		paragraph = lastParagraph(text, end);
	}
	const above = text.slice(0, end).trimEnd();
	const [only] = blocks;
	if (!only) return {
		trailers: NONE$7,
		rest: text
	};
	const { trailers, others } = blocks.length === 1 ? only : merged(blocks.reverse());
	return {
		trailers,
		rest: others.length === 0 ? above : [
			above,
			"",
			...others
		].join("\n").trim()
	};
}
function merged(blocks) {
	return {
		trailers: blocks.flatMap((block) => block.trailers),
		others: blocks.flatMap((block) => block.others)
	};
}
function followsGitsRule({ known, unknown, others }) {
	return others.length === 0 || known > 0 && (known + unknown) * 3 >= others.length;
}
function readBlock(paragraph, isKnownOnly) {
	const trailers = [];
	const others = [];
	let known = 0;
	let unknown = 0;
	for (const line of unfold(paragraph).split("\n")) {
		if (line === "") continue;
		const trailer = readTrailer(line);
		if (trailer) trailers.push(trailer);
		if (trailer ? isKnown(trailer) : isMark(line)) known++;
		else if (isKnownOnly) return null;
		else if (trailer) unknown++;
		else others.push(line);
	}
	return {
		trailers,
		others,
		known,
		unknown
	};
}
function unfold(paragraph) {
	return paragraph.includes("\n ") || paragraph.includes("\n	") ? paragraph.replace(/\n[ \t]+/g, " ") : paragraph;
}
function lastParagraph(text, end) {
	let start = end;
	while (start > 0 && text.charCodeAt(start - 1) === 10) start--;
	start = text.lastIndexOf("\n\n", start - 1);
	return start < 0 ? `\n${text.slice(0, end)}` : text.slice(start + 1, end);
}
function firstLine(paragraph) {
	const end = paragraph.indexOf("\n", 1);
	return paragraph.slice(1, end < 0 ? paragraph.length : end);
}
function isFenced(text, before) {
	let fences = 0;
	for (let at = text.indexOf("```"); at >= 0 && at < before; at = text.indexOf("```", at + 3)) if (at === 0 || text.charCodeAt(at - 1) === 10) fences++;
	return fences % 2 === 1;
}
function isKnown({ token }) {
	return KNOWN.has(token.toLowerCase());
}
function isMark(line) {
	return line.startsWith("(cherry picked from commit ") || line.startsWith("---") && /^-{3,}$/.test(line);
}

// src/parse/breaking.ts
/** Parse, breaking changes: a body in; the text of its `BREAKING CHANGE:` footers and the body without them out. */
const NONE$6 = [];
const FOOTER = /^[ \t]{0,8}(?:[*-] )?(?:[⚠❗💥]\ufe0f? ?)?(?:\*\*|__)?(?:BREAKING[ -]CHANGES?|Breaking[ -][Cc]hanges?|breaking-change)(?:\*\*|__)?(?: ?:| (?=#\d))(?:\*\*|__)?/u;
/** What people write into a template's field when nothing breaks. */
const NOTHING$1 = /^(?:[*-] )?(?:none|no|nope|nil|n\/?a|not applicable|false|-|—)(?:[.,;!\n]|$)/i;
/**
* Every footer with its text, which may be several paragraphs: it ends at the next footer, a known trailer, a heading, a rule or the
* next header of a squash. The author's own words only, but code below a footer belongs to it.
*/
function breakingFooters(body) {
	const { text } = body;
	if (!mayHaveFooter(text)) return {
		texts: NONE$6,
		rest: text
	};
	const { lines, quoted } = ownLines(body);
	const written = text.split("\n");
	const texts = [];
	const rest = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const start = quoted?.[at] === 1 ? null : FOOTER.exec(line);
		if (!start) {
			rest.push(written[at] ?? "");
			continue;
		}
		let end = at + 1;
		while (end < lines.length && (quoted?.[end] === 1 || !endsFooter(lines[end] ?? ""))) end++;
		const footer = [line.slice(start[0].length), ...written.slice(at + 1, end)].join("\n").trim();
		if (!NOTHING$1.test(footer)) texts.push(footer);
		at = end - 1;
	}
	return {
		texts,
		rest: rest.join("\n").trimEnd()
	};
}
function mayHaveFooter(text) {
	return text.includes("REAKING") || text.includes("reaking") && /reaking[ -][Cc]hanges?(?:\*\*|__)? ?:/.test(text);
}
function endsFooter(line) {
	if (line === "") return false;
	if (/^#{1,6} /.test(line) || isKnownTrailer(line) || FOOTER.test(line)) return true;
	return readBodyHeader(withoutBullet(line)) !== null;
}

// src/parse/cherry-pick.ts
const MARK = /^\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)/;
/**
* The original of a copy. A copy of a copy names both, one below the other: the first is the original. Marks with text between them
* come from several commits squashed into one, which is a copy of none.
*/
function cherryPickedFrom(body) {
	if (!body.text.includes("(cherry picked from commit ")) return null;
	let original = null;
	let isApart = false;
	for (const line of ownLines(body).lines) {
		const sha = MARK.exec(line)?.[1];
		if (sha === void 0) isApart ||= original !== null && line.trim() !== "" && !isKnownTrailer(line);
		else if (original === null) original = sha;
		else if (isApart) return null;
	}
	return original;
}

// src/parse/co-authors.ts
const CO_AUTHOR = /^[ \t]{0,4}co-authored-by[ \t]{0,3}:[ \t]{0,3}([^<>]{1,200})<([^<>\s]{1,128}@[^<>\s]{1,128})>/i;
const NONE$5 = [];
/**
* Everyone whom the body names as a co-author, anywhere in it, since squashing scatters the lines; nobody twice, nor the author
* (whom `author` names by e-mail address). Lines without a name or an address are skipped.
*/
function coAuthors(body, author) {
	let people = null;
	for (let at = body.indexOf("@"), end = 0; at >= 0; at = body.indexOf("@", end)) {
		const start = body.lastIndexOf("\n", at) + 1;
		end = body.indexOf("\n", at);
		if (end < 0) end = body.length;
		const [, name = "", email = ""] = CO_AUTHOR.exec(body.slice(start, end)) ?? [];
		const key = email.toLowerCase();
		if (name.trim() === "" || key === author.toLowerCase() || people?.has(key)) continue;
		people ??= /* @__PURE__ */ new Map();
		people.set(key, {
			name: name.trim(),
			email
		});
	}
	return people ? [...people.values()] : NONE$5;
}

// src/parse/dependency.ts
const LONGEST$1 = 400;
const VERB = /^(?:\[security\] ?)?(?:bump|update|upgrade|downgrade|pin|roll)(?:s|d|ed|ing)? /i;
const NONE$4 = [];
const TURN = /* @__PURE__ */ new Set([
	"from",
	"to",
	"->",
	"→",
	"=>"
]);
/** Words around a package's name that say that it is one: `Update Rust crate serde to …`, `update actions/checkout action to …`. */
const NOUNS = new Set("crate dependency package module library plugin action tag digest docker image npm pip gem pre-commit hook requirement submodule orb chart helm terraform provider github gradle maven nuget composer toolchain runtime version".split(" "));
/** Words that say nothing beside a name. */
const FILLERS = new Set("the rust direct indirect transitive dev peer vendored bundled".split(" "));
/** Those of both that are names as well. */
const TOOL = /^(?:rust|docker|helm|terraform|npm|pip|gradle|maven|nuget|composer)$/i;
/** Names of many things at once: whatever stands before them is not the name of one. */
const PLURALS = new Set("dependencies deps packages crates modules libraries actions plugins images all group groups monorepo hooks versions lockfile lockfiles lock manifests snapshots submodules requirements templates docs documentation references links changelog readme development this".split(" "));
/** Settings and measures, which are packages only where a noun says so. */
const SETTINGS = new Set("msrv edition copyright license year timeout timeouts limit limits retries retry port size default threshold interval delay ratio max min minimum maximum required count number level coverage memory schema protocol api url link target trampoline".split(" "));
/** What may follow the versions without making the sentence one about something else. */
const TAIL = /^(?:in|across|to|for|because|due|as|since|with|on|after|\(.*|\[.*|-|–|—)$/i;
const NAME = /^(?=[^A-Za-z]{0,3}[A-Za-z])[\w@.+/:#*-]{1,214}$/;
const VERSION$1 = /^(?=.{0,60}\d)[\w^~<>=!*.,+:@/-]{1,100}$|^(?=[a-f]{0,64}$)[a-f]{7,64}$/;
/** A number on its own could be anything's value; these are versions. */
const CERTAIN = /^[\^~<>=!]{0,2}v?\d{1,10}\.\d{1,10}\.[\dx*]|^[\^~<>=]{0,2}v\d|^[\^~<>=!]|^(?=[a-f\d]{7,64}$)(?=\d{0,63}[a-f])(?=[a-f]{0,63}\d)/;
/** Whether `text` can be a package's name: only such a name becomes part of an id. */
function isPackageName(text) {
	return NAME.test(text);
}
/**
* The packages that `text` says were moved; empty for everything that is not certainly a bump, since "Bump timeout from 5 to 10" reads
* the same. `isExpected`: something else says that this is about dependencies, a scope or a bot.
*/
function readBumps(text, isExpected) {
	const verb = text.length <= LONGEST$1 ? VERB.exec(text)?.[0] : void 0;
	if (verb === void 0) return NONE$4;
	const isUpgrade = /grade/i.test(verb);
	const words = text.slice(verb.length).split(" ");
	const bumps = [];
	for (let at = 0; at < words.length;) {
		const clause = readClause(words, at);
		if (!clause || !(isExpected || isCertain(clause, isUpgrade))) return [];
		bumps.push(clause.bump);
		const next = words[clause.end];
		if (next === void 0 || TAIL.test(next) || words[clause.end - 1]?.endsWith(",")) return bumps;
		if (next !== "and" && next !== "&") return [];
		if (!words.slice(clause.end).some((word) => TURN.has(word))) return /^(?:fix|remove|use|add|ignore|drop)$/.test(words[clause.end + 1] ?? "") ? bumps : [];
		at = clause.end + 1;
	}
	return bumps;
}
function readClause(words, start) {
	const first = words[start] === "to" ? start + 1 : start;
	const turn = words.findIndex((word, at) => at >= first && TURN.has(word));
	const before = words.slice(first, turn < 0 ? void 0 : turn).map(bare);
	const hasNoun = before.some((word) => NOUNS.has(word.toLowerCase()));
	if (turn < 0) {
		const { name, version } = withVersion(before);
		return clauseOf(name, null, version, words.length, hasNoun);
	}
	const isFrom = words[turn] === "from";
	if (isFrom && words[turn + 2] !== "to") return null;
	const { name, version } = isFrom ? {
		name: before,
		version: bare(words[turn + 1] ?? "")
	} : withVersion(before);
	const beside = isFrom ? turn + 3 : turn + 1;
	const last = words[beside] === "version" ? beside + 1 : beside;
	return clauseOf(name, version, bare(words[last] ?? ""), last + 1, hasNoun);
}
function clauseOf(words, from, to, end, hasNoun) {
	const name = nameAmong(words, hasNoun);
	if (name === null || to !== null && !VERSION$1.test(to) || from !== null && !VERSION$1.test(from)) return null;
	return {
		bump: {
			name,
			from,
			to
		},
		end,
		hasNoun
	};
}
function isCertain({ bump: { name, from, to }, hasNoun }, isUpgrade) {
	if (to === null) return false;
	if (CERTAIN.test(to) || from !== null && CERTAIN.test(from) || hasNoun || /[@/]/.test(name)) return true;
	return to.includes(".") && (isUpgrade || name.includes("-"));
}
function withVersion(words) {
	const last = words.at(-1) ?? "";
	if (words.length > 1 && /^[\^~]?v?\d/.test(last)) return {
		name: words.slice(0, -1),
		version: last
	};
	const at = last.lastIndexOf("@");
	if (at <= 0 || !VERSION$1.test(last.slice(at + 1))) return {
		name: words,
		version: null
	};
	return {
		name: [...words.slice(0, -1), last.slice(0, at)],
		version: last.slice(at + 1)
	};
}
function nameAmong(words, hasNoun) {
	const names = words.filter((word) => !NOUNS.has(word.toLowerCase()) && !FILLERS.has(word.toLowerCase()));
	const name = names.length === 0 ? words.find((word) => TOOL.test(word)) : names[0];
	if (name === void 0 || names.length > 1 || !isPackageName(name) || /\.(?:md|toml|lock|json|ya?ml|txt|cue)$/i.test(name)) return null;
	const isQualified = hasNoun && !words.some((word) => /^version$/i.test(word));
	if (PLURALS.has(name.toLowerCase()) || SETTINGS.has(name.toLowerCase()) && !isQualified) return null;
	return name.includes("/") ? name.replace(/:[\w.-]{1,100}$/, "") : name;
}
function bare(word) {
	return word.replace(/^[`'"“]{1,3}|[`'"”,.;:]{1,3}$/g, "");
}

// src/parse/dependency-table.ts
const SENTENCE = /^(?:\* )?(?:Bumps|Updates) (?:\[([^\]\n]{1,200})\]\([^)\n]{0,500}\)|`([^`\n]{1,200})`|([\w@.+/-]{1,200})) from `?([^\s`]{1,100})`?\s{1,2}to `?([^\s`]{1,100}?)`?\.?$/gm;
const CELL = /\[`?([^\]`\n]{1,200})`?\]\(|`([^`\n]{1,100})`\s{0,3}(?:→|->)\s{0,3}`([^`\n]{1,100})`/g;
const BADGE = /^(?:source|changelog|age|adoption|passing|confidence)$/;
const SIGN$2 = /^(?:\* )?(?:Bumps|Updates) /m;
const NONE$3 = [];
/**
* Every package that renovate's table or dependabot's sentences name with both versions; empty without any. The name is empty where
* the table shows none in code or a link; what is no package's name is left out, since anyone can write such a list.
*/
function listedBumps(body) {
	return allListed(body).filter(({ name }) => name === "" || isPackageName(name));
}
function allListed(body) {
	const rows = tableRows(body.text);
	if (rows.length > 0 || !SIGN$2.test(body.text)) return rows;
	return [...ownText(body).matchAll(SENTENCE)].map(([, linked, code, plain, from = "", to = ""]) => ({
		name: linked ?? code ?? plain ?? "",
		from,
		to
	}));
}
function tableRows(text) {
	const start = text.search(/^\| ?Package ?\|/m);
	if (start < 0) return NONE$3;
	const length = text.slice(start).search(/\n(?:---|#)/);
	const bumps = [];
	let name = "";
	for (const [, link, from, to] of text.slice(start, length < 0 ? text.length : start + length).matchAll(CELL)) if (link !== void 0) name = name === "" || !BADGE.test(link) ? link : name;
	else if (from !== void 0 && to !== void 0) bumps.push({
		name,
		from,
		to
	});
	return bumps;
}

// src/parse/dependencies.ts
const ABOUT_DEPENDENCIES = new Set("deps dep deps-dev dev-deps dependency dependencies".split(" "));
const BOT = /^(?:dependabot|renovate|greenkeeper|depfu|pyup|snyk|scala-steward|pre-commit-ci)\b/i;
const MOVES = /^(?:\[security\] ?)?(?:bump|update|upgrade|downgrade|pin|roll)/i;
const NONE$2 = [];
/** Packages by the subject; where it names none, or only where one went, the bot's list in the body says the rest. */
function dependencyBumps(subject, author, body) {
	const { text, scopes, type } = subject;
	const isAbout = scopes.some((scope) => ABOUT_DEPENDENCIES.has(scope) || scope.endsWith(" deps")) || type !== null && ABOUT_DEPENDENCIES.has(type);
	if (!isAbout && !MOVES.test(text) && !text.includes("-> ") && !text.includes("→ ")) return NONE$2;
	const isExpected = isAbout || BOT.test(author);
	const named = readBumps(sentence(subject), isExpected);
	if (body.text === "" || named.some((bump) => bump.from !== null)) return named;
	const listed = listedBumps(body);
	const [only] = named;
	if (!only) return listed.filter((bump) => bump.name !== "");
	if (listed.length > 1 && listed.some((bump) => bump.name === only.name)) return listed.filter((bump) => bump.name !== "");
	const move = listed.find((bump) => isSameVersion(bump.to, only.to) || only.to === null && bump.name === only.name);
	return move ? [{
		name: only.name,
		from: move.from,
		to: only.to ?? move.to
	}, ...named.slice(1)] : named;
}
function sentence({ text, scopes, type }) {
	const [area] = scopes;
	return type === null && scopes.length === 1 && /^\S{1,100} (?:->|→) \S{1,100}$/.test(text) ? `bump ${area} ${text}` : text;
}
function isSameVersion(one, other) {
	return one !== null && other !== null && one.replace(/^v/, "") === other.replace(/^v/, "");
}

// src/parse/merge.ts
const SIGN$1 = /^(?:merged? |auto merge |rollup merge |chore: ?merge )/i;
/** Merge messages with a number: where the title stands follows from which matched. */
const TITLE_BELOW = [
	/^Merge pull request #(\d{1,9})\b/,
	/^Merged in .{1,300} \(pull request #(\d{1,9})\)$/,
	/^(?:Auto|Rollup) merge of #(\d{1,9})\b/,
	/^Merge #(\d{1,9})$/
];
const TITLE_BESIDE = [/^Merged? (?:PR|pull request) #?(\d{1,9}): (.+)$/, /^Merge pull request '(.+)' \(#(\d{1,9})\) from /];
const NO_TITLE = /^(?:chore: ?)?merge (?:(?:remote-tracking |remote )?branch(?:es)? (?:['"]|\S{1,200} (?:into|of) )|(?:tag|commit) '|(?:group|queue)(?:$|:| #| of \d)|[0-9a-f]{7,64} into |(?:(?:origin|upstream)\/\S{1,200}|main|master|develop|trunk)(?:$| into )|#\d{1,9}(?: #\d{1,9}){1,99}$)/i;
const MERGE_REQUEST = /^See merge request (?:[\w./-]{1,200})?!(\d{1,9})$/;
/** Reads the wording of a merge. Whether it merges anything is for its parents to say: forges squash under these words too. */
function readMerge({ subject, body }) {
	if (!subject.includes("erge") || !SIGN$1.test(subject)) return null;
	const line = subject.slice(0, 500).trimEnd();
	for (const pattern of TITLE_BESIDE) {
		const match = pattern.exec(line);
		if (!match) continue;
		const [, first = "", second = ""] = match;
		const isNumberFirst = /^\d+$/.test(first);
		return {
			pullRequest: Number(isNumberFirst ? first : second),
			title: isNumberFirst ? second : first,
			body
		};
	}
	for (const pattern of TITLE_BELOW) {
		const number = pattern.exec(line)?.[1];
		if (number !== void 0) return withTitle$1(Number(number), body);
	}
	if (line === "Merge commit from fork") return body === "" ? null : withTitle$1(null, body);
	if (!NO_TITLE.test(line)) return null;
	const request = mergeRequest(body);
	return request === null ? {
		pullRequest: null,
		title: null,
		body
	} : withTitle$1(request, body);
}
/** The number of GitLab's `See merge request group/name!12`; null without. */
function mergeRequest(body) {
	if (body === "") return null;
	const last = body.slice(body.lastIndexOf("\n") + 1);
	const number = last.startsWith("See ") ? MERGE_REQUEST.exec(last)?.[1] : void 0;
	return number === void 0 ? null : Number(number);
}
/** A body without GitLab's last line. */
function withoutMergeRequest(body) {
	return mergeRequest(body) === null ? body : body.slice(0, body.lastIndexOf("\n") + 1).trimEnd();
}
function withTitle$1(pullRequest, body) {
	const end = body.indexOf("\n");
	const title = titleOf(end < 0 ? body : body.slice(0, end));
	if (title === "" || MERGE_REQUEST.test(title)) return {
		pullRequest,
		title: null,
		body
	};
	return {
		pullRequest,
		title,
		body: end < 0 ? "" : body.slice(end + 1).replace(/^\n+/, "")
	};
}
function titleOf(line) {
	if (line.startsWith("* commit '")) return "";
	const title = line.replace(/^(?:\* |\d{1,9}: )/, "").replace(/ r=\S{1,100}(?: a=\S{1,100})?$/, "");
	return oneLine(title);
}

// src/parse/message.ts
/** Parse, first cut: a commit message in; its subject and its body out. */
const CUT_OFF = /…(?= ?(?:\(#\d{1,9}\))?"?$)/;
const SHORTEST_HEAD = 30;
const SHORTEST_WRAPPED = 50;
/** Cuts a message after its subject. CRLF, NUL, blank lines before the subject and a missing final newline are all fine. */
function splitMessage(message) {
	const text = message.includes("\r") ? message.replace(/\r\n?/g, "\n") : message;
	let start = 0;
	let end = lineEnd(text, 0);
	while (end < text.length && !isVisible(text, start, end)) {
		start = end + 1;
		end = lineEnd(text, start);
	}
	const firstLine = text.slice(start, end);
	let bodyStart = end + 1;
	for (let next = bodyStart; isWhiteSpace(text.charCodeAt(next)); next++) if (text.charCodeAt(next) === 10) bodyStart = next + 1;
	const body = text.slice(bodyStart).trimEnd();
	if (body === "") return {
		firstLine,
		subject: firstLine,
		body
	};
	return joined$1(firstLine, body, bodyStart === end + 1);
}
function joined$1(firstLine, body, isAdjacent) {
	if (!isAdjacent && !firstLine.includes("…", Math.max(0, firstLine.length - 20))) return {
		firstLine,
		subject: firstLine,
		body
	};
	const nextEnd = lineEnd(body, 0);
	const next = body.slice(0, nextEnd);
	const below = () => body.slice(nextEnd + 1).replace(/^\n+/, "");
	const tail = firstLine.slice(-20);
	const cut = CUT_OFF.exec(tail);
	if (cut) {
		const at = firstLine.length - tail.length + cut.index;
		const head = firstLine.slice(0, at);
		const suffix = firstLine.slice(at + 1);
		if (next.startsWith("…")) return {
			firstLine,
			subject: head + next.slice(1) + suffix,
			body: below()
		};
		const whole = next.startsWith("* ") ? next.slice(2) : next;
		if (at >= SHORTEST_HEAD && whole.startsWith(head)) return {
			firstLine,
			subject: whole + suffix,
			body: below()
		};
	}
	if (isAdjacent && continues(firstLine, next)) return {
		firstLine,
		subject: `${firstLine} ${next.trim()}`,
		body: below()
	};
	return {
		firstLine,
		subject: firstLine,
		body
	};
}
function continues(firstLine, next) {
	if (/^\s{0,4}\(#\d{1,9}\)"?\s*$/.test(next.slice(0, 40))) return true;
	if (firstLine.length < SHORTEST_WRAPPED || /[.:;!?]\s*$/.test(firstLine.slice(-4))) return false;
	return /^[a-z(`"'][^:]*$/.test(next.slice(0, 100)) && !/^(?:close|fix|ref|resolve|see|https?)/.test(next);
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}
function isWhiteSpace(code) {
	return code === 32 || code >= 9 && code <= 13;
}
function isVisible(text, start, end) {
	const code = text.charCodeAt(start);
	return code > 32 && code < 127 || oneLine(text.slice(start, end)) !== "";
}

// src/parse/release.ts
const LONGEST = 100;
const VERSION = /^[`(]?(?:[\w@/.-]{1,80}@|[\w/-]{1,80}-(?=v\d))?v?\d{1,8}(?:\.\d{1,8}){1,3}(?:[-+.]?[A-Za-z][\w.+-]{0,40})?[`),.:]{0,2}$/;
const MANIFEST = /^`?[\w-]{1,40}\.(?:toml|json|lock|py|xml)`?$/;
/** What the first word of a release commit looks like. */
const SIGN = /^(?:\S{0,80}\d|(?:pre-?)?releas|publish|prep|bump|version|cut|tag|set|update|new|next|the|for|v )/i;
/** Every word that a release commit is made of, apart from versions. */
const WORDS = new Set("release releases released releasing prerelease pre-release publish published prepare prepares preparing prep bump bumps bumped version versions versioning packages package cut tag set update next new for the to a in and of v main master beta alpha rc canary stable patch minor major all changelog changesets write development".split(" "));
/** A release commit names one of these, or nothing but versions. */
const SAYS_SO = /\b(?:(?:pre-?)?releas(?:e[sd]?|ing)|publish(?:ed)?|versions?|versioning|prep(?:are[sd]?|aring)?|tag|bump to)\b/i;
/** Those that need no version beside them. */
const SAYS_ENOUGH = /^(?:(?:cut|make|publish|prepare|new)?(?: for)?(?: the| a)?(?: next| new)? ?release\b|publish\b|version packages\b|bump versions?\b|versioning$)/i;
/** `chore(releasing): Bump Vector version to v0.34.0` names the product, which only its scope tells from a dependency. */
const RELEASING = /^releas(?:e|es|ing)$/;
const BUMPS_PRODUCT = /^(?:bump|prepare|set|update) (?:\S{1,40} )?version to v?\d[\w.+-]{0,40}$/i;
/** Whether `subject` is made of versions and words about releasing: `release: v8.2.2`, `Version Packages`, `Prepare for 0.12.5`. */
function isRelease({ text, type, scopes }) {
	if (text.length > LONGEST || !SIGN.test(text) || text.includes(" from ")) return false;
	if (scopes.some((scope) => RELEASING.test(scope)) && BUMPS_PRODUCT.test(text)) return true;
	const words = text.split(" ");
	if (!words.every(isAboutReleasing)) return false;
	const versions = words.filter((word) => VERSION.test(word)).length;
	return type === "release" || versions === words.length || SAYS_ENOUGH.test(text) || versions > 0 && SAYS_SO.test(text);
}
function isAboutReleasing(word) {
	return WORDS.has(word.toLowerCase().replace(/^\(|[).,:!]{1,2}$/g, "")) || VERSION.test(word) || MANIFEST.test(word);
}

// src/parse/gitmoji.ts
const TYPE_OF = new Map(Object.entries({
	feat: "✨ sparkles",
	fix: "🐛 bug 🚑 ambulance 🩹 adhesive_bandage",
	perf: "⚡ zap",
	security: "🔒 lock",
	docs: "📝 memo 📚 books ✏ pencil2 💡 bulb",
	test: "✅ white_check_mark 🧪 test_tube 📸 camera_flash 🤡 clown_face",
	refactor: "♻ recycle 🚚 truck ⚰ coffin",
	style: "🚨 rotating_light",
	ci: "👷 construction_worker 💚 green_heart",
	build: "📦 package",
	deps: "⬆ arrow_up ⬇ arrow_down 📌 pushpin ➕ heavy_plus_sign ➖ heavy_minus_sign",
	chore: "🔧 wrench 🔨 hammer 🙈 see_no_evil 📄 page_facing_up 🧹 broom",
	release: "🔖 bookmark",
	revert: "⏪ rewind",
	wip: "🚧 construction"
}).flatMap(([type, names]) => names.split(" ").map((name) => [name, type])));
const BREAKING$1 = /* @__PURE__ */ new Set(["💥", "boom"]);
const SHORTCODE = /^:([a-z0-9_+-]{1,40}):\s?/;
const PICTOGRAPH = /^(?:\p{RI}{2}|(\p{ExtPict})[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{ExtPict}[\ufe0f\u{1f3fb}-\u{1f3ff}]?){0,4})\s?/u;
/** The emoji or `:shortcode:` at the start of `line`; its type is null where it says nothing certain about the kind of change. */
function readEmoji(line) {
	const code = line.charCodeAt(0);
	if (code !== 58 && code < 169) return null;
	const match = (code === 58 ? SHORTCODE : PICTOGRAPH).exec(line);
	if (!match) return null;
	const name = match[1] ?? "";
	return {
		scopes: [],
		type: TYPE_OF.get(name) ?? null,
		isEmoji: true,
		isBreaking: BREAKING$1.has(name),
		isFixup: false,
		rest: line.slice(match[0].length)
	};
}

// src/parse/prefix.ts
/** Parse, the start of a subject: a line in; one tag, ticket, number or area at its start, and the rest, out; null without. */
const NOTHING = {
	scopes: [],
	type: null,
	isEmoji: false,
	isBreaking: false,
	isFixup: false
};
const FIXUP = /^(?:fixup|squash|amend)! ?/i;
const BREAKING = /^(?:BREAKING(?:[ -]CHANGES?)?|Breaking[ -][Cc]hange) ?: ?/;
const TAG = /^\[([^[\]]{1,60})\] ?:? ?(?!\()/;
const ROUND_TAG = /^\(([\w/-]{2,30})\) ?:? ?/;
const TICKET = /^(?:\(?([A-Z][A-Z0-9]{1,9})-\d{1,7}\)?(?:, ?)?){1,3} ?[:|–-] ?/;
const NUMBERS = /^(?:(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|issue|refs?|pr) ?:? ?)?(?:(?:GH-|#)\d{1,9}(?:, ?| )?){1,9}([:–-] ?)?/i;
const AREA = /^((?:[\p{L}\p{N}_.@*{][\p{L}\p{N}_./@*{}+-]{0,59}, ?){0,6}[\p{L}\p{N}_.@*{][\p{L}\p{N}_./@*{}+-]{0,59}) ?: /u;
/** Names that look like a ticket's key and are a standard. */
const STANDARDS = new Set("UTF SHA ISO RFC PEP CVE CWE GHSA IEEE AES MD5 HTTP TLS SSL IPV RUSTSEC ES ECMA ANSI BIP EIP RSA X CP UTC GPT".split(" "));
/** Tags that say how a commit came about, not what it is about. */
const NO_SCOPE = /^(?:(?:auto)?backport|cherry-?pick|release|stable|v?\d|#|codex|claude|copilot|cursor|bot|ai\b|auto$|(?:skip|no|ci)[ -]|draft|rfc$|test drive)/i;
/** Words before a colon that open a sentence. */
const NO_AREA = /^(?:notes?|warning|errors?|todo|fixme|hack|tip|important|example|follow-?up|part|step|phase|re|fwd|attempt|try|\d+)$/i;
/** One prefix at the start of `line`. `hasHeader`: a header came before it, so that a colon no longer ends an area. */
function readPrefix(line, hasHeader) {
	return readFixup(line) ?? readTag(line) ?? readTicket(line) ?? readNumbers(line) ?? readBreaking(line) ?? (hasHeader ? null : readArea(line));
}
function readFixup(line) {
	const match = FIXUP.exec(line);
	return match && {
		...NOTHING,
		isFixup: true,
		rest: line.slice(match[0].length)
	};
}
function readTag(line) {
	const match = TAG.exec(line) ?? ROUND_TAG.exec(line);
	if (!match) return null;
	const name = (match[1] ?? "").trim().replaceAll("`", "");
	const rest = line.slice(match[0].length);
	if (isType(name)) return {
		...NOTHING,
		type: name.toLowerCase(),
		rest
	};
	if (/^breaking(?:[ -]changes?)?!?$/i.test(name)) return {
		...NOTHING,
		isBreaking: true,
		rest
	};
	if (line[0] === "(" && !match[0].includes(":")) return null;
	const isScope = name !== "" && !NO_SCOPE.test(name) && !isTicket(name);
	return {
		...NOTHING,
		scopes: isScope ? [name] : [],
		rest
	};
}
function readTicket(line) {
	const match = TICKET.exec(line);
	if (!match || STANDARDS.has(match[1] ?? "")) return null;
	return {
		...NOTHING,
		rest: line.slice(match[0].length)
	};
}
function readNumbers(line) {
	const match = NUMBERS.exec(line);
	if (!match) return null;
	const rest = line.slice(match[0].length);
	return match[1] !== void 0 || line[0] === "#" && /^[\p{L}`"']/u.test(rest) && !/^(?:and|or|is|was|in|to)\b/i.test(rest) ? {
		...NOTHING,
		rest
	} : null;
}
function readBreaking(line) {
	const match = BREAKING.exec(line);
	return match && {
		...NOTHING,
		isBreaking: true,
		rest: line.slice(match[0].length)
	};
}
function readArea(line) {
	const colon = line.indexOf(": ");
	if (colon < 0 || colon > 120) return null;
	const names = AREA.exec(line)?.[1];
	if (names === void 0 || !/\p{L}/u.test(names) || NO_AREA.test(names)) return null;
	return {
		...NOTHING,
		scopes: names.split(",").map((name) => name.trim()),
		rest: line.slice(colon + 2)
	};
}
function isTicket(name) {
	const key = /^([A-Z][A-Z0-9]{1,9})-\d{1,7}$/.exec(name)?.[1];
	return key !== void 0 && !STANDARDS.has(key);
}

// src/parse/subject.ts
/** Parse, one subject: a commit's first line or a pull request's title in; its sentence and everything said around it out. */
const PREFIXED = /^(?:[^A-Za-z`"']|(?:fixup|squash|amend)!|[A-Z][A-Z\d]{1,9}-\d|(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|issue|refs?|pr) ?:? ?#|breaking|reverts? ?[:(!])/i;
const MOST_PREFIXES = 8;
const NO_SCOPES = [];
/** Takes `line` apart. Its words are never changed: what is left is as written, on one line. */
function parseSubject(line) {
	const whole = oneLine(line);
	const { text, numbers } = stripEnding(whole);
	const header = readHeader(text);
	const sentence = header ? header.description : text;
	if (sentence === "" || PREFIXED.test(sentence) || !header && sentence.includes(": ")) return {
		...readPrefixes(text || whole),
		numbers
	};
	const type = header ? header.type : null;
	return {
		text: sentence,
		type,
		scopes: header ? header.scopes : NO_SCOPES,
		isBreaking: header?.isBreaking === true,
		isFixup: false,
		isRevert: type !== null && isRevertType(type),
		numbers
	};
}
function readPrefixes(line) {
	let text = /^[-*•] \S/.test(line) ? line.slice(2) : line;
	const scopes = [];
	let header = null;
	let tag = null;
	let emoji = null;
	let isBreaking = false;
	let isFixup = false;
	let isRevert = false;
	for (let round = 0; round < MOST_PREFIXES; round++) {
		const next = readHeader(text);
		if (next && (header === null || isRevertType(next.type))) {
			header ??= next.type;
			isRevert ||= isRevertType(next.type);
			isBreaking ||= next.isBreaking;
			scopes.push(...next.scopes);
			text = next.description;
			continue;
		}
		const prefix = readEmoji(text) ?? readPrefix(text, header !== null);
		if (!prefix || prefix.rest === "") break;
		if (prefix.isEmoji) emoji ??= prefix.type;
		else tag ??= prefix.type;
		isRevert ||= prefix.type !== null && isRevertType(prefix.type);
		isBreaking ||= prefix.isBreaking;
		isFixup ||= prefix.isFixup;
		scopes.push(...prefix.scopes);
		text = prefix.rest.trimStart();
	}
	return {
		text,
		type: header ?? tag ?? emoji,
		scopes,
		isBreaking,
		isFixup,
		isRevert
	};
}
function isRevertType(type) {
	return type === "revert" || type === "reverts";
}

// src/parse/revert.ts
const WORD = /^(?:revert(?:s|ed|ing)?|back(?:s|ed)? ?out|roll(?:s|ed)? ?back|undo(?:es)?)\b[,:]? ?/i;
const AGAIN = /^(?:reapply|reapplies|reapplied|re-apply|reland|re-land|unrevert|un-revert)\b[,:]? ?/i;
const COMMIT = /^(?:this )?reverts? commits? ([0-9a-f]{7,64})\b(?: \((.{1,300}), \d{4}-\d\d-\d\d\))?/i;
const PULL_REQUEST = /^(?:this )?(?:pr |pull request )?reverts? (?:(?:pr )?(?:[\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.:-]{1,100}\/[\w./-]{1,200}\/pull\/)(\d{1,9})\b/i;
const MOST_NESTED = 3;
/** Reads a revert: the subject says that it is one, the subject or the body what of. */
function readRevert(subject, body) {
	const claim = claimOf(subject, MOST_NESTED);
	if (!claim) return null;
	const { sha, subject: named, pullRequest } = readBody(body, claim.isNamed);
	if (!claim.isNamed && sha === null && pullRequest === null) return null;
	return {
		reverts: {
			sha,
			subject: named || claim.subject,
			pullRequest: pullRequest ?? claim.pullRequest
		},
		scopes: claim.scopes,
		text: claim.text
	};
}
function claimOf(subject, depth) {
	if (!subject.isRevert && !mayRevert(subject.text)) return null;
	const again = AGAIN.exec(subject.text)?.[0];
	if (again !== void 0) return claimOfReapply(subject, again, depth);
	const word = WORD.exec(subject.text)?.[0] ?? "";
	if (word === "" && !subject.isRevert) return null;
	const named = subject.text.slice(word.length);
	const quoted = unquote(named);
	if (quoted) return claimOfQuote(subject, quoted, word, depth);
	const number = /^(?:pr )?#(\d{1,9})(.?)/i.exec(named);
	if (number && number[2] !== "") return null;
	if (number) return {
		...unnamed(subject),
		subject: named,
		pullRequest: Number(number[1]),
		isNamed: true
	};
	const pullRequest = subject.numbers[1] ?? null;
	const text = word === "" ? parseSubject(named).text : subject.text;
	return {
		...unnamed(subject),
		subject: named,
		pullRequest,
		isNamed: subject.isRevert || pullRequest !== null,
		text
	};
}
function mayRevert(text) {
	const code = text.charCodeAt(0) | 32;
	return code === 114 || code === 98 || code === 117;
}
function unnamed({ text, scopes }) {
	return {
		subject: text,
		pullRequest: null,
		isNamed: false,
		scopes,
		text
	};
}
function claimOfQuote(subject, { open, quoted, close }, word, depth) {
	const { text, numbers } = stripEnding(quoted);
	const inner = parseSubject(quoted);
	const nested = depth > 0 ? claimOf(inner, depth - 1) : null;
	const cleaned = nested?.text ?? inner.text;
	return {
		subject: text || quoted,
		pullRequest: numbers[0] ?? subject.numbers[1] ?? null,
		isNamed: true,
		scopes: [.../* @__PURE__ */ new Set([...subject.scopes, ...nested?.scopes ?? inner.scopes])],
		text: word === "" ? cleaned : `${word.trimEnd()} ${open}${cleaned}${close}`
	};
}
function claimOfReapply(subject, word, depth) {
	const quoted = unquote(subject.text.slice(word.length));
	if (!quoted) return unnamed(subject);
	return {
		...claimOfQuote(subject, quoted, word, depth),
		subject: `Revert "${quoted.quoted}"`,
		pullRequest: null
	};
}
function unquote(text) {
	const open = text[0];
	if (open !== "\"" && open !== "“" && open !== "'") return null;
	const close = open === "“" ? "”" : open;
	const end = text.lastIndexOf(close);
	const quoted = text.slice(1, end > 0 ? end : text.length).trim();
	return quoted === "" ? null : {
		open,
		quoted,
		close
	};
}
function readBody(body, isNamed) {
	const found = {
		sha: null,
		subject: "",
		pullRequest: null
	};
	if (!body.text.includes("everts ") && !body.text.includes("Revert")) return found;
	const { lines, quoted } = ownLines(body);
	for (const [at, line] of lines.entries()) {
		if (!isNamed && line.startsWith("* ")) break;
		if (quoted?.[at] === 1) continue;
		const commit = found.sha === null ? COMMIT.exec(line) : null;
		if (commit) {
			found.sha = commit[1] ?? null;
			found.subject = commit[2] ?? "";
		}
		const number = found.pullRequest === null ? PULL_REQUEST.exec(line)?.[1] : void 0;
		if (number !== void 0) found.pullRequest = Number(number);
	}
	return found;
}

// src/parse/squash.ts
const NONE$1 = [];
/**
* Headers at the start of a paragraph or of a bullet (`* feat: x`, which is how GitHub lists the commits of a squash). A line whose
* description is a mere reference is none: `fix: #12` closes an issue.
*/
function bodyHeaders(body) {
	if (!mayHoldHeaders(body.text)) return NONE$1;
	const { lines, quoted } = ownLines(body);
	const headers = [];
	let canStart = true;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const header = quoted?.[at] !== 1 && beginsLikeHeader(line) ? headerOf(line, canStart) : null;
		if (header) headers.push(header);
		canStart = header !== null || line.trim() === "";
	}
	return headers;
}
function headerOf(line, canStart) {
	const text = withoutBullet(line);
	const header = text !== line || canStart ? readBodyHeader(text) : null;
	if (!header || /^(?:#|https?:)/.test(header.description)) return null;
	const { type, scopes, isBreaking } = header;
	return {
		type,
		scopes,
		breaking: isBreaking,
		description: parseSubject(text).text
	};
}

// src/parse/tidy-trailer.ts
const FOR_READERS = /^(?:release-notes?|benefit)$/i;
/** Longer comments are no remark on a line. */
const COMMENT = /<!--.{0,400}?-->/g;
/** Only what readers would read is looked at: `Release-Note: **none**`, `Benefit: TBD`. */
function tidyTrailer(trailer) {
	if (!FOR_READERS.test(trailer.token)) return [trailer];
	const value = oneLine(trailer.value.replace(COMMENT, ""));
	if (saysNone(value)) return [{
		...trailer,
		value: "none"
	}];
	return isPlaceholder(value) ? [] : [value === trailer.value ? trailer : {
		...trailer,
		value
	}];
}

// src/parse/commit.ts
const NONE = [];
const NO_FOOTERS = {
	texts: NONE,
	rest: ""
};
/** What `commit` means, by its message, its author and the number of its parents alone. */
function parseCommit(commit) {
	const message = splitMessage(commit.message);
	const merge = readMerge(message);
	const line = merge?.title ?? message.subject;
	const subject = parseSubject(line);
	const body = bodyOf$1(merge?.body ?? message.body);
	const hasBody = body.text !== "";
	const isMerge = commit.parents.length > 1 || merge !== null && !isSquashed(commit, merge);
	const revert = isMerge || subject.isFixup ? null : readRevert(subject, body);
	const kind = isMerge ? "merge" : kindOf(subject, revert);
	const { text, scopes } = revert ?? subject;
	const breaking = hasBody ? breakingFooters(body) : NO_FOOTERS;
	const { trailers, rest } = findTrailers(breaking.rest);
	const headers = allHeaders(ownHeader(subject, text, breaking.texts.length > 0), hasBody ? bodyHeaders(body) : NONE);
	return {
		commit,
		kind,
		headers,
		subject: text,
		rawSubject: message.firstLine,
		body: withoutMergeRequest(rest),
		scopes,
		trailers: trailers.length === 0 ? trailers : trailers.flatMap(tidyTrailer),
		breaking: subject.isBreaking || breaking.texts.length > 0 || isAnyBreaking(headers),
		breakingText: joined(breaking.texts),
		pullRequest: merge?.pullRequest ?? subject.numbers[0] ?? mergeRequest(body.text),
		issues: closedIssues(revert ? "" : line, body),
		reverts: revert?.reverts ?? null,
		cherryPickedFrom: hasBody ? cherryPickedFrom(body) : null,
		dependencies: kind === "release" || kind === "revert" ? NONE : dependencyBumps(subject, commit.author.name, body),
		coAuthors: hasBody ? coAuthors(body.text, commit.author.email) : NONE
	};
}
function isSquashed(commit, { pullRequest, title }) {
	return commit.parents.length === 1 && (pullRequest !== null || title !== null);
}
function kindOf(subject, revert) {
	if (subject.isFixup) return "fixup";
	if (revert) return "revert";
	return isRelease(subject) ? "release" : "change";
}
function ownHeader({ type, scopes, isBreaking }, description, hasFooter) {
	return type === null ? null : {
		type,
		scopes,
		breaking: isBreaking || hasFooter,
		description
	};
}
function allHeaders(own, below) {
	if (below.length === 0) return own ? [own] : NONE;
	const distinct = /* @__PURE__ */ new Map();
	for (const header of own ? [own, ...below] : below) {
		const key = `${header.type}: ${header.description}`;
		if (!distinct.has(key)) distinct.set(key, header);
	}
	return [...distinct.values()];
}
function isAnyBreaking(headers) {
	return headers.length > 0 && headers.some((header) => header.breaking);
}
function joined(texts) {
	return texts.length === 0 ? "" : texts.filter((text) => text !== "").join("\n\n");
}

// src/parse/hold.ts
/** Any of it has one of these words; nearly no message does. */
const MAY_HOLD = /feature[- ]flag|launch/i;
/** On a line of its own, in whatever dress: `- **Feature-Flag:** x`. */
const FLAG = /^[\s>*_+-]{0,8}feature[- ]flag[*_]{0,2}[ \t]{0,3}:[*_ \t]{0,5}(\S.{0,200})$/i;
/** A launch has a short name; a sentence after the word is prose. */
const LAUNCH = /^[\s*_+-]{0,8}launch[*_]{0,2}[ \t]{0,3}:[*_ \t]{0,5}`?([\p{L}\p{N}][\p{L}\p{N}._-]{0,80})`?[*_]{0,2}\s*$/iu;
/** The commit with the holds of a text that speaks for it; the same object where there are none. */
function withHolds(parsed, text) {
	const holds = findHolds(text);
	return holds.length === 0 ? parsed : {
		...parsed,
		trailers: [...parsed.trailers, ...holds]
	};
}
/**
* `Feature-Flag: x` and `Launch: x` wherever an author wrote them: a place that git would not take for a trailer must not announce what nobody can use.
* What stands in comments, fences and quotations is not said.
*/
function findHolds(text) {
	if (!MAY_HOLD.test(text)) return [];
	const { lines, quoted } = ownLines(bodyOf$1(text.replace(/\r\n?/g, "\n")));
	return lines.flatMap((line, at) => {
		if (quoted?.[at] === 1) return [];
		const [, flag] = FLAG.exec(line) ?? [];
		const [, launch] = LAUNCH.exec(line) ?? [];
		const value = flag ?? launch;
		if (value === void 0) return [];
		return [{
			token: flag === void 0 ? "Launch" : "Feature-Flag",
			value: value.replace(/[*_`\s]+$/, "").replace(/^`/, "")
		}];
	});
}

// src/parse/pull-request.ts
/** Makes a function that reads commits as GitHub knows them; null where nobody asked GitHub, and messages must do. */
function requestReader({ pullRequests, issues, repository }) {
	if (pullRequests.length === 0 && repository.visibility === "unknown") return null;
	const owners = /* @__PURE__ */ new Map();
	for (const request of pullRequests) for (const sha of request.commits) owners.set(sha, request);
	const speakers = new Map(pullRequests.map((request) => [request, speakerOf(request)]));
	const known = new Set(issues.map(({ number }) => number));
	return (parsed) => {
		const request = owners.get(parsed.commit.sha) ?? null;
		const read = request !== null && parsed.commit.sha === speakers.get(request) ? withHolds(withBreaking(withTitle(parsed, request), request), request.body) : parsed;
		const { pullRequest: named } = parsed;
		const isIssue = named !== null && named !== request?.number && known.has(named);
		return {
			...read,
			pullRequest: request?.number ?? null,
			issues: isIssue ? [...read.issues, {
				number: named,
				repository: null
			}] : read.issues
		};
	};
}
/** The commit whose words stand for the pull request: its merge or squash, else the newest that it brought. */
function speakerOf({ mergeCommit, commits }) {
	return mergeCommit !== null && commits.includes(mergeCommit) ? mergeCommit : commits[0];
}
/** Titles are mended after the merge, and rebased commits never had them: what GitHub shows now is what the author means. */
function withTitle(parsed, { number, title, head }) {
	const { commit } = parsed;
	const wanted = title.trim();
	if (wanted === "" || parsed.rawSubject.startsWith(wanted)) return parsed;
	const message = commit.parents.length > 1 ? `Merge pull request #${number} from ${head || "branch"}\n\n${wanted}\n\n${parsed.body}` : `${wanted} (#${number})${bodyOf(commit.message)}`;
	return {
		...parseCommit({
			...commit,
			message
		}),
		commit
	};
}
function bodyOf(message) {
	const end = message.indexOf("\n");
	return end === -1 ? "" : message.slice(end);
}
/** A squash may keep the title alone; what the description says of breaking counts all the same. */
function withBreaking(parsed, { title, body }) {
	if (parsed.breakingText !== "" || !/^BREAKING[ -]CHANGES?:/m.test(body)) return parsed;
	const { breaking, breakingText } = parseCommit({
		...parsed.commit,
		message: `${title}\n\n${body}`
	});
	return breakingText === "" || isPlaceholder(breakingText) ? parsed : {
		...parsed,
		breaking,
		breakingText
	};
}

export { tidyTrailer as a, findTrailers as c, parseCommit as i, speakerOf as n, splitMessage as o, withHolds as r, readMerge as s, requestReader as t };