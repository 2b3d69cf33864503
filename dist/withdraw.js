import { Bn as fail } from "./shared.js";
import { n as isYanked, t as readChangelog } from "./changelog-sections.js";
import { n as sectionFor } from "./find-section.js";
import { t as splitBlocks } from "./split-blocks.js";

// src/publish/changelog/mark-yanked.ts
/** Publish: a version that was taken back. In: a changelog, a version and why. Out: the changelog with `[YANKED]` behind its heading. */
/**
* As https://keepachangelog.com/en/1.1.0/#yanked says, whatever the style of the file; every other byte stays.
* @param reason Inline Markdown that a person wrote, shown below the heading; empty for none.
* @returns The text as it is where the version is marked already; null where it has no section.
*/
function markYanked(changelog, version, reason) {
	const file = readChangelog(changelog);
	const section = sectionFor(file, {
		version,
		tag: version
	});
	if (section === null) return null;
	if (isYanked(section)) return changelog;
	const { heading, headingStart, bodyStart, end } = section;
	const words = headingEnd(heading);
	const marked = `${heading.slice(0, words)} [YANKED]${heading.slice(words)}`;
	const after = headingStart + heading.length;
	const why = reason.trim().replace(/\s+/g, " ");
	const below = why === "" ? "" : `${file.lineEnding.repeat(2)}**Yanked:** ${oneLine(why)}`;
	const isCrowded = below !== "" && bodyStart < end && !/[\r\n][ \t]*[\r\n]/.test(changelog.slice(after, bodyStart).replace(/\r\n/g, "\n"));
	return changelog.slice(0, headingStart) + marked + below + (isCrowded ? file.lineEnding : "") + changelog.slice(after);
}
/** Behind the last word of a heading: before closing signs or the line below it. */
function headingEnd(heading) {
	const [line = ""] = /^[^\r\n]*/.exec(heading) ?? [];
	return line.replace(/[ \t]+#+[ \t]*$/, "").trimEnd().length;
}
/** Nothing in it opens a comment that would hide the rest of the file. */
function oneLine(reason) {
	return reason.replaceAll("<!--", "&lt;!--");
}

// src/publish/shipping/withdrawn-text.ts
/** Publish: the notes of a release that was taken back. In: notes and why. Out: the notes with a line that says so, below their title. */
/** How that line begins. */
const BEGINNING = "**Withdrawn:**";
/**
* Every other byte stays; the text as it is where it says so already.
* @param reason Inline Markdown that a person wrote.
*/
function withdrawnText(notes, reason) {
	if (notes.includes(BEGINNING)) return notes;
	const { head, blocks } = splitBlocks(notes);
	const lineEnding = /\r\n?|\n/.exec(notes)?.[0] ?? "\n";
	const line = `${BEGINNING} ${reason.trim().replace(/\s+/g, " ").replaceAll("<!--", "&lt;!--")}`;
	const isTitle = blocks.map(({ depth }) => depth === 1);
	const title = isTitle.indexOf(true) <= 1 ? isTitle.indexOf(true) : -1;
	const top = head + blocks.slice(0, title + 1).map(({ text, after }) => text + after).join("");
	const gap = top === "" || /(?:\r\n?|\n){2}$/.test(top) ? "" : lineEnding;
	const rest = notes.slice(top.length);
	return `${top}${gap}${line}${lineEnding}${rest === "" ? "" : lineEnding}${rest}`;
}

// src/commands/withdraw.ts
/**
* What was published stays published, with the reason on top: readers who come by a link must find it. Once committed, the release's
* page follows like any correction.
* @throws `E_USAGE` for a version that has neither notes nor a section, `E_OUTPUT_BUSY`, `E_GIT_NOT_A_REPOSITORY`.
*/
async function runWithdraw({ directory, version, reason }, { git, files }, host) {
	const { code, stdout } = await git.run(["rev-parse", "--show-toplevel"]);
	if (code !== 0) throw fail("E_GIT_NOT_A_REPOSITORY", { directory });
	const root = stdout.replace(/\r?\n$/, "");
	if (reason.trim() === "") throw fail("E_USAGE", { problem: "withdraw needs a reason that readers understand" });
	const path = `releases/${version.replace(/^v(?=\d)/, "")}/notes.md`;
	const [notes, changelog] = await Promise.all([/[/\\]/.test(version) ? null : files.readWithin(root, path), files.readWithin(root, "CHANGELOG.md")]);
	const section = changelog === null ? null : markYanked(changelog, version.replace(/^v(?=\d)/, ""), reason);
	if (notes === null && section === null) throw fail("E_USAGE", { problem: `there are no notes of ${version} in releases/, and no section in CHANGELOG.md` });
	const writes = [{
		path,
		before: notes,
		text: notes === null ? null : withdrawnText(notes, reason)
	}, {
		path: "CHANGELOG.md",
		before: changelog,
		text: section
	}].flatMap((one) => one.text === null || one.text === one.before ? [] : [{
		path: `${root}/${one.path}`,
		text: one.text,
		before: {
			text: one.before,
			isForeign: false
		}
	}]);
	const changed = await files.writeAll(writes);
	if (changed !== null) throw fail("E_OUTPUT_BUSY", {
		path: changed,
		times: 1
	});
	host.say(writes.length === 0 ? `${version} is withdrawn already.` : `Written: ${writes.map((one) => one.path.slice(root.length + 1)).join(", ")}. Commit them, and the release's page follows.`);
}

export { runWithdraw };