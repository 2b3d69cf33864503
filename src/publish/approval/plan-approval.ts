/** Publish, approval in a plan: what is approved, what is frozen by it, what waits. In: what is wanted, read and remembered. Out: facts for planning and for the cover letter. */
import { isEntryId } from '../../markdown/entry-marker.ts';
import type { CurrentPullRequest, GitHubCurrent } from '../current.ts';
import type { ApprovalFacts } from '../letters/approval-words.ts';
import { notesPath } from '../line.ts';
import { TAKE_IN, ticksIn } from '../plan/boxes.ts';
import type { FilesPlan } from '../plan/plan-files.ts';
import { isPrerelease, tagOf } from '../plan/plan-release.ts';
import { type ShippingGrounds, shippings } from '../shipping/shipping.ts';
import type { LineState } from '../state/line-state.ts';
import type { NextRelease } from '../state/release-record.ts';
import type { Want } from '../want.ts';
import { isShownIn, type OpenText, waitingTexts } from './open-text.ts';
import { settle, withUnseen } from './settle.ts';

/** What is approved, and why nothing is written therefore; null where it may be, because nobody approves yet or a person takes later changes in. */
export function approvalOf(
  want: Want,
  current: GitHubCurrent,
  state: LineState,
  pullRequest: CurrentPullRequest | null,
): ApprovalFacts & { readonly frozen: string | null; readonly isTaking: boolean } {
  const grounds = { ...want, state, pullRequest, files: current.files, startFiles: current.startFiles };
  const waiting = waitingTexts(grounds);
  const standing = withUnseen(settle(want, current, state, waiting), current.files, want);
  const out = state.finished.find(({ path, isOut }) => isOut && path === notesPath(want.line));
  const isTaking = standing.approval !== null && ticksIn(pullRequest?.body ?? '').has(TAKE_IN);
  const by = (standing.approval?.by ?? []).map(({ login }) => login).join(' and ');
  const frozen =
    out !== undefined
      ? `${out.version} is published; the next release starts anew`
      : standing.approval === null || isTaking
        ? null
        : `approved by ${by}; what is merged since waits for the next notes`;
  const later = frozen === null ? [] : laterEntries(want, state);
  const shipped = shippedWaiting({ ...grounds, settled: standing }, waiting);
  return { ...standing, next: state.next, isOut: out !== undefined, later, shipped, frozen, isTaking };
}

/** Texts of tagged releases that nobody who may has approved as they stand, as `publish` would find them. */
function shippedWaiting(
  grounds: Omit<ShippingGrounds, 'isAsked' | 'isTagged'>,
  waiting: readonly OpenText[],
): ApprovalFacts['shipped'] {
  return shippings({ ...grounds, isAsked: false, isTagged: () => true }).flatMap(({ release, verdict, unseen }) => {
    const open = verdict === 'unapproved' ? waiting.find(one => one.release === release) : undefined;
    return open === undefined ? [] : [{ ...open, unseen, isShown: isShownIn(grounds.files, open) }];
  });
}

/** What is new in the files is for somebody to approve. */
export function withTaken<Facts extends ApprovalFacts>(facts: Facts, want: Want, { files }: FilesPlan): Facts {
  if (facts.approval === null) return facts;
  const approval = { ...facts.approval, to: want.release.to };
  const texts = new Map(files.map(({ document, text }) => [document.path, text]));
  return { ...facts, ...withUnseen({ ...facts, approval }, texts, want) };
}

/** Entries that the files have no memory of, in the order of the documents. */
function laterEntries({ documents, reconciler }: Want, { memories }: LineState): readonly string[] {
  const names = documents.flatMap(({ path, text }) => {
    const known = reconciler.read(memories[path] ?? null);
    if (known === null) return [];
    return reconciler.parts(text).flatMap(({ name }) => (isEntryId(name) && !(name in known.parts) ? [name] : []));
  });
  return [...new Set(names)];
}

/** The release as it was when its text was approved. */
export function frozenWant(want: Want, { next, approval, to }: LineState): Want {
  if (next === null) return want;
  const { version, tag } = next;
  return { ...want, commit: approval?.to ?? to, release: { ...want.release, version, tag } };
}

/** What the drafts are for; null without a version. */
export function nextRelease(want: Want): NextRelease | null {
  const { release, releaseBranch } = want;
  const { product, version, package: packageName, date } = release;
  const tag = tagOf(want);
  if (version === null || tag === null) return null;
  return {
    branch: releaseBranch,
    package: packageName,
    version,
    tag,
    title: [product, version].filter(Boolean).join(' '),
    isPrerelease: isPrerelease(version),
    date,
  };
}
