// src/edges/clock.ts
/** Edge: time. In: the machine's clock. Out: now, and waiting, for whoever counts or keeps to limits. */
/** The clock of the machine; tests hand over one that only waiting moves. */
const CLOCK = {
	/** Milliseconds since 1970. */
	now: () => Date.now(),
	wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
/** `2026-06-16`, in UTC: the day that plans are read on. */
function today() {
	return new Date(CLOCK.now()).toISOString().slice(0, 10);
}

export { today as n, CLOCK as t };