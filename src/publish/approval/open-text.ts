/** Publish: the text of a release that is not out as it stands. In: what is remembered, what stands on both branches. Out: the text; which of them a review showed. */

import type { CurrentFiles, CurrentPullRequest } from '../current.ts';
import { type Line, notesPath } from '../line.ts';
import { canonicalHash } from '../plan/canonical.ts';
import { publishedText } from '../shipping/published-text.ts';
import type { LineState } from '../state/line-state.ts';
import { type FinishedRelease, publishedKey } from '../state/release-record.ts';

/** Where texts stand. */
export interface TextGrounds {
  readonly line: Line;
  readonly state: LineState;
  readonly pullRequest: Pick<CurrentPullRequest, 'state'> | null;
  /** On the drafts branch, and on the branch that is released. */
  readonly files: CurrentFiles;
  readonly startFiles: CurrentFiles;
  readonly approvers: readonly string[];
}

export interface OpenText {
  readonly release: FinishedRelease;
  readonly path: string;
  /** As it stands in the file, and as readers get it. */
  readonly drafted: string;
  readonly text: string;
  /** Whether it stands on the branch that is released, and not on the drafts branch. */
  readonly isReleased: boolean;
  readonly needsApproval: boolean;
  /** Hash of what is out; null where nothing of ours is. */
  readonly out: string | null;
}

/** Null for a text that is gone, or that is out as it stands. */
export function openText(release: FinishedRelease, grounds: TextGrounds): OpenText | null {
  const found = standing(release, grounds);
  if (found === null) return null;
  const text = publishedText(found.drafted);
  const out = release.isOut ? (grounds.state.texts[publishedKey(release.tag)]?.last ?? null) : null;
  if (out !== null && canonicalHash(text) === out) return null;
  // Who may write to the branch that is released may approve, unless somebody else is named.
  const needsApproval = !found.isReleased || grounds.approvers.length > 0;
  return { release, ...found, text, needsApproval, out };
}

/** Corrections of what is out that wait for an approval; what was not moved yet is what is being written. */
export function waitingTexts(grounds: TextGrounds): readonly OpenText[] {
  const { state, line } = grounds;
  return state.finished
    .flatMap(release => openText(release, grounds) ?? [])
    .filter(({ needsApproval, path }) => needsApproval && path !== notesPath(line))
    .filter(({ out }) => out !== null);
}

/** Whether somebody who looked at these files saw that text, or an earlier state of what waits there. */
export function isShownIn(files: CurrentFiles, { path, text, isReleased, out }: OpenText): boolean {
  const there = files.get(path);
  if (there === undefined) return false;
  const hash = canonicalHash(publishedText(there));
  // A copy on the drafts branch may be older than what is out.
  return isReleased ? hash === canonicalHash(text) : hash !== out;
}

/** Once the drafts are merged, people go on editing where they were merged to. */
function standing(
  { path: moved, isOut }: FinishedRelease,
  { files, startFiles, pullRequest, line, state }: TextGrounds,
): Pick<OpenText, 'path' | 'drafted' | 'isReleased'> | null {
  // It may still have to be moved.
  const path = state.moving === '' || files.has(moved) || startFiles.has(moved) ? moved : notesPath(line);
  const [released, drafted] = [startFiles.get(path), files.get(path)];
  if (released !== undefined && (isOut || pullRequest?.state === 'merged' || drafted === undefined))
    return { path, drafted: released, isReleased: true };
  return drafted === undefined ? null : { path, drafted, isReleased: false };
}
