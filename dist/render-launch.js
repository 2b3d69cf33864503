import { $ as checklistLine, Y as isEveryPageThere, Z as missingPages, et as tasksIn, nt as longDate, rt as weekdayDate, tt as waitingLine } from "./shared.js";
import { n as goneStages, r as launchDocuments } from "./launch-documents.js";

// src/render/days.ts
/** Render: days around a day. In: `2026-06-16` and a count. Out: another such day; null where the first is not known. */
const DAY = 864e5;
/** So many days before, or the Friday before that: nobody is due on a weekend. */
function daysBefore(day, count) {
	if (day === null) return null;
	const date = /* @__PURE__ */ new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY);
	const weekday = date.getUTCDay();
	const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
	return (/* @__PURE__ */ new Date(date.getTime() - back * DAY)).toISOString().slice(0, 10);
}
/** So many days after, whatever weekday that is. */
function daysAfter(day, count) {
	return day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

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
/** Render: what the next stage of a launch needs, from its plan. In: a launch and a stage. Out: lines with a person and a day each. */
/** Beyond these a plan's own table is the better place to look. */
const MOST = {
	criteria: 6,
	steps: 4,
	measures: 3,
	flags: 2
};
/** Of a line that is for the day itself or for afterwards: nobody is waited for yet. */
const LATER = "";
/** At most 30 lines, and only those that something in the plan asks for. */
function launchChecklist(launch, stage) {
	const before = linesBefore(launch, stage).map(task);
	const day = linesOfDay(launch, stage).map(task);
	const after = linesAfter(launch, stage).map(task);
	const all = [
		...before,
		...day,
		...after
	];
	return {
		before,
		day,
		after,
		waiting: waitingLine(all),
		leftOut: leftOut(launch, stage),
		count: String(all.length),
		done: String(all.filter(({ box }) => box !== " ").length)
	};
}
function task({ by, ...line }) {
	return checklistLine({
		...line,
		id: line.id.replace(/[^\w.-]/g, "-")
	}, by ?? "");
}
/** What the plan proves to be done, and where it stands. */
function proven(isDone) {
	return isDone ? { how: "" } : {};
}
function linesBefore(launch, stage) {
	const { promise, tier, links, deployment, questions } = launch;
	const isFirst = launch.stages.indexOf(stage) === 0;
	const by = daysBefore(stage.day, 3);
	const dayBefore = daysBefore(stage.day, 1);
	const who = launch.owner;
	const support = whoOf(launch, "Support");
	const isMissing = missingPages(links.docs, launch.pages).length > 0;
	return [
		{
			id: "promise",
			text: "The plan says in one sentence what customers can do",
			waits: "promise",
			who,
			by,
			...proven(promise !== "")
		},
		{
			id: "who",
			text: `The plan says who gets it (${stageLabel(stage.name)})`,
			waits: "who gets it",
			who,
			by,
			...proven(stage.who.length > 0)
		},
		...isFirst ? [] : criteria(launch, stage, by),
		...tier === 3 ? [] : [{
			id: "questions",
			text: "The plan says what customers may ask",
			waits: "questions",
			who: support,
			by,
			...proven(questions.length > 0)
		}],
		{
			id: "brief",
			text: `Support has read its brief (${stage.name}/support.brief.md)`,
			waits: "brief read",
			who: support,
			by: dayBefore
		},
		...unownedFlags(launch, by),
		...tier === 1 ? [{
			id: "strategy",
			text: "The plan says how it is rolled out, and when to stop",
			waits: "deployment",
			who: whoOf(launch, "Engineering"),
			by,
			...proven(deployment.strategy !== "" && deployment.steps.some((step) => (step["stop when"] ?? "") !== ""))
		}] : [],
		...links.docs === "" ? [] : [{
			id: "docs",
			text: `The documentation is live${isMissing ? " (404 today)" : ""}: ${links.docs}`,
			waits: "documentation",
			who,
			by: dayBefore,
			...proven(isEveryPageThere(links.docs, launch.pages))
		}],
		...notices(launch, stage)
	];
}
function criteria({ stages, owner }, stage, by) {
	const current = stages[stages.indexOf(stage) - 1];
	return (current?.criteria ?? []).slice(0, MOST.criteria).map(({ text, isDone }, at) => ({
		id: `criterion-${current?.name}-${at + 1}`,
		text,
		waits: `exit of ${current?.name}`,
		who: owner,
		by,
		...proven(isDone)
	}));
}
function unownedFlags(launch, by) {
	return launch.flags.filter(({ owner, removal }) => owner === "" || removal === null).slice(0, MOST.flags).map(({ name }) => ({
		id: `flag-${name}`,
		text: `The plan says who removes \`${name}\`, and by when`,
		waits: `flag ${name}`,
		who: whoOf(launch, "Engineering"),
		by
	}));
}
/** Who notices that something is taken away, or stands still for an hour, hears of it days before. */
function notices(launch, stage) {
	const { maintenance, kind, noticeDays, stages } = launch;
	const who = whoOf(launch, "Marketing");
	const isRemoving = kind === "retirement" && stages.indexOf(stage) > 0;
	return [...maintenance === null ? [] : [{
		id: "maintenance",
		text: `Notice of the maintenance window on ${longDate(maintenance.start)} has gone out`,
		waits: "maintenance notice",
		who,
		by: daysBefore(maintenance.start.slice(0, 10), noticeDays)
	}], ...isRemoving ? [{
		id: "notice",
		text: `Everyone concerned has had notice, ${noticeDays} days before`,
		waits: "notice",
		who,
		by: daysBefore(stage.day, noticeDays)
	}] : []];
}
function linesOfDay(launch, stage) {
	const { deployment, slug, owner } = launch;
	const by = stage.day;
	const isBegun = launch.stages.indexOf(stage) <= launch.reached;
	const steps = deployment.steps.slice(0, MOST.steps).map(({ step = "", wait = "", "stop when": stop = "" }, at) => ({
		id: `step-${at + 1}`,
		text: [
			step,
			...wait === "" ? [] : [`then wait ${wait}`],
			...stop === "" ? [] : [`stop when ${stop}`]
		].join(", "),
		waits: LATER,
		who: whoOf(launch, "Operations"),
		by
	}));
	const first = `Colleagues hear first, then ${stage.who.map(inSentence).join(", ") || "customers"}`;
	return [
		...steps,
		{
			id: "advance",
			text: `\`drumroll launch advance ${slug}\``,
			waits: LATER,
			who: owner,
			by,
			...proven(isBegun)
		},
		{
			id: "order",
			text: first,
			waits: LATER,
			who: whoOf(launch, "Marketing"),
			by
		}
	];
}
function linesAfter(launch, stage) {
	const { measures, flags, stages, owner, links } = launch;
	const answers = {
		id: "feedback",
		text: "What people answered is read, and answered",
		waits: LATER,
		who: owner,
		by: daysAfter(stage.day, 7)
	};
	const own = links.feedback === "" ? [] : [answers];
	if (stage !== stages.at(-1)) return [...own, {
		id: "next",
		text: "Whether to go on is decided",
		waits: LATER,
		who: owner,
		by: null
	}];
	const measured = measures.slice(0, MOST.measures).map(({ measure = "", target = "", by = "" }, at) => ({
		id: `measure-${at + 1}`,
		text: `${measure}${target === "" ? "" : `: ${target}`}${by === "" ? "" : ` by ${by}`}`,
		waits: LATER,
		who: owner,
		by: null
	}));
	const removed = flags.slice(0, MOST.flags).map(({ name, owner: who, removal }) => ({
		id: `remove-${name}`,
		text: `\`${name}\` is removed`,
		waits: LATER,
		who: who || owner,
		by: removal
	}));
	return [
		...own,
		...measured,
		...removed
	];
}
/** A role that nobody fills falls to whoever answers for the launch: no line is nobody's. */
function whoOf({ roles, owner }, role) {
	return roles.find((one) => one.role.toLowerCase() === role.toLowerCase())?.who || owner;
}
function leftOut({ maintenance, flags, kind }, stage) {
	return [
		...maintenance === null ? ["maintenance notice (no window is planned)"] : [],
		...flags.length === 0 && kind === "arrival" ? ["flags (the plan lists none)"] : [],
		...stage.isPublic ? [] : ["public texts (it does not reach everyone yet)"]
	].join(", ");
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
		maintenance: maintenance === null ? NO_WINDOW : windowView(maintenance),
		get checklist() {
			return launchChecklist(launch, stage);
		}
	};
}
const NO_WINDOW = {
	start: "",
	end: "",
	subject: "",
	impact: ""
};
function windowView({ start, end, impact }) {
	const isOneDay = start.slice(0, 10) === end.slice(0, 10);
	return {
		start: moment(start),
		end: isOneDay ? timeOf(end) : moment(end),
		subject: `Maintenance on ${weekdayDate(start)}`,
		impact: asSentence(impact)
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
	return asSentence(hold?.reason ?? events.findLast(({ kind }) => kind === "returned")?.note ?? "");
}
function asSentence(words) {
	const sentence = words.slice(0, 1).toUpperCase() + words.slice(1);
	return sentence === "" || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
function moment(iso) {
	return `${weekdayDate(iso)}, ${timeOf(iso)}`;
}
function timeOf(iso) {
	return `${iso.slice(11, 16)} UTC`;
}

// src/render/render-launch.ts
/** @throws `E_TEMPLATE_RUNTIME`. */
function renderLaunch(launch, renderers, product) {
	return launchDocuments(launch).map(({ template, stage, ...document }) => {
		const renderer = renderers.get(template);
		if (renderer === void 0) throw new Error(`nothing renders ${template}`);
		const view = buildLaunchView(launch, stage, product);
		const tasks = document.channel === "checklist" ? { tasks: tasksIn(view.checklist) } : {};
		return {
			...document,
			text: renderer(view),
			...tasks
		};
	});
}

export { renderLaunch };