import { at as waitingFor, it as WAITING } from "./shared.js";
import { n as fenceMark, t as closesFence } from "./visible-lines.js";
import { t as canonicalHash } from "./canonical.js";
import { t as codeSpan } from "./code-span.js";
import { createHash } from "node:crypto";

// src/publish/letters/kept-words.ts
const WORDS = [
	["edited", "edited by a person and kept"],
	["deleted", "deleted by a person"],
	["gone", "kept although the source dropped it"],
	["missing", "not there and not put back"]
];
/** `2 entries edited by a person and kept, 1 deleted by a person`. */
function keptWords(entries) {
	return WORDS.flatMap(([state, words]) => {
		const count = entries.filter((entry) => entry.state === state).length;
		return count === 0 ? [] : [{
			count,
			words
		}];
	}).map(({ count, words }, index) => index === 0 ? `${count} ${count === 1 ? "entry" : "entries"} ${words}` : `${count} ${words}`).join(", ");
}

// src/publish/plan/boxes.ts
/** Publish: the boxes of our comment that a person ticks to answer. In: a path, a conflict, the comment. Out: boxes; which are ticked; the comment as if none were. */
/** The box that lets later changes into an approved text. */
const TAKE_IN = "take-in";
const DIGITS = 16;
const BOX = /^([-*+] \[)([ xX])(\] .*<!-- ((?:keep|take) [\da-f]{16}|take-in|also [a-z]+\.[a-z-]+) -->[ \t]*\r?)$/;
/**
* Names the question, so that no answer to another one counts: the place, the entry and the version of its source. What is taken
* replaces words of a person, so that box names those too.
*/
function boxKey(answer, path, { id, source, yours }) {
	const about = [
		path,
		id,
		source,
		answer === "take" ? canonicalHash(yours) : ""
	];
	return `${answer} ${createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, DIGITS)}`;
}
/** The box that asks for a document, by its name. */
function alsoKey({ name }) {
	return `also ${name}`;
}
/** One line of Markdown. */
function box(words, key, isTicked) {
	return `- [${isTicked ? "x" : " "}] ${words} <!-- ${key} -->`;
}
/** Those that somebody ticked. What stands in a fence was quoted from a text, and is nobody's answer. */
function ticksIn(comment) {
	const ticks = /* @__PURE__ */ new Set();
	mapBoxes(comment, ([line, , tick, , key = ""]) => {
		if (tick !== " ") ticks.add(key);
		return line;
	});
	return ticks;
}
/** Ticking a box is an answer and no edit. */
function withoutTicks(comment) {
	return mapBoxes(comment, ([, before = "", , after = ""]) => `${before} ${after}`);
}
function mapBoxes(comment, change) {
	if (!/<!-- (?:keep|take|also)/.test(comment)) return comment;
	let fence = "";
	return comment.split("\n").map((line) => {
		const mark = fenceMark(line);
		if (fence !== "") {
			if (closesFence(mark, fence, line)) fence = "";
			return line;
		}
		fence = mark;
		const found = mark === "" ? BOX.exec(line) : null;
		return found === null ? line : change(found);
	}).join("\n");
}

// src/publish/letters/approval-words.ts
const MOST_NAMED = 10;
const NOT_APPROVED = {
	approval: null,
	approvedShipped: [],
	blockedBy: [],
	unseen: [],
	next: null,
	isOut: false,
	later: [],
	shipped: []
};
/** Nothing where nobody has said anything yet. */
function approvalLines(facts, want) {
	const { approval, blockedBy, isOut, next } = facts;
	if (isOut) return [`**Published** as ${codeSpan(next?.tag ?? "")}. The next release starts anew.`];
	const blocked = blockedBy.length === 0 ? [] : [`**Not approved:** ${blockedBy.map(want.markdown).join(" and ")} asked for changes.`];
	return approval === null ? blocked : [
		...blocked,
		approvedLine(approval, facts, want),
		...laterLine(facts.later)
	];
}
function approvedLine({ to, by }, { unseen, next, blockedBy, shipped }, { markdown, publishOn, launch }) {
	const head = `**Approved** by ${by.map(({ login, at }) => `${markdown(login)}, ${dayOf(at)}`).join("; ")}, up to ${codeSpan(to.slice(0, 7))}`;
	if (unseen.length > 0) {
		const again = shipped.some(({ isShown }) => isShown) ? "That needs another approval" : "Whoever approves this pull request again approves that too";
		return `${head}, **but for what was edited since:** ${unseenWords(unseen)}. ${again}; the rest stays approved.`;
	}
	if (blockedBy.length > 0) return `${head}.`;
	if (launch !== null) return `${head}: these texts stay as they are. The stage ${launch.isBegun ? "has begun" : `begins with ${codeSpan(`drumroll launch advance ${launch.slug}`)}`}.`;
	return `${head}: nothing is written here any more. To publish it, ${[
		`push ${next === null ? "its tag" : `the tag ${codeSpan(next.tag)}`}`,
		...publishOn === "merge" ? ["merge this pull request"] : [],
		"run **Publish notes**"
	].join(", or ")}.`;
}
/** `#412 and “Thanks to everybody” in notes.md`. */
function unseenWords(unseen) {
	return [...new Set(unseen.map(({ path }) => path))].map((path) => {
		const parts = unseen.filter((part) => part.path === path);
		const names = parts.flatMap(({ name }) => name === null ? [] : [codeSpan(name)]);
		const taken = parts.length - names.length;
		const shown = names.slice(0, MOST_NAMED);
		const more = names.length - shown.length;
		return `${[
			...shown,
			...more > 0 ? [`${more} more`] : [],
			...taken > 0 ? [taken === 1 ? "one part that was taken out" : `${taken} parts that were taken out`] : []
		].join(", ")} in ${codeSpan(path.slice(path.lastIndexOf("/") + 1))}`;
	}).join("; ");
}
function laterLine(later) {
	if (later.length === 0) return [];
	const named = later.slice(0, MOST_NAMED).map(codeSpan).join(", ");
	const more = later.length > MOST_NAMED ? ` and ${later.length - MOST_NAMED} more` : "";
	const what = later.length === 1 ? "the change" : `the ${later.length} changes`;
	return [box(`Take in ${what} merged since (${named}${more}); what is new then needs an approval`, TAKE_IN, false)];
}
/** Without year: an approval is of this release. */
function dayOf(date) {
	return new Intl.DateTimeFormat("en-GB", {
		day: "numeric",
		month: "long",
		timeZone: "UTC"
	}).format(new Date(date));
}

