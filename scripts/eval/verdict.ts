/** Scripts, eval: what one pull request came to, with us and in the changelog. */
import type { Category, Visibility } from '../../src/model.ts';
import type { TruthEntry } from '../truth/truth-file.ts';

/** What we say of a pull request. */
export interface OurJudgement {
  readonly visibility: Visibility;
  readonly category: Category;
  readonly unsure: boolean;
  readonly rule: string;
  readonly reason: string;
}

/** One pull request that landed: what we say, and what was published. */
export interface Verdict {
  readonly version: string;
  readonly number: number;
  readonly title: string;
  /** Null when Drumroll found no such pull request in the range. */
  readonly ours: OurJudgement | null;
  /** Entries that name it, those under headings for colleagues left out; empty: it was not published. */
  readonly published: readonly TruthEntry[];
  /** Categories that their headings accept; null when one of them takes any, or nothing was published. */
  readonly accepted: readonly Category[] | null;
}

export function isPublic({ ours }: Verdict): boolean {
  return ours?.visibility === 'public';
}

export function isPublished({ published }: Verdict): boolean {
  return published.length > 0;
}

export function isUnsure({ ours }: Verdict): boolean {
  return ours?.unsure === true;
}
