/** Scripts, eval: figures of a decision between two sides. In: counts. Out: precision, recall, F1, MCC. */

/** How often we said public (positive) or not, and were right (true) or not. */
export interface Counts {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Matthews' correlation: 1 for always right, 0 for no better than chance, -1 for always wrong. */
  readonly mcc: number;
}

/** A figure without a denominator is 0: nothing was shown. */
export function figuresOf({ truePositive, falsePositive, falseNegative, trueNegative }: Counts): Figures {
  const said = truePositive + falsePositive;
  const is = truePositive + falseNegative;
  const margins = said * is * (trueNegative + falsePositive) * (trueNegative + falseNegative);
  return {
    precision: share(truePositive, said),
    recall: share(truePositive, is),
    f1: share(2 * truePositive, said + is),
    mcc: share(truePositive * trueNegative - falsePositive * falseNegative, Math.sqrt(margins)),
  };
}

/** What calling everything public would come to. */
export function alwaysPublic({ truePositive, falsePositive, falseNegative, trueNegative }: Counts): Counts {
  return {
    truePositive: truePositive + falseNegative,
    falsePositive: falsePositive + trueNegative,
    falseNegative: 0,
    trueNegative: 0,
  };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
