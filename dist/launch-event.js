import { Bn as fail, _ as readPayload, _n as launchSlug, g as readIssue, wt as withoutPlanWords } from "./shared.js";
import { n as SLUG } from "./read-launch.js";
import { r as visibleLines } from "./visible-lines.js";
import { a as stepLaunch, i as startLaunch } from "./launch.js";
import { i as onGitHub } from "./launch-command.js";
import { t as settingsOnGitHub } from "./settings-on-github.js";

// src/commands/launch-event.ts
/** Commands: a step of a launch that a workflow asks for. In: `advance scheduled-exports` and GitHub. Out: the plan on its branch after it. */
/** `hold scheduled-exports exports time out` */
const WORDS = /^(?<step>[a-z]+) (?<slug>[^\s]+)(?: (?<rest>.+))?$/s;
const FORMS = [
	"start NAME [title]",
	"advance NAME [why, although something is missing]",
	"hold NAME [why]",
	"resume NAME",
	"rollback NAME [why]",
	"move NAME STAGE DAY",
	"told NAME [version]",
	"publish NAME"
];
/**
* Takes the step as the person who started the workflow, by the settings of the default branch.
* @throws `E_USAGE` for words that are no step, and what `stepLaunch` throws.
*/
function takeLaunchStep(words, environment, run, host) {
	return unsaid(run, environment.GITHUB_ACTOR ?? "", host, (world, own) => stepIn(words, world, own, host));
}
/** Of a public repository everybody reads the log: there nothing of a plan is said, be it done or refused. */
async function unsaid(run, who, host, work) {
	const world = await worldOn(run, who);
	const { guestOf } = world.place;
	await withoutPlanWords(guestOf, () => work(world, guestOf === null ? host : {
		...host,
		say: () => {}
	}));
	if (guestOf !== null) host.say(`Done in ${guestOf}.`);
}
/** @param open The log as everybody reads it: only of what is public anyway. */
async function stepIn(words, world, host, open) {
	const { step = "", slug = "", rest = "" } = WORDS.exec(words.trim().replace(/\s+/g, " "))?.groups ?? {};
	if (step === "start") {
		const typed = `${slug} ${rest}`.trim();
		const request = {
			...SLUG.test(slug) ? {
				slug,
				name: rest
			} : {
				slug: launchSlug(typed),
				name: typed
			},
			promise: "",
			kind: "arrival",
			owner: world.who,
			tier: 2,
			changes: []
		};
		return startLaunch(request, world, host);
	}
	if (step === "publish" && slug !== "") {
		const { publishLaunch } = await import("./publish-launch.js");
		return publishLaunch(slug, world, host, open);
	}
	const next = stepOf(step, rest);
	if (next === null || slug === "") throw fail("E_USAGE", { problem: `the input launch is “${words}”, and can be: ${FORMS.join("; ")}` });
	return stepLaunch(slug, next, world, host);
}
async function worldOn(run, who) {
	const { slug, config, today } = await settingsOnGitHub(run);
	return {
		...await onGitHub(run, slug, config),
		config,
		who,
		today
	};
}
/**
* Starts the launch that an issue with the label `launch` asks for, as a form or in free words: its title names it, the first
* answer is what customers can do. A launch of that name that has a plan stays as it is.
*/
async function startFromIssue(environment, run, host) {
	const { title, body, author } = readIssue(await readPayload(environment));
	const name = title.replace(/^\[?launch\]?[:\s]*/i, "").trim();
	const slug = launchSlug(name);
	await unsaid(run, author, host, async (world, own) => {
		if ((await world.place.plans()).some(({ path }) => path === `launches/${slug}/launch.md`)) {
			own.say("It has a plan already.");
			return;
		}
		await startLaunch({
			slug,
			name,
			promise: firstAnswer(body),
			kind: "arrival",
			owner: author,
			tier: 2,
			changes: []
		}, world, own);
	});
}
/** What stands below the first heading of a form, or the first paragraph; GitHub writes `_No response_` for nothing. */
function firstAnswer(body) {
	const answer = visibleLines(body).join("\n").split(/\n{2,}/).find((paragraph) => !/^#{1,6} /.test(paragraph) && paragraph.trim() !== "") ?? "";
	return /^_No response_$/i.test(answer.trim()) ? "" : answer.replace(/\s+/g, " ").slice(0, 300);
}
function stepOf(step, rest) {
	switch (step) {
		case "advance": return {
			kind: step,
			anyway: rest
		};
		case "hold":
		case "rollback": return {
			kind: step,
			reason: rest
		};
		case "resume": return { kind: step };
		case "told": return {
			kind: step,
			version: rest
		};
		case "move": {
			const [stage = "", day = ""] = rest.split(" ");
			return /^\d{4}-\d{2}-\d{2}$/.test(day) ? {
				kind: step,
				stage,
				day
			} : null;
		}
		default: return null;
	}
}

export { startFromIssue, takeLaunchStep };