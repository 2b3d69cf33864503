// src/markdown/visible-lines.ts
/** Markdown, first cut: a body as GitHub stores it in; the lines that a reader could see out, still as Markdown. */
/** GitHub takes no longer body (https://docs.github.com/en/rest/issues), and what it cannot have is not read. */
const LONGEST = 65536;
/**
* Characters that nobody sees and that can reorder or hide text (https://trojansource.codes); white space and the joiners of emoji stay.
* Tag characters too.
*/
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const MAY_HIDE = /[^\n\t -~]/;
/** The same text without characters that nobody sees; line endings as LF. */
function withoutInvisible(text) {
	const lines = text.replace(/\r\n?/g, "\n");
	return MAY_HIDE.test(lines) ? lines.replace(INVISIBLE, "") : lines;
}
/**
* LF only, composed letters, without HTML comments, trailing white space and more than one blank line in a row. What stands in a comment
* is said to authors: templates show examples there. A comment that never ends hides the rest, as on GitHub; one that begins in
* a fence is code. Linear.
*/
function visibleLines(body) {
	const text = body.slice(0, LONGEST).replace(/\r\n?/g, "\n");
	const clean = MAY_HIDE.test(text) ? text.replace(INVISIBLE, "").normalize("NFC") : text;
	const lines = [];
	let fence = "";
	let isHidden = false;
	for (const line of clean.split("\n")) {
		const mark = isHidden ? "" : fenceMark(line);
		if (fence !== "") {
			if (closesFence(mark, fence, line)) fence = "";
			lines.push(line.trimEnd());
			continue;
		}
		const cut = isHidden || line.includes("<!--") ? withoutComments(line, isHidden) : null;
		if (cut !== null) isHidden = cut.isHidden;
		const visible = (cut?.text ?? line).trimEnd();
		if (cut === null) fence = mark;
		if (visible === "" && (lines.at(-1) === "" || cut !== null && lines.length > 0)) continue;
		lines.push(visible);
	}
	return lines;
}
/** The run of backticks or tildes that opens or closes a fence on this line; empty on any other. */
function fenceMark(line) {
	return /^ {0,3}(`{3,}(?![^`]*`)|~{3,})/.exec(line)?.[1] ?? "";
}
/** Whether a line with that mark closes that fence. */
function closesFence(mark, fence, line) {
	return mark !== "" && mark.startsWith(fence) && line.trim() === mark;
}
function withoutComments(line, wasHidden) {
	let text = "";
	let at = 0;
	let isHidden = wasHidden;
	while (at < line.length) {
		const edge = line.indexOf(isHidden ? "-->" : "<!--", at);
		if (!isHidden) text += line.slice(at, edge < 0 ? line.length : edge);
		if (edge < 0) break;
		at = edge + (isHidden ? 3 : 4);
		isHidden = !isHidden;
	}
	return {
		text,
		isHidden
	};
}

export { withoutInvisible as i, fenceMark as n, visibleLines as r, closesFence as t };