// src/publish/release-body.ts
/** Publish: in go the notes as they stand, out comes what a release shows of them: no questions to colleagues. */
/** A question to an author: a quote that starts with this sign, up to the end of the quote. */
const ASK = /(?:^|\n)> ✍️[^\n]*(?:\n>[^\n]*)*(?:\n[^\S\n]*(?=\n))?/gu;
/** Drafts can be published by hand, so what is never published does not stand in them. */
function releaseBody(notes) {
	return notes.replace(/\r\n?/g, "\n").replace(ASK, "").replace(/\n{3,}/g, "\n\n").trim();
}

export { releaseBody as t };