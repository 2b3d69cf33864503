/** Publish: in go GitHub's answers, out come the parts of what exists now. */

import type { CurrentComment, CurrentCommit, CurrentIssue, CurrentPullRequest, CurrentRelease } from '../current.ts';
import { listAt, numberAt, textAt, valueAt } from './answer.ts';

/** REST's pull request; null for one whose branch lies in another repository. */
export function pullRequestOf(data: unknown, slug: string): CurrentPullRequest | null {
  const number = numberAt(data, 'number');
  const isOwn = textAt(data, 'head', 'repo', 'full_name')?.toLowerCase() === slug.toLowerCase();
  if (number === null || !isOwn) return null;
  const isMerged = textAt(data, 'merged_at') !== null;
  return {
    number,
    state: isMerged ? 'merged' : textAt(data, 'state') === 'open' ? 'open' : 'closed',
    base: textAt(data, 'base', 'ref') ?? '',
    title: textAt(data, 'title') ?? '',
    body: textAt(data, 'body') ?? '',
  };
}

export function releaseOf(data: unknown): CurrentRelease | null {
  const id = numberAt(data, 'id');
  if (id === null) return null;
  return {
    id,
    // What does not say that it is a draft is treated as published: it is not touched then.
    isDraft: valueAt(data, 'draft') === true,
    isPrerelease: valueAt(data, 'prerelease') === true,
    tag: textAt(data, 'tag_name') ?? '',
    commit: textAt(data, 'target_commitish') ?? '',
    title: textAt(data, 'name') ?? '',
    body: textAt(data, 'body') ?? '',
  };
}

/** REST's or GraphQL's issue. */
export function issueOf(data: unknown): CurrentIssue | null {
  const number = numberAt(data, 'number');
  if (number === null) return null;
  return {
    number,
    isOpen: textAt(data, 'state')?.toLowerCase() === 'open',
    title: textAt(data, 'title') ?? '',
    body: textAt(data, 'body') ?? '',
  };
}

/** REST's `id` is GraphQL's `databaseId`. */
export function commentOf(data: unknown): CurrentComment | null {
  const id = numberAt(data, 'id') ?? numberAt(data, 'databaseId');
  return id === null ? null : { id, body: textAt(data, 'body') ?? '' };
}

export function commitOf(data: unknown): CurrentCommit | null {
  const sha = textAt(data, 'oid');
  const tree = textAt(data, 'tree', 'oid');
  return sha === null || tree === null ? null : { sha, tree };
}

/** What this token wrote: in a public repository anybody can write a marker. */
export function ownNodes(data: unknown, ...names: readonly string[]): readonly unknown[] {
  return listAt(data, ...names, 'nodes').filter(node => valueAt(node, 'viewerDidAuthor') === true);
}

/** Every shape that can be read, in the order of its number or id. */
export function shaped<Shape>(data: unknown, shape: (item: unknown) => Shape | null): readonly Shape[] {
  return listAt(data).flatMap(item => {
    const one = shape(item);
    return one === null ? [] : [one];
  });
}
