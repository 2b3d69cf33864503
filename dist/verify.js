import { Bn as fail } from "./shared.js";
import { t as compareVersions } from "./version-order.js";
import { r as nestedText } from "./changelog-sections.js";
import { t as withoutClosingWords } from "./closing-words.js";
import { r as linesOf$1, t as publishedText } from "./published-text.js";
import { t as readPublishedVersions } from "./published-versions.js";

// src/publish/verify/leaked-line.ts
/** Publish, the check afterwards: in goes a public text, out comes the first line of it that is meant for colleagues, or null. */
/** A marker, a question, a suggestion or front matter: whatever publishing takes out. The mark of a release of ours shows nothing. */
function leakedLine(text) {
	const shown = text.replace(/<!-- \/?drumroll:[\w./-]+ -->/g, "");
	const published = publishedText(shown);
	if (published === shown) return null;
	const [lines, left] = [linesOf$1(shown), linesOf$1(published)];
	const differs = ({ text: words }, index) => words !== left[index]?.text && words.trim() !== "";
	const at = lines.findIndex(differs);
	return at < 0 ? null : {
		number: at + 1,
		text: lines[at]?.text ?? ""
	};
}

// src/publish/verify/missing-places.ts
/** Drafts left over, tags without a release, releases and sections without the other. */
function missingPlaces({ version, tag, published, release, changelogSection, tags }) {
	const isTagged = tags.includes(tag);
	const isOut = isTagged || release !== void 0 && release !== null && !release.isDraft;
	const problems = [];
	if (release?.isDraft === true && isTagged) problems.push({
		where: "GitHub release",
		problem: `The release ${tag} is still a draft, though its tag is out.`,
		fix: "Publish the draft, or delete it if another release stands for this tag."
	});
	if (release === null && isTagged) problems.push({
		where: "GitHub release",
		problem: `The tag ${tag} has no release.`,
		fix: "Publish the notes of this version."
	});
	if (release !== void 0 && release !== null && !release.isDraft && !isTagged) problems.push({
		where: "tags",
		problem: `The release ${tag} has no tag in this clone.`,
		fix: "Fetch the tags, or push the tag that the release names."
	});
	if (release !== void 0 && release !== null && !release.isDraft && release.isPrerelease !== isPrerelease(version)) problems.push({
		where: "GitHub release",
		problem: release.isPrerelease ? `The release ${tag} is marked as a pre-release, though ${version} is none.` : `The release ${tag} is not marked as a pre-release, though ${version} is one.`,
		fix: "Change the mark on the release’s page."
	});
	if (changelogSection === null && isOut) problems.push({
		where: "CHANGELOG.md",
		problem: `The release ${version} has no section.`,
		fix: "Publish the notes of this version again: its section is added."
	});
	if (typeof changelogSection === "string" && !isTagged && (release === null || release === void 0) && published === null) problems.push({
		where: "CHANGELOG.md",
		problem: `There is a section for ${version}, but no tag ${tag} and no notes.`,
		fix: "Tag the version, or take the section out."
	});
	return problems;
}
function isPrerelease(version) {
	return /^\d[\d.]*-/.test(version);
}

