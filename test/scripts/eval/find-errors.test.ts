import { describe, expect, test } from 'vitest';
import { findErrors } from '../../../scripts/eval/find-errors.ts';
import { aVerdict } from './a-verdict.ts';

const numbers = (verdicts: readonly { readonly number: number }[]) => verdicts.map(({ number }) => number);

describe('findErrors', () => {
  test.each([
    [
      'a breaking change left out comes before a fix, and that before documentation',
      [
        aVerdict(1, 'internal', 'Docs', ['documentation']),
        aVerdict(2, 'internal', 'Fixed', ['fix']),
        aVerdict(3, 'unsure', 'Breaking', ['breaking']),
      ],
      { leftOut: [3, 2, 1], takenIn: [], misplaced: [] },
    ],
    [
      'what we were sure of comes before what a person is shown as unsure; else the order stays',
      [
        aVerdict(1, 'unsure', 'Fixed', ['fix']),
        aVerdict(2, 'internal', 'Fixed', ['fix']),
        aVerdict(3, 'internal', 'Area', null),
        aVerdict(4, null, 'Fixed', ['fix']),
      ],
      { leftOut: [2, 3, 4, 1], takenIn: [], misplaced: [] },
    ],
    [
      'what we took in is weighed by our own category',
      [aVerdict(1, 'fix', null), aVerdict(2, 'security', null), aVerdict(3, 'other', null)],
      { leftOut: [], takenIn: [2, 1, 3], misplaced: [] },
    ],
    [
      'public on both sides is misplaced only where the heading tells another category',
      [
        aVerdict(1, 'fix', 'Fixed', ['fix']),
        aVerdict(2, 'fix', 'Added', ['feature', 'improvement']),
        aVerdict(3, 'fix', 'Area', null),
      ],
      { leftOut: [], takenIn: [], misplaced: [2] },
    ],
    [
      'internal on both sides is no error',
      [aVerdict(1, 'internal', null), aVerdict(2, 'unsure', null), aVerdict(3, null, null)],
      { leftOut: [], takenIn: [], misplaced: [] },
    ],
  ])('%s', (_, verdicts, expected) => {
    const { leftOut, takenIn, misplaced } = findErrors(verdicts);
    expect({ leftOut: numbers(leftOut), takenIn: numbers(takenIn), misplaced: numbers(misplaced) }).toEqual(expected);
  });

  test('counts per rule how often it decided and erred, the worst rule first', () => {
    const { rules } = findErrors([
      aVerdict(1, 'fix', 'Fixed', ['fix'], 'type.fix'),
      aVerdict(2, 'fix', null, null, 'type.fix'),
      aVerdict(3, 'internal', 'Fixed', ['fix'], 'paths.tests'),
      aVerdict(4, 'internal', 'Fixed', ['fix'], 'paths.tests'),
      aVerdict(5, 'feature', 'Added', ['feature'], 'type.feat'),
      aVerdict(6, null, 'Added', ['feature']),
    ]);
    expect(rules).toEqual([
      { rule: 'paths.tests', decided: 2, leftOut: 2, takenIn: 0 },
      { rule: '(not found)', decided: 1, leftOut: 1, takenIn: 0 },
      { rule: 'type.fix', decided: 2, leftOut: 0, takenIn: 1 },
    ]);
  });
});
