import { n as fenceMark, t as closesFence } from "./visible-lines.js";

// src/markdown/html-end.ts
/** Markdown, HTML blocks: a line in; what ends the block that it begins out, as CommonMark says. */
const SECTIONS = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
const KINDS = [
	[/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<!\[CDATA\[/, /\]\]>/],
	[/^<![a-z]/i, />/]
];
const SECTION = new RegExp(`^</?(?:${SECTIONS})(?:\\s|/?>|$)`, "i");
const LONE_TAG = /^<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>\s*$/i;
/**
* @returns What the block's last line holds; `blank` for a block that lasts until a blank line; null where no HTML block begins.
* @see https://spec.commonmark.org/0.31.2/#html-blocks
*/
function htmlEnd(line, isInParagraph) {
	const start = line.trimStart();
	if (!start.startsWith("<")) return null;
	for (const [begins, ends] of KINDS) if (begins.test(start)) return ends;
	if (SECTION.test(start)) return "blank";
	return !isInParagraph && LONE_TAG.test(start) ? "blank" : null;
}

// src/markdown/line-start.ts
/** Markdown, line by line: a line in; which block of Markdown begins there out. */
const ITEM = /^ {0,3}(?:([-+*])|(\d{1,9})[.)])(?=[ \t]|$)/;
/** @param isInParagraph Whether the line follows one of a paragraph, which not every block interrupts. */
function lineStart(line, isInParagraph) {
	if (indentOf(line) >= 4) return { kind: isInParagraph ? "text" : "code" };
	const first = line.trimStart();
	const heading = /^#{1,6}(?=[ \t]|$)/.exec(first);
	if (heading !== null) return {
		kind: "heading",
		depth: heading[0].length
	};
	if (isRule(first)) return { kind: "rule" };
	const mark = fenceMark(line);
	if (mark !== "") return {
		kind: "fence",
		mark
	};
	if (first.startsWith(">")) return { kind: "quote" };
	const end = htmlEnd(line, isInParagraph);
	if (end !== null) return {
		kind: "html",
		end
	};
	const item = ITEM.exec(line);
	if (item === null) return { kind: "text" };
	const rest = line.slice(item[0].length);
	const content = rest.trimStart();
	const space = content === "" ? 1 : indentOf(rest);
	return {
		kind: "item",
		offset: item[0].length + (space > 4 ? 1 : space),
		content,
		mayInterrupt: content !== "" && (item[2] === void 0 || item[2] === "1")
	};
}
function isRule(line) {
	return /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}
/** Columns of white space at the beginning; a tab goes to the next multiple of four. */
function indentOf(line) {
	let columns = 0;
	for (const character of line) if (character === " ") columns++;
	else if (character === "	") columns += 4 - columns % 4;
	else break;
	return columns;
}

// src/markdown/container-end.ts
/** Markdown, items and quotations: lines in; where the one that begins here ends out, with lazy lines. */
/** The first line after an item whose content begins at column `offset`; blank lines at its end are not its. */
function itemEnd(lines, at, offset) {
	const inside = {
		fence: "",
		isText: false
	};
	const first = (lines[at] ?? "").slice(offset);
	read(first, inside);
	let end = at + 1;
	for (let index = at + 1; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (line.trim() === "") {
			inside.isText = false;
			if (first.trim() === "" && index === at + 1) return end;
			continue;
		}
		if (isIndented(line, offset)) read(line.slice(offset), inside);
		else if (!isLazy(line, inside)) return end;
		end = index + 1;
	}
	return end;
}
/** The first line after a quotation. */
function quoteEnd(lines, at) {
	const inside = {
		fence: "",
		isText: false
	};
	for (let index = at; index < lines.length; index++) {
		const line = lines[index] ?? "";
		const quoted = /^ {0,3}> ?/.exec(line);
		if (quoted !== null) read(line.slice(quoted[0].length), inside);
		else if (line.trim() === "" || !isLazy(line, inside)) return index;
	}
	return lines.length;
}
function isIndented(line, offset) {
	return line.slice(0, offset).trim() === "" || /^ {0,3}\t/.test(line);
}
function isLazy(line, { fence, isText }) {
	if (!isText || fence !== "") return false;
	return lineStart(line, true).kind === "text";
}
/** Looks through further signs of containers; a paragraph in any of them may go on lazily. */
function read(line, inside) {
	const mark = fenceMark(line);
	if (inside.fence !== "") {
		if (closesFence(mark, inside.fence, line)) inside.fence = "";
		return;
	}
	let rest = line;
	for (let depth = 0; depth < 24; depth++) {
		const start = lineStart(rest, inside.isText);
		if (start.kind === "item" && start.content !== "") rest = start.content;
		else if (start.kind === "quote") rest = rest.trimStart().slice(1);
		else {
			if (start.kind === "fence" && depth === 0) inside.fence = start.mark;
			inside.isText = start.kind === "text" && rest.trim() !== "";
			return;
		}
	}
}

