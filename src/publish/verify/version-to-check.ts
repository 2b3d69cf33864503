/** Publish, the check afterwards: types only. What is known of one version, and what is wrong with it. */

/** A release as GitHub has it. */
export interface ReleaseToCheck {
  readonly tag: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
}

/** One version in all its places; a place that was not read is undefined, one without the version null. */
export interface VersionToCheck {
  readonly version: string;
  /** The tag that it has or would have. */
  readonly tag: string;
  /** Its notes in the repository, as approved; null where it has none. */
  readonly published: string | null;
  readonly release?: ReleaseToCheck | null | undefined;
  readonly changelogSection?: string | null | undefined;
  /** All tags of the repository. */
  readonly tags: readonly string[];
}

export interface Problem {
  /** `GitHub release`, `CHANGELOG.md`, `notes`, `tags`. */
  readonly where: string;
  readonly problem: string;
  readonly fix: string;
}
