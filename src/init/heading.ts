/** Init: what a section of a changelog is for. In: its title. Out: the category and visibility of the changes below it. */
import type { Judgement } from './finding.ts';
import { oneLine } from './values.ts';

const customers = 'public';

/** The first that is found in the title decides. */
const MEANINGS: readonly (readonly [words: RegExp, judgement: Judgement])[] = [
  [/\b(?:break|incompatib|backwards?)/, { category: 'breaking', visibility: customers }],
  [/\b(?:secur|vulnerab|cve)/, { category: 'security', visibility: customers }],
  [/\bdeprecat/, { category: 'deprecation', visibility: customers }],
  [/\bremov/, { category: 'breaking', visibility: customers }],
  // Our own reading of bumps lifts security updates out of them, so only the category is set.
  [/\b(?:dependenc|deps\b|dependabot|renovate|bumps?\b)/, { category: 'dependency', visibility: null }],
  [/\bdoc(?:s|umentation)?\b/, { category: 'documentation', visibility: null }],
  [/\b(?:perf|speed|faster)/, { category: 'performance', visibility: customers }],
  [/\b(?:bug|fix|hotfix|regression)/, { category: 'fix', visibility: customers }],
  [/\b(?:feat|new\b|add(?:ed|itions?|s)?\b)/, { category: 'feature', visibility: customers }],
  [/\b(?:enhance|improv|changed\b|usability|ux\b|ui\b)/, { category: 'improvement', visibility: customers }],
  [
    /\b(?:maint|chore|housekeep|refactor|clean|tests?\b|testing|ci\b|cd\b|continuous|build|internal|infra|tool|workflow|styl|lint|revert|misc|other|tasks?\b|development)/,
    { category: 'other', visibility: 'internal' },
  ],
];

/** A title that says none of these names a part of the product: its changes are shown, and Drumroll finds the category. */
const PART: Judgement = { category: null, visibility: customers };

/**
 * Emoji, their `:short_codes:`, and the `<!-- 0 -->` that sorts git-cliff's groups say nothing. Sections about maintenance are
 * for colleagues: they are in the internal changelog.
 */
export function judgeHeading(title: string): Judgement {
  const words = oneLine(title)
    .slice(0, 200)
    .toLowerCase()
    .replace(/<!--[^>]*-->|:[a-z0-9_+-]+:/g, ' ');
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? PART;
}
