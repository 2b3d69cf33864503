import { Z as missingPages } from "./shared.js";

// src/gate/open-asks.ts
/** A question of ours at the margin, as every draft puts it. */
const ASK = /^[ \t]*>[ \t]*✍️[ \t]*(.*)$/u;
function openAsks(drafts) {
	return drafts.flatMap(({ path, text }) => text.split(/\r\n|\n|\r/).flatMap((line, at) => {
		const [, words] = ASK.exec(line) ?? [];
		if (words === void 0) return [];
		const [, bold] = /\*\*(.{1,200}?)\*\*/.exec(words) ?? [];
		const [, who = ""] = /Asked: ([^,.]{1,80})/.exec(words) ?? [];
		return bold === void 0 ? [] : [{
			where: `${path}:${at + 1}`,
			question: bold,
			who
		}];
	}));
}

// src/gate/launch-rules.ts
/** Gate: the rules of a launch's stage. In: the launch, the stage that is to begin, what surrounds them. Out: what is missing. */
const DAY = 864e5;
/** What a plan can lack; what only matters to some launches is said and closes nothing. */
function launchFindings({ launch, stage }, { today, drafts, pages }) {
	const { slug, owner, hold, promise, tier, roles, flags, deployment, maintenance, kind, noticeDays, stages } = launch;
	const plan = `launches/${slug}/launch.md`;
	const find = (rule, what, section, closes = true, who = owner) => ({
		rule,
		what,
		who,
		where: `${plan}, ${section}`,
		closes
	});
	const isGreat = tier === 1;
	const before = stages[stages.indexOf(stage) - 1];
	const noticeDue = noticeDay(launch);
	const empty = roles.filter(({ who, role }) => who === "" && role !== "").map(({ role }) => role);
	return [
		...hold === null ? [] : [find("launch.hold", `it is on hold${since(hold.since)}${because(hold.reason)}`, "Log")],
		...promise === "" ? [find("launch.promise", "the plan does not say what customers can do", "first lines")] : [],
		...stage.who.length === 0 ? [find("launch.who", `the plan does not say who gets ${stage.name}`, "Schedule")] : [],
		...dayFindings(stage, today, find),
		...(before?.criteria ?? []).filter(({ isDone }) => !isDone).map(({ text }) => find("launch.criterion", `not ticked: ${text}`, `Exit criteria of ${before?.name}`)),
		...owner === "" ? [find("launch.owner", "nobody answers for it", "Plan", isGreat)] : [],
		...isGreat && empty.length > 0 ? [find("launch.roles", `nobody is named for ${empty.join(", ")}`, "Roles")] : [],
		...flags.filter((flag) => flag.owner === "" || flag.removal === null).map(({ name, owner: who }) => {
			return find("launch.flag", `${name} has no ${who === "" ? "owner" : "day on which it is removed"}`, "Flags", isGreat, who || owner);
		}),
		...isGreat ? rolloutGaps(deployment).map((what) => find("launch.strategy", what, "Deployment")) : [],
		...maintenance !== null && noticeDue !== null && noticeDue <= today && today < maintenance.start.slice(0, 10) ? [find("launch.notice", `notice of the maintenance window was due ${noticeDue}`, "Maintenance window", false)] : [],
		...kind === "retirement" && before !== void 0 && tooEarly(launch, today) ? [find("launch.notice", `${noticeDays} days have not passed since ${stages[0]?.name} began`, "Log")] : [],
		...missingPages(launch.links.docs, pages ?? {}).map(({ url, status }) => find("launch.documentation", `${url} answers ${status}`, "Plan", stage.isPublic)),
		...openAsks(drafts).map(({ where, question, who }) => ({
			rule: "launch.texts",
			what: question,
			who: who || owner,
			where,
			closes: true
		}))
	];
}
function dayFindings({ name, day }, today, find) {
	if (day === null) return [find("launch.day", `${name} has no day`, "Schedule")];
	return day > today ? [find("launch.day", `${name} is planned for ${day}, and today is ${today}`, "Schedule")] : [];
}
/** A number to stop at is agreed on before anybody can wish that it were another. */
function rolloutGaps({ strategy, steps }) {
	return [...strategy === "" ? ["the plan does not say how it is rolled out"] : [], ...steps.some((step) => (step["stop when"] ?? "") !== "") ? [] : ["the plan does not say when to stop"]];
}
function noticeDay({ maintenance, noticeDays }) {
	if (maintenance === null) return null;
	return (/* @__PURE__ */ new Date(Date.parse(maintenance.start) - noticeDays * DAY)).toISOString().slice(0, 10);
}
/** Nothing is taken away before those who have it had their days of notice. */
function tooEarly({ events, stages, noticeDays }, today) {
	const [first] = stages;
	const began = events.find(({ kind, stage }) => kind === "began" && stage === first?.name);
	if (began === void 0) return true;
	return Date.parse(today) - Date.parse(began.day) < noticeDays * DAY;
}
function since(day) {
	return day === "" ? "" : ` since ${day}`;
}
function because(reason) {
	return reason === "" ? "" : `: ${reason}`;
}

