/** Publish: reading what may go out, without a release at hand. In: a repository, a tag or branch. Out: {@link ShippingCurrent}; null where nothing was drafted. */
import type { Sha } from '../../model.ts';
import type { CurrentPullRequest, CurrentRelease, GitHubCurrent, RepositoryFacts } from '../current.ts';
import { apiPath, type GitHub, repositoryPath } from '../github.ts';
import { type Line, notesPath, releaseLine } from '../line.ts';
import type { Hotfix } from '../shipping/hotfix.ts';
import { EMPTY_STATE, type LineState, parseLineState, STATE_BRANCH } from '../state/line-state.ts';
import { listAt, textAt, valueAt } from './answer.ts';
import { ask } from './ask.ts';
import { readPullRequests } from './read-current.ts';
import { readFiles, readText } from './read-files.ts';
import { readRefs } from './read-refs.ts';
import { readReviews } from './read-reviews.ts';
import { commitOf, releaseOf, shaped } from './read-shapes.ts';
import { readApprovalComment } from './read-threads.ts';

/** Which line of releases is meant. */
export interface ShippingPlace {
  readonly repository: RepositoryFacts;
  /** The tag that was pushed, or whose page a person published; null for the line of the branch. */
  readonly tag: string | null;
  readonly releaseBranch: string;
  readonly package: string | null;
  /** A release that nobody drafted; null where one is looked for. */
  readonly hotfix: Hotfix | null;
}

/** What {@link GitHubCurrent} has and shipping needs, and what only shipping asks for. */
export interface ShippingCurrent extends GitHubCurrent {
  readonly line: Line;
  readonly releaseBranch: string;
  /** The drafts' pull request on record. */
  readonly pullRequest: CurrentPullRequest | null;
  /** Tag → its commit, and whether that has all that the text tells of; without tags that do not exist. */
  readonly tags: ReadonlyMap<string, { readonly commit: Sha; readonly isWhole: boolean }>;
}

/**
 * @throws `E_GITHUB_PARTIAL` where GitHub does not give what it names, `E_STATE_NEWER`.
 */
export async function readShipping(place: ShippingPlace, github: GitHub): Promise<ShippingCurrent | null> {
  const { repository } = place;
  const { slug } = repository;
  const refs = await readRefs(github, slug);
  const branchHead = refs.get(STATE_BRANCH);
  const lines = branchHead === undefined ? NO_LINES : await readLines(slug, branchHead, github);
  const found = lineIn(lines, place);
  if (found === null) return null;
  const { state } = lines;
  const { value, line, releaseBranch } = found;
  const drafts = refs.get(line.branch) ?? null;
  const paths = [
    ...new Set([...Object.keys(value.memories), notesPath(line), ...value.finished.map(({ path }) => path)]),
  ];
  const tagNames = [...new Set([place.tag, value.next?.tag, ...value.finished.map(({ tag }) => tag)])].filter(isText);
  const commits = await readCommits(
    { slug, drafts, releaseBranch, tags: tagNames, to: place.hotfix?.to ?? value.approval?.to ?? value.to },
    github,
  );
  const [files, startFiles, pullRequests, releases, reviews, tags, approvalComment] = await Promise.all([
    readFiles(github, slug, drafts, paths),
    readFiles(github, slug, commits.start?.sha ?? null, paths),
    readPullRequests(github, slug, line.branch),
    readPages(github, slug, value, tagNames),
    readReviews({ slug, number: value.ids['pull-request'] ?? null, paths, state: value }, github),
    readTags(github, slug, commits.tags, value),
    readApprovalComment({ slug, line }, value, github),
  ]);
  return {
    repository,
    state: { branch: state.commit, value, isForbidden: false, isRestricted: false, changedAt: state.changedAt },
    drafts: commits.drafts,
    editedAt: null,
    files,
    start: commits.start ?? { sha: '', tree: '' },
    startFiles,
    hasOtherWorkflows: commits.hasOtherWorkflows,
    isOutdated: false,
    pullRequests,
    releases,
    issues: [],
    comments: approvalComment === null ? {} : { approval: approvalComment },
    ...reviews,
    line,
    releaseBranch,
    pullRequest: pullRequests.find(({ number }) => number === value.ids['pull-request']) ?? null,
    tags,
  };
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string';
}

const BUDGET = 'rateLimit { cost remaining limit resetAt }';

/** What is remembered of every line. */
interface Lines {
  readonly state: Pick<GitHubCurrent['state'], 'changedAt'> & { readonly commit: GitHubCurrent['state']['branch'] };
  readonly states: readonly { readonly path: string; readonly value: LineState }[];
}

const NO_LINES: Lines = { state: { commit: null, changedAt: 0 }, states: [] };

async function readLines(slug: string, head: Sha, github: GitHub): Promise<Lines> {
  const query = {
    permission: 'contents: read',
    variables: { state: head, folder: `${head}:releases` },
    document: `query Lines($owner: String!, $name: String!, $state: GitObjectID!, $folder: String!) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    state: object(oid: $state) { oid ... on Commit { committedDate tree { oid } } }
    lines: object(expression: $folder) {
      ... on Tree { entries { name object { ... on Blob { oid text isTruncated isBinary } } } }
    }
  }
}`,
  };
  const found = await ask(github, slug, query);
  const commit = commitOf(valueAt(found, 'state'));
  if (commit === null) return NO_LINES;
  const changedAt = Date.parse(textAt(found, 'state', 'committedDate') ?? '') || 0;
  const states = await Promise.all(
    listAt(found, 'lines', 'entries').map(async entry => {
      const path = `releases/${textAt(entry, 'name') ?? ''}`;
      const text = await readText(github, slug, valueAt(entry, 'object'));
      return { path, value: text === null ? EMPTY_STATE : parseLineState(text, { repository: slug, path }) };
    }),
  );
  return { state: { commit, changedAt }, states };
}

