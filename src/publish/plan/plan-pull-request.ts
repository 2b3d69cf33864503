/** Publish: the drafts pull request. In: what is wanted and exists. Out: its operation; text around our block stays as it is. */
import type { PullRequestOperation } from '../../model.ts';
import type { CurrentPullRequest, GitHubCurrent } from '../current.ts';
import { visibilityOf } from '../placement.ts';
import { isMergedWhole } from '../state/cycle.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { withoutTicks } from './boxes.ts';
import { fitted, THREAD_LIMIT } from './fit.ts';
import { blockIn, blockWithin, withBlock } from './marker.ts';
import { type FieldPlan, type Fields, planFields, reasonOf, standingIn } from './plan-fields.ts';
import type { FilesPlan } from './plan-files.ts';

/** The reason of a skip, once GitHub has said so. */
export const PULL_REQUESTS_OFF = 'Actions may not open pull requests in this repository';

const NOTHING: FieldPlan = { fields: {}, edited: [], late: [], standing: {} };

/** Its operation; null where none is wanted. `fields` of the plan have the block alone as `body`. */
export function planPullRequest(
  want: Want,
  current: GitHubCurrent,
  state: LineState,
  pullRequest: CurrentPullRequest | null,
  files: FilesPlan,
  letter: string,
): { readonly operation: PullRequestOperation | null; readonly fields: FieldPlan } {
  if (!want.wantsPullRequest) return { operation: null, fields: NOTHING };
  const { line } = want;
  const base = {
    target: 'pull-request',
    name: pullRequest === null ? 'drafts pull request' : `drafts pull request #${pullRequest.number}`,
    visibility: visibilityOf(want),
    repository: current.repository.slug,
    number: pullRequest?.number ?? null,
    against: {},
  } as const;
  const skip = (reason: string, fields = NOTHING) => ({
    operation: { ...base, kind: 'skip', fields: {}, reason } as const,
    fields,
  });
  const title = titleOf(want);
  const outside = pullRequest === null ? 0 : withBlock(pullRequest.body, line.mark, '').length;
  const block = blockWithin(THREAD_LIMIT - outside, line.mark, room =>
    fitted(letter, room, count => `_${count === 1 ? 'One more line does' : `${count} more lines do`} not fit here._`),
  );
  if (pullRequest !== null && pullRequest.state !== 'open')
    return skip(
      pullRequest.state === 'merged'
        ? 'merged; the next release gets a new one'
        : 'a person closed it, so it stays closed; reopen it to go on',
    );
  if (pullRequest === null) {
    const isChanged = files.operations.some(({ kind }) => kind !== 'skip');
    if (!isChanged && isMergedWhole(current)) return skip(`nothing differs from ${want.releaseBranch}`);
    if (!isChanged && state.isPullRequestRefused) return skip(PULL_REQUESTS_OFF);
    if (state.ids['pull-request'] !== undefined) return skip('the one on record was not found');
    const fields = { title, body: block, head: line.branch, base: want.releaseBranch };
    return { operation: { ...base, kind: 'create', fields, reason: 'new' }, fields: NOTHING };
  }
  const { title: standing, body: around } = pullRequest;
  const update = (fields: Fields, reason: string) =>
    ({
      ...base,
      kind: 'update',
      fields,
      against: standingIn({ title: standing, body: around }, fields),
      reason,
    }) as const;
  const standingBlock = blockIn(around, line.mark);
  const ours = standingBlock === null ? null : withoutTicks(standingBlock);
  // A pull request that a person opened for our branch has no block yet; one that we wrote and is gone was taken out.
  if (ours === null && state.texts['pull-request.body'] === undefined && !current.state.isForbidden) {
    const body = withBlock(around, line.mark, block);
    return { operation: update({ body }, 'it has no cover letter'), fields: NOTHING };
  }
  const wanted = { title, body: block };
  const planned = planFields('pull-request.', wanted, { title: standing, body: ours ?? '' }, state);
  // A tick that is answered goes.
  const isAnswered = standingBlock !== ours && planned.standing['pull-request.body'] !== undefined;
  const fields = isAnswered ? { ...planned, fields: { ...planned.fields, body: block } } : planned;
  if (Object.keys(fields.fields).length === 0) return skip(reasonOf(fields, current.state.isForbidden), fields);
  const { body, ...others } = fields.fields;
  const whole = body === undefined ? {} : { body: withBlock(around, line.mark, body) };
  return { operation: update({ ...others, ...whole }, reasonOf(fields, false)), fields };
}

/** Without the coming version, which may change while the drafts are open. A package is called as its line is: without the signs of a scope. */
function titleOf({ line, release, launch, releaseBranch }: Want): string {
  if (launch !== null) return `docs: launch of ${launch.name}`;
  const version = /^(\d+(?:\.\d+)*)\.x$/.exec(releaseBranch)?.[1];
  const name = line.id.replace(/^next-/, '');
  const what = version !== undefined && name.startsWith(`${version}-`) ? name.slice(version.length + 1) : name;
  const series = version === undefined ? '' : `${version} `;
  return `docs: release notes for the next ${series}release${release.package === null ? '' : ` of ${what}`}`;
}