// src/markdown/split-blocks.ts
/** `head` is what stands before the first block: a byte order mark, blank lines. */
function splitBlocks(text) {
	const mark = text.startsWith("﻿") ? "﻿" : "";
	const raw = text.slice(mark.length).match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
	const lines = raw.map(withoutEnding);
	let head = mark;
	const blocks = [];
	let at = 0;
	while (at < lines.length && isBlank(lines[at])) head += raw[at++];
	while (at < lines.length) {
		const { kind, depth, end, isOpenEnded = false } = find(lines, at);
		const last = lines[end - 1] ?? "";
		let after = (raw[end - 1] ?? "").slice(last.length);
		const body = raw.slice(at, end - 1).join("") + last;
		at = end;
		while (at < lines.length && isBlank(lines[at])) after += raw[at++];
		blocks.push({
			kind,
			depth,
			text: body,
			after,
			isOpenEnded
		});
	}
	return {
		head,
		blocks
	};
}
function withoutEnding(line) {
	if (line.endsWith("\r\n")) return line.slice(0, -2);
	return line.endsWith("\n") || line.endsWith("\r") ? line.slice(0, -1) : line;
}
function isBlank(line) {
	return line === void 0 || line.trim() === "";
}
function find(lines, at) {
	const line = lines[at] ?? "";
	if (at === 0 && /^---[ \t]*$/.test(line)) {
		const end = lines.findIndex((one, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(one));
		if (end > 0) return {
			kind: "front",
			depth: 0,
			end: end + 1
		};
	}
	const start = lineStart(line, false);
	switch (start.kind) {
		case "heading": return {
			kind: "heading",
			depth: start.depth,
			end: at + 1
		};
		case "rule": return {
			kind: "rule",
			depth: 0,
			end: at + 1
		};
		case "item": return {
			kind: "item",
			depth: 0,
			end: itemEnd(lines, at, start.offset)
		};
		case "quote": return {
			kind: "quote",
			depth: 0,
			end: quoteEnd(lines, at)
		};
		case "code": return {
			kind: "code",
			depth: 0,
			end: indentedEnd(lines, at)
		};
		case "fence": return {
			kind: "code",
			depth: 0,
			...closed(lines, at + 1, (one, mark) => closesFence(mark, start.mark, one))
		};
		case "html": return htmlBlock(lines, at, start.end);
		case "text": return paragraph(lines, at);
	}
}
/** Up to the line that closes it, that one included. */
function closed(lines, from, closes) {
	for (let index = from; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (closes(line, /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "")) return {
			end: index + 1,
			isOpenEnded: false
		};
	}
	return {
		end: withoutBlankEnd(lines, from, lines.length),
		isOpenEnded: true
	};
}
function htmlBlock(lines, at, until) {
	if (until !== "blank") return {
		kind: "html",
		depth: 0,
		...closed(lines, at, (line) => until.test(line))
	};
	let end = at + 1;
	while (end < lines.length && !isBlank(lines[end])) end++;
	const html = lines.slice(at, end).join("\n");
	const opened = (html.match(/<details[\s>]/gi) ?? []).length;
	const shut = (html.match(/<\/details\s*>/gi) ?? []).length;
	return {
		kind: opened > shut ? "open" : shut > opened ? "close" : "html",
		depth: 0,
		end
	};
}
function indentedEnd(lines, at) {
	let end = at + 1;
	while (end < lines.length && (isBlank(lines[end]) || lineStart(lines[end] ?? "", false).kind === "code")) end++;
	return withoutBlankEnd(lines, at + 1, end);
}
function withoutBlankEnd(lines, from, to) {
	let end = to;
	while (end > from && isBlank(lines[end - 1])) end--;
	return end;
}
/** A bold line by itself stands for a heading below all others, as in an e-mail; markers may follow it. */
const LABEL = /^ {0,3}(\*\*|__)(?=[^\s*_])((?:(?!\1).)+)\1(?:[ \t]*<!--[^<>]*-->)*[ \t]*$/;
const DELIMITERS = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function paragraph(lines, at) {
	const isTable = (lines[at] ?? "").includes("|") && (lines[at + 1] ?? "").includes("-") && isDelimiter(lines[at + 1]);
	let end = at + 1;
	for (; end < lines.length; end++) {
		const line = lines[end] ?? "";
		if (isBlank(line)) break;
		const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1];
		if (underline !== void 0 && !isTable) return {
			kind: "heading",
			depth: underline.startsWith("=") ? 1 : 2,
			end: end + 1
		};
		if (isTable && end === at + 1) continue;
		const start = lineStart(line, true);
		if (start.kind === "text" || start.kind === "item" && !start.mayInterrupt) continue;
		break;
	}
	if (isTable) return {
		kind: "table",
		depth: 0,
		end
	};
	const isLabel = end === at + 1 && LABEL.test(lines[at] ?? "");
	return {
		kind: isLabel ? "label" : "paragraph",
		depth: isLabel ? 7 : 0,
		end
	};
}
function isDelimiter(line) {
	return line !== void 0 && line.length < 2e3 && DELIMITERS.test(line);
}

export { lineStart as n, splitBlocks as t };