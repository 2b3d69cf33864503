/** Scripts, eval: categories. In: verdicts. Out: how many are right, and which category stands under which heading. */
import { CATEGORIES, type Category } from '../../src/model.ts';
import { share } from './figures.ts';
import type { Verdict } from './verdict.ts';

export interface CategoryScore {
  /** Published pull requests that we call public too, under headings that tell a category. */
  readonly judged: number;
  readonly right: number;
  readonly share: number;
  /** What saying one category everywhere would come to, for the best one. */
  readonly baseline: { readonly category: Category; readonly share: number };
  /** Heading → our category → count, the most frequent heading first; of everything that both sides publish. */
  readonly confusion: readonly {
    readonly heading: string;
    readonly counts: Readonly<Partial<Record<Category, number>>>;
  }[];
}

export function scoreCategories(verdicts: readonly Verdict[]): CategoryScore {
  const shown = verdicts.flatMap(({ ours, published: [entry], accepted }) =>
    ours?.visibility === 'public' && entry !== undefined
      ? [{ category: ours.category, heading: entry.category, accepted }]
      : [],
  );
  const judged = shown.filter(({ accepted }) => accepted !== null);
  const count = (isRight: (one: (typeof judged)[number]) => boolean): number => judged.filter(isRight).length;
  const right = count(({ accepted, category }) => accepted?.includes(category) === true);
  const constant = CATEGORIES.map(category => ({
    category,
    share: share(
      count(({ accepted }) => accepted?.includes(category) === true),
      judged.length,
    ),
  }));
  const [first = { category: 'other' as const, share: 0 }] = constant.sort((a, b) => b.share - a.share);
  return {
    judged: judged.length,
    right,
    share: share(right, judged.length),
    baseline: first,
    confusion: confusionOf(shown),
  };
}

function confusionOf(
  shown: readonly { readonly heading: string; readonly category: Category }[],
): CategoryScore['confusion'] {
  const rows = new Map<string, Partial<Record<Category, number>>>();
  const totals = new Map<string, number>();
  for (const { heading, category } of shown) {
    const counts = rows.get(heading) ?? {};
    counts[category] = (counts[category] ?? 0) + 1;
    rows.set(heading, counts);
    totals.set(heading, (totals.get(heading) ?? 0) + 1);
  }
  const total = (heading: string): number => totals.get(heading) ?? 0;
  return [...rows]
    .map(([heading, counts]) => ({ heading, counts }))
    .sort((a, b) => total(b.heading) - total(a.heading) || (a.heading < b.heading ? -1 : 1));
}
