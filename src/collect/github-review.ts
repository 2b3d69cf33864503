/** Collect, GitHub: a pull request under review. In: its number and the commit it starts from. Out: all that is known, settings too. */
import { fail } from '../errors.ts';
import type { Repository, SettingsFile } from '../model.ts';
import { fragmentPaths } from './fragments.ts';
import type { GitHub } from './github.ts';
import { fieldAsker, type RepositoryName } from './github-fields.ts';
import { readHome, whole } from './github-home.ts';
import { readOpenPullRequest } from './github-pull-request.ts';
import { DETAIL_WITH_FILES_FRAGMENT, REPOSITORY_SELECTION } from './github-selections.ts';
import { readGitHubSettings, settingsSelection } from './github-settings.ts';
import { fields, sha } from './json.ts';
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
 * One query, which a read-only token may ask, and a second one where it adds changelog fragments.
 * @param base The commit that the pull request starts from.
 * @throws `E_GITHUB_…`.
 */
export async function askReview(api: GitHub, name: RepositoryName, number: number, base: string): Promise<AskedReview> {
  const document = `query Review($owner: String!, $name: String!, $number: Int!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${[REPOSITORY_SELECTION, 'pullRequest(number: $number) { ...Detail headRefOid }', ...settingsSelection(base)].join('\n    ')}
  }
}
${DETAIL_WITH_FILES_FRAGMENT}`;
  const { under, repository, settings, head } = await whole(
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
        head: sha(fields(found.pullRequest).headRefOid),
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
  return {
    under: { ...under, fragments: await askTexts(api, name, head, fragmentPaths(under.paths)) },
    repository,
    settings,
  };
}

/** More than anybody adds at once. */
const MOST_FRAGMENTS = 20;

/** What the pull request's own commit says there: words, as its description is. */
async function askTexts(
  api: GitHub,
  name: RepositoryName,
  head: string | null,
  paths: readonly string[],
): Promise<readonly SettingsFile[]> {
  if (head === null || paths.length === 0) return [];
  const asked = paths.slice(0, MOST_FRAGMENTS);
  const blobs = asked.map((path, index) => ({
    alias: `blob${index}`,
    selection: `object(expression: ${JSON.stringify(`${head}:${path}`)}) { ... on Blob { text } }`,
  }));
  const { values } = await fieldAsker(api, name)(blobs, {
    operation: 'Fragments',
    fragments: '',
    size: MOST_FRAGMENTS,
  });
  return asked.flatMap((path, index) => {
    const { text } = fields(values.get(`blob${index}`));
    return typeof text === 'string' ? [{ path, text }] : [];
  });
}
