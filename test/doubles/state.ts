/** Test double: what GitHub keeps beside git, as plain data that can be copied whole (for reads from the past). */

/** Who acts. A bot's `login` has no `[bot]`: GraphQL leaves it out and REST appends it. */
export interface User {
  readonly id: number;
  login: string;
  name: string;
  readonly kind: 'User' | 'Bot' | 'Organization';
  emails: string[];
  /** GraphQL then answers null, REST the user `ghost`. */
  isDeleted: boolean;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Milestone {
  readonly id: number;
  readonly number: number;
  title: string;
  description: string | null;
  state: 'open' | 'closed';
  dueOn: string | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly creator: string;
}

export interface Reaction {
  readonly user: string;
  readonly content: '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';
}

/** What issues and pull requests share: GitHub numbers them together. */
export interface Thread {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'reopened' | 'not_planned' | null;
  labels: string[];
  assignees: string[];
  milestone: number | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  reactions: Reaction[];
  isLocked: boolean;
  /** Null for an issue. */
  pull: Pull | null;
}

/** The half of a pull request that an issue has not. */
export interface Pull {
  /** Null when the fork was deleted. */
  headRepository: string | null;
  readonly headRef: string;
  headSha: string;
  baseRef: string;
  baseSha: string;
  isDraft: boolean;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  /** Its own commits, oldest first, as on its branch. */
  commits: string[];
  /** Commits that the merge put on the base branch: the squash, the rebased ones, or its own and the merge. */
  landed: string[];
  requestedReviewers: string[];
  /** False while GitHub's index of commits → pull requests has not caught up. */
  isIndexed: boolean;
  /** Issues linked by hand in the sidebar. */
  linkedIssues: number[];
}

export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Review {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  body: string;
  readonly submittedAt: string;
  readonly commit: string;
}

export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  readonly contentType: string;
  /** Base64, so that a copy of the state stays plain data. */
  readonly content: string;
  readonly uploader: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Release {
  readonly id: number;
  tagName: string;
  /** A branch or commit; what the tag is made from when the release is published and the tag is missing. */
  target: string;
  name: string | null;
  body: string | null;
  isDraft: boolean;
  isPrerelease: boolean;
  isImmutable: boolean;
  /** Null: as `legacy`, by date and version. */
  isLatest: boolean | null;
  readonly author: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  assets: Asset[];
}

/** A commit's pull request that lives in another repository of the network. */
export interface ForeignPull {
  readonly sha: string;
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly mergedAt: string | null;
}

/** A ref: the object it names, and the commit behind it. */
export interface RefTarget {
  readonly sha: string;
  readonly type: 'commit' | 'tag' | 'tree' | 'blob';
  readonly commit: string;
}

/** Rules on refs: `creation` and `update` are refused, `pull_request` wants one. */
export interface BranchRule {
  /** Refs that match: `refs/heads/main`, or with a final `*`. */
  readonly pattern: string;
  readonly types: readonly ('creation' | 'update' | 'deletion' | 'pull_request' | 'non_fast_forward')[];
  /** Only what `GET /branches/X` says; rulesets also answer at /rules/branches. */
  readonly isClassic?: boolean;
}

export interface Settings {
  squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE';
  squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK';
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePullRequests: boolean;
  isReleaseImmutable: boolean;
  deletesBranchOnMerge: boolean;
  hasIssues: boolean;
}

export interface RepositoryData {
  readonly id: number;
  owner: string;
  name: string;
  /** Earlier names: requests for them are redirected. */
  formerNames: string[];
  visibility: 'public' | 'private' | 'internal';
  /** `owner/name` of what it was forked from. */
  parent: string | null;
  isArchived: boolean;
  defaultBranch: string;
  description: string | null;
  readonly createdAt: string;
  updatedAt: string;
  settings: Settings;
  rules: BranchRule[];
  /** Logins with push access, beside the owner. */
  collaborators: Record<string, 'admin' | 'write' | 'read'>;
  threads: Map<number, Thread>;
  comments: Comment[];
  reviews: Review[];
  releases: Release[];
  labels: Label[];
  milestones: Milestone[];
  foreignPulls: ForeignPull[];
  refs: Record<string, RefTarget>;
}

/** GitHub's settings of a new repository. */
export function newSettings(): Settings {
  return {
    squashTitle: 'COMMIT_OR_PR_TITLE',
    squashMessage: 'COMMIT_MESSAGES',
    actionsMayCreatePullRequests: true,
    isReleaseImmutable: false,
    deletesBranchOnMerge: false,
    hasIssues: true,
  };
}

/** `refs/heads/main` for `main`. */
export const branchRef = (branch: string): string => `refs/heads/${branch}`;
