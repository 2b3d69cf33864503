import { n as fenceMark, t as closesFence } from "./visible-lines.js";
import { createHash } from "node:crypto";

// src/publish/plan/canonical.ts
/** Publish: when two texts are the same to a person. In: a text. Out: its canonical hash. */
/**
* SHA-256 in hex of a text without what editors and browsers change by themselves: line endings, trailing white space
* and blank lines at the end.
*/
function canonicalHash(text) {
	const canonical = text.replace(/\r\n?/g, "\n").split("\n").map((line) => line.trimEnd()).join("\n").trimEnd();
	return createHash("sha256").update(canonical).digest("hex");
}

// src/publish/letters/code-span.ts
/** Publish: a name in Markdown. In: a tag, a path, an id. Out: it as code on one line, so that it mentions nobody and links nothing. */
/** Tables may hold it: it has no pipe. */
function codeSpan(text) {
	return `\`${text.replaceAll("`", "'").replace(/[\r\n|]/g, " ")}\``;
}

// src/publish/follow-words.ts
/** The text to edit first. It is always compared with what the source alone says, so words never come back to it. */
const SOURCE = "notes";
function isSource({ name }) {
	return name === SOURCE;
}
/** The source first, since the others follow it; all else in order. */
function sourceFirst(documents) {
	const source = documents.filter(isSource);
	return source.length === 0 ? documents : [...source, ...documents.filter((document) => !isSource(document))];
}
/** Null where nobody edited an entry: then nothing is told anew. */
function toldIn(document, { text, entries }, { words: wordsOf }) {
	if (!isSource(document) || text === null) return null;
	const words = wordsOf(entries);
	return words.size === 0 ? null : {
		source: {
			...document,
			text
		},
		words
	};
}
/**
* What sums up the source follows the words that its own entries were given, as it does elsewhere; where a person edited that line, it stays.
* @param settle How the source fares, by what is generated.
*/
function settleSource(document, settle, retell, reconciler) {
	const settled = settle(document.text);
	const told = toldIn(document, settled, reconciler);
	if (told === null) return {
		settled,
		told
	};
	const next = retell(told).find(({ name }) => name === document.name)?.text ?? document.text;
	if (next === document.text) return {
		settled,
		told
	};
	const again = settle(next);
	if (again.conflicts.length > settled.conflicts.length) return {
		settled,
		told
	};
	return {
		settled: again,
		told: toldIn(document, again, reconciler)
	};
}
/** Path → text in those words, of what may have them. A checklist names changes as their authors do. */
function followersOf(documents, told, retell) {
	if (told === null) return /* @__PURE__ */ new Map();
	const texts = new Map(retell(told).map(({ name, text }) => [name, text]));
	return new Map(documents.filter((document) => mayFollow(document, told.source)).flatMap(({ name, path }) => {
		const text = texts.get(name);
		return text === void 0 ? [] : [[path, text]];
	}));
}
/** Never from a less public text to a more public one. */
function mayFollow(document, source) {
	if (isSource(document) || document.channel === "checklist") return false;
	return source.visibility === "public" || document.visibility === "internal";
}

// src/publish/letters/kept-words.ts
const WORDS = [
	["edited", "edited by a person and kept"],
	["deleted", "deleted by a person"],
	["gone", "kept although the source dropped it"],
	["missing", "not there and not put back"]
];
/** `2 entries edited by a person and kept, 1 deleted by a person`. */
function keptWords(entries) {
	return WORDS.flatMap(([state, words]) => {
		const count = entries.filter((entry) => entry.state === state).length;
		return count === 0 ? [] : [{
			count,
			words
		}];
	}).map(({ count, words }, index) => index === 0 ? `${count} ${count === 1 ? "entry" : "entries"} ${words}` : `${count} ${words}`).join(", ");
}

// src/publish/plan/boxes.ts
/** Publish: the boxes of our comment that a person ticks to answer. In: a path, a conflict, the comment. Out: boxes; which are ticked; the comment as if none were. */
/** The box that lets later changes into an approved text. */
const TAKE_IN = "take-in";
const DIGITS = 16;
const BOX = /^([-*+] \[)([ xX])(\] .*<!-- ((?:keep|take) [\da-f]{16}|take-in|also [a-z]+\.[a-z-]+) -->[ \t]*\r?)$/;
/**
* Names the question, so that no answer to another one counts: the place, the entry and the version of its source. What is taken
* replaces words of a person, so that box names those too.
*/
function boxKey(answer, path, { id, source, yours }) {
	const about = [
		path,
		id,
		source,
		answer === "take" ? canonicalHash(yours) : ""
	];
	return `${answer} ${createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, DIGITS)}`;
}
/** The box that asks for a document, by its name. */
function alsoKey({ name }) {
	return `also ${name}`;
}
/** One line of Markdown. */
function box(words, key, isTicked) {
	return `- [${isTicked ? "x" : " "}] ${words} <!-- ${key} -->`;
}
/** Those that somebody ticked. What stands in a fence was quoted from a text, and is nobody's answer. */
function ticksIn(comment) {
	const ticks = /* @__PURE__ */ new Set();
	mapBoxes(comment, ([line, , tick, , key = ""]) => {
		if (tick !== " ") ticks.add(key);
		return line;
	});
	return ticks;
}
/** Ticking a box is an answer and no edit. */
function withoutTicks(comment) {
	return mapBoxes(comment, ([, before = "", , after = ""]) => `${before} ${after}`);
}
function mapBoxes(comment, change) {
	if (!/<!-- (?:keep|take|also)/.test(comment)) return comment;
	let fence = "";
	return comment.split("\n").map((line) => {
		const mark = fenceMark(line);
		if (fence !== "") {
			if (closesFence(mark, fence, line)) fence = "";
			return line;
		}
		fence = mark;
		const found = mark === "" ? BOX.exec(line) : null;
		return found === null ? line : change(found);
	}).join("\n");
}

export { ticksIn as a, followersOf as c, sourceFirst as d, toldIn as f, boxKey as i, isSource as l, canonicalHash as m, alsoKey as n, withoutTicks as o, codeSpan as p, box as r, keptWords as s, TAKE_IN as t, settleSource as u };