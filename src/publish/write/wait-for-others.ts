/** Publish: another run's claim. In: the state as read. Out: nothing, once that run is done or its claim has run out. */
import { fail } from '../../errors.ts';
import type { GitHubCurrent } from '../current.ts';
import type { Clock, GitHub } from '../github.ts';
import { readRefs } from '../read/read-refs.ts';
import { STATE_BRANCH } from '../state/line-state.ts';

/** A minute and a half longer than one claim. */
const LONGEST_MS = 270_000;
const SHORTEST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15_000;

/** Whether another run is writing. */
export function isClaimed({ state }: GitHubCurrent, claimId: string, clock: Clock): boolean {
  const { claim } = state.value;
  return claim !== null && claim.id !== claimId && claim.until > clock.now();
}

/**
 * Asks for the branch's head, one request at a time and ever more seldom, until it moves or the claim has run out.
 * @throws `E_PUBLISH_BUSY` for a claim that is good longer than any claim should be: a clock is wrong, or the runs are too many.
 */
export async function waitForOthers(current: GitHubCurrent, clock: Clock, github: GitHub): Promise<void> {
  const { state, repository } = current;
  const until = state.value.claim?.until ?? 0;
  const begun = clock.now();
  if (until - begun > LONGEST_MS)
    throw fail('E_PUBLISH_BUSY', { repository: repository.slug, until: new Date(until).toISOString() });
  for (let pause = SHORTEST_WAIT_MS; clock.now() < until; pause = Math.min(LONGEST_WAIT_MS, pause * 2)) {
    await clock.wait(Math.min(pause, until - clock.now()));
    const refs = await readRefs(github, repository.slug);
    if (refs.get(STATE_BRANCH) !== state.branch?.sha) return;
  }
}
