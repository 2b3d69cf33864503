import { it as waitingFor, rt as WAITING } from "./shared.js";
import { p as codeSpan, r as box, t as TAKE_IN } from "./boxes.js";

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

export { NOT_APPROVED as a, unseenWords as c, withProgress as i, openTasks as n, approvalLines as o, withApproval as r, dayOf as s, inFolder as t };