/** Collect, GitHub: a pull request under review. In: its number and the commit it starts from. Out: all that is known, settings too. */
import { fail } from '../errors.ts';
import type { Repository } from '../model.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './github-fields.ts';
import { readHome, whole } from './github-home.ts';
import { readOpenPullRequest } from './github-pull-request.ts';
import { DETAIL_WITH_FILES_FRAGMENT, REPOSITORY_SELECTION } from './github-selections.ts';
import { readGitHubSettings, settingsSelection } from './github-settings.ts';
import { fields } from './json.ts';
import type { UnderReview } from './review.ts';
import type { Settings } from './settings.ts';

/** What one query says. */
export interface AskedReview {
  readonly under: UnderReview;
  readonly repository: Repository;
  /** Of the base: nobody reviews their own rules. */
  readonly settings: Settings;
}

/**
 * One query, which a read-only token may ask.
 * @param base The commit that the pull request starts from.
 * @throws `E_GITHUB_…`.
 */
export async function askReview(api: GitHub, name: RepositoryName, number: number, base: string): Promise<AskedReview> {
  const document = `query Review($owner: String!, $name: String!, $number: Int!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${[REPOSITORY_SELECTION, 'pullRequest(number: $number) { ...Detail }', ...settingsSelection(base)].join('\n    ')}
  }
}
${DETAIL_WITH_FILES_FRAGMENT}`;
  return whole(
    () => api.graphql(document, { ...name, number }),
    answer => {
      const home = readHome(answer, name);
      const found = fields(fields(answer.data).repository);
      const detailed = readOpenPullRequest(found.pullRequest, home.slug);
      if (detailed === null)
        throw fail('E_GITHUB_PARTIAL', { what: `pull request #${number}`, expected: 'one', got: 'none' });
      const issues = [...detailed.issueTitles].map(([issue, title]) => ({
        number: issue,
        repository: home.slug,
        title,
        labels: [],
        reactions: 0,
      }));
      return {
        under: { pullRequest: detailed.pullRequest, issues, paths: detailed.files },
        repository: {
          slug: home.slug,
          url: home.url || null,
          name: home.slug.split('/')[1] ?? '',
          visibility: home.visibility,
        },
        settings: readGitHubSettings(found),
      };
    },
  );
}
