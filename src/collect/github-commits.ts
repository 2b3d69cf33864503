/** Collect, GitHub: the commits of a range, page by page. In: two commits. Out: all of them in git's order, or an error. */
import { fail } from '../errors.ts';
import type { Commit, Sha } from '../model.ts';
import { apiPath, type GitHub } from './github.ts';
import type { RepositoryName } from './github-fields.ts';
import { count, date, fields, list, sha, text } from './json.ts';

const PAGE = 100;

/** One page of a comparison, with the totals that every page repeats. */
export interface Comparison {
  readonly total: number;
  readonly behind: number;
  readonly commits: readonly Commit[];
}

/** @returns null where GitHub knows one of the two not, or they have no common history. */
export async function comparePage(
  api: GitHub,
  { owner, name }: RepositoryName,
  { base, head, page, size = PAGE }: { base: string; head: string; page: number; size?: number },
): Promise<Comparison | null> {
  const path = apiPath`/repos/${owner}/${name}/compare/${base}...${head}`;
  const answer = await api.find(path, { per_page: size, page });
  if (answer === null) return null;
  const { total_commits: total, behind_by: behind, commits } = fields(answer.data);
  return { total: count(total) ?? 0, behind: count(behind) ?? 0, commits: readCommits(commits) };
}

/**
 * All commits that `head` has and `base` has not.
 * @param expected How many there should be, so that all pages can be asked for at once; null when nobody knows.
 * @param first Page 1, where it is here already.
 * @throws `E_GITHUB_PARTIAL` when pages stay short of the total, whatever GitHub says why.
 */
export async function compareAll(
  api: GitHub,
  repository: RepositoryName,
  { base, head, expected, first = null }: CompareRequest,
): Promise<readonly Commit[]> {
  const ask = (page: number): Promise<Comparison | null> => comparePage(api, repository, { base, head, page });
  const guessed = Math.max(1, pagesOf(expected ?? 0));
  const pages: (Comparison | null)[] = await Promise.all(
    numbers(1, guessed).map(page => (page === 1 && first) || ask(page)),
  );
  const total = Math.max(...pages.map(page => page?.total ?? 0));
  pages.push(...(await Promise.all(numbers(guessed + 1, pagesOf(total)).map(ask))));
  return complete(
    pages.map(page => page?.commits ?? []),
    total,
    head,
    async page => (await ask(page))?.commits ?? [],
  );
}

export interface CompareRequest {
  readonly base: Sha;
  readonly head: Sha;
  readonly expected: number | null;
  readonly first?: Comparison | null;
}

/** A commit and everything before it. @param total What GitHub counts, by another way. @throws `E_GITHUB_PARTIAL`. */
export async function listAll(
  api: GitHub,
  { owner, name }: RepositoryName,
  head: Sha,
  total: number,
): Promise<readonly Commit[]> {
  const ask = async (page: number): Promise<readonly Commit[]> => {
    const answer = await api.find(apiPath`/repos/${owner}/${name}/commits`, { sha: head, per_page: PAGE, page });
    return readCommits(answer?.data);
  };
  const pages = await Promise.all(numbers(1, pagesOf(total)).map(ask));
  return complete(pages, total, head, ask);
}

/** Pages that came short are asked for once more. The total, and every commit's parents, must agree with what is here then. */
async function complete(
  pages: readonly (readonly Commit[])[],
  total: number,
  head: Sha,
  ask: (page: number) => Promise<readonly Commit[]>,
): Promise<readonly Commit[]> {
  const whole = await Promise.all(
    pages.map((commits, index) => (commits.length < Math.min(PAGE, total - index * PAGE) ? ask(index + 1) : commits)),
  );
  const commits = inGitOrder(whole.flat(), head);
  if (commits.length !== total)
    throw fail('E_GITHUB_PARTIAL', {
      what: `commits up to ${head.slice(0, 12)}`,
      expected: total.toLocaleString('en'),
      got: commits.length.toLocaleString('en'),
    });
  return commits;
}

/**
 * As `git log` lists them: what has been reached, newest first. A commit that no path from `head` leads to is left out, and so a
 * hole shows in the count.
 */
export function inGitOrder(commits: readonly Commit[], head: Sha): readonly Commit[] {
  const bySha = new Map(commits.map(commit => [commit.sha, commit]));
  const ordered: Commit[] = [];
  // Newest last, so that taking one costs nothing; of equal dates the one reached first comes first.
  const reached: Commit[] = [];
  const reach = (id: Sha): void => {
    const commit = bySha.get(id);
    if (commit === undefined) return;
    bySha.delete(id);
    let low = 0;
    for (let high = reached.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((reached[middle]?.date ?? '') < commit.date) low = middle + 1;
      else high = middle;
    }
    reached.splice(low, 0, commit);
  };
  reach(head);
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    ordered.push(next);
    for (const parent of next.parents) reach(parent);
  }
  return ordered;
}

function readCommits(value: unknown): readonly Commit[] {
  return list(value).flatMap(one => {
    const { sha: id, commit, parents, author } = fields(one);
    const { message, author: writer, committer } = fields(commit);
    const [commitId, committed] = [sha(id), date(fields(committer).date)];
    if (commitId === null || committed === null) return [];
    const { name, email, date: written } = fields(writer);
    const login = text(fields(author).login);
    const authoredAt = Date.parse(text(written)) / 1000;
    return [
      {
        sha: commitId,
        parents: list(parents).flatMap(parent => sha(fields(parent).sha) ?? []),
        author: { name: text(name), email: text(email) },
        date: committed,
        message: text(message),
        paths: null,
        ...(Number.isNaN(authoredAt) ? {} : { authoredAt }),
        ...(login === '' ? {} : { login }),
      },
    ];
  });
}

function pagesOf(total: number): number {
  return Math.ceil(total / PAGE);
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
