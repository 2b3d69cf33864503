import { U as draft, Wn as fail } from "./shared.js";
import { r as gate } from "./gate-text.js";
import { r as readLaunch } from "./read-launch.js";
import { t as gateOf } from "./launch.js";

// src/commands/run-gate.ts
/** @throws `E_LAUNCH_UNKNOWN`, `E_LAUNCH_INVALID`, `E_LAUNCH_STEP` where it has no next stage. */
async function gateOfLaunch(slug, world) {
	const plans = await world.place.plans();
	const plan = plans.find(({ path }) => path === `launches/${slug}/launch.md`);
	if (plan === void 0) throw fail("E_LAUNCH_UNKNOWN", {
		slug,
		known: plans.map(({ path }) => path.split("/")[1] ?? "")
	});
	return gateOf(readLaunch(plan), world);
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

export { gateOfRelease as n, gateOfLaunch as t };