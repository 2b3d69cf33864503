import { n as today } from "./clock.js";
import { Ct as launchesAsked, Rn as DrumrollError } from "./shared.js";
import { i as startLaunch } from "./launch.js";
import { a as placeOnGitHub } from "./launch-command.js";

// src/commands/start-asked.ts
/**
* Starts what a label `launch: name` asks for and nobody has planned; its author answers for it until the plan says otherwise.
* Where a plan would be public, its changes are only held back, and the log says so without a name.
*/
async function startAsked({ repository, pullRequests, planned, config }, run, host) {
	const asked = launchesAsked(pullRequests, planned);
	if (asked.length === 0) return;
	try {
		const place = await placeOnGitHub(run, repository, config);
		const world = {
			place,
			config,
			who: "",
			today: today(),
			stoppers: null,
			askPages: null
		};
		const known = (await place.plans()).map(({ path }) => path.split("/")[1]);
		const own = place.guestOf === null ? host : {
			...host,
			say: () => {}
		};
		for (const { slug, name, changes } of asked) {
			if (known.includes(slug)) continue;
			const owner = changes[0]?.author.login ?? "";
			const numbers = changes.map(({ number }) => `#${number}`);
			await startLaunch({
				slug,
				name,
				promise: "",
				kind: "arrival",
				owner,
				tier: 2,
				changes: numbers
			}, world, own);
		}
	} catch (error) {
		if (!(error instanceof DrumrollError) || error.code !== "E_LAUNCH_PUBLIC") throw error;
		const what = asked.length === 1 ? "One launch is" : `${asked.length} launches are`;
		host.say(`${what} asked for by label and not planned, because everybody could read the plan: its changes are held back.`);
	}
}

export { startAsked };