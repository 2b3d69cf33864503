/** Parse, the whole stage: Evidence in, one ParsedCommit a commit out, in the same order. Never throws, never drops. */
import type { Commit, Evidence, ParsedCommit, Sha } from '../model.ts';
import { parseCommit } from './commit.ts';
import { withHolds } from './hold.ts';
import { requestReader } from './pull-request.ts';

/**
 * What every commit of the evidence means, in the order of `evidence.commits`.
 * @param known What was parsed while it was collected, by commit; the message says it all, so paths added since change nothing.
 * @param addNotes Of `note-reader.ts`, which loads much; null where nothing is worth it.
 */
export function parse(
  evidence: Evidence,
  known: ReadonlyMap<Sha, ParsedCommit> = new Map(),
  addNotes: ((parsed: ParsedCommit) => ParsedCommit) | null = null,
): readonly ParsedCommit[] {
  let index: ReadonlyMap<string, readonly Sha[]> | undefined;
  const readRequest = requestReader(evidence);
  return evidence.commits.map(commit => {
    const alone = withHolds(parsedWith(commit, known.get(commit.sha)), commit.message);
    const asked = readRequest === null ? alone : readRequest(alone);
    const parsed = addNotes === null ? asked : addNotes(asked);
    if (!isAbbreviated(parsed.reverts?.sha)) return parsed;
    index ??= indexOf(evidence.revisions);
    return withFullSha(parsed, index);
  });
}

function parsedWith(commit: Commit, known: ParsedCommit | undefined): ParsedCommit {
  if (known === undefined) return parseCommit(commit);
  return known.commit === commit ? known : { ...known, commit };
}

/** Git abbreviates to seven characters or more. */
const ABBREVIATION = 7;

function isAbbreviated(sha: Sha | null | undefined): boolean {
  return typeof sha === 'string' && sha.length !== 40 && sha.length !== 64;
}

function indexOf(revisions: readonly Sha[]): ReadonlyMap<string, readonly Sha[]> {
  const index = new Map<string, Sha[]>();
  for (const revision of revisions) {
    const start = revision.slice(0, ABBREVIATION);
    const others = index.get(start);
    if (others) others.push(revision);
    else index.set(start, [revision]);
  }
  return index;
}

// `git revert --reference` abbreviates the id, and only the range can say which commit it means
// (https://git-scm.com/docs/git-revert).
function withFullSha(commit: ParsedCommit, index: ReadonlyMap<string, readonly Sha[]>): ParsedCommit {
  if (!commit.reverts?.sha) return commit;
  const abbreviation = commit.reverts.sha;
  const candidates = index.get(abbreviation.slice(0, ABBREVIATION)) ?? [];
  const [sha = null, ...others] = candidates.filter(revision => revision.startsWith(abbreviation));
  return { ...commit, reverts: { ...commit.reverts, sha: others.length === 0 ? sha : null } };
}
