/** Test support: a release line's checklist and draft release without GitHub. In: what is wanted. Out: both, and the state, as a run would leave them. */
import type { Operation } from '../../src/model.ts';
import type { Opinion } from '../../src/publish/approval/approval.ts';
import type { CurrentIssue, CurrentRelease } from '../../src/publish/current.ts';
import { planGitHub, withoutMoving } from '../../src/publish/plan/plan-github.ts';
import { EMPTY_STATE, formatLineState, type LineState, parseLineState } from '../../src/publish/state/line-state.ts';
import { claimedState, doneState } from '../../src/publish/state/state-steps.ts';
import type { Want } from '../../src/publish/want.ts';
import { aCurrent, HEAD } from './a-plan.ts';

/** What stands on GitHub, and what is remembered. */
export interface Desk {
  issue: CurrentIssue | null;
  release: CurrentRelease | null;
  state: LineState;
  opinions: readonly Opinion[];
}

export function newDesk(): Desk {
  return { issue: null, release: null, state: EMPTY_STATE, opinions: [] };
}

/**
 * One run, all of it in memory. Cut short, it leaves its claim behind.
 * @param cut Whether it ends before it writes, or after it wrote and before it noted that.
 * @returns What it wrote, or was about to.
 */
export function runAt(desk: Desk, want: Want, cut: 'before' | 'after' | null = null): readonly Operation[] {
  const { issue, release, state, opinions } = desk;
  const found = aCurrent({
    issues: issue === null ? [] : [issue],
    releases: release === null ? [] : [release],
    opinions,
    state: { value: state, branch: HEAD },
  });
  const { operations, observed } = planGitHub(want, found);
  const writes = operations.filter(({ kind, target }) => kind !== 'skip' && target !== 'state');
  const made: Record<string, number> = {};
  if (cut !== 'before')
    for (const operation of writes) {
      if (operation.target === 'issue') {
        const { number } = desk.issue ?? { number: 3 };
        desk.issue = { ...(desk.issue ?? { isOpen: true, title: '', body: '' }), number, ...operation.fields };
        made.issue = number;
      }
      if (operation.target === 'comment') made[`comment.${operation.on}`] = 12;
      if (operation.target === 'release') {
        const { prerelease, ...fields } = operation.fields;
        const isPrerelease = prerelease === 'true';
        desk.release = { ...(desk.release ?? { ...NEW, isPrerelease }), ...fields };
        made.release = desk.release.id;
      }
    }
  const claim = { id: 'x', until: 0 };
  const next =
    cut !== null && writes.length > 0
      ? claimedState(observed, writes, want.line, claim)
      : withoutMoving(doneState(observed, writes, want.line, made));
  desk.state = parseLineState(formatLineState(next), { repository: '', path: '' });
  return writes;
}

const NEW: CurrentRelease = { id: 9, isDraft: true, isPrerelease: false, tag: '', commit: '', title: '', body: '' };
