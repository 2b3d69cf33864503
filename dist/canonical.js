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

export { canonicalHash as t };