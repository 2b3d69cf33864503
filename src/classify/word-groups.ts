/** Classify, wording: the words that tell what a reader would want to know. Data only; wording.ts reads titles with it. */
import type { Category } from '../model.ts';
import type { RuleId } from './rules.ts';

/** Words of one meaning: points as in weigh.ts, and what such a change is, null where they do not tell. */
export interface WordGroup {
  readonly rule: RuleId;
  readonly points: number;
  readonly category: Category | null;
  /** Base forms; every inflection of them counts too. */
  readonly words: string;
}

/** What a title starts with. What a product now does is for its readers, what was done to its code is not. */
export const VERBS: readonly WordGroup[] = [
  {
    rule: 'wording.adds',
    points: 1,
    category: 'feature',
    words: 'add allow enable introduce expose new provide permit accept offer create extend export stabilize stabilise',
  },
  // Nobody supports or implements anything for colleagues only.
  { rule: 'wording.supports', points: 2, category: 'feature', words: 'support implement' },
  { rule: 'wording.fixes', points: 1, category: 'fix', words: 'fix correct correctly properly resolve repair restore' },
  {
    rule: 'wording.behaves',
    points: 1,
    category: 'fix',
    words: `
      handle prevent avoid ensure do don't stop respect honor honour preserve ignore skip reject only never
      disallow forbid exclude require enforce retain keep always treat limit guard check validate detect consider
      recognize omit suppress hide filter throw normalize apply return
    `,
  },
  {
    rule: 'wording.improves',
    points: 1,
    category: 'improvement',
    words: `
      improve enhance better make show display warn error hint report include log print pass change set mark
      expand increase reduce prefer default tweak adjust rework redesign polish surface emit propagate
    `,
  },
  {
    rule: 'wording.speeds',
    points: 1,
    category: 'performance',
    words: 'speed optimize optimise reuse cache parallelize lazily faster',
  },
  { rule: 'wording.deprecates', points: 3, category: 'deprecation', words: 'deprecate' },
  { rule: 'wording.removes', points: -1, category: null, words: 'remove drop delete disable end' },
  {
    rule: 'wording.refactors',
    points: -1,
    category: null,
    words: `
      refactor move rename extract split simplify inline clean cleanup use replace convert migrate port unify
      deduplicate dedupe consolidate tidy restructure reorganize factor encapsulate abstract generalize streamline
      centralize share modernize decouple isolate switch separate wrap format
    `,
  },
  {
    rule: 'wording.updates',
    points: 0,
    category: null,
    words: 'update bump upgrade sync pin regenerate refresh downgrade unpin backport',
  },
  {
    rule: 'wording.documents',
    points: 0,
    category: 'documentation',
    words: 'document clarify mention explain describe typo link reword note',
  },
  { rule: 'wording.tests', points: -1, category: 'other', words: 'test run snapshot cover assert benchmark fuzz' },
  { rule: 'wording.releases', points: -2, category: 'other', words: 'release prepare cut' },
];

/** What a title speaks of, anywhere after its first word. */
export const TOPICS: readonly WordGroup[] = [
  {
    rule: 'wording.about-tests',
    points: -2,
    category: null,
    words: `
      test testing testcase unittest testsuite doctest fixture mock coverage e2e benchmark bench fuzz fuzzer
    `,
  },
  // Products may be about tests; nobody sells flaky ones.
  { rule: 'wording.about-tests', points: -5, category: null, words: 'flaky flake flakiness deflake' },
  {
    rule: 'wording.about-tooling',
    points: -2,
    category: null,
    words: `
      ci lint linter clippy eslint prettier rustfmt fmt golangci golangci-lint storybook pre-commit precommit renovate
      dependabot codecov travis circleci appveyor makefile devcontainer toolchain msrv codeowners
    `,
  },
  { rule: 'wording.about-release', points: -3, category: null, words: 'release changelog' },
  {
    rule: 'wording.about-docs',
    points: -1,
    category: 'documentation',
    words: `
      docs doc documentation readme typo docstring example guide tutorial spelling grammar rustdoc jsdoc
      contributing
    `,
  },
  {
    rule: 'wording.about-code',
    points: -2,
    category: null,
    words: `
      refactor refactoring cleanup internal internally helper unused dead duplication boilerplate struct trait
      impl codegen scaffolding typing nit minor redundant unnecessary
    `,
  },
  {
    rule: 'wording.about-dependencies',
    points: -2,
    category: 'dependency',
    words: 'dependency dependencies deps lockfile submodule crate',
  },
  // Circumstances describe behaviour: nobody refactors "when the cache is empty".
  {
    rule: 'wording.circumstance',
    points: 1,
    category: null,
    words: `
      when if without while during after before with multiple empty correctly always not never only should instead
      unless invalid missing incorrect wrong negative non even already longer properly
    `,
  },
  {
    rule: 'wording.symptom',
    points: 1,
    category: 'fix',
    words: `
      crash panic hang deadlock leak race regression overflow infinite segfault freeze stuck corrupt corruption
      broken bug fail failure
    `,
  },
  {
    rule: 'wording.performance',
    points: 1,
    category: 'performance',
    words: `
      performance faster speed optimization optimisation allocation allocate slow quadratic contention efficient
      efficiency latency throughput overhead perf memory
    `,
  },
  // Not "security" or "injection": they name policies, settings and dependency injection as often.
  { rule: 'wording.security', points: 3, category: 'security', words: 'vulnerability xss csrf ssrf xxe redos exploit' },
  { rule: 'wording.option', points: 1, category: null, words: 'flag option setting environment subcommand argument' },
];
