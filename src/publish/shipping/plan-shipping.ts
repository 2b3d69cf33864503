/** Publish: what goes out. In: what is approved and what stands on GitHub. Out: a {@link Plan}, and what is kept back and why. */
import type { Operation, StateOperation } from '../../model.ts';
import { newestOpinion } from '../approval/approval.ts';
import { waitingTexts } from '../approval/open-text.ts';
import { planApprovalComment } from '../approval/plan-approval-comment.ts';
import { settle, withUnseen } from '../approval/settle.ts';
import type { CurrentRelease } from '../current.ts';
import { notesPath, shippedPath } from '../line.ts';
import { visibilityOf } from '../placement.ts';
import { withoutMarker } from '../plan/marker.ts';
import type { Plan } from '../plan/plan-github.ts';
import type { ShippingCurrent } from '../read/read-shipping.ts';
import { formatLineState, type LineState, STATE_BRANCH } from '../state/line-state.ts';
import { MOST_FINISHED, publishedKey } from '../state/release-record.ts';
import { doneState, observedState } from '../state/state-steps.ts';
import type { Want } from '../want.ts';
import type { Hotfix } from './hotfix.ts';
import { launchesIn } from './launches-in.ts';
import { OWN_WORDS, planPublication } from './plan-publication.ts';
import { publishedText } from './published-text.ts';
import { type Shipping, shippings } from './shipping.ts';

/** What the configuration and the run say. */
export interface ShippingWant
  extends Pick<Want, 'approvers' | 'publishOn' | 'reconciler' | 'mayWriteWorkflows' | 'owners' | 'markdown'> {
  /** Whether a person asked for it, so that a tag may be made. */
  readonly isAsked: boolean;
  /** What goes out without an approval; null for nothing. */
  readonly hotfix: Hotfix | null;
  /** Launches that are on hold, by name: no text that tells of them goes out. */
  readonly held: readonly string[];
}

/** A text that is kept back. `behind`: its tag does not have all that the text tells of. */
export interface KeptBack extends Omit<Shipping, 'verdict'> {
  readonly verdict: Exclude<Shipping['verdict'], 'ready'> | 'behind' | 'own-words' | 'held';
}

export interface ShippingPlan extends Plan {
  readonly keptBack: readonly KeptBack[];
}

