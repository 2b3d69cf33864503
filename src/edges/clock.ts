/** Edge: time. In: the machine's clock. Out: now, and waiting, for whoever counts or keeps to limits. */

/** The clock of the machine; tests hand over one that only waiting moves. */
export const CLOCK = {
  /** Milliseconds since 1970. */
  now: (): number => Date.now(),
  wait: (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds)),
};
