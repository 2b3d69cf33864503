/** Publish: reading what exists. In: what to look for, GitHub. Out: {@link GitHubCurrent}; refs are exact, lists may be behind. */
import { DrumrollError, fail } from '../../errors.ts';
import type { Release, Sha } from '../../model.ts';
import type { CurrentPullRequest, CurrentRelease, GitHubCurrent, RepositoryFacts } from '../current.ts';
import { apiPath, branchPath, type GitHub, repositoryPath } from '../github.ts';
import { DRAFTS_MESSAGE, type Line } from '../line.ts';
import { baseOf } from '../state/cycle.ts';
import { EMPTY_STATE, type LineState, parseLineState, STATE_BRANCH } from '../state/line-state.ts';
import { listAt, numberAt, textAt, valueAt } from './answer.ts';
import { ask, askList } from './ask.ts';
import { currentQuery } from './current-query.ts';
import { filesIn, readFiles, readText } from './read-files.ts';
import { readRefs } from './read-refs.ts';
import { type ReleasePage, readReleasePage, withOtherPages } from './read-releases.ts';
import { readReviews } from './read-reviews.ts';
import { commitOf, pullRequestOf, releaseOf, shaped } from './read-shapes.ts';
import { readThreads } from './read-threads.ts';

/** What to look for in one repository. */
export interface ReadRequest {
  readonly repository: RepositoryFacts;
  readonly line: Line;
  readonly releaseBranch: string;
  readonly release: Release;
  /** Where a new drafts branch begins; null for the head of the default branch. */
  readonly commit: Sha | null;
  /** `owner/name` of the repository that has the release's commits. */
  readonly history: string;
  /** Of every document. */
  readonly paths: readonly string[];
  /** Files that others write too. */
  readonly shared: readonly string[];
  /** Where a file of the last release may have been moved to; null before the first release. */
  readonly shipped: (path: string) => string | null;
  /** What is not wanted is not asked for, so that no permission is needed for it. */
  readonly wantsPullRequest: boolean;
  readonly wantsRelease: boolean;
  readonly wantsChecklist: boolean;
  /** GitHub refused to write the state branch in this run. */
  readonly isForbidden: boolean;
}

/**
 * Three rounds: refs and lists; the commits that the refs name; what the state has on record.
 * @throws `E_GITHUB_PARTIAL` where GitHub does not give what it names: a write must not follow from that.
 */
export async function readCurrent(request: ReadRequest, github: GitHub): Promise<GitHubCurrent> {
  const { repository, line, releaseBranch, release, commit, paths, isForbidden } = request;
  const { slug } = repository;
  const [refs, begin, pullRequests, releases] = await Promise.all([
    readRefs(github, slug),
    commit ?? readHead(github, slug, releaseBranch),
    request.wantsPullRequest ? readPullRequests(github, slug, line.branch) : [],
    request.wantsRelease ? readReleasePage(github, slug) : NO_RELEASES,
  ]);
  const heads = { state: refs.get(STATE_BRANCH) ?? null, drafts: refs.get(line.branch) ?? null };
  const query = currentQuery({ releaseBranch, ...heads, statePath: line.statePath, start: begin, paths });
  const found = await ask(github, slug, query);
  const start = commitOf(valueAt(found, 'start'));
  if (start === null) throw fail('E_PUBLISH_COMMIT_UNKNOWN', { repository: slug, commit: begin });
  const state = heads.state === null ? null : known(commitOf(valueAt(found, 'state')), STATE_BRANCH, slug);
  const drafts = heads.drafts === null ? null : known(commitOf(valueAt(found, 'drafts')), line.branch, slug);
  const text = await readText(github, slug, valueAt(found, 'stateFile') ?? null);
  const value = text === null ? EMPTY_STATE : parseLineState(text, { repository: slug, path: line.statePath });
  const isUnknown = isForbidden || text === null;
  const leftOver = Object.keys(value.texts).filter(path => path.startsWith(`${line.folder}/`) && !paths.includes(path));
  const startPaths = [...paths, ...leftOver];
  const shippedPaths = startPaths.flatMap(path => request.shipped(path) ?? []);
  const finishedPaths = [...value.finished.map(({ path }) => path), ...request.shared];
  // Where the drafts begin matters only before there are any, and when the last release's are to make room.
  const isBeginning = drafts === null || value.base !== baseOf(release) || value.moving !== '';
  const open = pullRequests.find(one => one.state === 'open');
  const isAlone = open === undefined;
  const moved = [...new Set([...(isBeginning || isAlone ? shippedPaths : []), ...finishedPaths])];
  const [draftsFiles, startFiles, others, allReleases, allPullRequests, threads, reviews, isRestricted, isOutdated] =
    await Promise.all([
      filesIn(github, slug, found, paths),
      readFiles(github, slug, begin, [...(isBeginning || isAlone ? startPaths : []), ...moved]),
      readFiles(github, slug, heads.drafts, [...leftOver, ...moved]),
      request.wantsRelease ? allOf(github, slug, releases, value, isUnknown) : [],
      request.wantsPullRequest ? withRecorded(github, slug, pullRequests, value) : [],
      readThreads(
        { slug, line, release, isUnknown, pullRequests, wantsChecklist: request.wantsChecklist },
        value,
        github,
      ),
      readReviews(
        {
          slug,
          number: request.wantsPullRequest ? (value.ids['pull-request'] ?? open?.number ?? null) : null,
          paths: [...startPaths, ...finishedPaths],
          state: value,
        },
        github,
      ),
      state === null && !isForbidden ? readRestriction(github, slug) : false,
      isBehind(request, value, textAt(found, 'releaseBranch', 'target', 'oid'), github),
    ]);
  const workflows = textAt(found, 'startWorkflows', 'oid');
  return {
    repository,
    state: {
      branch: state,
      value: isForbidden ? EMPTY_STATE : value,
      isForbidden,
      isRestricted,
      changedAt: Date.parse(textAt(found, 'state', 'committedDate') ?? '') || 0,
    },
    drafts,
    editedAt: drafts === null ? null : editedAt(valueAt(found, 'drafts')),
    files: drafts === null ? startFiles : new Map([...draftsFiles, ...others]),
    start,
    startFiles,
    hasOtherWorkflows: workflows !== null && workflows !== textAt(found, 'workflows', 'oid'),
    isOutdated,
    pullRequests: allPullRequests,
    releases: allReleases,
    ...threads,
    ...reviews,
  };
}

