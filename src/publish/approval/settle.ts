/** Publish: where a release's text stands between draft and publication. In: what is wanted, read and remembered. Out: who approves, what they have not seen. */

import type { CurrentFiles, GitHubCurrent } from '../current.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import {
  type Approver,
  allowedOpinions,
  type Opinion,
  type Seen,
  type SeenParts,
  type Settled,
  settleApproval,
  type Unseen,
  unseenIn,
} from './approval.ts';
import { isShownIn, type OpenText } from './open-text.ts';

/** What decides on an approval. */
export type Rules = Pick<Want, 'approvers' | 'reconciler'>;

export interface Standing extends Settled {
  /** Parts of the files that nobody who may approve has seen as they are; empty where nothing is approved yet. */
  readonly unseen: readonly Unseen[];
}

/**
 * Reads the opinions of those who may approve, about this release. A review of a commit in which texts of tagged releases waited is
 * about those alone: whoever allows a correction has not therefore read what is written for the next release. The same person's next
 * approval is about everything, and so is a merge, which takes everything in.
 * @param waiting Texts of tagged releases that wait for an approval.
 */
export function settle(
  { approvers, reconciler }: Rules,
  { opinions, reviewed }: Pick<GitHubCurrent, 'opinions' | 'reviewed'>,
  { reviewedUntil, to, ...before }: Pick<LineState, 'approval' | 'approvedShipped' | 'reviewedUntil' | 'to'>,
  waiting: readonly OpenText[],
): Settled {
  const own = opinions.filter(({ at }) => at > reviewedUntil);
  const read = ({ commit, how }: Opinion, approved: readonly Approver[]): Seen | null => {
    const files = reviewed.get(commit);
    if (files === undefined) return null;
    const parts = partsOf(files, reconciler);
    const isNew = (text: OpenText): boolean =>
      isShownIn(files, text) && !isSeen(parts[text.path] ?? [], text.path, approved);
    const shipped = how === 'merge' ? [] : waiting.filter(isNew).map(({ path }) => [path, parts[path] ?? []] as const);
    return { parts: shipped.length === 0 ? parts : Object.fromEntries(shipped), isShipped: shipped.length > 0 };
  };
  return settleApproval(allowedOpinions(own, approvers), before, read, to);
}

/** Compares what they saw with what stands in a line's folder; every file is read for that. */
export function withUnseen(
  settled: Settled,
  files: CurrentFiles,
  { reconciler, line }: Pick<Want, 'reconciler' | 'line'>,
): Standing {
  const { approval } = settled;
  if (approval === null) return { ...settled, unseen: [] };
  const drafted = [...files].filter(([path]) => path.startsWith(`${line.folder}/`));
  return { ...settled, unseen: drafted.flatMap(([path, text]) => unseenIn(path, reconciler.parts(text), approval.by)) };
}

function partsOf(files: CurrentFiles, reconciler: Rules['reconciler']): SeenParts {
  return Object.fromEntries([...files].map(([path, text]) => [path, reconciler.parts(text).map(({ hash }) => hash)]));
}

function isSeen(hashes: readonly string[], path: string, approved: readonly Approver[]): boolean {
  return (
    unseenIn(
      path,
      hashes.map(hash => ({ name: '', hash })),
      approved,
    ).length === 0
  );
}