// src/publish/follow-words.ts
/** The text to edit first. It is always compared with what the source alone says, so words never come back to it. */
const SOURCE = "notes";
function isSource({ name }) {
	return name === SOURCE;
}
/** The source first, since the others follow it; all else in order. */
function sourceFirst(documents) {
	const source = documents.filter(isSource);
	return source.length === 0 ? documents : [...source, ...documents.filter((document) => !isSource(document))];
}
/** Null where nobody edited an entry: then nothing is told anew. */
function toldIn(document, { text, entries }, { words: wordsOf }) {
	if (!isSource(document) || text === null) return null;
	const words = wordsOf(entries);
	return words.size === 0 ? null : {
		source: {
			...document,
			text
		},
		words
	};
}
/**
* What sums up the source follows the words that its own entries were given, as it does elsewhere; where a person edited that line, it stays.
* @param settle How the source fares, by what is generated.
*/
function settleSource(document, settle, retell, reconciler) {
	const settled = settle(document.text);
	const told = toldIn(document, settled, reconciler);
	if (told === null) return {
		settled,
		told
	};
	const next = retell(told).find(({ name }) => name === document.name)?.text ?? document.text;
	if (next === document.text) return {
		settled,
		told
	};
	const again = settle(next);
	if (again.conflicts.length > settled.conflicts.length) return {
		settled,
		told
	};
	return {
		settled: again,
		told: toldIn(document, again, reconciler)
	};
}
/** Path → text in those words, of what may have them. A checklist names changes as their authors do. */
function followersOf(documents, told, retell) {
	if (told === null) return /* @__PURE__ */ new Map();
	const texts = new Map(retell(told).map(({ name, text }) => [name, text]));
	return new Map(documents.filter((document) => mayFollow(document, told.source)).flatMap(({ name, path }) => {
		const text = texts.get(name);
		return text === void 0 ? [] : [[path, text]];
	}));
}
/** Never from a less public text to a more public one. */
function mayFollow(document, source) {
	if (isSource(document) || document.channel === "checklist") return false;
	return source.visibility === "public" || document.visibility === "internal";
}

// src/publish/letters/checklist-progress.ts
/** Publish: how far a checklist is. In: its text as generated, its lines, what stands there with people's ticks. Out: the text with who is still waited for, and how much is done. */
const OPEN = /^[-*+] \[ \] (.*?)(?: <!-- \S+ -->)?\s*$/;
const DONE = /^[-*+] \[[xX]\] /;
/**
* Only lines as we wrote them are known by their person: whoever rewords one has taken it over.
* @param standing The same list as it stands, or will stand.
*/
function withProgress(text, tasks, standing) {
	const lines = standing.split(/\r?\n/);
	const done = lines.filter((line) => DONE.test(line)).length;
	const open = lines.filter((line) => OPEN.test(line)).length;
	const waiting = waitingFor(openTasks(tasks, standing));
	return text.replace(/^(# .*: )\d+ of \d+( done)$/m, `$1${done} of ${done + open}$2`).replace(/^\*\*Waiting for:\*\* .*\n+/m, () => waiting === "" ? "" : `${WAITING}${waiting}\n\n`);
}
/** Those that stand there as we wrote them, and that nobody ticked. */
function openTasks(tasks, standing) {
	const open = new Set(standing.split(/\r?\n/).flatMap((line) => OPEN.exec(line)?.[1] ?? []));
	return tasks.filter(({ line }) => open.has(line));
}
/** What proves that somebody read the text; the line is ticked, and says who did. */
function withApproval(text, { by }, markdown) {
	const who = by.map(({ login, at, commit }) => `${markdown(login)}, ${dayOf(at)}, commit ${codeSpan(commit.slice(0, 7))}`);
	return text.replace(/^- \[.\] .* <!-- notes -->$/m, () => `- [x] Text approved ✓ ${who.join("; ")} <!-- notes -->`);
}
/** The same checklist in another folder: it names its files. */
function inFolder({ text, tasks = [] }, folder) {
	const moved = (words) => words.replaceAll("releases/next/", `${folder}/`);
	return {
		text: moved(text),
		tasks: tasks.map((task) => ({
			...task,
			line: moved(task.line)
		}))
	};
}

export { boxKey as _, followersOf as a, keptWords as b, sourceFirst as c, approvalLines as d, dayOf as f, box as g, alsoKey as h, withProgress as i, toldIn as l, TAKE_IN as m, openTasks as n, isSource as o, unseenWords as p, withApproval as r, settleSource as s, inFolder as t, NOT_APPROVED as u, ticksIn as v, withoutTicks as y };