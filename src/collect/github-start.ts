/** Collect, GitHub: everything that one query can say before the range is known. In: refs as typed. Out: {@link Start}. */
import { DrumrollError, fail } from '../errors.ts';
import type { Sha } from '../model.ts';
import { apiPath, type GitHub, type GraphqlAnswer } from './github.ts';
import type { RepositoryName } from './github-fields.ts';
import { type Home, readHome, whole } from './github-home.ts';
import { DETAIL_FRAGMENT, NEWEST_SELECTION, REPOSITORY_SELECTION } from './github-selections.ts';
import { fileSelection, readGitHubSettings, settingsSelection } from './github-settings.ts';
import { count, date, type Fields, fields, list, nodes, sha, text } from './json.ts';
import { LAUNCH_SELECTION } from './launch-branches.ts';
import { MANIFESTS, readManifest } from './manifest.ts';
import type { Settings } from './settings.ts';

/** A tag; one that is not among the newest may still hide its commit. */
export interface StartTag {
  readonly name: string;
  /** The commit's id where `date` is there, else that of whatever the tag names: a commit, or an annotated tag's own. */
  readonly sha: Sha;
  /** Of the commit; null where only the name is known. */
  readonly date: string | null;
}

/** How a tag lies to the last commit of the range. */
export interface Distance {
  /** Commits that the range's end has and the tag has not. */
  readonly ahead: number;
  /** Commits that only the tag has: 0 for an ancestor. */
  readonly behind: number;
}

export interface Start {
  readonly home: Home;
  readonly to: { readonly sha: Sha; readonly date: string };
  /** Commit of the `from` that was asked for; null without one. */
  readonly from: Sha | null;
  /** All commits up to `to`; null unless asked for. */
  readonly total: number | null;
  /** All of them, those with dates first, newest first. */
  readonly tags: readonly StartTag[];
  /** By name, of the newest tags. */
  readonly distances: ReadonlyMap<string, Distance>;
  /** Null where a checkout has them. */
  readonly settings: Settings | null;
  readonly manifestVersion: string | null;
}

export interface StartQuestion {
  readonly repository: RepositoryName;
  readonly branch: string | null;
  /** Expressions: a commit, a branch, a tag, `HEAD`. */
  readonly to: string;
  /** Null for "since the last release" and for the first commit. */
  readonly from: string | null;
  readonly isFromRoot: boolean;
  /** What the settings are read from; null where a checkout has them. */
  readonly settingsAt: string | null;
}

/** How many tags are compared in the first query. Where that takes GitHub too long, fewer. */
const COMPARED = [25, 5, 1];

const COMMIT = '... on Commit { committedDate }';
/** A tag may name a tag. */
export const PEELED_FRAGMENT = `fragment Peeled on GitObject { oid ${COMMIT} ... on Tag { target { oid ${COMMIT} ... on Tag { target { oid ${COMMIT} } } } } }`;

/** @throws `E_REF_UNKNOWN`, `E_GITHUB_…`. */
export async function askStart(api: GitHub, question: StartQuestion): Promise<Start> {
  const names = askTagNames(api, question.repository);
  const start = whole(
    () => askSmaller(COMPARED),
    async answer => readStart(answer, await names, question),
  );
  return (await Promise.all([start, names]))[0];

  async function askSmaller([compared = 1, ...smaller]: readonly number[]): Promise<GraphqlAnswer> {
    const { repository, branch, to } = question;
    const variables = { ...repository, branch, to, compared };
    try {
      return await api.graphql(documentOf(question), variables, { isSingle: smaller.length > 0 });
    } catch (error) {
      const isTooMuch = error instanceof DrumrollError && error.code === 'E_GITHUB_UNAVAILABLE';
      if (!isTooMuch || smaller.length === 0) throw error;
      return askSmaller(smaller);
    }
  }
}

/** All tags in one answer: GraphQL would take a round for each hundred. An empty repository has none. */
async function askTagNames(api: GitHub, { owner, name }: RepositoryName): Promise<readonly StartTag[]> {
  const path = apiPath`/repos/${owner}/${name}/git/matching-refs/tags/`;
  try {
    const first = await api.find(path);
    const numbers = Array.from({ length: (first?.pages ?? 1) - 1 }, (_, index) => index + 2);
    // GitHub gives all at once today, and documents no pages.
    const rest = await Promise.all(numbers.map(page => api.find(path, { page })));
    return [first, ...rest].flatMap(answer => list(answer?.data)).flatMap(readTagName);
  } catch (error) {
    if (error instanceof DrumrollError && error.code === 'E_GITHUB_REFUSED') return [];
    throw error;
  }
}

