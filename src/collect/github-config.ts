/** Collect, GitHub: the configuration alone. In: a repository and a branch. Out: its file as that branch has it, whatever is checked out. */
import type { SettingsFile } from '../model.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './github-fields.ts';
import { readHome, whole } from './github-home.ts';
import { REPOSITORY_SELECTION } from './github-selections.ts';
import { configSelection, readGitHubSettings } from './github-settings.ts';
import { fields } from './json.ts';

/**
 * Who may approve is not for the branch to say that is approved.
 * @param branch Null for the default branch.
 * @throws `E_GITHUB_…`.
 */
export async function askConfig(
  api: GitHub,
  name: RepositoryName,
  branch: string | null,
): Promise<SettingsFile | null> {
  const at = branch === null ? 'HEAD' : `refs/heads/${branch}`;
  const document = `query Config($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${[REPOSITORY_SELECTION, ...configSelection(at)].join('\n    ')}
  }
}`;
  return whole(
    () => api.graphql(document, { ...name }),
    answer => {
      readHome(answer, name);
      return readGitHubSettings(fields(fields(answer.data).repository)).config;
    },
  );
}
