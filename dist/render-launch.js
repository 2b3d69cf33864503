import { n as goneStages, r as launchDocuments } from "./launch-documents.js";
import { J as longDate, Y as weekdayDate } from "./shared.js";

// src/render/launch-words.ts
/** Render: names of a launch's plan as they stand in sentences. In: a stage's or a group's name. Out: words. */
/** `ga` is no word that readers know. */
const LABELS = {
	ga: "general availability",
	eap: "early access"
};
/** `early-access` → `early access`. */
function stageLabel(name) {
	return LABELS[name] ?? name.replaceAll("-", " ");
}
/** `Everyone` → `everyone`; a group's own name keeps its letters. */
function inSentence(group) {
	return /^(?:everyone|everybody|all)\b/i.test(group) ? group.slice(0, 1).toLowerCase() + group.slice(1) : group;
}

// src/render/launch-checklist.ts
/** Beyond these a plan's own table is the better place to look. */
const MOST = {
	criteria: 6,
	steps: 4,
	measures: 3,
	flags: 2
};
const DAY = 864e5;
const DONE = "x";
/** At most 30 lines, and only those that something in the plan asks for. */
function launchChecklist(launch, stage) {
	const before = linesBefore(launch, stage);
	const day = linesOfDay(launch, stage);
	const after = linesAfter(launch, stage);
	const all = [
		...before,
		...day,
		...after
	];
	const isBegun = launch.stages.indexOf(stage) <= launch.reached;
	return {
		before: before.map(task),
		day: day.map(task),
		after: after.map(task),
		waitingFor: isBegun ? "" : waitingFor(before),
		leftOut: leftOut(launch, stage),
		count: String(all.length),
		done: String(all.filter(({ isDone }) => isDone).length)
	};
}
function linesBefore(launch, stage) {
	const { owner, promise, questions, flags, deployment, maintenance, links, kind, noticeDays, tier } = launch;
	const current = launch.stages[launch.stages.indexOf(stage) - 1];
	const early = before(stage.day, 3);
	const isFirst = current === void 0;
	const line = (id, text, who, by = early, isDone = false) => ({
		id,
		text,
		who,
		by,
		isDone
	});
	const support = whoOf(launch, "Support");
	const engineering = whoOf(launch, "Engineering");
	const unowned = flags.filter((flag) => flag.owner === "" || flag.removal === null).slice(0, MOST.flags);
	return [
		line("promise", "The plan says in one sentence what customers can do", owner, early, promise !== ""),
		line("who", `The plan says who gets it (${stageLabel(stage.name)})`, owner, early, stage.who.length > 0),
		...(isFirst ? [] : current.criteria.slice(0, MOST.criteria)).map(({ text, isDone }, at) => line(`criterion-${current?.name}-${at + 1}`, text, owner, early, isDone)),
		...tier === 3 ? [] : [line("questions", "The plan says what customers may ask", support, early, questions.length > 0)],
		line("brief", `Support has read its brief (${stage.name}/support.brief.md)`, support, before(stage.day, 1)),
		...unowned.map(({ name }) => line(`flag-${name}`, `The plan says who removes \`${name}\`, and by when`, engineering)),
		...tier === 1 ? [line("strategy", "The plan says how it is rolled out, and when to stop", engineering, early, deployment.strategy !== "")] : [],
		...links.docs === "" ? [] : [line("docs", `The documentation is live: ${links.docs}`, owner, before(stage.day, 1))],
		...maintenance === null ? [] : [line("maintenance", `Notice of the maintenance window on ${longDate(maintenance.start)} has gone out`, whoOf(launch, "Marketing"), before(maintenance.start.slice(0, 10), noticeDays))],
		...kind === "retirement" && !isFirst ? [line("notice", `Everyone concerned has had notice, ${noticeDays} days before`, whoOf(launch, "Marketing"), before(stage.day, noticeDays))] : []
	];
}
function linesOfDay(launch, stage) {
	const { deployment, slug, owner } = launch;
	const operations = whoOf(launch, "Operations");
	const isBegun = launch.stages.indexOf(stage) <= launch.reached;
	return [
		...deployment.steps.slice(0, MOST.steps).map(({ step = "", wait = "", "stop when": stop = "" }, at) => {
			const words = [
				step,
				...wait === "" ? [] : [`then wait ${wait}`],
				...stop === "" ? [] : [`stop when ${stop}`]
			];
			return {
				id: `step-${at + 1}`,
				text: words.join(", "),
				who: operations,
				by: stage.day
			};
		}),
		{
			id: "advance",
			text: `\`drumroll launch advance ${slug}\``,
			who: owner,
			by: stage.day,
			isDone: isBegun
		},
		{
			id: "order",
			text: `Colleagues hear first, then ${stage.who.map(inSentence).join(", ") || "customers"}`,
			who: whoOf(launch, "Marketing"),
			by: stage.day
		}
	];
}
function linesAfter(launch, stage) {
	const { measures, flags, stages, owner, links } = launch;
	const isLast = stage === stages.at(-1);
	return [
		...links.feedback === "" ? [] : [{
			id: "feedback",
			text: "What people answered is read, and answered",
			who: owner,
			by: after(stage.day, 7)
		}],
		...(isLast ? measures.slice(0, MOST.measures) : []).map(({ measure = "", target = "", by = "" }, at) => {
			const words = `${measure}${target === "" ? "" : `: ${target}`}${by === "" ? "" : ` by ${by}`}`;
			return {
				id: `measure-${at + 1}`,
				text: words,
				who: owner,
				by: null
			};
		}),
		...(isLast ? flags.slice(0, MOST.flags) : []).map(({ name, owner: who, removal }) => ({
			id: `remove-${name}`,
			text: `\`${name}\` is removed`,
			who: who || owner,
			by: removal
		})),
		...isLast ? [] : [{
			id: "next",
			text: "Whether to go on is decided",
			who: owner,
			by: null
		}]
	];
}
/** A role that nobody fills falls to whoever answers for the launch: no line is nobody's. */
function whoOf({ roles, owner }, role) {
	return roles.find((one) => one.role.toLowerCase() === role.toLowerCase())?.who || owner;
}
function task({ id, text, who, by, isDone = false }) {
	const due = by === null ? "" : weekdayDate(`${by}T00:00:00Z`);
	const tail = [who, ...isDone ? [] : [due]].filter((part) => part !== "").join(", ");
	return {
		text: `${text}${isDone ? " ✓" : ""}${tail === "" ? "" : `: ${tail}`}`,
		marker: `<!-- ${id.replace(/[^\w.-]/g, "-")} -->`,
		box: isDone ? DONE : " "
	};
}
/** Those whose lines come first, each once. */
function waitingFor(lines) {
	const open = lines.filter(({ isDone, who }) => isDone !== true && who !== "");
	const first = /* @__PURE__ */ new Map();
	for (const line of open.toSorted((a, b) => (a.by ?? "9") < (b.by ?? "9") ? -1 : 1)) if (!first.has(line.who)) first.set(line.who, line);
	return [...first.values()].slice(0, 3).map(({ who, text, by }) => `${who}, ${text}${by === null ? "" : ` (${weekdayDate(`${by}T00:00:00Z`)})`}`).join(" · ");
}
function leftOut({ maintenance, flags, kind }, stage) {
	return [
		...maintenance === null ? ["maintenance notice (no window is planned)"] : [],
		...flags.length === 0 && kind === "arrival" ? ["flags (the plan lists none)"] : [],
		...stage.isPublic ? [] : ["public texts (it does not reach everyone yet)"]
	].join(", ");
}
/** The same day or the Friday before: nobody is due on a weekend. */
function before(day, count) {
	if (day === null) return null;
	const date = /* @__PURE__ */ new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY);
	const weekday = date.getUTCDay();
	const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
	return (/* @__PURE__ */ new Date(date.getTime() - back * DAY)).toISOString().slice(0, 10);
}
function after(day, count) {
	return day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

// src/render/launch-view.ts
/** @param stage The one that the text is about. */
function buildLaunchView(launch, stage, product) {
	const { stages, texts, hold, links, maintenance } = launch;
	const at = stages.indexOf(stage);
	const gone = goneStages(launch);
	const stopped = hold === null ? stages.slice(0, at + 1) : stages.slice(0, launch.reached + 1);
	return {
		product,
		name: launch.name,
		slug: launch.slug,
		promise: launch.promise,
		headline: launch.promise.replace(/(?<!\.)\.$/, ""),
		owner: launch.owner,
		isRetirement: flag(launch.kind === "retirement"),
		stage: stageView(stage),
		isLimited: flag(!stage.isPublic && stage.who.length > 0),
		isRemoval: flag(launch.kind === "retirement" && at === stages.length - 1),
		before: stages.slice(0, at).map(stageView),
		after: stages.slice(at + 1).map(stageView),
		told: groupsOf(gone.length > 0 ? gone : stopped),
		isOnHold: flag(hold !== null),
		holdSince: hold === null || hold.since === "" ? "" : longDate(hold.since),
		reason: reasonOf(launch),
		howTo: texts["how to use it"] ?? "",
		instead: texts["what to do instead"] ?? "",
		goodToKnow: texts["good to know"] ?? "",
		notPromised: texts["do not promise"] ?? "",
		start: links.start,
		docs: links.docs,
		feedback: links.feedback,
		questions: launch.questions.map((row) => ({
			saying: row["customers may say"] ?? "",
			cause: row["what is going on"] ?? "",
			answer: row.answer ?? "",
			ask: row.ask ?? ""
		})),
		maintenance: {
			start: maintenance === null ? "" : moment(maintenance.start),
			end: maintenance === null ? "" : moment(maintenance.end),
			impact: maintenance?.impact ?? ""
		},
		get checklist() {
			return launchChecklist(launch, stage);
		}
	};
}
function flag(isSo) {
	return isSo ? "yes" : "";
}
function stageView({ name, day, who, isPublic }) {
	return {
		name,
		label: stageLabel(name),
		day: day === null ? "" : longDate(day),
		who: listed(who.map(inSentence)),
		isPublic: flag(isPublic)
	};
}
function groupsOf(stages) {
	return listed([...new Set(stages.flatMap(({ who }) => who.map(inSentence)))]);
}
function listed(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
/** Why it stopped, or why it went back, whichever the texts are about. */
function reasonOf({ hold, events }) {
	const words = hold?.reason ?? events.findLast(({ kind }) => kind === "returned")?.note ?? "";
	const sentence = words.slice(0, 1).toUpperCase() + words.slice(1);
	return sentence === "" || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
function moment(iso) {
	return `${weekdayDate(iso)}, ${iso.slice(11, 16)} UTC`;
}

// src/render/render-launch.ts
/** @throws `E_TEMPLATE_RUNTIME`. */
function renderLaunch(launch, renderers, product) {
	return launchDocuments(launch).map(({ template, stage, ...document }) => {
		const renderer = renderers.get(template);
		if (renderer === void 0) throw new Error(`nothing renders ${template}`);
		return {
			...document,
			text: renderer(buildLaunchView(launch, stage, product))
		};
	});
}

export { renderLaunch };