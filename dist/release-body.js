// src/publish/release-body.ts
/** Publish: in go the notes as they stand, out comes what a release shows of them: no questions and suggestions to colleagues. */
/** A question to an author, or something found that may answer it: a quote that starts with its sign, up to the end of the quote. */
const OURS = /(?:^|\n)[^\S\n]*> (?:✍️|💡)[^\n]*(?:\n[^\S\n]*>[^\n]*)*/gu;
/** Drafts can be published by hand, so what is never published does not stand in them. */
function releaseBody(notes) {
	return notes.replace(/\r\n?/g, "\n").replace(OURS, "").replace(/\n(?:[^\S\n]*\n){2,}/g, "\n\n").trim();
}

export { releaseBody as t };