// src/publish/verify/same-words.ts
/**
* Line endings, white space at the ends of lines and blank lines make no difference, nor does the depth of headings: a changelog has
* them deeper. Linear.
*/
function firstDifference(first, second) {
	const [left, right] = [linesOf(first), linesOf(second)];
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const [one, other] = [left[index], right[index]];
		if (one?.words === other?.words) continue;
		return {
			first: one?.written ?? null,
			second: other?.written ?? null
		};
	}
	return null;
}
function linesOf(text) {
	return text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/).map((written) => ({
		written,
		words: wordsOf(written)
	})).filter(({ words }) => words !== "");
}
function wordsOf(line) {
	return line.trimEnd().replace(/^( {0,3})#{1,6}(?=[ \t])/, "$1#");
}

// src/publish/verify/find-differences.ts
/** Publish, the check afterwards: in goes what was published and what stands in each place, out come the differences in sentences. */
/** Sentences for people, most pressing first; empty where all places say the same. Without notes, the release is what the rest follows. */
function findDifferences(subject) {
	return [
		...missingPlaces(subject),
		...leaks(subject),
		...otherWords(subject)
	];
}
function leaks({ release, changelogSection }) {
	return [["GitHub release", release?.isDraft === false ? release.body : ""], ["CHANGELOG.md", changelogSection ?? ""]].flatMap(([where, text]) => {
		const line = leakedLine(text);
		if (line === null) return [];
		return [{
			where,
			problem: `Line ${line.number} of the public text is meant for colleagues only: ${quoted(line.text)}.`,
			fix: "Take it out there."
		}];
	});
}
const FIX = "Publish the notes again, or take over into them what was edited there.";
function otherWords({ published, release, changelogSection }) {
	const body = release?.isDraft === false ? publishedText(release.body) : null;
	const base = published === null ? body : publishedText(published);
	if (base === null) return [];
	const source = published ?? base;
	const name = published === null ? "the release" : "the notes";
	const problems = [];
	const compare = (where, expected, found) => {
		const problem = differs(name, source, expected, found);
		if (problem !== null) problems.push({
			where,
			problem,
			fix: FIX
		});
	};
	if (published !== null && body !== null) compare("GitHub release", withoutClosingWords(base), withoutClosingWords(body));
	if (typeof changelogSection === "string") compare("CHANGELOG.md", below(base), below(publishedText(changelogSection)));
	return problems;
}
/** As in a changelog, where a section has no title of its own, and headings are written alike. */
function below(text) {
	return nestedText(text, 2, "\n");
}
function differs(name, source, expected, found) {
	const difference = firstDifference(expected, found);
	if (difference === null) return null;
	const { first, second } = difference;
	if (first === null) return `It goes on behind the end of ${name}: ${quoted(second ?? "")}.`;
	const number = lineIn(source, first);
	const line = number === 0 ? name : `line ${number} of ${name}`;
	if (second === null) return `It ends before ${line}: ${quoted(first)}.`;
	return `It differs from ${line}: it says ${quoted(second)} instead of ${quoted(first)}.`;
}
/** From 1. Words may have lost a marker, or stand below another heading now; 0 where they cannot be told. */
function lineIn(source, words) {
	const wanted = words.replace(/^ {0,3}#+/, "").trim();
	const lines = source.split(/\r\n|\n|\r/).map((line) => line.replace(/^ {0,3}#+/, "").trim());
	const exact = lines.indexOf(wanted);
	return (exact >= 0 ? exact : lines.findIndex((line) => line.startsWith(wanted))) + 1;
}
const LONGEST_QUOTE = 120;
/** A line of somebody's text in a sentence of ours: on one line, without what a terminal acts on. */
function quoted(line) {
	const signs = [...line.trim().replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ")];
	return `“${signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join("")}…` : signs.join("")}”`;
}

// src/commands/verify.ts
/**
* Compares every version from the first one whose notes the repository has: what came before was published in another way.
* @param releases All of the repository's; null where nobody read them.
* @returns A sentence for stdout.
* @throws `E_VERIFY_DIFFERS` with every difference, and what reading the clone throws.
*/
async function runVerify(directory, { git, files }, releases, host) {
	const { versions, tags } = await host.during("Reading the releases", readPublishedVersions(directory, git, files));
	const first = versions.filter(({ notes }) => notes !== null).map(({ version }) => version).reduce((least, version) => least === null || compareVersions(version, least) < 0 ? version : least, null);
	if (first === null) return "There is nothing to compare yet: no version has notes in releases/.\n";
	const names = tags.map(({ name }) => name);
	const prefix = names.some((name) => /^\d/.test(name)) && !names.some((name) => name.startsWith("v")) ? "" : "v";
	const hasChangelog = versions.some(({ section }) => section !== null);
	const checked = versions.filter(({ version }) => compareVersions(version, first) >= 0).toSorted((a, b) => compareVersions(b.version, a.version));
	const problems = checked.flatMap(({ version, tag: own, notes, section }) => {
		const tag = own ?? prefix + version;
		const subject = {
			version,
			tag,
			published: notes,
			release: releases === null ? void 0 : releases.find((one) => one.tag === tag) ?? null,
			changelogSection: hasChangelog ? section : void 0,
			tags: names
		};
		return findDifferences(subject).map(({ where, problem, fix }) => `${version}, ${where}: ${problem} ${fix}`);
	});
	if (problems.length > 0) throw fail("E_VERIFY_DIFFERS", { problems });
	const places = [
		"notes",
		...hasChangelog ? ["CHANGELOG.md"] : [],
		"tags",
		...releases === null ? [] : ["releases"]
	];
	return `${checked.length === 1 ? "One version says" : `${checked.length} versions say`} the same in ${places.join(", ")}.\n`;
}

export { runVerify };