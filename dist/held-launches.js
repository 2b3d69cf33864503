import { t as askHeld } from "./github-launches2.js";
import { Rn as DrumrollError, wt as withoutPlanWords } from "./shared.js";
import { r as readLaunch } from "./read-launch.js";
import { a as placeOnGitHub } from "./launch-command.js";

// src/commands/held-launches.ts
/** @throws `E_GITHUB_…`, `E_LAUNCH_INVALID`: nothing goes out while nobody knows. */
async function heldLaunches(run, name, config) {
	try {
		const place = await placeOnGitHub(run, `${name.owner}/${name.name}`, config);
		const [found, labelled] = await Promise.all([place.plans(), place.held()]);
		const plans = await withoutPlanWords(place.guestOf, async () => found.map(readLaunch));
		return [...labelled, ...plans.filter(({ hold }) => hold !== null).map(({ slug }) => slug)];
	} catch (error) {
		if (error instanceof DrumrollError && error.code === "E_LAUNCH_PUBLIC") return askHeld(run.source.api, name);
		throw error;
	}
}

export { heldLaunches };