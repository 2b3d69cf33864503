/** Collect: changelog fragments. In: git, files and a range. Out: the {@link Fragment}s that commits of the range added. */
import type { Fragment, Sha } from '../model.ts';
import { readBlobs } from './blobs.ts';
import type { FileReader } from './files.ts';
import type { Git } from './git.ts';
import { textsInPatch } from './patch.ts';

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

/** Those of {@link FRAGMENT_FOLDERS} that the checkout has. */
export async function findFragmentFolders(files: FileReader, root: string | null): Promise<readonly string[]> {
  if (root === null) return [];
  const present = await Promise.all(FRAGMENT_FOLDERS.map(folder => files.exists(`${root}/${folder}`)));
  return FRAGMENT_FOLDERS.filter((_, at) => present[at]);
}

/** So many that a patch shows all of a file around what changed; no reader of fragments reads as much. */
const ALL_LINES = 1_000_000;
const LISTED = ['--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=AM', '--format=%x01%H'];
/** Patches of large files, which lie beside fragments at most, would only take time: git shows them as it shows binary ones. */
const SMALL = ['-c', 'core.bigFileThreshold=256k'];
const SHOWN = ['--patch', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv', `--unified=${ALL_LINES}`];

/**
 * Reads them with one `git log` of those folders, and nothing without folders; what a patch does not show takes a `git cat-file` too. A
 * fragment that a release has taken in since is read as it was before.
 * @param folders Of {@link findFragmentFolders}.
 * @returns Newest first.
 */
export async function readFragments(
  git: Git,
  folders: readonly string[],
  { from, to }: { readonly from: Sha | null; readonly to: Sha },
): Promise<readonly Fragment[]> {
  if (folders.length === 0) return [];
  const range = [to, ...(from === null ? [] : [`^${from}`]), '--', ...folders];
  const shown = await git.run([...SMALL, 'log', ...LISTED, ...SHOWN, ...range]);
  // A clone that lacks some of the texts can list them all the same.
  const { stdout, code } = shown.code === 0 ? shown : await git.run(['log', ...LISTED, ...range]);
  // They only tell more: a clone that lacks old trees has a release without them.
  if (code !== 0) return [];
  const { added, patches } = readLog(stdout);
  const found = [...added.values()].filter(({ path, commit }) => commit !== null && isFragment(path));
  const texts = textsInPatch(patches);
  const others = found.filter(({ blob }) => !texts.has(blob)).map(({ blob }) => blob);
  const blobs = await readBlobs(git, others);
  return found.flatMap(({ path, commit, blob }) => {
    const text = texts.get(blob) ?? blobs.get(blob);
    return text === undefined || commit === null ? [] : [{ path, text, commit }];
  });
}

/** Whether a file in one of the folders is a note, and not about notes. */
function isFragment(path: string): boolean {
  return FRAGMENT.test(path) && !OTHER.test(path);
}

/** Those of changed files that are fragments. */
export function fragmentPaths(paths: readonly string[] | null): readonly string[] {
  return (paths ?? []).filter(
    path => isFragment(path) && FRAGMENT_FOLDERS.some(folder => path.startsWith(`${folder}/`)),
  );
}

interface Added {
  readonly path: string;
  /** Null while only mended ones were seen: what was added before the range belongs to another release. */
  readonly commit: Sha | null;
  /** As it was last. */
  readonly blob: Sha;
}

/**
 * `\x01<commit>\0\n`, then `:<modes> <old> <new> <status>\0<path>\0` for each file, then `\0<patch>` where that was asked for; newest
 * first. No line of a patch begins with `\x01`, but any path may hold anything but NUL.
 */
function readLog(log: string): { readonly added: ReadonlyMap<string, Added>; readonly patches: string } {
  const added = new Map<string, Added>();
  const patches: string[] = [];
  let at = log.indexOf('\u0001');
  const field = (): string => {
    const end = log.indexOf('\0', at);
    const text = log.slice(at, end < 0 ? log.length : end);
    at = end < 0 ? log.length : end + 1;
    return text;
  };
  while (at >= 0 && at < log.length) {
    const commit = field().slice(1);
    if (log[at] === '\n') at++;
    while (log[at] === ':') {
      const [, , , blob = '', status = ''] = field().split(' ');
      const path = field();
      const newest = added.get(path);
      added.set(path, { path, blob: newest?.blob ?? blob, commit: status === 'A' ? commit : (newest?.commit ?? null) });
    }
    if (log[at] === '\u0001') continue;
    const end = log.indexOf('\n\u0001', at);
    const next = end < 0 ? log.length : end + 1;
    patches.push(log.slice(log[at] === '\0' ? at + 1 : at, next));
    at = next;
  }
  return { added, patches: patches.join('') };
}
