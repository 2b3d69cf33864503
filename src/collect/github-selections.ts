/** Collect, GitHub: what is asked for, as GraphQL. In: numbers and ids. Out: aliased fields and the fragments that they name. */
import type { Sha } from '../model.ts';
import type { AskedField } from './github-fields.ts';

/** Enough to say whether a pull request brought a commit; costs no connection. */
const MERGED = 'number mergedAt headRefName isCrossRepository repository { nameWithOwner } mergeCommit { oid }';

/** Two connections a pull request: 50 of them are one point. GitHub allows 100 labels an issue. */
const DETAIL = `${MERGED} title body baseRefName
  author { __typename login ... on User { name } }
  merge: mergeCommit { oid author { user { login } } }
  milestone { title dueOn }
  labels(first: 100) { nodes { name } }
  closingIssuesReferences(first: 25) { nodes { number title repository { nameWithOwner } } }`;

/** A third connection: the files that it changed. */
const FILES = 'files(first: 100) { totalCount nodes { path } }';

export const DETAIL_FRAGMENT = `fragment Detail on PullRequest { ${DETAIL} }`;
export const DETAIL_WITH_FILES_FRAGMENT = `fragment Detail on PullRequest { ${DETAIL} ${FILES} }`;
export const MERGED_FRAGMENT = `fragment Merged on PullRequest { ${MERGED} }`;

/**
 * The newest merges, for GitHub's index from commits to pull requests lags behind them by seconds. A rebase merge is known by the
 * headlines of its commits.
 */
export const NEWEST_SELECTION = `pullRequests(states: MERGED, baseRefName: $branch, first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ...Detail commits(last: 50) { nodes { commit { messageHeadline } } } }
    }`;

export const REPOSITORY_SELECTION = 'nameWithOwner url visibility defaultBranchRef { name }';

export function pullRequestField(number: number): AskedField {
  return { alias: `pull${number}`, selection: `pullRequest(number: ${number}) { ...Detail }` };
}

/**
 * Who wrote a commit, and its pull requests. More than ten is rare: open ones on other branches.
 * @param isDetailed Whether to ask for everything at once: 11 connections a commit instead of one.
 */
export function commitField(commit: Sha, isDetailed: boolean): AskedField {
  const pulls = isDetailed
    ? 'associatedPullRequests(first: 5) { totalCount nodes { ...Detail } }'
    : 'associatedPullRequests(first: 10) { totalCount nodes { ...Merged } }';
  return {
    alias: `commit${commit}`,
    selection: `object(oid: "${commit}") { ... on Commit { author { user { login } } ${pulls} } }`,
  };
}

/** All that GitHub gives at a time, for a commit whose merged pull request was not among the first. */
export function crowdedCommitField(commit: Sha): AskedField {
  return {
    alias: `commit${commit}`,
    selection: `object(oid: "${commit}") { ... on Commit { associatedPullRequests(first: 100) { nodes { ...Merged } } } }`,
  };
}

export function issueField(number: number): AskedField {
  return {
    alias: `issue${number}`,
    selection: `issue(number: ${number}) { title labels(first: 100) { nodes { name } } reactions(first: 1) { totalCount } }`,
  };
}
