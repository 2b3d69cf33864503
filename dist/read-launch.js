import { Bn as fail } from "./shared.js";
import { t as splitBlocks } from "./split-blocks.js";
import { r as visibleLines } from "./visible-lines.js";

// src/launch/days.ts
/** Launch: calendar days. In: what people write. Out: `2026-06-16`, and sums of days. */
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const DAY = 864e5;
/** Reads `2026-06-16`, `16 June 2026`, `Tue 16 Jun 2026` and `June 16, 2026`; null for anything else, also for the 30th of February. */
function readDay(text) {
	const words = text.trim().replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, "").replace(/(?<=\d)(?:st|nd|rd|th)\b/i, "").split(/[\s,]+/).filter((word) => word !== "");
	const [iso = ""] = words;
	if (words.length === 1) return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? existing(iso) : null;
	const [first = "", second = "", year = ""] = words;
	if (words.length !== 3 || !/^\d{4}$/.test(year)) return null;
	const [day, month] = /^\d/.test(first) ? [first, second] : [second, first];
	const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	if (number === 0 || !/^\d{1,2}$/.test(day) || !/^[a-z]{3,9}\.?$/i.test(month)) return null;
	return existing(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
function existing(day) {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day ? day : null;
}
/** The day so many days later; earlier where `count` is negative. */
function addDays(day, count) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}
/** How many days `later` comes after `earlier`; negative where it comes before. */
function daysBetween(earlier, later) {
	return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / DAY);
}

// src/launch/plan-problems.ts
/** A list of problems, and what adds to it. */
function problemCollector() {
	const problems = [];
	return {
		problems,
		complain: (line, section, message, value, allowed = []) => {
			problems.push({
				line,
				column: 0,
				path: section,
				message,
				value: value ?? null,
				allowed
			});
		}
	};
}

