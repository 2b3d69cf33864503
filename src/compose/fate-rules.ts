/** Compose: every rule by which a commit is folded or left out, with its reason. Data for the ledger, `explain` and the docs. */

/** Why a commit is in no change, as a sentence; `…` stands for the name that the case brings. */
export const EXCLUSIONS = {
  reverted: 'Taken back in the same range by ….',
  revert: 'Takes back …, which is in the same range.',
  merge: 'A merge that adds nothing to the commits it joins.',
  promotion: 'Every commit that it merged belongs to another pull request.',
  'release-commit': 'It records a release and changes nothing for a reader.',
  'other-package': 'It touches nothing of ….',
} as const;

/** Why a commit is part of another's change. */
export const FOLDS = {
  'fold.pull-request': 'It belongs to the same pull request.',
  'fold.dependency': 'It moves the same dependency.',
  'fold.copy': 'It is a copy of a commit in the same range.',
  'fold.launch': 'It is part of the same launch.',
} as const;

/** Why compose overrules the visibility that classify gave; `…` stands for a version. */
export const OVERRULINGS = {
  'same-range-fix': 'it repairs a change that was not released yet',
  shipped: 'shipped in …',
  'launch.told': 'the plan of its launch says so',
  'launch.held': 'it belongs to a launch that public text may not speak of now',
} as const;

/** Why a commit is in no change. */
export interface Exclusion {
  readonly rule: keyof typeof EXCLUSIONS;
  /** A sentence. */
  readonly reason: string;
}

/** An exclusion with the name that belongs into its sentence. */
export function exclude(rule: keyof typeof EXCLUSIONS, name = ''): Exclusion {
  return { rule, reason: EXCLUSIONS[rule].replace('…', () => name) };
}
