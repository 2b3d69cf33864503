/** Classify, the rest of a message: a parsed commit in; what its author, its dependencies and the form of its body say out. */
import type { ParsedCommit } from '../model.ts';
import type { Clue } from './weigh.ts';

/** Bots that look after a repository. By now others write code for people, and theirs is judged like anybody's. */
const MAINTENANCE_BOT =
  /^(?:renovate|dependabot|github-actions|pre-commit-ci|allcontributors|greenkeeper|snyk|semantic-release|imgbot|mergify)\b/i;

/** Ids of published vulnerabilities: cve.org, github.com/advisories, rustsec.org. */
const ADVISORY = /\b(?:CVE-\d{4}-\d{4,}|GHSA-[\da-z]{4}-[\da-z]{4}-[\da-z]{4}|RUSTSEC-\d{4}-\d{4})\b/;
/** "Ignore RUSTSEC-…" quiets a scanner and repairs nothing. */
const SILENCED = /^(?:ignore|allow|suppress|silence|skip|mute|whitelist|un-?ignore)\b/i;
/** In the subject: more than any other clue, since who runs the product must hear of it. */
const IS_ADVISORY: Clue = { rule: 'message.advisory', points: 30 };
/** In the body: enough for a fix, and not for a list of what a release or an update brings along. */
const MENTIONS_ADVISORY: Clue = { rule: 'message.advisory', points: 10 };

/** Whether a message names a published vulnerability. */
export function namesAdvisory({ commit, subject }: ParsedCommit): boolean {
  return ADVISORY.test(commit.message) && !SILENCED.test(subject);
}

function advisoryClues(commit: ParsedCommit): readonly Clue[] {
  if (!namesAdvisory(commit)) return [];
  return [ADVISORY.test(commit.rawSubject) ? IS_ADVISORY : MENTIONS_ADVISORY];
}

/** What a message is about stands at its start. */
const LONGEST_LOOK = 4000;
const BEFORE = /\b(?:before|previously|prior to this|currently|today)\b/i;
const PREPARES =
  /\b(?:in preparation|prepar(?:e|es|ing|ation) for|groundwork|pre-?requisite|first step (?:for|to|towards?))\b/i;

/** What a message says besides its subject. */
export function messageClues(commit: ParsedCommit): readonly Clue[] {
  const { headers, subject } = commit;
  const clues: Clue[] = [...advisoryClues(commit)];
  if (commit.dependencies.length > 0) clues.push({ rule: 'dependency', points: -2 });
  if (MAINTENANCE_BOT.test(commit.commit.author.name)) clues.push({ rule: 'author.bot', points: -2 });
  if (commit.issues.length > 0) clues.push({ rule: 'message.closes-issue', points: 2 });
  // People show code to show behaviour: input and output, before and after.
  if (commit.body.includes('```')) clues.push({ rule: 'message.shows-code', points: 1 });
  const words = commit.body.slice(0, LONGEST_LOOK);
  // Who tells how it was tells of behaviour.
  if (BEFORE.test(words)) clues.push({ rule: 'message.tells-before', points: 1 });
  if (PREPARES.test(words)) clues.push({ rule: 'message.prepares', points: -2 });
  // A squash under a title of its own: the types are on the commits that it lists.
  if (headers.some(({ type, description }) => type.startsWith('feat') && description !== subject))
    clues.push({ rule: 'message.lists-feature', points: 3 });
  return clues;
}
