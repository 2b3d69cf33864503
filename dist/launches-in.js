import { K as entryIdsIn } from "./shared.js";

// src/publish/shipping/launches-in.ts
/** Publish: notes with their markers in; the launches that they tell of, with the stage, out. */
/** Each once. */
function launchesIn(notes) {
	if (!notes.includes("<!-- launch-")) return [];
	return [...new Set(entryIdsIn(notes, () => false))].flatMap((id) => {
		const [, slug, stage] = /^launch-([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(id) ?? [];
		return slug === void 0 || stage === void 0 ? [] : [{
			slug,
			stage
		}];
	});
}

export { launchesIn as t };