// src/gate/release-rules.ts
/** Gate: the rules of a release. In: its public changes and its drafts. Out: what is missing; none of it closes the gate, for a team that has no launch asked for none. */
function releaseFindings({ changes }, { drafts, pages }) {
	const asks = openAsks(drafts).map(({ where, question, who }) => ({
		rule: "release.texts",
		what: question,
		who,
		where,
		closes: false
	}));
	const breaking = changes.filter((change) => change.breaking && change.visibility === "public" && change.migration === "").map(({ id, title, authors }) => ({
		rule: "release.migration",
		what: `nothing says what to do about “${title.replace(/\.$/, "")}”`,
		...said({
			id,
			authors
		})
	}));
	const missing = changes.filter(({ visibility }) => visibility === "public").flatMap(({ id, migration, authors }) => missingPages(migration, pages ?? {}).map(({ url, status }) => ({
		rule: "release.pages",
		what: `${url} answers ${status}, and says what to do`,
		...said({
			id,
			authors
		})
	})));
	const unsure = changes.filter((change) => change.unsure).length;
	const left = {
		rule: "release.unsure",
		what: unsure === 1 ? "1 change was left out as unsure" : `${unsure} changes were left out as unsure`,
		who: "",
		where: "releases/next/internal-changelog.md",
		closes: false
	};
	return [
		...breaking,
		...missing,
		...asks,
		...unsure === 0 ? [] : [left]
	];
}
/** It is its authors', and closes nothing. */
function said({ id, authors }) {
	return {
		who: authors.map(({ login, name }) => login ?? name).join(", "),
		where: id.replace(/^pr-/, "#"),
		closes: false
	};
}

// src/gate/gate.ts
/** Every rule, with what it asks, for `--explain` and the docs. */
const GATE_RULES = {
	"launch.hold": "The launch is not on hold.",
	"launch.promise": "The plan says in one sentence what customers can do.",
	"launch.who": "The plan says who gets it at this stage.",
	"launch.day": "The stage has a day, and it has come.",
	"launch.criterion": "Every exit criterion of the stage before is ticked.",
	"launch.owner": "Somebody answers for the launch.",
	"launch.roles": "A launch of tier 1 has somebody in each role of its plan.",
	"launch.flag": "Each flag has an owner and a day on which it is removed.",
	"launch.strategy": "A launch of tier 1 says how it is rolled out and when to stop.",
	"launch.notice": "Who needs notice has had it.",
	"launch.documentation": "The documentation that the plan links is there.",
	"launch.texts": "No text of the stage still asks for words.",
	"release.texts": "No text of the release still asks for words.",
	"release.migration": "Every breaking change says what to do.",
	"release.pages": "Pages that say what to do are there.",
	"release.unsure": "Nothing is left out only because nothing spoke for it.",
	approval: "The text is approved.",
	"show-stopper": "No issue that stops it is open."
};
/** Looks at every rule that concerns the subject. */
function gate(subject, around) {
	const findings = [...subject.kind === "stage" ? launchFindings(subject, around) : releaseFindings(subject, around), ...outsideFindings(subject, around)];
	const unasked = [
		...around.isApproved === null ? ["approval"] : [],
		...around.stoppers === null ? ["show-stopper"] : [],
		...around.pages === null ? [subject.kind === "stage" ? "launch.documentation" : "release.pages"] : []
	];
	const prefix = subject.kind === "stage" ? "launch." : "release.";
	const concerned = Object.keys(GATE_RULES).filter((rule) => rule.startsWith(prefix) || !rule.includes("."));
	return {
		subject: subject.kind === "stage" ? `${subject.stage.name} of ${subject.launch.slug}` : subject.name,
		isOpen: !findings.some(({ closes }) => closes),
		findings,
		asked: concerned.filter((rule) => !unasked.includes(rule)),
		unasked
	};
}
/** An open show-stopper stops every announcement; a release without a launch waits for no approval of ours. */
function outsideFindings(subject, { stoppers, isApproved, approvers }) {
	return [...(stoppers ?? []).map(({ number, title, assignees, url }) => ({
		rule: "show-stopper",
		what: `#${number} is open: ${title}`,
		who: assignees.join(", "),
		where: url,
		closes: true
	})), ...isApproved === false ? [{
		rule: "approval",
		what: "nobody has approved the text",
		who: approvers.join(", "),
		where: "",
		closes: subject.kind === "stage"
	}] : []];
}

// src/commands/gate-text.ts
/** Commands: a gate in; what a person or a program reads of it out. */
/**
* What is missing first, then what is only said.
* @param isExplained Whether every rule is listed, also those that found nothing.
*/
function gateText(gate, isExplained) {
	const { subject, isOpen, findings } = gate;
	const missing = findings.filter(({ closes }) => closes);
	const said = findings.filter(({ closes }) => !closes);
	return [
		isOpen ? `Ready: ${subject}` : `Not ready: ${subject}`,
		...missing.map((finding) => `  ✗ ${line(finding)}`),
		...said.map((finding) => `  · ${line(finding)}`),
		...isExplained ? ["", ...explained(gate)] : []
	].map((one) => `${one}\n`).join("");
}
/** As a program reads it; docs/gate.schema.json describes it. */
function gateJson({ subject, isOpen, findings, unasked }) {
	const of = (closes) => findings.filter((finding) => finding.closes === closes).map(({ rule, what, who, where }) => ({
		rule,
		what,
		who,
		where
	}));
	const json = {
		schema: 1,
		subject,
		open: isOpen,
		missing: of(true),
		warnings: of(false),
		unasked: [...unasked]
	};
	return `${JSON.stringify(json, null, 2)}\n`;
}
function line({ what, who, where }) {
	return `${what}${who === "" ? "" : `: ${who}`}${where === "" ? "" : ` (${where})`}`;
}
function explained({ findings, asked, unasked }) {
	const concerned = new Set(findings.map(({ rule }) => rule));
	return [...asked.map((rule) => `  ${concerned.has(rule) ? "✗" : "✓"} ${rule}: ${GATE_RULES[rule]}`), ...unasked.map((rule) => `  ? ${rule}: ${GATE_RULES[rule]} Nobody asked; \`--github\` does.`)];
}

export { openAsks as i, gateText as n, gate as r, gateJson as t };