function readTagName(value: unknown): readonly StartTag[] {
  const { ref, object } = fields(value);
  const id = sha(fields(object).sha);
  return id === null ? [] : [{ name: text(ref).replace(/^refs\/tags\//, ''), sha: id, date: null }];
}

function documentOf({ to, from, isFromRoot, settingsAt }: StartQuestion): string {
  const parts = [
    REPOSITORY_SELECTION,
    NEWEST_SELECTION,
    LAUNCH_SELECTION,
    `to: object(expression: $to) { ...Peeled }`,
    ...(from === null ? [] : [`from: object(expression: ${JSON.stringify(from)}) { ...Peeled }`]),
    ...(isFromRoot ? ['all: object(expression: $to) { ... on Commit { history(first: 1) { totalCount } } }'] : []),
    `tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ...Peeled } }
    }`,
    `near: refs(refPrefix: "refs/tags/", first: $compared, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name compare(headRef: $to) { aheadBy behindBy } }
    }`,
    ...MANIFESTS.map((path, index) => fileSelection(`manifest${index}`, to, path)),
    ...(settingsAt === null ? [] : settingsSelection(settingsAt)),
  ];
  return `query Start($owner: String!, $name: String!, $branch: String, $to: String!, $compared: Int!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${parts.join('\n    ')}
  }
}
${PEELED_FRAGMENT}
${DETAIL_FRAGMENT}`;
}

async function readStart(
  { data, errors }: GraphqlAnswer,
  names: readonly StartTag[],
  question: StartQuestion,
): Promise<Start> {
  // Tags that cannot be compared name no commit.
  const home = readHome({ data, errors: errors.filter(({ path }) => path[1] !== 'near') }, question.repository);
  const found = fields(fields(data).repository);
  const newest = nodes(found.tags).flatMap(({ name, target }): readonly StartTag[] => {
    const commit = peel(target);
    return commit === null ? [] : [{ name: text(name), ...commit }];
  });
  const [to, from] = [peel(found.to), peel(found.from)];
  // `--to v1.2.0` names an old annotated tag and shows its commit.
  const peeled = new Map([found.to, found.from].map(object => [sha(fields(object).oid), peel(object)]));
  const known = new Set(newest.map(({ name }) => name));
  const older = names.filter(({ name }) => !known.has(name)).map(tag => ({ ...tag, ...peeled.get(tag.sha) }));
  const tags = [...newest, ...older];
  if (to === null && question.to === 'HEAD')
    throw fail('E_GIT_NO_COMMITS', { directory: `${question.repository.owner}/${question.repository.name}` });
  if (to === null || (from === null && question.from !== null)) {
    const ref = to === null ? question.to : (question.from ?? '');
    throw fail('E_REF_UNKNOWN', { ref, known: tags.map(({ name }) => name) });
  }
  return {
    home,
    to,
    from: from?.sha ?? null,
    total: count(fields(fields(found.all).history).totalCount),
    tags,
    distances: readDistances(found.near),
    settings: question.settingsAt === null ? null : readGitHubSettings(found),
    manifestVersion: await readManifestVersion(found),
  };
}

/** Reads {@link PEELED_FRAGMENT}: a commit is at the end, or nothing that a release could be. */
export function peel(object: unknown): { readonly sha: Sha; readonly date: string } | null {
  for (let at: unknown = object, depth = 0; depth < 3; depth++) {
    const { oid, committedDate, target } = fields(at);
    const [id, committed] = [sha(oid), date(committedDate)];
    if (id !== null && committed !== null) return { sha: id, date: committed };
    at = target;
  }
  return null;
}

function readDistances(near: unknown): ReadonlyMap<string, Distance> {
  return new Map(
    nodes(near).flatMap(({ name, compare }) => {
      const distance = readDistance(compare);
      return distance === null ? [] : [[text(name), distance]];
    }),
  );
}

/** Null where GitHub could not compare. */
export function readDistance(comparison: unknown): Distance | null {
  const { aheadBy, behindBy } = fields(comparison);
  const [ahead, behind] = [count(aheadBy), count(behindBy)];
  return ahead === null || behind === null ? null : { ahead, behind };
}

async function readManifestVersion(found: Fields): Promise<string | null> {
  for (const [index, file] of MANIFESTS.entries()) {
    const content = text(fields(found[`manifest${index}`]).text);
    const version = content === '' ? null : (await readManifest(file, content)).version;
    if (version !== null) return version;
  }
  return null;
}
