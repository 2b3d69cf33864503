// src/launch/hold-by-label.ts
/** A hold in its log says more, and stays. @param held Names of launches. */
function withLabelHold(launch, held) {
	return held.includes(launch.slug) && launch.hold === null ? {
		...launch,
		hold: HELD_BY_LABEL
	} : launch;
}
const HELD_BY_LABEL = {
	since: "",
	reason: "The label `hold` is on its issue."
};

export { withLabelHold as t };