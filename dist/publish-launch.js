import { Bn as fail, Et as refuseDenied, nt as longDate } from "./shared.js";
import { i as openAsks } from "./gate-text.js";
import { t as withLabelHold } from "./hold-by-label2.js";
import { t as begunStages } from "./stage-to-tell.js";
import { o as takeStep, t as findLaunch } from "./launch.js";
import { t as publishedText } from "./published-text.js";

// src/publish/shipping/launch-entry.ts
/** Texts for everyone that have a title and go on below it; e-mail greets its reader. */
const SOURCES = ["/customers.blog.md", "/customers.in-app.md"];
/**
* It is called what readers are told, never what colleagues call the launch: that may be a code name.
* @param date As readers see it: `20 June 2026`.
*/
function launchEntry(launch, texts, date) {
	const source = SOURCES.flatMap((name) => texts.find(({ path }) => path.endsWith(name)) ?? [])[0] ?? null;
	const words = source === null ? planWords(launch) : publishedText(source.text);
	const [, title = launch.promise] = /^\s*# +([^\r\n]*)/.exec(words) ?? [];
	return {
		entry: {
			name: title.replace(/\s+/g, " ").trim().replace(/\.$/, ""),
			date,
			text: withoutDate(words)
		},
		source
	};
}
/** The plan's words that some text for customers has to hold before they are approved. */
function planParagraphs({ promise, texts, kind }) {
	return [promise, texts[kind === "retirement" ? "what to do instead" : "how to use it"] ?? ""].filter((text) => text.trim() !== "");
}
function planWords(launch) {
	const [promise = "", ...others] = planParagraphs(launch);
	return [`# ${promise.replace(/\s+/g, " ")}`, ...others].join("\n\n");
}
/** The day below a blog's title is the planned one; the entry's heading has the one on which it came. */
function withoutDate(text) {
	return text.replace(/^(\s*# [^\r\n]*[\r\n]+)\d{1,2} [A-Z][a-z]+ \d{4}[ \t]*(?:[\r\n]+|$)/, "$1");
}

// src/commands/publish-launch.ts
/** Where nothing else is configured. */
const CHANGELOG = "CHANGELOG.md";
/**
* Tells everyone of a launch's stage without a release: a dated entry in the changelog, from the approved text for a blog where there is
* one. First the entry, then the note in the plan: a run that was killed between them finds the entry and adds the note.
* @param open What everybody may read is said here.
* @throws `E_LAUNCH_STEP` where it has not reached everyone, is on hold, or was told; `E_GATE_CLOSED` where a text asks for words or
*   waits for an approval; `E_TEXT_DENIED`, `E_LAUNCH_ENTRY_CLOSED`, and what writing throws.
*/
async function publishLaunch(slug, world, host, open = host) {
	const { place, today, config } = world;
	const { plan, launch: planned } = findLaunch(slug, await place.plans());
	const launch = withLabelHold(planned, await place.held());
	const refuse = (problem) => fail("E_LAUNCH_STEP", {
		slug,
		step: "publish",
		problem
	});
	if (launch.hold !== null) throw refuse("it is on hold");
	const begun = begunStages(launch).at(-1);
	if (begun === void 0 || !begun.stage.isPublic || begun.version !== "" || launch.promise === "") throw refuse(NOTHING_TO_TELL);
	if (!begun.isTold && await place.isInApprovedNotes(slug, config.approvers)) throw refuse(TOLD_BY_RELEASE);
	const path = config.drafts.changelog ?? CHANGELOG;
	const entry = await approvedEntry(launch, begun, world);
	refuseDenied([{
		...ENTRY,
		path,
		text: `${entry.name}\n\n${entry.text}`
	}], config.deny);
	const said = await place.tell(path, entry, begun.isTold);
	if (said === null) throw refuse(NOTHING_TO_TELL);
	open.say(said);
	if (begun.isTold) return;
	const noted = takeStep(plan.text, launch, {
		kind: "told",
		version: ""
	}, {
		today,
		who: ""
	});
	await place.write(plan.path, plan.text, noted, `docs(launches): told ${slug}`);
	host.say(`${plan.path} says that everyone was told, so the next notes are silent of it.`);
}
const TOLD_BY_RELEASE = "the approved notes of the coming release tell of it already; publish them, or take it out of them and approve that";
const NOTHING_TO_TELL = "it has no stage that everyone has yet to hear of";
/** @throws `E_GATE_CLOSED`. */
async function approvedEntry(launch, { stage, day }, { place, config }) {
	const folder = `launches/${launch.slug}/${stage.name}`;
	const texts = await place.texts(folder);
	const { entry, source } = launchEntry(launch, texts, longDate(day));
	const closed = (missing) => fail("E_GATE_CLOSED", {
		what: launch.slug,
		missing
	});
	const asks = source === null ? [] : openAsks([source]);
	if (asks.length > 0) throw closed(asks.map(({ question, where }) => `${question} (${where})`));
	const isApproved = await place.isApproved(folder, texts, config.approvers);
	if (isApproved === false) throw closed(["nobody has approved the text"]);
	const isSeen = (own) => texts.some(({ path, text }) => path.includes("/customers.") && folded(text).includes(folded(own)));
	const words = source === null ? planParagraphs(launch) : [entry.name];
	if (isApproved === true && !words.every(isSeen)) throw closed([`what customers can do is said in other words in the plan than in ${folder}`]);
	return entry;
}
function folded(text) {
	return text.replace(/\s+/g, " ").trim();
}
const ENTRY = {
	name: "entry",
	path: "",
	audience: "customers",
	channel: "changelog",
	visibility: "public",
	text: ""
};

export { publishLaunch };