// src/reconcile/follow-tick.ts
/**
* What is done by the source's word ticks itself once, and loses that tick with the source's word. A box that a person ticked
* before, or unticked afterwards, is theirs for good.
* @param generated The sign in the generated box; null without one.
* @param standing The sign in the box that stands there; null without one.
*/
function followTick(generated, standing, tick) {
	if (generated === null || standing === null) return {
		box: generated,
		tick: void 0
	};
	if (tick === "theirs") return {
		box: standing,
		tick
	};
	const isTicked = standing !== " ";
	if (tick === "ours" && !isTicked) return {
		box: standing,
		tick: "theirs"
	};
	if (generated === " ") return {
		box: tick === void 0 ? standing : " ",
		tick: void 0
	};
	if (isTicked) return {
		box: standing,
		tick: tick === void 0 ? "theirs" : "ours"
	};
	return {
		box: generated,
		tick: "ours"
	};
}
/** While a run may have been cut short, before or after it ticked or unticked a box. */
function joinTicks(before, after) {
	if (after === void 0) return before === "ours" ? "planned" : before;
	return after === "ours" && before !== "ours" ? "planned" : after;
}

export { joinTicks as n, followTick as t };