/** Collect: changelog fragments. In: git, files and a range. Out: the {@link Fragment}s that commits of the range added. */
import type { Fragment, Sha } from '../model.ts';
import { readBlobs } from './blobs.ts';
import type { FileReader } from './files.ts';
import type { Git } from './git.ts';

/**
 * Folders of changesets, towncrier and its likes, go-changelog and reno. A repository that used one of them and no longer has its folder
 * is not looked at again: finding that out would cost every other a process.
 */
export const FRAGMENT_FOLDERS: readonly string[] = [
  '.changeset',
  '.changelog',
  'changelog.d',
  'changelogs/unreleased',
  'changes.d',
  'newsfragments',
  'releasenotes/notes',
];
const FRAGMENT = /\.(?:md|rst|txt|ya?ml|[a-z]+)$/i;
const OTHER =
  /(?:^|\/)(?:README|CONTRIBUTING|template|_template|config|towncrier_template)\.[a-z0-9]+$|\.(?:json|toml|jinja2?|j2|sh|py|[cm]?js|ts)$/i;

/**
 * Reads them with one `git log` of those folders and one `git cat-file`, and nothing where there is no such folder. A fragment that a
 * release has taken in since is read as it was before.
 * @returns Newest first.
 */
export async function readFragments(
  git: Git,
  files: FileReader,
  root: string | null,
  { from, to }: { readonly from: Sha | null; readonly to: Sha },
): Promise<readonly Fragment[]> {
  if (root === null) return [];
  const present = await Promise.all(FRAGMENT_FOLDERS.map(folder => files.exists(`${root}/${folder}`)));
  const folders = FRAGMENT_FOLDERS.filter((_, at) => present[at]);
  if (folders.length === 0) return [];
  const range = [to, ...(from === null ? [] : [`^${from}`])];
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=AM', '--format=%x01%H'];
  const { stdout, code } = await git.run(['log', ...options, ...range, '--', ...folders]);
  // They only tell more: a clone that lacks old trees has a release without them.
  if (code !== 0) return [];
  const found = [...newestOf(stdout).values()].filter(({ path, commit }) => commit !== null && isFragment(path));
  const texts = await readBlobs(
    git,
    found.map(({ blob }) => blob),
  );
  return found.flatMap(({ path, commit, blob }) => {
    const text = texts.get(blob);
    return text === undefined || commit === null ? [] : [{ path, text, commit }];
  });
}

/** Whether a file in one of the folders is a note, and not about notes. */
export function isFragment(path: string): boolean {
  return FRAGMENT.test(path) && !OTHER.test(path);
}

interface Added {
  readonly path: string;
  /** Null while only mended ones were seen: what was added before the range belongs to another release. */
  readonly commit: Sha | null;
  /** As it was last. */
  readonly blob: Sha;
}

/** `\x01<commit>\n\0:<modes> <old> <new> <status>\0<path>\0…`, newest first. */
function newestOf(log: string): ReadonlyMap<string, Added> {
  const added = new Map<string, Added>();
  for (const entry of log.split('\u0001')) {
    const [head = '', ...fields] = entry.split('\0');
    const commit = head.trim();
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const [, , , blob = '', status = ''] = (fields[at] ?? '').trim().split(' ');
      const path = fields[at + 1] ?? '';
      const newest = added.get(path);
      added.set(path, { path, blob: newest?.blob ?? blob, commit: status === 'A' ? commit : (newest?.commit ?? null) });
    }
  }
  return added;
}
