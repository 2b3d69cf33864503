import { n as lineStart, t as splitBlocks } from "./split-blocks.js";
import { B as askEnd, V as startsAsk, q as isEntryId } from "./shared.js";

// src/markdown/leaves.ts
/** Deeper lists and quotations are no prose; each level costs another pass. */
const DEEPEST = 24;
function linesOf(text) {
	const lines = [];
	let start = 0;
	for (const raw of text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []) {
		const body = /[^\r\n]*/.exec(raw)?.[0] ?? "";
		lines.push({
			start,
			text: body,
			ending: raw.slice(body.length)
		});
		start += raw.length;
	}
	return lines;
}
/** Blank lines between blocks belong to no leaf. */
function leavesOf(lines) {
	const leaves = [];
	addLeaves(lines.map(({ text }) => text), 0, 0, leaves);
	return leaves;
}
function addLeaves(contents, first, depth, leaves) {
	const lead = depth === 0 ? 0 : 1;
	const { head, blocks } = splitBlocks("\n".repeat(lead) + contents.join("\n"));
	let at = breaksIn(head) - lead;
	for (const { kind, text, after } of blocks) {
		const end = at + breaksIn(text) + 1;
		if ((kind === "item" || kind === "quote") && depth < DEEPEST) addLeaves(kind === "item" ? withoutBullet(contents.slice(at, end)) : contents.slice(at, end).map(withoutSign), first + at, depth + 1, leaves);
		else leaves.push({
			kind,
			from: first + at,
			end: first + end
		});
		at += breaksIn(text) + breaksIn(after);
	}
}
function breaksIn(text) {
	let count = 0;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
	return count;
}
function withoutBullet(lines) {
	const [first = "", ...others] = lines;
	const start = lineStart(first, false);
	const offset = start.kind === "item" ? start.offset : 0;
	const indent = new RegExp(`^(?:\\t| {0,${offset}})`);
	return [first.slice(offset), ...others.map((line) => line.replace(indent, ""))];
}
function withoutSign(line) {
	return line.replace(/^ {0,3}> ?/, "");
}

