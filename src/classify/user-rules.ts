/** Classify, a user's own rules: a parsed commit and its pull request in; what the rules of the configuration say out. */
import type { Category, ParsedCommit, PullRequest, Visibility } from '../model.ts';

/** What a user's rule looks at: everything known about a commit and the pull request that brought it. */
export interface RuleSubject {
  readonly types: readonly string[];
  readonly scopes: readonly string[];
  readonly labels: readonly string[];
  /** Login and name, as far as they are known. */
  readonly authors: readonly string[];
  readonly titles: readonly string[];
  /** Null when they were not collected: no rule about paths matches then. */
  readonly paths: readonly string[] | null;
}

/** A rule of the configuration, compiled there so that this stage needs no globs and no patterns. */
export interface ClassifyRule {
  readonly id: string;
  /** As the end of a sentence. */
  readonly reason: string;
  readonly category: Category | null;
  readonly visibility: Visibility | null;
  readonly matches: (subject: RuleSubject) => boolean;
}

/** In the user's order: the first that matches and has a category sets it; likewise the visibility. */
export type ClassifyRules = readonly ClassifyRule[];

/** The rules that set category and visibility; undefined where no rule does. */
export interface Ruling {
  readonly category: ClassifyRule | undefined;
  readonly visibility: ClassifyRule | undefined;
}

/** Asks the rules. `pullRequest` is the one that brought the commit; null when it is not known. */
export function askRules(rules: ClassifyRules, commit: ParsedCommit, pullRequest: PullRequest | null): Ruling {
  if (rules.length === 0) return { category: undefined, visibility: undefined };
  const subject = subjectOf(commit, pullRequest);
  const matching = rules.filter(rule => rule.matches(subject));
  return {
    category: matching.find(({ category }) => category !== null),
    visibility: matching.find(({ visibility }) => visibility !== null),
  };
}

function subjectOf(commit: ParsedCommit, pullRequest: PullRequest | null): RuleSubject {
  return {
    types: commit.headers.map(({ type }) => type),
    scopes: commit.scopes,
    labels: pullRequest?.labels ?? [],
    authors: present(pullRequest?.author.login, commit.commit.author.name),
    titles: present(pullRequest?.title, commit.subject, commit.rawSubject),
    paths: commit.commit.paths,
  };
}

function present(...values: readonly (string | null | undefined)[]): readonly string[] {
  return values.filter(value => typeof value === 'string' && value !== '') as string[];
}
