/** Publish: one release line in one repository. In: how to read and plan, GitHub, time. Out: read → plan → apply, repeated while the world changes. */
import { randomUUID } from 'node:crypto';
import { fail } from '../errors.ts';
import type { Operation } from '../model.ts';
import type { GitHubCurrent } from './current.ts';
import type { Clock, GitHub } from './github.ts';
import type { Line } from './line.ts';
import { mayBeLate } from './plan/judge.ts';
import type { Plan } from './plan/plan-github.ts';
import { type Applied, applyGitHub } from './write/apply-github.ts';
import { isClaimed, waitForOthers } from './write/wait-for-others.ts';

/** How often a plan is made anew because something changed under it. */
const MOST_ATTEMPTS = 3;
/** How often a late read is read again. */
const MOST_LATE = 3;
/** Runs that one run lets go first. */
const MOST_WAITS = 10;

/** What became of it. */
export interface PlaceOutcome<Current extends GitHubCurrent = GitHubCurrent> {
  /** What was done, in order, then what was left alone and why. */
  readonly operations: readonly Operation[];
  readonly links: Applied['links'];
  readonly refusal: Applied['refusal'];
  readonly current: Current;
}

/** What one run wants in one place. */
export interface PlaceRun<Current extends GitHubCurrent> {
  readonly line: Line;
  /** @param isForbidden GitHub refused to write the state branch in this run. */
  readonly read: (isForbidden: boolean) => Promise<Current>;
  /** @param mayWriteWorkflows Whether this token may make a tag at a commit with other workflow files. */
  readonly plan: (current: Current, mayWriteWorkflows: boolean, now: number) => Plan;
  /** Asked where it matters. */
  readonly mayWriteWorkflows: () => Promise<boolean>;
  readonly isDryRun: boolean;
}

/**
 * @throws `E_PUBLISH_STALE` when it changed three times while it was written, `E_PUBLISH_BUSY` when other runs do not end, and
 *   what reading and writing throw; what was written until then is on record.
 */
export async function publishPlace<Current extends GitHubCurrent>(
  run: PlaceRun<Current>,
  { github, clock }: { readonly github: GitHub; readonly clock: Clock },
): Promise<PlaceOutcome<Current>> {
  const claimId = randomUUID();
  const done: Operation[] = [];
  let links: Applied['links'] = {};
  let isForbidden = false;
  let [attempts, lateReads, waits] = [0, 0, 0];
  for (;;) {
    const current = await run.read(isForbidden);
    const mayWrite = current.hasOtherWorkflows && (await run.mayWriteWorkflows());
    const plan = run.plan(current, mayWrite, clock.now());
    if (run.isDryRun) return { operations: plan.operations, links, refusal: null, current };
    if (isClaimed(current, claimId, clock)) {
      const until = new Date(current.state.value.claim?.until ?? 0).toISOString();
      if (++waits > MOST_WAITS) throw fail('E_PUBLISH_BUSY', { repository: current.repository.slug, until });
      await waitForOthers(current, clock, github);
      continue;
    }
    if (plan.isLate && mayBeLate(current, clock.now()) && ++lateReads <= MOST_LATE) {
      await clock.wait(1000 * 2 ** lateReads);
      continue;
    }
    const skips = plan.operations.filter(({ kind }) => kind === 'skip');
    if (skips.length === plan.operations.length)
      return { operations: [...done, ...skips], links, refusal: null, current };
    const applied = await applyGitHub(plan, current, run.line, { github, clock, claimId });
    done.push(...applied.done);
    links = { ...links, ...applied.links };
    if (applied.kind === 'done') return { operations: [...done, ...skips], links, refusal: applied.refusal, current };
    if (applied.kind === 'forbidden') isForbidden = true;
    else if (++attempts === MOST_ATTEMPTS)
      throw fail('E_PUBLISH_STALE', { repository: current.repository.slug, times: attempts });
    else await clock.wait(1000 * 2 ** (attempts - 1));
  }
}
