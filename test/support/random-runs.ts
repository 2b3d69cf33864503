/** Test support: how often a random test plays. In: how many times it should. Out: settings of fast-check. */

/** Mutation tests start each test thousands of times, and ask only whether it fails. */
const isMutated = process.env.STRYKER_MUTATOR_WORKER !== undefined;

export function randomRuns(count: number): { readonly numRuns: number; readonly endOnFailure: boolean } {
  return { numRuns: isMutated ? Math.ceil(count / 20) : count, endOnFailure: isMutated };
}
