import { createHash } from "node:crypto";

// src/publish/canonical.ts
/** Publish: when two texts are the same to a person. In: a text. Out: its canonical hash. */
/**
* SHA-256 in hex of a text without what editors and browsers change by themselves: line endings, trailing white space
* and blank lines at the end.
*/
function canonicalHash(text) {
	const canonical = text.replace(/\r\n?/g, "\n").split("\n").map((line) => line.trimEnd()).join("\n").trimEnd();
	return createHash("sha256").update(canonical).digest("hex");
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

// src/publish/kept-words.ts
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

export { toldIn as a, sourceFirst as i, followersOf as n, canonicalHash as o, isSource as r, keptWords as t };