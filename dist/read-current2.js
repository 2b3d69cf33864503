import { J as withoutEntryMarkers, K as entryIdsIn } from "./shared.js";
import { t as parseMarkdown } from "./parse-markdown.js";
import { t as splitBlocks } from "./split-blocks.js";
import { hash } from "node:crypto";

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

// src/reconcile/canonical.ts
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
		of: (text, ids) => hashOf(canonicalOf(ids.length === 0 ? text : withoutEntryMarkers(text, isOneOf(ids)))),
		withoutNumbers: (text) => hashOf(canonicalOf(text).replace(NUMBERS, "0")),
		literals: () => literals
	};
}
/** An id may have lost its sign. */
function isOneOf(ids) {
	return (word) => ids.includes(word) || ids.includes(`#${word}`);
}

// src/reconcile/own-mark.ts
const OWN_MARK = /^ {0,3}<!-- \/?drumroll:[^<>]* -->[ \t]*$/;
/** It marks the whole text, so it belongs to no entry, and what is added to the last section goes before it. */
function isOwnMark({ text }) {
	return OWN_MARK.test(text);
}

// src/reconcile/find-footer.ts
/** Generated words of an entry are escaped, so they hold no link; and the version is none of an entry's words. */
const IS_FRAME = /\]\(|^Version /;
/**
* The last paragraph, which belongs to the whole text, unless a heading without a marker stands right over it. Below an entry's
* heading it could be the entry's, so it has to look like last words.
*/
function findFooter(all) {
	const blocks = all.filter((block) => !isOwnMark(block));
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
		const covers = block.text.indexOf("<!--") === block.text.lastIndexOf("<!--") && ids.length > 0 || isOwnMark(block) ? [] : entryIdsIn(block.text, isKnown).filter((id) => !ids.includes(id));
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
	if (kind === "heading" || kind === "label") return entryIdsIn(text, isKnown);
	if (kind === "paragraph") return entryIdsIn(text, isKnown);
	if (kind !== "item") return [];
	const lines = text.split(/\r\n?|\n/);
	const end = lines.findIndex((line, index) => index > 0 && (line.trim() === "" || NESTED.test(line)));
	return entryIdsIn((end < 0 ? lines : lines.slice(0, end)).join("\n"), isKnown);
}
function belongs(block, { kind, depth, ids, isFooter }) {
	if (ids.length === 0 || isFooter || isOwnMark(block)) return false;
	if (block.kind === "quote" && ASK.test(block.text)) return true;
	if (kind !== "heading" && kind !== "label") return false;
	if (block.kind === "open" || block.kind === "close") return false;
	return block.kind !== "heading" && block.kind !== "label" || block.depth > depth;
}

// src/reconcile/is-header.ts
/** A heading without a marker, which may be a person's, a bold line for one, a fold or its end, the last words, the text's own mark. */
function isHeader(unit) {
	const { kind, ids, isFooter } = unit;
	if (ids.length > 0) return false;
	return isFooter || isOwnMark(unit) || kind === "heading" || kind === "label" || kind === "open" || kind === "close";
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
	return [bullet + first, ...shifted].join(lineEnding);
}
function shift(line, by) {
	if (by >= 0) return " ".repeat(by) + line;
	const indent = line.length - line.trimStart().length;
	return line.slice(Math.min(-by, indent));
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
			step: 0
		}, this.#lineEndingAt(node));
	}
	/** The space that sets its neighbours apart stays. */
	remove(node) {
		const { previous, next } = node;
		if (previous === null || node.isRemoved) return;
		node.isRemoved = true;
		if (previous.unit !== null && (next === null || lines(node.after) > lines(previous.after))) previous.after = node.after;
		if (previous.unit !== null && next !== null && mayJoin(previous, next) && lines(previous.after) < 2) previous.after = twice(this.#lineEndingAt(node));
		if (next !== null && isItem(previous) && isItem(next) && !isItem(node) && !isLooseAround(previous, next)) previous.after = this.#lineEndingAt(node);
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
		step: 1
	};
	return after?.unit?.kind === "item" ? {
		text: after.text,
		step: 0
	} : null;
}
/** Whether blank lines stand between the items of the list around here. */
function isLoose(before, after) {
	return isItem(before) && isItem(after) ? lines(before.after) > 1 : isLooseAround(before, after);
}
/** The same, by the items on their other sides. */
function isLooseAround(before, after) {
	return isItem(before) && isItem(before.previous) && lines(before.previous.after) > 1 || isItem(after) && isItem(after.next) && lines(after.after) > 1;
}
function isItem(node) {
	return node?.unit?.kind === "item";
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

export { isOwnMark as a, findFooter as i, isHeader as n, fingerprints as o, groupUnits as r, readCurrent as t };