/** Whoever merges, edits in the browser or pushes writes another message than ours. */
function editedAt(commit: unknown): number | null {
  if (textAt(commit, 'messageHeadline') === DRAFTS_MESSAGE) return null;
  return Date.parse(textAt(commit, 'committedDate') ?? '') || null;
}

async function readHead(github: GitHub, slug: string, branch: string): Promise<Sha> {
  const found = await github.find(branchPath(slug, 'ref', branch));
  const sha = textAt(found?.data, 'object', 'sha');
  if (sha === null) throw fail('E_PUBLISH_COMMIT_UNKNOWN', { repository: slug, commit: branch });
  return sha;
}

export async function readPullRequests(
  github: GitHub,
  slug: string,
  branch: string,
): Promise<readonly CurrentPullRequest[]> {
  const [owner] = slug.split('/');
  const query = { head: `${owner}:${branch}`, state: 'all', per_page: 100 };
  const { data } = await askList(github, `${repositoryPath(slug)}/pulls`, query, 'pull-requests: read');
  return shaped(data, one => pullRequestOf(one, slug)).toSorted((a, b) => a.number - b.number);
}

async function withRecorded(
  github: GitHub,
  slug: string,
  listed: readonly CurrentPullRequest[],
  { ids }: LineState,
): Promise<readonly CurrentPullRequest[]> {
  const number = ids['pull-request'];
  if (number === undefined || listed.some(one => one.number === number)) return listed;
  const found = await github.find(repositoryPath(slug) + apiPath`/pulls/${number}`);
  const one = pullRequestOf(found?.data, slug);
  return one === null ? listed : [...listed, one].toSorted((a, b) => a.number - b.number);
}

const NO_RELEASES: ReleasePage = { list: [], pages: 1 };

/** Without a record every page is looked through for what an interrupted run may have made; with one, that release is enough. */
async function allOf(
  github: GitHub,
  slug: string,
  page: ReleasePage,
  { ids, claim }: LineState,
  isUnknown: boolean,
): Promise<readonly CurrentRelease[]> {
  const id = ids.release;
  if (id === undefined && (isUnknown || claim?.creates.includes('release') === true))
    return withOtherPages(github, slug, page);
  const { list } = page;
  if (id === undefined || list.some(one => one.id === id)) return list;
  const found = await github.find(repositoryPath(slug) + apiPath`/releases/${id}`);
  const one = releaseOf(found?.data);
  return one === null ? list : [...list, one];
}

/** Free plans do not tell of rules in private repositories, and have none. */
async function readRestriction(github: GitHub, slug: string): Promise<boolean> {
  try {
    const found = await github.find(repositoryPath(slug) + apiPath`/rules/branches/${STATE_BRANCH}`);
    return listAt(found?.data).some(rule => RESTRICTING.includes(textAt(rule, 'type') ?? ''));
  } catch (error) {
    if (error instanceof DrumrollError && error.code === 'E_GITHUB_FORBIDDEN') return false;
    throw error;
  }
}

const RESTRICTING = ['creation', 'update', 'pull_request'];

/** Whether the drafts tell of a later commit than this run's: an older run must not undo what a newer one wrote. */
async function isBehind(
  { release, history }: ReadRequest,
  { to }: LineState,
  head: string | null,
  github: GitHub,
): Promise<boolean> {
  if (to === '' || to === release.to || head === release.to) return false;
  const found = await github.find(repositoryPath(history) + apiPath`/compare/${release.to}...${to}`, { per_page: 1 });
  return textAt(found?.data, 'status') === 'ahead' && (numberAt(found?.data, 'ahead_by') ?? 0) > 0;
}

function known<Value>(value: Value | null, branch: string, slug: string): Value {
  if (value === null)
    throw fail('E_GITHUB_PARTIAL', { what: `branch ${branch} of ${slug}`, expected: 'its commit', got: 'nothing' });
  return value;
}
