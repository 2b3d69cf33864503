import { Bn as fail, X as linkedPages } from "./shared.js";
import { n as gateText, r as gate } from "./gate-text.js";
import { t as withLabelHold } from "./hold-by-label2.js";
import { a as cellsOf, c as addDays, i as NOBODY, l as daysBetween, n as SLUG, o as headingText, r as readLaunch, s as keyOf, u as readDay } from "./read-launch.js";
import { n as isTold } from "./stage-to-tell.js";
import { t as splitBlocks } from "./split-blocks.js";

// src/launch/new-launch.ts
/** Only the first and the last day of an arrival's stages are for everyone to know; of a retirement all are. */
function newLaunch(launch) {
	const isArrival = launch.kind === "arrival";
	return `${[
		`# Launch: ${tidy(launch.name) || capitalised(launch.slug.replaceAll("-", " "))}`,
		tidy(launch.promise) || ask(isArrival ? "**What can customers do now that they couldn’t?** Write one sentence in place of this; every text begins with it." : "**What goes away, and for whom?** Write one sentence in place of this; every text begins with it."),
		`## Plan\n\n${table(["What", "Answer"], [
			["Owner", tidy(launch.owner)],
			["Tier", String(launch.tier)],
			...isArrival ? [] : [["Kind", "retirement"]],
			["Notice", `${launch.noticeDays} days`],
			["Start", ""],
			["Docs", ""],
			["Feedback", tidy(launch.feedback)]
		])}`,
		`## Schedule\n\n${table([
			"Stage",
			"From",
			"Who"
		], launch.stages.map(scheduleRow(launch)))}`,
		`## Exit criteria\n\n${launch.stages.slice(0, -1).map((stage) => `### ${stage}\n- [ ] No open issue stops it`).join("\n\n")}`,
		...isArrival ? ARRIVAL_TEXTS : RETIREMENT_TEXTS,
		`## Questions\n\n${table([
			"Customers may say",
			"What is going on",
			"Answer",
			"Ask"
		], [[
			"",
			"",
			"",
			""
		]])}`,
		`## Do not promise`,
		`## Changes${launch.changes.length === 0 ? "" : `\n\n${launch.changes.map((one) => `- ${one}`).join("\n")}`}`,
		`## Deployment\n\n**Strategy:**\n\n${table([
			"Step",
			"Wait",
			"Stop when"
		], [[
			"",
			"",
			""
		]])}`,
		`## Flags\n\n${table([
			"Flag",
			"Owner",
			"Remove by"
		], [[
			"",
			"",
			""
		]])}`,
		`## Maintenance window\n\n${table([
			"From",
			"Until",
			"Impact"
		], [[
			"",
			"",
			""
		]])}`,
		`## Roles\n\n${table(["Role", "Who"], ROLES.map((role) => [role, ""]))}`,
		`## Measures\n\n${table([
			"Measure",
			"Now",
			"Target",
			"By"
		], [[
			"",
			"",
			"",
			""
		]])}`,
		"## Log"
	].join("\n\n")}\n`;
}
/** Who decides and who watches; domain.md R22. */
const ROLES = [
	"Product",
	"Project",
	"Engineering",
	"Operations",
	"Marketing",
	"Support"
];
const ARRIVAL_TEXTS = [`## How to use it\n\n${ask("**Where does one find it, and how is it turned on?** Write it for customers; their texts show it as you write it.")}`, `## Good to know\n\n${ask("**Which plans, which limits, how is it turned off?** Write it for customers; their texts show it as you write it.")}`];
const RETIREMENT_TEXTS = [`## What to do instead\n\n${ask("**What should customers use in its place, step by step?** Their texts show it as you write it.")}`, `## Good to know\n\n${ask("**Who is concerned, and what stays as it is?** Their texts show it as you write it.")}`];
/** A retirement needs its notice before anything is taken away, so its last day has an earliest one. */
function scheduleRow({ kind, stages, noticeDays, today }) {
	return (stage, at) => {
		const isLast = at === stages.length - 1;
		return [
			stage,
			kind === "retirement" && isLast ? addDays(today, noticeDays) : "",
			isLast || kind === "retirement" ? "Everyone" : ""
		];
	};
}
function ask(question) {
	return `> ✍️ ${question}`;
}
function table(columns, rows) {
	const row = (cells) => `| ${cells.join(" | ")} |`.replace(/ {2,}\|/g, " |");
	return [
		row(columns),
		`|${"---|".repeat(columns.length)}`,
		...rows.map(row)
	].join("\n");
}
/** One line that ends no cell and starts no markup of its own. */
function tidy(text) {
	return text.replace(/\s+/g, " ").replace(/[|<>]/g, "").trim();
}
function capitalised(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// src/launch/edit-plan.ts
/** Launch: the two edits that a step makes in a plan. In: its text. Out: the text with a line in its log, or with later days; every other byte stays. */
/** Adds a line at the end of the log, which is made where there is none. */
function withLogLine(text, line) {
	const ending = text.includes("\r\n") ? "\r\n" : "\n";
	const { from, end } = rangeOf(text, "log") ?? {
		from: -1,
		end: -1
	};
	if (from < 0) return `${text.trimEnd()}${ending}${ending}## Log${ending}${ending}- ${line}${ending}`;
	const kept = text.slice(from, end).trimEnd();
	const gap = /^ {0,3}[-*+][ \t]/m.test(kept.split(/\r\n|\n|\r/).at(-1) ?? "") ? ending : `${ending}${ending}`;
	const rest = text.slice(end);
	const after = rest === "" ? ending : ending + ending;
	return `${text.slice(0, from)}${kept}${gap}- ${line}${after}${rest}`;
}
/** Moves the days of stages in the schedule together. @param stages By their names. */
function withDaysMoved(text, count, stages) {
	if (count === 0) return text;
	return withScheduleRows(text, (stage, day) => stages.has(stage) ? addDays(day, count) : day);
}
/** Rewrites the days of the schedule's tables, each in place; a row without a day stays as it is. */
function withScheduleRows(text, dayOf) {
	const range = rangeOf(text, "schedule");
	if (range === null) return text;
	const { head, blocks } = splitBlocks(text);
	let at = head.length;
	return head + blocks.map(({ kind, text: own, after }) => {
		const isInside = at >= range.from && at < range.end;
		at += own.length + after.length;
		return (isInside && kind === "table" ? withTableRows(own, dayOf) : own) + after;
	}).join("");
}
function withTableRows(table, dayOf) {
	const [first = "", ...rows] = table.match(/[^\n]*\n|[^\n]+$/g) ?? [];
	const columns = cellsOf(first).map(keyOf);
	const column = columns.includes("from") ? columns.indexOf("from") : columns.indexOf("day");
	return first + rows.map((line) => {
		const cells = cellsOf(line);
		const written = cells[column] ?? "";
		const day = readDay(written);
		if (day === null) return line;
		const moved = dayOf((cells[columns.indexOf("stage")] ?? "").toLowerCase().replace(/[\s_]+/g, "-"), day);
		return moved === day ? line : withCell(line, column, written, moved);
	}).join("");
}
/** Puts a text where another stands in a cell of a row. */
function withCell(line, column, before, after) {
	let at = line.search(/\S/);
	if (line[at] === "|") at++;
	for (let cell = 0; cell < column; cell++) {
		const bar = /(?<!\\)\|/g;
		bar.lastIndex = at;
		at = (bar.exec(line)?.index ?? line.length) + 1;
	}
	const found = line.indexOf(before, at);
	return line.slice(0, found) + after + line.slice(found + before.length);
}
/** Where the text below a heading of the second level begins and ends. */
function rangeOf(text, key) {
	const { head, blocks } = splitBlocks(text);
	let at = head.length;
	let from = -1;
	for (const block of blocks) {
		const isSection = block.kind === "heading" && block.depth <= 2;
		if (isSection && from >= 0) return {
			from,
			end: at
		};
		if (isSection && block.depth === 2 && keyOf(headingText(block)) === key) from = at + block.text.length;
		at += block.text.length + block.after.length;
	}
	return from < 0 ? null : {
		from,
		end: text.length
	};
}

// src/launch/take-step.ts
/** Launch: a step. In: a plan's text, what it says, the step and who takes it. Out: the text after it, and where the launch stands then. */
/**
* The plan after a step; all that changes is its log and, where days move, its schedule.
* @returns The same text where the step was taken before: a rerun repeats nothing.
* @throws `E_LAUNCH_STEP` for a step that cannot be taken from where it stands.
*/
function takeStep(text, launch, step, { today, who }) {
	const refuse = (problem) => {
		throw fail("E_LAUNCH_STEP", {
			slug: launch.slug,
			step: step.kind,
			problem
		});
	};
	const log = (words, after = "") => withLogLine(text, `${today}: ${words}${byWhom(who)}${after}`);
	switch (step.kind) {
		case "advance":
			if (launch.hold !== null) return refuse("it is on hold; `resume` comes first");
			return log(`${(nextStage(launch) ?? refuse("it has reached its last stage")).name} began`, reasonAfter(step.anyway));
		case "hold": return launch.hold === null ? log("on hold", reasonAfter(step.reason)) : text;
		case "resume": {
			if (launch.hold === null) return refuse("it is not on hold");
			const days = launch.hold.since === "" ? 0 : Math.max(0, daysBetween(launch.hold.since, today));
			const ahead = launch.stages.slice(launch.reached + 1);
			const moved = ahead.some(({ day }) => day !== null) && days > 0;
			const line = `${today}: goes on${byWhom(who)}${moved ? `, what comes is ${count(days)} later` : ""}`;
			return withLogLine(moved ? withDaysMoved(text, days, namesOf(ahead)) : text, line);
		}
		case "rollback":
			if (launch.reached < 0) return refuse("no stage of it has begun");
			return log(`back to ${launch.stages[launch.reached - 1]?.name ?? "nobody"}`, reasonAfter(step.reason));
		case "move": return moved(text, launch, step, refuse);
		case "told": {
			const stage = launch.stages[launch.reached]?.name;
			if (stage === void 0 && step.stage === void 0) return refuse("no stage of it has begun");
			return isTold(launch) || (step.stage ?? stage) !== stage ? text : withLogLine(text, `${today}: told everyone${step.version === "" ? "" : ` in ${step.version}`}`);
		}
	}
}
/** What comes after where it stands; null at its end. */
function nextStage({ stages, reached }) {
	return stages[reached + 1] ?? null;
}
function moved(text, { stages, reached }, { stage, day }, refuse) {
	const at = stages.findIndex(({ name }) => name === stage);
	const from = stages[at]?.day ?? null;
	if (at < 0) return refuse(`its schedule has no stage ${stage}`);
	if (at <= reached) return refuse(`${stage} has begun`);
	if (from === null) return refuse(`${stage} has no day yet: write it into the schedule`);
	const before = stages[at - 1]?.day ?? null;
	if (before !== null && day < before) return refuse(`the stage before ${stage} is on ${before}`);
	return withDaysMoved(text, daysBetween(from, day), namesOf(stages.slice(at)));
}
function namesOf(stages) {
	return new Set(stages.map(({ name }) => name));
}
function byWhom(who) {
	return who === "" ? "" : ` (${who.replace(/[()\s]+/g, " ").trim()})`;
}
function reasonAfter(reason) {
	const line = reason.replace(/\s+/g, " ").trim();
	return line === "" ? "" : `: ${line}`;
}
function count(days) {
	return days === 1 ? "1 day" : `${days} days`;
}

// src/commands/launch-status.ts
/** Commands: a launch in; where it stands, in a line, out. */
/** `scheduled-exports: beta since 2026-05-13; next ga, 2026-06-16` */
function launchStatus(launch) {
	const { slug, stages, reached, hold, events } = launch;
	const now = stages[reached];
	const next = nextStage(launch);
	const since = events.findLast(({ kind, stage }) => kind === "began" && stage === now?.name)?.day;
	return [
		`${slug}: ${now === void 0 ? "not begun" : `${now.name} since ${since}`}`,
		...hold === null ? [] : [`on hold${hold.since === "" ? "" : ` since ${hold.since}`}${hold.reason === "" ? "" : ` (${hold.reason})`}`],
		...next === null ? [] : [`next ${next.name}, ${next.day ?? "no day yet"}`]
	].join("; ");
}

// src/commands/launch.ts
/**
* Writes the plan of a new launch.
* @throws `E_LAUNCH_STEP` where there is one already, or the name is none.
*/
async function startLaunch(request, { place, config, today }, host) {
	const { slug, kind } = request;
	const refuse = (problem) => fail("E_LAUNCH_STEP", {
		slug: slug || request.name,
		step: "start",
		problem
	});
	if (!SLUG.test(slug)) throw refuse("its name needs letters from a to z, or digits");
	const path = `launches/${slug}/launch.md`;
	if ((await place.plans()).some((plan) => plan.path === path)) throw refuse(`it has a plan: ${path}`);
	const { launches, feedback_url: feedback = "", owners } = config;
	const text = newLaunch({
		...request,
		owner: request.owner || (owners.notes ?? ""),
		feedback,
		stages: kind === "retirement" ? launches.retirement_stages : launches.stages,
		noticeDays: launches.notice_days,
		today
	});
	await place.write(path, null, text, `docs(launches): start ${slug}`);
	host.say(`Written: ${path}. Fill in what it asks; nothing of it is public before a stage reaches everyone.`);
}
/** Prints every launch and where it stands, or one with all that it lacks. */
async function showLaunches(slug, world) {
	const plans = await world.place.plans();
	if (slug !== null) {
		const launch = withLabelHold(findLaunch(slug, plans).launch, await world.place.held());
		const stage = nextStage(launch);
		const lines = [launchStatus(launch)];
		if (stage !== null) lines.push("", gateText(await gateOf(launch, world), false));
		return `${lines.join("\n").trimEnd()}\n`;
	}
	if (plans.length === 0) return "No launch was started here. Start one: drumroll launch start <name>\n";
	const held = await world.place.held();
	return plans.map((plan) => `${launchStatus(withLabelHold(readLaunch(plan), held))}\n`).join("");
}
/**
* Takes a step. Forward only through an open gate, or with a reason that the plan keeps.
* @throws `E_LAUNCH_UNKNOWN`, `E_LAUNCH_STEP`, `E_GATE_CLOSED`, and what reading and writing plans throws.
*/
async function stepLaunch(slug, step, world, host) {
	const { place, today, who } = world;
	const { plan, launch } = findLaunch(slug, await place.plans());
	if (step.kind === "advance" && (await place.held()).includes(slug)) throw fail("E_LAUNCH_STEP", {
		slug,
		step: "advance",
		problem: "the label `hold` is on its issue; take it off first"
	});
	if (step.kind === "advance" && step.anyway === "" && launch.hold === null && nextStage(launch) !== null) {
		const { isOpen, findings, subject } = await gateOf(launch, world);
		const missing = findings.filter(({ closes }) => closes);
		if (!isOpen) throw fail("E_GATE_CLOSED", {
			what: subject,
			missing: missing.map(({ what, who: asked, where }) => `${what}${asked === "" ? "" : `: ${asked}`} (${where})`)
		});
	}
	const text = takeStep(plan.text, launch, step, {
		today,
		who
	});
	if (text === plan.text) {
		host.say(`Nothing to do. ${launchStatus(launch)}`);
		return;
	}
	const after = readLaunch({
		...plan,
		text
	});
	if (!isTaken(step, launch, after)) throw fail("E_LAUNCH_STEP", {
		slug,
		step: step.kind,
		problem: "its log has a line with a later day, or ends inside a comment or code; mend that first"
	});
	await place.write(plan.path, plan.text, text, `docs(launches): ${step.kind} ${slug}`);
	host.say(launchStatus(after));
	for (const sentence of followUps(step, after)) host.say(sentence);
}
/** The gate in front of a launch's next stage. */
async function gateOf(launch, { place, today, stoppers, config, askPages }) {
	const stage = nextStage(launch);
	if (stage === null) throw fail("E_LAUNCH_STEP", {
		slug: launch.slug,
		step: "advance",
		problem: "it has reached its last stage"
	});
	const folder = `launches/${launch.slug}/${stage.name}`;
	const { approvers } = config;
	const [drafts, held, pages] = await Promise.all([
		place.texts(folder),
		place.held(),
		askPages === null ? null : askPages(linkedPages(launch.links.docs)).then(Object.fromEntries)
	]);
	const isApproved = await place.isApproved(folder, drafts, approvers);
	return gate({
		kind: "stage",
		launch: withLabelHold(launch, held),
		stage
	}, {
		today,
		drafts,
		stoppers,
		isApproved,
		approvers,
		pages
	});
}
/** Whether the plan says it: a line that nobody reads would be written again and again. */
function isTaken({ kind }, before, after) {
	switch (kind) {
		case "advance": return after.reached === before.reached + 1;
		case "rollback": return after.reached === before.reached - 1;
		case "hold": return after.hold !== null;
		case "resume": return after.hold === null;
		case "told": return isTold(after);
		case "move": return true;
	}
}
/** What somebody should know after a step. */
function followUps({ kind }, launch) {
	const folder = `launches/${launch.slug}`;
	const stage = launch.stages[launch.reached];
	switch (kind) {
		case "advance": return [...stage?.isPublic === true ? [`The next notes tell of it. Without a release: \`drumroll launch publish ${launch.slug}\`.`] : [], ...nextStage(launch) === null ? [] : [`The next draft writes the texts of the stage after it into ${folder}.`]];
		case "hold": return [stage === void 0 ? "Nothing is published about it. Nobody has it yet, so there is nobody to write to." : `Nothing more is published about it. The next draft writes texts for those who have it into ${folder}/hold.`];
		case "rollback": return [`The next draft writes texts for those who had it into ${folder}/rollback, support's first.`];
		default: return [];
	}
}
/** @throws `E_LAUNCH_UNKNOWN`, `E_LAUNCH_INVALID`. */
function findLaunch(slug, plans) {
	const plan = plans.find(({ path }) => path === `launches/${slug}/launch.md`);
	if (plan !== void 0) return {
		plan,
		launch: readLaunch(plan)
	};
	throw fail("E_LAUNCH_UNKNOWN", {
		slug,
		known: plans.map(({ path }) => path.split("/")[1] ?? "")
	});
}

export { stepLaunch as a, startLaunch as i, gateOf as n, takeStep as o, showLaunches as r, findLaunch as t };