import { t as askHeld } from "./github-launches2.js";
import { Pn as DrumrollError, S as onGitHub } from "./shared.js";
import { r as readLaunch } from "./read-launch.js";

// src/commands/held-launches.ts
/** @throws `E_GITHUB_…`, `E_LAUNCH_INVALID`: nothing goes out while nobody knows. */
async function heldLaunches(run, name, config) {
	const labelled = await askHeld(run.source.api, name);
	try {
		const { place } = await onGitHub(run, `${name.owner}/${name.name}`, config);
		const plans = (await place.plans()).map(readLaunch);
		return [...labelled, ...plans.filter(({ hold }) => hold !== null).map(({ slug }) => slug)];
	} catch (error) {
		if (error instanceof DrumrollError && error.code === "E_LAUNCH_PUBLIC") return labelled;
		throw error;
	}
}

export { heldLaunches };