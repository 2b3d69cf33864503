// src/render/clean-text.ts
/** Render: in goes text from outside, out comes one line of it that holds nothing invisible. */
/** Printable ASCII with single spaces, as nearly all text is, stays as it is. */
const NEEDS_WORK = /[^ -~]| {2}|^ | $/;
/** White space is dealt with apart; variation selectors choose between text and emoji, joiners shape words and emoji families. */
const INVISIBLE = /(?!\s|\u0085|\p{Variation_Selector}|\p{Join_Control})[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|\ufeff/gu;
/** After ASCII, joiners have nothing to shape and only deceive. */
const IDLE_JOINERS = /(?<![^\0-\x7f])\p{Join_Control}+/gu;
/**
* Makes one trimmed line with single spaces and drops control characters, bidirectional overrides (CVE-2021-42574) and
* other characters that no reader can see. Half a surrogate pair becomes U+FFFD.
*/
function cleanText(text) {
	if (!NEEDS_WORK.test(text)) return text;
	return text.replace(INVISIBLE, "").replace(IDLE_JOINERS, "").replace(/\p{Surrogate}/gu, "�").replace(/[\s\u0085]+/g, " ").trim();
}

// src/render/inline.ts
/** Render: in goes inline text (plain text with `code spans`), out come its tokens, and back. */
/**
* Splits inline text as CommonMark finds code spans: a run of backticks opens one if a run of the same length follows, and
* is text otherwise. Nothing else has a meaning, backslashes included. Linear.
* @see https://spec.commonmark.org/0.31.2/#code-spans
*/
function inlineTokens(text) {
	const line = cleanText(text);
	if (!line.includes("`")) return line === "" ? [] : [{
		kind: "text",
		value: line
	}];
	const runs = [...line.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({
		index,
		length
	}));
	const closers = closingRuns(runs.map((run) => run.length));
	const tokens = [];
	let start = 0;
	for (let at = 0; at < runs.length; at++) {
		const open = runs[at];
		const closer = closers[at];
		const close = closer === void 0 ? void 0 : runs[closer];
		if (open === void 0 || closer === void 0 || close === void 0) continue;
		tokens.push({
			kind: "text",
			value: line.slice(start, open.index)
		});
		tokens.push({
			kind: "code",
			value: withoutPadding(line.slice(open.index + open.length, close.index))
		});
		start = close.index + close.length;
		at = closer;
	}
	tokens.push({
		kind: "text",
		value: line.slice(start)
	});
	return joinTokens(tokens);
}
/** Drops empty tokens and joins neighbours of one kind: two code spans side by side would read as one with longer fences. */
function joinTokens(tokens) {
	const joined = [];
	for (const token of tokens) {
		if (token.value === "") continue;
		const last = joined.at(-1);
		if (last?.kind === token.kind) joined[joined.length - 1] = {
			kind: token.kind,
			value: last.value + token.value
		};
		else joined.push(token);
	}
	return joined;
}
/** Inline text again; {@link inlineTokens} reads the same tokens from it, if their text holds no backticks. */
function inlineText(tokens) {
	return tokens.map(({ kind, value }) => kind === "code" ? fenced(value, touchesFence(value)) : value).join("");
}
/** A Markdown code span of exactly these characters: Markdown drops a space on both sides, so it gets another. */
function codeSpan(value) {
	return fenced(value, value.startsWith(" ") && value.endsWith(" ") && value.trim() !== "" || touchesFence(value));
}
function touchesFence(value) {
	return value.startsWith("`") || value.endsWith("`");
}
function fenced(value, isPadded) {
	if (!value.includes("`")) return isPadded ? `\` ${value} \`` : `\`${value}\``;
	const longest = (value.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
	const fence = "`".repeat(longest + 1);
	return isPadded ? `${fence} ${value} ${fence}` : `${fence}${value}${fence}`;
}
/** For each run the next one of the same length, or undefined; from the right, so that every run is looked at once. */
function closingRuns(lengths) {
	const next = /* @__PURE__ */ new Map();
	const closers = new Array(lengths.length);
	for (let at = lengths.length - 1; at >= 0; at--) {
		const length = lengths[at] ?? 0;
		closers[at] = next.get(length);
		next.set(length, at);
	}
	return closers;
}
/** Spaces that only keep backticks apart; others stay, as people who miss a backtick turn text into code: `a\` and \`b`. */
function withoutPadding(code) {
	const inside = code.slice(1, -1);
	return code === ` ${inside} ` && touchesFence(inside) ? inside : code;
}

// src/render/code-words.ts
/** Render: in go inline tokens and a test for words, out come the tokens with those words as code. */
/** What stands between spaces, or between letters outside of ASCII: Chinese has no spaces. */
const WORD = /[!-~]+/g;
const PUNCTUATION = {
	opening: `("'[`,
	closing: `)"'].,;:!?`
};
const PUNCTUATION_AND_MARKUP = {
	opening: `("'[{<*_~`,
	closing: `)"'].,;:!?}>*_~`
};
const MARKUP_AT_EDGE = /^[{<*_~]|[}>*_~]$/;
const BRACKETS = /* @__PURE__ */ new Map([[")", "("], ["]", "["]]);
/**
* Turns every word that passes `isCode` into a code token, without the punctuation around it where the rest still passes:
* `(@types/node),` becomes text `(`, code `@types/node`, text `),`. As linear as the test.
* @param hint Matches every text that holds a word which `isCode`; most texts need no further look.
*/
function codeWords(tokens, hint, isCode) {
	const mayHold = ({ kind, value }) => kind === "text" && hint.test(value);
	if (!tokens.some(mayHold)) return tokens;
	return joinTokens(tokens.flatMap((token) => mayHold(token) ? splitText(token.value, isCode) : [token]));
}
function splitText(text, isCode) {
	const pieces = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const found = findCode(word, isCode);
		if (found === void 0) continue;
		const start = index + found.offset;
		pieces.push({
			kind: "text",
			value: text.slice(end, start)
		}, {
			kind: "code",
			value: found.core
		});
		end = start + found.core.length;
	}
	pieces.push({
		kind: "text",
		value: text.slice(end)
	});
	return pieces;
}
/** The word without punctuation if that passes, else without markup too, else all of it. */
function findCode(word, isCode) {
	const bare = strip(word, PUNCTUATION);
	if (isCode(bare.core)) return bare;
	if (bare.core === word && !MARKUP_AT_EDGE.test(word)) return void 0;
	return [strip(word, PUNCTUATION_AND_MARKUP), {
		offset: 0,
		core: word
	}].find(({ core }) => isCode(core));
}
/** The word without what encloses it; a closing bracket stays where its opening one does: `close()`. */
function strip(word, { opening, closing }) {
	let start = 0;
	while (start < word.length && opening.includes(word.charAt(start))) start++;
	let end = word.length;
	while (end > start && closing.includes(word.charAt(end - 1))) end--;
	const kept = closersOf(word.slice(start, end), word.slice(end));
	return {
		offset: start,
		core: word.slice(start, end + kept)
	};
}
/** How many brackets at the start of `rest` close one that `core` opened. */
function closersOf(core, rest) {
	if (rest === "" || !BRACKETS.has(rest.charAt(0))) return 0;
	const open = /* @__PURE__ */ new Map();
	const add = (bracket, count) => void open.set(bracket, (open.get(bracket) ?? 0) + count);
	for (const character of core) {
		const opener = BRACKETS.get(character);
		if (opener === void 0) add(character, 1);
		else add(opener, -1);
	}
	let kept = 0;
	for (const character of rest) {
		const opener = BRACKETS.get(character);
		if (opener === void 0 || (open.get(opener) ?? 0) < 1) break;
		add(opener, -1);
		kept++;
	}
	return kept;
}

// src/render/escape-markdown.ts
/** Render: in goes inline text, out comes Markdown that shows exactly its characters, wherever in a line a template puts it. */
/**
* Escapes for GitHub Flavored Markdown only what would act, so that the source stays pleasant to read.
*
* What GitHub itself links after Markdown (mentions, `#12`, commits, addresses, emoji names) becomes code: GitHub knows no
* other escape that people can copy. A backslash and entities do not work, zero-width characters end up in copied package
* names, and an empty comment is one more thing to read in the source.
* @see https://github.com/github/cmark-gfm/issues/181
* @see https://github.com/renovatebot/renovate/issues/568
*/
function escapeMarkdown(text) {
	return escapeEnds(codeWords(inlineTokens(text), MAY_BE_LINKED, isLinkedByGitHub).map(({ kind, value }) => kind === "code" ? escapeCode(value) : escapeText(value)).join(""));
}
const LINKED_BY_GITHUB = [
	/:\/\/|www\.|@\.?[\w-]/i,
	/#\d|\bgh-\d/i,
	/\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,64}\b/i,
	/:(?!\d+:)[\w+-]+:|:100:|:1234:/,
	/\$(?!\d)/
];
/** A sign of each of them; most texts have none. */
const MAY_BE_LINKED = /[:@#$]|www\.|gh-\d|\d[a-f]|[a-f]\d/i;
function isLinkedByGitHub(word) {
	return LINKED_BY_GITHUB.some((pattern) => pattern.test(word));
}
/**
* In this order: a backslash before what it would escape; what always acts; asterisks and underscores that could open or
* close emphasis, so not ` * ` and not `snake_case`; tags and autolinks, so not `a < b`; entities; strikethrough, so not
* `~5 MB` and `~/.config`, which can open but never close it.
*/
const ACTIVE = /\\(?=[!-/:-@[-`{-~]|$)|[`[\]|]|\*(?!\s)|(?<!\s)\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?]|$)|&(?=#?\w{1,31};)|~(?![\d/])|(?<=\S)~/giu;
/** What {@link ACTIVE} looks for, without its conditions. */
const MAY_ACT = /[\\`[\]|*_<&~]/;
function escapeText(text) {
	if (!MAY_ACT.test(text)) return text;
	return text.replace(ACTIVE, "\\$&");
}
/**
* What acts even in code goes between two spans: `|` ends a table's cell, `]:` defines a link where the span is a link's text,
* and the runner takes `##[` anywhere in a line for a command.
*/
function escapeCode(code) {
	return code.split(/(\||\](?=:)|(?<=##)\[)/).map((part, index) => index % 2 === 1 ? `\\${part}` : part === "" ? "" : codeSpan(part)).join("");
}
const MAY_BEGIN_BLOCK = /^[-#+>:=\d]/;
/**
* The line may begin a block: heading, list, quote, the line under a heading or table head, thematic break, or a workflow
* command (`::`). It may end a heading, where a last run of `#` is dropped.
* @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
*/
function escapeEnds(line) {
	if (!MAY_BEGIN_BLOCK.test(line) && !line.endsWith("#")) return line;
	return line.replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|::|:?-+:?$|=+$)/, "\\").replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\").replace(/(?<=\s)(?=#+$)/, "\\");
}

export { cleanText as a, inlineTokens as i, codeWords as n, inlineText as r, escapeMarkdown as t };