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

export { printedId as n, entryIdOf as t };