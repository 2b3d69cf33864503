/** Parse, pull requests: a parsed commit and what GitHub knows of it in; the commit as its pull request puts it out. */
import type { Evidence, ParsedCommit, PullRequest, Sha } from '../model.ts';
import { parseCommit } from './commit.ts';
import { withHolds } from './hold.ts';
import { isPlaceholder } from './placeholder.ts';

/** Makes a function that reads commits as GitHub knows them; null where nobody asked GitHub, and messages must do. */
export function requestReader({
  pullRequests,
  issues,
  repository,
}: Evidence): ((parsed: ParsedCommit) => ParsedCommit) | null {
  // Who asked GitHub knows who can read the repository, even where no pull request brought anything.
  if (pullRequests.length === 0 && repository.visibility === 'unknown') return null;
  const owners = new Map<Sha, PullRequest>();
  for (const request of pullRequests) for (const sha of request.commits) owners.set(sha, request);
  const speakers = new Map(pullRequests.map(request => [request, speakerOf(request)]));
  const known = new Set(issues.map(({ number }) => number));
  return parsed => {
    const request = owners.get(parsed.commit.sha) ?? null;
    const isSpeaker = request !== null && parsed.commit.sha === speakers.get(request);
    const read = isSpeaker ? withHolds(withBreaking(withTitle(parsed, request), request), request.body) : parsed;
    const { pullRequest: named } = parsed;
    const isIssue = named !== null && named !== request?.number && known.has(named);
    return {
      ...read,
      pullRequest: request?.number ?? null,
      // What looks like a pull request in a message is an issue, or another repository's number.
      issues: isIssue ? [...read.issues, { number: named, repository: null }] : read.issues,
    };
  };
}

/** The commit whose words stand for the pull request: its merge or squash, else the newest that it brought. */
export function speakerOf({ mergeCommit, commits }: PullRequest): Sha | undefined {
  return mergeCommit !== null && commits.includes(mergeCommit) ? mergeCommit : commits[0];
}

/** Titles are mended after the merge, and rebased commits never had them: what GitHub shows now is what the author means. */
function withTitle(parsed: ParsedCommit, { number, title, head }: PullRequest): ParsedCommit {
  const { commit } = parsed;
  const wanted = title.trim();
  if (wanted === '' || parsed.rawSubject.startsWith(wanted)) return parsed;
  const message =
    commit.parents.length > 1
      ? `Merge pull request #${number} from ${head || 'branch'}\n\n${wanted}\n\n${parsed.body}`
      : `${wanted} (#${number})${bodyOf(commit.message)}`;
  return { ...parseCommit({ ...commit, message }), commit };
}

function bodyOf(message: string): string {
  const end = message.indexOf('\n');
  return end === -1 ? '' : message.slice(end);
}

/** A squash may keep the title alone; what the description says of breaking counts all the same. */
function withBreaking(parsed: ParsedCommit, { title, body }: PullRequest): ParsedCommit {
  if (parsed.breakingText !== '' || !/^BREAKING[ -]CHANGES?:/m.test(body)) return parsed;
  const { breaking, breakingText } = parseCommit({ ...parsed.commit, message: `${title}\n\n${body}` });
  return breakingText === '' || isPlaceholder(breakingText) ? parsed : { ...parsed, breaking, breakingText };
}
