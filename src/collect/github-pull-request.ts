/** Collect, GitHub: one pull request. In: a GraphQL node. Out: what a release needs of it; null for what was not merged here. */
import type { Author, Notice, PullRequest, Sha } from '../model.ts';
import { count, date, type Fields, fields, list, nodes, sha, text } from './json.ts';

/** A merge into this repository, as far as it says which commits it brought. */
export interface Merged {
  readonly number: number;
  readonly mergedAt: string;
  /** The merge, the squash, or the last of the rebased commits. */
  readonly mergeCommit: Sha | null;
  readonly head: string;
  readonly isFromFork: boolean;
}

export interface DetailedPullRequest extends Merged {
  /** Complete but for `commits`. */
  readonly pullRequest: PullRequest;
  readonly issueTitles: ReadonlyMap<number, string>;
  /** Account of the merge commit's author. */
  readonly mergeLogin: string | null;
  /** All files that it changed; null where nobody asked or there are more than GitHub lists. */
  readonly files: readonly string[] | null;
  /** First lines of its commits, oldest first; cut at 72 characters, ending in `…`. */
  readonly headlines: readonly string[];
  readonly notices: readonly Notice[];
}

/** GitHub refuses longer ones (https://github.com/peter-evans/create-or-update-comment/issues/181); other servers may not. */
const LONGEST_BODY = 65_536;

/** @param repository `owner/name`; pull requests of forks and of upstream share commits with ours. */
export function readMerged(node: unknown, repository: string): Merged | null {
  const found = fields(node);
  const number = count(found.number);
  // Null until it is merged.
  const mergedAt = date(found.mergedAt);
  const slug = text(fields(found.repository).nameWithOwner);
  if (number === null || mergedAt === null || !isSame(slug, repository)) return null;
  return {
    number,
    mergedAt,
    mergeCommit: sha(fields(found.mergeCommit).oid),
    head: text(found.headRefName),
    isFromFork: found.isCrossRepository === true,
  };
}

export function readPullRequest(node: unknown, repository: string): DetailedPullRequest | null {
  const merged = readMerged(node, repository);
  return merged === null ? null : readDetails(fields(node), repository, merged);
}

/** One that is under review; `mergedAt` is empty. Null where it is not there. */
export function readOpenPullRequest(node: unknown, repository: string): DetailedPullRequest | null {
  const found = fields(node);
  const number = count(found.number);
  const [head, isFromFork] = [text(found.headRefName), found.isCrossRepository === true];
  if (number === null) return null;
  return readDetails(found, repository, { number, mergedAt: '', mergeCommit: null, head, isFromFork });
}

function readDetails(found: Fields, repository: string, merged: Merged): DetailedPullRequest {
  const { number, mergedAt, mergeCommit, head, isFromFork } = merged;
  const body = text(found.body);
  const issueTitles = readIssueTitles(found, repository);
  const { title: milestone, dueOn } = fields(found.milestone);
  const milestoneDue = date(dueOn);
  return {
    ...merged,
    pullRequest: {
      number,
      repository,
      title: text(found.title),
      body: cut(body),
      labels: nodes(found.labels).map(({ name }) => text(name)),
      author: readAuthor(found.author),
      mergedAt,
      mergeCommit,
      commits: [],
      issues: [...issueTitles.keys()],
      base: text(found.baseRefName),
      head,
      isFromFork,
      milestone: text(milestone) || null,
      ...(milestoneDue === null ? {} : { milestoneDue }),
    },
    issueTitles,
    mergeLogin: readLogin(fields(found.merge).author),
    files: readFiles(found.files),
    headlines: nodes(found.commits).map(({ commit }) => text(fields(commit).messageHeadline)),
    notices: body.length > LONGEST_BODY ? [cutNotice(number, body.length)] : [],
  };
}

/** The account behind a git author; null where GitHub knows none. */
export function readLogin(author: unknown): string | null {
  return text(fields(fields(author).user).login) || null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Null is a deleted user, whom GitHub shows as `ghost`; there is an account of that name, which did nothing. */
function readAuthor(author: unknown): Author {
  const { __typename: kind, login, name } = fields(author);
  if (text(login) === '') return { name: 'ghost', login: null };
  // GraphQL leaves out what REST and git append.
  const account = kind === 'Bot' && !text(login).endsWith('[bot]') ? `${login}[bot]` : text(login);
  return { name: text(name).trim() || account, login: account };
}

/** Issues of other repositories stay out: theirs may be private where ours is public. */
function readIssueTitles({ closingIssuesReferences: issues }: Fields, repository: string): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  for (const issue of nodes(issues)) {
    const number = count(issue.number);
    const slug = text(fields(issue.repository).nameWithOwner);
    if (number !== null && isSame(slug, repository)) titles.set(number, text(issue.title));
  }
  return titles;
}

function readFiles(connection: unknown): readonly string[] | null {
  const paths = nodes(connection).map(({ path }) => text(path));
  const { totalCount, nodes: listed } = fields(connection);
  return list(listed).length > 0 && totalCount === paths.length ? paths : null;
}

function cut(body: string): string {
  return body.length > LONGEST_BODY ? body.slice(0, LONGEST_BODY).replace(/[\uD800-\uDBFF]$/, '') : body;
}

function cutNotice(number: number, length: number): Notice {
  return {
    code: 'body-cut',
    message: `A description has ${length.toLocaleString('en')} characters, and only the first ${LONGEST_BODY.toLocaleString('en')} of them are read.`,
    where: `#${number}`,
  };
}
