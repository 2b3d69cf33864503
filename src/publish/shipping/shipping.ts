/** Publish, shipping: which texts may go out. In: what is remembered, what stands there, who approved. Out: each text with what keeps it back. */
import { approversOf, type Settled, type Unseen, unseenIn } from '../approval/approval.ts';
import { openText, type TextGrounds } from '../approval/open-text.ts';
import { notesPath } from '../line.ts';
import { type FinishedRelease, publishedKey } from '../state/release-record.ts';
import type { Want } from '../want.ts';
import type { Hotfix } from './hotfix.ts';

/** What decides, as far as it is known. */
export interface ShippingGrounds extends TextGrounds {
  readonly settled: Settled;
  readonly reconciler: Want['reconciler'];
  readonly publishOn: Want['publishOn'];
  /** Whether a person asked for it, so that the tag may be made. */
  readonly isAsked: boolean;
  readonly isTagged: (tag: string) => boolean;
}

export interface Shipping {
  readonly release: FinishedRelease;
  /** What readers get. */
  readonly text: string;
  /**
   * `ready`: may go out. `untagged`: nobody ships it yet. `unapproved`: somebody has to see `unseen`, or takes their "no" back.
   * `other-version`: it calls itself by a version that was not tagged.
   */
  readonly verdict: 'ready' | 'untagged' | 'unapproved' | 'other-version';
  readonly isApproved: boolean;
  /** What nobody who may approve has seen; empty where nobody approves anything yet. */
  readonly unseen: readonly Unseen[];
  readonly blockedBy: readonly string[];
  /** Whether it needs no approval; absent where it does. */
  readonly hotfix?: Hotfix;
}

/** The text that is being written, those that wait although they are tagged, and corrections of those that are out; newest last. */
export function shippings(grounds: ShippingGrounds): readonly Shipping[] {
  const { line, state, settled } = grounds;
  const { next } = state;
  const path = notesPath(line);
  const isFinished = state.finished.some(one => one.path === path);
  const upcoming: readonly FinishedRelease[] =
    next === null || isFinished
      ? []
      : [{ ...next, draftedAs: next.version, to: settled.approval?.to ?? state.to, path, isOut: false }];
  return [...state.finished, ...upcoming].flatMap(release => shippingOf(release, grounds) ?? []);
}

/** Null for a text that is gone, or that is out as it stands. */
function shippingOf(release: FinishedRelease, grounds: ShippingGrounds): Shipping | null {
  const { state, settled, reconciler } = grounds;
  const open = openText(release, grounds);
  if (open === null) return null;
  const { path, text, needsApproval } = open;
  const seen = approversOf(settled).filter(({ parts }) => path in parts);
  const isNew = seen.length === 0;
  const unseen = !needsApproval || isNew ? [] : unseenIn(path, reconciler.parts(open.drafted), seen);
  const blockedBy = needsApproval ? settled.blockedBy : [];
  const isApproved = !needsApproval || (!isNew && unseen.length === 0 && blockedBy.length === 0);
  // Somebody's own words are on its page, so nobody can say whether the text was corrected since.
  if (!isApproved && release.isOut && state.texts[publishedKey(release.tag)] === undefined) return null;
  const verdict = !isShipped(release, grounds)
    ? 'untagged'
    : !isApproved
      ? 'unapproved'
      : saysOtherVersion(release, text)
        ? 'other-version'
        : 'ready';
  return { release, text, verdict, isApproved, unseen, blockedBy };
}

function isShipped(
  { tag, isOut }: FinishedRelease,
  { isTagged, isAsked, publishOn, pullRequest }: ShippingGrounds,
): boolean {
  return isOut || isAsked || isTagged(tag) || (publishOn === 'merge' && pullRequest?.state === 'merged');
}

function saysOtherVersion({ version, draftedAs }: FinishedRelease, text: string): boolean {
  if (version === draftedAs) return false;
  const at = text.indexOf(draftedAs);
  return at >= 0 && !/[\d.]/.test(text[at - 1] ?? '') && !/\d/.test(text[at + draftedAs.length] ?? '');
}
