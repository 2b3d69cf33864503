/** Publish: one commit on a branch, by compare-and-swap. In: changed files and the head that was read. Out: the new head, or why not. */
import { DrumrollError, fail } from '../../errors.ts';
import type { CurrentCommit } from '../current.ts';
import { type Answer, branchPath, type GitHub, repositoryPath } from '../github.ts';
import { refusalOf, textAt } from '../read/answer.ts';

export interface CommitRequest {
  readonly slug: string;
  readonly branch: string;
  /** The head that was read; null to start the branch. */
  readonly head: CurrentCommit | null;
  /** The first is the head, where there is one; none for an orphan. */
  readonly parents: readonly string[];
  /** Null for an empty one. */
  readonly baseTree: string | null;
  readonly message: string;
  /** A file without text is taken away. */
  readonly files: readonly { readonly path: string; readonly text: string | null }[];
}

export type Committed =
  | { readonly kind: 'written'; readonly head: CurrentCommit }
  /** The branch is not where it was read. */
  | { readonly kind: 'stale' }
  /** Rules forbid it; `error` is what GitHub said, where it is one of ours. */
  | { readonly kind: 'refused'; readonly said: string; readonly error: DrumrollError | null };

/**
 * Only the last of the three requests changes anything, and it moves the branch forward or not at all. Dates and author are
 * GitHub's: the token's.
 * @throws What the port throws, and `E_PUBLISH_REFUSED` where GitHub does not take the files.
 */
export async function writeCommit(request: CommitRequest, github: GitHub): Promise<Committed> {
  const { slug, branch, head, parents, baseTree, message, files } = request;
  const root = `${repositoryPath(slug)}/git`;
  const tree = await github.send('POST', `${root}/trees`, {
    ...(baseTree === null ? {} : { base_tree: baseTree }),
    tree: files.map(({ path, text }) => ({
      path,
      mode: '100644',
      type: 'blob',
      ...(text === null ? { sha: null } : { content: text }),
    })),
  });
  const treeSha = made(tree, request);
  if (treeSha === null) return { kind: 'stale' };
  const commit = await github.send('POST', `${root}/commits`, { message, tree: treeSha, parents });
  const sha = made(commit, request);
  if (sha === null) return { kind: 'stale' };
  try {
    const moved =
      head === null
        ? await github.send('POST', `${root}/refs`, { ref: `refs/heads/${branch}`, sha })
        : await github.send('PATCH', branchPath(slug, 'refs', branch), { sha, force: false });
    if (moved.status < 300) return { kind: 'written', head: { sha, tree: treeSha } };
    const said = refusalOf(moved.data);
    return RULES.test(said) ? { kind: 'refused', said, error: null } : { kind: 'stale' };
  } catch (error) {
    // Making the objects was allowed, so this is about the branch.
    if (error instanceof DrumrollError && (error.code === 'E_GITHUB_FORBIDDEN' || error.code === 'E_GITHUB_WORKFLOWS'))
      return { kind: 'refused', said: error.message, error };
    throw error;
  }
}

/** GitHub's words: "Repository rule violations found", "Protected branch update failed", "Cannot create ref due to creations being restricted". */
const RULES = /rule violation|protected|restricted|not authorized/i;

/** The new object; null for one that could not be made because something that it names is not there yet. */
function made({ status, data }: Answer, { slug, branch }: CommitRequest): string | null {
  const sha = textAt(data, 'sha');
  if (status < 300 && sha !== null) return sha;
  if (status === 409 || /not exist|not found|could not be found/i.test(refusalOf(data))) return null;
  throw fail('E_PUBLISH_REFUSED', { repository: slug, what: `commit on ${branch}`, said: refusalOf(data) });
}
