/** Test double: a new issue or pull request. In: what its author gave. Out: all the rest as GitHub starts it. */
import type { Repository } from './repository.ts';
import type { Pull, Thread } from './state.ts';

export interface NewThread {
  readonly title: string;
  readonly body: string | null;
  readonly author: string;
  readonly labels?: readonly string[];
  readonly number?: number | undefined;
  readonly now: string;
}

/** Adds it to the repository; labels are made by being used. */
export function newThread(repository: Repository, given: NewThread): Thread {
  const { data, world } = repository;
  const { title, body, author, labels = [], now } = given;
  for (const name of labels) ensureLabel(repository, name);
  const thread: Thread = {
    id: world.nextId(),
    number: given.number ?? repository.nextNumber(),
    title,
    body,
    author,
    state: 'open',
    stateReason: null,
    labels: [...labels],
    assignees: [],
    milestone: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    reactions: [],
    isLocked: false,
    pull: null,
  };
  data.threads.set(thread.number, thread);
  return thread;
}

/** Names differ in more than case. */
export function ensureLabel({ data, world }: Repository, name: string): void {
  if (data.labels.some(label => label.name.toLowerCase() === name.toLowerCase())) return;
  data.labels.push({ id: world.nextId(), name, color: 'ededed', description: null });
}

export type NewPull = Pick<Pull, 'headRepository' | 'headRef' | 'headSha' | 'baseRef' | 'baseSha'> & Partial<Pull>;

export function newPull(given: NewPull): Pull {
  return {
    isDraft: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    commits: [],
    landed: [],
    requestedReviewers: [],
    isIndexed: true,
    linkedIssues: [],
    ...given,
  };
}
