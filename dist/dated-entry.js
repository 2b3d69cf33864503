import { n as fenceMark, t as closesFence } from "./visible-lines.js";
import { t as readChangelog } from "./changelog-sections.js";

// src/publish/changelog/dated-entry.ts
/** Publish: news without a release. In: a changelog, what is told and when. Out: the changelog with a dated entry above its newest release; every other byte stays. */
/** @returns The same text where the entry is there already. */
function withDatedEntry(changelog, { name, date, text }) {
	const standing = changelog ?? "";
	const title = `${name}, ${date}`;
	if (standing.trim() === "") return `# Changelog\n\n${section(2, title, text, "\n")}\n`;
	const { sections, tail, unreleasedEnd, lineEnding } = readChangelog(standing);
	const [newest] = sections;
	const depth = Math.max(2, newest?.depth ?? 2);
	if (standing.split(/\r\n|\n|\r/).includes(`${"#".repeat(depth)} ${title}`)) return standing;
	const written = section(depth, title, text, lineEnding);
	const gap = lineEnding + lineEnding;
	if (newest !== void 0) return `${standing.slice(0, newest.start)}${written}${gap}${standing.slice(newest.start)}`;
	const end = unreleasedEnd ?? standing.slice(0, tail).trimEnd().length;
	const rest = standing.slice(tail);
	return `${standing.slice(0, end)}${gap}${written}${lineEnding}${rest === "" ? "" : lineEnding + rest}`;
}
function section(depth, title, text, lineEnding) {
	const body = text.replace(/\r\n?/g, "\n").replace(/^\s*# [^\n]*\n+/, "").trim();
	return `${"#".repeat(depth)} ${title}\n\n${deeper(body, depth + 1)}`.trimEnd().replaceAll("\n", lineEnding);
}
/** Headings of that depth or deeper; what stands in a fence is code. */
function deeper(body, depth) {
	let fence = "";
	return body.split("\n").map((line) => {
		const mark = fenceMark(line);
		if (fence !== "") {
			if (closesFence(mark, fence, line)) fence = "";
			return line;
		}
		fence = mark;
		return line.replace(/^(#{1,5})(?= )/, (signs) => "#".repeat(Math.min(6, Math.max(depth, signs.length))));
	}).join("\n");
}

export { withDatedEntry as t };