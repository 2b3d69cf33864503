import { n as closesFence, r as fenceMark, t as parseMarkdown } from "./parse-markdown.js";
import { hash } from "node:crypto";

// src/reconcile/is-header-key.ts
/** Reconcile, keys: a part's key in; whether it names a section's header out. */
/** Entries have ids, items `~` or `=`, and other parts of the frame a place in their section or a fixed name. */
function isHeaderKey(key) {
	return key.startsWith("§") && !key.includes("¶") && key !== "§title" && key !== "§front";
}

// src/reconcile/is-shared.ts
/** What stands for other entries too, or is a line in another's text, is not ours to replace. */
function isShared({ unit }, key, { via }) {
	if (unit === null || unit.ids.length > 1 || unit.covers.length > 0) return true;
	return unit.ids.length === 1 && unit.ids[0] !== key && unit.ids[0] !== via;
}

// src/reconcile/memory.ts
/** The source of what is not generated any more. */
const GONE = "gone";

// src/reconcile/settle.ts
/** Told once a source; settled by `keep`, by the same words on both sides, or by a source that goes back. */
function settle(memory, { source, ...words }, answer) {
	const kept = answer === "keep" ? {
		...memory,
		settled: source
	} : memory;
	if (source === kept.agreed || source === kept.settled) return {
		conflict: null,
		memory: kept
	};
	const { reported = [] } = memory;
	const isNew = !reported.includes(source);
	const told = isNew ? [...reported, source].slice(-8) : reported;
	return {
		conflict: {
			...words,
			source,
			isNew
		},
		memory: {
			...kept,
			reported: told
		}
	};
}

// src/reconcile/clear-gone.ts
/** Reconcile, what is not generated any more: removed where nobody touched it, else kept and told. */
/** Entries and paragraphs first; then headers and folds that nothing is left of. */
function clearGone(scene) {
	const headers = [];
	for (const key of Object.keys(scene.before.parts)) {
		if (scene.byKey.has(key) || scene.handedOver.has(key)) continue;
		if (isHeaderKey(key)) headers.push(key);
		else clear(key, scene);
	}
	const order = new Map(scene.page.nodes().map((node, index) => [node, index]));
	const placeOf = (key) => order.get(scene.found.get(key)?.node ?? scene.page.first) ?? -1;
	for (const key of headers.sort((a, b) => placeOf(b) - placeOf(a))) clearHeader(key, scene);
}
function clear(key, scene) {
	const { before, found, page, after, conflicts, entries, answers } = scene;
	const memory = before.parts[key];
	const place = found.get(key);
	if (memory === void 0) return;
	if (place === void 0) {
		if (memory.isPending === void 0) after.set(key, memory);
		return;
	}
	const isTaken = answers[key] === "take";
	const isRefused = isTaken && isShared(place.node, key, memory);
	if (isRefused) scene.refused.push(key);
	if (isOurs(place, memory.written) || isTaken && !isRefused) {
		page.remove(place.node);
		return;
	}
	if (key.startsWith("§")) {
		after.set(key, memory);
		return;
	}
	const { node } = place;
	const about = {
		id: key,
		kind: "gone",
		yours: node.text,
		generated: null,
		source: GONE
	};
	const { conflict, memory: next } = settle(memory, about, answers[key]);
	after.set(key, next);
	if (conflict !== null) conflicts.push(conflict);
	entries.push({
		id: key,
		state: "gone",
		text: node.text
	});
}
function clearHeader(key, scene) {
	const { before, found, page, after } = scene;
	const memory = before.parts[key];
	const place = found.get(key);
	if (memory === void 0) return;
	const isFold = /^§fold(?: \d+)?(?: end)?$/.test(key);
	if (place !== void 0 && isOurs(place, memory.written)) {
		const { node } = place;
		const end = found.get(`${key} end`);
		if (!isFold && isEmpty(node)) {
			page.remove(node);
			return;
		}
		if (isFold && key.endsWith(" end")) {
			after.set(key, memory);
			return;
		}
		if (end !== void 0 && isOurs(end, before.parts[`${key} end`]?.written ?? []) && isEmpty(node) && node.next === end.node) {
			page.remove(end.node);
			page.remove(node);
			after.delete(`${key} end`);
			return;
		}
	}
	if (memory.isPending === void 0 || place !== void 0) after.set(key, memory);
}
function isOurs({ hash, node }, written) {
	return hash !== null && written.includes(hash) && !node.isRemoved;
}
function isEmpty(node) {
	return node.last === node;
}

// src/reconcile/canonical-node.ts
/** Reconcile, canonical form: one node of Markdown in; a text that no other node gives out. */
/** Control characters set the parts apart, so none of them may stand in one. */
const RESERVED = /[\u0000-\u0005]/g;
/** @param inner Canonical nodes, or text of {@link canonicalText}. */
function canonicalNode(type, attributes, inner) {
	return `\u0001${type}\u0002${attributes.map((value) => (value ?? "").replace(RESERVED, "�")).join("")}\u0003${inner}\u0004`;
}

// src/reconcile/canonical-text.ts
/** Reconcile, canonical form: words in; the same with white space folded out. */
/** Line breaks are spaces to a reader, and several spaces are one. */
function canonicalText(value) {
	return value.replace(/[\u0000-\u0005]/g, "�").replace(/[ \t\r\n]+/g, " ");
}

// src/reconcile/parsed-canonical.ts
/**
* Bullets, the kind of an outer list, ticks, positions, line endings and the number of blank lines are left out.
* @returns Null for a text that is too intricate to be parsed in time.
*/
function parsedCanonical(text) {
	const lines = text.split(/\r\n?|\n/).map((line) => line.trim() === "" ? "" : line);
	const root = parseMarkdown(lines);
	if (root === null) return null;
	return root.children.map((node) => node.type === "list" ? all(node.children) : one(node)).join("");
}
function all(nodes) {
	let value = "";
	for (const node of nodes) value += one(node);
	return value;
}
function one(node) {
	switch (node.type) {
		case "text": return canonicalText(node.value);
		case "listItem": return canonicalNode("item", [typeof node.checked === "boolean" ? "task" : ""], all(node.children));
		case "list": return canonicalNode("list", node.ordered ? [String(node.start ?? 1)] : [], all(node.children));
		case "heading": return canonicalNode("heading", [String(node.depth)], all(node.children));
		case "link":
		case "definition":
		case "image": return canonicalNode(node.type, [
			node.url,
			node.title,
			"alt" in node ? node.alt : "",
			"identifier" in node ? node.identifier : ""
		], node.type === "link" ? all(node.children) : "");
		case "linkReference":
		case "imageReference": return canonicalNode(node.type, [node.identifier, "alt" in node ? node.alt : ""], node.type === "linkReference" ? all(node.children) : "");
		case "table": return canonicalNode("table", (node.align ?? []).map(String), all(node.children));
		case "code": return canonicalNode("code", [node.lang, node.meta], node.value.replace(/[\u0000-\u0005]/g, "�"));
		case "inlineCode":
		case "html": return canonicalNode(node.type, [], canonicalText(node.value));
		default: return canonicalNode(node.type, [], "children" in node ? all(node.children) : "");
	}
}

