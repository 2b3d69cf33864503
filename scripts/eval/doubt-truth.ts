/** Scripts, eval: what to doubt in a truth. In: releases, verdicts and a mapping. Out: {@link Doubts}. */
import type { TruthRelease } from '../truth/truth-file.ts';
import type { HeadingMapping } from './heading-mapping.ts';
import { isPublished, type Verdict } from './verdict.ts';

export interface Doubts {
  /** Candidates that Drumroll did not find in the range. */
  readonly notFound: readonly number[];
  /** Candidates counted as not published although an entry of another release names them: backports, late lines. */
  readonly namedElsewhere: number;
  /** Headings without a line in the mapping, most entries first. */
  readonly unmapped: readonly { readonly heading: string; readonly entries: number }[];
}

export function doubtTruth(
  releases: readonly TruthRelease[],
  verdicts: readonly Verdict[],
  mapping: HeadingMapping,
): Doubts {
  const named = releasesByNumber(releases, mapping);
  const isElsewhere = ({ number, version }: Verdict): boolean =>
    [...(named.get(number) ?? [])].some(other => other !== version);
  return {
    notFound: verdicts.filter(({ ours }) => ours === null).map(({ number }) => number),
    namedElsewhere: verdicts.filter(verdict => !isPublished(verdict) && isElsewhere(verdict)).length,
    unmapped: unmappedHeadings(releases, mapping),
  };
}

function releasesByNumber(
  releases: readonly TruthRelease[],
  mapping: HeadingMapping,
): ReadonlyMap<number, ReadonlySet<string>> {
  const versions = new Map<number, Set<string>>();
  for (const { version, entries } of releases)
    for (const { category, prs } of entries)
      if (mapping.meaningOf(category) !== 'internal')
        for (const number of prs) versions.set(number, (versions.get(number) ?? new Set()).add(version));
  return versions;
}

function unmappedHeadings(releases: readonly TruthRelease[], mapping: HeadingMapping): Doubts['unmapped'] {
  const counts = new Map<string, number>();
  for (const { category } of releases.flatMap(({ entries }) => entries))
    if (mapping.meaningOf(category) === null) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .map(([heading, entries]) => ({ heading, entries }))
    .sort((a, b) => b.entries - a.entries || (a.heading < b.heading ? -1 : 1));
}
