/** Test double: GitHub's REST shapes of git's things. In: real objects. Out: JSON. */

import { isoDate } from './clock.ts';
import type { GitCommit, Signature } from './git-objects.ts';
import type { Repository } from './repository.ts';
import { type Json, nodeId, repositoryPage, repositoryUrl, userShape } from './shape-user.ts';
import type { RefTarget } from './state.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

function personShape({ name, email, date }: Signature): Json {
  return { name, email, date: isoDate(date * 1000) };
}

/** The GitHub user behind a git address; null for an address nobody has. */
function accountShape(repository: Repository, { email }: Signature): Json | null {
  const user = repository.world.userByEmail(email);
  return user === null ? null : userShape(repository.world, user.login);
}

/** `commit`, as lists and compare have it. */
export function commitShape(repository: Repository, commit: GitCommit): Json {
  const { world, data } = repository;
  const url = `${repositoryUrl(world, data)}/commits/${commit.sha}`;
  const git = `${repositoryUrl(world, data)}/git`;
  const page = `${repositoryPage(world, data)}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    commit: {
      author: personShape(commit.author),
      committer: personShape(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
      url: `${git}/commits/${commit.sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url,
    html_url: `${page}/${commit.sha}`,
    comments_url: `${url}/comments`,
    author: accountShape(repository, commit.author),
    committer: accountShape(repository, commit.committer),
    parents: commit.parents.map(sha => ({
      sha,
      url: `${repositoryUrl(world, data)}/commits/${sha}`,
      html_url: `${page}/${sha}`,
    })),
  };
}

/** `git-commit`, as /git/commits has it. */
export function gitCommitShape(repository: Repository, commit: GitCommit): Json {
  const { world, data } = repository;
  const git = `${repositoryUrl(world, data)}/git`;
  const page = `${repositoryPage(world, data)}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${git}/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    author: personShape(commit.author),
    committer: personShape(commit.committer),
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map(sha => ({ sha, url: `${git}/commits/${sha}`, html_url: `${page}/${sha}` })),
    verification: UNSIGNED,
  };
}

export function refShape({ world, data }: Repository, name: string, { sha, type }: RefTarget): Json {
  const git = `${repositoryUrl(world, data)}/git`;
  return {
    ref: name,
    node_id: nodeId('REF', name),
    url: `${git}/${name}`,
    object: { sha, type, url: `${git}/${type}s/${sha}` },
  };
}

/** `diff-entry`s between two commits, without line counts. */
export function fileShapes(repository: Repository, base: string, head: string): readonly Json[] {
  const { world, data, store } = repository;
  const page = repositoryPage(world, data);
  const url = repositoryUrl(world, data);
  return store.diff(base, head).map(({ path, status, sha }) => {
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    return {
      sha: status === 'removed' ? null : sha,
      filename: path,
      status,
      additions: status === 'removed' ? 0 : 1,
      deletions: status === 'added' ? 0 : 1,
      changes: status === 'modified' ? 2 : 1,
      blob_url: `${page}/blob/${head}/${escaped}`,
      raw_url: `${page}/raw/${head}/${escaped}`,
      contents_url: `${url}/contents/${escaped}?ref=${head}`,
    };
  });
}
