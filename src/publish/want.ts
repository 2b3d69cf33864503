/** Publish: what should be on GitHub for one release line in one repository. In: nothing. Out: the shape that planning takes. */
import type { Document, Launch, Release, Repository, Sha } from '../model.ts';
import type { Retell, Told } from './follow-words.ts';
import type { LaunchFacts } from './launch-line.ts';
import type { Line } from './line.ts';
import type { Reconciler } from './reconciler.ts';

/** People for the cover letter, as they should be named; absent where nobody is configured. */
export interface PeopleByTask {
  readonly notes?: string | undefined;
  readonly support?: string | undefined;
  readonly release?: string | undefined;
}

export interface Want {
  readonly line: Line;
  /** What is released; of a launch, what stands in for it. */
  readonly release: Release;
  /** The launch whose line it is; null for releases. */
  readonly launch: LaunchFacts | null;
  /** Launches that go on beside the release; none where their names may not be said. */
  readonly launches: readonly Launch[];
  /** Version of the last release; null before the first. */
  readonly previousVersion: string | null;
  /** Those that may lie here, with their paths in the line. */
  readonly documents: readonly Document[];
  /** Those that people may ask for here by ticking a box. */
  readonly offered: readonly Document[];
  /** Names of documents that may not, and where they went, as the end of a sentence. */
  readonly elsewhere: readonly { readonly name: string; readonly reason: string }[];
  readonly visibility: Repository['visibility'];
  /** Whether titles and numbers of changes may be said here. */
  readonly mayNameChanges: boolean;
  /** The branch that the pull request merges into. */
  readonly releaseBranch: string;
  /** The commit that the release ends at; null where this repository does not have it. */
  readonly commit: Sha | null;
  readonly wantsPullRequest: boolean;
  /** Path of a changelog that gets the release's section; null for none. */
  readonly changelog: string | null;
  readonly wantsRelease: boolean;
  readonly wantsChecklist: boolean;
  /** Whether this token may make a tag at a commit with other workflow files; `GITHUB_TOKEN` may not. */
  readonly mayWriteWorkflows: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly owners: PeopleByTask;
  /** Logins of those who may approve; none for everybody who may write. */
  readonly approvers: readonly string[];
  /** What ships an approved text besides asking for it. */
  readonly publishOn: 'tag' | 'merge';
  /** Keeps what people wrote in the files, entry by entry. */
  readonly reconciler: Reconciler;
  /** The documents of the whole release, wherever they lie, in words that people gave entries of the notes. */
  readonly retell: Retell;
  /** Such words where the notes lie in another place; null where they lie here, or nobody edited them. */
  readonly told: Told | null;
  /** Makes outside text safe in Markdown. */
  readonly markdown: (text: string) => string;
}
