/** Collect: a pull request under review. In: what is known of it. Out: {@link Evidence} of a release that holds nothing else. */
import type { Evidence, Issue, PullRequest, Repository, SettingsFile } from '../model.ts';
import type { Settings } from './settings.ts';

/** A pull request that is not merged yet. */
export interface UnderReview {
  readonly pullRequest: Pick<PullRequest, 'title' | 'body' | 'labels' | 'author' | 'base' | 'head' | 'isFromFork'> & {
    /** Null before there is one. */
    readonly number: number | null;
  };
  /** Issues of the same repository that it closes. */
  readonly issues: readonly Issue[];
  /** Null where they are not known. */
  readonly paths: readonly string[] | null;
  /** Changelog fragments that it adds or mends, by their whole paths; absent where there are none. */
  readonly fragments?: readonly SettingsFile[];
}

/** The number of a pull request that has none yet: GitHub gives out no 0. */
export const NO_NUMBER = 0;
/** No commit has these ids; the second looks like any other, as people try `fffffff` as a name of overrides. */
const [BASE, HEAD] = ['0'.repeat(40), '5d1c7e90b3f2486a9de07bc4f81365a2e9704cb8'];

/** The evidence as it will be when the pull request is squashed under its title. @param date Now, as in {@link Evidence.range}. */
export function reviewEvidence(
  { pullRequest, issues, paths, fragments = [] }: UnderReview,
  settings: Settings,
  repository: Repository,
  date: string,
): Evidence {
  const { title, author } = pullRequest;
  const number = pullRequest.number ?? NO_NUMBER;
  return {
    schema: 1,
    repository,
    range: { from: BASE, to: HEAD, date, previousTag: null, tag: null, reason: 'under review', package: null },
    commits: [
      {
        sha: HEAD,
        parents: [BASE],
        author: { name: author.login ?? author.name, email: '' },
        date,
        message: `${title.split('\n')[0]} (#${number})`,
        paths,
        ...(author.login === null ? {} : { login: author.login }),
      },
    ],
    revisions: [HEAD],
    packages: [],
    manifestVersion: null,
    pullRequests: [
      {
        ...pullRequest,
        number,
        repository: repository.slug ?? '',
        mergedAt: date,
        mergeCommit: HEAD,
        commits: [HEAD],
        issues: issues.map(issue => issue.number),
        milestone: null,
      },
    ],
    issues,
    earlierAuthors: null,
    ...settings,
    ...(fragments.length > 0 ? { fragments: fragments.map(file => ({ ...file, commit: HEAD })) } : {}),
    notices: [],
  };
}
