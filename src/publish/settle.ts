/** Publish: where a release's text stands between draft and publication. In: what is wanted, read and remembered. Out: who approves, what they have not seen. */
import type { Sha } from '../model.ts';
import { allowedOpinions, type SeenParts, type Settled, settleApproval, type Unseen, unseenIn } from './approval.ts';
import type { CurrentFiles, GitHubCurrent } from './current.ts';
import type { LineState } from './line-state.ts';
import type { Want } from './want.ts';

/** What decides on an approval. */
export type Rules = Pick<Want, 'approvers' | 'reconciler'>;

export interface Standing extends Settled {
  /** Parts of the files that nobody who may approve has seen as they are; empty where nothing is approved yet. */
  readonly unseen: readonly Unseen[];
}

/** Reads the opinions of those who may approve, about this release. */
export function settle(
  { approvers, reconciler }: Rules,
  { opinions, reviewed }: Pick<GitHubCurrent, 'opinions' | 'reviewed'>,
  { approval, reviewedUntil, to }: Pick<LineState, 'approval' | 'reviewedUntil' | 'to'>,
): Settled {
  const own = opinions.filter(({ at }) => at > reviewedUntil);
  const read = (commit: Sha): SeenParts | null => {
    const files = reviewed.get(commit);
    return files === undefined ? null : partsOf(files, reconciler);
  };
  return settleApproval(allowedOpinions(own, approvers), approval, read, to);
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
  return { ...settled, unseen: drafted.flatMap(([path, text]) => unseenIn(path, reconciler.parts(text), approval)) };
}

function partsOf(files: CurrentFiles, reconciler: Rules['reconciler']): SeenParts {
  return Object.fromEntries([...files].map(([path, text]) => [path, reconciler.parts(text).map(({ hash }) => hash)]));
}
