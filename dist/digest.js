import { Bn as fail } from "./shared.js";
import { r as nestedText } from "./changelog-sections.js";
import { t as compareVersions } from "./version-order.js";
import { t as publishedText } from "./published-text.js";
import { t as readPublishedVersions } from "./published-versions.js";

// src/publish/changelog/digest.ts
/** Publish: a period in one text. In: what was published of each release. Out: those of the period, newest first. */
/** One heading a release and its text below, in its own words; null where nothing was released in the period. */
function digest(releases, { from, to }) {
	const within = releases.filter(({ date }) => date >= from && date <= to);
	if (within.length === 0) return null;
	return `${within.toSorted((a, b) => a.date === b.date ? compareVersions(b.version, a.version) : a.date < b.date ? 1 : -1).map(({ version, date, text }) => [`## ${version} - ${date}`, nestedText(text, 2, "\n")].filter(Boolean).join("\n\n")).join("\n\n")}\n`;
}

// src/commands/digest.ts
/**
* Notes in `releases/` come first, else the section in CHANGELOG.md. Releases whose day nothing tells are named on the host.
* @returns Empty where nothing was released in the period.
* @throws `E_USAGE` for what is no day or no period, and what reading the clone throws.
*/
async function runDigest({ directory, from, to }, { git, files }, host) {
	checkDay("--from", from);
	checkDay("--to", to);
	if (from > to) throw fail("E_USAGE", {
		problem: `--from ${from} is after --to ${to}`,
		command: "digest"
	});
	const { versions } = await host.during("Reading the releases", readPublishedVersions(directory, git, files));
	const told = versions.flatMap(({ version, date, notes, section }) => {
		const text = notes === null ? section : publishedText(notes);
		return text === null ? [] : [{
			version,
			date,
			text
		}];
	});
	const undated = told.filter(({ date }) => date === null).map(({ version }) => version);
	if (undated.length > 0) host.say(`Left out, since neither a tag nor CHANGELOG.md says when they came out: ${undated.join(", ")}.`);
	const text = digest(told.flatMap(({ version, date, text: words }) => date === null ? [] : [{
		version,
		date,
		text: words
	}]), {
		from,
		to
	});
	if (text === null) host.say(`Nothing was released from ${from} to ${to}.`);
	return text ?? "";
}
function checkDay(option, day) {
	if (!(/^\d{4}-\d\d-\d\d$/.test(day) && (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toJSON()?.slice(0, 10) === day)) throw fail("E_USAGE", {
		problem: `${option} takes a day such as 2026-05-01, not "${day}"`,
		command: "digest"
	});
}

export { runDigest };