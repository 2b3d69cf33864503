/** Commands: the drafts of the coming release on GitHub. In: where they lie. Out: their texts, and whether they are approved. */
import type { Config } from '../config/schema.ts';
import { loadReconciler } from '../deliver.ts';
import type { GitHubEdge } from '../edges/github.ts';
import { fail } from '../errors.ts';
import type { DraftText } from '../gate/gate.ts';
import { pathInLine, releaseLine } from '../publish/line.ts';
import { readLineApproval } from '../publish/read/read-line-approval.ts';
import { readRepository } from '../publish/read/read-repository.ts';
import { RELEASE_FOLDERS } from './run-gate.ts';
import { textsOnBranch } from './texts-on-branch.ts';

/**
 * @param slug `owner/name` of the repository that is released; its notes lie there.
 * @param branch The release branch; null for the default one.
 * @throws `E_GITHUB_…`.
 */
export async function releaseDrafts(
  edge: GitHubEdge,
  slug: string,
  branch: string | null,
  { approvers }: Pick<Config, 'approvers'>,
): Promise<{ readonly texts: readonly DraftText[]; readonly isApproved: boolean }> {
  const home = await readRepository(edge, slug);
  if (home === null) throw fail('E_GITHUB_NOT_FOUND', { what: `GET /repos/${slug}`, permission: 'contents: read' });
  const releaseBranch = branch ?? home.defaultBranch;
  const isDefaultBranch = releaseBranch === home.defaultBranch;
  const line = releaseLine({ releaseBranch, isDefaultBranch, package: null, guest: null });
  const folder = (shown: string) => ({
    slug: home.slug,
    branch: line.branch,
    path: shown.replace('releases/next', line.folder),
    shown,
  });
  const found = await Promise.all(RELEASE_FOLDERS.map(shown => textsOnBranch(edge, folder(shown))));
  const texts = found.flat();
  const files = new Map(texts.map(({ path, text }) => [pathInLine(path, line), text]));
  const reconciler = await loadReconciler();
  const isApproved = await readLineApproval({ slug: home.slug, line, files, approvers, reconciler }, edge);
  return { texts, isApproved };
}