// src/markdown/front-matter.ts
/** Markdown, front matter: a text in; its fields as YAML, or that it has none, out. A person may begin with a rule and end a paragraph with one. */
/** Whether lines between two rules at the start of a text are fields, or the place for some: nobody sets nothing apart. */
function isFrontMatter(lines) {
	if (lines.every((line) => line.trim() === "")) return true;
	return lines.some((line) => /^[\w.-]+:/.test(line)) && lines.every((line) => /^(?:[\w.-]+:(?:\s|$)|\s|#|- |$)/.test(line));
}
/** Its lines, of which the first is line 2 of the text; empty where there is none. */
function frontMatterOf(text) {
	if (!/^\ufeff?---/.test(text)) return [];
	const lines = linesOf(text).map((line) => line.text);
	const front = leavesOf(linesOf(text)).find(({ kind }) => kind === "front");
	const inside = front === void 0 ? [] : lines.slice(front.from + 1, front.end - 1);
	return isFrontMatter(inside) ? inside : [];
}

// src/publish/shipping/own-comments.ts
/** Publish: the comments that Drumroll finds its things by. In: one block of Markdown. Out: where its own comments stand in it. */
/** One or more words, and no other sign: `<!-- #412 -->`. */
const COMMENT = /^<!--[ \t]*([\w@.+/:#*-]+(?:[ \t,]+[\w@.+/:#*-]+)*)[ \t]*-->$/;
/** The mark of a whole text: `drumroll:next`. */
const MARK = /^\/?drumroll:[\w./-]+$/;
const LONGEST = 2e3;
/** Whether a whole comment says nothing but what Drumroll wrote there. `<!-- 412 -->` may be anybody's. */
function isOwnComment(comment) {
	if (comment.length > LONGEST) return false;
	return (COMMENT.exec(comment)?.[1]?.split(/[ \t,]+/))?.every((word) => isEntryId(word) || MARK.test(word)) === true;
}
/**
* What a browser takes for a comment, so not what stands in `code` or behind a backslash, and not inside a person's comment. Linear.
* @param isHtml Whether the block is HTML, where backticks and backslashes are only signs.
*/
function ownComments(block, isHtml) {
	if (!block.includes("<!--")) return [];
	const found = [];
	const closing = isHtml ? null : codeEnds(block);
	const signs = /\\[\s\S]|`+|<!--/g;
	for (let sign = signs.exec(block); sign !== null; sign = signs.exec(block)) {
		const start = sign.index;
		if (sign[0] === "<!--") {
			const end = block.indexOf("-->", start + 2);
			if (end < 0) break;
			if (isOwnComment(block.slice(start, end + 3))) found.push({
				start,
				end: end + 3
			});
			signs.lastIndex = end + 3;
		} else if (closing === null) signs.lastIndex = start + 1;
		else signs.lastIndex = closing.get(start) ?? signs.lastIndex;
	}
	return found;
}
/** Where the code ends that begins with a run of backticks: after the next run of the same length. */
function codeEnds(block) {
	const ends = /* @__PURE__ */ new Map();
	const next = /* @__PURE__ */ new Map();
	for (const { 0: run, index } of [...block.matchAll(/`+/g)].toReversed()) {
		const end = next.get(run.length);
		if (end !== void 0) ends.set(index, end);
		next.set(run.length, index + run.length);
	}
	return ends;
}

// src/publish/shipping/published-text.ts
/** Publish: the approved text. In: notes as they were approved. Out: the same bytes without our comments, our asks and front matter. */
/** What goes can uncover more of ours, as where a question had half of a pair of backticks; nobody needs more passes. */
const MOST_PASSES = 8;
/**
* What readers get, whichever place it goes to. Nothing is added, and nothing else goes: code keeps comments that it shows, people
* keep theirs, and white space goes only with what it set apart. Publishing the result again changes nothing. Linear.
*/
function publishedText(notes) {
	let text = notes;
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const before = text;
		text = withoutOwn(before);
		if (text === before) break;
	}
	return text;
}
/** Reading the blocks of a text takes longer than looking for signs. */
const MAY_BE_OWN = /^\ufeff?---|<!--|[✍💡]/u;
function withoutOwn(notes) {
	if (!MAY_BE_OWN.test(notes)) return notes;
	const lines = linesOf(notes);
	const read = leavesOf(lines);
	const front = read.find(({ kind }) => kind === "front");
	const hasFields = front !== void 0 && isFrontMatter(lines.slice(front.from + 1, front.end - 1).map(({ text }) => text));
	const texts = lines.map(({ text }) => text);
	const html = /* @__PURE__ */ new Set();
	if (hasFields) texts.fill(null, front.from, front.end);
	for (const leaf of front === void 0 || hasFields ? read : leavesBetweenRules(lines)) {
		if (leaf.kind === "code" || leaf.kind === "front") continue;
		takeOutComments(leaf, lines, texts);
		takeOutAsks(leaf, texts);
		if (isHtml(leaf)) for (let index = leaf.from + 1; index < leaf.end; index++) html.add(index);
	}
	return (hasFields && notes.startsWith("﻿") ? "﻿" : "") + joined(lines.map((line, index) => ({
		line,
		text: texts[index] ?? null,
		isInHtml: html.has(index)
	})));
}
/** Of a text that begins with a rule and has another one below: what stands between them is prose like the rest. */
function leavesBetweenRules(lines) {
	return leavesOf([NOTHING.line, ...lines]).map((leaf) => ({
		...leaf,
		from: leaf.from - 1,
		end: leaf.end - 1
	}));
}
function isHtml({ kind }) {
	return kind === "html" || kind === "open" || kind === "close";
}
function takeOutComments(leaf, lines, texts) {
	const { from, end } = leaf;
	const own = lines.slice(from, end);
	const block = own.map(({ text, ending }) => text + ending).join("");
	const origin = own[0]?.start ?? 0;
	const ranges = ownComments(block, isHtml(leaf)).map((range) => ({
		start: range.start + origin,
		end: range.end + origin
	}));
	let next = 0;
	for (const [index, line] of own.entries()) {
		const here = [];
		const lineEnd = line.start + line.text.length;
		for (let range = ranges[next]; range !== void 0 && range.end <= lineEnd; range = ranges[++next]) here.push({
			start: range.start - line.start,
			end: range.end - line.start
		});
		if (here.length > 0) texts[from + index] = withoutRanges(line.text, here);
	}
}
/** Null where nothing else stands on the line. White space before a comment goes with it, but for what indents the line. */
function withoutRanges(line, ranges) {
	let kept = "";
	let hasWords = false;
	let at = 0;
	for (const { start, end } of together(ranges, line)) {
		const before = line.slice(at, start);
		hasWords ||= /[\p{L}\p{N}]/u.test(before);
		kept += before;
		const after = line.slice(end);
		at = end;
		if (isRisky(hasWords, kept.at(-1) ?? "", after)) kept += line.slice(start, end);
		else if (kept.trim() === "") at += /^[ \t]*/.exec(after)?.[0].length ?? 0;
		else if (/^(?:\s|$)/.test(after)) kept = kept.trimEnd();
	}
	const text = kept + line.slice(at);
	return text.trim() === "" ? null : text;
}
/** Comments that only white space keeps apart go together. */
function together(ranges, line) {
	const groups = [];
	for (const range of ranges) {
		const last = groups.at(-1);
		if (last === void 0 || line.slice(last.end, range.start).trim() !== "") groups.push(range);
		else groups[groups.length - 1] = {
			start: last.start,
			end: range.end
		};
	}
	return groups;
}
/** Whether other Markdown would begin where the comment stood: signs that meet, or a line that begins with a sign. */
function isRisky(hasWords, before, after) {
	if (after.trim() === "") return false;
	if (hasWords) return /[^\p{L}\p{N}\s]/u.test(before) && /^[^\p{L}\p{N}\s]/u.test(after);
	return !/^[ \t]*(?:[\p{L}"'(]|\*\*?\p{L}|`[^`])/u.test(after);
}
/** Only within one block, so that a formatter's line breaks are followed and nobody else's words are taken; not in a comment. */
function takeOutAsks({ from, end }, texts) {
	const own = texts.slice(from, end).map((text) => text ?? "");
	if (/^\s*<!--/.test(own[0] ?? "")) return;
	for (let at = 0; at < own.length; at++) {
		if (!startsAsk(own[at] ?? "")) continue;
		const last = askEnd(own, at);
		texts.fill(null, from + at, from + last + 1);
		at = last;
	}
}
/** Where lines go, blank lines that set them apart go too; blocks that only they kept apart stay apart. */
function joined(lines) {
	const kept = [];
	let isAfterBlank = true;
	let index = 0;
	while (index < lines.length) {
		const { line, text } = lines[index] ?? NOTHING;
		index++;
		if (text !== null) {
			kept.push(text + line.ending);
			isAfterBlank = text.trim() === "";
			continue;
		}
		while (lines[index]?.text === null) index++;
		if (isAfterBlank) while (index < lines.length && isBlank(lines[index])) index++;
		const next = lines[index];
		if (next === void 0) while (kept.at(-1)?.trim() === "") kept.pop();
		else if (!isAfterBlank && !isBlank(next) && mayFlowOn(next)) kept.push(lines[index - 1]?.line.ending ?? "");
		else if (kept.length === 0 && /^---[ \t]*$/.test(next.text ?? "")) kept.push(lines[index - 1]?.line.ending ?? "");
	}
	return kept.join("");
}
const NOTHING = {
	line: {
		start: 0,
		text: "",
		ending: ""
	},
	text: null,
	isInHtml: false
};
function isBlank(line) {
	return line?.text?.trim() === "";
}
function mayFlowOn({ text, isInHtml }) {
	if (isInHtml) return false;
	const start = lineStart((text ?? "").trimStart(), true);
	return start.kind !== "heading" && start.kind !== "quote" && start.kind !== "fence" && start.kind !== "item";
}

export { frontMatterOf as n, linesOf as r, publishedText as t };