// src/reconcile/plain-inline.ts
/** Reconcile, canonical form of simple words: Markdown without anything that could pair with anything else in; what they say out, or null. */
/** Words; an escape; `code`; **bold words**; a link; a link of code. Whatever else means something to Markdown is left to the parser. */
const TOKEN = /([^\\`*_~[\]<>&!\u0000-\u001f]+|\n|>|!(?!\[)|&(?![#\p{L}])|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))|\\([!-/:-@[-`{-~])|(?<!`)`([^`\\\n]+)`(?!`)|(?<=^|[ \n])\*\*([\p{L}\p{N}](?:(?:[^\\`*_~[\]<>&!\u0000-\u001f]|\\[!-/:-@[-`{-~])*[\p{L}\p{N}:?.])?)\*\*(?=[ \n]|$)|\[([^\\`*_~[\]<>&!\u0000-\u001f]+)\]\(([^\s()<>\\&`]+)\)|\[`([^`\\[\]<>\n]+)`\]\(([^\s()<>\\&`]+)\)/uy;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** @param source Of one paragraph, without white space at its ends. */
function plainInline(source) {
	let words = "";
	let value = "";
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < source.length) {
		const found = TOKEN.exec(source);
		if (found === null) return null;
		const [, plain, escaped, code, strong, label, url, codeLabel, codeUrl] = found;
		if (plain !== void 0 || escaped !== void 0) {
			words += plain ?? escaped;
			continue;
		}
		if (words !== "") value += canonicalText(words);
		words = "";
		if (code !== void 0) value += codeNode(code);
		else if (strong !== void 0) value += canonicalNode("strong", [], canonicalText(strong.replace(ESCAPE, "$1")));
		else if (label !== void 0) value += linkNode(url, canonicalText(label));
		else value += linkNode(codeUrl, codeNode(codeLabel ?? ""));
	}
	return words === "" ? value : value + canonicalText(words);
}
function codeNode(code) {
	const isPadded = code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "";
	return canonicalNode("inlineCode", [], canonicalText(isPadded ? code.slice(1, -1) : code));
}
function linkNode(url, inner) {
	return canonicalNode("link", [
		url,
		null,
		"",
		""
	], inner);
}

// src/reconcile/plain-canonical.ts
/** Reconcile, canonical form without a parser: one simple block in; exactly what the parser would make of it out, or null. */
const START = /^(?:([-*+] |\d{1,9}[.)] )(\[[ xX]\] )?|(#{1,6}) |(> ))?/;
/** Begins with nothing that could begin another block. */
const CONTENT = /^(?:[\p{L}●✍💡"'“(]|\*\*[\p{L}\p{N}]|`[^`]|\[[^ \]]|\\[!-/:-@[-`{-~]|\d+(?![\d.)])|\d+[.)][^ \t])/u;
const LONGEST = 4e3;
/** Most of what is generated is such lines, and parsing one takes twenty times as long. */
function plainCanonical(text) {
	if (text.length > LONGEST) return null;
	const lines = text.split(/\r\n?|\n/);
	const [start = "", bullet, task, heading, quote] = START.exec(text) ?? [];
	if (heading !== void 0 && lines.length > 1) return null;
	const content = [];
	for (const [index, line] of lines.entries()) {
		const own = contentOf(line, index === 0 ? start : bullet !== void 0 ? " ".repeat(bullet.length) : quote);
		if (own === null || !CONTENT.test(own) || lines.length > 1 && own.includes("|")) return null;
		if (index < lines.length - 1 && own.endsWith("  ")) return null;
		content.push(own.replace(/[ \t]+$/, ""));
	}
	const source = content.join("\n");
	if (heading !== void 0 && source.endsWith("#")) return null;
	const value = plainInline(source);
	if (value === null) return null;
	if (heading !== void 0) return canonicalNode("heading", [String(heading.length)], value);
	const paragraph = canonicalNode("paragraph", [], value);
	if (bullet !== void 0) return canonicalNode("item", [task === void 0 ? "" : "task"], paragraph);
	return quote === void 0 ? paragraph : canonicalNode("blockquote", [], paragraph);
}
function contentOf(line, prefix) {
	if (prefix === void 0) return line;
	return line.startsWith(prefix) ? line.slice(prefix.length) : null;
}

// src/reconcile/html-end.ts
/** Reconcile, HTML blocks: a line in; what ends the block that it begins out, as CommonMark says. */
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

// src/reconcile/line-start.ts
/** Reconcile, line by line: a line in; which block of Markdown begins there out. */
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

// src/reconcile/container-end.ts
/** Reconcile, items and quotations: lines in; where the one that begins here ends out, with lazy lines. */
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

// src/reconcile/split-blocks.ts
/** Reconcile, the cut: a text in; its blocks at the margin out. By lines, so in linear time and for a text of any length. */
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

// src/reconcile/canonical.ts
/** Reconcile, canonical form: Markdown in; the same text for all that says the same out. */
/** Block by block, since most blocks are simple. */
function canonical(text) {
	const plain = plainCanonical(text);
	if (plain !== null) return {
		value: plain,
		isLiteral: false
	};
	const { blocks } = splitBlocks(text);
	let value = "";
	let isLiteral = false;
	for (const block of blocks) {
		const known = canonicalBlock(block);
		value += known ?? literal(block.text);
		isLiteral ||= known === null && block.kind !== "front";
	}
	return {
		value,
		isLiteral
	};
}
function canonicalBlock({ kind, text }) {
	if (kind === "front") return null;
	if (kind === "open" || kind === "close") return canonicalNode("html", [], canonicalText(text));
	return plainCanonical(text) ?? parsedCanonical(text);
}
function literal(text) {
	return `\u0005${text.split(/\r\n?|\n/).map((line) => line.trimEnd()).join("\n").trim()}`;
}

// src/reconcile/fingerprints.ts
/** Reconcile, fingerprints: Markdown in; short hashes of what it says out, each text looked at once. */
const DIGITS = 16;
const NUMBERS = /\b[\da-f]{12}\b|\d+/g;
function fingerprints() {
	const values = /* @__PURE__ */ new Map();
	const hashes = /* @__PURE__ */ new Map();
	let literals = 0;
	const canonicalOf = (text) => {
		const before = values.get(text);
		if (before !== void 0) return before;
		const { value, isLiteral } = canonical(text);
		if (isLiteral) literals++;
		values.set(text, value);
		return value;
	};
	const hashOf = (value) => {
		const known = hashes.get(value) ?? hash("sha256", value).slice(0, DIGITS);
		hashes.set(value, known);
		return known;
	};
	return {
		of: (text, ids) => hashOf(canonicalOf(ids.length === 0 ? text : withoutMarkers(text, ids))),
		withoutNumbers: (text) => hashOf(canonicalOf(text).replace(NUMBERS, "0")),
		literals: () => literals
	};
}
/** Comments that hold nothing but these ids, with the spaces before them; each is looked at once. */
function withoutMarkers(text, ids) {
	let rest = "";
	let at = 0;
	for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", at)) {
		const end = text.indexOf("-->", start + 4);
		if (end < 0) break;
		const isOurs = text.slice(start + 4, end).split(/[ \t,]+/).every((word) => word === "" || ids.includes(word) || ids.includes(`#${word}`));
		const before = text.slice(at, start);
		rest += isOurs ? before.trimEnd() : text.slice(at, end + 3);
		at = end + 3;
	}
	return rest + text.slice(at);
}

// src/reconcile/add-to.ts
/** Reconcile, lists by key: a value in; it at the end of its key's list. */
function addTo(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}

// src/reconcile/section-of.ts
/** Key of the section that a node stands in; null for a person's own, empty before the first. */
function sectionOf(node, { sections, page }) {
	return node.header === page.first ? "" : sections.get(node.header) ?? null;
}

// src/reconcile/follow-aliases.ts
/** Reconcile, entries that the source split or joined: ids as they were in; what a person did to them carried over to the new ones. */
/** @param aliases New id → earlier ones, besides `#412.slug` and `#412`, which are known to be of one pull request. */
function followAliases(scene, aliases) {
	const { parts, byKey, before, found, handedOver } = scene;
	const gone = /* @__PURE__ */ new Map();
	for (const key of Object.keys(before.parts)) {
		if (byKey.has(key) || key.startsWith("§") || key.startsWith("=")) continue;
		addTo(gone, anchorOf(key), key);
	}
	const deleted = /* @__PURE__ */ new Set();
	const standing = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	for (const part of gone.size === 0 ? [] : parts) {
		if (part.role !== "entry" || before.parts[part.key] !== void 0 || found.has(part.key)) continue;
		const named = (aliases[part.key] ?? []).filter((key) => before.parts[key] !== void 0 && !byKey.has(key));
		const earlier = [.../* @__PURE__ */ new Set([...named, ...gone.get(anchorOf(part.key)) ?? []])];
		if (earlier.length === 0) continue;
		const there = earlier.filter((key) => found.has(key));
		const edited = there.find((key) => !isUntouched(key, scene));
		const memory = edited === void 0 ? void 0 : before.parts[edited];
		const first = found.get(there[0] ?? "");
		if (there.length === 0) deleted.add(part.key);
		else if (edited !== void 0 && memory !== void 0) {
			standing.set(part.key, {
				written: [],
				agreed: memory.agreed,
				in: memory.in,
				via: memory.via ?? edited
			});
			handedOver.add(edited);
		} else if (first !== void 0 && staysThere(part, there[0] ?? "", first.node, scene)) places.set(part.key, first.node);
	}
	for (const [key, { via = "" }] of standing) {
		const node = found.get(via)?.node;
		if (node !== void 0) found.set(key, {
			node,
			hash: null
		});
	}
	return {
		deleted,
		standing,
		places
	};
}
function isUntouched(key, { found, before }) {
	const hash = found.get(key)?.hash ?? null;
	return hash !== null && before.parts[key]?.written.includes(hash) === true;
}
/** In its old section, or where a person moved it; a heading cannot stand in a list. */
function staysThere(part, key, node, scene) {
	const section = scene.before.parts[key]?.in;
	return node.unit?.kind === part.unit.kind && (section === part.section || section !== sectionOf(node, scene));
}
/** `#412.slug` is a note of `#412`. */
function anchorOf(id) {
	return /^(.*?#\d+)\./.exec(id)?.[1] ?? id;
}

// src/reconcile/follow-sections.ts
/** Reconcile, sections that the source renamed: a run's memory and parts in; the memory with the new names out. */
/**
* What is left of a section stands in one new section, or in old ones, so the new one is the same under another name.
* @param headings Hashes of those that stand in the text: one that a person renamed or deleted is not ours to rename.
*/
function followSections(memory, parts, headings) {
	const next = new Set(parts.map(({ key }) => key));
	const gone = new Set(Object.keys(memory.parts).filter((key) => isHeaderKey(key) && !next.has(key)));
	if (gone.size === 0) return memory;
	const targets = /* @__PURE__ */ new Map();
	for (const { key, section, role } of parts) {
		const before = memory.parts[key]?.in;
		if (before === void 0 || role === "header" || !gone.has(before) || memory.parts[section] !== void 0) continue;
		targets.set(before, (targets.get(before) ?? /* @__PURE__ */ new Set()).add(section));
	}
	const names = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Set();
	for (const [before, sections] of targets) {
		const [section = ""] = sections;
		if (sections.size !== 1 || used.has(section) || section === "") continue;
		if (!memory.parts[before]?.written.some((hash) => headings.has(hash)) || isOtherKind(before, section)) continue;
		names.set(before, section);
		used.add(section);
	}
	if (names.size === 0) return memory;
	const renamed = Object.entries(memory.parts).map(([key, part]) => [names.get(key) ?? renamedKey(key, names), {
		...part,
		in: names.get(part.in) ?? part.in
	}]);
	return { parts: Object.fromEntries(renamed) };
}
/** Parts of the frame are named after their section. */
function renamedKey(key, names) {
	const [section = "", rest] = key.split("¶");
	return rest === void 0 ? key : `${names.get(section) ?? section}¶${rest}`;
}
/** A fold is no heading, and a heading in a fold none outside. */
function isOtherKind(before, after) {
	return before.startsWith("§fold") !== after.startsWith("§fold") || before.endsWith(" end") !== after.endsWith(" end");
}

// src/reconcile/part.ts
/** The section of the last words. */
const FOOTER = "§footer";

// src/reconcile/ask-pieces.ts
const ASK$1 = /^[ \t]*>[ \t]?(?:✍|💡)/u;
/** An ask goes from its sign to the end of its quotation's signs; what a person wrote right below has none. */
function askPieces(text) {
	if (!text.includes("✍") && !text.includes("💡")) return [{
		isAsk: false,
		text,
		after: ""
	}];
	const pieces = [];
	for (const line of text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []) {
		const last = pieces.at(-1);
		const begins = ASK$1.test(line);
		if (last !== void 0 && !begins && (last.isAsk ? /^[ \t]*(?:>|[\r\n]*$)/.test(line) : true)) last.lines += line;
		else pieces.push({
			isAsk: begins,
			lines: line
		});
	}
	return pieces.map(({ isAsk, lines }) => {
		const body = lines.trimEnd();
		return {
			isAsk,
			text: body,
			after: lines.slice(body.length)
		};
	});
}

// src/reconcile/asks-in.ts
/** Reconcile, asks: an entry's text in; hashes of the questions and suggestions in it out. */
function asksIn(text, prints) {
	return askPieces(text).filter(({ isAsk }) => isAsk).map((ask) => prints.of(ask.text.trimStart(), []));
}

// src/reconcile/own-text.ts
/** Reconcile, an entry's own text: its text and the asks that are ours in; the text without those out. */
/** An ask that a person changed is theirs, and so part of the entry. */
function ownText(text, asks, prints) {
	const pieces = askPieces(text);
	if (pieces.length < 2) return text;
	return pieces.filter((piece) => !piece.isAsk || !asks.includes(prints.of(piece.text.trimStart(), []))).map((piece) => piece.text + piece.after).join("").trimEnd();
}

// src/reconcile/header-of.ts
/** What stands before the first section is below the title. */
function headerOf(section, { found, page }) {
	const node = found.get(section === "" ? "§title" : section)?.node;
	if (node !== void 0 && !node.isRemoved && node.header === node) return node;
	return section === "" ? page.first : null;
}

// src/reconcile/remembered.ts
function remembered({ hash, source, asks }, section) {
	return {
		written: [hash],
		agreed: source,
		in: section,
		...asks.length > 0 ? { asks } : {}
	};
}

// src/reconcile/place-header.ts
/** Reconcile, new sections: a section's key in; its header put on the page, after the section that is generated before it. */
/** A heading comes back with the first entry that needs it; a fold that a person took away does not. */
function placeHeader(section, scene) {
	const { byKey, page, before } = scene;
	const part = byKey.get(section);
	if (part === void 0) return page.first;
	if (part.key === "§footer") return put$1(part, page.nodes().at(-1) ?? page.first, scene);
	if (part.fold !== "" && headerOf(part.fold, scene) === null && before.parts[part.fold] === void 0) placeHeader(part.fold, scene);
	const node = put$1(part, placeBefore(part, scene).last, scene);
	const end = part.unit.kind === "open" ? byKey.get(`${section} end`) : void 0;
	if (end !== void 0 && headerOf(end.key, scene) === null) put$1(end, node, scene);
	return node;
}
function put$1(part, place, { page, found, sections, after }) {
	const node = page.insertAfter(place, part.unit, true);
	found.set(part.key, {
		node,
		hash: part.hash
	});
	sections.set(node, part.key);
	after.set(part.key, remembered(part, part.fold));
	return node;
}
function placeBefore(part, scene) {
	const { parts, page } = scene;
	for (let index = parts.indexOf(part) - 1; index >= 0; index--) {
		const other = parts[index];
		if (other?.role !== "header") continue;
		const node = headerOf(other.key, scene);
		if (node !== null) return node;
	}
	return headerOf("", scene) ?? page.first;
}

// src/reconcile/place-part.ts
/**
* Behind the part that is generated before it; else before the one that comes next; else at the end of its section. Where a person
* took the heading away, behind what stood below it.
* @param unit What to put there, if not all of the part.
*/
function placePart(part, scene, successor, unit = part.unit) {
	const node = insert(part, scene, successor, unit);
	scene.found.set(part.key, {
		node,
		hash: part.hash
	});
	scene.cursors.set(part.section, node);
	return node;
}
function insert(part, scene, successor, unit) {
	const { page, cursors } = scene;
	const cursor = cursors.get(part.section);
	const header = headerOf(part.section, scene);
	if (header === null) {
		const sibling = cursor !== void 0 && !cursor.isRemoved ? cursor : siblingOf(part, scene);
		return page.insertAfter(sibling ?? placeHeader(part.section, scene), unit, false);
	}
	if (cursor !== void 0 && !cursor.isRemoved && cursor.header === header) return page.insertAfter(cursor, unit, false);
	if (successor !== null && !successor.isRemoved && successor.header === header) return page.insertBefore(successor, unit);
	return page.insertAfter(header.last, unit, false);
}
/** The last on the page of those that we put in the same section. */
function siblingOf({ section }, scene) {
	const siblings = /* @__PURE__ */ new Set();
	for (const [key, { node }] of scene.found) if (scene.before.parts[key]?.in === section && !node.isRemoved && node.header !== node) siblings.add(node);
	if (siblings.size === 0) return null;
	return scene.page.nodes().findLast((node) => siblings.has(node) && sectionOf(node, scene) !== section) ?? null;
}

// src/reconcile/stale-asks.ts
/** Reconcile, asks in an edited entry: its text, the asks that we put there and those that are generated now in; the text out. */
/** A question that was answered goes, though a person wrote beside it; their lines stay byte for byte. */
function withoutStaleAsks(text, ours, wanted, prints) {
	const pieces = askPieces(text);
	if (pieces.length < 2) return text;
	const kept = pieces.filter((piece) => {
		if (!piece.isAsk) return true;
		const hash = prints.of(piece.text.trimStart(), []);
		return wanted.includes(hash) || !ours.includes(hash);
	});
	if (kept.length === pieces.length) return text;
	const last = kept.at(-1);
	return kept.slice(0, -1).map((piece) => piece.text + piece.after).join("") + (last === void 0 ? "" : last.text + (/^[^\r\n]*/.exec(last.after)?.[0] ?? ""));
}

// src/reconcile/keep-or-replace.ts
/** Reconcile, a part that is on the page and generated: whether it stays, is replaced or moves. */
/** Untouched: replaced, and moved where the source moved it and no person did. Edited: kept, and told where the source went on. */
function keepOrReplace(part, { node, hash }, scene, successor) {
	const { before, answers, after, sections } = scene;
	const memory = before.parts[part.key] ?? {
		written: [],
		agreed: "",
		in: part.section
	};
	const isSame = hash === part.hash;
	const isUntouched = isSame || hash !== null && memory.written.includes(hash);
	const isTaken = !isUntouched && answers[part.key] === "take";
	const isRefused = isTaken && isShared(node, part.key, memory);
	if (isRefused) scene.refused.push(part.key);
	if (!isUntouched && (!isTaken || isRefused)) keep(part, node, memory, scene);
	else if (part.role === "header") {
		if (!isSame) scene.page.replace(node, part.unit);
		after.set(part.key, remembered(part, part.fold));
		sections.set(node, part.key);
	} else replaceOrMove(part, node, memory, isSame, scene, successor);
}
function replaceOrMove(part, node, memory, isSame, scene, successor) {
	const { page, cursors, after, entries, prints } = scene;
	const there = sectionOf(node, scene);
	const isMoving = part.section !== memory.in && there === memory.in;
	const isOtherKind = !isSame && node.unit !== null && shapeOf(node.unit) !== shapeOf(part.unit);
	const text = isDismissed(node, memory, prints) ? ownText(part.unit.text, part.asks, prints) : part.unit.text;
	const unit = {
		...part.unit,
		text
	};
	if (isOtherKind && !isMoving && there !== part.section && scene.answers[part.key] !== "take") {
		keep(part, node, memory, scene);
		return;
	}
	let place = node;
	if (isMoving || isOtherKind) {
		page.remove(node);
		place = placePart(part, scene, successor, unit);
	} else {
		if (!isSame || asksIn(node.text, prints).join() !== asksIn(text, prints).join()) page.replace(node, unit);
		if (there === part.section) cursors.set(part.section, node);
	}
	const { reported } = memory;
	const told = reported === void 0 ? {} : { reported };
	after.set(part.key, {
		...remembered(part, isMoving || isOtherKind ? part.section : memory.in),
		...told
	});
	if (isEntry(part)) entries.push({
		id: part.key,
		state: "generated",
		text: place.text
	});
}
function keep(part, node, memory, scene) {
	const { prints, answers, after, conflicts, entries, cursors, sections } = scene;
	if (node.unit !== null && part.role === "entry") node.text = withoutStaleAsks(node.text, memory.asks ?? [], part.asks, prints);
	const { asks: _, ...rest } = memory;
	const asks = part.asks.length > 0 ? { asks: part.asks } : {};
	if (part.role === "header" && part.key !== "§footer") {
		const named = prints.of(node.text, []);
		sections.set(node, part.key);
		after.set(part.key, {
			...rest,
			agreed: part.source,
			named
		});
		return;
	}
	const about = {
		id: part.key,
		yours: node.text,
		generated: part.unit.text,
		source: part.source
	};
	const settled = settle({
		...rest,
		...asks
	}, {
		...about,
		kind: "changed"
	}, answers[part.key]);
	after.set(part.key, settled.memory);
	if (settled.conflict !== null) conflicts.push(settled.conflict);
	if (sectionOf(node, scene) === part.section) cursors.set(part.section, node);
	if (isEntry(part)) entries.push({
		id: part.key,
		state: "edited",
		text: node.text
	});
}
function isEntry({ role, unit }) {
	return role === "entry" || unit.kind === "item";
}
/** An item can stand only in a list, a heading only between sections. */
function shapeOf({ kind }) {
	return kind === "heading" || kind === "label" ? kind : kind === "item" ? "item" : "other";
}
/** Whether there were questions below the entry and a person took them away. */
function isDismissed(node, { asks = [] }, prints) {
	return asks.length > 0 && !asksIn(node.text, prints).some((ask) => asks.includes(ask));
}

// src/reconcile/place-parts.ts
/** In the order in which they are generated. */
function placeParts(scene, { deleted, standing, places }) {
	const { parts, before, found, after, page } = scene;
	const memories = {
		...before.parts,
		...Object.fromEntries(standing)
	};
	const known = standing.size === 0 ? scene : {
		...scene,
		before: { parts: memories }
	};
	const successors = successorsOf(scene);
	const split = /* @__PURE__ */ new Map();
	for (const [index, part] of parts.entries()) {
		const place = found.get(part.key);
		const memory = memories[part.key];
		const successor = successors[index] ?? null;
		if (place !== void 0) keepOrReplace(part, place, known, successor);
		else if (memory !== void 0 && memory.isPending === void 0) leaveOut(part, scene, successor);
		else if (deleted.has(part.key)) {
			after.set(part.key, remembered(part, part.section));
			told(part, "deleted", null, scene);
		} else if (scene.isBlind) offer(part, scene, successor);
		else if (part.role === "header" && !part.unit.isFooter) {
			if (part.unit.kind !== "open" && part.unit.kind !== "close") after.set(part.key, remembered(part, part.fold));
		} else {
			const old = places.get(part.key);
			if (old === void 0 || old.isRemoved) put(part, scene, successor);
			else {
				const node = page.insertAfter(split.get(old) ?? old, part.unit, false);
				split.set(old, node);
				found.set(part.key, {
					node,
					hash: part.hash
				});
				after.set(part.key, remembered(part, part.section));
				told(part, "generated", node.text, scene);
			}
		}
	}
}
function put(part, scene, successor) {
	if (part.role === "header") {
		placeHeader(part.section, scene);
		return;
	}
	const { text } = placePart(part, scene, successor);
	scene.after.set(part.key, remembered(part, part.section));
	told(part, "generated", text, scene);
}
/** What a person deleted stays so, until they take it back in. What nobody knows of may be new, so it is offered. */
function leaveOut(part, scene, successor) {
	const memory = scene.before.parts[part.key];
	if (memory === void 0) return;
	if (part.role !== "header" && scene.answers[part.key] === "take") put(part, scene, successor);
	else if (memory.agreed === "") offer(part, scene, successor);
	else {
		scene.after.set(part.key, part.role === "header" ? remembered(part, part.fold) : memory);
		told(part, "deleted", null, scene);
	}
}
function offer(part, scene, successor) {
	const { before, answers, after, conflicts } = scene;
	if (part.role === "header" || part.role === "frame" && part.unit.kind !== "item") {
		after.set(part.key, remembered(part, part.role === "header" ? part.fold : part.section));
		return;
	}
	const memory = before.parts[part.key] ?? {
		written: [],
		agreed: "",
		in: part.section
	};
	if (answers[part.key] === "take") {
		put(part, scene, successor);
		return;
	}
	const about = {
		id: part.key,
		kind: "missing",
		yours: "",
		generated: part.unit.text,
		source: part.source
	};
	const { conflict, memory: next } = settle(memory, about, answers[part.key]);
	after.set(part.key, answers[part.key] === "keep" ? {
		...next,
		agreed: part.source
	} : next);
	if (conflict !== null) conflicts.push(conflict);
	told(part, "missing", null, scene);
}
function told({ key, role, unit }, state, text, scene) {
	if (role === "entry" || unit.kind === "item") scene.entries.push({
		id: key,
		state,
		text
	});
}
/** For each part the next one of its section that is there, from the end. */
function successorsOf({ parts, found, ...scene }) {
	const next = /* @__PURE__ */ new Map();
	const successors = new Array(parts.length).fill(null);
	for (let index = parts.length - 1; index >= 0; index--) {
		const part = parts[index];
		if (part === void 0 || part.role === "header") continue;
		successors[index] = next.get(part.section) ?? null;
		const node = found.get(part.key)?.node;
		if (node !== void 0 && sectionOf(node, scene) === part.section) next.set(part.section, node);
	}
	return successors;
}

// src/reconcile/find-footer.ts
/** Generated words of an entry are escaped, so they hold no link; and the version is none of an entry's words. */
const IS_FRAME = /\]\(|^Version /;
/**
* The last paragraph, which belongs to the whole text, unless a heading without a marker stands right over it. Below an entry's
* heading it could be the entry's, so it has to look like last words.
*/
function findFooter(blocks) {
	const last = blocks.at(-1);
	const before = blocks.at(-2);
	if (last?.kind !== "paragraph" || before === void 0 || before.kind === "front") return null;
	if ((before.kind === "heading" || before.kind === "label") && !before.text.includes("<!--")) return null;
	return !isBelowEntry(blocks) || IS_FRAME.test(last.text) ? last : null;
}
/** Whether a heading with a marker would take in the last block. */
function isBelowEntry(blocks) {
	for (let index = blocks.length - 2; index >= 0; index--) {
		const { kind = "rule", text = "" } = blocks[index] ?? {};
		const isMarked = text.includes("<!--");
		if (kind === "heading" || kind === "label") return isMarked;
		if (kind === "open" || kind === "close" || isMarked && (kind === "item" || kind === "paragraph")) return false;
	}
	return false;
}

// src/reconcile/markers-in.ts
/** Reconcile, markers: Markdown in; the ids that short comments such as `<!-- #412 -->` name out. */
const COMMENT = /<!--[ \t]*([\w@.+/:#*-]+(?:[ \t,]+[\w@.+/:#*-]+)*)[ \t]*-->/g;
/** What an id of ours looks like, whoever remembers it. */
const ID = /^(?:[\w@.+/:*-]*#\d|dep-.|c-[\da-f]{12}|security(?:\.internal)?$)/;
/**
* @param isKnown Whether an entry of that id was ever generated. Other comments are a person's; `<!-- 412 -->` has only lost its sign.
*/
function markersIn(text, isKnown) {
	if (!text.includes("<!--")) return [];
	const ids = [];
	for (const [, words = ""] of text.matchAll(COMMENT)) for (const word of words.split(/[ \t,]+/)) {
		const id = !isKnown(word) && isKnown(`#${word}`) ? `#${word}` : word;
		if ((isKnown(id) || ID.test(id)) && !ids.includes(id)) ids.push(id);
	}
	return ids;
}

// src/reconcile/group-units.ts
/** A question or a suggestion of ours below an entry. */
const ASK = /^[ \t]*>[ \t]?(?:✍|💡)/u;
const NESTED = /^[ \t]+(?:[-+*]|\d{1,9}[.)])[ \t]|^[ \t]*>/;
/**
* A marked heading or bold line is an entry up to the next one of its level or above, the next marked block, a fold, or the
* footer; a marked item is one with what is nested in it.
* @param isFooter Whether the text's last words begin here, which belong to no entry.
*/
function groupUnits(blocks, isKnown, isFooter) {
	const units = [];
	for (const block of blocks) {
		const ids = ownMarkers(block, isKnown);
		const covers = block.text.indexOf("<!--") === block.text.lastIndexOf("<!--") && ids.length > 0 ? [] : markersIn(block.text, isKnown).filter((id) => !ids.includes(id));
		const last = units.at(-1);
		if (last !== void 0 && ids.length === 0 && !isFooter(block) && belongs(block, last)) units[units.length - 1] = {
			...last,
			text: last.text + last.after + block.text,
			after: block.after,
			isOpenEnded: block.isOpenEnded,
			covers: [...last.covers, ...covers]
		};
		else units.push({
			...block,
			ids,
			covers,
			isFooter: ids.length === 0 && isFooter(block)
		});
	}
	return units;
}
/** Markers on a heading's line, or in an item's first paragraph; elsewhere they only tell that the entry is there. */
function ownMarkers({ kind, text }, isKnown) {
	if (!text.includes("<!--")) return [];
	if (kind === "heading" || kind === "label") return markersIn(text, isKnown);
	if (kind === "paragraph") return markersIn(text, isKnown);
	if (kind !== "item") return [];
	const lines = text.split(/\r\n?|\n/);
	const end = lines.findIndex((line, index) => index > 0 && (line.trim() === "" || NESTED.test(line)));
	return markersIn((end < 0 ? lines : lines.slice(0, end)).join("\n"), isKnown);
}
function belongs(block, { kind, depth, ids, isFooter }) {
	if (ids.length === 0 || isFooter) return false;
	if (block.kind === "quote" && ASK.test(block.text)) return true;
	if (kind !== "heading" && kind !== "label") return false;
	if (block.kind === "open" || block.kind === "close") return false;
	return block.kind !== "heading" && block.kind !== "label" || block.depth > depth;
}

// src/reconcile/is-header.ts
/** A heading without a marker, which may be a person's, a bold line for one, a fold or its end, the last words. */
function isHeader({ kind, ids, isFooter }) {
	if (ids.length > 0) return false;
	return isFooter || kind === "heading" || kind === "label" || kind === "open" || kind === "close";
}

// src/reconcile/dress-text.ts
const BULLET = /^( {0,3})(?:([-+*])|(\d{1,9})([.)]))([ \t]{1,4}|$)/;
const OWN = /^ {0,3}[-+*](?: {1,4}|$)/;
function dressText(unit, model, lineEnding) {
	const text = unit.text.replace(/\r\n?|\n/g, lineEnding);
	const own = OWN.exec(text)?.[0];
	const theirs = model === null ? null : BULLET.exec(model.text);
	if (unit.kind !== "item" || model === null || own === void 0 || theirs === null) return text;
	const [, indent, sign, number, end, gap] = theirs;
	const bullet = `${indent}${sign ?? `${Number(number) + model.step}${end}`}${gap === "" ? " " : gap}`;
	const [first = "", ...others] = text.slice(own.length).split(lineEnding);
	const deeper = bullet.length - own.length;
	const shifted = others.map((line) => line === "" ? line : shift(line, deeper));
	return [bullet + (model.keepsTick ? withTick(first, model.text) : first), ...shifted].join(lineEnding);
}
function shift(line, by) {
	if (by >= 0) return " ".repeat(by) + line;
	const indent = line.length - line.trimStart().length;
	return line.slice(Math.min(-by, indent));
}
function withTick(text, before) {
	const tick = /^ {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]+\[([xX])\][ \t]/.exec(before)?.[1];
	return tick === void 0 ? text : text.replace(/^\[ \](?= )/, `[${tick}]`);
}

// src/reconcile/page.ts
/** A linked list, so that each change takes the same time wherever it is. */
var Page = class {
	first;
	#head;
	#lineEnding;
	/** @param isHeader Whether a unit begins a section. */
	constructor(head, units, isHeader) {
		this.#head = head;
		this.first = nodeOf(null, null);
		let node = this.first;
		for (const unit of units) {
			const next = nodeOf(unit, isHeader(unit) ? null : node.header);
			link(node, next);
			node = next;
		}
		this.#lineEnding = units.map(({ text, after }) => /\r\n?|\n/.exec(text + after)?.[0]).find(Boolean) ?? "\n";
	}
	/** Every unit that is there, in order. */
	nodes() {
		const nodes = [];
		for (let node = this.first.next; node !== null; node = node.next) nodes.push(node);
		return nodes;
	}
	text() {
		let text = this.#head;
		for (const { text: own, after } of this.nodes()) text += own + after;
		return text;
	}
	/** Adds a generated unit behind a node, in its section or as a section of its own, dressed like its neighbours. */
	insertAfter(place, unit, isHeader) {
		let before = this.#behind(place, unit);
		while (before.unit?.isOpenEnded === true && before.previous !== null) before = before.previous;
		const after = before.next;
		const lineEnding = this.#lineEndingAt(before);
		const isApart = isLoose(before, after);
		const node = nodeOf(unit, isHeader ? null : before.header);
		node.text = dressText(unit, modelOf(before, after), lineEnding);
		node.after = "";
		node.after = after === null ? tailOf(before, lineEnding) : space(node, after, isApart, lineEnding);
		if (after === null && before.unit !== null) before.after = "";
		if (before.unit !== null) before.after = space(before, node, isApart, lineEnding);
		link(before, node);
		if (isHeader) for (let one = node.next; one !== null && one.header !== one; one = one.next) {
			one.header = node;
			node.last = one;
		}
		if (isHeader && before.header !== node) before.header.last = before;
		return node;
	}
	insertBefore(place, unit) {
		return this.insertAfter(place.previous ?? this.first, unit, false);
	}
	/** New text for a node, dressed like the old one. */
	replace(node, unit) {
		node.unit = unit;
		node.text = dressText(unit, {
			text: node.text,
			step: 0,
			keepsTick: true
		}, this.#lineEndingAt(node));
	}
	/** The space that sets its neighbours apart stays. */
	remove(node) {
		const { previous, next } = node;
		if (previous === null || node.isRemoved) return;
		node.isRemoved = true;
		if (previous.unit !== null && (next === null || lines(node.after) > lines(previous.after))) previous.after = node.after;
		if (previous.unit !== null && next !== null && mayJoin(previous, next) && lines(previous.after) < 2) previous.after = twice(this.#lineEndingAt(node));
		previous.next = next;
		if (next !== null) next.previous = previous;
		if (node.header === node) giveSection(node, previous.header);
		else if (node.header.last === node) node.header.last = previous;
	}
	/** A heading that turned out to be an entry without its marker begins no section. */
	demote(node) {
		if (node.header !== node || node.previous === null) return;
		const above = node.previous.header;
		giveSection(node, above);
		node.header = above;
		if (above.last === node.previous) above.last = node;
	}
	/** The next unit turned out to be a part of this one. */
	absorb(node) {
		const { next } = node;
		if (next === null) return;
		node.text += node.after + next.text;
		const { after } = next;
		this.remove(next);
		node.after = after;
	}
	/** Behind words that a heading with a marker would take in as its own, were it put before them. */
	#behind(place, { kind, ids }) {
		let node = place;
		if (kind !== "heading" && kind !== "label" || ids.length === 0) return node;
		while (node.next !== null && node.next.header !== node.next && node.next.unit?.ids.length === 0) node = node.next;
		return node;
	}
	#lineEndingAt(node) {
		return /\r\n?|\n/.exec(node.after)?.[0] ?? /\r\n?|\n/.exec(node.text)?.[0] ?? this.#lineEnding;
	}
};
function nodeOf(unit, header) {
	const { text = "", after = "" } = unit ?? {};
	const node = {
		unit,
		text,
		after,
		previous: null,
		next: null,
		isRemoved: false
	};
	node.header = header ?? node;
	node.last = node;
	return node;
}
function giveSection({ header, next }, above) {
	for (let one = next; one !== null && one.header === header; one = one.next) {
		one.header = above;
		above.last = one;
	}
}
function link(before, node) {
	node.previous = before;
	node.next = before.next;
	if (node.next !== null) node.next.previous = node;
	before.next = node;
	if (node.header.last === before) node.header.last = node;
}
/** What ends the text: an only entry, or the last one, ends it as the one before did. */
function tailOf(before, lineEnding) {
	return before.unit === null ? lineEnding : before.after;
}
/** The item that a new one between these two looks like. */
function modelOf(before, after) {
	if (before.unit?.kind === "item") return {
		text: before.text,
		step: 1,
		keepsTick: false
	};
	return after?.unit?.kind === "item" ? {
		text: after.text,
		step: 0,
		keepsTick: false
	} : null;
}
/** Whether blank lines stand between the items of the list around here. */
function isLoose(before, after) {
	const isItem = (node) => node?.unit?.kind === "item";
	if (isItem(before) && isItem(after)) return lines(before.after) > 1;
	if (isItem(before)) return isItem(before.previous) && lines(before.previous.after) > 1;
	return isItem(after) && isItem(after.next) && lines(after.after) > 1;
}
/** Line endings between two nodes: of one list as in that list, below a heading as they were, else a blank line. */
function space(before, after, isApart, lineEnding) {
	const there = lines(before.after);
	if (before.unit?.kind === "item" && after.unit?.kind === "item") return isApart ? twice(lineEnding) : lineEnding;
	const isHead = before.unit?.kind === "heading" && after.unit?.kind === "item";
	return there > 1 || isHead && there === 1 ? before.after : twice(lineEnding);
}
function mayJoin({ unit: before }, { unit: after }) {
	return before?.kind !== "heading" && !(before?.kind === "item" && after?.kind === "item");
}
function twice(lineEnding) {
	return lineEnding + lineEnding;
}
function lines(after) {
	return after.match(/\r\n?|\n/g)?.length ?? 0;
}

// src/reconcile/read-current.ts
function readCurrent(text, isKnown, footers, prints) {
	const { head, blocks } = splitBlocks(text);
	const footer = footers === null ? null : footerIn(blocks, footers, prints);
	const units = groupUnits(blocks, isKnown, (block) => block === footer);
	return new Page(head, units, isHeader);
}
/** The one that we wrote, wherever it is; else the last words are those that a person made of it. */
function footerIn(blocks, footers, prints) {
	return blocks.findLast(({ kind, text }) => kind === "paragraph" && !text.includes("<!--") && footers.includes(prints.of(text, []))) ?? findFooter(blocks);
}

// src/reconcile/references-in.ts
/** Reconcile, references: a text in; the keys that it could be about, by what it links or names, out. */
const REFERENCE = /\/(?:pull|issues)\/(\d+)|\/commit\/([\da-f]{12})|(?<![\w/])#(\d+)\b|`([\da-f]{12})`/g;
/** As ids write it: `#412`, or `c-` and twelve digits. Links go first: words may name other things. */
function referencesIn(text) {
	const linked = [];
	const written = [];
	for (const [, pull, sha, number, code] of text.matchAll(REFERENCE)) {
		const list = pull !== void 0 || sha !== void 0 ? linked : written;
		const digits = pull ?? number;
		list.push(digits === void 0 ? `c-${sha ?? code}` : `#${digits}`);
	}
	return [.../* @__PURE__ */ new Set([...linked, ...written])];
}

// src/reconcile/section-names.ts
/** Headings are named by their words and those above them, without numbers; folds by their place. */
function sectionNamer() {
	const path = [];
	const used = /* @__PURE__ */ new Map();
	let folds = 0;
	const unique = (name) => {
		const times = (used.get(name) ?? 0) + 1;
		used.set(name, times);
		return times === 1 ? name : `${name}/${times}`;
	};
	const fold = () => path.findLast(({ depth }) => depth === 0)?.name ?? "";
	return (header) => {
		if (header.isFooter) return {
			section: FOOTER,
			fold: ""
		};
		if (header.kind === "open") {
			const outer = fold();
			const name = unique(`§fold ${++folds}`);
			path.push({
				depth: 0,
				name
			});
			return {
				section: name,
				fold: outer
			};
		}
		if (header.kind === "close") {
			const inner = fold();
			while (path.length > 0 && path.pop()?.depth !== 0);
			return {
				section: `${inner === "" ? "§fold" : inner} end`,
				fold: fold()
			};
		}
		while ((path.at(-1)?.depth ?? 0) >= header.depth) path.pop();
		const above = path.at(-1)?.name ?? "";
		const name = unique(`${above === "" ? "§" : `${above} › `}${wordsOf(header.text)}`);
		path.push({
			depth: header.depth,
			name
		});
		return {
			section: name,
			fold: fold()
		};
	};
}
function wordsOf(heading) {
	return heading.replace(/[#*_\\]+|<!--[^<>]*-->/g, " ").replace(/\d+/g, "0").replace(/\s+/g, " ").trim();
}

// src/reconcile/read-next.ts
/** Reconcile, the generated text: Markdown with markers in; its parts with their keys out. */
/** All of a generated text is ours, so every short comment in it is a marker. */
function readNext(text, prints) {
	const { blocks } = splitBlocks(text);
	const footer = findFooter(blocks);
	const units = groupUnits(blocks, isId, (block) => block === footer);
	const nameSection = sectionNamer();
	const used = /* @__PURE__ */ new Map();
	const parts = [];
	let section = "";
	for (const [index, unit] of units.entries()) {
		const { own, asks } = split(unit, prints);
		const hash = prints.of(own, unit.ids);
		const [id] = unit.ids;
		if (id !== void 0 && !used.has(id)) {
			used.set(id, 1);
			parts.push({
				key: id,
				unit,
				role: "entry",
				section,
				fold: "",
				hash,
				source: hash,
				asks
			});
			continue;
		}
		const source = unit.kind === "item" && !/\d/.test(own) ? hash : prints.withoutNumbers(own);
		const common = {
			unit,
			hash,
			source,
			asks
		};
		if (isTitle(unit, units, index)) parts.push({
			key: "§title",
			role: "frame",
			section,
			fold: "",
			...common
		});
		else if (isHeader(unit)) {
			const named = nameSection(unit);
			section = named.section;
			parts.push({
				key: section === "" ? FOOTER : section,
				role: "header",
				section,
				fold: named.fold,
				...common
			});
		} else {
			const name = nameOf(unit, section, source);
			const times = (used.get(name) ?? 0) + 1;
			used.set(name, times);
			const key = times === 1 ? name : `${name}/${times}`;
			parts.push({
				key,
				role: "frame",
				section,
				fold: "",
				...common
			});
		}
	}
	return parts;
}
/** Comments in templates are one word, as ids are. */
function isId() {
	return true;
}
/** The first heading of the highest level names the whole text, not a section. */
function isTitle({ kind, depth, ids }, units, index) {
	return (index === 0 || index === 1 && units[0]?.kind === "front") && kind === "heading" && depth === 1 && ids.length === 0;
}
/** Items are known by what they name or say, since any of them may come and go; other parts by their place. */
function nameOf(unit, section, source) {
	if (unit.kind === "front") return "§front";
	if (unit.kind !== "item") return `§${section.replace(/^§/, "")}¶${unit.kind}`;
	const [reference] = referencesIn(unit.text);
	const isDetail = reference?.startsWith("c-") === true && !/\/commit\/|^\W*`[\da-f]{12}`/.test(unit.text);
	return reference === void 0 || isDetail ? `=${source}` : `~${reference}`;
}
function split(unit, prints) {
	const pieces = unit.ids.length === 0 ? [] : askPieces(unit.text);
	if (pieces.length < 2) return {
		own: unit.text,
		asks: []
	};
	return {
		own: pieces.filter(({ isAsk }) => !isAsk).map(({ text, after }) => text + after).join("").trimEnd(),
		asks: pieces.filter(({ isAsk }) => isAsk).map(({ text }) => prints.of(text.trimStart(), []))
	};
}

// src/reconcile/recognise-frame.ts
/** Reconcile, edited frame: what is recognised so far in; paragraphs that a person made of ours added. */
/** What is missing and what is new, of one kind in one section, are taken for each other in order. */
function recogniseFrame({ nodes, memory, found, taken }) {
	const missing = Object.keys(memory.parts).filter((key) => /^§(?:title$|front$)|¶/.test(key) && !found.has(key));
	if (missing.length === 0) return;
	const title = nodes.find(({ unit }) => unit?.kind === "heading");
	const sections = /* @__PURE__ */ new Map();
	for (const [key, { node }] of found) if (node.header === node) sections.set(node, key);
	const free = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (taken.has(node) || node.unit === null || node.unit.ids.length > 0) continue;
		const { kind, depth } = node.unit;
		if (node === title && depth === 1) place("§title", node);
		else if (kind === "front") place("§front", node);
		else if (node.header !== node) place(`${kind} ${sectionOf(node.header)}`, node);
	}
	for (const key of missing) {
		const [, kind = ""] = key.split("¶");
		const name = kind === "" ? key : `${kind.replace(/\/\d+$/, "")} ${memory.parts[key]?.in ?? ""}`;
		const node = free.get(name)?.shift();
		if (node === void 0) continue;
		found.set(key, {
			node,
			hash: null
		});
		taken.add(node);
	}
	function place(name, node) {
		addTo(free, name, node);
	}
	/** Before the first section, and below the title, it has no name. */
	function sectionOf(header) {
		return header.unit === null || header === title ? "" : sections.get(header) ?? "?";
	}
}

// src/reconcile/recognise-headers.ts
/** Reconcile, headings that a person renamed: what is recognised so far in; the headers of those sections added. */
/** By the name that it was given before, or by the entries below it: most of them stood in that section. */
function recogniseHeaders(state) {
	const { nodes, memory, prints, found, taken } = state;
	const missing = Object.keys(memory.parts).filter((key) => isHeaderKey(key) && !found.has(key));
	if (missing.length === 0) return;
	const take = (key, node) => {
		found.set(key, {
			node,
			hash: null
		});
		taken.add(node);
	};
	const free = nodes.filter((node) => node.unit !== null && isHeader(node.unit) && !taken.has(node));
	const named = new Map(missing.map((key) => [memory.parts[key]?.named ?? "", key]));
	for (const node of free) {
		const key = named.get(prints.of(node.unit?.text ?? "", []));
		if (key !== void 0 && key !== "" && !found.has(key)) take(key, node);
	}
	const open = new Set(free.filter((node) => !taken.has(node)));
	const wanted = new Set(missing.filter((key) => !found.has(key)));
	for (const { key, node } of votes(state, open, wanted)) if (!found.has(key) && !taken.has(node)) take(key, node);
	for (const kind of ["open", "close"]) {
		const rest = free.filter((node) => node.unit?.kind === kind && !taken.has(node));
		const keys = missing.filter((key) => !found.has(key) && /^§fold(?: \d+)?( end)?$/.exec(key)?.[1] === (kind === "close" ? " end" : void 0));
		for (const [index, key] of keys.filter((key) => key.startsWith("§fold")).entries()) {
			const node = rest[index];
			if (node !== void 0) take(key, node);
		}
	}
}
/** Pairs of section and heading, those with most entries first. */
function votes({ memory, found }, open, wanted) {
	const counts = /* @__PURE__ */ new Map();
	for (const [key, { node }] of found) {
		const section = memory.parts[key]?.in ?? "";
		if (!open.has(node.header) || !wanted.has(section)) continue;
		const of = counts.get(node.header) ?? /* @__PURE__ */ new Map();
		counts.set(node.header, of.set(section, (of.get(section) ?? 0) + 1));
	}
	return [...counts].flatMap(([node, of]) => [...of].map(([key, count]) => ({
		key,
		node,
		count
	}))).sort((a, b) => b.count - a.count);
}

// src/reconcile/recognise.ts
/** Reconcile, who is who: a page, what is remembered and what is generated in; the node of each key that is there out. */
/** By marker first, then by equal text, then by what is left of either. */
function recognise(page, memory, parts, prints) {
	const state = {
		page,
		nodes: page.nodes(),
		memory,
		parts,
		prints,
		found: /* @__PURE__ */ new Map(),
		taken: /* @__PURE__ */ new Set()
	};
	byMarker(state);
	byText(state);
	byReference(state);
	recogniseHeaders(state);
	recogniseFrame(state);
	return state.found;
}
function byMarker(state) {
	const { nodes, memory, parts, found, taken } = state;
	const copies = /* @__PURE__ */ new Map();
	const covering = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		for (const id of node.unit?.ids ?? []) addTo(copies, id, node);
		for (const id of node.unit?.covers ?? []) if (!covering.has(id)) covering.set(id, node);
	}
	for (const [id, all] of copies) {
		const ours = [...memory.parts[id]?.written ?? [], parts.get(id)?.hash];
		const hashed = all.map((node) => ({
			node,
			hash: hashOf(node, id, state)
		}));
		const best = hashed.find(({ hash }) => hash !== null && ours.includes(hash)) ?? hashed[0];
		if (best === void 0) continue;
		found.set(id, best);
		taken.add(best.node);
	}
	for (const [id, node] of covering) if (!found.has(id)) found.set(id, {
		node,
		hash: null
	});
	for (const [id, { via }] of Object.entries(memory.parts)) {
		const standing = via === void 0 || found.has(id) ? void 0 : found.get(via);
		if (standing !== void 0) found.set(id, {
			node: standing.node,
			hash: null
		});
	}
}
/** Where a person joined entries, nothing of them can be replaced without taking the others away. */
function hashOf(node, id, { memory, parts, prints }) {
	const { unit } = node;
	if (unit === null || unit.ids.length > 1 || unit.covers.length > 0) return null;
	const part = parts.get(id);
	if (unit.text === part?.unit.text) return part.hash;
	const asks = [...memory.parts[id]?.asks ?? [], ...part?.asks ?? []];
	return prints.of(ownText(unit.text, asks, prints), unit.ids);
}
/** What has no marker, or lost it, and reads as we wrote it. */
function byText({ page, nodes, memory, parts, prints, found, taken }) {
	const keys = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Set([...Object.keys(memory.parts), ...parts.keys()]);
	for (const key of known) {
		if (found.has(key)) continue;
		const hashes = /* @__PURE__ */ new Set([...memory.parts[key]?.written ?? [], parts.get(key)?.hash ?? ""]);
		for (const hash of hashes) addTo(keys, hash, key);
	}
	for (const node of nodes) {
		if (taken.has(node) || node.unit === null) continue;
		const hash = prints.of(node.unit.text, node.unit.ids);
		const all = keys.get(hash) ?? [];
		while (found.has(all[0] ?? "")) all.shift();
		const [key] = all;
		if (key === void 0) continue;
		found.set(key, {
			node,
			hash
		});
		taken.add(node);
		if (key.startsWith("§")) continue;
		page.demote(node);
		const asks = memory.parts[key]?.asks ?? [];
		while (node.next !== null && asks.includes(prints.of(node.next.unit?.text ?? "", []))) {
			taken.add(node.next);
			page.absorb(node);
		}
	}
}
/** An entry that lost its marker and that a person rewrote, but whose text still links what it is about. */
function byReference({ nodes, memory, prints, found, taken }) {
	const named = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (taken.has(node) || node.unit === null) continue;
		const { kind, text } = node.unit;
		if (kind !== "item" && kind !== "heading" && kind !== "label") continue;
		for (const reference of referencesIn(text)) if (!named.has(reference)) named.set(reference, node);
		if (kind === "item") named.set(`=${prints.withoutNumbers(text)}`, node);
	}
	if (named.size === 0) return;
	for (const key of Object.keys(memory.parts)) {
		if (found.has(key) || key.startsWith("§")) continue;
		const node = named.get(key) ?? named.get(key.replace(/^~|\/\d+$/g, ""));
		if (node === void 0) continue;
		found.set(key, {
			node,
			hash: null
		});
		taken.add(node);
	}
}

// src/reconcile/tell-trouble.ts
function tellTrouble({ prints, refused, isBlind, conflicts }) {
	const notices = [];
	const literals = prints.literals();
	if (literals > 0) notices.push({
		code: "text-intricate",
		message: `${literals} ${literals === 1 ? "block is" : "blocks are"} too intricate to be read as Markdown in time, so ${literals === 1 ? "it is" : "they are"} left alone unless unchanged to the letter.`,
		where: ""
	});
	if (refused.length > 0) notices.push({
		code: "take-by-hand",
		message: "The new text cannot be put where several entries were joined: replace the words there by hand.",
		where: refused.join(", ")
	});
	if (isBlind && conflicts.length > 0) notices.push({
		code: "memory-missing",
		message: "Nothing is remembered of this text, so what stands there is kept and what is missing is offered.",
		where: ""
	});
	return notices;
}

// src/reconcile/reconcile.ts
/**
* Only what reads as we wrote it is ever replaced or removed; all else stays byte for byte.
* Where nothing has to change, `text` is `current`.
*/
function reconcile({ base, current, next, answers = {}, aliases = {} }) {
	const prints = fingerprints();
	const parts = readNext(next, prints);
	if (current === null) return base === null ? allNew(next, parts) : allDeleted(base);
	const byKey = new Map(parts.map((part) => [part.key, part]));
	const known = base?.parts ?? {};
	const isKnown = (id) => byKey.has(id) || Object.hasOwn(known, id);
	const footers = [...known["§footer"]?.written ?? [], byKey.get("§footer")?.hash ?? ""].filter(Boolean);
	const page = readCurrent(current, isKnown, footers.length === 0 ? null : footers, prints);
	const before = followSections({ parts: known }, parts, headings(page, prints));
	const found = new Map(recognise(page, before, byKey, prints));
	const sections = new Map([...found].filter(([key]) => isHeaderKey(key)).map(([key, { node }]) => [node, key]));
	const title = found.get("§title")?.node;
	if (title !== void 0) sections.set(title, "");
	const scene = {
		page,
		parts,
		byKey,
		before,
		isBlind: base === null,
		answers,
		prints,
		found,
		handedOver: /* @__PURE__ */ new Set(),
		sections,
		cursors: /* @__PURE__ */ new Map(),
		after: /* @__PURE__ */ new Map(),
		conflicts: [],
		entries: [],
		refused: []
	};
	placeParts(scene, followAliases(scene, aliases));
	clearGone(scene);
	const { conflicts, entries } = scene;
	return {
		text: page.text(),
		memory: sorted(scene.after),
		entries,
		conflicts,
		notices: tellTrouble(scene)
	};
}
/** Hashes of those that stand there. */
function headings(page, prints) {
	const texts = page.nodes().map((node) => node.header === node ? node.unit?.text : void 0);
	return new Set(texts.map((text) => text === void 0 ? "" : prints.of(text, [])));
}
function allNew(text, parts) {
	const after = new Map(parts.map((part) => [part.key, remembered(part, part.role === "header" ? part.fold : part.section)]));
	const entries = parts.filter(({ role, unit }) => role === "entry" || unit.kind === "item").map(({ key, unit }) => ({
		id: key,
		state: "generated",
		text: unit.text
	}));
	return {
		text,
		memory: sorted(after),
		entries,
		conflicts: [],
		notices: []
	};
}
/** A text that is deleted stays so; should it come back, it is known. */
function allDeleted(memory) {
	return {
		text: null,
		memory,
		entries: [],
		conflicts: [],
		notices: []
	};
}
/** Equal memories are equal texts. */
function sorted(parts) {
	return { parts: Object.fromEntries([...parts].sort(([a], [b]) => a < b ? -1 : 1)) };
}

export { reconcile };