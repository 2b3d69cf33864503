/** Classify, the whole stage: parsed commits in; each with its category and visibility, and the reason, out, in the same order. */
import type { Classification, ClassifiedCommit, ParsedCommit, PullRequest } from '../model.ts';
import { categoryOf } from './category.ts';
import { readConvention } from './convention.ts';
import { readDemand } from './demand.ts';
import { messageClues } from './message-clues.ts';
import { noChange } from './no-change.ts';
import { countPaths, hasEntry, type PathCounts, pathClues } from './path-clues.ts';
import { pathSorter } from './path-kind.ts';
import { reasonOf } from './rules.ts';
import { askRules, type ClassifyRules } from './user-rules.ts';
import { weigh } from './weigh.ts';
import { readWording } from './wording.ts';

/**
 * Judges each commit. What somebody said explicitly wins: an override that says what kind of change it is, the author in a trailer, then the rules of the
 * configuration, then notes for readers, and words of an override are such. Else type, changed paths and words are weighed, in this order of strength.
 */
export function classify(
  commits: readonly ParsedCommit[],
  rules: ClassifyRules = [],
  pullRequests: readonly PullRequest[] = [],
): readonly ClassifiedCommit[] {
  const requests = new Map(pullRequests.map(request => [request.number, request]));
  const kindOf = pathSorter();
  const counts = commits.map(({ commit: { paths } }) => (paths === null ? null : countPaths(paths, kindOf)));
  const entriesAreUsual = areEntriesUsual(counts);
  const shared = sharer();
  return commits.map((commit, at) => {
    const request = commit.pullRequest === null ? undefined : requests.get(commit.pullRequest);
    const judged = judge(commit, counts[at] ?? null, entriesAreUsual);
    return { ...commit, classification: shared(override(judged, commit, rules, request ?? null)) };
  });
}

/** Makes a function that keeps each judgement once: a few dozen of them stand for many thousands of commits. */
function sharer(): (judged: Classification) => Classification {
  const known = new Map<string, Classification>();
  return judged => {
    const { category, visibility, unsure, rule, reason } = judged;
    const key = `${category} ${visibility} ${unsure} ${rule} ${reason}`;
    const same = known.get(key);
    if (same === undefined) known.set(key, judged);
    return same ?? judged;
  };
}

/**
 * Whether changed paths would help to judge a commit: neither explicit words nor its type settle the matter. Collect fetches
 * them for no other commit, unless a rule of the configuration looks at paths.
 */
export function wantsPaths(commit: ParsedCommit, rules: ClassifyRules): boolean {
  if (noChange(commit) !== null || readConvention(commit).isTelling) return false;
  return readDemand(commit.trailers) === null && askRules(rules, commit, null).visibility === undefined;
}

function judge(commit: ParsedCommit, counts: PathCounts | null, entriesAreUsual: boolean): Classification {
  const none = noChange(commit);
  if (none) return { category: 'other', visibility: 'internal', unsure: false, rule: none, reason: reasonOf(none) };
  const convention = readConvention(commit);
  // A revert is as interesting as what it takes back.
  const wording = readWording(commit.reverts?.subject ?? commit.subject);
  const paths = counts === null || convention.isTelling ? [] : pathClues(counts, entriesAreUsual);
  const { visibility, unsure, rule } = weigh(convention.clues, messageClues(commit), wording.clues, paths);
  const category = categoryOf(commit, convention, wording, counts);
  return { category, visibility, unsure, rule, reason: reasonOf(rule) };
}

function override(
  judged: Classification,
  commit: ParsedCommit,
  rules: ClassifyRules,
  request: PullRequest | null,
): Classification {
  const note = commit.notes?.[0];
  const isOverride = note?.rule === 'note.override';
  const said = note?.isRuling ? null : readDemand(commit.trailers);
  // Whoever tells of a change after the merge knows what customers have; of its kind, words alone say nothing.
  const demand = isOverride ? null : said;
  const ruling = note?.isRuling ? NO_RULING : askRules(rules, commit, request);
  const category = said?.category ?? ruling.category?.category ?? note?.category ?? judged.category;
  if (demand) {
    const { rule, visibility } = demand;
    return { category, visibility, unsure: false, rule, reason: reasonOf(rule) };
  }
  if (!ruling.visibility?.visibility && note !== undefined && note.visibility !== null) {
    const { rule, visibility } = note;
    return { category, visibility, unsure: false, rule, reason: reasonOf(rule) };
  }
  if (!ruling.visibility?.visibility) return { ...judged, category };
  const { id, reason, visibility } = ruling.visibility;
  return { category, visibility, unsure: false, rule: id, reason };
}

/** Who wrote what kind it is knew the rules. */
const NO_RULING = { category: undefined, visibility: undefined };

/** From this share of changes on, one without a line in the changelog was left out on purpose. */
const USUAL_SHARE = 0.3;

function areEntriesUsual(counts: readonly (PathCounts | null)[]): boolean {
  let changes = 0;
  let entries = 0;
  for (const count of counts) {
    if (!count || count.source === 0) continue;
    changes++;
    if (hasEntry(count)) entries++;
  }
  return entries >= 2 && entries >= changes * USUAL_SHARE;
}
