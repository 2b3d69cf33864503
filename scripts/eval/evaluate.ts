/** Scripts, eval: one truth. In: a clone, releases and a mapping. Out: an {@link Evaluation}. */
import type { TruthRelease } from '../truth/truth-file.ts';
import { type Clone, composeRange } from './compose-range.ts';
import { type Doubts, doubtTruth } from './doubt-truth.ts';
import { alwaysPublic, type Counts, type Figures, figuresOf } from './figures.ts';
import type { HeadingMapping } from './heading-mapping.ts';
import { judgeRelease } from './judge-release.ts';
import { type CategoryScore, scoreCategories } from './score-categories.ts';
import { isPublic, isPublished, isUnsure, type Verdict } from './verdict.ts';

/** All that we say of a truth's candidates. */
export interface Judged {
  readonly verdicts: readonly Verdict[];
  /** The same with changelogs hidden from us. */
  readonly blind: readonly Verdict[];
}

/** How well Drumroll agrees with one changelog. */
export interface Evaluation extends Doubts {
  readonly name: string;
  readonly releases: number;
  readonly candidates: number;
  /** Candidates that were published. */
  readonly published: number;
  readonly counts: Counts;
  readonly visibility: Figures;
  /** Calling everything public. */
  readonly baseline: Figures;
  /** With changelogs hidden: in many projects a change edits the changelog itself, and so tells us the truth. */
  readonly blind: Figures;
  readonly categories: CategoryScore;
  /** Candidates left out as unsure, and how many of these were published. */
  readonly unsure: { readonly candidates: number; readonly published: number };
}

/** @throws DrumrollError of any stage. */
export async function judgeAll(
  clone: Clone,
  releases: readonly TruthRelease[],
  mapping: HeadingMapping,
): Promise<Judged> {
  const verdicts: Verdict[] = [];
  const blind: Verdict[] = [];
  for (const release of releases) {
    const composed = await composeRange(clone, release.previousTag, release.tag);
    verdicts.push(...judgeRelease(release, composed.seeing, mapping));
    blind.push(...judgeRelease(release, composed.blind, mapping));
  }
  return { verdicts, blind };
}

export function evaluate(
  name: string,
  releases: readonly TruthRelease[],
  { verdicts, blind }: Judged,
  mapping: HeadingMapping,
): Evaluation {
  const unsure = verdicts.filter(isUnsure);
  const counts = countsOf(verdicts);
  return {
    name,
    releases: releases.length,
    candidates: verdicts.length,
    published: verdicts.filter(isPublished).length,
    counts,
    visibility: figuresOf(counts),
    baseline: figuresOf(alwaysPublic(counts)),
    blind: figuresOf(countsOf(blind)),
    categories: scoreCategories(verdicts),
    unsure: { candidates: unsure.length, published: unsure.filter(isPublished).length },
    ...doubtTruth(releases, verdicts, mapping),
  };
}

function countsOf(verdicts: readonly Verdict[]): Counts {
  const count = (says: boolean, is: boolean): number =>
    verdicts.filter(verdict => isPublic(verdict) === says && isPublished(verdict) === is).length;
  return {
    truePositive: count(true, true),
    falsePositive: count(true, false),
    falseNegative: count(false, true),
    trueNegative: count(false, false),
  };
}
