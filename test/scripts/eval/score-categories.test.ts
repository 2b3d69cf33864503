import { expect, test } from 'vitest';
import { scoreCategories } from '../../../scripts/eval/score-categories.ts';
import { aVerdict } from './a-verdict.ts';

test('categories are judged where both sides publish and the heading tells one', () => {
  expect(
    scoreCategories([
      aVerdict(1, 'fix', 'Fixed', ['fix']),
      aVerdict(2, 'feature', 'Fixed', ['fix']),
      aVerdict(3, 'improvement', 'Added', ['feature', 'improvement']),
      aVerdict(4, 'fix', 'Python', null),
      aVerdict(5, 'internal', 'Added', ['feature']),
      aVerdict(6, 'fix', null),
    ]),
  ).toEqual({
    judged: 3,
    right: 2,
    share: 2 / 3,
    baseline: { category: 'fix', share: 2 / 3 },
    confusion: [
      { heading: 'Fixed', counts: { fix: 1, feature: 1 } },
      { heading: 'Added', counts: { improvement: 1 } },
      { heading: 'Python', counts: { fix: 1 } },
    ],
  });
});

test('without anything to judge every share is 0', () => {
  expect(scoreCategories([])).toMatchObject({ judged: 0, share: 0, confusion: [] });
});
