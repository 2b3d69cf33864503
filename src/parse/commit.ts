/** Parse, one commit: a commit in; what its message means out. Total: every message has a meaning, if only its own words. */
import type { Commit, ConventionalHeader, ParsedCommit } from '../model.ts';
import { backportOf } from './backport.ts';
import { bodyOf } from './body.ts';
import { type Breaking, breakingFooters } from './breaking.ts';
import { cherryPickedFrom } from './cherry-pick.ts';
import { coAuthors } from './co-authors.ts';
import { dependencyBumps } from './dependencies.ts';
import { type Merge, mergeRequest, readMerge, withoutMergeRequest } from './merge.ts';
import { splitMessage } from './message.ts';
import { closedIssues } from './reference.ts';
import { isRelease } from './release.ts';
import { type Revert, readRevert } from './revert.ts';
import { bodyHeaders } from './squash.ts';
import { parseSubject, type Subject } from './subject.ts';
import { tidyTrailer } from './tidy-trailer.ts';
import { findTrailers } from './trailers.ts';

const NONE: readonly never[] = [];
const NO_FOOTERS: Breaking = { texts: NONE, rest: '' };

/** What `commit` means, by its message, its author and the number of its parents alone. */
export function parseCommit(commit: Commit): ParsedCommit {
  const message = splitMessage(commit.message);
  const merge = readMerge(message);
  const line = merge?.title ?? message.subject;
  const subject = parseSubject(line);
  const body = bodyOf(merge?.body ?? message.body);
  const hasBody = body.text !== '';
  const isMerge = commit.parents.length > 1 || (merge !== null && !isSquashed(commit, merge));
  const revert = isMerge || subject.isFixup ? null : readRevert(subject, body);
  const kind = isMerge ? 'merge' : kindOf(subject, revert);
  const { text, scopes } = revert ?? subject;
  const breaking = hasBody ? breakingFooters(body) : NO_FOOTERS;
  const { trailers, rest } = findTrailers(breaking.rest);
  const original = backportOf(line, body);
  const own = ownHeader(subject, text, breaking.texts.length > 0);
  const headers = allHeaders(own, hasBody ? bodyHeaders(body) : NONE);
  return {
    commit,
    kind,
    headers,
    subject: text,
    rawSubject: message.firstLine,
    body: withoutMergeRequest(rest),
    scopes,
    trailers: trailers.length === 0 ? trailers : trailers.flatMap(tidyTrailer),
    breaking: subject.isBreaking || breaking.texts.length > 0 || isAnyBreaking(headers),
    breakingText: joined(breaking.texts),
    pullRequest: merge?.pullRequest ?? subject.numbers[0] ?? mergeRequest(body.text),
    // What a revert quotes was closed by the commit that it takes back.
    issues: closedIssues(revert ? '' : line, body),
    reverts: revert?.reverts ?? null,
    cherryPickedFrom: hasBody ? cherryPickedFrom(body) : null,
    ...(original === null ? {} : { backportOf: original }),
    dependencies: kind === 'release' || kind === 'revert' ? NONE : dependencyBumps(subject, commit.author.name, body),
    coAuthors: hasBody ? coAuthors(body.text, commit.author.email) : NONE,
  };
}

// A pull request's merge with one parent is a squash under a merge's words: no other commit holds the change.
function isSquashed(commit: Commit, { pullRequest, title }: Merge): boolean {
  return commit.parents.length === 1 && (pullRequest !== null || title !== null);
}

/** `Apply suggestions from code review` is what GitHub calls such a commit. With a number it is a pull request of its own. */
const REVIEW =
  /^(?:appl(?:y|ied)|address(?:ed)?|incorporated?) (?:(?:the|some|code|pr|review|reviewer|remaining) ){0,3}(?:suggestions?|feedback|comments?|review)(?: (?:from|in|of) (?:(?:the|code|pr) ){0,2}(?:review|@\S{1,60}))?$/i;

function kindOf(subject: Subject, revert: Revert | null): ParsedCommit['kind'] {
  if (subject.isFixup || (subject.numbers.length === 0 && REVIEW.test(subject.text))) return 'fixup';
  if (revert) return 'revert';
  return isRelease(subject) ? 'release' : 'change';
}

// A breaking footer is about the commit, and so about its subject.
function ownHeader(
  { type, scopes, isBreaking }: Subject,
  description: string,
  hasFooter: boolean,
): ConventionalHeader | null {
  return type === null ? null : { type, scopes, breaking: isBreaking || hasFooter, description };
}

// A squash of one commit repeats that commit's header below.
function allHeaders(
  own: ConventionalHeader | null,
  below: readonly ConventionalHeader[],
): readonly ConventionalHeader[] {
  if (below.length === 0) return own ? [own] : NONE;
  const distinct = new Map<string, ConventionalHeader>();
  for (const header of own ? [own, ...below] : below) {
    const key = `${header.type}: ${header.description}`;
    if (!distinct.has(key)) distinct.set(key, header);
  }
  return [...distinct.values()];
}

function isAnyBreaking(headers: readonly ConventionalHeader[]): boolean {
  return headers.length > 0 && headers.some(header => header.breaking);
}

function joined(texts: readonly string[]): string {
  return texts.length === 0 ? '' : texts.filter(text => text !== '').join('\n\n');
}
