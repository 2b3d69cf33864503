/** Collect, GitHub: the repository itself and its newest merges. In: its name as asked for. Out: its name today, and who sees it. */
import { DrumrollError, fail } from '../errors.ts';
import type { Commit, Notice, Repository, Sha } from '../model.ts';
import type { GitHub, GraphqlAnswer } from './github.ts';
import { noRepository, type RepositoryName } from './github-fields.ts';
import { type DetailedPullRequest, readPullRequest } from './github-pull-request.ts';
import { DETAIL_FRAGMENT, NEWEST_SELECTION, REPOSITORY_SELECTION } from './github-selections.ts';
import { fields, nodes, text } from './json.ts';
import { LAUNCH_SELECTION, type LaunchBranches, readLaunchBranches } from './launch-branches.ts';

export interface Home {
  /** `owner/name` as GitHub writes it today. */
  readonly slug: string;
  readonly url: string;
  readonly visibility: Repository['visibility'];
  /** Names of launches that are being planned there; none where nobody asked. */
  readonly launches: LaunchBranches;
  /** Empty where there is no commit yet. */
  readonly defaultBranch: string;
  /** Whether it was asked for by another name. */
  readonly notices: readonly Notice[];
  /**
   * The newest pull requests that were merged into these commits.
   * @param listed Gets the number for each commit of a rebase merge, which no id tells.
   */
  newest(commits: readonly Commit[], listed: Map<Sha, readonly number[]>): readonly DetailedPullRequest[];
}

/** @param branch The branch that is released; null for merges into any. */
export async function askHome(api: GitHub, repository: RepositoryName, branch: string | null): Promise<Home> {
  const document = `query Home($owner: String!, $name: String!, $branch: String) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${REPOSITORY_SELECTION}
    ${NEWEST_SELECTION}
    ${LAUNCH_SELECTION}
  }
}
${DETAIL_FRAGMENT}`;
  return whole(
    () => api.graphql(document, { ...repository, branch }),
    answer => readHome(answer, repository),
  );
}

const MOST_TRIES = 3;

/** Asks again for an answer that is read as `E_GITHUB_PARTIAL`, a few times. */
export async function whole<Read>(
  ask: () => Promise<GraphqlAnswer>,
  read: (answer: GraphqlAnswer) => Read | Promise<Read>,
): Promise<Read> {
  for (let tries = 1; ; tries++) {
    try {
      return await read(await ask());
    } catch (error) {
      const isPartial = error instanceof DrumrollError && error.code === 'E_GITHUB_PARTIAL';
      if (!isPartial || tries === MOST_TRIES) throw error;
    }
  }
}

/**
 * Reads {@link REPOSITORY_SELECTION} and {@link NEWEST_SELECTION}.
 * @throws `E_GITHUB_NOT_FOUND`, `E_GITHUB_FORBIDDEN`, `E_GITHUB_PARTIAL` for an answer with errors.
 */
export function readHome({ data, errors }: GraphqlAnswer, asked: RepositoryName): Home {
  const found = fields(fields(data).repository);
  const slug = text(found.nameWithOwner);
  const forbidden = errors.find(({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
  if (forbidden !== undefined)
    throw fail('E_GITHUB_FORBIDDEN', {
      request: 'POST /graphql',
      permission: forbidden.path.includes('pullRequests') ? 'pull-requests: read' : 'contents: read',
      said: forbidden.message,
    });
  if (slug === '' && (errors.length === 0 || errors.some(({ type }) => type === 'NOT_FOUND')))
    throw noRepository(asked);
  if (slug === '' || errors.length > 0) {
    const what = `answer about the repository (${errors[0]?.message || 'no reason given'})`;
    throw fail('E_GITHUB_PARTIAL', { what, expected: 'all', got: 'some' });
  }
  return {
    slug,
    url: text(found.url),
    visibility: visibilityOf(text(found.visibility)),
    defaultBranch: text(fields(found.defaultBranchRef).name),
    launches: readLaunchBranches(found),
    notices: noticesOf(`${asked.owner}/${asked.name}`, slug),
    newest: (commits, listed) => {
      const bySha = new Map(commits.map(commit => [commit.sha, commit]));
      const pulls = nodes(found.pullRequests).flatMap(node => readPullRequest(node, slug) ?? []);
      const here = pulls.filter(({ mergeCommit }) => mergeCommit !== null && bySha.has(mergeCommit));
      for (const pull of here)
        for (const sha of rebasedCommits(pull, bySha)) listed.set(sha, [...(listed.get(sha) ?? []), pull.number]);
      return here;
    },
  };
}

/** `internal` is seen by an enterprise's members only. */
function visibilityOf(word: string): Repository['visibility'] {
  if (word === 'PUBLIC') return 'public';
  return word === 'PRIVATE' || word === 'INTERNAL' ? 'private' : 'unknown';
}

function noticesOf(asked: string, slug: string): readonly Notice[] {
  if (asked.toLowerCase() === slug.toLowerCase()) return [];
  const message = `The repository ${asked} is called ${slug} today. Use that name in workflows and remotes.`;
  return [{ code: 'repository-renamed', message, where: '' }];
}

/** A rebase keeps the first lines: from the last commit back, as long as they are equal. */
function rebasedCommits(
  { mergeCommit, headlines }: DetailedPullRequest,
  bySha: ReadonlyMap<Sha, Commit>,
): readonly Sha[] {
  const shas: Sha[] = [];
  let at = bySha.get(mergeCommit ?? '');
  for (const headline of headlines.toReversed()) {
    if (at === undefined || at.parents.length > 1 || !startsLike(at.message, headline)) break;
    shas.push(at.sha);
    at = bySha.get(at.parents[0] ?? '');
  }
  return shas;
}

function startsLike(message: string, headline: string): boolean {
  const end = message.indexOf('\n');
  const line = (end === -1 ? message : message.slice(0, end)).trimEnd();
  return headline.endsWith('…') ? line.startsWith(headline.slice(0, -1)) : line === headline.trimEnd();
}
