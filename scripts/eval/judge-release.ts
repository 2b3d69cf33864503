/** Scripts, eval: one release. In: its truth and what Drumroll made of it. Out: a {@link Verdict} for every candidate. */
import type { Category, Change } from '../../src/model.ts';
import type { TruthEntry, TruthRelease } from '../truth/truth-file.ts';
import type { ComposedRange } from './compose-range.ts';
import type { HeadingMapping } from './heading-mapping.ts';
import type { OurJudgement, Verdict } from './verdict.ts';

/** In the truth's order, each pull request once. */
export function judgeRelease(
  truth: TruthRelease,
  { release, commits }: ComposedRange,
  mapping: HeadingMapping,
): readonly Verdict[] {
  const changes = new Map(release.changes.map(change => [change.id, change]));
  const fates = new Map(
    release.ledger.flatMap(({ kind, id, rule, reason, change }) =>
      kind === 'pull-request' ? [[Number(id), judgementOf(changes.get(change ?? ''), rule, reason)] as const] : [],
    ),
  );
  const titles = new Map<number, string>();
  for (const { pullRequest, rawSubject, subject, kind } of commits)
    if (pullRequest !== null && !titles.has(pullRequest))
      titles.set(pullRequest, kind === 'merge' && subject !== '' ? subject : rawSubject);
  return [...new Set(truth.candidates)].map(number => {
    const published = truth.entries.filter(
      ({ prs, category }) => prs.includes(number) && mapping.meaningOf(category) !== 'internal',
    );
    return {
      version: truth.version,
      number,
      title: titles.get(number) ?? '',
      ours: fates.get(number) ?? null,
      published,
      accepted: acceptedUnder(published, mapping),
    };
  });
}

/** A pull request in no change was excluded, and the ledger says by which rule. */
function judgementOf(change: Change | undefined, rule: string, reason: string): OurJudgement {
  if (change === undefined) return { visibility: 'internal', category: 'other', unsure: false, rule, reason };
  const { visibility, category, unsure } = change;
  return { visibility, category, unsure, rule: change.rule, reason: change.reason };
}

function acceptedUnder(entries: readonly TruthEntry[], mapping: HeadingMapping): readonly Category[] | null {
  const accepted = new Set<Category>();
  for (const { category } of entries) {
    const meaning = mapping.meaningOf(category) ?? 'any';
    if (typeof meaning === 'string') return null;
    for (const one of meaning) accepted.add(one);
  }
  return accepted.size === 0 ? null : [...accepted];
}