/** The line that a tag is drafted for, else a hotfix's, else the branch's own; null where nothing was drafted. */
function lineIn(
  { states }: Lines,
  { repository, tag, releaseBranch, package: packageName, hotfix }: ShippingPlace,
): (Pick<ShippingCurrent, 'line' | 'releaseBranch'> & { readonly value: LineState }) | null {
  const lineOf = (about: { readonly branch: string; readonly package: string | null }): Line =>
    releaseLine({
      releaseBranch: about.branch,
      isDefaultBranch: about.branch === repository.defaultBranch,
      package: about.package,
      guest: null,
    });
  const isOf = (one: { readonly branch: string; readonly package: string | null }): boolean =>
    one.branch === releaseBranch && one.package === packageName;
  const values = states.map(one => one.value);
  const value =
    values.find(({ next }) => tag !== null && next?.tag === tag) ??
    values.find(({ finished }) => tag !== null && finished.some(one => one.tag === tag));
  if (value === undefined && hotfix !== null) {
    const line = lineOf(hotfix);
    const own = states.find(({ path }) => path === line.statePath);
    return { value: own?.value ?? EMPTY_STATE, line, releaseBranch: hotfix.branch };
  }
  const found =
    value ?? values.find(({ next, finished }) => [next, ...finished].some(one => one !== null && isOf(one)));
  const about = found?.next ?? found?.finished.at(-1);
  if (found === undefined || about === undefined || about === null) return null;
  return { value: found, line: lineOf(about), releaseBranch: about.branch };
}

/** By name where that is what is asked: a tag, a branch. */
async function readCommits(
  {
    slug,
    drafts,
    releaseBranch,
    tags,
    to,
  }: {
    readonly slug: string;
    readonly drafts: Sha | null;
    readonly releaseBranch: string;
    readonly tags: readonly string[];
    readonly to: Sha;
  },
  github: GitHub,
) {
  const names: Record<string, string> = {
    start: `refs/heads/${releaseBranch}`,
    workflows: 'HEAD:.github/workflows',
    releaseWorkflows: `${to}:.github/workflows`,
    ...(drafts === null ? {} : { drafts }),
    ...Object.fromEntries(tags.map((tag, index) => [`t${index}`, `refs/tags/${tag}^{commit}`])),
  };
  const document = `query Commits(${['$owner: String!', '$name: String!', ...Object.keys(names).map(name => `$${name}: String!`)].join(', ')}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    ${Object.keys(names)
      .map(name => `${name}: object(expression: $${name}) { oid ... on Commit { tree { oid } } }`)
      .join('\n    ')}
  }
}`;
  const found = await ask(github, slug, { document, variables: names, permission: 'contents: read' });
  const workflows = textAt(found, 'releaseWorkflows', 'oid');
  return {
    start: commitOf(valueAt(found, 'start')),
    drafts: commitOf(valueAt(found, 'drafts')),
    hasOtherWorkflows: workflows !== null && workflows !== textAt(found, 'workflows', 'oid'),
    tags: tags.flatMap((tag, index) => {
      const commit = textAt(found, `t${index}`, 'oid');
      return commit === null ? [] : [{ tag, commit }];
    }),
  };
}

/** Drafts stand first in the list; a page that is out is found by its tag. */
async function readPages(
  github: GitHub,
  slug: string,
  { ids }: LineState,
  tags: readonly string[],
): Promise<readonly CurrentRelease[]> {
  const root = `${repositoryPath(slug)}/releases`;
  const [listed, recorded, ...pages] = await Promise.all([
    github.find(root, { per_page: 100 }),
    ids.release === undefined ? null : github.find(root + apiPath`/${ids.release}`),
    ...tags.map(tag => github.find(`${root}/tags/${tag.split('/').map(encodeURIComponent).join('/')}`)),
  ]);
  const all = [...shaped(listed?.data, releaseOf), ...[recorded, ...pages].flatMap(one => releaseOf(one?.data) ?? [])];
  return [...new Map(all.map(one => [one.id, one])).values()];
}

async function readTags(
  github: GitHub,
  slug: string,
  tags: readonly { readonly tag: string; readonly commit: Sha }[],
  { next, finished, approval, to }: LineState,
): Promise<ShippingCurrent['tags']> {
  const read = await Promise.all(
    tags.map(async ({ tag, commit }) => {
      const end = finished.find(one => one.tag === tag)?.to ?? (next?.tag === tag ? (approval?.to ?? to) : commit);
      if (end === commit) return [tag, { commit, isWhole: true }] as const;
      const found = await github.find(repositoryPath(slug) + apiPath`/compare/${end}...${commit}`, { per_page: 1 });
      const isWhole = ['ahead', 'identical'].includes(textAt(found?.data, 'status') ?? '');
      return [tag, { commit, isWhole }] as const;
    }),
  );
  return new Map(read);
}
