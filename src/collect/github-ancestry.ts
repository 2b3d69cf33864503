/** Collect, GitHub: questions about a history, answered by the API. In: what the first query told. Out: collect's {@link Ancestry} port. */
import { fail } from '../errors.ts';
import type { ReleaseTag, Sha } from '../model.ts';
import type { Ancestry } from './ancestry.ts';
import type { GitHub } from './github.ts';
import { comparePage } from './github-commits.ts';
import { fieldAsker, type RepositoryName } from './github-fields.ts';
import type { GitHubRange } from './github-range.ts';
import { PEELED_FRAGMENT, peel, readDistance, type Start } from './github-start.ts';
import { count, fields, nodes, sha } from './json.ts';

/** Tags compared in one query; a comparison takes GitHub some milliseconds. */
const BATCH = 25;
/** Of more tags than this, all on other branches, somebody should say where to start. */
const MOST_COMPARED = 150;
/** A release's own branch is seldom longer; each hundred commits of it take a request. */
const LONGEST_BRANCH = 300;
const DAY = 86_400_000;

export interface GitHubAncestry extends Ancestry {
  /** The commit of a tag that was asked about; of others, what the tag names. */
  commitOf(tag: ReleaseTag): Sha;
}

/** @param range Learns distances, and is told early which commits will be wanted. */
export function githubAncestry(
  api: GitHub,
  repository: RepositoryName,
  start: Start,
  range: GitHubRange,
): GitHubAncestry {
  const askFields = fieldAsker(api, repository);
  /** By what a tag names: the commit behind it. */
  const commits = new Map<Sha, { readonly sha: Sha; readonly date: string }>();
  for (const { sha: id, date } of start.tags) if (date !== null) commits.set(id, { sha: id, date });
  return {
    commitOf,
    firstReachable: async (candidates, to) => {
      // Whatever comes out, the commits since the newest tag or since this one are wanted.
      const [newest] = candidates;
      if (newest !== undefined) range.prefetch(commitOf(newest));
      for (let from = 0; from < Math.min(candidates.length, MOST_COMPARED); from += BATCH) {
        const batch = candidates.slice(from, from + BATCH);
        await compare(batch, to);
        const found = batch.find(tag => range.distance(tag.sha)?.behind === 0);
        if (found === undefined) continue;
        range.prefetch(commitOf(found));
        return found;
      }
      if (candidates.length <= MOST_COMPARED) return null;
      const what = 'release tags, none of which is in this history (name the one to start after with `from`)';
      throw fail('E_GITHUB_PARTIAL', { what, expected: String(candidates.length), got: String(MOST_COMPARED) });
    },
    nearest: async (tags, to) => {
      const known = tags.filter(tag => range.distance(tag.sha) !== null);
      const some = known.length > 0 ? known : tags.slice(0, BATCH);
      await compare(some, to);
      const before = some.filter(tag => commitOf(tag) !== to && range.distance(tag.sha)?.behind === 0);
      const ahead = (tag: ReleaseTag): number => range.distance(tag.sha)?.ahead ?? 0;
      return before.reduce<ReleaseTag | null>((best, tag) => (best && ahead(best) <= ahead(tag) ? best : tag), null);
    },
    existingAt: async tags => tags.filter(tag => (commits.get(tag.sha)?.date ?? '') <= start.to.date),
    leavingPoint: async (tagged, to) => {
      const length = range.distance(tagged)?.behind ?? null;
      if (length === null || length > LONGEST_BRANCH) return null;
      const tip = commits.get(tagged)?.sha ?? tagged;
      const branch = new Map((await range.between(to, tip, length)).map(commit => [commit.sha, commit]));
      let at: Sha | undefined = tip;
      for (let commit = branch.get(at); commit !== undefined; commit = branch.get(at ?? '')) at = commit.parents[0];
      return at ?? null;
    },
    isAncestor: async (one, other) =>
      one === other || (await comparePage(api, repository, { base: one, head: other, page: 1, size: 1 }))?.behind === 0,
    recentStart: async ({ commits, days }, to) => {
      const until = `${new Date(Date.parse(start.to.date) - days * DAY).toISOString().slice(0, -5)}Z`;
      const { total, since, before } = await askAges(api, repository, to, until);
      range.learnTotal(total);
      if (total <= commits) return 'whole';
      if (before !== null) range.learn(before, { ahead: since, behind: 0 });
      return before;
    },
  };

  function commitOf({ sha: id }: ReleaseTag): Sha {
    return commits.get(id)?.sha ?? id;
  }

  async function compare(tags: readonly ReleaseTag[], to: Sha): Promise<void> {
    const unknown = tags.filter(tag => range.distance(tag.sha) === null);
    const asked = unknown.map(({ name }, index) => ({
      alias: `tag${index}`,
      selection: `ref(qualifiedName: ${JSON.stringify(`refs/tags/${name}`)}) { target { ...Peeled } compare(headRef: "${to}") { aheadBy behindBy } }`,
    }));
    const options = { operation: 'Distances', fragments: PEELED_FRAGMENT, size: BATCH };
    const { values } = asked.length === 0 ? { values: new Map() } : await askFields(asked, options);
    for (const [index, tag] of unknown.entries()) {
      const { target, compare: comparison } = fields(values.get(`tag${index}`));
      const [distance, commit] = [readDistance(comparison), peel(target)];
      if (distance === null || commit === null) continue;
      for (const id of [tag.sha, commit.sha]) range.learn(id, distance);
      commits.set(tag.sha, commit);
    }
  }
}

interface Ages {
  /** Commits in the whole history. */
  readonly total: number;
  /** About as many were committed since the date asked for. */
  readonly since: number;
  /** The newest commit before it. Unlike git's answer, it may lie on a branch that was merged later. */
  readonly before: Sha | null;
}

async function askAges(api: GitHub, repository: RepositoryName, to: Sha, until: string): Promise<Ages> {
  const { data } = await api.graphql(
    `query Ages($owner: String!, $name: String!, $to: GitObjectID!, $until: GitTimestamp!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    object(oid: $to) {
      ... on Commit {
        all: history(first: 1) { totalCount }
        since: history(first: 1, since: $until) { totalCount }
        before: history(first: 1, until: $until) { nodes { oid } }
      }
    }
  }
}`,
    { ...repository, to, until },
  );
  const { all, since, before } = fields(fields(fields(data).repository).object);
  const [total, recent] = [all, since].map(history => count(fields(history).totalCount));
  if (typeof total !== 'number' || typeof recent !== 'number')
    throw fail('E_GITHUB_PARTIAL', { what: 'history', expected: 'its length', got: 'nothing' });
  return { total, since: recent, before: sha(nodes(before)[0]?.oid) };
}
