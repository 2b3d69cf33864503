import { r as gate } from "./gate-text.js";
import { W as draft } from "./shared.js";
import { n as gateOf, t as findLaunch } from "./launch.js";

// src/commands/run-gate.ts
/** Where the texts of the release that is being written lie. */
const RELEASE_FOLDERS = ["releases/next", "releases/next/announcements"];
/** @throws `E_LAUNCH_UNKNOWN`, `E_LAUNCH_INVALID`, `E_LAUNCH_STEP` where it has no next stage. */
async function gateOfLaunch(slug, world) {
	return gateOf(findLaunch(slug, await world.place.plans()).launch, world);
}
/** Of the release that is being written. @throws what drafting throws. */
async function gateOfRelease(request, edges, { config, today, stoppers, askPages, readDrafts }, host) {
	const whole = {
		...request,
		document: "notes",
		isFull: true,
		isReviewed: true,
		isShared: false
	};
	const { release } = await host.during("Reading the history", draft(whole, {
		...edges,
		pages: askPages
	}));
	const { texts, isApproved } = await readDrafts();
	const name = [release.product, release.version].filter(Boolean).join(" ") || "the release";
	const pages = release.pages ?? (askPages === null ? null : {});
	return gate({
		kind: "release",
		name,
		changes: release.changes
	}, {
		today,
		drafts: texts,
		stoppers,
		isApproved,
		approvers: config.approvers,
		pages
	});
}

export { gateOfLaunch as n, gateOfRelease as r, RELEASE_FOLDERS as t };