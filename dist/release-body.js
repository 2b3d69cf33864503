// src/publish/release-body.ts
/** Publish: in go the notes as they stand, out comes what a release shows of them: no questions and suggestions to colleagues. */
/** How a question begins, or something found that may answer it; a formatter may move their signs. */
const STARTS = /^[^\S\n]*(?:[-*+][^\S\n]+)?(?:>[^\S\n]*)+(?:\*\*)?(?:✍\uFE0F?|💡[^\S\n]+(?:\*\*)?From\b)/u;
/** Each of ours ends so, wherever its lines were broken. */
const ENDS = /It is never published\.|Never published unless you take it in\./;
const FENCE = /^[^\S\n]*(?:>[^\S\n]*)*(`{3,}|~{3,})/;
/** Drafts can be published by hand, so what is never published does not stand in them. Only lines of our own go. */
function releaseBody(notes) {
	const lines = notes.replace(/\r\n?/g, "\n").split("\n");
	const kept = [];
	let fence = "";
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const [, mark = ""] = FENCE.exec(line) ?? [];
		if (fence === "" && STARTS.test(line)) at = endOfOurs(lines, at);
		else if (fence !== "" || line.trim() !== "" || (kept.at(-1) ?? "").trim() !== "") kept.push(line);
		if (fence === "") fence = mark;
		else if (mark.startsWith(fence)) fence = "";
	}
	return kept.join("\n").trim();
}
/** The last line of what begins at `start`: its own, unless a formatter broke it, and its end stands further down in the paragraph. */
function endOfOurs(lines, start) {
	if (ENDS.test(lines[start] ?? "")) return start;
	let text = lines[start] ?? "";
	for (let at = start + 1; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (line.trim() === "" || STARTS.test(line)) break;
		text = `${text} ${line.replace(/^[^\S\n]*(?:>[^\S\n]*)*/, "")}`;
		if (ENDS.test(text)) return at;
	}
	return start;
}

export { releaseBody as t };