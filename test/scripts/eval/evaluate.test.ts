import { expect, test } from 'vitest';
import { openClone } from '../../../scripts/eval/compose-range.ts';
import { errorsPage } from '../../../scripts/eval/errors-page.ts';
import { evaluate, judgeAll } from '../../../scripts/eval/evaluate.ts';
import { evaluationDetails, evaluationTable } from '../../../scripts/eval/evaluation-page.ts';
import { findErrors } from '../../../scripts/eval/find-errors.ts';
import { parseMapping } from '../../../scripts/eval/heading-mapping.ts';
import type { TruthRelease } from '../../../scripts/truth/truth-file.ts';
import { RepositoryBuilder } from '../../support/repository.ts';

const mapping = parseMapping('test', 'Added: [feature]\nFixed: [fix]\nChores: internal\n');

/** One release with every kind of candidate; the truth disagrees in #4, #5 and #6. */
function tides() {
  const builder = new RepositoryBuilder();
  builder.commit('Start (#1)');
  builder.tag('v1.0.0');
  builder.commit('feat: add tides (#2)');
  builder.commit('fix: keep the order of tides (#3)');
  builder.commit('chore: tidy `a` | b (#4)');
  builder.commit('feat: add moons (#5)');
  builder.commit('fix: show the moon again (#6)');
  builder.commit('ci: cache more (#7)');
  builder.commit('feat: add suns (#8)');
  builder.commit('Revert "feat: add suns (#8)" (#9)');
  builder.tag('v1.1.0');
  return builder.write().directory;
}

const truth: readonly TruthRelease[] = [
  {
    version: '1.1.0',
    date: '2026-01-09',
    tag: 'v1.1.0',
    previousTag: 'v1.0.0',
    entries: [
      { category: 'Added', text: 'Tides', prs: [2] },
      { category: 'Fixed', text: 'Order of tides', prs: [3] },
      { category: 'Fixed', text: 'Tidied', prs: [4] },
      { category: 'Added', text: 'The moon', prs: [6] },
      { category: 'Chores', text: 'Cache', prs: [7] },
      { category: 'Elsewhere', text: 'Far away', prs: [99] },
    ],
    candidates: [9, 8, 7, 6, 5, 4, 3, 3, 2, 77],
  },
];

async function evaluateTides() {
  const judged = await judgeAll(await openClone(tides()), truth, mapping);
  return { verdicts: judged.verdicts, evaluation: evaluate('tides', truth, judged, mapping) };
}

test('every candidate is judged once by the real stages, and compared with the changelog', async () => {
  const { verdicts, evaluation } = await evaluateTides();
  expect(
    verdicts.map(({ number, ours, published }) => [number, ours?.visibility, ours?.rule, published.length]),
  ).toEqual([
    [9, 'internal', 'revert', 0],
    [8, 'internal', 'reverted', 0],
    [7, 'internal', 'type.ci', 0],
    [6, 'public', 'type.fix', 1],
    [5, 'public', 'type.feat', 0],
    [4, 'internal', 'type.chore', 1],
    [3, 'public', 'type.fix', 1],
    [2, 'public', 'type.feat', 1],
    [77, undefined, undefined, 0],
  ]);
  expect(evaluation).toMatchObject({
    releases: 1,
    candidates: 9,
    published: 4,
    counts: { truePositive: 3, falsePositive: 1, falseNegative: 1, trueNegative: 4 },
    visibility: { precision: 0.75, recall: 0.75, f1: 0.75 },
    baseline: { recall: 1, f1: 8 / 13 },
    categories: { judged: 3, right: 2 },
    notFound: [77],
    namedElsewhere: 0,
    unmapped: [{ heading: 'Elsewhere', entries: 1 }],
  });
});

test('the page says the figures, the confusion and the errors, and is the same every time', async () => {
  const pages = await Promise.all(
    [1, 2].map(async () => {
      const { verdicts, evaluation } = await evaluateTides();
      return [
        evaluationTable([evaluation]),
        evaluationDetails(evaluation),
        errorsPage('tides', findErrors(verdicts), 1),
      ].join('\n\n');
    }),
  );
  expect(pages[1]).toBe(pages[0]);
  expect(pages[0]).toContain('| tides | 1 | 9 | 4 (44 %) | 0.750 | 0.750 | 0.750 |');
  expect(pages[0]).toContain('| was published | 3 | 1 | 0 |');
  expect(pages[0]).toContain('| Fixed |  | 1 |');
  expect(pages[0]).toContain('Not found in their range: #77.');
  expect(pages[0]).toContain('Headings without a mapping: Elsewhere 1.');
  expect(pages[0]).toContain('- 1.1.0 #4 `` chore: tidy `a` | b (#4) ``\n  - we: internal, other by type.chore: ');
  expect(pages[0]).toContain('  - they: Fixed: `Tidied`');
});

test('a number that another release names is counted, for the reader to judge', () => {
  const [release] = truth;
  if (release === undefined) throw new Error('no truth');
  const other = { ...release, version: '1.0.1', entries: [{ category: 'Fixed', text: 'Backport', prs: [5] }] };
  const verdict = { version: '1.1.0', number: 5, title: '', ours: null, published: [], accepted: null };
  expect(evaluate('tides', [release, other], { verdicts: [verdict], blind: [] }, mapping).namedElsewhere).toBe(1);
});

test('what a change says in a changelog counts only where changelogs are not hidden', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('Start (#1)');
  builder.tag('v1.0.0');
  builder.commit('Tides (#2)', { files: { 'src/a.c': '1', 'CHANGELOG.md': '1' } });
  builder.tag('v1.1.0');
  const entries = [{ category: 'Added', text: 'Tides', prs: [2] }];
  const release = { version: '1.1.0', date: null, tag: 'v1.1.0', previousTag: 'v1.0.0', entries, candidates: [2] };
  const judged = await judgeAll(await openClone(builder.write().directory), [release], mapping);
  const { visibility, blind } = evaluate('tides', [release], judged, mapping);
  expect([visibility.f1, blind.f1]).toEqual([1, 0]);
});

test('a repository that is not there is an error that names it', async () => {
  await expect(openClone('/nonexistent/tides')).rejects.toThrow('/nonexistent/tides');
});
