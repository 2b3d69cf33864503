import { Bn as fail, N as disk, b as writeSummary, wt as withoutPlanWords, y as writeOutputs } from "./shared.js";
import { t as fenced } from "./fenced.js";
import { n as gateText, t as gateJson } from "./gate-text.js";
import { i as onGitHub, o as stopperWorld } from "./launch-command.js";
import { t as releaseDrafts } from "./release-drafts2.js";
import { n as gateOfLaunch, r as gateOfRelease } from "./run-gate2.js";
import { t as settingsOnGitHub } from "./settings-on-github.js";
import { join } from "node:path";

// src/commands/gate-event.ts
/** Commands: the gate in a workflow. In: a launch's name or none, and GitHub. Out: what is missing in the log, the job's summary and a file; fails where it must wait. */
/** @throws `E_GATE_CLOSED`; `E_LAUNCH_UNSAID` where the log is no place to say why. */
async function takeGate(step, run, host) {
	const { slug, config, today } = await settingsOnGitHub(run);
	if (step.slug === "") {
		const world = {
			config,
			today,
			...await stopperWorld(run, slug, config)
		};
		const readDrafts = () => releaseDrafts(run.edge, slug, run.source.branch, config);
		return tell(await gateOfRelease(step.request, step.edges, {
			...world,
			readDrafts
		}, host), step, host);
	}
	const world = {
		config,
		today,
		who: "",
		...await onGitHub(run, slug, config)
	};
	const { guestOf } = world.place;
	await withoutPlanWords(guestOf, async () => {
		const found = await gateOfLaunch(step.slug, world);
		if (guestOf === null) return tell(found, step, host);
		if (!found.isOpen) throw fail("E_GATE_CLOSED", {
			what: found.subject,
			missing: []
		});
		host.say("Ready.");
	});
}
async function tell(found, { request, environment }, host) {
	const text = gateText(found, false);
	for (const line of text.trimEnd().split("\n")) host.say(line);
	const json = join(request.out, "gate.json");
	await disk.writeAll([{
		path: json,
		text: gateJson(found)
	}]);
	await writeOutputs(environment, { json });
	await writeSummary(environment, fenced(text, "text"));
	if (!found.isOpen) throw fail("E_GATE_CLOSED", {
		what: found.subject,
		missing: []
	});
}

export { takeGate };