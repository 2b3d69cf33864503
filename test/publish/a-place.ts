/** Test support: all that a release line has on GitHub, without GitHub. In: what is wanted. Out: it as each run would leave it. */
import type { CommentSlot, Operation } from '../../src/model.ts';
import type { CurrentComment, CurrentIssue, CurrentPullRequest, CurrentRelease } from '../../src/publish/current.ts';
import { type Plan, planGitHub, withoutMoving } from '../../src/publish/plan/plan-github.ts';
import { EMPTY_STATE, formatLineState, type LineState, parseLineState } from '../../src/publish/state/line-state.ts';
import { doneState } from '../../src/publish/state/state-steps.ts';
import type { Want } from '../../src/publish/want.ts';
import { aCurrent, HEAD } from './a-plan.ts';

type Made = Exclude<keyof LineState['ids'], undefined>;

export class Place {
  files = new Map<string, string>();
  pullRequest: CurrentPullRequest | null = null;
  release: CurrentRelease | null = null;
  issue: CurrentIssue | null = null;
  comments: Partial<Record<CommentSlot, CurrentComment>> = {};
  state: LineState = EMPTY_STATE;
  isBegun = false;

  /** What a run would do. */
  plan(want: Want, facts: Parameters<typeof aCurrent>[0] = {}): Plan {
    const { state, ...others } = facts;
    return planGitHub(
      want,
      aCurrent({
        drafts: this.files.size === 0 ? null : HEAD,
        files: this.files,
        pullRequests: this.pullRequest === null ? [] : [this.pullRequest],
        releases: this.release === null ? [] : [this.release],
        issues: this.issue === null ? [] : [this.issue],
        comments: this.comments,
        ...others,
        state: { branch: this.isBegun ? HEAD : null, value: this.state, ...state },
      }),
    );
  }

  /** Does it. @returns What was written, as `create draft release v2.4.0`. */
  run(want: Want, facts: Parameters<typeof aCurrent>[0] = {}): readonly string[] {
    const { operations, observed, isMovingLater } = this.plan(want, facts);
    const writes = operations.filter(({ kind, target }) => kind !== 'skip' && target !== 'state');
    const ids: Partial<Record<Made, number>> = {};
    for (const operation of writes) this.#write(operation, ids);
    const done = doneState(observed, writes, want.line, ids);
    this.state = parseLineState(formatLineState(isMovingLater ? done : withoutMoving(done)), {
      repository: '',
      path: '',
    });
    this.isBegun ||= operations.some(({ target, kind }) => target === 'state' && kind !== 'skip');
    return writes.map(({ kind, name }) => `${kind} ${name}`);
  }

  #write(operation: Operation, ids: Partial<Record<Made, number>>): void {
    if (operation.target === 'drafts-file') {
      if (operation.kind === 'delete') this.files.delete(operation.path);
      else this.files.set(operation.path, operation.fields.text ?? '');
    }
    if (operation.target === 'pull-request') {
      this.pullRequest = {
        ...(this.pullRequest ?? { number: 7, state: 'open', base: 'main', title: '', body: '' }),
        ...operation.fields,
      };
      ids['pull-request'] = 7;
    }
    if (operation.target === 'issue') {
      this.issue = { ...(this.issue ?? { number: 3, isOpen: true, title: '', body: '' }), ...operation.fields };
      ids.issue = 3;
    }
    if (operation.target === 'release') {
      const { prerelease, ...fields } = operation.fields;
      const isPrerelease = prerelease === 'true';
      const made = { id: 9, isDraft: true, isPrerelease, tag: '', commit: '', title: '', body: '' };
      this.release = { ...(this.release ?? made), ...fields };
      ids.release = 9;
    }
    if (operation.target === 'comment') {
      const { on, kind } = operation;
      const id = ['pull-request', 'issue', 'approval', 'due'].indexOf(on) + 20;
      if (kind === 'delete') delete this.comments[on];
      else {
        this.comments[on] = { id, body: operation.fields.body ?? '' };
        ids[`comment.${on}`] = id;
      }
    }
  }
}
