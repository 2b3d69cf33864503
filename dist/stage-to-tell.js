// src/launch/stage-to-tell.ts
/** The stages that began and were not taken back, in order. */
function begunStages({ events, stages, reached }) {
	return stages.slice(0, reached + 1).flatMap((stage) => {
		const at = events.findLastIndex(({ kind, stage: name }) => kind === "began" && name === stage.name);
		const began = events[at];
		if (began === void 0) return [];
		const told = toldAfter(events.slice(at + 1));
		return [{
			stage,
			day: began.day,
			isTold: told !== void 0,
			version: told?.note ?? ""
		}];
	});
}
/** Being told is about the stage that began last before it. */
function toldAfter(later) {
	const next = later.findIndex(({ kind }) => kind === "began");
	return later.slice(0, next < 0 ? later.length : next).find(({ kind }) => kind === "told");
}
/** Whether readers know of the stage that it has reached. */
function isTold(launch) {
	return begunStages(launch).at(-1)?.isTold ?? false;
}
/**
* The stage that public text has to tell of; null where there is none, and where it is on hold.
* @param releases Days of the releases before, else of the range's oldest commit: what began before such a day was told by that release.
*/
function stageToTell(launch, releases) {
	const last = begunStages(launch).at(-1);
	if (last === void 0 || launch.hold !== null || !last.stage.isPublic) return null;
	return wasTold(launch, last, releases) ? null : last;
}
/** Whether the plan says so, or a release did that came out since; one that came out while the launch was on hold said nothing of it. */
function wasTold({ events }, { isTold: isNoted, day }, releases) {
	return isNoted || releases.some((release) => day < release && !wasOnHold(events, release));
}
function wasOnHold(events, day) {
	return events.findLast((event) => (event.kind === "held" || event.kind === "resumed") && event.day <= day)?.kind === "held";
}

export { wasTold as i, isTold as n, stageToTell as r, begunStages as t };