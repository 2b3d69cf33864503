/** Commands: drafts as they stand on GitHub. In: a repository, a branch, a folder. Out: the texts in that folder. */
import { repositoryName } from '../collect/github-fields.ts';
import { fields, list, text } from '../collect/json.ts';
import type { GitHubEdge } from '../edges/github.ts';
import { fail } from '../errors.ts';
import type { DraftText } from '../gate/gate.ts';
import { apiPath, repositoryPath } from '../publish/github.ts';
import { textAt } from '../publish/read/answer.ts';

/** Where texts lie. */
export interface TextFolder {
  /** `owner/name`. */
  readonly slug: string;
  readonly branch: string;
  /** In the repository. */
  readonly path: string;
  /** As the texts are called. */
  readonly shown: string;
}

/** Empty where there is no such branch or folder. @throws `E_GITHUB_…`. */
export async function textsOnBranch(
  edge: GitHubEdge,
  { slug, branch, path, shown }: TextFolder,
): Promise<readonly DraftText[]> {
  const found = await edge.find(contentsPath(slug, path), { ref: branch });
  const files = list(found?.data)
    .map(fields)
    .filter(file => text(file.name).endsWith('.md'));
  return Promise.all(
    files.map(async file => {
      const blob = await edge.find(repositoryPath(slug) + apiPath`/git/blobs/${text(file.sha)}`);
      const content = Buffer.from(textAt(blob?.data, 'content') ?? '', 'base64').toString('utf8');
      return { path: `${shown}/${text(file.name)}`, text: content };
    }),
  );
}

/** @see https://docs.github.com/en/rest/repos/contents */
export function contentsPath(slug: string, path: string): string {
  const name = repositoryName(slug);
  if (name === null) throw fail('E_GITHUB_NO_REPOSITORY', {});
  return apiPath`/repos/${name.owner}/${name.name}/contents/` + path.split('/').map(encodeURIComponent).join('/');
}
