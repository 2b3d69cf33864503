import { n as startsAsk, t as askEnd } from "./own-asks.js";

// src/publish/release-body.ts
/** Publish: in go the notes as they stand, out comes what a release shows of them: no questions and suggestions to colleagues. */
const FENCE = /^[^\S\n]*(?:>[^\S\n]*)*(`{3,}|~{3,})/;
/** Drafts can be published by hand, so what is never published does not stand in them. Only lines of our own go. */
function releaseBody(notes) {
	const lines = notes.replace(/\r\n?/g, "\n").split("\n");
	const kept = [];
	let fence = "";
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const [, mark = ""] = FENCE.exec(line) ?? [];
		if (fence === "" && startsAsk(line)) at = askEnd(lines, at);
		else if (fence !== "" || line.trim() !== "" || (kept.at(-1) ?? "").trim() !== "") kept.push(line);
		if (fence === "") fence = mark;
		else if (mark.startsWith(fence)) fence = "";
	}
	return kept.join("\n").trim();
}

export { releaseBody as t };