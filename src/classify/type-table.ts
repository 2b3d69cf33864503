/** Classify, conventional commits: what every type says, and which scopes are nobody's business but ours. Data only. */
import type { Category } from '../model.ts';
import type { Clue } from './weigh.ts';

/** What a type or a scope says about a change; points as in weigh.ts. */
export interface Meaning {
  readonly points: number;
  readonly category: Category;
  /** The points with the rule's name: one object for every commit of a history that has the type. */
  readonly clue: Clue;
}

/**
 * Types, in every spelling that the parser takes for one. Few points leave a type open, so that paths and words decide:
 * typings are public in a library only, `style` is formatting here and looks there, a revert is as public as what it takes back.
 */
export const TYPES = table(
  'type',
  ['feat feature features add added new', 7, 'feature'],
  ['enhancement enhancements enhance enh improvement improvements improve improved', 6, 'improvement'],
  ['change changed polish', 6, 'improvement'],
  ['fix fixes fixed bugfix hotfix bug', 5, 'fix'],
  ['perf performance', 5, 'performance'],
  ['security', 7, 'security'],
  ['deprecate deprecated deprecation', 7, 'deprecation'],
  ['ui ux a11y i18n l10n dx', 1, 'improvement'],
  ['update updated upgrade remove removed removal', 0, 'improvement'],
  ['types typing', 0, 'fix'],
  ['revert reverts', 0, 'fix'],
  ['style styles', -3, 'other'],
  ['docs doc documentation', -5, 'documentation'],
  ['typo', -7, 'documentation'],
  ['deps dep dependencies', -6, 'dependency'],
  ['chore chores refactor refactoring cleanup misc nit build', -6, 'other'],
  ['ci cd test tests testing lint workflow release wip', -8, 'other'],
);

/** Scopes and areas that take even a feature out of customers' sight: `feat(ci): …`, `website: …`. */
export const SCOPES = table(
  'scope',
  ['ci e2e tests testing bench benches benchmark benchmarks playground', -12, 'other'],
  ['internal internals infra infrastructure tooling scripts xtask release releases releasing changelog', -12, 'other'],
  [
    'github workflow workflows actions gh-action gh_action gh-actions gh_actions renovate eslint clippy vscode devcontainer',
    -12,
    'other',
  ],
  ['docs doc documentation website site guide readme rfc rfcs examples example', -12, 'documentation'],
  ['deps deps-dev dev-deps dependencies', -12, 'dependency'],
);

/**
 * Scopes that are ours here and a product there: `fix(dev)` is Vite's server, `feat(test)` is `cargo test`, `fix(lint)` is a rule
 * of Biome. They make a type less certain, so that paths decide.
 */
export const AMBIGUOUS_SCOPES = table('scope', ['dev test lint', -4, 'other']);

function table(
  kind: 'type' | 'scope',
  ...rows: readonly (readonly [names: string, points: number, category: Category])[]
) {
  const meanings = rows.flatMap(([names, points, category]) =>
    names
      .split(' ')
      .map((name): readonly [string, Meaning] => [
        name,
        { points, category, clue: { rule: `${kind}.${name}`, points } },
      ]),
  );
  return new Map<string, Meaning>(meanings);
}
