import { t as askConfig } from "./github-config.js";
import { r as repositoryName } from "./github-fields.js";
import { C as CLOCK, Qt as loadConfig, jn as fail, x as onGitHub } from "./shared.js";
import { a as stepLaunch, i as startLaunch } from "./launch.js";

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
	"told NAME [version]"
];
/**
* Takes the step as the person who started the workflow, by the settings of the default branch.
* @throws `E_USAGE` for words that are no step, and what `stepLaunch` throws.
*/
async function takeLaunchStep(words, environment, run, host) {
	const { step = "", slug = "", rest = "" } = WORDS.exec(words.trim().replace(/\s+/g, " "))?.groups ?? {};
	const name = repositoryName(run.source.repository ?? "");
	if (name === null) throw fail("E_GITHUB_NO_REPOSITORY", {});
	const config = await loadConfig(await askConfig(run.source.api, name, null));
	const who = environment.GITHUB_ACTOR ?? "";
	const world = {
		config,
		today: new Date(CLOCK.now()).toISOString().slice(0, 10),
		who,
		...await onGitHub(run, `${name.owner}/${name.name}`, config)
	};
	if (step === "start") return startLaunch({
		slug,
		name: rest,
		kind: "arrival",
		owner: who,
		tier: 2,
		changes: []
	}, world, host);
	const next = stepOf(step, rest);
	if (next === null || slug === "") throw fail("E_USAGE", { problem: `the input launch is “${words}”, and can be: ${FORMS.join("; ")}` });
	return stepLaunch(slug, next, world, host);
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

export { takeLaunchStep };