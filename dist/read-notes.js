import { a as notesInFence, i as noteOf, l as outlineOf, n as NONE, o as withKind, r as kindOfFirstWord, s as noteCategory, t as readFences } from "./note-fence.js";
import { At as isPlaceholder, It as oneLine, jt as saysNone } from "./shared.js";

// src/parse/note-banner.ts
/** Parse, notes below a banner: Presto. In: a body. Out: its notes, or null without a banner. */
/** https://github.com/prestodb/presto/wiki/Release-Notes-Guidelines, in a fence as a rule. */
const BANNER = /^== ?RELEASE NOTES? ?==[ \t]*$/m;
const NO_BANNER = /^== ?NO RELEASE NOTES? ?==[ \t]*$/m;
/** Every `* item` below the banner, whatever section of theirs it stands in. */
function readBanner({ blocks }) {
	const at = blocks.findIndex(({ text }) => BANNER.test(text));
	if (at < 0) return blocks.some(({ text }) => NO_BANNER.test(text)) ? [NONE] : null;
	const banner = blocks[at];
	return (banner?.kind === "fence" ? outlineOf(banner.text.replace(BANNER, "")) ?? [] : blocks.slice(at + 1)).map((block) => block.kind === "item" ? noteOf(block.text) : null).filter((note) => note !== null);
}

// src/markdown/sections.ts
/** Markdown, sections: blocks in; those below a heading out. */
/** A heading as a question to look up: lower case, without emoji, numbers, brackets and what ends it. */
function headingKey(text) {
	return text.toLowerCase().replace(/\([^()]{0,300}\)/g, "").replace(/[^\p{L}\p{N}\s/'-]/gu, " ").replace(/\s+/g, " ").trim();
}
/**
* Every section whose heading `isWanted`, in order.
* @param isPart Which real headings below it belong to it; another ends it. All, unless said.
*/
function sectionsOf(blocks, isWanted, isPart = () => true) {
	const found = [];
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at];
		if (block?.kind !== "heading") continue;
		const key = headingKey(block.text);
		if (!isWanted(key)) continue;
		let end = at + 1;
		while (end < blocks.length && !ends(blocks[end], block.level, isPart)) end++;
		found.push({
			key,
			heading: block.text,
			blocks: blocks.slice(at + 1, end).flatMap(asText)
		});
	}
	return found;
}
function ends(block, level, isPart) {
	if (block?.kind !== "heading") return false;
	return block.level <= level || block.level < 7 && !isPart(headingKey(block.text));
}
function asText(block) {
	if (block.kind !== "heading") return [block];
	return block.level === 7 && block.text !== "" && block.isForm !== true ? [{
		kind: "text",
		text: block.text,
		isItalic: false
	}] : [];
}

// src/parse/note-bracket.ts
/** Parse, notes with their kind in brackets: React Native. In: a body. Out: its notes, or null without any. */
/** `[Android] [Fixed] - Message` (https://reactnative.dev/contributing/changelogs-in-pull-requests). The first names who is concerned. */
const ENTRY = /^\[([A-Za-z ,/]{2,40})\][ \t]{0,3}\[([A-Za-z ]{2,40})\][ \t]{0,3}(?:[-–—:][ \t]{0,3})?(.*)$/;
/** "[Internal]" alone is said as well. */
const INTERNAL = /^\[internal\]/i;
/** What the template shows. */
const EXAMPLE = /^\[category\]/i;
/** A line each below `## Changelog:`. */
function readBrackets({ blocks }) {
	const found = [];
	let isPresent = false;
	for (const { blocks: own } of sectionsOf(blocks, (key) => key === "changelog")) for (const { kind, text } of own) {
		if (kind === "fence") continue;
		for (const entry of entriesOf(text)) {
			isPresent = true;
			const note = noteOfEntry(entry);
			if (note !== null) found.push(note);
		}
	}
	return isPresent ? found : null;
}
/** Lines that begin with a bracket, each with what it wraps onto. */
function entriesOf(text) {
	const entries = [];
	for (const line of text.split("\n")) if (line.startsWith("[")) entries.push(line);
	else if (entries.length > 0) entries.push(`${entries.pop()} ${line}`);
	return entries;
}
function noteOfEntry(entry) {
	if (EXAMPLE.test(entry) || entry.includes("|")) return null;
	if (INTERNAL.test(entry)) return NONE;
	const match = ENTRY.exec(entry);
	return match === null ? null : noteOf(match[3] ?? "", noteCategory(match[2] ?? ""));
}

