import { t as splitBlocks } from "./split-blocks.js";

// src/publish/changelog/nested-text.ts
const DEEPEST = 6;
/**
* The title is a heading of the first level before everything else; the heading that the text goes below stands for it. What nobody
* closed is closed, since it would take in what follows. All other bytes stay, but for line endings. Empty for an empty text.
* @param depth Of the heading above, 1 to 6.
*/
function nestedText(notes, depth, lineEnding) {
	const { blocks: all } = splitBlocks(notes);
	const blocks = all[0]?.kind === "heading" && all[0].depth === 1 ? all.slice(1) : all;
	const top = blocks.reduce((least, block) => block.kind === "heading" ? Math.min(least, block.depth) : least, DEEPEST);
	const shift = Math.max(0, depth + 1 - top);
	return (blocks.map((block) => (block.kind === "heading" ? deeper(block, shift) : block.text) + block.after).join("").trimEnd() + closingOf(blocks.at(-1)) + closingsOfFolds(blocks)).replace(/\r\n|\n|\r/g, lineEnding);
}
function deeper({ text, depth }, shift) {
	if (shift === 0) return text;
	const underlined = /^([\s\S]*?)(?:\r\n|\n|\r)[ \t]*(?:=+|-+)[ \t]*$/.exec(text)?.[1];
	const signs = "#".repeat(Math.min(DEEPEST, depth + shift));
	if (underlined !== void 0) return `${signs} ${underlined.trim().replace(/\s*(?:\r\n|\n|\r)\s*/g, " ")}`;
	return text.replace(/#{1,6}/, signs);
}
/** The end of a fence or comment that goes on to the end of the text; empty where all are closed. */
function closingOf(last) {
	if (last?.isOpenEnded !== true) return "";
	const fence = /^ {0,3}(`{3,}|~{3,})/.exec(last.text)?.[1];
	if (fence !== void 0) return `\n${fence}`;
	return last.text.trimStart().startsWith("<!--") ? " -->" : "";
}
function closingsOfFolds(blocks) {
	let open = 0;
	for (const { kind } of blocks) if (kind === "open") open++;
	else if (kind === "close" && open > 0) open--;
	return "\n\n</details>".repeat(open);
}

// src/publish/changelog/version-heading.ts
const LONGEST = 400;
const HEADING = /^([*_`]{0,2}(?:(?:\p{L}[^\s@\d[\]]*[ \t]+){1,2}|@?[\w./-]+@)?)(\[?)(?:([vV]?)(\d+(?:\.\d+)+[\w.+/-]*)|([vV])(\d+))(\]?)(?:\(([^()\s]*)\))?(.*)$/u;
/** After a version stands nothing, a sign, a date or what became of it; other words make a sentence (`1.5 times faster`). */
const REST = /^(?:\s*$|\s*[^\p{L}\p{N}\s]|\s+\d|\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\s+(?:unreleased|yanked|released)\b)/iu;
const UNRELEASED = /^(?:unreleased|upcoming|next(?: release| version)?|main|master|head|trunk|develop)\s*(?:[-–—:([].*)?$/i;
/** The version that a heading names; null for any other heading. */
function versionHeading(words) {
	if (words.length > LONGEST) return null;
	const found = HEADING.exec(words.trim());
	if (found === null) return null;
	const [, lead = "", open = "", sign = "", number, loneSign = "", loneNumber = "", close = "", url, rest = ""] = found;
	if (open === "" !== (close === "") || url !== void 0 && open === "" || !REST.test(rest)) return null;
	const version = (number ?? loneNumber).replace(/[./-]+$/, "");
	return {
		lead,
		isBracketed: open !== "",
		sign: sign || loneSign,
		version,
		url: url ?? null,
		rest
	};
}
/** Whether a heading is of what no release has yet: `[Unreleased]`, `Next release`, `master (unreleased)`. */
function isUnreleased(words) {
	return words.length <= LONGEST && UNRELEASED.test(words.trim().replace(/^\[([^\]]*)\]/, "$1"));
}
/** Whether a version was taken back. */
function isYanked({ rest }) {
	return /\byanked\b/i.test(rest);
}

// src/publish/changelog/changelog-sections.ts
const DEFINITIONS = /^ {0,3}\[[^\]\r\n]+\]:[^\r\n]*(?:\r?\n {0,3}\[[^\]\r\n]+\]:[^\r\n]*)*$/;
/** Of conventional-changelog: a place to link to. */
const ANCHOR = /^<a (?:name|id)="?[^">\r\n]*"?>[ \t]*<\/a>$/i;
function readChangelog(text) {
	const { head, blocks } = splitBlocks(text);
	const places = [];
	let start = head.length;
	for (const block of blocks) {
		places.push({
			block,
			start
		});
		start += block.text.length + block.after.length;
	}
	const last = places.findLastIndex(({ block }) => !DEFINITIONS.test(block.text));
	const tail = places[last + 1]?.start ?? text.length;
	return {
		...sectionsAmong(nameSections(places.slice(0, last + 1)), text, tail),
		tail,
		lineEnding: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n",
		closing: closingOf(blocks.at(-1))
	};
}
/** Headings, or, where no heading names a version, lines of their own with a date (`v1.10.1 - November 20, 2015`). */
function nameSections(places) {
	const read = (isHeading) => places.map((place) => ({
		...place,
		names: isHeading(place.block) ? namesIn(place.block) : null
	}));
	const byHeadings = withoutOthers(read(({ kind }) => kind === "heading"));
	if (byHeadings.some(isVersion)) return byHeadings;
	const byLines = withoutOthers(read(({ kind, text }) => kind === "paragraph" && /^\S[^\r\n]*\d{4}\)?$/.test(text)));
	return byLines.some(isVersion) ? byLines : byHeadings;
}
function namesIn({ text }) {
	const words = wordsOf(text);
	if (/^ {0,3}\[[^\]\r\n]+\]:/.test(text)) return null;
	return isUnreleased(words) ? "unreleased" : versionHeading(words);
}
/** A heading without its signs. */
function wordsOf(heading) {
	const underlined = /^([^\r\n]*)(?:\r\n|\n|\r)[ \t]*[=-]+[ \t]*$/.exec(heading)?.[1];
	if (underlined !== void 0) return underlined.trim();
	return heading.replace(/^ {0,3}#{1,6}(?=[ \t]|$)/, "").replace(/[ \t]#+[ \t]*$/, "").trim();
}
function isVersion({ names }) {
	return names !== null && names !== "unreleased";
}
/** Words before versions count where no version goes without, and deeper headings only where they look like a release's. */
function withoutOthers(places) {
	const leads = places.map(({ names }) => names === null || names === "unreleased" ? null : wordsIn(names.lead));
	const lead = leads.includes("") ? "" : leads.find((one) => one !== null) ?? "";
	const top = places.filter((_, index) => leads[index] === lead).map(({ block }) => block.depth).reduce((least, depth) => Math.min(least, depth), 7);
	return places.map((place, index) => {
		const { names, block } = place;
		if (names === null || names === "unreleased") return place;
		const isDressed = names.isBracketed || /\d{4}/.test(names.rest);
		return leads[index] === lead && (block.depth === top || isDressed) ? place : {
			...place,
			names: null
		};
	});
}
/** A package's name is no such word. */
function wordsIn(lead) {
	return lead.endsWith("@") ? "" : lead.replace(/[*_`]/g, "").trim().toLowerCase();
}
function sectionsAmong(places, text, tail) {
	const sections = [];
	let unreleasedEnd = null;
	let open = null;
	const closeAt = (next) => {
		if (open === null) return;
		const { place, start } = open;
		const { block, names } = place;
		const end = start + text.slice(start, next).trimEnd().length;
		const bodyStart = Math.min(place.start + block.text.length + block.after.length, end);
		if (names === "unreleased") unreleasedEnd = end;
		else if (names !== null) sections.push({
			...names,
			heading: block.text,
			depth: block.depth || 1,
			start,
			headingStart: place.start,
			bodyStart,
			end
		});
		open = null;
	};
	for (const [index, place] of places.entries()) {
		const { block, start, names } = place;
		if (names !== null) {
			const before = places[index - 1];
			const own = before !== void 0 && isAnchorOf(names, before.block.text) ? before.start : start;
			closeAt(own);
			open = {
				place,
				start: own
			};
		} else if (block.kind === "heading" && block.depth < depthOf(open)) closeAt(start);
	}
	closeAt(tail);
	return {
		sections,
		unreleasedEnd
	};
}
function isAnchorOf(names, text) {
	return names !== "unreleased" && ANCHOR.test(text) && text.includes(names.version);
}
/** Headings of the section's own level may stand in it: some write their parts so. */
function depthOf(open) {
	return open?.place.block.depth ?? 0;
}

export { isYanked as n, nestedText as r, readChangelog as t };