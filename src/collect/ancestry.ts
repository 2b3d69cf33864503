/** Collect, port: what finding a base asks of a history. Answered from a clone (`git-ancestry.ts`) or by GitHub's API. */
import type { ReleaseTag, Sha } from '../model.ts';

/** Questions about the history of `to`, the last commit of a release. */
export interface Ancestry {
  /** The first of these tags whose commit lies in the history; null for none. */
  firstReachable(candidates: readonly ReleaseTag[], to: Sha): Promise<ReleaseTag | null>;
  /** The tag that the history met last, but for tags on `to` itself; null for none. */
  nearest(tags: readonly ReleaseTag[], to: Sha): Promise<ReleaseTag | null>;
  /** Tags whose commits are no newer than `to`. */
  existingAt(tags: readonly ReleaseTag[], to: Sha): Promise<readonly ReleaseTag[]>;
  /**
   * The commit of the history from which another one's first-parent line started; null when that never touched it. Not the
   * merge base: where fixes are merged upwards, that moves with every merge.
   */
  leavingPoint(tagged: Sha, to: Sha): Promise<Sha | null>;
  isAncestor(one: Sha, other: Sha): Promise<boolean>;
  /**
   * Where the last `days` before `to` start, for a history of more than `commits`: the newest commit of the first-parent line that
   * is older, null for none. `whole` for a shorter history.
   */
  recentStart(limits: { readonly commits: number; readonly days: number }, to: Sha): Promise<Sha | null | 'whole'>;
}