// src/parse/note-breaking.ts
/** Parse, sections on what breaks and what to do: Home Assistant, Jenkins. In: a body. Out: their paragraphs, empty without any. */
const BREAKING = /* @__PURE__ */ new Set(["breaking change", "breaking changes"]);
const UPGRADE = /* @__PURE__ */ new Set([
	"proposed upgrade guidelines",
	"upgrade guidelines",
	"migration guide"
]);
/** "This does not break anything", "No, …". */
const DENIES = /^(?:no\b(?!\s+longer)|none\b|n\/a\b|(?:this|it) (?:is not|isn't|does not|doesn't|should not|shouldn't)\b|not (?:a )?breaking)/i;
/** Whether a heading, as `headingKey` gives it, opens such a section. */
function isUpgradeHeading(key) {
	return BREAKING.has(key) || UPGRADE.has(key);
}
/** The texts under such headings; what denies a break, and choices in boxes, are none. */
function readUpgrade({ blocks }) {
	const breaking = paragraphsOf(blocks, BREAKING);
	return breaking === "" ? {
		breaking: false,
		text: paragraphsOf(blocks, UPGRADE)
	} : {
		breaking: true,
		text: breaking
	};
}
function paragraphsOf(blocks, headings) {
	const paragraphs = sectionsOf(blocks, (key) => headings.has(key)).flatMap((section) => section.blocks).filter((block) => block.kind !== "fence" && !(block.kind === "item" && block.checked !== null)).filter((block) => !(block.kind === "text" && block.isItalic)).map(({ text }) => oneLine(text)).filter((text) => !saysNone(text) && !isPlaceholder(text));
	const [first = ""] = paragraphs;
	return DENIES.test(first) ? "" : paragraphs.join("\n\n");
}

// src/parse/note-kind.ts
/** Parse, what kind of change somebody ticked or labelled: a body, a title and labels in; kind, break and silence out. */
const HEADINGS$1 = new Set("type of change|types of change|types of changes|type of changes|change type|kind of change".split("|"));
/** `## Type of change` with boxes, as Home Assistant and many have it; `[x]` and `[X]`. */
function readTickedKind({ whole }) {
	const ticked = sectionsOf(whole, (key) => HEADINGS$1.has(key)).flatMap((section) => section.blocks).flatMap((block) => block.kind === "item" && block.checked === true ? [categoryOfBox(block.text)] : []);
	const [only = null] = ticked;
	return {
		category: ticked.length === 1 ? only : null,
		breaking: ticked.includes("breaking")
	};
}
function categoryOfBox(text) {
	return noteCategory(text.split(/ [-–(]|:|\n/)[0] ?? "");
}
/** Two of them before a title mean that something breaks (Airbyte). */
function isAlarming(title) {
	return /^[\s\p{P}]{0,4}🚨\s?🚨/u.test(title);
}
const SILENT = new Set("release-note-none|skip-changelog|skip changelog|changelog/no-changelog|no-changelog|no changelog|changelog: none|changelog:skip|changelog-skip|release_note:skip|release-notes/skip|>non-issue|skip-release-notes|ignore-for-release".split("|"));
const TOLD = new Set("add to changelog|add to what's new|release-note|release_note:plugin_api_changes".split("|"));
const KIND = /^(?:release_note:|kind\/|>|changelog:\s?|changelog\/|type:\s?)([a-z_ -]{2,30})$/i;
/** Config rules about labels stand above these. */
function readLabels(labels) {
	const names = labels.map((label) => label.toLowerCase().trim());
	const silent = names.find((name) => SILENT.has(name));
	const urgent = names.find((name) => name === "release-note-action-required");
	const told = names.find((name) => TOLD.has(name) || /^release_note:(?!skip)/.test(name));
	const kinds = names.map((name) => noteCategory(KIND.exec(name)?.[1]?.replace(/_/g, " ") ?? "")).filter((kind) => kind !== null);
	const [category = null] = kinds;
	return {
		category: new Set(kinds).size === 1 ? category : null,
		breaking: urgent !== void 0 || names.includes("release_note:breaking") || names.includes(">breaking"),
		visibility: silent !== void 0 ? "internal" : (urgent ?? told) !== void 0 ? "public" : null,
		label: silent ?? urgent ?? told ?? ""
	};
}

// src/parse/note-leave-one.ts
/** "Not for changelog (changelog entry is not required)", "CI Fix or Improvement (changelog entry is not required)". */
const NOT_REQUIRED = /\bnot for changelog\b|\bentry is not required\b/i;
/** `### Changelog category (leave one):` and `### Changelog entry (a user-readable short description …):`. */
function readLeftOne({ blocks, whole }) {
	const [choice] = sectionsOf(whole, (key) => key === "changelog category");
	if (choice === void 0) return null;
	const left = choice.blocks.filter(({ kind }) => kind === "item" || kind === "text").flatMap(({ text }) => text.split("\n"));
	const [only = ""] = left;
	const category = left.length === 1 ? only : "";
	const [entry] = sectionsOf(blocks, (key) => key === "changelog entry", () => false);
	const note = noteOf(wordsBelow(entry?.blocks ?? []), noteCategory(category));
	if (NOT_REQUIRED.test(category) && (note === null || note.isNone || /\bnot for changelog\b/i.test(category))) return [NONE];
	return note === null ? [] : [note];
}
function wordsBelow(blocks) {
	return blocks.map((block) => block.kind === "fence" ? "" : block.text).join("\n");
}

// src/parse/note-line.ts
/**
* `Release-Note: x`, `release notes: x`, `Release Notes - x` (elastic), `Release note (bug fix): x`, `Release note: (bug fix): x`,
* `Release note: bug fix: x` (CockroachDB's authors), `Notes: x` (Electron).
*/
const LINE = /^(release[-_ ]notes?|notes)[ \t]{0,3}(?:\(([^()]{1,80})\)[ \t]{0,3})?(?::|[-–](?= ))[ \t]*(.*)$/i;
const KIND_AFTER = /^\(([^()]{1,80})\)[ \t]{0,3}:[ \t]*|^([A-Za-z][A-Za-z -]{1,30}):[ \t]+/;
/** A line that begins something else: a trailer, another field, an item. */
const ENDS = /^(?:[A-Z][A-Za-z-]{1,30}:(?:\s|$)|BREAKING[ -]CHANGE|[-*+] |\(cherry picked from|\/[a-z]|cc\b|(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|related(?: to)?|refs?|see(?: also)?|part of)\b[^.]{0,40}(?:#\d|https?:))/i;
/** Shorter lines were not broken for want of room. */
const WRAPPED = 50;
/** Where to read more is no note. */
const ADDRESS = /^<?https?:\/\/\S+$/i;
/** A note goes on to the end of its paragraph, and no further: the next may be about anything. */
function readLines({ blocks }) {
	const found = [];
	let isPresent = false;
	for (const block of blocks) {
		if (block.kind === "fence" || block.kind === "heading") continue;
		const lines = block.text.split("\n");
		for (let at = 0; at < lines.length; at++) {
			const match = LINE.exec(lines[at] ?? "");
			if (match === null || at > 0 && !/^[RN]/.test(match[0])) continue;
			let end = at + 1;
			while (end < lines.length && goesOn(lines[end - 1] ?? "", lines[end] ?? "")) end++;
			const value = [match[3] ?? "", ...lines.slice(at + 1, end)].join(" ").trim();
			at = end - 1;
			if (value === "" || ADDRESS.test(value)) continue;
			isPresent = true;
			const note = ofValue(value, match[2] ?? "");
			if (note !== null) found.push(note);
		}
	}
	return isPresent ? found : null;
}
/** A line that was broken for want of room, or in the middle of a sentence. */
function goesOn(line, next) {
	return (line.length >= WRAPPED || /^\p{Ll}/u.test(next) && !/[.!?:]$/.test(line)) && !ENDS.test(next);
}
function ofValue(value, kinds) {
	const own = firstKind(kinds);
	const after = kinds === "" ? KIND_AFTER.exec(value) : null;
	const category = after === null ? null : firstKind(after[1] ?? after[2] ?? "");
	const isKind = after !== null && (after[1] !== void 0 || category !== null);
	return noteOf(isKind ? value.slice(after[0].length) : value, own ?? category);
}
/** Of several kinds the first is meant most. */
function firstKind(kinds) {
	const [first = ""] = kinds.split(/[,/;&]| and /);
	return noteCategory(first);
}

// src/parse/note-section.ts
/** Headings and labels under which the text is meant for readers, as `headingKey` gives them. */
const HEADINGS = new Set("release note|release notes|changelog entry|changelog entries|change log entry|changelog note|proposed changelog entry|proposed changelog entries|user impact|release note entry|suggested release note".split("|"));
/** `Notes:` repeats the heading (Electron). */
const FIELD = /^(?:release[- ])?notes?:\s*/i;
/** Fences of any other language are code. */
const PLAIN = /* @__PURE__ */ new Set([
	"",
	"text",
	"txt",
	"md",
	"markdown",
	"rst"
]);
/** Every item at the top is a note of its own, with what stands below it; text before a list makes one note of all. */
function readSections({ blocks }) {
	const sections = sectionsOf(blocks, (key) => HEADINGS.has(key), (key) => noteCategory(key) !== null);
	if (sections.length === 0) return null;
	return sections.flatMap((section) => notesOfBlocks(section.blocks));
}
/** The notes in blocks that hold nothing else. */
function notesOfBlocks(blocks) {
	const own = blocks.filter((block) => block.kind !== "fence" && !(block.kind === "text" && block.isItalic));
	const [first] = own;
	if (first === void 0) return blocks.flatMap((block) => block.kind === "fence" && PLAIN.has(block.info) ? notesInFence(block.text, null) : []);
	if (first.kind === "text" && FIELD.test(first.text)) return present([ofWords(first.text.replace(FIELD, ""))]);
	if (first.kind === "text") return present([ofWords(joined(own))]);
	const groups = [];
	for (const block of own) if (block.kind === "item" && block.level === 1) groups.push([block]);
	else if (block.kind === "item") groups.at(-1)?.push(block);
	return present(groups.filter(([item]) => isTaken(item)).map((group) => ofWords(joined(group))));
}
/** Boxes that nobody ticked are choices that nobody made. */
function isTaken(item) {
	return item?.kind !== "item" || item.checked !== false;
}
function ofWords(text) {
	const { category, rest } = withKind(text.trim());
	return noteOf(rest, category ?? kindOfFirstWord(rest));
}
/** Paragraphs and items as sentences of one text. */
function joined(blocks) {
	return blocks.map(({ text }) => text.trim()).filter((text) => text !== "").map((text, at, all) => at === all.length - 1 || /[.!?:;,…]$/.test(text) ? text : `${text}.`).join(" ");
}
function present(notes) {
	return notes.filter((note) => note !== null);
}

// src/parse/note-ticked.ts
/** Parse, notes that count when a box is ticked: OpenHands. In: a body. Out: its notes, or null without such a box. */
const BOX = /\binclude (?:this|the) (?:change|pr|pull request) in (?:the )?release notes?\b/i;
/** Text without the tick is a draft of the author's; nobody is to read it. */
function readTicked({ whole, blocks }) {
	const [section] = sectionsOf(whole, (key) => /\brelease notes?$/.test(key), () => false);
	const box = section?.blocks.find((block) => block.kind === "item" && block.checked !== null && BOX.test(block.text));
	if (section === void 0 || box?.kind !== "item") return null;
	if (box.checked !== true) return [];
	const own = new Set(blocks);
	const words = section.blocks.filter((block) => own.has(block) && block.kind !== "fence").map(({ text }) => BOX.test(text) ? text.replace(/^.*$/m, "") : text).join("\n");
	const note = noteOf(words);
	return note === null ? [] : [note];
}

// src/parse/read-notes.ts
/**
* In the order of how sure it is that the words are meant for readers; the first that a body follows speaks for it. What stands in
* comments, quotations and `<details>` is followed by none.
*/
const CONVENTIONS = [
	{
		rule: "note.block",
		words: "the release-note block",
		read: readFences
	},
	{
		rule: "note.block",
		words: "the release notes",
		read: readBanner
	},
	{
		rule: "note.section",
		words: "the changelog entry",
		read: readLeftOne
	},
	{
		rule: "note.section",
		words: "the release note",
		read: readTicked
	},
	{
		rule: "note.section",
		words: "the changelog",
		read: readBrackets
	},
	{
		rule: "note.line",
		words: "the release-note line",
		read: readLines
	},
	{
		rule: "note.section",
		words: "the release notes",
		read: readSections
	}
];
/** Everything that a body, its title and its labels say for readers. */
function readNotes(body, { name, title, labels }) {
	const labelled = readLabels(labels);
	const ticked = readTickedKind(body);
	const upgrade = readUpgrade(body);
	const written = notesOf(body, name, labelled.category ?? ticked.category);
	const breaks = ticked.breaking || labelled.breaking || upgrade.breaking || isAlarming(title);
	if (written.length > 0) return withUpgrade(written, upgrade, breaks);
	const category = breaks ? "breaking" : labelled.category ?? ticked.category;
	const visibility = labelled.visibility ?? (upgrade.breaking ? "public" : null);
	if (visibility === null && category === null && upgrade.text === "") return [];
	const source = sourceOf(labelled, upgrade, name);
	const rule = labelled.visibility !== null ? "note.label" : upgrade.breaking ? "note.section" : "note.kind";
	return [{
		text: "",
		category,
		visibility,
		breaking: breaks,
		migration: upgrade.text,
		rule,
		source
	}];
}
/** Whether a body has a place for a note that nobody filled in. A box that nobody ticked is an answer. */
function isUnfilled(body) {
	const followed = CONVENTIONS.filter(({ read }) => read !== readTicked).map(({ read }) => read(body)).filter((found) => found !== null);
	return followed.length > 0 && followed.every((found) => found.length === 0);
}
/** The first that a body follows. Silence beside a note is a remark on something else. */
function notesOf(body, name, category) {
	for (const { rule, words, read } of CONVENTIONS) {
		const found = read(body);
		if (found === null) continue;
		const source = `${words} of ${name}`;
		const told = found.filter((note) => !note.isNone);
		if (told.length > 0) return unique(told).map((note) => ({
			...noteWith(note, category),
			visibility: "public",
			rule,
			source
		}));
		const [none] = found;
		return none === void 0 ? [] : [{
			...noteWith(none, null),
			visibility: "internal",
			rule,
			source
		}];
	}
	return [];
}
function noteWith({ text, category, breaking, migration }, fallback) {
	return {
		text,
		category: category ?? fallback,
		breaking: breaking || category === "breaking",
		migration
	};
}
function unique(notes) {
	return [...new Map(notes.map((note) => [note.text.toLowerCase(), note])).values()];
}
/** What to do belongs to the note that breaks something, else to the first. */
function withUpgrade(notes, { text }, breaks) {
	if (text === "" && !breaks) return notes;
	const at = Math.max(0, notes.findIndex((note) => note.breaking));
	return notes.map((note, place) => place === at ? {
		...note,
		breaking: note.breaking || breaks,
		category: breaks ? "breaking" : note.category,
		migration: text
	} : note);
}
function sourceOf({ label }, upgrade, name) {
	if (label !== "") return `the label ${label} of ${name}`;
	return `${upgrade.text === "" ? "the description" : "the section on upgrading"} of ${name}`;
}

export { isUpgradeHeading as a, sectionsOf as c, readLabels as i, readNotes as n, readUpgrade as o, notesOfBlocks as r, headingKey as s, isUnfilled as t };