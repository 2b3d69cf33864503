/** Publish: where a release's text stands between draft and publication. In: what is wanted, read and remembered. Out: who approves, what they have not seen. */
import { allowedOpinions, type Settled, settleApproval, type Unseen, unseenIn } from './approval.ts';
import type { CurrentFiles, GitHubCurrent } from './current.ts';
import type { LineState } from './line-state.ts';
import type { Want } from './want.ts';

/** What decides on an approval. */
export type Rules = Pick<Want, 'approvers' | 'reconciler'>;

export interface Standing extends Settled {
  /** Parts of the files that nobody who may approve has seen as they are; empty where nothing is approved yet. */
  readonly unseen: readonly Unseen[];
}

/** Reads the opinions of those who may approve, and compares what they saw with what stands in a line's folder. */
export function settle(
  { approvers, reconciler, line }: Rules & Pick<Want, 'line'>,
  current: Pick<GitHubCurrent, 'opinions' | 'reviewed' | 'files'>,
  state: LineState,
): Standing {
  const settled = settleApproval(
    allowedOpinions(
      current.opinions.filter(({ at }) => at > state.reviewedUntil),
      approvers,
    ),
    state.approval,
    commit => {
      const files = current.reviewed.get(commit);
      return files === undefined ? null : partsOf(files, reconciler);
    },
    state.to,
  );
  const unseen =
    settled.approval === null
      ? []
      : [...current.files]
          .filter(([path]) => path.startsWith(`${line.folder}/`))
          .flatMap(([path, text]) => unseenIn(path, reconciler.parts(text), settled.approval));
  return { ...settled, unseen };
}

/** What keeps one text from being published; a path that nobody saw is unseen as a whole. */
export function unseenOf(
  path: string,
  text: string,
  { approval }: Pick<Settled, 'approval'>,
  { reconciler }: Rules,
): readonly Unseen[] {
  return unseenIn(path, reconciler.parts(text), approval);
}

function partsOf(files: CurrentFiles, reconciler: Rules['reconciler']): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...files].map(([path, text]) => [path, reconciler.parts(text).map(({ hash }) => hash)]));
}