export function planShipping(want: ShippingWant, current: ShippingCurrent): ShippingPlan {
  const { line, repository, pullRequest, files, startFiles, tags } = current;
  const { value } = current.state;
  const settled = settle(want, current, value, waitingTexts({ ...current, ...want, state: value }));
  const isTagged = (tag: string): boolean => tags.has(tag);
  const drafted = shippings({ ...want, line, state: value, settled, pullRequest, files, startFiles, isTagged });
  const byHand = drafted.filter(shipping => isByHand(shipping, current));
  const all = withHotfix(drafted, byHand, want.hotfix, current);
  const isBehind = ({ release, hotfix }: Shipping): boolean =>
    hotfix === undefined
      ? tags.get(release.tag)?.isWhole === false && !release.isOut
      : tags.get(release.tag)?.commit !== hotfix.to;
  const isHeld = (shipping: Shipping): boolean => tellsOf(shipping, want.held, current);
  const going = all.filter(one => (one.verdict === 'ready' && !isBehind(one) && !isHeld(one)) || byHand.includes(one));
  const isDefaultBranch = current.releaseBranch === repository.defaultBranch;
  const plans = going.map(shipping => ({
    shipping,
    ...planPublication(byHand.includes(shipping) ? asPublished(shipping, current) : shipping, {
      line,
      latest: shipping.hotfix?.latest ?? (isDefaultBranch && !shipping.release.isPrerelease ? 'legacy' : 'false'),
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
  // What went out before its files were moved is no approval of what is drafted next.
  const isOver = value.moving !== '' && going.length > 0;
  const approved = isOver
    ? { approval: null, approvedShipped: [], reviewedUntil: newestOpinion(current.opinions, value.reviewedUntil) }
    : { approval: settled.approval, approvedShipped: settled.approvedShipped };
  const noted = observedState({ ...value, ...approved }, standingTexts, ids, {});
  const observed: LineState = { ...noted, finished: [...others, ...finished].slice(-MOST_FINISHED) };
  // Who publishes it now need not be told to.
  const told =
    going.length > 0
      ? null
      : planApprovalComment(
          { ...want, line, launch: null },
          current,
          value,
          withUnseen(settled, files, { ...want, line }),
        );
  const operations = [...plans.map(({ operation }) => operation), ...(told === null ? [] : [told])];
  const kept = all.filter(shipping => !going.includes(shipping));
  const ownWords = plans.filter(({ operation }) => operation.reason === OWN_WORDS);
  return {
    operations: [stateOperation(current, observed, operations), ...operations],
    observed,
    isLate: false,
    isMovingLater: true,
    keptBack: [
      ...kept.map((one): KeptBack => {
        if (one.verdict !== 'ready') return { ...one, verdict: one.verdict };
        return { ...one, verdict: isHeld(one) ? 'held' : 'behind' };
      }),
      ...ownWords.map(({ shipping }): KeptBack => ({ ...shipping, verdict: 'own-words' })),
    ],
  };
}

/** What an entry's marker in its own file says, whatever people made of its words. A hotfix was drafted just now, without what is on hold. */
function tellsOf(
  { release, hotfix }: Shipping,
  held: readonly string[],
  { files, startFiles, line }: ShippingCurrent,
): boolean {
  if (held.length === 0 || hotfix !== undefined) return false;
  const path = files.has(release.path) || startFiles.has(release.path) ? release.path : notesPath(line);
  const texts = [files.get(path) ?? '', startFiles.get(path) ?? ''];
  return texts.some(text => launchesIn(text).some(({ slug }) => held.includes(slug)));
}

/** Whoever approved its text, published it by hand or was faster goes first. A text that was drafted for its tag waits as a correction. */
function withHotfix(
  all: readonly Shipping[],
  byHand: readonly Shipping[],
  hotfix: Hotfix | null,
  { line, state: { value } }: ShippingCurrent,
): readonly Shipping[] {
  if (hotfix === null) return all;
  const { tag, version } = hotfix;
  const known = value.finished.find(one => one.tag === tag);
  const own = all.find(({ release }) => release.tag === tag);
  if (known?.isOut || (own !== undefined && (own.verdict === 'ready' || byHand.includes(own)))) return all;
  const { text, latest: _latest, reason: _reason, ...record } = hotfix;
  const path = known?.path ?? own?.release.path ?? shippedPath(notesPath(line), line, hotfix.package, version);
  const release = { ...record, draftedAs: version, path, isOut: false };
  const shipping: Shipping = { release, text, verdict: 'ready', isApproved: false, unseen: [], blockedBy: [], hotfix };
  return [...all.filter(one => one !== own), shipping];
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
  const { line, state } = current;
  if (state.isForbidden)
    return { ...stateIntent(current), kind: 'skip', reason: `rules forbid the branch ${STATE_BRANCH}` };
  const isWriting = writes.some(({ kind }) => kind !== 'skip');
  const isSame = !isWriting && formatLineState(doneState(observed, writes, line, {})) === formatLineState(state.value);
  const isNew = state.branch === null;
  return {
    ...stateIntent(current),
    kind: isSame ? 'skip' : isNew ? 'create' : 'update',
    reason: isSame ? 'unchanged' : 'who approved what, and what is out',
  };
}

function stateIntent({ line, repository }: ShippingCurrent): Omit<StateOperation, 'kind' | 'reason'> {
  return {
    target: 'state',
    name: `${STATE_BRANCH}: ${line.statePath}`,
    visibility: visibilityOf(repository),
    repository: repository.slug,
    fields: {},
    branch: STATE_BRANCH,
    path: line.statePath,
  };
}
