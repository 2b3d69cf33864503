/** Publish: what goes out. In: what is approved and what stands on GitHub. Out: a {@link Plan}, and what is kept back and why. */
import type { Operation, StateOperation } from '../model.ts';
import type { CurrentRelease } from './current.ts';
import { formatLineState, type LineState, STATE_BRANCH } from './line-state.ts';
import { withoutMarker } from './marker.ts';
import { planApprovalComment } from './plan-approval-comment.ts';
import type { Plan } from './plan-github.ts';
import { OWN_WORDS, planPublication } from './plan-publication.ts';
import { publishedText } from './published-text.ts';
import type { ShippingCurrent } from './read-shipping.ts';
import { MOST_FINISHED, publishedKey } from './release-record.ts';
import { settle } from './settle.ts';
import { type Shipping, shippings } from './shipping.ts';
import { doneState, observedState } from './state-steps.ts';
import type { Want } from './want.ts';

/** What the configuration and the run say. */
export interface ShippingWant
  extends Pick<Want, 'approvers' | 'publishOn' | 'reconciler' | 'mayWriteWorkflows' | 'owners' | 'markdown'> {
  /** Whether a person asked for it, so that a tag may be made. */
  readonly isAsked: boolean;
}

/** A text that is kept back. `behind`: its tag does not have all that the text tells of. */
export interface KeptBack extends Omit<Shipping, 'verdict'> {
  readonly verdict: Exclude<Shipping['verdict'], 'ready'> | 'behind' | 'own-words';
}

export interface ShippingPlan extends Plan {
  readonly keptBack: readonly KeptBack[];
}

export function planShipping(want: ShippingWant, current: ShippingCurrent): ShippingPlan {
  const { line, repository, pullRequest, files, startFiles, tags } = current;
  const { value } = current.state;
  const standing = settle({ ...want, line }, current, value);
  const isTagged = (tag: string): boolean => tags.has(tag);
  const all = shippings({ ...want, line, state: value, standing, pullRequest, files, startFiles, isTagged });
  const byHand = all.filter(shipping => isByHand(shipping, current));
  const isBehind = ({ release }: Shipping): boolean => tags.get(release.tag)?.isWhole === false && !release.isOut;
  const going = all.filter(one => (one.verdict === 'ready' && !isBehind(one)) || byHand.includes(one));
  const plans = going.map(shipping => ({
    shipping,
    ...planPublication(byHand.includes(shipping) ? asPublished(shipping, current) : shipping, {
      line,
      isDefaultBranch: current.releaseBranch === repository.defaultBranch,
      current,
      state: value,
      branch: startFiles.has(shipping.release.path) ? current.releaseBranch : line.branch,
      isBlocked: current.hasOtherWorkflows && !want.mayWriteWorkflows,
    }),
  }));
  const finished = plans.map(({ shipping, isOut }) => ({
    ...shipping.release,
    isOut: shipping.release.isOut || isOut,
  }));
  const standingTexts = Object.fromEntries(
    plans.flatMap(({ shipping, standing: hash }) =>
      hash === null ? [] : [[publishedKey(shipping.release.tag), hash]],
    ),
  );
  const others = value.finished.filter(({ tag }) => !finished.some(one => one.tag === tag));
  const found = current.comments.approval?.id;
  const ids = found === undefined ? {} : { 'comment.approval': found };
  const settled = observedState({ ...value, approval: standing.approval }, standingTexts, ids, {});
  const observed: LineState = { ...settled, finished: [...others, ...finished].slice(-MOST_FINISHED) };
  // Who publishes it now need not be told to.
  const told = going.length > 0 ? null : planApprovalComment({ ...want, line }, current, value, standing);
  const operations = [...plans.flatMap(plan => plan.operations), ...(told === null ? [] : [told])];
  const kept = all.filter(shipping => !going.includes(shipping));
  const ownWords = plans.filter(plan => plan.operations.some(({ reason }) => reason === OWN_WORDS));
  return {
    operations: [stateOperation(current, observed, operations), ...operations],
    observed,
    isLate: false,
    isMovingLater: true,
    keptBack: [
      ...kept.map((one): KeptBack => ({ ...one, verdict: one.verdict === 'ready' ? 'behind' : one.verdict })),
      ...ownWords.map(({ shipping }): KeptBack => ({ ...shipping, verdict: 'own-words' })),
    ],
  };
}

/** A person pressed the button of our draft: what they saw there is out, whoever approved the file. */
function isByHand({ release, verdict }: Shipping, { releases, state: { value } }: ShippingCurrent): boolean {
  if (release.isOut || verdict !== 'unapproved') return false;
  return pageOf(release.tag, releases)?.id === value.ids.release;
}

function asPublished(shipping: Shipping, { releases, line }: ShippingCurrent): Shipping {
  const body = pageOf(shipping.release.tag, releases)?.body ?? '';
  return { ...shipping, text: publishedText(withoutMarker(body, line.mark)) };
}

function pageOf(tag: string, releases: ShippingCurrent['releases']): CurrentRelease | undefined {
  return releases.find(one => !one.isDraft && one.tag === tag);
}

function stateOperation(current: ShippingCurrent, observed: LineState, writes: readonly Operation[]): StateOperation {
  const { line, repository, state } = current;
  const isWriting = writes.some(({ kind }) => kind !== 'skip');
  const isSame = !isWriting && formatLineState(doneState(observed, writes, line, {})) === formatLineState(state.value);
  return {
    target: 'state',
    kind: isSame ? 'skip' : 'update',
    name: `${STATE_BRANCH}: ${line.statePath}`,
    reason: isSame ? 'unchanged' : 'who approved what, and what is out',
    visibility: repository.visibility === 'private' ? 'internal' : 'public',
    repository: repository.slug,
    fields: {},
    branch: STATE_BRANCH,
    path: line.statePath,
  };
}
