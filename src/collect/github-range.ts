/** Collect, GitHub: the range's commits, asked for once. In: the first query's answer. Out: commits since a base, and distances. */
import { fail } from '../errors.ts';
import type { Commit, Sha } from '../model.ts';
import type { GitHub } from './github.ts';
import { type Comparison, compareAll, listAll } from './github-commits.ts';
import type { RepositoryName } from './github-fields.ts';
import type { Distance, Start } from './github-start.ts';
import { count, fields } from './json.ts';

/** What is known about the way to the last commit, `to`. */
export interface GitHubRange {
  /** Null where nobody asked. */
  distance(base: Sha): Distance | null;
  learn(base: Sha, distance: Distance): void;
  /** The number of commits up to `to`. */
  learnTotal(total: number): void;
  /** Asks for the commits since a base ahead of time, if they are few enough to be wasted. */
  prefetch(base: Sha): void;
  /** Commits since a base; null for the first commit. @throws `E_GITHUB_PARTIAL`. */
  since(base: Sha | null): Promise<readonly Commit[]>;
  /** Commits that `head` has and `base` has not. */
  between(base: Sha, head: Sha, expected: number): Promise<readonly Commit[]>;
}

const MOST_PREFETCHED = 300;

/** @param first Page 1 of the comparison with {@link Start.from}, asked for beside the first query. */
export function githubRange(
  api: GitHub,
  repository: RepositoryName,
  start: Start,
  first: Comparison | null,
): GitHubRange {
  const to = start.to.sha;
  const distances = new Map<Sha, Distance>();
  for (const tag of start.tags) {
    const distance = start.distances.get(tag.name);
    if (distance !== undefined) distances.set(tag.sha, distance);
  }
  const asked = new Map<Sha, Promise<readonly Commit[]>>();
  let { total } = start;
  const ask = (base: Sha): Promise<readonly Commit[]> => {
    const here = base === start.from ? first : null;
    const expected = here?.total ?? distances.get(base)?.ahead ?? null;
    const commits = asked.get(base) ?? compareAll(api, repository, { base, head: to, expected, first: here });
    asked.set(base, commits);
    return commits;
  };
  return {
    distance: base => distances.get(base) ?? null,
    learn: (base, distance) => {
      distances.set(base, distance);
    },
    learnTotal: known => {
      total = known;
    },
    prefetch: base => {
      // Whoever wants it meets its failure then.
      if ((distances.get(base)?.ahead ?? Number.POSITIVE_INFINITY) <= MOST_PREFETCHED) ask(base).catch(() => {});
    },
    since: async base =>
      base === null ? listAll(api, repository, to, total ?? (await askTotal(api, repository, to))) : ask(base),
    between: (base, head, expected) => compareAll(api, repository, { base, head, expected }),
  };
}

async function askTotal(api: GitHub, repository: RepositoryName, to: Sha): Promise<number> {
  const { data } = await api.graphql(
    `query Total($owner: String!, $name: String!, $to: GitObjectID!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) { object(oid: $to) { ... on Commit { history(first: 1) { totalCount } } } }
}`,
    { ...repository, to },
  );
  const total = count(fields(fields(fields(fields(data).repository).object).history).totalCount);
  if (total === null) throw fail('E_GITHUB_PARTIAL', { what: 'history', expected: 'its length', got: 'nothing' });
  return total;
}
