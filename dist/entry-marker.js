// src/markdown/entry-id.ts
/** Markdown, ids of entries: a change's id in; what the marker of its entry says out. */
/** Ids are printed as they are and stand in comments, which none of them may end, whatever it was made from. */
const NOT_IN_IDS = /[^\w@.+/:#*-]/g;
/** A change's id as documents may print it. */
function printedId(id) {
	return id.replace(NOT_IN_IDS, "_");
}
/** `pr-12` → `#12`, `api/pr-12` → `api#12`; `dep-react` stays. */
function entryIdOf(changeId) {
	return printedId(changeId).replace(/(?:^|\/)pr-(?=\d)/, "#");
}

// src/markdown/entry-marker.ts
/** Markdown, markers of entries: a change's id in; the comment `<!-- #412 -->` out; and back, a text's markers read or taken out. */
/** What ends an entry's first line in a document, so that the entry is known whatever people make of its words. */
function entryMarker(changeId) {
	return `<!-- ${entryIdOf(changeId)} -->`;
}
/** `#412`, `#412.slug`, `app#412`; or, behind `app/` too: `dep-react`, `c-` and twelve digits, what stands for all about security; `launch-exports.ga`. */
const ENTRY_ID = /^(?:[\w@.+/:*-]*#\d|(?:[\w.-]+\/)?(?:dep-.|launch-[a-z\d]|c-[\da-f]{12}|security(?:\.internal)?$))/;
function isEntryId(word) {
	return ENTRY_ID.test(word);
}
/**
* What Markdown reads before it reads a comment comes first: an escape, code, backticks that end no code. So a title that shows a
* marker in code has none. Code goes on to the next line at most, which a fence does not, and has a longest length for the sake of time.
*/
const TOKEN = /\\[\s\S]|(`+)(?!`)[^\n]{0,2000}?(?:\n[^\n]{0,2000}?)?(?<!`)\1(?!`)|`+|<!--[ \t]*([\w@.+/:#*-]+(?:[ \t,]+[\w@.+/:#*-]+)*)[ \t]*-->/g;
/**
* The ids that markers name, in order.
* @param isKnown Whether an entry of that id was ever generated. Other comments are a person's; `<!-- 412 -->` has only lost its sign.
*/
function entryIdsIn(text, isKnown) {
	if (!text.includes("<!--")) return [];
	const ids = /* @__PURE__ */ new Set();
	for (const [, , words = ""] of text.matchAll(TOKEN)) for (const word of wordsOf(words)) {
		const id = !isKnown(word) && isKnown(`#${word}`) ? `#${word}` : word;
		if (isKnown(id) || isEntryId(id)) ids.add(id);
	}
	return [...ids];
}
/** The text without markers that name nothing but such ids, and without the white space before them. */
function withoutEntryMarkers(text, isOurs) {
	if (!text.includes("<!--")) return text;
	let rest = "";
	let at = 0;
	for (const { 0: token, 2: words, index } of text.matchAll(TOKEN)) {
		if (words === void 0 || !wordsOf(words).every(isOurs)) continue;
		rest += text.slice(at, index).trimEnd();
		at = index + token.length;
	}
	return rest + text.slice(at);
}
function wordsOf(comment) {
	return comment.split(/[ \t,]+/).filter((word) => word !== "");
}

export { entryIdOf as a, withoutEntryMarkers as i, entryMarker as n, printedId as o, isEntryId as r, entryIdsIn as t };