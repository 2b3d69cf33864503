/** Publish: a dated entry on its way to readers. In: the entry, the repository that they read. Out: a pull request of its own, or what became of it; nothing is made twice. */
import { DrumrollError, fail } from '../errors.ts';
import { type DatedEntry, withDatedEntry } from './changelog/dated-entry.ts';
import type { CurrentCommit, CurrentPullRequest, RepositoryFacts } from './current.ts';
import { apiPath, branchPath, type Clock, type GitHub, repositoryPath } from './github.ts';
import { ENTRY_MESSAGE, entryBranch, entryDescription, entryTitle } from './letters/dated-entry-words.ts';
import { compareLink } from './letters/web-links.ts';
import { refusalOf, textAt, valueAt } from './read/answer.ts';
import { readPullRequests } from './read/read-current.ts';
import { writeCommit } from './write/write-commit.ts';

/** What is to be told, and where. */
export interface EntryRequest {
  /** Where readers read; it may be public. */
  readonly repository: RepositoryFacts;
  /** The changelog's path. */
  readonly path: string;
  readonly entry: DatedEntry;
  /** Whether somebody has noted that it was told: then what is there is completed, and nothing is begun. */
  readonly isNoted: boolean;
}

/** What became of it. */
export type EntryFate =
  | { readonly kind: 'opened' | 'open' | 'merged'; readonly url: string }
  /** The changelog of the default branch has it. */
  | { readonly kind: 'there' }
  /** GitHub lets Actions open no pull request; `url` is where a person does. */
  | { readonly kind: 'unopened'; readonly url: string }
  /** It was told elsewhere, and nothing was begun. */
  | { readonly kind: 'elsewhere' };

/** How often it is read again because something changed under it. */
const MOST_ATTEMPTS = 3;

/**
 * Branch, commit and pull request are found by their names, so that a run that was killed is completed by the next. A branch with a
 * person's commit is left alone, and so is the text of a pull request.
 * @throws `E_LAUNCH_ENTRY_CLOSED` where a person closed it, `E_PUBLISH_STALE`, `E_PUBLISH_BRANCH_REFUSED`, and what the port throws.
 */
export async function publishEntry(
  request: EntryRequest,
  { github, clock }: { readonly github: GitHub; readonly clock: Clock },
): Promise<EntryFate> {
  for (let attempt = 1; ; attempt++) {
    const fate = await attemptEntry(request, github);
    if (fate !== 'stale') return fate;
    if (attempt === MOST_ATTEMPTS)
      throw fail('E_PUBLISH_STALE', { repository: request.repository.slug, times: attempt });
    await clock.wait(1000 * 2 ** (attempt - 1));
  }
}

async function attemptEntry(request: EntryRequest, github: GitHub): Promise<EntryFate | 'stale'> {
  const { repository, path, entry, isNoted } = request;
  const { slug, defaultBranch, url } = repository;
  const branch = entryBranch(entry);
  const [pulls, base, head] = await Promise.all([
    readPullRequests(github, slug, branch),
    readCommit(slug, defaultBranch, github),
    readCommit(slug, branch, github),
  ]);
  const pull = chosen(pulls);
  const pullUrl = (number: number): string => `${url}/pull/${number}`;
  if (pull?.state === 'merged') return { kind: 'merged', url: pullUrl(pull.number) };
  if (pull?.state === 'closed') throw fail('E_LAUNCH_ENTRY_CLOSED', { repository: slug, number: pull.number });
  if (base === null) throw fail('E_PUBLISH_COMMIT_UNKNOWN', { repository: slug, commit: defaultBranch });
  const standing = await readFile(slug, path, base.sha, github);
  const wanted = withDatedEntry(standing, entry);
  if (wanted === standing) return { kind: 'there' };
  if (head === null && isNoted) return { kind: 'elsewhere' };
  const isOurs = head === null || head.message === ENTRY_MESSAGE;
  // Where a release went into the changelog meanwhile, ours goes above it anew, so that it can be merged.
  if (isOurs && (head === null || (await readFile(slug, path, head.sha, github)) !== wanted)) {
    const written = await writeCommit(
      {
        slug,
        branch,
        head,
        parents: head === null ? [base.sha] : [head.sha, base.sha],
        baseTree: base.tree,
        message: ENTRY_MESSAGE,
        files: [{ path, text: wanted }],
      },
      github,
    );
    if (written.kind === 'stale') return 'stale';
    if (written.kind === 'refused')
      throw written.error ?? fail('E_PUBLISH_BRANCH_REFUSED', { repository: slug, branch, said: written.said });
  }
  if (pull !== null) return { kind: 'open', url: pullUrl(pull.number) };
  return openPullRequest(request, branch, github);
}

/** An open one counts more than those that are done with. */
function chosen(pulls: readonly CurrentPullRequest[]): CurrentPullRequest | null {
  return pulls.find(({ state }) => state === 'open') ?? pulls.at(-1) ?? null;
}

async function openPullRequest(
  { repository: { slug, url, defaultBranch }, path, entry }: EntryRequest,
  branch: string,
  github: GitHub,
): Promise<EntryFate | 'stale'> {
  const body = { title: entryTitle(entry), body: entryDescription(path), head: branch, base: defaultBranch };
  try {
    const { status, data } = await github.send('POST', `${repositoryPath(slug)}/pulls`, body);
    if (status < 300) return { kind: 'opened', url: `${url}/pull/${String(valueAt(data, 'number'))}` };
    const said = refusalOf(data);
    // Lists may be behind, and not every server knows a new branch at once.
    if (/already exists|head invalid/i.test(said)) return 'stale';
    throw fail('E_PUBLISH_REFUSED', { repository: slug, what: 'pull request of an entry', said });
  } catch (error) {
    if (error instanceof DrumrollError && error.code === 'E_GITHUB_PULL_REQUESTS_OFF')
      return { kind: 'unopened', url: compareLink(url, defaultBranch, branch) };
    throw error;
  }
}

interface NamedCommit extends CurrentCommit {
  readonly message: string;
}

/** A branch's head; null where there is no such branch. */
async function readCommit(slug: string, branch: string, github: GitHub): Promise<NamedCommit | null> {
  const ref = await github.find(branchPath(slug, 'ref', branch));
  const sha = textAt(ref?.data, 'object', 'sha');
  if (sha === null) return null;
  const found = await github.find(repositoryPath(slug) + apiPath`/git/commits/${sha}`);
  return { sha, tree: textAt(found?.data, 'tree', 'sha') ?? '', message: textAt(found?.data, 'message') ?? '' };
}

/**
 * Null where there is no such file. Of more than 1 MB GitHub sends only the name, and the text apart
 * (https://docs.github.com/en/rest/repos/contents#get-repository-content).
 * @throws `E_FILE_ENCODING`, `E_GITHUB_PARTIAL`: a text that is not known to the byte is not written anew.
 */
async function readFile(slug: string, path: string, ref: string, github: GitHub): Promise<string | null> {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const found = await github.find(`${repositoryPath(slug)}/contents/${encoded}`, { ref });
  if (found === null) return null;
  const isWhole = textAt(found.data, 'encoding') === 'base64';
  const blob = repositoryPath(slug) + apiPath`/git/blobs/${textAt(found.data, 'sha') ?? ''}`;
  const content = textAt(isWhole ? found.data : (await github.find(blob))?.data, 'content');
  if (content === null) throw fail('E_GITHUB_PARTIAL', { what: `file ${path}`, expected: 'all', got: 'its name' });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(content, 'base64'));
  } catch {
    throw fail('E_FILE_ENCODING', { file: path });
  }
}
