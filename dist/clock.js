// src/edges/clock.ts
/** Edge: time. In: the machine's clock. Out: now, and waiting, for whoever counts or keeps to limits. */
/** The clock of the machine; tests hand over one that only waiting moves. */
const CLOCK = {
	/** Milliseconds since 1970. */
	now: () => Date.now(),
	wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};

export { CLOCK as t };