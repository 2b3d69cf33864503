/** Publish, shipping: which texts may go out. In: what is remembered, what stands there, who approved. Out: each text with what keeps it back. */
import { type Settled, type Unseen, unseenIn } from './approval.ts';
import { canonicalHash } from './canonical.ts';
import type { CurrentFiles, CurrentPullRequest } from './current.ts';
import type { Hotfix } from './hotfix.ts';
import { type Line, notesPath } from './line.ts';
import type { LineState } from './line-state.ts';
import { publishedText } from './published-text.ts';
import { type FinishedRelease, publishedKey } from './release-record.ts';
import type { Want } from './want.ts';

/** What decides, as far as it is known. */
export interface ShippingGrounds {
  readonly line: Line;
  readonly state: LineState;
  readonly settled: Settled;
  readonly pullRequest: Pick<CurrentPullRequest, 'state'> | null;
  /** On the drafts branch, and on the branch that is released. */
  readonly files: CurrentFiles;
  readonly startFiles: CurrentFiles;
  readonly approvers: readonly string[];
  readonly reconciler: Want['reconciler'];
  readonly publishOn: Want['publishOn'];
  /** Whether a person asked for it, so that the tag may be made. */
  readonly isAsked: boolean;
  readonly isTagged: (tag: string) => boolean;
}

/**
 * `ready`: may go out. `untagged`: nobody ships it yet. `unapproved`: somebody has to see `unseen`, or takes their "no" back.
 * `other-version`: it calls itself by a version that was not tagged.
 */
export type Verdict = 'ready' | 'untagged' | 'unapproved' | 'other-version';

export interface Shipping {
  readonly release: FinishedRelease;
  /** What readers get. */
  readonly text: string;
  readonly verdict: Verdict;
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
  const { state, settled, approvers, reconciler } = grounds;
  const found = textOf(release, grounds);
  if (found === null) return null;
  const text = publishedText(found.text);
  if (release.isOut && canonicalHash(text) === state.texts[publishedKey(release.tag)]?.last) return null;
  // Who may write to the branch that is released may approve, unless somebody else is named.
  const isMerged = found.isReleased && approvers.length === 0;
  const isNew = settled.approval === null;
  const unseen = isMerged || isNew ? [] : unseenIn(found.path, reconciler.parts(found.text), settled.approval);
  const blockedBy = isMerged ? [] : settled.blockedBy;
  const isApproved = isMerged || (!isNew && unseen.length === 0 && blockedBy.length === 0);
  const verdict = !isShipped(release, grounds)
    ? 'untagged'
    : !isApproved
      ? 'unapproved'
      : saysOtherVersion(release, text)
        ? 'other-version'
        : 'ready';
  return { release, text, verdict, isApproved, unseen, blockedBy };
}

/** Once the drafts are merged, people go on editing where they were merged to. */
function textOf(
  { path: moved, isOut }: FinishedRelease,
  { files, startFiles, pullRequest, line, state }: ShippingGrounds,
): { readonly path: string; readonly text: string; readonly isReleased: boolean } | null {
  // It may still have to be moved.
  const path = state.moving === '' || files.has(moved) || startFiles.has(moved) ? moved : notesPath(line);
  const [released, drafted] = [startFiles.get(path), files.get(path)];
  if (released !== undefined && (isOut || pullRequest?.state === 'merged' || drafted === undefined))
    return { path, text: released, isReleased: true };
  return drafted === undefined ? null : { path, text: drafted, isReleased: false };
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
