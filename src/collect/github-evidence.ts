/** Collect, GitHub: what GitHub knows, put into the evidence. In: evidence and knowledge. Out: evidence with pull requests and issues. */
import { fail } from '../errors.ts';
import type { Commit, Evidence, Issue, PullRequest, Sha } from '../model.ts';
import type { Home } from './github-home.ts';
import type { RangeKnowledge } from './github-pull-requests.ts';

/**
 * Pull requests come in the order of the newest commit that each owns; those merged here that own none come last.
 * @param branch The branch that is released; null where nobody says, as for a tag.
 * @throws `E_GITHUB_PARTIAL`.
 */
export function withKnowledge(evidence: Evidence, home: Home, known: RangeKnowledge, branch: string | null): Evidence {
  const owned = new Map<number, Sha[]>();
  for (const { sha } of evidence.commits) {
    const number = known.owners.get(sha);
    if (number === undefined) continue;
    const shas = owned.get(number);
    if (shas === undefined) owned.set(number, [sha]);
    else shas.push(sha);
  }
  const missing = [...owned.keys()].filter(number => !known.detailed.has(number));
  if (missing.length > 0) {
    const what = `pull requests (without #${missing.slice(0, 5).join(', #')})`;
    throw fail('E_GITHUB_PARTIAL', { what, expected: String(owned.size), got: String(owned.size - missing.length) });
  }
  const inRange = new Set(evidence.commits.map(({ sha }) => sha));
  for (const { number, mergeCommit } of known.detailed.values())
    if (!owned.has(number) && inRange.has(mergeCommit ?? '')) owned.set(number, []);
  const details = [...owned.keys()].flatMap(number => known.detailed.get(number) ?? []);
  const { repository } = evidence;
  return {
    ...evidence,
    repository: {
      slug: home.slug,
      url: repository.url ?? (home.url || null),
      name: repository.name || (home.slug.split('/')[1] ?? ''),
      visibility: home.visibility,
    },
    commits: withLogins(withPaths(evidence.commits, known, owned), known.logins),
    pullRequests: details.map(
      ({ number, pullRequest }): PullRequest => ({ ...pullRequest, commits: owned.get(number) ?? [] }),
    ),
    issues: issuesOf(home.slug, details, known),
    ...(branch !== null && home.defaultBranch !== '' && branch !== home.defaultBranch ? { isSideLine: true } : {}),
    notices: [...evidence.notices, ...home.notices, ...known.notices, ...details.flatMap(({ notices }) => notices)],
  };
}

function issuesOf(
  repository: string,
  details: readonly { readonly issueTitles: ReadonlyMap<number, string> }[],
  { issues }: RangeKnowledge,
): readonly Issue[] {
  const titles = new Map(details.flatMap(({ issueTitles }) => [...issueTitles]));
  return [...titles]
    .sort(([one], [other]) => one - other)
    .map(([number, title]) => ({ number, repository, title, ...(issues.get(number) ?? { labels: [], reactions: 0 }) }));
}

/** Where git told no paths: a squash and a merge changed what their pull request did. */
function withPaths(
  commits: readonly Commit[],
  { detailed }: RangeKnowledge,
  owned: ReadonlyMap<number, readonly Sha[]>,
): readonly Commit[] {
  const paths = new Map<Sha, { readonly files: readonly string[]; readonly isAlone: boolean }>();
  for (const { number, mergeCommit, files } of detailed.values())
    if (mergeCommit !== null && files !== null)
      paths.set(mergeCommit, { files, isAlone: owned.get(number)?.length === 1 });
  return commits.map(commit => {
    const found = commit.paths === null ? paths.get(commit.sha) : undefined;
    // The last of several rebased commits did only a part of it.
    return found?.isAlone || (found && commit.parents.length > 1) ? { ...commit, paths: found.files } : commit;
  });
}

/** GitHub names the account of some commits; whoever else has the same address is the same person. */
function withLogins(commits: readonly Commit[], logins: ReadonlyMap<Sha, string>): readonly Commit[] {
  const byEmail = new Map<string, Set<string>>();
  for (const { sha, author } of commits) {
    const login = logins.get(sha);
    if (login === undefined || author.email === '') continue;
    const email = author.email.toLowerCase();
    byEmail.set(email, (byEmail.get(email) ?? new Set()).add(login));
  }
  return commits.map(commit => {
    const [only, ...others] = byEmail.get(commit.author.email.toLowerCase()) ?? [];
    const login = logins.get(commit.sha) ?? (others.length === 0 ? only : undefined);
    return login === undefined || commit.login === login ? commit : { ...commit, login };
  });
}
