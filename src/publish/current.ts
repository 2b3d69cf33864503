/** Publish: what exists on GitHub now for one release line, as plain data. In: nothing. Out: the shape that reading fills and planning reads. */
import type { CommentSlot, Repository, Sha } from '../model.ts';
import type { Opinion } from './approval/approval.ts';
import type { LineState } from './state/line-state.ts';

export interface CurrentPullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  /** The branch that it merges into. */
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export interface CurrentRelease {
  readonly id: number;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly tag: string;
  /** What the tag will be made from: a commit, or a branch if a person chose one. */
  readonly commit: string;
  readonly title: string;
  readonly body: string;
}

export interface CurrentIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
}

export interface CurrentComment {
  readonly id: number;
  readonly body: string;
}

/** A commit with its tree. */
export interface CurrentCommit {
  readonly sha: Sha;
  readonly tree: Sha;
}

/** Path → text; paths without a file are missing. */
export type CurrentFiles = ReadonlyMap<string, string>;

/** A repository, as far as it decides what may be done in it. */
export interface RepositoryFacts {
  /** `owner/name`, as GitHub writes it now. */
  readonly slug: string;
  /** Web address without a slash at its end. */
  readonly url: string;
  readonly visibility: Repository['visibility'];
  readonly hasIssues: boolean;
  readonly defaultBranch: string;
}

export interface GitHubCurrent {
  readonly repository: RepositoryFacts;
  readonly state: {
    /** Null without the branch. */
    readonly branch: CurrentCommit | null;
    readonly value: LineState;
    /** GitHub refused to write the branch: nothing is remembered, nothing that exists is rewritten. */
    readonly isForbidden: boolean;
    /** Some rule concerns the branch that is not there; whether it holds for this token shows only in trying. */
    readonly isRestricted: boolean;
    /** When it was written last, by GitHub's clock, in milliseconds since 1970; 0 without a branch. */
    readonly changedAt: number;
  };
  /** The drafts branch; null while there is none. */
  readonly drafts: CurrentCommit | null;
  /** When a person committed to it last, by GitHub's clock, in milliseconds since 1970; null where its newest commit is ours. */
  readonly editedAt: number | null;
  /** On the drafts branch, or without one where it would begin. */
  readonly files: CurrentFiles;
  /** The commit that a new drafts branch begins at. */
  readonly start: CurrentCommit;
  readonly startFiles: CurrentFiles;
  /** `.github/workflows` differs between the release's commit and the default branch. */
  readonly hasOtherWorkflows: boolean;
  /** The drafts already tell of a later commit than this run's. */
  readonly isOutdated: boolean;
  /** Of the drafts branch in this repository, oldest first. */
  readonly pullRequests: readonly CurrentPullRequest[];
  readonly releases: readonly CurrentRelease[];
  /** The one on record, or those found by marker, oldest first. */
  readonly issues: readonly CurrentIssue[];
  /** What people think of the drafts of this release, whoever they are. */
  readonly opinions: readonly Opinion[];
  /** The files of commits that were approved and that the state does not know yet. */
  readonly reviewed: ReadonlyMap<Sha, CurrentFiles>;
  readonly comments: Readonly<Partial<Record<CommentSlot, CurrentComment>>>;
}
