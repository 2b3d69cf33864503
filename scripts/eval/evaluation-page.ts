/** Scripts, eval: figures for a person. In: {@link Evaluation}s. Out: Markdown. */
import { CATEGORIES } from '../../src/model.ts';
import { markdownTable } from '../markdown-table.ts';
import type { Doubts } from './doubt-truth.ts';
import type { Evaluation } from './evaluate.ts';
import { share } from './figures.ts';

const HEADER = [
  'truth',
  'releases',
  'candidates',
  'published',
  'precision',
  'recall',
  'F1',
  'MCC',
  'F1 of always public',
  'F1 with changelogs hidden',
  'categories right',
  'best single category',
];

/** One table for all truths: a line each. */
export function evaluationTable(evaluations: readonly Evaluation[]): string {
  const rows = evaluations.map(({ name, releases, candidates, published, visibility, baseline, blind, categories }) => [
    name,
    String(releases),
    String(candidates),
    `${published} (${percent(share(published, candidates))})`,
    ...[visibility.precision, visibility.recall, visibility.f1, visibility.mcc, baseline.f1, blind.f1].map(decimal),
    categories.judged === 0 ? '–' : `${decimal(categories.share)} of ${categories.judged}`,
    categories.judged === 0 ? '–' : `${decimal(categories.baseline.share)} (${categories.baseline.category})`,
  ]);
  return markdownTable(HEADER, rows);
}

/** What stands behind one line. */
export function evaluationDetails(evaluation: Evaluation): string {
  const { name, counts, unsure, categories } = evaluation;
  const visibility = markdownTable(
    [name, 'we say public', 'internal', 'of these unsure'],
    [
      ['was published', String(counts.truePositive), String(counts.falseNegative), String(unsure.published)],
      [
        'was left out',
        String(counts.falsePositive),
        String(counts.trueNegative),
        String(unsure.candidates - unsure.published),
      ],
    ],
  );
  const used = CATEGORIES.filter(category =>
    categories.confusion.some(({ counts: row }) => row[category] !== undefined),
  );
  const headings = markdownTable(
    ['published under', ...used],
    categories.confusion.map(({ heading, counts: row }) => [
      heading === '' ? '(no heading)' : heading,
      ...used.map(category => String(row[category] ?? '')),
    ]),
  );
  return [visibility, headings, ...remarksOn(evaluation)].join('\n\n');
}

function remarksOn({ notFound, namedElsewhere, unmapped }: Doubts): readonly string[] {
  const list = (items: readonly string[]): string => items.join(', ');
  return [
    ...(notFound.length > 0 ? [`Not found in their range: ${list(notFound.map(number => `#${number}`))}.`] : []),
    ...(namedElsewhere > 0 ? [`Left out here, and named by an entry of another release: ${namedElsewhere}.`] : []),
    ...(unmapped.length > 0
      ? [
          `Headings without a mapping: ${list(unmapped.map(({ heading, entries }) => `${heading || '(none)'} ${entries}`))}.`,
        ]
      : []),
  ];
}

export function decimal(value: number): string {
  return value.toFixed(3);
}

export function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
