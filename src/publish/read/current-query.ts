/** Publish: the queries of a run, by commits and not by names, since names may be behind. In: what to ask for. Out: documents and variables. */
import type { Sha } from '../../model.ts';

/** A query about one repository: variables `owner` and `name` are added by who asks. */
export interface Query {
  readonly document: string;
  readonly variables: Readonly<Record<string, string | number>>;
  /** What it needs: `issues: read`. */
  readonly permission: string;
  /** Whether what it asks for by number may be unknown yet: then it is null in the answer, and nobody is told. */
  readonly mayMiss?: boolean;
}

export interface CurrentQuery {
  readonly releaseBranch: string;
  /** Heads of the state and drafts branches; null where they are not there. */
  readonly state: Sha | null;
  readonly statePath: string;
  readonly drafts: Sha | null;
  /** Where a new drafts branch begins. */
  readonly start: Sha;
  /** Files to read on the drafts branch. */
  readonly paths: readonly string[];
}

const WORKFLOWS = '.github/workflows';
const PARAMETERS = '$owner: String!, $name: String!';
const BUDGET = 'rateLimit { cost remaining limit resetAt }';

/**
 * Answers under `repository`: `state`, `drafts` and `start` are commits, `stateFile`, `f0`, `f1`, … are blobs, the latter in the
 * order of the paths; `workflows` and `startWorkflows` are trees.
 */
export function currentQuery({ releaseBranch, state, statePath, drafts, start, paths }: CurrentQuery): Query {
  const commits = Object.entries({ state, drafts, start }).filter(([, sha]) => sha !== null);
  const blobs = {
    ...(state === null ? {} : { stateFile: `${state}:${statePath}` }),
    ...(drafts === null ? {} : expressions(drafts, paths)),
  };
  const document = `query Drafts(${[
    `${PARAMETERS}, $releaseRef: String!, $workflows: String!, $startWorkflows: String!`,
    ...commits.map(([alias]) => `$${alias}: GitObjectID!`),
    ...Object.keys(blobs).map(alias => `$${alias}: String!`),
  ].join(', ')}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    releaseBranch: ref(qualifiedName: $releaseRef) { target { oid } }
    workflows: object(expression: $workflows) { oid }
    startWorkflows: object(expression: $startWorkflows) { oid }
    ${commits.map(([alias]) => `${alias}: object(oid: $${alias}) { oid ... on Commit { committedDate messageHeadline tree { oid } } }`).join('\n    ')}
    ${Object.keys(blobs).map(blobField).join('\n    ')}
  }
}${Object.keys(blobs).length === 0 ? '' : TEXT}`;
  const variables = {
    releaseRef: `refs/heads/${releaseBranch}`,
    workflows: `HEAD:${WORKFLOWS}`,
    startWorkflows: `${start}:${WORKFLOWS}`,
    ...Object.fromEntries(commits),
    ...blobs,
  };
  return { document, variables, permission: 'contents: read' };
}

/** Answers under `repository`: blobs `f0`, `f1`, … in the order of the paths, as they are in the commit. */
export function filesQuery(commit: Sha, paths: readonly string[]): Query {
  const aliases = paths.map((_, index) => `f${index}`);
  const document = `query Files(${[PARAMETERS, ...aliases.map(alias => `$${alias}: String!`)].join(', ')}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    ${aliases.map(blobField).join('\n    ')}
  }
}${TEXT}`;
  return { document, variables: expressions(commit, paths), permission: 'contents: read' };
}

/** Issues, newest first, with what tells ours from a stranger's. */
export const ISSUES_QUERY: Query = {
  permission: 'issues: read',
  variables: {},
  document: `query Issues(${PARAMETERS}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    issues(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number state title body viewerDidAuthor } }
  }
}`,
};

/** Comments of an issue or pull request. */
export function commentsQuery(on: 'pull-request' | 'issue', number: number): Query {
  const document = `query Comments(${PARAMETERS}, $number: Int!) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
      ... on PullRequest { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
    }
  }
}`;
  return { document, variables: { number }, permission: on === 'issue' ? 'issues: read' : 'pull-requests: read' };
}

const TEXT = '\nfragment Text on Blob { oid text isTruncated isBinary }';

function expressions(commit: Sha, paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path, index) => [`f${index}`, `${commit}:${path}`]));
}

function blobField(alias: string): string {
  return `${alias}: object(expression: $${alias}) { ...Text }`;
}