// src/launch/plan-sections.ts
/** Headings and column names as people vary them: case, signs and space do not count. */
function keyOf(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** The plan's sections in order, the part before the first heading of the second level first. */
function planSections(text) {
	const sections = [{
		key: "",
		line: 1,
		blocks: []
	}];
	for (const block of placedBlocks(text)) if (block.kind === "heading" && block.depth === 2) sections.push({
		key: keyOf(headingText(block)),
		line: block.line,
		blocks: []
	});
	else sections.at(-1)?.blocks.push(block);
	return sections;
}
function placedBlocks(text) {
	const { head, blocks } = splitBlocks(text);
	let line = 1 + breaksIn(head);
	return blocks.map((block) => {
		const placed = {
			...block,
			line
		};
		line += breaksIn(block.text) + breaksIn(block.after);
		return placed;
	});
}
function breaksIn(text) {
	return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
/** A heading's words, underlined or with signs before and after them. */
function headingText({ text }) {
	const [first = ""] = text.split(/\r\n|\n|\r/);
	return first.replace(/^ {0,3}#{1,6}(?:[ \t]+|$)/, "").replace(/[ \t]+#+[ \t]*$/, "").trim();
}
/** The rows of every table of a section; a row that says nothing is none. */
function rowsOf({ blocks }) {
	return blocks.filter(({ kind }) => kind === "table").flatMap(tableRows);
}
function tableRows({ text, line }) {
	const [head = "", , ...rows] = text.split(/\r\n|\n|\r/);
	const columns = cellsOf(head).map(keyOf);
	return rows.flatMap((row, at) => {
		const cells = cellsOf(row);
		if (cells.every((cell) => cell === "")) return [];
		const named = columns.map((column, index) => [column, withoutComments(cells[index] ?? "")]);
		return [{
			line: line + 2 + at,
			cells: Object.fromEntries(named)
		}];
	});
}
/** A row's cells, trimmed; `\|` is a sign in a cell. */
function cellsOf(row) {
	return row.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}
/** On one line, as a reader of the plan sees it: what stands in comments is for nobody else. */
function withoutComments(text) {
	return (text.includes("<!--") ? visibleLines(text).join(" ") : text).replace(/\s+/g, " ").trim();
}
/** What people wrote in a section, as Markdown: without comments, and without what it still asks of them. */
function writtenText(blocks) {
	const own = blocks.filter((block) => !isAsk(block));
	return visibleLines(own.map(({ text, after }) => text + after).join("")).join("\n").trim();
}
/** The pieces of a plan that ask for words begin so, like those of every draft. */
function isAsk({ kind, text }) {
	return kind === "quote" && /^ {0,3}>[ \t]*✍️/u.test(text);
}

// src/launch/read-log.ts
/** `- 2026-05-20: on hold: exports time out`, as every step writes it. */
const ENTRY = /^ {0,3}[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(\d{4}-\d{2}-\d{2}):[ \t]*(.+)$/;
/** The same as people write it: `20 May 2026: on hold`, `**2026-05-20** on hold`, with no bullet or another. */
const LOOSE = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?[*_]{0,2}(\d{4}-\d{2}-\d{2}|[^:*_]{8,24}(?=[*_]{0,2}:))[*_]{0,2}[ \t]*[:,–—-]?[*_]{0,2}[ \t]*(.+)$/;
const KINDS = [
	[/^(?<stage>\S+) began\b/i, "began"],
	[/^on hold\b(?: \([^()]*\))?(?:[:,][ \t]*(?<note>.*))?/i, "held"],
	[/^goes on\b/i, "resumed"],
	[/^back to (?<stage>[^\s.,:(]+)/i, "returned"],
	[/^told everyone(?: in (?<note>[^\s,;()]*[^\s,;().]))?/i, "told"]
];
/** What a launch returns to that nobody has any more. */
const NOBODY = "nobody";
/** The log's events by day; those of one day in the order that they are written in. */
function readLog(section, stages, complain) {
	const names = stages.map(({ name }) => name);
	return linesOf(section).flatMap(({ text, line }) => {
		const strict = ENTRY.exec(text);
		const [, written = "", words = ""] = strict ?? LOOSE.exec(text) ?? [];
		const day = readDay(written);
		const event = day === null ? null : eventOf(day, words);
		if (strict !== null && day === null) complain(line, "Log", "is no day", written);
		if (strict !== null && day !== null && event === null) complain(line, "Log", "says nothing that is known", words, SENTENCES);
		const needsStage = event?.kind === "began" || event?.kind === "returned" && event.stage !== "";
		if (event === null || !needsStage || names.includes(event.stage)) return event === null ? [] : [event];
		if (names.length > 0) complain(line, "Log", "is not a stage of the schedule", event.stage, names);
		return [];
	}).toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
/** The first line of each item, and every line of a paragraph. */
function linesOf(section) {
	return (section?.blocks ?? []).flatMap(({ kind, text, line }) => {
		const lines = text.split(/\r\n|\n|\r/);
		if (kind === "item") return [{
			text: lines[0] ?? "",
			line
		}];
		return kind === "paragraph" ? lines.map((one, at) => ({
			text: one,
			line: line + at
		})) : [];
	});
}
const SENTENCES = [
	"beta began",
	"on hold: why",
	"goes on",
	"back to beta",
	"back to nobody",
	"told everyone in 2.4.0"
];
function eventOf(day, words) {
	for (const [pattern, kind] of KINDS) {
		const match = pattern.exec(words);
		if (match === null) continue;
		const { stage = "", note = "" } = match.groups ?? {};
		const name = stage.toLowerCase();
		return {
			day,
			kind,
			stage: name === "nobody" ? "" : name,
			note: note.trim().replace(/\.$/, "")
		};
	}
	return null;
}
/** Where a launch stands after what happened. */
function standOf(events, stages) {
	const indexOf = (stage) => stages.findIndex(({ name }) => name === stage);
	let reached = -1;
	let hold = null;
	for (const { kind, stage, day, note } of events) {
		if (kind === "began" || kind === "returned") reached = indexOf(stage);
		if (kind === "held") hold ??= {
			since: day,
			reason: note
		};
		if (kind === "resumed") hold = null;
	}
	return {
		reached,
		hold
	};
}

// src/launch/read-schedule.ts
/** Who has it then is everyone: public text may speak of it. */
const EVERYONE = /^(?:everyone|everybody|all (?:customers|users|workspaces|accounts)|public)\b/i;
/** A name that can stand in paths: `early-access`. */
const STAGE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(.*)$/;
/** The stages in the order of the table. */
function readSchedule(schedule, criteria, complain) {
	const rows = schedule === void 0 ? [] : rowsOf(schedule).filter(({ cells }) => "stage" in cells);
	if (rows.length === 0) {
		complain(schedule?.line ?? 0, "Schedule", "needs a table with a row for each stage");
		return [];
	}
	const criteriaOf = readCriteria(criteria, new Set(rows.map(({ cells }) => keyOf(cells.stage ?? ""))));
	const stages = rows.flatMap((row) => stageOf(row, criteriaOf, complain));
	checkOrder(stages, rows, complain);
	return stages;
}
function stageOf({ line, cells }, criteriaOf, complain) {
	const { stage = "", from = cells.day ?? "", who = "" } = cells;
	const name = stage.toLowerCase().replace(/[\s_]+/g, "-");
	if (!STAGE_NAME.test(name)) {
		complain(line, "Schedule", "must be a short name of letters, digits and hyphens", stage);
		return [];
	}
	const day = from === "" ? null : readDay(from);
	if (from !== "" && day === null) complain(line, "Schedule", "must be a day such as 2026-06-16", from);
	const groups = who.split(/,| and |;/).map((group) => group.trim());
	return [{
		name,
		day,
		who: groups.filter((group) => group !== ""),
		isPublic: groups.some((group) => EVERYONE.test(group)),
		criteria: [...criteriaOf.get("") ?? [], ...criteriaOf.get(keyOf(name)) ?? []]
	}];
}
function checkOrder(stages, rows, complain) {
	const seen = /* @__PURE__ */ new Set();
	let last = "";
	for (const [at, { name, day }] of stages.entries()) {
		const line = rows[at]?.line ?? 0;
		if (seen.has(name)) complain(line, "Schedule", "is there twice", name);
		seen.add(name);
		if (day === null) continue;
		if (day < last) complain(line, "Schedule", `must not be before the stage above it, which is on ${last}`, day);
		last = day;
	}
}
/** By stage, as {@link keyOf} writes it: the boxes below its heading. Those of no stage are asked of each, for else nobody would be. */
function readCriteria(section, stages) {
	const criteria = /* @__PURE__ */ new Map();
	let stage = "";
	for (const block of section?.blocks ?? []) {
		const key = block.kind === "heading" ? keyOf(headingText(block)) : null;
		if (key !== null) stage = stages.has(key) ? key : "";
		if (block.kind !== "item") continue;
		const known = criteria.get(stage);
		if (known === void 0) criteria.set(stage, [...boxesOf(block)]);
		else known.push(...boxesOf(block));
	}
	return criteria;
}
/** Also those of items within it. */
function boxesOf({ text }) {
	return text.split(/\r\n|\n|\r/).flatMap((line) => {
		const [, tick, words = ""] = ITEM.exec(line) ?? [];
		const seen = withoutComments(words);
		return tick === void 0 || seen === "" ? [] : [{
			text: seen,
			isDone: tick !== " "
		}];
	});
}

// src/launch/read-launch.ts
/** Launch: `launches/<slug>/launch.md` in; the {@link Launch} that it plans out. People write it, so every mistake is named at once. */
/** Where plans lie: `launches/<slug>/launch.md`. */
const LAUNCH_FOLDER = "launches";
/** What a launch is called in paths, trailers and labels. */
const SLUG = /^[a-z0-9][a-z0-9-]{0,59}$/;
const DEFAULT_NOTICE_DAYS = 14;
/** The sections that readers' texts are made from, by their keys. */
const TEXTS = [
	"how to use it",
	"good to know",
	"do not promise",
	"what to do instead"
];
/**
* Reads a plan. What is not filled in is empty; sections that are not known are people's own.
* @throws `E_LAUNCH_INVALID` with every problem and its line.
*/
function readLaunch({ path, text }) {
	const { problems, complain } = problemCollector();
	const sections = planSections(text);
	const section = (key) => sections.find((one) => one.key === key);
	const rows = (key) => rowsOf(section(key) ?? { blocks: [] });
	const answers = new Map(rows("plan").map(({ line, cells }) => [keyOf(cells.what ?? ""), {
		line,
		value: cells.answer ?? ""
	}]));
	const answer = (key) => answers.get(key)?.value ?? "";
	const stages = readSchedule(section("schedule"), section("exit criteria"), complain);
	const events = readLog(section("log"), stages, complain);
	const slug = /(?:^|\/)([^/]+)\/launch\.md$/.exec(path)?.[1] ?? "";
	if (!SLUG.test(slug)) complain(0, "folder", "must be a short name of small letters, digits and hyphens", slug);
	const [top] = sections;
	const launch = {
		slug,
		name: nameOf(top, slug),
		kind: /^retire/i.test(answer("kind")) ? "retirement" : "arrival",
		promise: promiseOf(top),
		owner: answer("owner").replace(/^@/, ""),
		package: answer("package").replace(/^`|`$/g, ""),
		tier: tierOf(answers.get("tier"), complain),
		stages,
		...standOf(events, stages),
		events,
		changes: referencesIn(section("changes")),
		flags: rows("flags").map((row) => flagOf(row, complain)),
		deployment: {
			strategy: /\*\*Strategy:\*\*[ \t]*([^\n]*)/i.exec(writtenText(section("deployment")?.blocks ?? []))?.[1] ?? "",
			steps: rows("deployment").map(({ cells }) => cells)
		},
		maintenance: maintenanceOf(rows("maintenance window")[0], complain),
		roles: rows("roles").map(({ cells }) => ({
			role: cells.role ?? "",
			who: (cells.who ?? "").replace(/^@/, "")
		})),
		measures: rows("measures").map(({ cells }) => cells),
		questions: rows("questions").map(({ cells }) => cells),
		texts: Object.fromEntries(TEXTS.map((key) => [key, writtenText(section(key)?.blocks ?? [])])),
		links: {
			feedback: answer("feedback"),
			docs: answer("docs"),
			start: answer("start")
		},
		noticeDays: noticeOf(answers.get("notice"), complain)
	};
	if (problems.length > 0) throw fail("E_LAUNCH_INVALID", {
		file: path,
		problems
	});
	return launch;
}
function nameOf(top, slug) {
	const title = top?.blocks.find(({ kind, depth }) => kind === "heading" && depth === 1);
	return title === void 0 ? slug : withoutComments(headingText(title)).replace(/^launch:\s*/i, "") || slug;
}
/** The first paragraph; every text begins with it. */
function promiseOf(top) {
	const line = withoutComments(top?.blocks.find(({ kind }) => kind === "paragraph")?.text ?? "");
	return line === "" || /[.!?…]$/.test(line) ? line : `${line}.`;
}
function tierOf(cell, complain) {
	const value = cell?.value ?? "";
	if (value === "" || value === "2") return 2;
	if (value === "1") return 1;
	if (value !== "3") complain(cell?.line ?? 0, "Tier", "is not known", value, [
		"1",
		"2",
		"3"
	]);
	return 3;
}
function noticeOf(cell, complain) {
	const value = cell?.value ?? "";
	const [, count] = /^(\d{1,3})(?: days?)?$/.exec(value) ?? [];
	if (value !== "" && count === void 0) complain(cell?.line ?? 0, "Notice", "must be a number of days", value);
	return count === void 0 ? DEFAULT_NOTICE_DAYS : Number(count);
}
/** `#412`, `owner/name#412` and the addresses of pull requests; each once. */
function referencesIn(section) {
	const text = writtenText(section?.blocks ?? []);
	const found = /* @__PURE__ */ new Map();
	for (const [, slug = null, number] of text.matchAll(/(?:\b([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/g)) found.set(`${slug}#${number}`, {
		number: Number(number),
		repository: slug
	});
	for (const [, slug = null, number] of text.matchAll(/https?:\/\/[^\s/]+\/([\w.-]+\/[\w.-]+)\/pull\/(\d{1,9})\b/g)) found.set(`${slug}#${number}`, {
		number: Number(number),
		repository: slug
	});
	return [...found.values()];
}
function flagOf({ line, cells }, complain) {
	const { flag = "", owner = "" } = cells;
	const removal = cells["remove by"] ?? "";
	const day = removal === "" ? null : readDay(removal);
	if (removal !== "" && day === null) complain(line, "Flags", "must be a day such as 2026-09-30", removal);
	return {
		name: flag.replace(/^`|`$/g, ""),
		owner: owner.replace(/^@/, ""),
		removal: day
	};
}
/** `2026-06-16 22:00` is UTC. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::\d{2})?(?: ?(?:UTC|Z))?$/i;
function maintenanceOf(row, complain) {
	if (row === void 0) return null;
	const { line, cells } = row;
	const [start, end] = [cells.from ?? "", cells.until ?? ""].map((written) => {
		const [, day = "", time = ""] = MOMENT.exec(written) ?? [];
		if (readDay(day) !== null && !Number.isNaN(Date.parse(`${day}T${time}:00Z`))) return `${day}T${time}:00Z`;
		complain(line, "Maintenance window", "must be a moment in UTC such as 2026-06-16 22:00", written);
		return "";
	});
	if (start === void 0 || end === void 0 || start === "" || end === "") return null;
	if (end <= start) complain(line, "Maintenance window", "must end after it starts", cells.until);
	return {
		start,
		end,
		impact: cells.impact ?? ""
	};
}

export { cellsOf as a, addDays as c, NOBODY as i, daysBetween as l, SLUG as n, headingText as o, readLaunch as r, keyOf as s, LAUNCH_FOLDER as t, readDay as u };